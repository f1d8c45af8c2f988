import type { Lexicon } from './lexicon.ts';

/** German terms that writers of every language leave in German, also as they hear and transliterate them. */
export const common: Lexicon = {
  lang: 'common',
  signals: {
    'names-status': `duldung, duldong, gestattung, aufenthalt*, aufenthaltstitel, ausbildung*, anerkennung, einburgerung, fiktions*, chancenaufenthalt, niederlassungs*, asyl, asil, dublin, ablehnung, bescheid, b1, b2, дулдунг*, дульдунг*, аусбильдунг*, асюл*, дублин*, фиктион*, ауфентхальт*, айнбюргерунг*, анеркеннунг*, бешайд*, دولدونگ, دولدونغ, دلدنگ, دولدنگ, اوسبيلدونغ, اوسبیلدونگ, دبلن, دابلن, دوبلين, دبلین, دوبلین, ዱብሊን, ዱልዱንግ, დუბლინ*, დულდუნგ*`,
    'names-authority': `auslanderbehorde, auslanderamt, jobcenter, job center, sozialamt, bamf, heim, lager, landkreis, jugendamt, krankenkasse, standesamt, sachbearbeiter*, erstaufnahme, landesaufnahme*, termin, termine, camp, джобцентр*, жобцентр*, социаламт*, зоциаламт*, бамф*, ауслендер*, ауслэндер*, хайм*, ландкрайс*, термин*, югендамт*, جوب سنتر, جوبسنتر, جاب سنتر, جاب سنټر, سوسیال, سوسيال, زوسيال امت, بامف, هایم, هايم, كامب, كمب, کمپ, ጆብሰንተር, ሃይም, ካምፕ, ბამფ*, ჯობცენტრ*, სოციალამტ*`,
    'imminent-deportation': `abschiebung, abschieben, abschiebehaft, абшибунг*, депорт*`,
    detained: `abschiebehaft, langenhagen`,
    'messenger-number': `whatsapp, whats app, telegram, viber, signal, ватсап*, вотсап*, вайбер*, телеграм*, واتساب, واتس اب, واتساپ, تلگرام, تيليجرام, ዋትሳፕ, ቴሌግራም`,
    'sells-documents': `b1 zertifikat, telc, ielts, goethe`,
    'crypto-or-gambling': `bitcoin, crypto, forex, casino, биткоин*, крипто*, بيتكوين, بیت کوین`,
    'sells-pills': `viagra, cialis, tramadol, виагр*, трамадол*, فياجرا`,
  },
};
