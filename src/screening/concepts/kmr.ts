/** Kurmanji: `concept: pattern, pattern`, in the notation of compile(). Folding is done for you. */
export const kmr = `
I: ez, eze, ezim, eza, min kir|got|dît|da|girt|xwest|nivîsand|hebû, min nekir|negot|nedît|neda, ئەز, ئەزێ
me: min, ji min re|ra, bi min re, li min, bo min, min re, minre, minra, من
my: min, ya min, yê min, yên min, mala min, mêrê min, zarok* min, malbata min, jina min, dosya min, yamin, من
we: em, emê, em ê, emin, ئەم
us: me, ji me re|ra, bi me re, li me, bo me, mere, mera, مە
our: me, ya me, yê me, yên me, a me, mala me, malbata me, zarokên me, welatê me, مە
you-sg: tu, te, ji te re|ra, tu yî, tuyî, tê te, bi te re, تو, تە
you-formal: hûn, we, ji we re|ra, hûnê, hun, hung, hîng, hingo, hewe, birêzî, هوین, هەوە
your: te, we, ya te, yê te, yên te, ya we, yê we, yên we, a we, karê we, navê te
he: ew, wî, ewî, ji wî re, li wî, jê, ئەو, وی
she: ew, wê, ewê, ji wê re, li wê, jê, وێ
his: wî, yê wî, ya wî, yên wî, bavê wî
her: wê, ya wê, yê wê, yên wê, mêrê wê, diya wê
they: ew, wan, ewan, ji wan re|ra, evan, van, ewana, wana, وان
their: wan, ya wan, yê wan, yên wan, mala wan, wana
one: mirov, meriv, însan, mirov dikare, yek, mirovek
myself: xwe, bi xwe, xwo, xwera, ji xwe re, bixwe, bi xo, xweser, خۆ
somebody: kesek*, yekî, yekê, kesê ku, hinek kes, yek ji we, filankes, kesekî
nobody: tu kes, kesî na*, ji kesî, tukes*, kes nîne, kes tune, kes na*, ti kes, çu kes, kes ne*, kesî ne*
everybody: her kes*, herkes*, hemû, hemi, hemî, hemo, giştî, gişt, tev, hemûyan, hemuyan, her yek
people: xelk*, mirov*, gel, gelê, insan*, millet*, milet*, kesan, kesên, xalk, meriv*, خەلک
person: kes, kesek*, kesekî, kesî, şexs*, nefer*, mirovek*, merivek*, însanek, person, neferan
man: mêr, mêrek*, mêran, zilam*, camêr*, mêrik*, peya, mêrên, مێر, زەلام
woman: jin, jinek*, jinik*, jinan, jinên, pîrek*, afret*, xanim, xatûn*, jinê, ژن
husband: mêrê min, mêrê wê, hevjînê min, mêrê xwe, hevserê min, zilamê min, malxê, peyayê min, hevjinê, hevserê
wife: jina min, jina, jina wî, hevjîna, hevsera, pîreka min, kevaniya, jina xwe, xêzana, xanima min, kabaniya
child: zarok*, zaro, zarro, zarû, biçûkên min, zaroyên, çocux, zaruyên, mindal*, kuflet, biçwîkên, zarokek, زارۆک
baby: pitik*, bebek*, baby, dergûş*, sava, savayê, bebik*, nûzayî*, nûzad, tifal, zarokê çend mehî
son: kur, kurê, kurên, kurekî, kurek, kurê min, lawê, law, lawik, lawên, kurkê, kuran, کوڕ
daughter: keça, keça min, qîza, qîza min, keçên, qîzên, keça wî, kiça, kiçka, dota, keçika min
boy: kurik*, lawik*, kurek, kurrik, xort, law, kurk, ciwanekî, kurkek
girl: keç, keçik*, keçek*, qîz, qîzik*, qîzek*, keçan, qîzan, kiçik, kîj, kiçk, keçên
youth: ciwan*, xort*, genc, gencan, nûciwan*, jugendlich*, ciwanên, gencên, lawan
mother: dayik*, diya, diya min, dayk*, dayê, dê û bav, yadê, dêya, daya, dayka, dayika, دایک
father: bav, bavê, bavê min, babê, bab, bavo, bavek*, babo, yabo, bavan, باب
parents: dêûbav*, dê û bav*, dayik û bav*, dê bav*, dayk û bab*, eltern, diya û bavê, dêbav*, malbata min
brother: bira, birayê, birayên, birakê, brayê, kekê, keko, brader, birê min, birayek*, bira yê, برا
sister: xwişk*, xweh, xweha, xweng*, xûşk*, xweşka, xuşk*, xwehên, xwîşk*, xoşka, xwang*, خویشک
siblings: xwişk û bira*, xweh û bira*, xûşk û bira*, birayên min, xwişkên min, geschwister, xwişkûbira*
uncle: mam, mamê, mamo, apê, apê min, xal, xalê, xalo, meta, metê, xaltî*, xaltîk*, amo, pîrmam
cousin: pismam*, dotmam*, kurmam*, kurê ap|apê|mam|mamê|xal|xalê, keça apê|mamê|xalê, biraz*, xwarz*, kurxal*, kurap*, dotap*
grandparents: dapîr*, bapîr*, pîrik*, pîra min, kalik*, kalê min, dapîra, bavê bavê min, oma, kalkê
family: malbat*, malbet*, famîl*, familye*, family, xêzan, kuflet, mal û zarok, maldat, ayle, aile, xanewad*, مالبات
relative: xizm*, merivên, lêzim*, eqrebe*, xwarzî, zava*, bûk, xezûr*, xesû, xisim*, kes û kar, burayê, dotxezûr
partner: hevjîn*, hevser*, dergistî*, desgirtî*, dezgir*, nîşanî, dostik, partner*, xatibe, verlobt*, nîşankirî*
friend: heval*, hevalek*, dost*, hevalên, hevala, hogir, rafîq*, arkadaş*, هەڤال
acquaintance: nas, nasek*, nasên, naskirî*, nasyar*, yekî nas, kesek nas, nasê me, naskiriyek
neighbour: cîran*, ciran*, cînar*, cinar*, nachbar*, cihran*, jîran*, hevmal
colleague: hevkar*, hevkarê, hevalkar*, hevalên kar, kollege*, karmend*, hevalê kar, mitarbeiter*, hevpîşe
classmate: hevpol*, hevalê dibistan*, hevalên dibistan*, hevdibistan*, hevalên pol*, hevsinif*, hevalê sinif*
pupil: şagirt*, şagird*, xwendekar*, xwendekarên dibistan*, schüler*, zarokên dibistan*, telebe
client: muwekil*, klient*, kesê ku ez alîkar*, muracaat*, mişterî*, mandant*, muşterî*, kesên ku em
patient: nexweş*, patient*, nesax*, nexweşek*, nexweşên, nexoş*
guest: mêvan*, mivan*, mehvan*, hevodeyî*, hevode, misafir*, mitbewohner*
boss: patron*, şef, şefê, şefa, chef*, karsaz*, kardar*, mudir*, arbeitgeber*, serkar*, xwedankar*, xwediyê kar, xwediyê restoran*
employee: karker*, karmend*, kedkar*, amele*, xebatkar*, angestellt*, muwezef*, memûr*, işçi
teacher: mamoste*, mamosta*, seyda*, lehrer*, muelim*, öğretmen*, hocê, perwerdekar*, mamostê
doctor: doktor*, dixtor*, bijîşk*, textor*, toxtor*, arzt*, doxtor*, hekîm*, dextor*, hausarzt*, nojdar*, دکتۆر
nurse: hemşîre*, perestar*, nexweşnêr*, pflege*, krankenschwester*, hemşire, nexweşdar*, mumarid*
midwife: pîrik, pîrika zarok*, hebamme*, mamana, maman, qabîle, dapîrik
social-worker: sozialarbeiter*, betreuer*, sosyal*, xebatkar* civakî, karmend* civakî, karker* civakî, betreuerin, xebatkara sosyal, socialarbeiter*
guardian: vormund*, welî, weliyê, walî, vasî, qeyûm*, mesûlê zarok, parêzvan*, berpirsê zarok, weliyê min
volunteer: dilxwaz*, xwebexş*, xwexwaz*, gonullu, ehrenamt*, bêpere alîkar*, dilsoj
lawyer: parêzer*, avûkat*, awukat*, anwalt*, rechtsanwalt*, ebûkat*, muhami*, mihamî*, avokat*, abukat*, پارێزەر
judge: dadger*, hakim*, hakîm*, dadwer*, richter*, qazî, dadgêr*, hakimê
interpreter: wergêr*, tercuman*, tercüman*, dolmetscher*, werger*, mutercim*, terjuman*, tirciman*, wergêrî, وەرگێڕ
clerk: sachbearbeit*, memûr*, karmend* daîre|ofîs|jobcenter, beamt*, fermanber*, muwezef*, karmenda, memur*, karmendê, karmendek
police: polîs*, polis*, polizei*, polês*, bolîs*, pulîs*, cendirme, asayiş*, şurte, polisan, پۆلیس
landlord: xwediyê malê|xanî|xaniyê|avahiyê|mal, malxwê, vermieter*, xudanê xanî, xwedîmal*, xwediyê mala, kirêdar, xwedanê malê
caretaker: hausmeister*, security*, sekurity*, nobedar*, zêrevan*, parezvan*, berdevk, securî*, bekçî*, pasvan*, nobetçî
priest: mele, mela, melle, qeşe*, pîr û şêx, şêx, imam*, keşe, keşîş*, pastor*, pfarrer*, kahîn, mella, şex
refugee: penaber*, koçber*, mihacir*, muhacir*, flüchtling*, penahber*, pênaber*, penabir*, laciî*, multeci*, derbider*, penahende*, پەنابەر
migrant: koçber*, xerîb*, biyanî*, biyan*, ausländer*, auslander*, migrant*, bîyanî*, ecnebî*, ecnebi*, yabancı*, mihacir*
citizen: hemwelatî*, welatî*, welatiyê, staatsbürger*, hevwelatî*, hemwelatiy*, bürger*, welatiyên
widow: jinebî*, jinbî, bî ye, sêwî, sêwiyan, êtîm*, yetîm*, êtîm, jina bê mêr, mêrê min mir*, hetîw*, sewî, sewiyan
elderly: kal, kalemêr*, pîrejin*, extiyar*, ixtiyar*, teqawît*, teqawid*, rentner*, kal û pîr*, salmend*, pîremêr*, bi emir, pîr bû*
single-mother: bi tenê me bi zarok*, alleinerziehend*, ez bi tena serê xwe zarok*, dayika bi tenê, dayika tenê, bê mêr im, bi zarokên xwe tenê
young: ciwan, genc, biçûk im, temenbiçûk*, minderjährig*, nebalîx*, qasir, bin 18, biçûk e, xort, bin hejdeh
years-old: salî, salî me, salî ye, saliya, saliye, sali me, salîme, emrê min, temenê min, emrê wî|wê, bi temen, saliyê
please: ji kerema xwe*, kerem, kerema, bitte, tika*, lava*, xêra xwe, ji bo xwedê, lütfen, rica*, hîvî dik*, kerem ke*, bi xwedê
help: alîkar*, alikar*, arîkar*, arikar*, hawar*, harîkar*, helikar*, hilfe*, alî min bik*, elikar*, hevkarî*, arîk*, هاریکاری, ئالیکاری
ask: dipirs*, bipirs*, pirsî, pirsîn, pirsî*, napirs*, min pirs*, pirs dik*, pirs kir*, pirs bik*, daxwaz dik*, hêvî dik*
question: pirs, pirsa, pirsek*, pirsên, pirsyar*, pirsan, pirsgirêka min ev, sual*, suwal*, frage, fragen, pirsa min, پرسیار
answer: bersiv*, cewab*, cîwab*, bersîv*, cab, caba, antwort*, ciwab*, bersif*, jewab*, بەرسڤ
advice: şîret*, şêwir*, şewir*, pêşniyar*, şîretek, tavsiye, rat, tipp*, beratung, şîreta, rê nîşan*, aqil bid*
counselling: beratungsstelle*, beratung*, şêwirmend*, navenda şêwir*, caritas*, karîtas*, diakonie, berater*, awo, ofîsa alîkar*, pro asyl, flüchtlingsrat*
information: agahî*, agahdar*, zanyarî*, agahi*, malûmat*, melûmat*, haydar*, info, infos, information*, bilgi, agah*
need: hewce*, pêwîst*, pewist*, lazim*, lazım*, muhtac*, mihtac*, pêdivî*, pêdvî*, ihtiyac*, hewcedar*, pêtvî*, min divê*, brauche, پێدڤی
search: digerim, digere, digerin, bigerim, geriyam, digerî*, lê digerim, li dû _ digerim, geriyan, suche, lêgerîn*, lê geriyan*
find: dibîn*, peyda*, dîtin, min dît, bibînim, nabînim, peyda nak*, peyda bik*, min nedît, dît, vedît*, bidest xist*
want: dixwaz*, naxwaz*, bixwaz*, xwest*, dixwest*, nexwest*, nedixwest*, nexwaz*, dixaz*, naxaz*, min divêt|dvêt|devê, دڤێت
wish: hêvîdar*, hevîdar*, xwezî*, xwezil*, hêvî dikim, daxwaz*, dilxwazî, hêviya min, xweziya, înşallah, înşela, inshallah
can: dikar*, dikanim, dikanin, dikane, karibim, karibe, karibin, bikaribim, bikaribe, bikaribin, bikarim, dişêm, dişêt, dişên, karî, karîbû, دشێم
cannot: nikar*, nekar*, nakar*, nikan*, nakan*, neşêm, neşêt, neşên, nişêm, naşêm, nabe ku, ne mimkin*, bêimkan*, ne gengaz, نەشێم
may: destûr*, destûr heye, destur*, izin, îzna, îznê, dibe ku ez, mafê min heye, dikarim, serbest e, izna, îzin*, rêpêdan
may-not: destûr tune*, destûr nadin, nahêl*, qedexe*, destûr nîne, memnû*, yasak*, mehnû*, izin nad*, nahêle, nehişt*, destur nadin, verboten, destûr neda*
must: divê, divêt, dvêt, mecbûr*, mejbûr*, gerek, gerekê, lazim e, bivê nevê, mecbur*, dive, muss, pêdvî ye, دڤێت
should: divê, divêt, divabû, gerek, bila, diviyabû, gerek e, çêtir e ku, divêbû, lazim bû, divabû ku
know: dizan*, bizan*, zanî, zanim, dizanî*, zanibe, zanibin, zanîbû, nas dik*, min zanî, haya min jê heye, agahdar im
not-know: nizan*, nezan*, nizanim, nezanî*, nzanim, haya min jê tune, nizanîbû, ez çi zanim, nayê zanîn, nasnak*, tê dernaxim, نزانم
understand: fêm dik*, fam dik*, fehm dik*, têdigih*, fêm, fehm, tê digih*, têgihişt*, fêm kir*, fam kir*, fêhm dik*, fêm bik*, fahm dik*, têgiş*
not-understand: fêm nak*, fam nak*, fehm nak*, tênagih*, tê nagih*, fêm nekir*, fam nekir*, fêhm nak*, têneg*, tu tişt* fêm, tênagehim
explain: şirove*, rave*, îzah*, eşkere bik*, şerh*, ron bik*, zelal bik*, vebêj*, ji min re bêj*, erklär*, şîrove*
how: çawa, cawa, çawan, çewa, çer, çito, chawa, cewa, çilo, bi çi awayî, çawayî, wie, çowa, چاوا, چەوا
what: çi, ci, çiye, çi ye, chi, çî, çîye, kîjan tişt, çi tişt, was, çiyê, چ, چی
where: li ku, li kû, ku derê, kuderê, li kuderê, kîder*, kêderê, li kîrê, liku, li kêrê, kanî, ka, ل کیڤە
where-to: kuve, ku ve, ber bi ku, bi ku ve, biçim ku*, herim ku*, kû de, kîve, biçin ku*, wohin, bo ku derê, çim ku
when: kengî, kengê, kînga, kengi, kîngê, kengey, çi wext*, çi dem*, kinge, kenge, wann, kîja wext*, چ دەم
who: kî, ki, kê, kîye, kî ye, kîne, kîjan kes, kî ne, keye, کی
whom: ji kê, ji kê re|ra, li kê, bi kê re, bikê, bo kê, serî li kê, gazî kê, wem, ji ki re, kê re
why: çima, cima, çire, çira, ji bo çi, jibo çi, bo çi, boçî, chima, ji ber çi, seba çi, warum, çimakî, بۆچی
which: kîjan*, kijan*, kîja, kîşk*, kîs, çi cure, kîjk*, welche, kîşkê
whether: gelo, gele, eger, aya, ango gelo, bê ka, gelo gelo, ob, an na
how-much: çend, çendîn, çiqas, ciqas, çiqasî, çiqa, çiqeder, bi çend*, çiqase, çendê, çend euro, çiqa pere, wieviel
how-long: çiqas dem*, çend meh, çend sal, çiqas wext*, heta kengî|kengê, çiqas dirêj, çiqas dikişîne|dom, çend roj, heya kengî, çiqasî dirêj, wie lange
is-there: heye gelo, gelo heye, heye an na, gelo _ heye|hene, kesek heye, ma _ heye, hene gelo, cihek heye, ma heye, heye yan na
right-entitlement: maf, mafê, mafê min, heq, heqê min, heqê, hak, mafek, mafên, anspruch*, mafê min heye, heqê wan, heqê me
possible: mimkin*, mumkin*, gengaz*, îmkan*, imkan*, dibe ku, dibe, dibît, pêkan*, derfet*, fersend*, möglich*, çêdibe
solution: çare, çareya, çareserî*, çareser*, rêyek*, rê heye, hel, helek, çara, riyek*, lösung*, çarek*, rêka, rêya çareser*
do: dikim, dike, dikin, dikî, kir, kirin, kiriye, bikim, bike, bikin, nakim, nake, nakin, nekir, çêkir*, çêdik*, کر, دکەم
what-to-do: çi bikim, çi bike, çi bikin, çi bikem, çi dikarim bikim, ez çi bikim, em çi bikin, ci bikim, ci bikin, divê ez çi, çi çare, çi bikeyn, چ بکەم
call-phone: telefon*, tilifon*, telefun*, têlêfon*, telefonê bik*, gazî dik*, arayam, gazî bik*, peywendî bi telefon*, tel, bangî, angerufen, anruf*, mobîl*
number: hejmar*, jimar*, numre*, numara*, nimre*, nummer*, jmara, numrey*, telefon numara, hejmara
contact: têkilî*, tekilî*, peywendî*, pêwendî*, kontakt*, kontak, bigihêj*, danûstand*, xwe bigihîn*, xwe ragih*, ragihînin, peywendi*
write: dinivîs*, binivîs*, nivîsî*, nivîsand*, nanivîs*, nenivîs*, dinivis*, binvîs*, dinvîs*, nivîs, nivisî*, schreib*
email: email*, e-mail*, e-posta, eposta*, îmeyl*, imêl*, mail, maîl, mail*, peyam bi email, e-name, mêl
message: peyam*, mesaj*, mesac*, nachricht*, sms, name bişîn*, xeber bişîn*, risale*, massage, mesej*
appointment: termin*, randevu*, randevû*, mewid*, mew'id, hevdîtin*, dem bid*, wade, jivan*, mehwad*, mîad, تێرمین
come-by: werim cem we, werim wir, bêm cem we, sprechstunde*, sprechzeit*, dikarim werim, bême ofîs*, werim ofîs*, werin cem, termin derdik*, saetên vekir*
urgent: lezgîn*, acil*, acîl*, bilez, bi lez*, lez, dringend*, eilig*, zû bi zû, gelek bi lez, lezgin*, pir acil, ecele
immediately: yekser, niha, vê gavê, demildest*, hema niha, di cih de, sofort*, tavilê, zû, aniha, dest bi dest, hemen, îro bi xwe
support: piştgir*, piştevan*, alîkarî, destek*, piştigir*, unterstütz*, piştevanî*, pişt bid*, alîkariya, pishtgir*, desteg*
thanks-in-advance: spas ji niha ve, ji niha ve spas*, ji berê ve spas*, pêşî spas*, vorab, im voraus, spasî ji niha, ji niha de spas*
confidential: veşartî*, nehênî*, bi dizî, navê min nenivîs*, navê min belav neken, neweşîn*, anonim*, anonym*, dizî be, belav nek*, parve nek*, sir be, surr, bila kes nezan*, bila nav* min
name: nav, navê, navê min, navekî, navên, nave min, isme*, paşnav*, nasnav*, name, ناڤ, ناڤێ
address: adres*, navnîşan*, adress*, edres*, enwan, unwan, navnişan*, navnisan*, eynwan
hello: silav*, slav*, merheba*, mereba*, rojbaş*, roj baş, hallo, selam*, êvarbaş*, guten tag, slaw, beyanîbaş, silaw*, سلاڤ
dear-sirs: birêz*, berêz*, rêzdar*, hêja, hêjayan, sehr geehrte*, birêzan, xanim û beg*, xanim û birêz*, heja, rezdar*
greetings: silav û rêz*, silavên, bi rêz*, bi silav*, silavan, rêz û hurmet*, grüße, grüsse, bi hurmet*, bimînin di xweşiy*, bi rêz û silav
thank: spas, spas*, sipas*, supas*, gelek spas, teşekur*, teşekkur*, danke*, mala we ava*, mala te ava*, destê we xweş, memnûn*, zor spas, سوپاس
god: xwedê, xwede, xweda*, xudê, xude, xwedayê, allah*, ella, yazdan, tawisî melek, tawis*, rebbî, yarebî, xwedêyo, wellah*
today: îro, iro, îroj, evro, îru, evroke, îro sibê, heute, ئیرۆ, ئەڤرۆ
tomorrow: sibê, sibe, sube, subê, sibey, sibehî, sibetir, dusibe, dusbe, roja din, morgen, roja sibê, سوبە
yesterday: duh, do, duhî, dûh, dihî, duhu, dwênî, duyne, pêr, dihu, gestern, dûhî
tonight: îşev, işev, vê şevê, evşev, îsev, êvara îro, îro bi şev, îşevê, vê êvarê, heute nacht, ئەڤ شەڤە
night: şev, şevê, bi şev, şevek*, şevan, nîvê şevê, nîvşev*, nivê şevê, shev*, nîva şevê, nacht, شەڤ
morning: sibeh*, serê sibê, spêde*, sibehê, serê sibehê, beyanî, berbang*, ser sibe*, sibey zû, siba zû, şefeq*
evening: êvar*, evar*, êvarî, bi êvarê, bi êvarî, abend*, êvarê, hêvarî, mexreb
now: niha, nuha, nika, naha, nihe, vê gavê, aniha, vêga, nuho, noke, neha, nıha, jetzt, نوکە, نها
still: hîn, hê, hîna, hêj, hêjî, hê jî, hîn jî, hêşta, heta niha, hêşt, hinê, noch, heta nuha, hina
already: jixwe, ji xwe, êdî, edî, ji niha ve, berê, ji zû ve, îdî, schon, ji zû de
again: dîsa, disa, careke din, dîsan, dîse, dubare*, ji nû ve, car din, jinûve, dîsa jî, cardin, nochmal, cara din, دیسا
never: qet, tu car*, tucar*, hergiz*, ti car*, qe, hîç, qad, çu car*, carekê jî na, heta hetayê na, nie
always: her tim, hertim, her dem, herdem, her, timî, tim, her gav, daîm*, daima, hergav, hercar*, her car
since: ji _ ve, ji _ vir ve, ev e, ji _ de, ev _ sal e, ev _ meh e, ji wê rojê ve, seit, ji wê çaxê, ji hingê ve, jivirve
until: heta, heya, hetanî, hetta, hetakî, heta ku, heyanî, hetanê, heyya, هەتا
before: berî, beriya, beri, beriya ku, pêş, pêşî, berya, berî ku, pêştir, berî niha, vor, بەری
after: piştî, pişti, paş, paşê, piştre, pişt re, pişta, dûv re, piştî ku, paşî, pişti ku, dû re, nach, pashi, پشتی
day: roj, roja, rojê, rojek*, rojan, rojên, rojî, her roj, rojane, tag, tage, ڕۆژ
week: hefte*, heftî*, hefti*, hefta, heftiy*, heftan, woche*, usbu
month: meh, meha, mehê, mehek*, mehan, mehên, heyv, heyvê, heyvek*, heyva, heyvan, monat*, mehane, هەیڤ, هەیڤەکا
year: sal, sala, salê, salek*, salan, salên, îsal, isal, par, pêrar, salî, jahr*, سال, سالە
hour: saet*, seet, seetê, se'et*, sehet*, saat*, katjimêr*, demjimêr*, stunde*, siat*, sihet, saet
minute: deqe*, deqîqe*, xulek*, deqa, dakika*, minute*, deqiqe*, xulekan, daqiqe*, saniye
monday: duşem*, dusem*, montag*, pazartesi, isneyn, dushem*
tuesday: sêşem*, sesem*, dienstag*, salı, selase, seshem*
wednesday: çarşem*, carsem*, mittwoch*, çarşamba, erbea, charshem*
thursday: pêncşem*, pencsem*, donnerstag*, perşembe, xemîs, pênşem*
friday: înê, roja în*, cume, cuma, freitag*, eynî, inî, enî, cumayê
weekend: şemî, şemiyê, şembî*, yekşem*, dawiya hefte*, samstag*, sonntag*, wochenende*, lehd, yeksem*, şemb*, shemi
january-june: çile, çileya, rêbendan*, sibat*, adar, adarê, nîsan*, nîsanê, gulan, gulanê, hezîran*, pûşper*, januar, februar, märz, april, mai, juni, avrêl*, meha yek|du|sê|çar|pênc|şeş
july-december: tîrmeh*, temûz*, tebax*, îlon*, cotmeh*, çiriya*, mijdar*, kanûn*, berfanbar*, juli, august, september, oktober, november, dezember, rezber*, kewçêr*, sermawez*, gelawêj*
date: tarîx*, tarix*, dîrok, dîroka, roj û dem, datum*, mêjû*, tarîxa, roja termin*, di 3'ê, rêkevt
deadline: frist*, muhlet*, mohlet*, dema dawî*, roja dawî*, mawe*, dem heta, wade, muhleta, wext diqede*, dem diqede*, dawîn roj
soon: nêzîk de, di demek* nêzîk, zû, di demeke nêz*, nêzîk da, bi zûtirîn*, çend rojên din, di van rojan*, bald, zû bi zû
late: dereng*, direng*, dirêj ma, gelek dereng, dereng ma*, derengî*, zu spät, spät, dereng hat*
long-time: demek* dirêj, dirêj, gelek dem*, pir dem*, wextek* dirêj, zehf wext*, ji zû ve, demeke direj, dirêj dom*, lange, sal û zeman
long-ago: berê, berî vê, wê demê, hingê, wî çaxî, wê gavê, hingî, wî wextî, zemanê berê, kevn de, hingî de, damals, früher, wê çaxê
every-day: her roj, herroj*, rojane, hemû roj, her roj û şev, her roc, rojê carek*, roj bi roj, ji roj heta roj
wait: li bend*, dimîn* li bend*, li bendê me, libend*, çaverê*, hêvî me, li hêviy*, disekin*, bisekin*, sekinî*, bekle*, warte*, çavnêr*, çavdêr*, lê bisekin*, چاڤەڕێ
last: dawî, dawîn*, dawiyê, yê borî, ya borî, borî, boriya, derbasbûyî, a dawî, çûyî, par, letzte*, paşîn, wê dawî
next: ya bê, yê bê, tê re, pêş me, a tê, meha tê, meha bê, hefteya bê, hefteya tê, sala bê, din, nächste*, ya tê, dahatû
two: du, dudu, didu, herdu*, her du*, didû, dû, duduyan, zwei, دوو, 2
three: sê, sisê, sêyan, hersê, sise, drei, sisêyan, سێ, 3
four: çar, car, çaran, herçar*, vier, çarem, چار, 4
five: pênc, penc, pêncan, fünf, pênj, penj, پێنج, 5
six: şeş, şes, sheş, şeşan, sechs, شەش, 6
seven-plus: heft, heyşt, heşt, hest, neh, deh, nozdeh, yanzdeh, yazdeh, duwazdeh, dazdeh, sêzdeh, çardeh, panzdeh, pazdeh, şazdeh, hevdeh, hivdeh, hejdeh
many-tens: bîst, bist, sî, çil, pêncî, şêst, heftê, heştê, nod, sed, sedan, dused, bîst û, du sed, sê sed, sedî, bîstûyek
thousand: hezar*, hazar*, hezaran, tausend*, hizar*, bi hezaran
million: milyon*, mîlyon*, million*, milyar*, mîlyar*, bi milyonan, miljon*
first: yekem*, yekemîn*, ewil*, pêşî, pêşîn, destpêkê, cara yekem*, ê yekê, cara ewil*, sifte, yekê, erste*, pêşîyê, di serî de
second: duyem*, duyemîn*, cara duyem*, ya duyê, cara didu*, duwem*, zweite*, diduyan, ya dudu*, cara duduyan
once: carek*, careke, yek car, carkê, carekê, rojekê, car, yekcar, einmal, carka
often: gelek car*, pir car*, zor car*, zehf car*, gelekcar*, pircar*, çend car*, çendcar*, caran, carna, carinan, oft, sê caran, du caran
office: daîre*, daire*, amt, amta, ofîs*, ofis*, sazî*, rayedar*, dezge*, behörde*, meqam*, fermangeh*, dayîre*, amtê, dewlet dayre
immigration-office: ausländerbehörde*, auslanderbehorde*, ausländeramt*, auslanderamt*, auslenderamt*, auslenderbe*, ofîsa biyaniyan, daîreya biyaniyan, ABH, auslaenderbeh*, ئۆسلێندەرئامت
bamf: bamf*, bundesamt*, daîreya federal*, bundsamt*, ofîsa penaberan, bamfê, bumf, بامف
jobcentre: jobcenter*, jobcentir*, jobsenter*, arbeitsamt*, agentur für arbeit, job center*, arbeitsagentur*, jobcentr*, cobcenter*, daîreya kar, jobsentir*, جۆبسێنتەر
social-office: sozialamt*, sosyalamt*, sozial, sosyal, socialamt*, sosialamt*, sozîal*, daîreya sosyal*, daîreya civakî, sotsialamt*, sosyal amt, social
youth-office: jugendamt*, yugendamt*, daîreya ciwanan, jugend amt, jugentamt*, jûgendamt*, yogendamt*
embassy: balyozxan*, sefaret*, sefare*, qonsolos*, konsolos*, qunsil*, konsulat*, botschaft*, balyozgeh*, konsul*, konsolx*, qonsil*, sifaret*, elçîlik, قونسلخانە
court: dadgeh*, dadge, mehkeme*, mahkeme*, mehkema*, gericht*, verwaltungsgericht*, dadgêh*, mahkama*, دادگەه
registry-office: standesamt*, nifûs*, nufus*, standesamtê, daîreya nifûs*, ahwal, nufûs, tomargeh*, qeyda zewac*
town-hall: rathaus*, belediye*, beledî*, şaredar*, saredar*, gemeinde*, landkreis*, landratsamt*, şarewan*, bürgerbüro*, stadt
state-ministry: wezaret*, wizaret*, ministeri*, wezîr*, bundesland*, eyalet*, wilayet, bakanlık, landê
government: hikûmet*, hikumet*, hukumet*, hukûmet*, dewlet*, regierung*, desthilat*, dewleta alman*, حکومەت
parliament: parleman*, parlament*, bundestag*, landtag*, meclis*, perleman*, perlemento
politician: siyasetmedar*, siyasetvan*, politikvan*, polîtîkar*, wezîr*, kanzler*, politiker*, merkel, scholz, merz, ramyar*, serokwezîr*, siyasî
party: partî, partiya, partiyên, partiy*, partîya, parti, partei*, hizb, SPD, CDU
election: hilbijart*, hilbijêr*, helbijart*, wahl, wahlen, intixab*, hilbijar*, seçim, helbijêr*
vote: deng, dengê, deng da*, deng did*, dengdan*, deng bid*, rey, dengên, stimme
law: qanûn*, qanun*, zagon*, yasa*, gesetz*, qenûn*, yasayî, asylgesetz, qanûna, hiqûq*, huqûq*, یاسا
paragraph: paragraf*, paragraph*, madde, bend, bendê, maddeya, benda, xala, §
rule: rêbaz*, rêzik*, qeyde*, qaîde*, rêgez*, regel*, qaide*, rêsa, şert, mercê, şertên, rêzname*
constitution: destûra bingehîn, makezagon*, destûra alman*, grundgesetz*, qanûna bingehîn, zagona bingehîn, qanûna esasî, destur*
human-rights: mafên mirov*, mafê mirov*, menschenrecht*, heqê mirov*, heqê însan*, mafên jin*, mafên zarok*, mafê însan*, mafên me
letter: name, nameya, nameyek*, nameyê, nameyên, brief, briefek, briefê, mektûb*, mektub*, kaxez hat*, kaxizek*, kaxezek*, brîf, brîfek*, namey*, نامە
decision: biryar*, bescheid*, qerar*, biryara, bêschaid*, beşayd*, qirar*, biryarname, entscheidung*, biryarek, بڕیار
rejection: red, redkir*, red kir*, reddkir*, ablehnung*, abgelehnt*, negatîv*, negativ*, red bû*, rifz*, ref kir*, neyînî, red dik*, redd, ret kir*
application: serlêdan*, daxwaz, daxwazname*, antrag*, muracaat*, anträge, başvuru, serledan*, dozname, talep*, serîlêdan*, antragê, teleb
apply: serlêdan kir*, serlêdan dik*, serlêdan bik*, serî lê did*|da, serî lê bid*, serî li _ bid*|da, muracaat kir*|dik*|bik*, antrag kir*|dik*|bik*, antrag da*, daxwaz kir*, antrag bid*, beantrag*
form: formular*, forma, form, formek*, formê, fûrm*, forme, formûlar*, fromular*, dagir*
paper: kaxez*, kaxiz*, belge*, ewraq*, evrak*, dokument*, papiere, wereqe*, bilge, unterlagen, kaxet*, belgename*, kaxid*, بەلگە, کاغەز
signature: îmze*, imze*, îmza*, imza*, tewqî*, unterschrift*, imzo*, waşo, îmzê, unterschreib*, destnîşan
stamp: mor, morê, mohr*, mohur*, stempel*, damxe*, xetim, mohrek, muhur*
copy: kopî*, kopi, kopî kir*, kopya*, fotokopî*, kopie*, suret, fotokopi*
file: dosya*, dosye*, dosî*, akte*, aktenzeichen*, dose, dozê, dosyê, dosiya*, doza min, milef*, دۆسیا
proof: delîl*, isbat*, îsbat*, nachweis*, bescheinigung*, belge, palpişt*, piştrast*, beweis*, guwahî*, îspat*, şahid*
certificate: şehade*, şahade*, sertîfîka*, sertifika*, zertifikat*, bawername*, bawername, zeugnis*, şihade*, urkunde*, diploma*, belgename*, bawernam*
birth-certificate: belgeya zayîn*, geburtsurkunde*, belgeya jidayîk*, kaxeza zayîn*, şehada zayîn*, nifûsa zarok*, kaxezê jidayik*, bayan wilade, bêlgeya bûyîn*, kaxizê çêbûn*
passport: pasaport*, paspor*, passport*, pasport*, pass, pasê, basaport*, cewaz*, reisepass*, pass a, pasebort*, peseport*, پاسپۆرت, پاسپۆرتا
id-card: nasname*, hewiye*, ausweis*, huwiye*, kimlik*, kimlîk*, karta nasname*, ausweîs*, awsweis*, hewî, ausvays*, qimlix*
identity: nasname*, identität*, identitet*, kesayet*, kîbûn*, hewiye*, nasnameya min, aslê min, rastnasî*
visa: vîze*, vize*, vîza*, visa, viza*, visum*, fîze*, fîza*, vîzey*, ڤیزا
asylum: penaberî*, penaber, îltîca*, iltica*, asyl*, azîl*, azil*, penah, penahî*, asûl*, asîl, penaxwaz*, luc, asylantrag*
hearing: anhörung*, interview*, hevpeyvîna bamf*, îfade*, ifade*, guhdarîkirin*, întervîu*, interviu*, mulaqat*, anhorung*, hevpeyvîna min, lêpirsîn*, muqabele*
dublin: dublin*, dûblîn*, dublîn*, dablîn*, dublîner
fingerprint: tilî*, tiliyên min, şopa til*, peçî*, fingerabdr*, fingerprint*, mora tiliyan, tiliy*, beseme, basma, tiliyan da*, pêçî*, finger
residence-permit: aufenthalt*, îqame*, iqame*, ikamet*, aufenthaltstitel*, îqamet*, rûniştin*, mafê mayîn*, mayîn*, mafê rûniştin*, aufenthal*, oturum, îqama*, aufentalt*, ئیقامە, ئیقامێ
toleration: duldung*, dûldûng*, duldong*, doldung*, duldûng*, toldong*, dolding*, duldıng*, دولدونگ
permission-stay: aufenthaltsgestattung*, gestattung*, gestatung*, geştatung*, destûra mayînê ya demkî, kaxeza asyl*
fiction-certificate: fiktion*, fîksiyon*, fiktionsbescheinigung*, fixion*, fiksiyon*, fiktionsbes*
subsidiary: subsidiär*, subsidiar*, subsîdîer*, parastina alîkar*, parastina lawekî, subsidier*, salekê îqame, subsidîar*, subsidi*
protection: parast*, diparêz*, biparêz*, schutz*, parêzî*, himaye*, hîmaye*, parastina, parastî, naparêz*
recognised: naskirî, nas kir*, qebûl bû*, anerkannt*, hat qebûl*, qebûlkirî*, hat pejirand*, qebul bu*, hat naskirin, pejirandî
settlement: niederlassung*, niderlasung*, unbefristet*, îqameya bêdem*, îqameya daîm*, mayîna daîm*, bêmuhlet, bêdawî, îqameya hetahet*, mafê mayîna mayînde*
naturalisation: einbürger*, einburger*, hemwelatîbûn*, bûyîna hemwelatî*, pasaporta alman*, welatîbûn*, bibim alman, pasê almanî, einbürgerung*, vatandaş*
citizenship: hemwelatî*, staatsangehörig*, regezname*, cinsiye*, staatsbürgerschaft*, welatîbûn*, bêwelat*, staatenlos*, regeznam*, ecanib, mektûm*
residence-obligation: wohnsitzauflage*, wohnsitz*, residenzpflicht*, nikarim ji bajêr derkev*, mecbûr im li _ bimînim, auflage*, wohnsizt*, nahêlin ez bar bikim, wonsitz*
hardship: härtefall*, hartefall*, rewşa dijwar*, härtefallkommission*, rewşa awarte, rewşên taybet, haertefall*, hertefal*
appeal: îtiraz*, itiraz*, klage*, widerspruch*, nerazîbûn*, doz vek*, gilî*, dawa vek*, îtîraz*, doz kir*, eilantrag*, etiraz*, dawe*, dava
extend: dirêj bik*, dirêj kir*, dirêj dik*, dirêj nak*, verläng*, nû kir*, nû dik*, nû bik*, nûve dik*, nûkirin*, temdîd*, dirêjkir*, nû nak*, dirêj nekir*
expire: qediya*, diqed*, biqed*, xelas bû*, xilas bû*, dema wê derbas*, abgelaufen*, ser ve çû*, ب سەرڤە چوو|چو, temam bû*, bi dawî bû*, muhleta _ qediya, qedandin
cancel: betal*, îptal*, iptal*, xirakir*, vekişand*, paşve kişand*, widerruf*, pûç kir*, abgesagt*, paşve girt*, hilweşand*, jê birin
receive: wergirt*, wer girt*, werdigir*, standiye, stand, distîn*, wergir*, gihîşt min, bi dest xist*, bistîn*, hat ber destê, girtiye, gihişt*, stend*
give: didim, didî, da, dan, daye, bidin, bide, bidim, didin, dide, nadin, nade, neda, nedan, dayîn*, dam, dabû, nedaye
take: girt, girtin, digir*, bigir*, bir, birin, dibim, dibe, bibin, bibe, bistîn*, distîn*, hildan*, hilda, hilgirt*, girtiye, hildid*
take-away: standin, girtine, jê stand*, ji min stand*, stand* ji min, ji me stand*, jê girt*, ji min girt*, ji me girt*, ji dest* _ girt*|birin, ji min birin, stendin, zewt kir*, desteser*, weggenom*
refuse: red dik*, nade, nadin, qebûl nak*, napejirîn*, naxwaze bid*, neda, qebul nak*, verweiger*, rê nad*, înkar*, qebûl nekir*
approve: erê kir*, erê dik*, pejirand*, qebûl kir*, destûr da*, pesend*, genehmig*, bewilligt*, muwafeqet*, qebul kir*, tesdîq*, onay*, destûr dan
accept: qebûl*, qebul*, dipejirîn*, bipejirîn*, pejirand*, razî*, wergir*, akzept*, qebûl dik*, qabûl*, qayil*, qail*
processing: dixebit* li ser dosya, bearbeit*, di dest de ye, dosya _ dinêr*|dinihêr*, mamele*, muamele*, in bearbeitung, lê dinêr*, kontrol dik*, pêvajo*, dinihêr*
procedure: pêvajo*, verfahren*, prosedur*, pêvajoya, doz, doza, prosese, proses*, procedur*, rêûresm*, mamele*, asylverfahren*
reply-none: bersiv na*, bersiv ne*, bersiv tune*, bersîv ne*, cewab na*, cewab ne*, bersiv nîn*, kes bersiv*, bersivê nad*, cewab tune*, tu bersiv*, cab ned*, hê bersiv, deng dernak*, deng ji wan tune, biryar nehat*
send-away: me dişîn* derek*, min dişîn*, ji vir dişîn* wir, her yek dibêje here, ji me re dibêjin here, derdix*, qewirand*, diqewirîn*, ji min re got here, yek dişîne cem yekî, dûr xist*, vegerand* mal
responsible: berpirs*, berpirsiyar*, mesûl*, mesul*, zuständig*, zustandig*, berpisyar*, berprs*, xwedî berpirsiyar*
reason-ground: sedem*, sebeb*, ji ber vê sedem*, grund, egera, eger, sebep*, hokar*, hinceta, hincet*
deportation: dersînor*, dersinor*, dîport*, deport*, abschiebung*, abschibung*, sînordêr*, deportkirin*, abşîbung*, derkirin*, vegerandina bi zor*, sinordışı, abschieb*
deport: deport dik*, deport bik*, dersînor dik*, dersînor bik*, abschieb*, min dişînin*, derdikin, derbixin, wê min bişîn*, min bişînin, dişînin Sûriy*|Tirkiy*|Iraq*, dê me bişînin, derxin, sînordêr bik*
deported: deport kir*, hat deport*, deport bû*, hatin deport*, dersînor kir*, hat dersînor*, abgeschob*, şandin* Tirkiy*|Iraq*|Sûriy*, sînordêr kir*, hatim deport*, hatiye deport*
send-back: bişînin paş, paşve dişîn*, paş de dişîn*, vedigerîn*, vegerand*, vegerîn*, paşve şand*, paşve bişîn*, zurückschick*, şûnde dişîn*, şûn de bişîn*, vegerînin
return: vegerim, vegere, vegerin, vedigerim, vedigere, vedigerin, vegeriya*, zivirî*, bizivir*, dizivir*, venager*, venegeriya*, zurück, veger, vegera, vegeriyan
voluntary-return: vegera dilxwaz*, vegera bi dilê xwe, freiwillig* ausreise, bi dilê xwe veger*, bi dilxwazî veger*, bi xwestina xwe veger*, rückkehr*, freiwillig*
leave-country: ji welat derkev*, ji welêt derket*, ji almanya* derkev*, ji almanya* her*, derketin*, derkev*, dev ji welat*, ausreise*, ji welatê xwe derket*, terk bik*, terka
detention: abschiebehaft*, haft, binçav*, girtîgeha deport*, hefs, tewqîf*, gozalti, heps*, abschiebungshaft*, di bin çavan*, girtîgehê, zîndan*
prison: girtîgeh*, zîndan*, zindan*, hefs, hebs, heps, hepis*, gefängnis*, sicin*, sijin*, girtixane*, cezaevi, girtî, hepsê, ĝefangnis
arrest: girtin, hat girtin, binçav kir*, hatin girtin, hatiye girtin, desteser*, desgîr*, zeft kir*, polîs* girt*, verhaft*, festgenom*, tewqîf*, ez girtim, digir*
pick-up: polîs* hat*, hatin malê, bi şev hatin, hatin pey*, polîs* bir*, ez birim, abholen, abgeholt, hatin û birin, wê birin, polîs* werin, birin balafirgeh*
flight: balafir*, teyar*, tiyar*, ucak, uçak, flug, flugzeug*, flugê, bilêt*, firoke*, firîn*, tayare*, فڕۆکە
airport: balafirgeh*, balafirge*, flughafen*, matar*, firokexane*, havalimani, airport*, firokgeh*, balafirgehê, fluxhafen*
transfer: transfer*, veguhezt*, veguhast*, umverteilung*, verlegung*, verteilung*, veguherand* bajar*, bişînin bajarekî, me neqil*, neqil kir*, neqil bik*, şandin kampek* din, cihguherîn*, umverteil*
flee: reviya*, revî*, direv*, birev*, reviyam, reviyan, revîn, revand*, me reviya, flucht*, penaber bû*, koç kir*, bazda*, bi qaçax, qaçax*, revim
border: sînor*, sinor*, hudûd*, hudud*, grenze*, sînorê, tixûb*, sînoran, balkan, ژ سنۆری
boat-sea: behr*, deryay*, derya, keştî*, bot, botê, gemî*, qeyik*, belem, botek*, mittelmeer, egê, avê de xeniq*, belêm*, بەحر
war: ceng*, herb*, harb*, sher, ji ber şer, şerê Sûriy*|navxwe*|cîhan*, şer heye, şer derket*, şerekî, krieg*, di nav şer, ji şer reviya*, şerxane, fermana şengal*, ferman, savaş*, شەڕ
bomb: bombe*, bomba*, bumba*, roket*, rokêt*, mûşek*, top û tank, dron, drone*, bombebaran*, teqîn*, raket*, sarox*, topbaran*
army: artêş*, leşker*, esker*, asker*, ordî, ordu*, serbaz*, pêşmerge*, ceyş, leskeri*, eskerî*, YPG, qesed, hsd, cunêd, şervan*, şerker*
homeland: welat, welatê min, welatê me, welêt, nîştiman*, niştîman*, warê, heimat*, war, welatê xwe, axa me, bav û kal, وەلات
country: welat, welatê, welatek*, welatan, dewlet*, dewletek, memleket*, land, welatên, ulke, wilat*, weletê
germany: almanya*, elmanya*, almaniya*, alemania, elmaniya*, deutschland*, almanyayê, alman, alemanya*, almanîya*, ئەلمانیا
germans: alman, almanan, almanên, almanek*, elmanan, deutsche*, elman, almanekî, xelkê alman*
german-language: almanî, almani, bi almanî, elmanî, zimanê alman*, deutsch, deutschkurs*, almanca, elemanî, zimanê elmanî, almancî
europe: ewropa*, avrupa*, ewrupa*, ewrûpa*, europa*, YE, EU, yekîtiya ewrop*, awropa*, oropa*, eurûpa*
city: bajar*, bajêr*, bajer*, şar, stadt, bajarek*, bajarê, şehr, berlin*, berlîn*, hamburg*, köln, hannover*, münchen, bremen, باژێر
village: gund, gundê, gundek*, gundan, gundên, gundî*, dorf, gundewar*, kövê, گوند
syria: sûrî*, suri*, sûriye*, suriye*, syri*, rojava*, qamişlo*, kobanê*, efrîn*, heseke*, hesekê, afrin*, amûdê, dêrik, şam, heleb*, qamishlo*
afghanistan: afganistan*, efxanistan*, afghan*, efxan*, kabul*, taliban*, afgan*, efganistan*, talîban*
iraq: iraq*, îraq*, irak*, îrak*, eraq*, êraq*, şengal*, sinjar*, şingal*, shingal*, duhok*, dihok*, hewlêr*, mûsil*, zaxo*, şêxan*, عێراق, عێراقێ
iran: îran*, iran*, rojhilat*, urmiye*, mahabad*, êran*, iranê, rojhilatê, kirmaşan*, ûrmiye*
turkey: tirkiye*, turkiye*, tirk*, turk*, bakur*, amed*, diyarbekir*, stenbol*, mêrdîn*, turkey, enqere*, şirnex*, cizîr*, tirkîye*, riha
ukraine: ukrayn*, ûkrayn*, ukrain*, ukran*, okranya*, ukrayin*, kiev*
russia: rûsya*, rusya*, rûs, rus, putin*, pûtîn*, rûsî*, russland, mosko*, belarus*, bêlarûs*
other-origin: eritre*, erître*, somal*, sudan*, nîjerya*, nigeria*, gîne, gurcistan*, georgi*, arnavut*, elban*, kosov*, sirbistan*, serb*, pakistan*, etiyop*, vietnam*, ermen*, marok*
eu-third-country: îtalya*, italya*, yunan*, yewnan*, griechen*, bulgar*, polon*, polen*, xirwat*, kroat*, lîtwan*, litwan*, litauen*, romanya*, fransa*, awistur*, îtaly*
church-asylum: kirchenasyl*, penaberiya dêr*, kirche asyl, di dêrê de ma*, penaberiya li dêr*, kirchenazîl*, azîla dêr*
church: dêr, dêra, dêrê, dêrek*, kilîse*, kirche*, kenîse*, mizgeft*, camî*, mizgevt*, lalîş*, lalish*, perestgeh*, moschee*
come: tê, tên, têm, hat, hatim, hatin, hatî, hatiye, hatine, were, werin, werim, nayê, nayên, nehat*, bê, bên, bêm, هاتم, وەرە
arrive: gihîşt*, gihişt*, gihêşt*, digihîj*, bigihîj*, gehişt*, gihîştim, digihêj*, bigihêj*, gihan*, geheşt*, digih*
go: diçim, diçe, diçin, çûm, çû, çûn, biçim, biçe, biçin, herim, here, herin, naçim, naçe, çûye, cûm, neçû*, çom, دچم, چووم
travel: rêwîtî*, rêwitî*, geşt*, sefer*, rêwî, dajom, reise*, rêwiti*, rê ketin, ketin rê, bi rê ket*, siyahet, rêving*, ajot*
stay: dimîn*, bimîn*, mam, ma, man, maye, mane, namîn*, nema*, bimînim, mayîn*, rawest*, bleiben, dimînim
be-in-germany-since: ji _ li almanya*, li almanya* me, sal in li almanya*, sal in ez li vir, ev _ sal e ez, ev _ salin, sal e li almanya*, ji sala 20* ve, meh in li almanya*, sal in em li vir, sal e ez li vir, li almanyayê dijîm, hatim almanya*, hatime almanya*
live: dijî, dijîm, dijîn, dijim, bijîm, bijî, bijîn, jiyam, jiyan*, jiya, rûdinim, rûdinin, najîm, najîn, jiyame, dijiyam, dijyam
born: jidayik*, ji dayik bû*, çêbû, çêbûm, çêbûye, jidayîk*, hat dinê*, hatim dinê*, hatiye dinê*, ji dayîk*, bûye, bûyî, jdayik*, geboren, welidî*
family-reunion: familiennachzug*, hevgirtina malbat*, yekbûna malbat*, civandina malbat*, yekgirtina malbat*, familienzusammen*, lem şemil, lemşemil*, lemmel şemil, gihandina malbat*, hevgihandin*, nachzug*, aile birleşim*, yekkirina malbat*
bring-family: malbat* bîn*, zarok* bîn*, jina xwe bîn*, hevjîn* bîn*, mêrê xwe bîn*, diya xwe bîn*, malbata xwe anî*, bînim cem xwe, bînim vir, bînim almanya*, anîn* almanya*, tînim, werin cem min, werin cem me, bibim cem
marry: dizewic*, bizewic*, zewicî*, zewicand*, mêr kir*, jin anî*, zewac*, şû kir*, bizewicîn*, zewjî*, xwest* zewic*, mêr bik*, zewîc*, mehr kir*
marriage: zewac*, dawet*, dawat*, mehr*, mahr, hevjînî*, ehe, hochzeit*, nîkah, nikah*, heirat*, şahî*, deawet*
divorce: telaq*, talaq*, berdan*, berda, berdide, jinberdan*, cihê bû*, jihevcudabûn*, scheidung*, telaqê, hevberdan*, boşan*, hev berda*, berdayî
separated: cuda, ji hev cuda, cihê, ji hev dûr, ji hev qetiya*, getrennt*, ji hev veqet*, cihê dijî*, veqetiya*, dûrî hev, veqet*
custody: sorgerecht*, welayet*, mafê xwedîkirin*, zarok* standin*, zarok* ji min stand*, hedane, velayet*, zarok* bir*, xwedîtiya zarok*, zarok* girtin
paternity: vaterschaft*, bavîtî*, bavtî*, bavê zarok*, bavitî*, naskirina bav*, vaterschaftsanerk*, babînî, navê bav
pregnant: ducan*, ducanî*, hamîle*, hemîle*, avis*, bihemil*, bi hemil, bizarok*, schwanger*, hamile*, di zikê min de, ducanim, dugiyan*, zarok di zik
birth: zayîn*, zayin*, welidand*, welidîn*, jidayikbûn*, zarok anî*, bûyîna zarok*, geburt*, wilade, jidayîkbûn*, zarok bîn*, bizayî*, çêbûna zarok
forced-marriage: bi zor* zewic*, bi zor* bizewic*, bi zor* mêr, zwangsheirat*, bi zor* dizewic*, bi zor* didin mêr, didin mêr, bi darê zor* zewic*, bi zorî didin, min bidin mêr, berdêl*, beşik kertme, zewaca bi zor*, bidin pismam
circumcision: sinet*, sunet*, xetene*, beschneidung*, sinetkirin*, xitan*, sûnet*
together: bi hev re, bihevre, tevî, bi hevra, bihevra, pev re, pevre, bi hev ra, tev, hevbeş*, zusammen, yekbûn*
alone: tenê, bi tenê, tenê me, bi tena serê xwe, bi tena, bitenê, tenêtî*, bitene, tena serê, tinê, allein, yalniz
miss-person: bêriya, bêrîkir*, beriya _ dikim, bêriya _ kir*, winda*, wenda*, undab*, hinda*, bêserûşûn*, wunda*, vermiss*, berze
missing-contact: xeber jê tune, tu xeber, xeber nîne, deng jê nayê, têkilî qut*, haya min jê tune, têkilî nema*, agahî jê tune, kontakt nema*, xebera wan tune, xeber ji wan nema*, nizanim li ku ye, bersiva telefon* nade, agahî nîn*
work: kar, karê, dixebit*, bixebit*, xebit*, kar dik*, kar kir*, şixul*, şuxul*, xebat*, dişuxul*, bişuxul*, arbeit*, kar nak*, şol, kar bik*, naxebit*, karek*
work-permit: arbeitserlaubnis*, destûra kar*, izna kar*, îzna kar*, mafê kar*, çalışma izni, destûra xebat*, beschäftigung*, destûra xebitîn*, arbeitserlaub*, destûr _ kar
job: kar, karek*, karekî, job, stelle*, stellê, cihê kar*, karekî min, vezîfe*, minijob*, wezîfe*, iş, jobek*
apprenticeship: ausbildung*, ausbîldung*, awsbildung*, azubi*, pîşefêr*, perwerdeya pîşe*, ausbildun*, ausbilding*, perwerdeya meslek*, fêrbûna pîşe*
internship: praktikum*, pratîkum*, praktîkum*, staj*, praktik, stajyer*, praktîk*
contract: peyman*, girêbest*, kontrat*, vertrag*, eqid*, sozleşme*, gonterat*, mukawele*, arbeitsvertrag*, kontrakt*, vertragê
employ: bi kar dig*, li kar dig*, girtin kar, bikar digir*, kar did*, kar dan, kar nad*, einstellen, ez girtim kar, kar nade, me nagirin kar, dan kar
dismiss: ji kar derxist*, ji kar avêt*, kündig*, kundig*, ji kar derdix*, kundigung*, ji kar qewirand*, derxistim ji kar, kar ji min stand*, ji kar berd*, gekündigt*, azad kir* ji kar
unemployed: bêkar*, bekar*, bê kar, betal im, betalî, arbeitslos*, issiz, bêşixul*, bê şixul, bê xebat, kar tune*, kar peyda nak*
wage: meaş*, mûçe*, muçe*, meaşê, ratib*, lohn*, gehalt*, heqdest*, mehaş, heqê kar*, heqdes*, mihaş*, maaş, mindestlohn*, heqê min
wage-unpaid: meaşê min nad*, heqê min nad*, heqê min neda*, meaş neda*, pere nadin min, pereyê min nad*, heqê min xwar*, meaş nedaye, mûçe neda*, pereyên min nedan, heqê xebat* nad*, meaş negirt*, bê heq kar
hours-work: saet kar, saet* kar, rojê _ saet*, saet di rojê, deh saet*, duwazdeh saet*, uberstunden, überstunden*, schicht*, şift*, saetan dixebit*, bi şev kar dik*, nöbet*, 12 saet
profession: pîşe*, pişe*, meslek*, sinet, senet*, karsaz*, beruf*, pîşekar*, fachkraft*, endezyar*, mesleg*, mihendis*, muhendis*, hosta*, westa*
diploma: dîplom*, diplom*, diplome*, diploma*, şehada zanîngeh*, bawernameya, şehade*, bekalorya*, baklorya*
recognition: anerkennung*, naskirina dîplom*, naskirina diplom*, denklik*, dîploma min nas*, nasîna dîplom*, muadele*, anerken*, dîploma nas nak*, tesdîqa dîplom*
experience: tecrube*, tecrûbe*, ezmûn*, azmûn*, serpêhatî*, şarezayî*, erfahrung*, tecribe*, tacrube*, ezmun*
apply-job: bewerb*, bewerbung*, serlêdana kar, serlêdan ji bo kar, muracaata kar, CV, lebenslauf*, bewerbungek*, sîvî, daxwaza kar
construction-cleaning: înşaat*, inşaat*, avahîsazî*, baustelle*, paqij*, pakij*, putzen, reinigung*, restoran*, restorant*, imbiss*, lager, dönerci, doner*, mitbax*, depo, depoyê, pizzeria*, garson*, firax*, şantîye*
care-work: pflege*, altenheim*, altersheim*, lênêr*, lênihêr*, xwedîkirina kal*, nexweşdarî*, altenpfleg*, xizmeta kal*, pflegehelf*, xwedîkirina extiyar*
money: pere, pare, pereyê, pereyan, pera, perê, pereyên, para, dirav*, drav*, geld, peran, flûs, felus, mesref, پارە
euro: euro*, ewro, ewroyan, yûro*, oro, yoro*, avro, öro, iro pere, ewroyî, €
pay: didim pere, pere did*, pere da*, bidim pere, pere bid*, dravdan*, zahl*, pere dan, bezahl*, heq da*, dide, peredan*, bidin heq*, pereya bid*, naydim
cost: buha, biha, mesref*, mezaxtin, heqê wê, lêçûn*, kosten, kostet*, xerc, xercî*, bihayê, mesarîf*
expensive: biha ye, buha ye, bihaye, giran e, pahalı, biha, buha, gelek biha, teuer*, zor giran e, bahalî
free-of-charge: belaş*, bêpere*, belas*, mift, bê pere, kostenlos*, gratis*, umsonst, belash, bêberamber*, bê heq, muft
tax: bac, bacê, bacan, baca, steuer*, vergî*, vergi*, dirîbe*, bacdan*, steur*
debt: deyn*, qer, qerê, qerd*, deyndar*, schuld*, deynê, dên, deynan, qerdar*, qerz, borc*
bill: fature*, fatûre*, rechnung*, mahnung*, hesab, inkasso*, fatûra*, psûle, hisab, fatura*, mahnungek
bank: banqe*, bank, banke*, banka*, hesab*, konto*, sparkasse*, girokonto*, banqê, kont, hesabê bank*
payment-card: bezahlkart*, karta pere*, karta pereyan, bezahl kart*, kerta pere*, karta bezahl*, karta peredan*, bezalkart*
benefits: bürgergeld*, burgergeld*, sozialhilfe*, leistung*, sozialgeld, alîkariya civakî, hartz*, leistungen*, pereyê sosyal*, sosyal pere, wohngeld*, asylbewerberleistung*, alîkariya dewlet*, arîkariya, birgergeld*
child-benefit: kindergeld*, kîndergeld*, pereyê zarok*, elterngeld*, kindergelt*, perê zarok*, kindegeld*, kinderzuschlag*
cut-benefits: qut kir*, birîn pere, pere birîn*, kêm kir*, gekürzt*, sperre*, sanktion*, pereyê min birî*, pere rawestand*, sekinand*, kürz*, qutkirin*, pereyê me birîn, gestrichen, pereyên me kêm
no-money: pere tune*, pere nîn*, bê pere me, perê min tune*, pere nema*, bêpere me, perê min nîn*, pereyê min tune*, pereyên me nîn*, pere nîne, pare nîne, kein geld, pere têr* nak*, pereyê me tune*
hunger: birçî*, birci*, birsî*, birçîbûn*, birsi*, brçî*, xela, tî û birçî, tiştek tune bixwin, tu tişt naxwin, hunger*, tî ye
food: xwarin*, nan, nanê, xwarn*, xwarina, essen, xarin*, zad, dixwim, bixwin, dixwe, dixwin, nanek*, şîr, bixwe, naxwe, goşt
buy: bikir*, dikir*, kirî, kirîn, kirîm, kirîye, bistînim, min kirî, kaufen, bikirim, kiriyar*, kirrîn*
sell: difiroş*, bifiroş*, firot*, frot*, firoş*, frosht*, firotin*, difros*, bifroş*, froş*, verkauf*
price: biha, bihayê, buhayê, nirx, nirxê, fiyet*, fiyat*, preis*, sî'ir, qîmet*, bihayên, bihayekî
poor: feqîr*, feqir*, xizan*, hejar*, belengaz*, reben*, kesîb*, xizanî*, fakir*, perîşan*, jar
rich: dewlemend*, zengîn*, zengin*, dewlemen*, maldar*, reich, milyoner*, dewlamend*, zengîl
economy: aborî*, abori*, ekonomî*, ekonomi*, iqtisad*, wirtschaft*, bazirganî*, eqtîsad*, bazar
school: dibistan*, mekteb*, schule*, mekteba, dibstan*, medrese*, schul*, qutabxan*, medresê, okul, xwendingeh*, قوتابخانە
kindergarten: kita*, kîta*, kindergarten*, baxçeyê zarok*, baxçê zarok*, kreş*, zarokxane*, kindergart*, kîndergart*, rewze, krippe
university: zanîngeh*, zaningeh*, zanko*, universit*, unî, uni, ûnîversît*, hochschule*, unîwersîte*, came'a, camia
study: dixwîn*, bixwîn*, xwend*, xwendin*, dixûn*, studier*, studium*, naxwîn*, xandin*, dixwîne, dixunim
student: xwendekar*, telebe*, student*, xwendkar*, qutabî*, zankoyî, tilab, xwandekar*, xwendevan*
course: kurs*, ders, dersên, kors*, kûrs*, deutschkurs*, integrationskurs*, sprachkurs*, qurs*, dewre, kursa ziman*, kursa almanî, dewra
learn: fêr, fêr dib*, fêr bû*, hîn dib*, hîn bû*, hîn bib*, fêrî, fêr bib*, hînî, lernen, lerne, fêrbûn*, hînbûn*, elimî*
language: ziman*, zman*, sprache*, zimanê, zimên, luxe, lehce*, sprach*, zuman*
exam: ezmûn*, imtihan*, îmtihan*, azmûn*, prüfung*, prufung*, test, testa, sinav, îmtîhan*, taqîkirin*, imtîhan*
level-b1: a1, a2, b1, b2, c1, telc*, b1ê, b2ê, goethe*, a1ê, a2ê, dtz
class: pol, pola, polê, sinif*, sinf*, klasse*, saf, polên, sinifê, sefa
degree: abschluss*, abitur*, abi, hauptschul*, realschul*, mezûn*, derçûn*, qedand*, min xilas kir*, bekalorya*, bakelorya*, lîse, lîsans*, mezun*
flat: mal, malek*, xanî, xaniyê, xanîk*, xaniyek*, wohnung*, daîreyek*, şûqe, apartman*, apartiman*, şîqe, mesken*, vonung*, xaniyekî, sozialwohnung*
room: ode, odeyê, odeya, oda, mezel*, jûr, jûrek*, jûra, zimmer*, odeyek*, odê, tsimer*, oda me, cimer*, xurfe, hucre
house: mal, mala, malê, xanî, xaniyek*, xaniyê, avahî*, haus, xan, malek, malan, malên, bînaye*, xanû
home: malê, mala xwe, mala min, mala me, li malê, çûm mal*, zuhause, daheim, nach hause, mala
shelter: heim, heimê, heimek*, kamp*, kemp*, hayim*, haymê, hem, kampê, unterkunft*, lager*, camp*, wohnheim*, stargeh*, haim*, هایم
reception-centre: erstaufnahme*, anker*, ankerzentrum*, aufnahme*, kampa yekem*, erstaufnahm*, navenda wergirtin*, gießen, eisenhüttenstadt, kampa sereke, landesaufnahme*
rent: kirê, kire, kirêya, kirêy*, kirîya, miete*, îcar*, icar*, ecar*, kira, kirê dik*, kirêdar*, warmmiete, mieten, kiraya, êcar*
move: bar dik*, bar kir*, bar bik*, barkirin*, umzug*, umzieh*, guhastin*, cih biguher*, neqil bik*, koçî, tehwîl*, bar nak*, veguhez*
homeless: bêmal*, bê mal, li kolan*, bêxanî*, bê xanî, obdachlos*, derbider*, li derve radiz*, bêwar*, li ser rê, mala min tune*, li kuçe*, li derve ma*, bêcih, bê cih û war
street: kolan*, kuçe*, kuce*, rê, cade*, straße*, strasse*, şeqam*, caddê, rêya, cadê, zuqaq*
sleep: radiz*, razêm, razê, radizê*, razî*, raza*, razam, razan, xew, bixew*, xewê, dinivim, nivîn, nivist*, raket*, radikevim, schlaf*, binivim
station: bahnhof*, stasyon*, garê, gar, istasyon*, rawestgeh*, îstgeh*, banhof*, tren*, trên*, otobus*, garaj*, hauptbahnhof*
car: erebe*, tirimbêl*, tirumbêl*, trimbêl*, seyar*, makîne*, auto, otomobîl*, araba*, ereba, otombêl*, taksî, taksiyê, utumbêl*
tent: kon, konê, konan, konek*, çadir*, konteyner*, container*, zelt*, xêvet*, çader*, xêmet, kontêner*, kîvan, konteyn*
bed: nivîn*, nivin*, text, textê, bett, doşek*, livîn*, ranza, text*, cihê razan*, doshek*
kitchen-toilet: metbex*, mitbax*, mutfak*, tuwalet*, toilet*, destav*, hemam*, tualet*, avdest*, küche*, aşxane*, bad, serşo*, twalêt*
heating: sar e, sar, serma*, sarî*, heizung*, germî*, germkir*, qerimî*, sobe, soba, qerisî*, diqeri*, sermay*, hayzung*, kalt
mould: schimmel*, kufik*, kefik*, rizî*, hêşînatî, av tune*, ceyran*, kehreb*, elektrîk*, elektrik*, strom, av nîne, kuflenc*, nem, şimel*
evict: derdix* ji mal*, ji malê derxist*, ji xanî derxist*, avêtin derve, me avêtin, diavêjin derve, räumung*, ji xanî derdix*, derxistin derve, min derdixin, rausgeworf*, ji heimê derxist*, ji mal* avêt*, me derdixin
door: derî, deriyê, derî*, dergeh*, derge, tür, dergehê, derri, derya mal, deriyê odeyê
key: kilît*, kilit*, mifte*, mifteh*, schlüssel*, kilîl*, açar*, mifta, klît*
no-place: cih tune*, cih nîn*, kein platz, ci tune*, cih nema*, cihê me tune*, cî nîn*, cih tijî*, tijî ye, cîh tun*, cihê vala tune, şûn nîne
person-share: kes di odeyek*, kes li odeyek*, di odeyekê de, em _ kes, li odeyekê, kes di yek ode*, kes di mezelek*, em _ nefer, kes _ odê de, neferan di ode*, di yek odeyê de
women-shelter: frauenhaus*, mala jinan, stargeha jin*, frawenhaus*, penageha jin*, sığınma, frauenhauz*, malên jinan, xaniyê jinan
health: tenduristî*, tendirust*, tendurust*, saxlemî*, sihet*, gesundheit*, sihhet*, saxî, sağlık, sehet, saxlem*
ill: nexweş*, nexwes*, nesax*, nexoş*, nexosh*, naxweş*, nexweş im, nexweş ket*, krank, xesta, nexweshe, نەخۆش, nexwesh*
illness: nexweşî*, nexwesi*, nexweşiy*, nesaxî*, nexoşî*, krankheit*, derd, derdek*, nexweşîn*, merez, nesaxiy*
pain: êş, êşê, êşa, diêş*, êşek*, esh, jan, janê, êşîn, elem, dêşe, schmerz*, êsan, êşên, dêşit
hospital: nexweşxan*, nexwesxan*, xestexan*, xastaxan*, krankenhaus*, nexweşgeh*, klinik*, klînîk*, nexoşxan*, mistesfa*, xestixan*, neshaxan*, hastane*, نەخۆشخانە
operation: emeliyat*, ameliyat*, operation*, neştergerî*, neşter*, eməliyat, operasyon*, emelî*, نشتەرگەری, emelyat*
medicine: derman*, dermanê, îlac*, ilac*, medikament*, dewa, dermanên, tablet*, rezept*, dava, dermanek*, دەرمان
health-insurance: krankenkasse*, krankenvers*, AOK, bîme, bîmeya, sîgorta*, sigorta*, versicherung*, krankenschein*, barmer, gesundheitskarte*, karta nexweş*, karta tenduristî*, kartê nexweş*, krankenkart*
treatment: dermankir*, derman dik*, tedawî*, tedavî*, dermankirin*, behandlung*, tedavi*, çareserkirin*, îlac kir*, mualece*, saxkir*, termîn doktor*
therapy: terapî*, terapi*, therapie*, psîkolog*, psikolog*, psycholog*, psîkiyatr*, psikiyat*, psychiat*, doktorê derûn*, derûnnas*, therapeut*, derûn*, nefsî*
trauma: trawma*, trauma*, travma*, tirawma*, traumat*, şok, êşa derûn*, PTSD, PTBS, ptbs*
depression: depresyon*, depresiyon*, depression*, depresî*, bêmoral, bêhntengî*, bêhna min teng*, derûniya min, dilteng*, stres*, xemgînî*
disabled: astengdar*, seqet*, kêmendam*, asteng, behindert*, rollstuhl*, sandalye*, erebokê, kor, kerr û lal, felç*, seqat*, iflîc*, şelel*, behinderung*, lal, xwedî pêdiviyên
cancer: penceşêr*, qanser*, kanser*, krebs*, sereta*, kansêr*, şêrpence*, tumor*, pencesêr*
diabetes: şekir*, diyabet*, diabetes*, nexweşiya dil*, epîlepsî*, epilepsi*, şekr*, insulin*, însulîn*, dilê min nexweş*, fayê, qelb, tensiyon*, astim*
fever: ta wî|wê heye, taya, tayê, ta heye, fieber*, germahî*, tagirt*, ta girt*, sextî, taya giran, heraret*, ateş*
blood: xwîn*, xwin*, xûn, xûna, xwên, xwîna, blut*, xwîn jê diçe, xwîn tê, xwînê, xuîn
breathe: bêhn, bêhna min, bêhn*, nefes*, hilm*, henase*, bêhna xwe nas*, nikare bêhn*, nefes nast*, bêhna wî|wê, atmen, dixeniq*, xeniqî*, bîn distîn*, şîn dibe, şîn bû*
unconscious: bêhiş*, bê hiş, ji hiş çû*, ji ser hişê xwe, ohnmächtig*, ji hişê xwe, ket erdê, bewusstlos*, bayıldı, xewirî*, bêhay*, şiyar nab*, bêhişbû*, hişyar nab*, ket xwarê
ambulance: ambulans*, ambûlans*, krankenwagen*, rettungswagen*, is'af, notarzt*, îsaf*, 112, tirimbêla nexweş*, embulans*, ambulance*, erebeya nexweş*
emergency: notfall*, rewşa acil*, rewşa lezgîn*, hawar*, acil e, acîl e, tawarê, hewar*, tenganî*, rewşa awarte, lez werin, hewarî*
vaccine: vaksîn*, vaksin*, derzî*, aşî, aşiya, impfung*, impf*, kutan, korona*, corona*, kovid*, covid*
dental: diran*, didan*, zahn*, diranê min, didanê min, doktorê didan*, zahnarzt*, diranên
dead: mirî*, miriye, mirine, mir, mirî, mirin*, kuştî*, cenaze*, şehîd*, cesed*, term, miriyan, gor, goristan*, tot, şehit*, mirye
die: dimir*, bimir*, mir, mirin*, mirim, mirîn*, wefat*, can da*, çû ber dilovan*, çû rehm*, namir*, stirbt*, rehmetî*, sterben, nemir*
kill: dikuj*, bikuj*, kuşt*, kusht*, min bikuj*, dikujin, te bikuj*, kujer*, qetil*, kustin*, kuştin*, serjê*, nakuj*, qetl*, ser jê kir*, kushtin*, öldür*
kill-oneself: xwe bikuj*, xwe dikuj*, xwe kuşt*, xwekuj*, xwekuşt*, întihar*, intihar*, intixar*, xo bikuj*, xwe bişewit*, xwe şewitand*, xwe kust*, selbstmord*, suizid*, xwe bikujim, intîhar*, xwe ji holê rak*, dawî li jiyana xwe
not-want-to-live: naxwazim bijîm, naxwazim bijîn, naxwaze bijî, êdî naxwazim, ez bimirim, dixwazim bimirim, xwezî ez bimir*, xwezî bimir*, jiyan bêwate*, ji jiyanê aciz*, ji jiyan* bêzar*, naxwazim hişyar bibim, mirin çêtir*, mirin baştir*, bila ez bimirim, dixwaze bimire, ji jiyanê westiya*, ez naxwazim êdî, xweziya min mirin
life: jiyan*, jiyana, jîyan*, emr, emrê, heyat*, jiyanek*, umr, jiyanê, leben, ژیان
goodbye: xatir*, bi xatirê we, bi xatirê te, oxir*, xatirxwestin*, helal bik*, helalî*, heqê xwe helal*, li min biborin, min bibexş*, tschüss, wasiyet*, hûn sax bin, cara dawî, zarokên min _ emanet, emanet*
pills: heb, heban, hebên, hebik*, tablet*, heb xwar*, dermanê xewê, hap, hapên, pille*, hebek, min heb* xwar*, heb* vexwar*, schlaftablet*
jump-hang: xwe bavêj*, xwe davêj*, xwe avêt*, pirê, ji pirê, xwe bi dar ve, xwe daliqîn*, xwe daliqand*, xwe bixeniq*, werîs, xwe ji balkon*, ber trên*, ji ser pir*, xwe ji _ avêt*, xwe xeniqand*, ji qat*
cut-oneself: destê xwe birî*, destên xwe dibir*, xwe birîndar dik*, xwe dibir*, xwe birî*, jilet*, destê xwe jê*, xwe birindar*, zirarê dide xwe, ritzt*, milê xwe dibir*, xwe diêşîn*, destê xwe dibir*
end-it: dawî lê bîn*, dawî li her tişt*, dawiyê lê bîn*, bi dawî bik*, biqedînim, xilas bikim, schluss*, xelas bibim ji jiyan*, dixwazim biqedînim, her tişt biqede, dawî li vê jiyan*, bila biqede, hemû tişt xilas
tired: westiya*, westiyam, westyam, betilî*, diwest*, westî*, bêzar*, bêhal*, westand*, bê hal, westiyayî, müde, betilim, mandî, bizar, erschöpf*, bitilî*
cannot-anymore: êdî nikar*, êdî nikarim, hêza min nema*, hêz nema*, taqet nema*, taqeta min nema*, nema dikar*, tehemul nak*, sebra min nema*, edî nikar*, hew dikar*, tebat nema*, êdî neşêm, can tê de nema*, hal nema*, nema karim, îdî nikar*, kann nicht mehr
sleepless: xew nak*, xew nay*, nikarim razêm, nikarim rakev*, ranazim, ranazê*, bêxew*, bê xew, xewa min nay*, xew tune*, ranakev*, xew nakeve çav*, nikare raz*, xewa min nîne, xewê nab*, nakevim xewê
cry: digirîm, digirî, digirîn, girî, giriya*, bigirî, bigirîm, hêsir*, girîn, girya*, nalîn, dikegirî, rondik*, weint
fear: tirs, tirsa, tirsê, ditirs*, tirsiya*, bitirs*, tirsek*, ji tirsan, angst, tirsan, tirs*, xof, natirs*
afraid: ditirs*, ditirsim, ditirsin, tirsiya*, ditirse, natirs*, tirsonek*, metirs*, ez ji _ ditirsim, bitirs*, ditirsin ku, netirs*
panic: panîk*, panik*, kabûs*, xewnên xirab, xewnên nexweş, kabus*, xewnereşk*, albtr*, xewnên reş, lerizî*, dilerizim, dilerize, ji xewê radib*, ji xew difir*
hope: hêvî, hêviya, hêviyek*, hevî, hîvî, omîd*, umîd*, umut*, hêviy*, hivî, hoffnung*, hêvîdar*
hopeless: bêhêvî*, bêhevî*, bê hêvî, hêvî nema*, bêçare*, bê çare, hêvî tune*, bêumîd*, hêviya min nema*, bêomîd*, bêhîvî*, verzweif*, rê li ber me nema*, tu hêvî
shame: şerm*, serm*, fedî*, eyb*, şerme, sherm*, namûs*, rûreş*, rezîl*, eyib*, fehêt*, ayıp
sad: xemgîn*, xemgin*, dilşikest*, xem, xemê, xemên, kul, kovan, melûl*, dilteng*, diltengî*, traurig*, dilê min dişewit*, bikul
happy: kêfxweş*, kêfxwes*, şad, dilxweş*, dilşad*, bextewar*, kêfa min, şahî, kefxwes*, kêf, bextiyar*, kêfxoş*, froh, glücklich*
angry: hêrs, hêrs*, bihêrs*, acis, aciz*, enirî*, qehirî*, diqehir*, hers, xeyidî*, tûre*, tore, aciz dik*, wütend*, sinirli
safe: ewle*, ewlehî*, ewleh*, parastî, emîn*, aman, ewlekarî*, bêtirs, ewlekar*, sicher*, emn, asûde*, aram*
hit: lêdix*, lê dix*, li min dix*, li min da, lêda, lê da, lêdan*, li me dix*, lêxist*, lê xist*, li min xist*, lêbix*, kutî*, dikut*, schlägt, li zarok* dix*, qutan, ldixe, li wê dix*, da ber
violence: tundî*, tundûtîj*, şîdet*, şiddet*, zordar*, zilm, gewalt*, şidet*, tûndî*, lêdan*, tundutij*, zulm, zorî, tundiy*
beat-up: pir li min da*, gelek li min da*, li min dan, bi kulm*, bi pehîn*, kulm*, şikand*, birîndar kir*, bi lêdan*, kotek*, da ber lêdan*, perçe kir*, dest û ling* şikand*, şîn kir*
rape: tecawiz*, tecawuz*, tecavuz*, destdirêj*, dest dirêj*, vergewaltig*, dest avêt*, êrîşa zayend*, zayendî*, destdirej*, tacawuz*, tahrîş*, îxtîsab*, dest davêj*, cinsî, sebiye, sebî
threaten: tehdît*, tehdîd*, gef, gefê, gefan, gefa, tehdit*, gefxwar*, tehdid*, gef dix*, gef xwar*, bedroh*, gef lê, gefên, dixwin gef, dibêje _ bikujim
knife: kêr derxist*, bi kêr*, kêr di dest*, kêrê, kêrek*, kêra, bi kêrê, xencer*, çeqo*, bıçak, messer*, biçaq*, satûr
weapon: çek, çekê, çekek*, çekdar*, demançe*, debançe*, tifing*, silah*, sîleh*, sileh*, waffe*, pistole*, sîlah*, kilaşînkof*, tiveng*, tebanca
lock-in: girtî me, derî li min girt*, derî li me girt*, derî digir* li, hefs kir*, di odê de girt*, kilît kir* li min, nahêle derkev*, nahêle ez derkev*, nahêle ji malê derkev*, derî kilît*, heps kir*, eingesperrt*, zîndan kir*, min li mal* girt*, nahêlin ez derkev*
locked-out: derî venab*, mifta min winda*, kilîta min winda*, ez li derve ma*, derî li min girt, derve ma*, ausgesperrt*, kilît guhert*, kilîd guher*, kilîl guher*, nikarim herim hundir*, nahêle herim hundir*, li ber derî ma*
passport-taken: pasaport* min stand*, pasaport* _ girt*, pasaport* _ stand*, pasaporta min li cem wî|wan, pasaport* veşart*, nasname* min stand*, pasaport* ji min stand*, pasaport* ji min girt*, pasaport* min girt*, pasaporta min bir, pass ji min stand*, pasport* min bir, telefona min stand*
escape-run: reviyam, birevim, direvim, bazda*, baz did*, ji mal* reviya*, filitî*, xelas bû*, xwe xelas*, birev*, ji dest* _ reviya*, derketim ji mal*, ji dest filit*, ez revîm, baz bid*, weglauf*
hide: veşart*, vedişêr*, veşêr*, xwe veşêr*, xwe vedişêr*, veşartî*, xwe veşart*, versteck*, vesart*, xwe ditelîn*, xwe vesart*, telandî, li banê ne
follow: dişopîn*, şopand*, bişopîn*, li dû min, li pey min, dide dû*, da dû*, ketiye pey*, ketine dû*, li min digere, dû min, verfolg*, têm şopandin, li pey me, li me digerin, dikeve dû*
blackmail: şantaj*, santaj*, wêneyên min belav, wêneyan belav, vîdeoya min, vîdyoyê belav, pere ji min dixwaz*, erpress*, shantaj*, wêneyên min bişîn*, pereyan dixwaz* yan, rezîl bik*
force: bi zor*, zor li min dik*, zorê, mecbûr kir*, mecbûr dik*, neçar*, bi darê zor*, zorê li min, zorê didin min, bi kotek, mecbur dik*, zorlu, zwing*, gezwung*
exploit: îstismar*, istismar*, îstîsmar*, kedxwar*, xwîna me dimij*, ausbeut*, bikar tîne, heqê me dixw*, wek kole*, kole, kolet*, bi erzan dixebitîn*, ausgenutzt
traffick: qaçaxçî*, qaçaxci*, muheri*, mihreb*, muhreb*, bazirganiya mirov*, schlepper*, qaçaxbirî*, bazirganî bi mirov*, firotina mirov*, menschenhandel*, ez firotim, qacaxci*, muharrib*, dallal, ez kirîm
prostitution: fuhûş*, fuhuş*, prostit*, laşfiroş*, laşê xwe bifiroş*, fuhus*, bi mêran re raz*, dixwazin ez bi mêran, bordel*, bi zor* bi mêran, zwangsprost*
danger: xeter*, xetere*, metirs*, talûke*, xetar*, gefar*, gefahr*, tehlike*, talûk*, xetere, bixetere, tehlûke*
in-danger: di xeter* de, jiyana min di xeter*, jiyana me di xeter*, di bin xeter*, canê min di xeter*, jiyana wê di|li xeter*, di metirs* de, min dikujin, wê min bikujin, dê min bikujin, di talûk* de, me dikujin, min bikujin
racism: nijadperest*, nîjadperest*, nijadparêz*, irkçî*, rassis*, nijadper*, ırkçı*, regezperest*, faşîst*, fasist*, nijad*
discrimination: cudakar*, cudahî*, ferq û cudahî, diskriminier*, cudaxwaz*, cihêkar*, cihêwaz*, ferq dik*, newekhev*, ferq û ciyawaz*, ayrım*
attack: êrîş*, eris*, êriş*, hêriş*, hucûm*, hêrîş*, erîş*, saldirî, angriff*, überfall*, êrisî*, angegriff*
insult: heqaret*, hakaret*, çêr, çêran, xeber* nebaş, sixêf*, dijûn*, biçûk dix*, beleidig*, çêrî, xeberan dike|dide, ihane*, tiştên nebaş dibêj*
complaint: gilî*, gili, şikayet*, gazin*, gilî kir*, anzeige*, beschwer*, şikat*, sikayet*, gazind*, gilî bik*, doz, dawî li, gilîname*, şkat
torture: îşkence*, işkence*, iskence*, êşkence*, eskence*, ezab*, azar*, eşkence*, folter*, îşkencey*, teʿzîb, ishkence*
gay: hevzayend*, homo*, gey, lezbiyen*, lezbîyen*, lesb*, trans, lgbt*, schwul*, hevcins*, transgender*, queer, hevcinsxwaz*
christian: xiristiyan*, mesîhî*, file, filleh*, xaçparêz*, xristiyan*, christ*, suryan*, suryanî, aşûrî*, îsa, getauft*, mesîh*, vaftîz*, filan
kurdish: kurd, kurdan, kurdên, kurdî*, kurmancî*, kurdistan*, kurdek*, kurden, êzidî*, êzdî*, ezidi*, êzîdî*, yezidi*, jesid*, kurmanc*, kurdistanî, کورد
outside-door: li ber derî, ber derî*, ber derê, li ber deriyê, li derve ye, li pişt derî, li ber deriyê min, li ber malê, vor der tür, li pişt deriyê, ber deriyê, li ber xanî
knock: li derî dix*, li derî did*, derî dikut*, li derî da*, derî dix*, derî lêdix*, li derî dan, dihejîne derî, derî dişkên*, derî şikand*, klopf*, dikute derî, li deri dixe
scream: diqîr*, qîriya*, qîrîn*, dike qîr*, hawar*, diqêr*, bi qîrîn*, dike hewar, kire qîr*, qêrîn*, diqir*, schreit
silence: bêdeng*, bê deng, hêdî, bi dengê nizm, pispis*, bi pistepist, bi dizî dinivîsim, nikarim biaxiv*, deng nak*, kerr û bêdeng, leise, nikarim bipeyiv*, nikarim deng, deng derneyên*
come-quickly: zû werin, zû were, bi lez werin, bilez werin, hawar werin, werin zû, lez bikin, zû bin, lezê bikin, wern zû, lez werin, zû alîkar*, bigihîjin hawar*, hawara me, bigihên me
save: xilas bik*, xelas bik*, rizgar*, xilas kir*, xelas kir*, xilask*, xelask*, filitand*, rizgarkir*, me xilas, retten, me rizgar, min rizgar, min xilas, kurtar*
missing-child: zarok* winda*, kurê min winda*, keça min winda*, zarok* min wenda*, kurê min wenda*, zarok nehat mal*, kurê min venegeriya*, keça min venegeriya*, keça min nehat mal*, qîza min winda*, zarok revand*, keça min revand*, zarok* min bir*
problem: pirsgirêk*, pirsgirek*, problem*, kêşe, kêşeya, kêşeyek*, gîrûgirift*, arîşe*, arêşe*, mesele*, muşkile*, mişkîle*, muşkule*, prsgrêk*, muskile*, ئاریشە
situation: rewş*, rews*, hal, halê, halê min, ahwal*, hewal, situation*, zirûf*, wez'iyet, durum*, rewshe, hal û rewş*
case: doz, doza, dozê, dosya*, mesele*, fall, qewmîn*, hadîse, keys, dozek, meseleya min
unfortunately: mixabin*, mixabîn*, maalesef, muxabin*, leider*, heyf*, hêyf, yazix, mexabin*, bi xemgînî, heyfa
suddenly: ji nişka*, jinişka*, ji nişkave, nişkêve, ji nişkê*, nişka, ji nedî ve, ji niska*, plötzlich*, jinişkêve, bêxeber
mistake: şaşî*, xelet*, şaş, çewtî*, xeletî*, sasî*, fehler*, kêmasî*, şaşiy*, xelat, xeta, hata
wrong: şaş, xelet*, çewt*, sas e, nerast*, falsch*, yanlış, ne rast, şaş e, derew, xalat, şaşe
told: gotin, gotine, got ku, gotine min, gotin ku, got min, gotin min, wan got, ji min re got*, ji me re got*, gotiye, gote min, gotibû*, got, hat gotin, jimira gotin
say: dibêj*, bibêj*, bêje, bêjin, nebêj*, got, gotin, dibê, دبێژیت, دبێژن, gotina, dibên, nabêj*, negot*, min got, dibej*, bejim, digo, dibêjin, gotim, debêj*
tell: vedibêj*, vebêj*, behs*, qal, qala, dibêjim, çîrok*, vegot*, serpêhatî*, gilî dik*, kat dik*, şîrove, qise*, bahs*, behsa
happen: qewim*, diqewim*, çêbû, çêdib*, çi bû, rû da*, rûda*, çi hat serê, hat serê, bûye, bûyer*, biqewim*, çi qewimî, bû, qewmî*, hate serê min
begin: dest pê kir*, dest pê dik*, destpê kir*|dik*, dest bi, dest pê bik*, destpêk*, despêk*, anfang*, dest kir, destpê kir*, despê*
stop-end: rawest*, sekinî*, bisekin*, dawî, bi dawî*, qediya*, xelas*, disekin*, bes bik*, xilas bû*, dawî lê, radiwest*, disekine, aufhör*, rawestand*
lose: winda*, wenda*, wunda*, min winda kir*, ji dest da*, ji dest çû*, hinda*, winda dik*, undakir*, berze kir*, verlor*, ji dest did*
try: hewl, ceribî*, ceriband*, diceribîn*, biceribîn*, hewl da*, hewl did*, xebitî*, hewil*, hewl bid*, deneme*, gavan*, hawl*
get: bistîn*, distîn*, stand, wergir*, werdigir*, bigir*, bi dest bix*, hildan*, dest xist*, kişand
bring: anî, anîn, anîye, tînim, tîne, tînin, bînim, bîne, bînin, neanî*, nayîne, anîm, înan, aniye, tine, hanî
send: dişîn*, bişîn*, şand*, şandin*, naşînin, naşîne, naşînim, neşand*, hinart*, dihinêr*, bihinêr*, disin*, bisin*, shand*, rêkir*, rê kir*, vedişîn*
show: nîşan*, nişan*, nisan dan, nîşan da*, nîşan did*, diyar*, nîşanî, xuya*, nîşa*, nîşan bid*, pêşan*, raber*
open: vekir*, veke, vekin, vekim, vedike, vedikin, vedikim, vebû*, vebe, vebin, vebik*, venak*, vekiriye, venekir*, vekirî, öffn*
see: dibîn*, bibîn*, dît, dîtin, dîtiye, min dît, nabîn*, nedît*, dîtim, mêze*, nêrî*, dinêr*, binêr*, temaşe*, dîtî, seh kir*
hear: dibihîs*, bihîst*, bibihîs*, guhdar*, guh lê, guh did*, guh bid*, bihîs*, seh kir*, sehdik*, dibihîz*, min bihîst, guh nad*, gûh, nabih*, gulê
read: dixwîn*, xwend*, bixwîn*, min xwend, dixûn*, xwendin, naxwîn*, dixunim, xwendî, dixuyînim, gelesen, xwendevan*
speak: diaxiv*, biaxiv*, axivî*, axaft*, dipeyiv*, bipeyiv*, peyivî*, qise dik*, daxiv*, xeber did*, peyv*, sohbet*, diaxif*, deng dik*, naaxiv*, napeyiv*, ştaxil*, diştaxil*
think: difikir*, fikir*, bifikir*, fikirî*, hizir*, hizr*, dihizir*, raman*, texmîn*, nafikir*, fikra, denke, dibêjim qey, diramim, fkir*
believe: bawer*, bawar*, baver*, inan*, îman*, bawer dik*, bawer nak*, bawerî*, bawerim, yeqîn*, iman, bawarî*
feel: hîs dik*, hest, hestên, hestek*, hîs, hest dik*, hest pê*, hîs kir*, hîsek*, xwe _ dibînim, fühl*
remember: tê bîra*, tê bîrê, bi bîr tîn*, bîra min, bîranîn*, bîr tînim, hat bîra*, di bîra min, bîr dib*, erinner*, bîra, bi bîr bîn*, li bîra
forget: ji bîr*, jibîr*, bîr kir*, bîr nak*, jbîr*, bîrnak*, ji bira, ji bîra min, vergess*, ji bîr bik*, jibir*, bîrve kir*
have: heye, hene, hebû, hebûn, min heye, hebe, hebin, me heye, heya, xwedî, xwediyê, habe, haye, hebûne, هەیە
have-not: tune, tune ye, nîne, nînin, tunebû*, tuneye, min tune, min nîne, min nînin, tunene, nînim, tine, tinne, nebû, nîn, nîne min, tüne, نینە
there-is-not: tune, nîne, nînin, tunene, tunin, tu tişt tune, nema, tuneye, tune ye, tune ne, çu nîne, li vir tune, nînbû, kes tune, nemaye
be-allowed: destûr heye, destûr tê dayîn, dihêlin, dihêle, destûr did*, destûr dan, destûr da, izin did*, bihêl*, bila bihêl*, hişt, rê did*, rê dan, azad e ku
not: ne, na, nî, nîne, nînin, nema, nake, nakin, nakim, nabe, nebû, nabin, nayên, nayê, nehat*, nekir*, neyê, nînim, نە, نا
no: na, naxêr, nexêr, nax, no, nein, nexeyr, xeyr, naa, nah, نەخێر
yes: erê, belê, ere, bele, arê, eree, hê erê, ja, ê, herê, a erê, بەلێ, ئەرێ
without: bê, bêyî, bêy, bêyî ku, bey, bê ku, bêî, ohne, بێ
with: bi, bi _ re, digel, li gel, ligel, bi hev re, tevî, bi _ ra, pê re, pê, bi min re, ب, دگەل, mit
for: ji bo, jibo, bo, ji bona, seba, ji _ re, ji _ ra, jo bo, jêre, für, ji ber, بۆ, ژ بۆ, bona
because: ji ber ku, ji ber, jiber, jiberku, çimkî, çimki, çunkî, çunki, çimku, lewra, ji ber vê, lewma, ji bo ku, cunki, lewre, weil, چونکی, ژ بەر
but: lê, lêbelê, lê belê, lebelê, bes, ama, emma, le, feqet, lakîn, belam, welê, wele, aber, بەلێ, لێ
although: tevî ku, her çend*, herçend*, digel ku, dîsa jî, tevî vê, herçiqas, her çiqas, obwohl, trotz, tevlî ku
if: eger, heger, ger, heke, hek, heko, ku ez, heker, egê, egerê, ger ku, wenn, falls, ئەگەر
then: paşê, piştre, pişt re, hingê, hingî, wê demê, dûv re, paşî, piştî wê, wê gavê, dû re, dann
and-so: loma, lewma, lema, ji ber vê yek*, ji ber wê, lewre, lewra, ji lewra, yanî, wiha, deshalb, ango, vêca, îca, ji ber hindê
or: an, yan, yan jî, an jî, ya jî, anjî, yanjî, yan ji, oder, an na, یان
also: herwiha, her wiha, herweha, her wisa, wekî din, herwisa, herwekî, auch, hemjî, bi ser de, di heman demê de, zêdetir jî, ژی, jî heye|hene, jî nîne
only: tenê, bi tenê, bitenê, tene, bes, tinê, nur, sade, hema, hew, tenha, ancax, تنێ
nothing: tu tişt*, tutişt*, ti tişt*, çu tişt*, tiştek na*, tiştek ne*, tiştek tune*, hîç, qet tişt*, hiç, tiştekî na*, nix, nichts, tu tist*, ji xeynî _ tune
everything: her tişt*, hertişt*, hemû tişt*, her tist*, hertist*, gişt, hemî tişt*, hemu tişt*, alles, tev tişt, her çî, her tiştê me
something: tiştek*, tiştî, tişt, tiştekî, tistek*, hin tişt*, hinek tişt*, tişta, tiştê, tiştên, etwas, shtek*, tiştan
more: zêde*, zêdetir*, bêtir*, pirtir*, zedetir*, hêj, bêhtir*, pitir*, zehftir*, mehr, zede, gelektir
less: kêm, kêmtir*, hindiktir*, kem, kêmasî, weniger, kêmkir*, kemtir*, hindik
much: pir, gelek, zehf, zor, zaf, pirr, gelekî, boş, gelleki, viel, gellek, galek, گەلەک, زۆر
little: hindik*, hinek*, hinekî, kêm, piçek*, hindek*, biçek, bîçek*, piçekî, wenig, hendek*, hebek, hebekî
very: pir, gelek, zehf, zor, gelekî, pirr, zaf, sehr, gellek, qewî, galek, pirî, zor zor, گەلەک
enough: bes, bes e, têr, têra, bese, têr nak*, êdî bes*, edi bes*, têrê, genug, têre, bes nîne, basse, reicht
here: vir, li vir, livir, vira, li vira, virda, vê derê, li vê, hêre, lêre, hier, li êre, vêrê, ل ڤێرێ, evder
there: wir, li wir, liwir, wira, li wira, wê derê, wêrê, li wê, dort, ewder, ewê derê, لوێرێ, li wan deran
new: nû, nu, nî, nûtir, nûjen*, nuh, nûh, nwî, neu, nûhatî*, teze, taze, nıh, نوی
old-thing: kevn*, kewn*, kevin, antîk, kevnar*, kevnik*, köhne, qedîm*, kavn*
good: baş, bash, bas, qenc, xweş*, rind*, çak, çê, gut, xwes, baş e, başe, basî, qenj*, xosh, başî, hêja, باش, خۆش
bad: xirab*, xerab*, nebaş*, xrab*, nexweş, ne baş, pîs, schlecht*, nebas*, kambax*, xarab*, kirêt*, ne xweş, reş, kret*, خراب
better: baştir*, çêtir*, bastir*, besser, rindtir*, qenctir*, xweştir*, bashtir*, çetir*, cêtir, başter*, ji ya berê baş*
big: mezin*, gewre*, girs*, mazin*, groß*, gir, mezın*, herî mezin, qelew, مەزن
small: biçûk*, bicuk*, piçûk*, picuk*, biçwîk*, hûr, bichuk*, biçik*, klein*, qicik*, piçik*, بچویک
hard-difficult: zehmet*, zahmet*, dijwar*, zor e, giran*, zore, zehmetî*, çetîn*, zehmetiy*, schwer*, asê, schwierig*, sext, zameht
easy: hêsan*, hesan*, rehet*, sivik*, asan, asanî, hêsayî, kolay*, bi hêsanî, basît*, sanahî*, einfach*, sehl, rihet*
important: girîng*, girîn, giring*, muhîm*, muhim*, gring*, wichtig*, pêwîst, mihim*, griing, onemli, bi qîmet*, girîngî*
true: rast, rast e, rastî*, rastiy*, raste, durist*, heqîqet*, rasti, rastîn*, wahr, stimmt, duruste, ڕاست
same: heman, yek, wekhev*, eynî, wek hev, eyni, hevman, mîna hev, wekî hev, wekhev, gleich*, hema eynî, eyn
other: din, yên din, yê din, ya din, dinê, dî, tir, dinan, ên din, andere*, cuda, dîtir, yeke din, yekî din, ya dî, دی
own: xwe, ya xwe, yê xwe, yên xwe, xwey, xwo, xwedî, bixwe, eigene*, taybet*, xas, xo, yê xo
article: gotar*, nivîs, nivîsa, nivîsê, nivîseke, nivîsek, meqale*, artikel*, nivîsar*, nivîsa we, tekst*, text, beitrag*, makale, babet*
author: nivîskar*, rojnamevan*, rojnameger*, redaksiyon*, autor*, redaktion*, edîtor*, niviskar*, nivîsevan*, sehafî*, weşanger*, journalist*
comment: şîrove*, şirove*, yorum*, kommentar*, comment*, têbînî*, komentar*, komment*, sirove*, yorumek, bersiva jêr
read-article: min xwend, gotar* xwend*, nivîs* xwend*, min _ xwend, bi baldarî xwend*, gotara we, nivîsa we xwend*, nivîsa xwend*, min gotar*, min nivîs*, xwendina vê gotar*
interesting: balkêş*, balkes*, enteresan*, hêjayî xwendin*, balkêşe, interessant*, pir balkêş, bala min kişand, balkêsh*, meraq*, ilginc, serincrakêş*
great-praise: bijî, bijîn, bijî bijî, super*, aferîn*, aferin*, destxweş*, dest xweş*, pîroz*, nayab*, pir xweş*, harîka*, gelek xweş, toll, bêhempa*, mala te ava, zor baş, bravo, serkeft*, her bijî*
well-written: baş hatiye nivîs*, xweş hatiye nivîs*, baş nivîsand*, xweş nivîs*, rind nivîs*, nivîsek* xweş, gotareke baş, gotarek baş, nivîseke hêja, pênûsa te, qelema te, qelema we, pênûsa we, baş nivîs*, gotareke xweş
agree: rast dibêj*, heqê te ye, mafdar*, heqlî, hûn rast, tu rast dibêj*, rast e, bi te re me, bi we re me, razî me, heq didim, hemfikir*, pêre me, muwafiq*, wek te difikirim, genau, te rast got*, we rast got*
disagree: ne rast e, rast nîne, ne wisa ye, ne wisa, qebûl nak*, hemfikir nînim, ne razî*, derew e, ez ne di wê bawer*, stimmt nicht, ne wilo ye, ne weha ye, ne di wê baweriyê, ne hemfikir, nerast*
opinion: nêrîn*, fikir*, fikra, raman*, dîtin*, boçûn*, ray, raya, bîr û bawer*, meinung*, qenaet*, fikrê, hizra, bawerî*, nerîn*, fikr
in-my-view: bi dîtina min, bi ya min, li gor min, bi nêrîna min, li gorî min, bi raya min, bi fikra min, bi baweriya min, ez difikirim, min texmîn*, li ba min, li gor dîtina, ez bawer dikim, di baweriya min, li gora min
society: civak*, civat*, komelge*, gesellschaft*, ciwak*, civaka, toplum*, comelge*, mictema
integration: entegr*, integr*, întegr*, yekbûn, lihevhatin*, tevlêbûn*, entegrasyon*, lêhatin*, integration*, entegresyon*, tevlîbûn*
politics: siyaset*, siyasî*, politîk*, politik*, ramyarî*, polîtîk*, siyasat*, siasat*, siyasetê
democracy: demokras*, dêmokras*, demokrat*, dimokras*, dîmokras*
freedom: azad*, azadî*, azadi*, serbest*, serxwebûn*, hurriye*, freiheit*, rizgarî, serbestî*
justice: dadmend*, edalet*, adalet*, dad, dadwerî*, edalat*, heq, mafdarî, gerechtigk*, dadperwer*, edaleta, wekhevî*
unfair: bêedalet*, neheq*, bêdad*, neheqî*, ne dadmend*, ungerecht*, zilm, zulm*, bêmaf*, bêheq*, ne adil*, neadil*, bê edalet, sitem*, heq nîne
dignity: rûmet*, rumet*, keramet*, şeref*, namûs, heysiyet*, würde*, onûr*, onur*, serbilind*, kerameta, menschenwürd*
solidarity: hevgirtin*, piştgirî*, yekîtî*, yekiti*, solidar*, tifaq*, hevpişt*, hevkar*, yekbûn*, piştevanî*, dayanışma
humanity: mirovahî*, mirovatî*, mirovayetî*, însaniyet*, insaniyet*, mirovantî*, menschlich*, mirovî, însanî, merivahî*, insanî, mirovhez*, mrovayet*
responsibility: berpirsiyarî*, berpirsî*, mesûliyet*, mesuliyet*, berpisyarî*, berpirsyarî*, verantwort*, berpirsiyariy*, sorumlu*
right-wing: rastgir*, afd, nazîs, nazîst*, nazî, faşîst*, fasist*, rastgirên, nijadperest*, nazi, nazis, rastgiran, neonazi*, faşist*, rechts
left-wing: çepgir*, çep, çepên, sosyalîst*, grüne*, kesk, keskan, komunîst*, cepgir*, linke*, keskên, antifa, çepgiran
media: medya*, media*, çapemenî*, ragihandin*, capemeni*, çapemeniy*, facebook*, înternet*, medien, medyayê, tîktok*, tiktok*, social medya, mîdya*
newspaper: rojname*, kovar*, gazete*, zeitung*, cerîde*, malper*, rojnam*, magazîn*, spiegel, ceride*
television: televîzyon*, televizyon*, tv, nûçe*, xeber*, telefizyon*, nuçe*, nachricht*, dengûbas*, rudaw*, rûdaw*, kanal*, nuce*, kurdistan24
statistics: statîstîk*, statistik*, istatîstîk*, ji sedî, ji sedê, hejmar*, jimar*, amar*, prozent*, sedî, amarên, rêje*, îstatîstîk*, %
limit-migration: sînor bên girtin, sînoran bigir*, sînor bigir*, sînoran girt*, sînor* girtin, bila neyên, êdî bes in, koçberî* kêm*, koçberî* sînordar*, obergrenze*, hejmar* kêm bik*, kes neyê, pir penaber hat*, sinoran bigir*, bila kes neyê, sînor girtî, penaberan negir*
uncontrolled: bêkontrol*, bê kontrol*, bêsînor*, bi milyonan hat*, bi hezaran tên, tijî penaber*, bêserûber*, her kes tê, unkontroll*, bêhesab*, bê hesab, bi hezaran hat*, bêkontrol, lehî*
crime: sûc, sûcê, sûcên, tawan*, cirm, sûcdar*, kriminal*, krîmînal*, diz, dizî, sucdar*, gunehkar*, dizan, suç, sûcan, straftat*, mafya*, tiryak*
culture: çand*, kultur*, cand, kultûr*, ferheng*, çanda, kelepûr*, candî*, çandî, keltûr*
religion: dîn, dînî, ol, olî, olê, mezheb*, religion*, ayîn*, oldar*, dînê, bawerî*, oldarî
islam: îslam*, islam*, misilman*, muslim*, misliman*, muslîm*, bisliman*, busilman*, daiş*, daîş*, daesh*, quran*, qur'an*, isis, şerîat*, musliman*, îslamî*, misulman*
tradition: adet*, edet*, nerît*, kevneşop*, urf, tradîsyon*, kevneşopî*, nerit*, tradition*, toreyên, tore, edat*, rabûn û rûniştin
taxpayer: steuerzahler*, bacder*, yên bacê did*, bacê did*, bacê didim, bi pereyên bacê, baca me, ez bacê, vergiyê did*, pereyên me bacê, pereyê bacê
pensioners: rente, rentner*, teqawid*, teqawît*, teqewît*, emekli*, xanenişîn*, xanenşîn*, malnişîn*, pensiyon*, teqaûd*, rentê
capacity: kapasît*, kapasit*, têra cih nak*, cih nema*, cih nemaye, têra me nake, tijî bû*, tijî ye, überlast*, qedera xwe, barê giran, belastung*, hêz têr* nak*, nema têr*
population: nifûs*, şênî*, gelê alman*, gel, gelê, bevölkerung*, nufus*, xelkê, niştecih*, gelan, serjimêr*, danîştî*, rûniştvan*
generation: nifş*, nifs, nesil*, nesl*, generation*, cîl, nifşê, kuşak, nifshê, nifşên
history: dîrok*, dirok*, tarîx*, tarix*, mêjû*, mêjo*, geschicht*, dîroka, dîrokî
example: mînak*, minak*, nimûne*, nimune*, beispiel*, wek mînak, misal*, nmûne*, numûne*, mîsal*
source: çavkanî*, cavkani*, jêder*, jeder*, quelle*, zêder*, serekanî*, delîlek, masdar, kaynak*, çavkan*
report: rapor*, report*, rîport*, nûçe*, bericht*, rapora, rûdan, raport*, daxuyanî*, reportaj*
study-research: lêkolîn*, lekolin*, vekolîn*, legerîn*, lêkolîner*, studie*, vekolin*, forschung*, araştırma, lêgerîn*
demand: daxwaz*, daxwaza me, em dixwazin ku, dixwazin ku, divê hikûmet*|dewlet*, divê _ bê, divê bên, em daxwaz dikin, fordern, banga, bang dik*, bangawaz*
criticise: rexne*, rexnê, rexna, kritîk*, kritik*, tenqîd*, kritîze*, rexney*, rexnekir*, eleştir*, rexnedar*
protest: protesto*, protest*, xwepêşan*, xwepesan*, meş, meşek*, çalakî*, demo, demonstr*, mîtîng*, xwpêşan*, miting*, calaki*, xwenîşan*, serhildan*
petition: îmzeyan, kampanyaya îmze, petîsyon*, petition*, îmze kom dik*, kampanyaya îmze*, îmzekom*, petisyon*, îmze bik*, kempeyn*, îmzeyên
bureaucracy: burokras*, bürokras*, bîrokras*, burokrat*, kaxez kaxez, rûtîn, kaxezên bêdawî, bürokrat*, bêserûber*, her car kaxez*, birokras*
digital: dîjîtal*, digital*, onlayn*, online*, înternet*, internet*, serhêl*, ser înternet*, dijital*, onlîn*, elektronîk*, app
system: sîstem*, system*, sistem*, pergal*, sîstêm*, nizam*, sazûman*
future: pêşeroj*, paşeroj*, dahatû*, ayinde*, zukunft*, peseroj*, pashroj*, paseroj*, pêsheroj*, dahatu*, siberoj*, mustaqbel, gelecek
change: biguher*, diguher*, guher*, guhar*, guhert*, guherîn*, naguher*, guhor*, diguhêr*, änder*, guhêr*, biguhêr*, guherand*
problem-political: têkçû*, têkçûn*, bin ket*, binket*, serneket*, neserketî*, bêserketin, versag*, îflas*, sûcê hikûmet*, siyaset* şaş, têk çû*, bêkêr*, binkeft*
money-state: budce*, bûdce*, bütçe*, pereyê dewlet*, pereyên dewlet*, haushalt*, xezîne*, buce, bûtçe*, mîzanîye, perê dewlet*, haushaltsmittel
normal: normal*, asayî*, adetî, tebîî*, rojane, neasayî*, tebiî*, asayi*, nurmal*
always-same: her tim heman, hertim heman, dîsa heman, her car heman, her roj heman, eynî tişt*, heman tişt*, heman çîrok*, heman stran, her eynî, her tim eynî, heman nîqaş, hergav heman, dîsa eynî
of-course: helbet*, bêguman*, bê guman, elbet*, tebî'î, bi taybet*, halbet*, natürlich*, bêşik, xwezayî*, belkî ye, tebî, xuyaye
really: bi rastî, birastî, rastî jî, bi rasti, birasti, bi heqî, ji dil, wallah, wellehî, cidî, gerçek, wirklich, bi rast, ji rastî
finally: dawiya dawî, di dawiyê de, axirî, li dawiyê, dawiyê de, endlich*, herî dawî, di encamê de, encam*, dawîyê, dumahî*
actually: bi eslê xwe, di rastiyê de, di eslê xwe, eslê xwe, di esasê, eigentlich*, rastiyê de, esasen, ji xwe, aslinda, di heqîqet* de
exactly: tam, tekûz*, temam, bi temamî, genau*, ser û ser, rasterast*, teqez*, bi awayekî rast, tekez, mehzî
maybe: belkî*, belkû, belki*, dibe ku, qey, mimkin e, çêdibe ku, belkî jî, vielleicht*, rengê, renge, dibît, belku
simply: hema, sade*, bi hêsanî, bi kurtî, einfach, hema hema, basît*, hema wisa, bi sadeyî, xwerû
general: giştî, bi giştî, bigiştî, umumî*, generel*, bi gelemperî, gelemper*, allgemein*, bi piranî, grundsätz*, gishti, piranî*
for-example: wek mînak, mesela, wek nimûne, bo nimûne, ji bo mînak*, bo mînak, wekî mînak, misal*, meselen, nimûne, zum beispiel, mînakek*
imagine: bifikirin ku, tesewir*, bihesib*, xeyal*, bîne ber çav*, bînin ber çav*, bifikire, xiyal*, bîn* ber çavên, stell dir vor, tu bifikir*, xayal*
why-always: çima her tim, çima hertim, çima her, çima dîsa, çima tenê em, çima herdem, çima her car, çima hergav, çima timî, warum immer, çima her gav
congratulations: pîroz*, piroz*, pîroz be, tebrîk*, tebrik*, mubarek*, mibarek*, bimbarek*, glückwunsch*, cejna we, pirozbahî*, serkeftin be, cejn*
good-luck: serkeftin*, bi xêr, serfiraz*, xêr be, bi xêr be, hêviya serkeftin*, oxir be, viel glück, alles gute, yarmetiya we, xwedê bi we|te re, rêya we vekirî, şens, bextê we, serkeftî bin, xwedê alîkar*, xwedê we biparêz*
courage: wêrek*, cesaret*, werek*, mêrxas*, wêrekî*, mêranî*, cesûr*, mut, zîrek*, canfida*, curet*, dilêrî*, egîd*, netirs*
proud: serbilind*, serfiraz*, şanaz*, pê serbilind*, quretî, qure, gurur*, stolz*, serblnd*, serbilindî*, şanazî*
respect: rêz, rêzê, rêzgir*, hurmet*, qedir*, hurmat*, ihtiram*, rêzdar*, respekt*, qedr*, hirmet*, rêz digir*
success: serket*, serkeft*, bi ser ket*, biserket*, serkeftin*, me kir, gihîşt armanc*, bi ser ketim, biserkeft*, geschafft, başarı, derbas kir, bi ser dikev*, qezenc kir*, min derbas kir
today-i-work: niha ez _ kar dikim, îro ez _ kar dikim, niha li _ kar dikim, îro li _ dixebitim, niha li _ dixebitim, niha kar dikim, îro ez wek*, niha ez wek*, îro kar dikim, niha ez mamoste*, niha ez doktor*, niha dixebitim, ez niha ausbildung*, îro dixebitim, îro ez karker*
keep-going: berdewam*, bidomîn*, dewam*, domandin*, wisa bidomîn*, berdewam bin, berdewam be, dewam bik*, nesekin*, weiter so, her berdewam, domîn*, dom dik*, berdewam bik*
respect-work: karê we, xebata we, keda we, kedê we, ji bo karê we, ji bo xebata we, xebatên we, destê we xweş*, keda wan, karê we pîroz, xebata wan, ked, kedek*, kedê
helped-me: alîkariya min kir*, alî min kir*, alîkariya me kir*, alîkarî da min, hûn alîkar bûn, gelek alîkarî kir*, alîkarî kirin, alîkariya we, arîkariya min kir*, min alîkarî dît, li min xwedî derket*, alîkarî da me, harîkariya min kir, bi saya we, bi saya wan
my-experience: tecrubeya min, serpêhatiya min, ezmûna min, çîroka min, min jiya*, min bi xwe jiya*, min bi xwe dît*, tecrûbeya min, hat serê min, serborî*, ya min hat serê, serborê*, li gor tecrube*, bi serê min de hat, meine erfahrung, azmûna min, li cem min wisa
advise-you: şîret li te, şîreta min, ez pêşniyar dikim, here cem, herin cem, here ba, herin ba, here mehkem*, here dadgeh*, here parêzer*, parêzerek* bigir*, tu dikarî herî, biçe cem, biçin cem, serî lê bide, serî li _ bide, pêşniyara min, bo te baş e, îtiraz bike, ez şîret*
you-should: divê tu, divê hûn, tu divê, hûn divê, gerek tu, lazim e tu, lazim e hûn, gerek hûn, divêt tu, tu mecbûr, çêtir e tu, divêt hûn, gerekê tu, bila tu
offer: pêşkêş*, peskes*, pêşniyar*, teklîf*, teklif*, pêshkêsh*, dixwazim bidim, anbiet*, angebot*, dikarim bidim, didim, didin belaş, bi dilxweşî bidim, amade me, amade, em amade ne
donate: bexş*, alîkariya pere*, tebaru*, teberu*, spende*, bexşîn*, bağış*, spenden*, teberi*, xêr bik*, dibexş*, bibexş*, spend, xêrxwaz*
give-room: odeyek* vala, ode* min vala, ode* me vala, odeya vala, bi kirê did*, xanî* bi kirê, xaniyek* vala, mala min vala, ode bi kirê, odeyekê bidim, vermiet*, dikarim odeyek*, xanî* vala, kirê bidim, cih didim, odek* vala
clothes: cil, cilên, kinc, kincên, kincan, cilan, cilûberg*, kinc*, möbel*, mobîl* mal, duçerxe*, bisiklêt*, bisîklet*, fahrrad*, pêlav*, sol, kleid*, cilik*, lîstok*, qapût*, lehîf*, eşyay*
volunteer-offer: dixwazim alîkar*, dixwazim bi dilxwazî*, bi dilxwazî alîkar*, dilxwazî, dikarim alîkar*, dixwazim xwebexş*, xwebexşî*, bi xwebexşî, ehrenamtlich*, ez dikarim wergêr*, dixwazim beşdar*, ez dixwazim alî, bê pere alîkar*, bi belaş ders*, ders didim
tandem: tandem*, sprachtandem*, hevalê ziman*, patenschaft*, sprachcafé*, sprachcafe*, qehwexaneya ziman*, pate, hevparê ziman*, sprachpartner*, kafeya ziman, tevlî tandem*
we-hire: em li karker*, em li karmend*, karker pêwîst*, karker lazim*, em karker*, em digerin li karker*, wir suchen, em li _ digerin, em karmend*, kar heye, karmend pêwîst*, xebatkar pêwîst*, em li hevkar* digerin, em stellen ein, mitarbeiter gesucht, em hevkar*
company: şîrket*, şirket*, kompanî*, sirket*, firma*, firme*, betrieb*, kargeh*, komp, fîrma*, fabrîk*, fabrika*, kompaniy*
association: komele*, rêxistin*, rexistin*, verein*, dernek*, sazî*, înîsiyatîf*, initiative*, komeley*, weqf*, cimet, navend*, NGO, kombenda, federasyon*, cvat
event: çalakî*, bername*, semîner*, seminer*, konferans*, veranstaltung*, civîn*, civin*, vortrag*, panel*, festîval*, festival*, şahî*, şeva, workshop*, gotûbêj*, atolye*
register: qeyd*, tomar*, xwe tomar*, xwe qeyd*, anmeld*, anmeldung*, tomarkir*, qeydkir*, beşdar bib*, kayıt, anmeld, xwe binivîs*
brochure: broşûr*, brosur*, broşur*, flyer*, belavok*, pirtûk*, pirtuk*, broschüre*, namîlke*, kitêb*, bestell*, belavoka, rêber*, pertûk*
newsletter: newsletter*, abone*, bültên*, bulten*, nûçename*, abonne*, bilten*, abonet*
interview-request: hevpeyvîn*, hevpeyvin*, hevpeyvînek*, roportaj*, rûportaj*, dixwazim hevpeyvîn*, interview bik*, hevpeyvîn bik*, interviewek*, reportaj*, hevdîtin bi we re, rojnamevan im, ez rojnamevan*, çavpêketin*
thesis: masterarbeit*, teza, tez, teza master*, bachelorarbeit*, hausarbeit*, rapirsî*, rapirsiy*, anket*, doktora*, lîsansa bilind, umfrage*, lêkolînek*, zanîngeha, teza min, mastir*, master*
school-class-visit: schulklass*, referat*, projeya dibistan*, proje*, projekt*, polê me, pola me, klassa me, projeyek*, pirojê*, dersa, xwendekarên min, werin dibistana, sinifa me, ji bo dibistan*, ödev
press: çapemenî*, pressestelle*, rojnamevan*, rojnameger*, ajans*, presse*, rojnamevanî*, ajansa, capemenî*, reporter*, rojnamegerî*
film-exhibition: fîlm*, film*, pêşangeh*, pesangeh*, şano*, sano, tîyatro*, ausstellung*, theater*, sînema*, sinema*, konser*, konsert*, belgefîlm*, pêşangeha, muzîk*
delete-comment: şîrove* jê bib*, şîroveya min jê, şîrove* min jê bir*, şîroveyan jê dib*, şîrove rake, şîrove* rakir*, yorum* jê bir*, hûn şîrove* jê dib*, şîrove* sil*, yorum* sil*, sansûr*, jê bibin, kommentar* jê bir*, ji bo çi jê bir*, nayê weşand*, kommentar* gelöscht
website: malper*, website*, webseite*, link, lînk*, rûpel*, malpera, site, sayt*, sîte*, linkê, links, rupel*, www
typo: şaşiya nivîs*, xeletiya nivîs*, rastnivîs*, sererast*, serrast*, tippfehler*, rast bik*, xeletiya rêziman*, şaşnivîs*, rast binivîs*, korrigier*, xelet hatiye nivîs*, şaş hatiye nivîs*, sererastkir*
moderator: moderat*, moderasyon*, admîn*, admin*, rêvebir*, moderator*, rêveber*, editor*, berpirsê malper*
joke: henek*, tinaz*, tiraniy*, qeşmer*, îronî*, laqirdî*, yarî dik*, pêkenîn*, pêkenok*, pêdiken*, tirane*, ironie, haha*, tewz, yarî, qerf*
well-then: ma çi bikin, aferîn ji, aferîn*, bravo, brawo, welleh baş e, ma ne, başe baş e, toll gemacht, na toll, bijî almanya*, bi xêr hat* almanya*, helal be, de baş e, mala te xirab*, willkommen li*, super ye, çi xweş e, herhal, maşallah*
original-documents: belgeyên orîjînal, orîjînal*, orijinal*, original*, belgeyên rast, belgeyên rastîn, qeydkirî*, tomarkirî*, pasaporta orîjînal, nasnameya orîjînal, echte*, registriert*, belgeyên resmî, resmî, di sîstemê de tomar*, fermî*, di sîstem* de qeyd*
buy-passport: pasaport* bikir*, pasaport* bistîn*, pasaport* difiroş*, pasaporta ewrop* bi, pasaport firotin*, em pasaport*, nasname* bikir*, pasaport* çêdik*, pasaport* amade dik*, vîze* difiroş*, vîze* firot*, pasaporta alman* bikir*, ajokarî* bikir*, pasaport û nasname, pasaport nasname, führerschein*, pasaporta ewrop*
buy-certificate: sertîfîka* bê ezmûn*, bê ezmûn*, bê îmtihan*, bê imtihan*, sertîfîka* bikir*, sertifika* bikir*, telc bê, goethe bê, b1 bê, bêyî ezmûn*, bê azmûn*, sertîfîka* difiroş*, zertifikat* bikir*, zertifikat ohne, dîplom* bikir*, bêyî îmtihan*, sertîfîka* orîjînal
guarantee: garantî*, garanti*, mîsoger*, misoger*, garantîkirî*, garant*, temînat*, zemanet*, %100, sed ji sedî, 100%, dabînkir*
fast-days: di _ rojan de, di çend rojan*, di 3 rojan*, di heftiyek* de, di _ saetan de, 48 saet*, 24 saet*, bi zûtirîn*, zû û ewle*, bilez û, lezgîn û ewle*, di hefteyek* de, di 7 rojan*, zû û bi, leztirîn*
discreet: diskret*, bi dizî, veşartî*, nepenî*, pêbawer*, bawerpêkir*, cihê bawer*, seriös*, serioz*, ewle û veşartî, nihênî*, cidî, bawermend*
whatsapp: whatsapp*, watsapp*, wattsapp*, watsap*, vatsap*, whatsap*, telegram*, têlêgram*, telegiram*, wats, viber*, signal, wotsap*, واتساپ, تێلێگرام
contact-us: bi me re têkilî*, bi me re kontakt*, ji me re binivîs*, peywendî bi me, peywendiyê bi me, li me bigerin, li me telefon*, têkiliyê bi me, bi me ra têkil*, ji me re mesaj*, telefonî me bik*, ji me re peyam*, peyamê bişîn*, kontaktieren, niha binivîs*, li ser whatsapp*, bi min re têkilî*, gazî me bik*
loan: kredî*, qerd*, qerz*, kredi*, kredit*, deyn bid*, deyn did*, darlehen*, deynê bi lez, kirêdî*, qerzê, krêdî*, karz
interest-rate: faîz*, faiz*, faîzê, sûd, rîba, zins*, faîza, ji sedî _ faîz*, rêjeya faîz*, fayîz*, faîdê
invest: veberhênan*, veberhên*, razemenî*, kar û qezenc, investier*, qezenc*, sermaye*, sermiyan*, invest*, veberhanîn*, yatırım*, kazanc, zerar û qezenc, feyde*, kazanç, weberhênan*
bitcoin: bitcoin*, bîtkoîn*, kripto*, krîpto*, crypto*, bitkoin*, usdt, forex*, trading, ethereum*, treyd*, koin, coin
earn: ji malê pere, ji mal* kar*, pere qezenc*, qezenc bik*, rojane _ euro, mehê _ euro, pere bi dest bix*, ji malê qezenc*, bi telefonê pere, li malê kar*, pere kar bik*, rojê _ euro, pere çêk*, pereyan qezenc*, dahat*, ji malê dixebit*
click-here: li vir bitikîn*, bitikîn*, klîk bik*, klik bik*, lînkê vek*, li ser lînk*, vê lînkê, link vek*, klick*, binêre lînk*, lînk li jêr, vir klîk*, pêl bik*, li linkê, linkê vek*, tikandin*
discount: daxistin*, erzan*, erzanî*, dakêşan*, indirim*, rabatt*, tenzîl*, arzan*, erzantirîn*, îndirim*, daşkan*, bihayê herî baş, bihayê erzan
agency: ajans*, acente*, nivîsgeh*, agentur*, ofîsa rêwîtî*, ejans*, şîrketa rêwîtî*, agency*, ofîsa me, buroy*, büro*
visa-service: xizmeta vîze*, vîze* derdix*, em vîze*, vîzeya schengen*, vîze schengen, schengen*, vîza schengen*, vîze amade dik*, rêwîtiya ewle*, vîzeya kar*, vîze kar*, vîzeya ewrop*, vîze* werdigir*, vîze bê red*, vîzeya kanad*, vîze* garant*, rêwîtî bo ewrop*
win: bi dest xist* xelat*, qezenc kir*, te qezenc*, we qezenc*, xelat*, xelatek*, diyarî*, gewonnen, bextek*, xelata, serket* bûn, diyariyek*, te bi ser ket*, bexşîş*, lotarya*, kazan*
casino: kazîno*, casino*, kasîno*, bahîs*, bahis*, qumar*, bet, slot*, wetten, lotto*, loto*, jackpot*, kumar*, poker*, bet365, 1xbet, bonus*
weight-pills: lawaz bib*, zirav bib*, kîlo bid*, kîlo dan*, zeyîf bib*, viagra*, vîagra*, abnehm*, kîloyan, kêmkirina kîlo*, zeîfbûn*, dermanê zirav*, dermanê qelew*, hêza mêr*, kîlo, zeif bib*
seo: seo, ziyaretvan*, malpera we google, malpera we bilind*, malper* google, google rank*, backlink*, trafîk*, şopîner*, follower*, takipçi*, reklam*, like, mêvanên malper*, ji bo malpera we
dating: hevalek* bibîn*, hevjîn* bibîn*, hevnas*, evîn*, jinên bi tenê, dating*, keçên bedew*, xweşik, jinên bedew*, flirt*, partner*, sex, seks, sêks, keçên seksî, hevaltiy*, keçên xweşik, tenê me li
parasite: parazît*, parazit*, mişexwur*, mişextî, mişexwer*, muftexwur*, mêjok*, belaşxwur*, belaşxwer*, xwînmij*, xwarinxwer, schmarotz*, mêşxwur*, tufeylî*, kurmik*, belaşxur*, muftexor*, parsek*
animal-slur: heywan*, haywan*, kûçik, kûçikên, kûçiko, kûçikan, kuçik*, seg, segan, segên, se ne, beraz*, meymûn*, maymun*, maymûn*, mişk*, kerno, mar in, kêzik*, ker bûye, gameş*, dewar*, jajî, kerê kur*, ker in, canawir*, hov, hovan, kurmik*, xinzîr*
filth: gemar*, qirêj*, pîs, pîsî*, pîsik*, zibil*, qilêr*, qirej*, gemarî*, pisik*, pîsên, xwelî li ser*, dreck*, gilêş, çepel*, bertîl, gilêz, pîso, gewriyê
idiot: ehmeq*, bêaqil*, bê aqil, ehmaq*, gêj, gêjo, bêmejî*, dînik, aqilsivik*, kero, idiot*, cahil*, nezan*, sefîh, xeşîm*, aptal*, bêhiş, dumm, dumme, bom, xêvik*, gêl
whore: qehp*, qahb*, orispî*, orospu*, fahîşe*, fahişe*, sozanî*, qehpik*, qahpe*, qeḧb*, hure, qahpik*, schlampe*, dûvşil*, bênamûs*, qûnek*, orispu*, şermûte*
shit: gû, gu, guyê, gû bixw*, gûyê, gû xwar*, rîto, scheiß*, scheiss*, gûxwer*, gûy, gûxor, kaka
fuck: digêm, dê gayî, bigêm, min gayî, diya te bigêm, diya te ga*, digê, siktir*, sîktir*, qûnê, qûna, fick*, fuck*, quz, diya te gayî, dayka te bigêm, jina te bigêm, bavê te bigêm
son-of: kurê qehp*, kurê kûç*, kurê ker*, kurê seg*, kurê heram*, heramzad*, haramzad*, kûçikbav*, kuçikbav*, sebav*, kerbav*, pîçê, pîç, hurensohn*, bênamûs*, bêşeref*, segbav*, bav kûçik, bavkûçik*, kurê kê ye, zola, beşeref*, orospu çoc*
liar: derewîn*, derewîn, derewçîn*, derewker*, derewkar*, derew dik*, direw*, derew*, virrek*, lügner*, virek*, sextekar*, derwîn*, vir dik*, yalancı*, derewan, bêbext*, drewîn*
traitor: xayîn*, xain*, xaîn*, xiyanet*, cehş*, caşik*, nîştimanfiroş*, sîxur*, welatfiroş*, xwefiroş*, verräter*, xiyanat*, cehşik*, sixur*, casûs*, xîyanet*
terrorist: terorîst*, terorist*, teror*, daiş*, daîş*, dahiş*, terrorist*, daesh*, qaîde, çete*, cihadî*, irhab*, dais, çeteyên, islamist*
criminal: sûcdar*, tawanbar*, sucdar*, mucrim*, diz, dizek*, dizan, kujer*, kriminell*, gunehkar*, mafya*, dizên, xwînrêj*, qatil*, verbrecher*, serserî*, serseri*, tecawizkar*
invader: dagirker*, dagîrker*, dagirkar*, dagirkirin*, zevt dik*, işgal*, îşgal*, lehî*, invasor*, me dagir*, hatin welatê me dagir*, bi pêlan, welat* dagir*, welat* zeft*, daxilker*
out-with: derkevin, derkeve, derkevin ji*, derkev ji*, defol*, here derve, herin derve, siktir*, raus, wan derxin, wan derbixin, hemûyan derxin, hemiyan derxin, biqeşit*, biqewir*, wan bavêjin derve, jê here, pîs here, bi qewirîn*, haydê herin, hemûyan bişîn*, cehenem*
go-home: vegerin welatê xwe, vegerin mala xwe, here welatê xwe, herin welatê xwe, herin mala xwe, here mala xwe, vegere welatê xwe, herin Tirkiy*, herin Sûriy*, herin Iraq*, biçin welatê xwe, hûn ji ku hatin*, herin wir, geh nach hause, biçin mala xwe, vegerin cihê xwe, biçe welatê xwe, vegerin wir, vegerin Sûriy*, vegere Tirkiy*
shoot: gule*, gulle*, gulebaran*, bi gul*, bi çek* bikuj*, gulebaran bik*, gule bik*, erschieß*, gulan berd*, tifing*, berdin wan gul*, gulle ber*, di enî* de gul*, kurşun*, fîşek*, berikan
burn: bişewit*, şewitand*, dişewit*, şewitî*, agir berd*, agirê berd*, agir pê xin, agir bi _ xin, bişewitîn*, agir berdin, dişewitîn*, bisewit*, anzünd*, verbrenn*, agir pêx*, kampê bişewit*, heimê bişewit*, bi agir, dagîrsîn*
gas: xazê, xaz bik*, gazê, gazê bidin, odeya gazê, vergas*, kz, auschwitz*, hitler*, hîtler*, odeyên gazê, gaskammer*, kîmyabaran*, hîtlêr*
hang-them: daliqîn*, bidaliqîn*, bi dar ve bik*, darve bik*, darda bik*, wan bidaliqîn*, hemûyan bidaliqîn*, bi darve, îdam*, sêdare*, bixeniqîn*, aufhäng*, idam*, daleqîn*, bi dar vekin, serê wan jê, serjê bik*
we-find-you: em dizanin hûn li ku, em dizanin tu li ku, em dizanin mala te, ez dizanim tu li ku, ez dizanim mala te, mala te dizan*, em ê te bibîn*, emê te bibîn*, emê we bibîn*, em ê we bibîn*, em te dibîn*, ez ê te bibîn*, ezê te bibîn*, te bi dest bix*, roja te tê, hûn ê bibînin, dora te tê, ezê te bikuj*, emê te bikuj*, te dikuj*, em we dikuj*, em ê we bikuj*
deserve: heq dikin, heqê wan e, heq kirin, hêja ne bimir*, layiq*, heqê we ye, heqê wan, wisa li wan tê, li wan tê, heq dike, verdien*, qet ne layiq*, heqê xwe ye, hêjayî*, layîq*, ji wan re baş e
hate: nefret*, ji _ nefret*, nefret dik*, kîna, hes nak*, hez nak*, nefreta, hass, kerb, kerba min, rika min, hej nak*, qerf*, bêzar*, hasse*, lanet*, naletî*, nalet*
disgusting: qirêj*, dilê min li hev*, dilê min diqelib*, dilxelan*, dilê min radib*, vereşîn*, vereş*, pîs, kirêt*, ekel*, iğrenç*, ekelhaft*, nefretî*, tûyî*, tif, tûf, verşî*, dilê mirov radib*, tiff
race-slur: reşik*, qereçî*, qereçi*, qereç, mirtib*, neger*, kanak*, kanake*, cingene*, çingene*, kafir*, gawir*, şeytanperest*, bêdîn*, zenci*, zencî*, koçer pîs, zigeuner*, turko*, kelb, gebir*, gewr*, kefir*, kurmanco, kuffar*, xwînpîs*, resik*
`;
