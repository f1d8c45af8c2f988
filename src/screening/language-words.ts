import type { Lang } from './verdict.ts';

export type Script = 'latin' | 'arabic' | 'cyrillic' | 'ethiopic' | 'georgian';

/** Frequent function words, folded before use; with common Latin transliterations for ar, fa and ru. */
export const FUNCTION_WORDS: Readonly<Record<Lang, string>> = {
  de: `der die das und ist nicht ich du er sie es wir ihr ein eine einen einem einer mit für auf von zu zum zur im dem den des
    auch aber oder wenn dass weil hat habe haben bin sind war wird werden kann muss soll darf mein meine sein seine was wie wo wer
    warum nur noch schon seit nach bei aus über unter mehr sehr kein keine nix man mich mir uns bitte hier jetzt heute immer`,
  en: `the and is not i you he she it we they a an of to in on for with that this are was were be been have has had do does did
    can could would should will my your his her our their from by at but or if because what how where who why when me him them us
    there no dont im cannot please any some very only since`,
  fr: `le la les un une des du de et est je tu il elle nous vous ils elles pas ne que qui dans pour sur avec mon ma mes son sa
    ses notre votre mais ou si comment ai suis avons sont été être avoir très plus ce cette ces au aux en par merci bonjour sans depuis`,
  es: `lo le les se va van al fue ha han hoy sin nos el la los las un una unos de y es no yo tú usted nosotros ellos que quien en para por con mi mis su sus nuestro pero o si
    como cómo dónde qué soy estoy voy quiero tengo tiene hay ser estar muy más este esta esto del al me nos hola gracias desde sin porque puedo`,
  ar: `في من على إلى الى هل أنا انا نحن هو هي هذا هذه التي الذي ما لا لم لن كيف أين اين ماذا لماذا مع عن قد كان عندي لدي إن ان
    أن لكن أو او بعد قبل منذ يا شو بدي وين مو ليش شلون ana ala fi min shu wein baddi ma3 el wallah lazem`,
  fa: `و در به از که این آن را با من ما شما او برای است هست نیست می کنم کنید چه چگونه چطور کجا آیا اگر هم تا یا ولی اما شده
    بود دارم دارد ندارم خود بعد میخواهم لطفا man ma baraye chetor kojast ast mikham mishe nemidanam lotfan khahesh hastam daram ke`,
  ps: `زه زما مونږ موږ دی ده دا د په له ته چې څه څنګه چیرته کوم نه یم یو شوی کړی کړه لپاره سره هم خو که وو دلته زموږ هغه ستاسو کوي`,
  tr: `ve bir bu da de ne için ile ben benim sen biz bizim siz o onlar mi mı mu var yok değil ama çok nasıl nerede nereye kim
    neden ki gibi daha sonra beni bana bize lütfen merhaba olarak oldu şimdi kadar hiç her şey yapmalıyım istiyorum`,
  kmr: `ez min me em tu te hûn we ew wî wê ji bo di de li ku û ne na heye tune dikim dixwazim çawa çi kî kengî jî bi re
    gelek lê an silav spas xwe ya yê yên dê nikarim dikarim hat hatiye`,
  ckb: `من ئێمه ئێوە تۆ لە بۆ بە و کە ئەم ئەو هەیە نییە چۆن چی کوێ کەی ناکەم دەکەم دەمەوێت نازانم تکایە سوپاس ناتوانم
    لێره بووە کراوە خۆم ساڵ یان بەڵام`,
  ru: `и в не на я что он она они мы вы с по для как где кто когда это мой моя мне меня нас нам его её их но или если у из от до
    есть нет был была было можно нужно очень уже ещё чтобы здравствуйте пожалуйста спасибо ya menya mne chto kak gde pomogite
    pozhaluysta nado mozhno nas moy добрый день только ли бы же если почему который которые вас вам чем чего потому даже этот эта
    все всё тоже сейчас теперь при со во об kto uzhe tozhe ochen esli dlya dlja ona ego cherez byl byla budet potomu`,
  uk: `і в не на я що він вона вони ми ви з по для як де хто коли це мій моя мені мене нас нам його її їх але або якщо у із від до
    є немає був була було можна треба потрібно дуже вже ще щоб добрий день будь ласка дякую та чи`,
  sq: `dhe në një të e i është nuk unë ti ai ajo ne ju ata për me nga që si ku kur kush çfarë kam ke ka veten jam jemi janë por ose
    nëse mund shumë im ime ynë tim faleminderit përshëndetje ju lutem jo po mua
    kjo ky këtë këta kanë edhe vetëm deri prej duhet mundem sot tani tash neser viti vjet erdha asht jom kom skam skom munem qka cka qysh spo
    shume eshte`,
  sr: `i u na je ne da se sam si smo ste su ja ti on ona mi vi oni za od do sa kako gde gdje ko tko kad kada šta što moj moja meni
    mene nas nam njega njen ali ili ako imam ima nema može molim hvala dobar dan и у на је не да се сам смо су ја за од са како где
    шта мој моја али или имам нема може молим хвала
    već još samo nije nisu niko nitko ovo ovaj ova uz iz bez vam vas vama bih ću ćemo sada danas само није нису овај ова ово
    овом вам вас вама она он већ још где ће ћу јер`,
  ti: `eye alewu zelo nab hade ayfeltn aleku zeyblu ezi kemey entay yelen hji ኣነ ናይ እዩ እያ ኣብ ናብ ካብ ምስ እንታይ ከመይ ኣበይ መዓስ መን ግን ወይ እንተ ኣሎ የለን ኣለኒ የብለይን ንሕና ንሱ ንሳ ክሳብ ብዙሕ ሰላም የቐንየለይ በጃኹም
    እየ ኢና ዘሎ ድማ ከምኡ እዩ እዮም ኢኹም ኢኻ ዶ ድዩ እቲ እታ እዚ ነቲ ኣለና ኣለዎ ኣለዋ ኣለኹ ብዘይ ዘለዎ ሕጂ ሎሚ ጽባሕ ኩሉ ንዓይ ናይቲ`,
  am: `nat ebakachu ahun yet alegn aydelem ene lemin እኔ የ ነው ናት ላይ ወደ ከ ጋር ምን እንዴት የት መቼ ማን ግን ወይም ከሆነ አለ የለም አለኝ የለኝም እኛ እሱ እሷ እስከ በጣም ሰላም አመሰግናለሁ እባክዎ እባካችሁ
    አዎ እሺ አይደለም አይደሉም ሁለት ሦስት አስር አዲስ መጀመሪያ መልካም እርዱኝ ጊዜ ነኝ ነን እና ስለ ለምን ናቸው ነበር ይህ ያለ አሁን ዛሬ ነገ ብቻ ሁሉም ማንም ምንም እንደ አለው አላት የለውም እችላለሁ እፈልጋለሁ አልችልም ናችሁ ውስጥ በኋላ ወይ ይችላል ያለው ያላቸው የለንም አሉን አሉኝ አልፈልግም ሰው ነህ ነሽ ያስፈልገኛል ያስፈልገናል`,
  so: `waa waxaan ma iyo oo ku ka in aan ayaa waxa sidee xaggee halkee goorma kuma maxaa laakiin haddii ama aniga anigu annaga
    isaga iyada qaba jira ma jiro fadlan mahadsanid salaan uu ay wax leh loo igu ila waxay
    waan baan ayaa ayay ayuu ayaan baa wuu way wuxuu inaan inay inuu iga naga nala laga looga ah ahay tahay yahay tihiin haysta haysto
    haystaa lihi kara karaa karo kartaa walba kasta badan berri maanta hadda qof dad dadka sida wali weli`,
  ka: `მე შენ ის ჩვენ თქვენ და არ არის რომ თუ როგორ სად როდის ვინ რა მაგრამ ან ჩემი ჩემს ძალიან გთხოვთ გამარჯობა მადლობა უნდა მაქვს`,
  ur: `hai hain mein nahi nahin mera meri mere mujhe hum aur kya raha rahi rahe hoon bhi koi yahan wahan kaise kab kyun agar lekin hota میں ہم آپ وہ یہ ہے ہیں تھا تھی کا کی کے کو سے نے اور پر نہیں کیا کیسے کہاں کب کون کیوں میرا میری میرے لیے مگر لیکن یا اگر بہت
    شکریہ براہ کرم ہوں رہا رہی گیا mera meri mujhe hai kya kaise nahi hoon main aap se`,
  vi: `và là của tôi bạn anh chị em chúng ta họ không có được cho với ở trong này đó thì mà nhưng hoặc nếu như làm sao thế nào
    đâu ai khi rất nhiều xin cảm ơn vì đã đang sẽ bị phải cần muốn một các những`,
};
