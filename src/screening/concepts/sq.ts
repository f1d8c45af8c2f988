/** Albanian: `concept: pattern, pattern`, in the notation of compile(). Folding is done for you. */
export const sq = `
I: une, un, jam, kam, isha, kisha, vetem une
me: mua, me, mu, muve, prej meje, me mua, per mua, nga une
my: im, ime, imi, imja, mi, mia, te mi|mia, tim|time
we: na, neve, jemi, kemi, ishim
us: neve, nesh, na, prej nesh, per ne, me ne
our: yne, jone, tone, tona, tane, e jona, i joni
you-sg: ti, ty, tyne, teje, je, ke, per ty
you-formal: ju, juve, jush, jeni, keni, ju lutem, per ju, zotrote
your: yt, jote, tend, tende, juaj, juaja, tuaj, tuaja
he: ai, atij, ky, ky tjetri, ketij
she: ajo, asaj, kjo, kesaj
his: i tij, e tij, te tij, tij, vet i tij
her: i saj, e saj, te saj, saj
they: ata, ato, atyre, keta, keto, ketyre, jane, kane
their: i tyre, e tyre, te tyre, tyre
one: njeriu, dikush, cdokush, njeri
myself: vete, vet, vetja, vetes, veten, vetveten, vetveta
somebody: dikush, dike, dikujt, ndonjeri, ndokush, kushdo, ndonje njeri
nobody: askush, askend, askujt, asnjeri, kerkush, kurrkush, hickush, asnje njeri
everybody: te gjithe, gjithe, te tere, secili, secila, cdokush, krejt, gjithkush
people: njerez*, popull*, populli, bota, gjindja, njerz*, vatandash*
person: person*, njeri*, njeriun, njeriu, qenie, veta
man: burre, burri, burra, burrat, mashkull*, meshkuj*, mashkulli, zotri*
woman: grua, gruaja, gra, grate, grave, femer*, femra*, zonj*
husband: burri im, burrin tim, burri jem, bashkeshorti*, burrit tim, shoqi im, burri|burrin
wife: gruaja ime, gruan time, gruaja jeme, bashkeshorte*, gruas sime, gruaja|gruan, e shoqja
child: femij*, femi, femiu, thmi*, kalama*, kanaqe*, cocak*
baby: bebe*, foshnj*, bebi, i porsalindur, kercuni, baby, e porsalindur
son: djali im, djalin tim, djalit tim, bir, biri, birin, djemte e mi, djali jem
daughter: vajza ime, vajzen time, bija, bijen, bije, cika ime, cupa ime, vajzes sime
boy: djal*, djem*, cun, cuni, cuna*, djale
girl: vajz*, cika, cik, cup*, goc*, cikat, vajze
youth: i ri, te rinj*, rini*, rinia, adoleshent*, te rinjte, i mitur, jugendlich*
mother: nena, nene, nenen, nenes, mama, mami, mamaja, nana
father: babai, baba, babi, babain, babait, ati, atin, tata
parents: prind*, prinder*, prinderit, prinderve, prindrit, prinda, mami dhe babi, nena dhe babai
brother: vella*, vellai, vllai, vllaun, vellezer*, vllazn*, vlla, vella
sister: moter*, motra*, motren, motres, moter, motrat
siblings: vellezer e motra, vella e moter, vellezrit dhe motrat, motra dhe vellezer, moter e vella
uncle: xhaxha*, daj*, axha, mixha*, teze*, halla, dajen, emta
cousin: kusheri*, nip*, mbes*, kushri*, kusherir*, djali i axhes|dajes, nipi
grandparents: gjysh*, gjyshe*, gjyshja, gjyshi, nona, babagjysh*, stergjysh*
family: famil*, familja, familje, shpia jone, familen
relative: te aferm*, i aferm, farefis*, kunat*, vjehr*, kunet*, dhender*, krushq*
partner: partner*, fejuar*, i fejuari, e fejuara, te dashur*, i dashuri, e dashura, shok jete
friend: shok, shoku, shok*, shoqe, shoqja, mik, miku, miqt*
acquaintance: i njohur, te njohur, nje i njohur, nje e njohur, njohuri, te njohurit
neighbour: fqinj*, komshi*, komshiu, kojshi*, komshije, fqinje*
colleague: koleg*, kolege*, shok pune, shoket e punes, kollegen, bashkepunetor*, kolegji im i punes
classmate: shok klase, shoku i klases, shoke te klases, shoqe klase, shoqja e klases, shoket e shkolles
pupil: nxenes*, nxenese*, nxans*, shkollar*, nxenesi, nxensa*
client: klient*, i mbrojtur*, kliente, klientja, perfitues*, klientit tim
patient: pacient*, paciente*, i semuri, pacientja, patient*
guest: mysafir*, musafir*, mik shtepie, shok dhome, shoku i dhomes, bashkebanues*, mysafiri, cimer*
boss: shef*, shefi, pronar*, punedhenes*, chef, padron*, bos, drejtor*
employee: punonjes*, punetor*, punetore*, i punesuar, te punesuar*, puntor*, e punesuar
teacher: mesues*, arsimtar*, mesim dhenes*, msues*, profesor*, mesuese*, msus*, lehrer*
doctor: mjek*, mjeku, doktor*, doktoresh*, mjeke, arzt, mjeket, hausarzt
nurse: infermier*, motra medicinale, motre medicinale, infermjer*, kujdestare, pfleger*, pflege
midwife: mami lindje, mamia, mamie, hebamme*, hebame*, mamite, mamija
social-worker: punonjes* social*, punetor* social*, asistent* social*, betreuer*, kujdestar*, sozialarbeiter*, sociale, socialja
guardian: kujdestar ligjor, kujdestari, tutor*, vormund*, kujdestar*, kujdestaria ligjore
volunteer: vullnetar*, vullnetare*, volunter*, vulnetar*, ehrenamt*
lawyer: avokat*, avokate*, anwalt*, rechtsanwalt*, jurist*, mbrojtes* ligjor*, avukat*
judge: gjykates*, gjyqtar*, gjykatesi, gjyqtarja, richter*
interpreter: perkthyes*, perkthim*, perkthej, perkthen, perkthente, dolmetscher*, interpret*, perkthye*
clerk: nepunes*, zyrtar*, sachbearbeiter*, referent*, zyrtari, sportelist*, npunes*, administrator*
police: polici*, policia, polic, polici, polizei, policet, policise, polica*
landlord: pronar* i|e shtepise|baneses|banes, qiradhenes*, vermieter*, zot* i|e shtepise, pronari i shpise, pronar* shtepie, i zoti i shtepise
caretaker: roje*, roja, rojtar*, hausmeister*, sekuriti*, security, siguri i heimit, kujdestar i godines
priest: prift*, prifti, hoxh*, imam*, pastor*, famullitar*, kler*, hoxha
refugee: refugjat*, refugjate*, ikur*, muhaxhir*, azilkerkues*, refugjad*, fluchtling*
migrant: migrant*, emigrant*, imigrant*, te huaj*, i huaj, e huaj, gurbetc*, mergimtar*
citizen: qytetar*, shtetas*, qytetare, shtetasi, qytetaret, burger
widow: i ve, e ve, vejush*, vejan, jetim*, vejusha, mbetur jetim
elderly: pensionist*, te moshuar*, i moshuar, e moshuar, plak*, plaka, pleq*, i|e vjeter
single-mother: nene vetem|beqare, nene e vetme, nene vetushqyese, vetem me femij*, alleinerziehend*, nena beqare, i rris vetem femijet
young: i ri, e re, te rinj, i mitur, e mitur, te mitur*, minoren*, i vogel ne moshe
years-old: vjec, vjecar*, vjece, vjeq, vjeqar*, vjet i vjeter, vjecare
please: ju lutem, te lutem, lutem, ju lutemi, lutemi, jv lutem, ju lutna, bitte
help: ndihm*, ndihmo*, me ndihmoni, na ndihmoni, ndimo*, ndihma, ndim*, hilfe
ask: pyes, pyeta, pyet*, pyes per, vetu, pytje kam, kam pyetur, lus
question: pyetj*, pyetje, pytje*, pyetja, pyetjen, nje pyetje
answer: pergjigj*, pergjigje, pergjegj*, pergjegje, pergjigjen, u pergjigj, pergjigjet
advice: keshill*, kshill*, keshilla, keshillo*, nje keshille, keshillim*, kshilla
counselling: qender keshillimi, zyre keshillimi, keshilltar*, kshilltar*, beratung*, beratungsstelle*, keshillimore, qender* keshillimore
information: informacion*, informat*, info, informoj*, informoh*, informim*, te dhena, njoftim*
need: nevoj*, me duhet, na duhet, duhen, me nevojitet, nevojit*, kam nevoje, me vyn
search: kerkoj, kerkon, kerkova, kerkuar, kerkojme, kerkojne, lyp, po kerkoj|kerkojme
find: gjej, gjen, gjeta, gjet*, gjejme, gjejne, gjej|gjejm, te gjej
want: dua, du, deshiroj*, do, duam, duan, desha, donte|doja
wish: deshir*, deshiroj, uroj*, shpresoj, shpresojme, dashte zoti, uroj qe, lakmoj
can: mund, mundem, mundet, mundemi, munden, muj, mujm*
cannot: nuk mund*, s mund, smund*, nuk mundem, nuk munden, nuk muj*, e pamundur, pamundesi*
may: lejoh*, lejohet, kam leje, a lejohet, a mundem, lejuar, kam te drejte, me lejohet
may-not: nuk lejohet, ndalohet, ndaluar, ndalim*, s lejohet, nuk kam te drejte, i ndaluar, nuk na lejojne
must: duhet, duhet te, jam i|e detyruar, detyroh*, domosdosh*, detyrimisht, me duhet te, duhesh
should: duhej, do te duhej, duhesha, do duhej, duhet te, lypset, lypet, do ishte mire
know: di, dime, dine, e di, dija, dinte, ditur, diten
not-know: nuk di, nuk e di, s di, se di, nuk e dij, nuk kam ide, nuk dim*, s e di
understand: kuptoj, kuptova, kupton, kuptuar, kuptojme, marr vesh, marr vesht, mora vesh
not-understand: nuk kuptoj*, nuk e kuptoj*, nuk kuptova, nuk marr vesh, s kuptoj, nuk kupton, s marr vesh, nuk po kuptoj
explain: shpjego*, sqaro*, shpjegim*, sqarim*, me shpjegoni, spjego*, shpiego*
how: si, qysh, qysh te, si te, ne cfare menyre, sesi
what: cfare, cka, c, ca, qka, qfare, cfar
where: ku, kun, ku eshte, ku ndodhet, ku jane, ku gjendet
where-to: ku te shkoj, per ku, ku duhet te shkoj, drejt kujt, kah, ku te drejtohem, ku te shkojme
when: kur, ne cfare kohe, kurdo, sa ore, cilen dite, ne ora sa
who: kush, cili, cila, kushi, kush eshte, cilet
whom: kujt, ke, cilin, tek kush, te kush, kujt ti, ke te
why: pse, perse, qe pse, per cfare arsye, psene, pse nuk, perqka
which: cili, cila, cilet, cilat, cilin, cilen, cilit, ciles
whether: nese, a, mos, ne se, a eshte, a ka
how-much: sa, sa kushton, sa eshte, sa para, sa shume, cfare sasie
how-long: sa kohe, sa gjate, deri kur, sa zgjat, sa dite|muaj|vite|jave, sa vonohet, edhe sa
is-there: a ka, a ekziston, a ekzistojne, ka ndonje, a keni, a gjendet, a ka ndonje
right-entitlement: e drejte per, te drejte per|te, kam te drejte, a kam te drejte, te drejta, e drejta, me takon, perfitoj
possible: mundesi*, e mundur, i mundur, mundur, mundshme, mundshem, mundsi*
solution: zgjidhj*, zgjidh*, zgjidhje, rrugedalj*, rruge dalje, dalje, zgjedhje problemi
do: bej, beje, bera, bere, ben, bejme, bejne, baj
what-to-do: cfare te bej*, cka te bej*, c te bej*, qka me ba, cfare duhet te bej*, si t ia bej, ca te bej*, cfare mund te bej*
call-phone: telefon*, thirr*, telefonoj, marr ne telefon, merrni ne telefon, telefonova, thirrje, celular*
number: numer*, numri, numrin, numra*, nr, nummer
contact: kontakt*, kontaktoj, kontaktoni, lidh* me, lajmeroh*, kontaktuar, paraqit*
write: shkruaj, shkruan, shkrova, shkruar, shkruani, shkruj*, po ju shkruaj, shkrujt*
email: email*, e mail, imejl*, mail, posta elektronike, emajl*, meil
message: mesazh*, msg, sms, porosi, mesazhi, mesazhet
appointment: termin*, termini, takim*, takimi, terminin, caktim takimi, terminet
come-by: te vij ne zyre, te vij tek ju, orar*, vizit*, te vi ke ju, sprechstunde*, kaloj nga zyra, kur jeni hapur
urgent: urgjen*, urgjente, urgjentisht, ngutsh*, emergjent*, dringend, me ngut, nguti
immediately: menjeher*, tani menjehere, sa me shpejt, perniher*, menjihere, sofort, pa vones*, aty per aty
support: mbeshtet*, mbeshtetje, perkrah*, perkrahje, mbeshtes, ndihmese, perkraj*, suport*
thanks-in-advance: faleminderit paraprakisht, falemnderit paraprakisht, ju falenderoj paraprakisht, flm paraprakisht, flm ne avance, paraprakisht, faleminderit qe me pare
confidential: konfidencial*, mos e publikoni, mos publiko*, anonim*, mos e botoni, sekret*, pa emer, privat*
name: emer, emri, emrin, emrat, mbiem*, quhem, quhet, me quajne
address: adres*, adresa, adresen, vendbanim*, adresse
hello: pershendetje, tungjatjeta, mirdita, miredita, mirembrema, mirmengjes*, ckemi, tung
dear-sirs: te nderuar*, i nderuar, e nderuar, te dashur, i dashur, zoteri*, te nderum*, zonja dhe zoterinj
greetings: pershendetje, te fala, me respekt, me nderime, gjith te mirat, pershendes*, sinqerisht, pershndetje
thank: faleminderit, falemnderit, falimin*, flm, falenderoj, falenderim*, mirenjoh*, rrofsh*
god: zot, zoti, zotin, zotit, perendi*, allah*, inshall*, elhamdu*
today: sot, sotme, sotit, per sot, sotshem, diten e sotme
tomorrow: neser, nesr*, nesermen, te nesermen, per neser, neserme
yesterday: dje, djeshme, djeshem, djeshmen, pardje, mbreme dje
tonight: sonte, sante, naten e sotme, mbreme sonte, ne mbremje sonte, kete nate
night: nate, nata, naten, nates, netet, mesnat*, naten vone, netesh
morning: mengjes*, mengjesi, ne mengjes, mengjez, nadje, sabah, heret ne mengjes, paradit*
evening: mbremj*, mbremje, mbrema, mbremjen, mramje, darke, pasdite
now: tani, tash, tashti, tashi, ne kete moment, aktualisht, momentalisht
still: ende, akoma, hala, prape, vazhdo*, ende nuk, akoma nuk
already: tashme, tanime, qe tani, tashma
again: perseri, prap*, serish, prape, edhe nje here, rishtas, prap se prap
never: kurre, asnjeher*, kurr, hiq, kurrnjeher*, asnihere, ndonjehere nuk
always: gjithmon*, gjithnj*, perhere, gjithher*, cdo here, mbare, pernjimend gjithmon
since: qe nga, qysh nga, qe prej, prej, qe ne, qe kur, ka _ vite qe
until: deri, deri ne, deri kur, gjer, derisa, derimeqen*, gjersa
before: para, perpara, me pare, para se, perpara se, pare, me perpara
after: pas, mbas, pasi, pastaj, mbasi, me pas, me vone, mandej
day: dite, dita, diten, dites, ditet, ditesh, dit
week: jave, java, javen, javes, javet, javor*, javesh
month: muaj, muaji, muajin, muajit, muajsh, mujor*, muaj*
year: vit, viti, vitin, vitit, vite, vitet, vjet, vjetor*
hour: ore, ora, oren, oret, oresh, sahat*, ores
minute: minut*, minuta, minute, sekond*, min
monday: e hene, te henen, hene, te hanen, e hane, henen, hanen
tuesday: e marte, te marten, marte, marten, te marte
wednesday: e merkure, te merkuren, merkure, merkuren, merkur*
thursday: e enjte, te enjten, enjte, enjten, te ejten, ejte
friday: e premte, te premten, premte, premten, prem*
weekend: fundjav*, te shtunen, e shtune, te dielen, e diel, diele, vikend*, shtun*
january-june: janar*, shkurt, shkurtit, mars, prill*, maj, majit, qershor*
july-december: korrik*, gusht*, shtator*, tetor*, nentor*, dhjetor*, nandor*, gushtit
date: dat*, data, daten, dates, me date, datelind*
deadline: afat*, afati, afatin, frist*, brenda afatit, skadenc*, afatit
soon: se shpejti, shpejt, afermend*, shum shpejt, pas pak, se shpejt, ne te ardhmen e afert
late: vone, vonuar, voneses, vonese*, me vonese, teper vone, vonoh*, von
long-time: gjate, nje kohe te gjate, prej kohesh, kohe te gjate, shume kohe, me vite, gjat
long-ago: dikur, atehere, me pare, kohe me pare, moti, ne ate kohe, perpara shume vitesh
every-day: cdo dite, perdite, perdit*, cdo nate, dite per dite, dit e nat, perditsh*
wait: pres, pret, presim, presin, prita, pritur, pritj*, po pres
last: fundit, e fundit, i fundit, kaluar, e kaluar, i kaluar, shkuar, javen|muajin|vitin e|i kaluar|shkuar
next: tjeter, tjeter|ardhshem, ardhshem*, ardhshme*, e ardhshme, i ardhshem, vijues*, javen|muajin|vitin tjeter
two: dy, dyja, dya, te dy, te dyja, dysh, 2
three: tre, tri, te tre, te tri, tresh, tria, 3
four: kater, te kater, katra, katert, 4, katr
five: pese, pes, te pese, pesa, 5, peste
six: gjashte, gjasht, gjashta, 6, gjasht*
seven-plus: shtate, tete, nente, nande, dhjete, shtat, dhjet, tet
many-tens: njezet*, tridhjet*, dyzet*, pesedhjet*, gjashtedhjet*, qind, njeqind, dyqind
thousand: mij, mije, mijera*, nje mije, mijra*, tremij*, dymij*
million: milion*, miliard*, milione, milon*, miliarda
first: i pare, e pare, pare, pari, heren e pare, fillimisht, se pari, te paren
second: i dyte, e dyte, dyte, heren e dyte, se dyti, te dyten
once: nje here, njehere, nihere, niher, dikur, ndonjehere, nji here
often: shpesh, shpeshher*, disa here, shume here, dendur, disaher*, shpesh here
office: zyr*, zyra, zyre, zyres, amt, autoritet*, organ* shtetror*, institucion*
immigration-office: zyr* e te huajve, zyr* per te huaj*, auslanderbehorde, auslenderbehorde, auslander*, auslender*, zyra e imigracionit, abh
bamf: bamf, bamfi*, bundesamt*, zyr* federale, bamf it, enti federal
jobcentre: jobcenter*, job center, xhobcenter*, arbeitsamt*, zyr* e punes, agjenci* e punes, arbeitsagentur, zyra e punesimit
social-office: sozialamt*, socialamt*, zyr* sociale, zyr* e asistences, sociali, ndihma sociale, socialen, socialit
youth-office: jugendamt*, jugendamti, zyr* e te rinjve, zyra e rinise, jugend amt, zyra per mbrojtjen e femijeve, zyr* e rinise
embassy: ambasad*, konsull*, ambasade, konsullat*, ambasades, botschaft
court: gjykat*, gjyq*, gjyqi, gjykata, gericht, tribunal*, verwaltungsgericht
registry-office: standesamt*, gjendj* civile, zyr* e gjendjes civile, ofiqari*, zyra e gjendjes, gjendja civile, matrikull*
town-hall: bashki*, komun*, rathaus*, burgerburo, buergerbuero, landkreis, landratsamt, burgeramt
state-ministry: ministri*, ministria, land, landi, ministrise, innenministerium, senat*
government: qeveri*, qeveria, qeverise, qeverit, regjim*, shtet*, shteti
parliament: parlament*, bundestag*, landtag*, kuvend*, deputet*, kuvendi
politician: politikan*, ministri*, ministri, kancelar*, merz, scholz, merkel, ministra
party: parti, partia, partise, partite, partin*, partive, cdu, spd
election: zgjedhj*, zgjedhje, zgjedhjet, votim*, zgjedhor*, fushat* zgjedhore
vote: votoj, vota, vote, votoi, votuar, voton, votues*, votoni
law: ligj, ligji, ligjin, ligjit, ligje, ligjet, ligjor*, ligjerisht
paragraph: paragraf*, neni, nenin, nenit, artikulli i ligjit, paragraph
rule: rregull*, regull*, rregullor*, regulla, rregullat, rregullim*, norm*
constitution: kushtetut*, kushtetuta, grundgesetz, kushtetues*, kushtetuese
human-rights: te drejta* te njeriut, te drejtat e njeriut, drejtat e njeriut, te drejtave te njeriut, te drejtat njerezore, drejtave te njeriut
letter: leter, letra, letren, letres, leterkembim*, shkres*, brief
decision: vendim*, vendimi, vendimin, bescheid*, vendosi, vendosur, vendosin
rejection: refuzim*, refuzua*, negativ*, negative, refuzuar, me refuzuan, ablehnung, kunder
application: kerkes*, kerkese, kerkesa, aplikim*, aplikacion*, antrag*, kerkesen
apply: aplikoj, aplikova, aplikuar, aplikuam, aplikon, bej kerkese, bera kerkese, kerkova azil
form: formular*, formulari, formularin, formulare, flete aplikimi, formolar*
paper: dokument*, letra, letrat, dokumenta*, dokumentet, papire*, dosje, dokumentacion*
signature: nenshkr*, firmosa, firmos*, firma, firme, nenshkrim*, unterschrift, me nenshkru*
stamp: vul*, vula, vulen, vule, stempel*, vulos*
copy: kopj*, kopje, fotokopj*, kopjen, kopjo*, skanim*
file: dosj*, dosja, dosjen, dosjes, aktenzeichen, akte, numri i dosjes
proof: vertetim*, deshmi*, prov*, prova, prove, provat, nachweis, konfirmim*
certificate: certifikat*, diplom*, deshmi*, certifikate, atestat*, zeugnis, urkunde
birth-certificate: certifikat* e|te lindjes, certifikat* lindje*, geburtsurkunde*, ekstrakt* i|te lindjes, ceritifikata e lindjes, deshmi lindje
passport: pasaport*, pasaporte, pasaporten, pashaport*, reisepass, paspot*
id-card: leternjoftim*, kart* identiteti, karte id, ausweis*, leter njoftimi, letrnjoftim*, id karte, karten e identitetit
identity: identitet*, identifik*, identiteti, identitetin, identitat
visa: viz*, viza, vize, vizen, vizes, visum, visa
asylum: azil*, azil, azili, azilin, asyl, azilkerkues*, asil
hearing: intervist*, intervista, interviste, anhorung, anhoerung, seance degjim*, degjimore, intervisten ne bamf
dublin: dublin*, dublini, dublinit, duplin, dublin procedura
fingerprint: gishtat, shenja* te gishtave, gjurm* te gishtave, shenjat e gishtave, gjurmet e gishtave, gishta, fingerabdruck*, shenja gishtash
residence-permit: leje qendrimi*, leje* qendrimi, lejen e qendrimit, leja e qendrimit, aufenthalt*, aufenthaltstitel, leje qnrimi, lejeqendrim*
toleration: duldung*, duldungu, dulldung*, tolerim*, toleruar, duldungun, duldunk
permission-stay: gestattung*, aufenthaltsgestattung*, gestatung*, leje* azilkerkuesi, leje e perkohshme, gestatungun, leje qendrimi e perkohshme
fiction-certificate: fiktionsbescheinigung*, fiktions*, fiktion*, vertetim fiktiv, certifikate fiksioni, fikcion*
subsidiary: subsidiar*, mbrojtj* subsidiar*, subsidiare, mbrojtje plotesuese, subsider*, subsidier*
protection: mbrojtj*, mbrojtje, mbroj, mbrojtja, mbrojt*, mbrojne, schutz
recognised: i njohur, njohur si, e njohur, u njoh, me njohen, pranuar si refugjat, pozitiv*, anerkannt
settlement: niederlassung*, leje e perhershme, leje te perhershme, qendrim i perhershem, qendrim te perhershem, pa afat, leje pa afat, unbefristet
naturalisation: natyraliz*, einburgerung*, einbuergerung, naturaliz*, marr* shtetesi*, shtetesi* gjermane, marrje e shtetesise
citizenship: shtetesi*, shtetesia, shtetesine, nenshtetesi*, shtetsi*, kombesi*
residence-obligation: wohnsitzauflage*, detyrim* vendbanim*, detyrim banimi, wohnsitz*, detyrimi per te banuar, residenzpflicht, nuk lejohem te dal nga qyteti
hardship: hartefall*, haertefall*, rast* i veshtire, komision* i veshtiresive, vuajtje te jashtezakonshme, rast* i vecante, rast* humanitar*
appeal: ankes* ne gjykate, apel*, padi*, paditi, kundershtim*, widerspruch*, klage, ankimo*
extend: zgjat*, vazhdoj lejen, vazhdim* i lejes, zgjatje, rinov*, verlangern, ripertri*, me zgjat
expire: skado*, skadoi, skadon, skaduar, skadim*, mbaron afati, i skaduar, perfundoi afati
cancel: anulo*, anulim*, terheq*, anuluar, revok*, anuloi, terhiqet
receive: mora, marr, merr, morem, marre, pranova, kam marre, marrim
give: jap, jep, dha, dhane, dhene, japin, dhash*, jepni
take: marr, merr, mora, marrin, marre, merrni, morri, merre
take-away: me moren, ma moren, hoq*, hiqen, heq, na moren, me morren, marre me force
refuse: refuzoj, refuzoi, refuzuan, refuzon, refuzojne, nuk pranojne, nuk pranon, s pranojne
approve: miratoj*, miratua*, mirat*, aprovo*, aprovua*, lejoi, u miratua, aprovim*
accept: pranoj, pranoi, pranuar, pranon, pranojne, pranuan, pranova, pranim*
processing: shqyrtim*, shqyrto*, perpun*, trajtim* i kerkeses, bearbeitung*, shqyrtohet, shqyrtuar
procedure: procedur*, procedura, procedure, proces, procesi, procesin, verfahren, proced*
reply-none: nuk pergjigj*, pa pergjigje, asnje pergjigje, nuk kam marre pergjigje, s pergjigjen, nuk kthejne pergjigje, nuk me kthyen, s kam pergjigje
send-away: me dergojne nga, me cojne nga, nga nje zyre ne tjetren, me perzune, me larguan, larguan nga zyra, me kthyen mbrapsht, nga njeri te tjetri
responsible: pergjegjes*, kompeten*, pergjegjesi per, zustandig*, kush merret me, ngarkuar, perkatese
reason-ground: arsy*, arsye, arsyeja, shkak, shkaku, shkaqe*, motiv*, shkakun
deportation: deportim*, debim*, dbim*, deportimi, abschiebung*, abshibung*, perzenie nga gjermania, deportimet
deport: deporto*, deportojne, deportojn, debojn*, me deportojne, deboj*, perzene, perzejne
deported: deportua*, deportuan, i deportuar, debuar, u deportua, e deportuar, debuan, kthyer me force
send-back: kthe* mbrapsht, kthej* pas, kthejne, na kthejne, me kthejne, dergojne mbrapsht, kthim* me force, na dergojne prapa
return: kthehem, kthim*, kthye*, kthehet, kthehemi, u ktheva, kthimi, u kthye
voluntary-return: kthim* vullnetar*, kthehem vullnetarisht, vullnetarisht, largim vullnetar, kthimi vullnetar, freiwillige ausreise, me deshire te kthehem
leave-country: largoh*, larguar, dal nga, iki nga, lej* vendin, leshoj vendin, braktis*, te lesh* gjermanin*
detention: ndalim*, paraburgim*, paraburg*, abschiebehaft*, haft, arrest deportimi, qender ndalimi, mbyll* ne kamp
prison: burg, burgu, burgun, burgut, burgos*, qeli, burgj*, i burgosur*
arrest: arrest*, arestua*, arrestuan, kapen, e kapi policia, ndaluan, arrestuar, prangos*
pick-up: erdhi policia, erdhen per ta marre, vijne te me marrin, vijne te na marrin, policia erdhi, e moren naten, e mori policia, vijn naten
flight: fluturim*, avion*, fluturimi, aeroplan*, bilet* avioni, flug, ne avion
airport: aeroport*, aerodrom*, flughafen, aeroporti, aeroportin
transfer: transfer*, transferim*, transferua*, zhvendos*, shperndarj*, umverteilung, transferojne
flee: ik, iki, ika, iken, ikur, arratis*, iku, largua*
border: kufi, kufij*, kufiri, kufirin, kufirit, kufitar*
boat-sea: varke*, varka, gomon*, det, deti, detin, anij*, mesdhe*
war: luft*, lufta, lufte, luften, luftes, konflikt*, luftera*
bomb: bomb*, bombard*, raket*, dron, drone, shperthim*, granat*
army: ushtri*, ushtar*, ushtria, ushtrise, ushtarak*, sherbim* ushtarak*, mobiliz*
homeland: atdhe*, vendlindj*, vendi im, vendin tim, memedhe*, vatan*, vendi i lindjes, atdheu
country: vend, vendi, vendin, vendit, shtet, shteti, vende, vendet
germany: gjermani*, gjermania, gjermanise, germani*, deutschland, gjermanine, almani*
germans: gjerman, gjermanet, gjermaneve, gjermane, gjermanet|gjermaneve, gjermanve, gjermant, te gjermanve
german-language: gjermanisht*, gjuh* gjermane, gjermanishten, gjermanishtja, deutsch, gjermanishtes
europe: evrop*, europ*, be, evropa, bashkim* evropian, bashkim* europian, be se
city: qytet*, qyteti, qytetin, qytete, qytetit, hamburg*, berlin*
village: fshat*, fshati, fshatin, fshatra*, katund*, fshatit
syria: siri, siria, sirine, sirian*, sirise, siriane
afghanistan: afganist*, afgan*, kabul*, taleban*, taliban*, afghan*
iraq: irak*, iraku, irakian*, irakut, iraq*, bagdad*
iran: iran, irani, iranin, iranit, iranian*, persia*
turkey: turqi*, turqia, turk, turqit, turke, turqise, stamboll*, turkish*
ukraine: ukrain*, ukraina, ukrahin*, ukrainas*, kiev*, ukrainen
russia: rusi, rusia, rusise, rusine, rus, ruset, ruse, putin*
other-origin: shqiperi*, shqip*, kosov*, serbi*, eritre*, somali*, gjeorgji*, maqedoni*
eu-third-country: itali*, greqi*, bullgari*, poloni*, kroaci*, lituani*, rumani*, hungari*
church-asylum: azil* ne kishe, azil* kishtar, kirchenasyl*, azil kishe, strehim ne kishe, azilin kishtar, mbrojtje ne kishe
church: kish*, kisha, kishe, xhami*, xhamia, kishen, kirche, meshe
come: vij, vjen, erdha, erdhi, vijne, ardhur, erdhem, erdhen
arrive: arrij, arrita, mberrit*, arriti, mberrij, arritur, arrit*, mberri
go: shkoj, shkova, shkon, shkoi, shkojme, vete|vajta, shkuar, shkojne
travel: udhet*, udhetoj, udhetim*, udhetova, udhtoj, nget, niset|nisem, rrugetim*
stay: qendroj, qendron, rri, rrin, qendruar, mbes, mbetem, qendrim*
be-in-germany-since: ne gjermani qe|prej|nga, jam ne gjermani, kam _ vite ketu, jam ketu qe|prej, qe _ vite ne gjermani, jetoj ne gjermani, jam qe, kam ardhur ne gjermani
live: jetoj, jeton, jetojme, jetojne, banoj, banon, banojme, jetova
born: lindur, i lindur, e lindur, linda, u linda, ka lindur, lindi, u lind
family-reunion: bashkim* familjar*, bashkim i familjes, familiennachzug, ribashkim*, bashkimin familjar, familienzusammenfuhrung, bashkimi me familjen, familiennachzug*
bring-family: sjell familjen, sjell gruan|burrin|femijet, te marr familjen, te sjell familj*, marr gruan|burrin|femijet ketu, me ardh familja, te me vije familja, te vijne femijet
marry: martoh*, martua*, martohem, martuar, u martova, martuam, martohemi, me u martu
marriage: martes*, dasm*, martese, martesa, dasma, kuror*, celebrim*
divorce: divorc*, ndahem, ndarj* nga burri|gruaja, shkurorez*, divorcuar, u divorcova, divorci
separated: ndare, i ndare, e ndare, te ndare, u ndava, jetojme ndare, ndahem, ndahemi
custody: kujdestari*, kujdestaria, sorgerecht*, kujdesi* i femijes, te drejten e kujdestarise, pergjegjesi prinderore, kujdestarine
paternity: atesi*, atesia, atesine, vaterschaft*, njohje e atesise, babai i femijes, njoh* femijen
pregnant: shtatzen*, shtazen*, shtatezan*, barre, me barre, shtatezen*, shtatzani*, schwanger
birth: lindj*, lindje, lind, lindja, lindjen, lindi femija, te lindi, geburt
forced-marriage: martes* e|te detyruar, martes* me force, martese me zor, me martojne me force|zor, martesa e detyruar, te martohem me force|zor, me detyrojne te martohem, zwangsheirat
circumcision: synet*, rrethprer*, gjymtim* gjenital*, prerje gjenitale, synetllek, rrethprerje, fgm
together: bashke, sebashku, se bashku, bashk, bashkerisht, te gjithe bashke, bashkarisht
alone: vetem, i vetem, e vetme, vetmi*, vetmuar, krejt vetem, e vetmuar
miss-person: me mungon, me mungojne, humbur, zhdukur, mall, u zhduk, i humbur, mungon
missing-contact: asnje kontakt, pa kontakt, nuk kam kontakt, humba kontaktin, s kam lajm, nuk kam lajme, humbem kontaktin, nuk kemi kontakt
work: punoj, pune, puna, punen, punon, punova, punes, punojme
work-permit: leje pune, lejen e punes, leje per pune, leje te punoj, arbeitserlaubnis*, lejeje pune, te drejte pune, leja e punes
job: vend pune, vendin e punes, pozicion*, job, vende pune, vendpun*, vend punes, stelle
apprenticeship: ausbildung*, ausbildungu, formim* profesional*, shkoll* profesionale, kurs profesional, ausbilldung*, aftesim* profesional*, zanat*
internship: praktik*, praktike, praktika, praktikum*, praktiken, stazh*
contract: kontrat*, kontrate, kontraten, kontrates, marreveshj*, vertrag
employ: punesoj, punesim*, punesoh*, punesua*, me pranoi ne pune, merr ne pune, marrin ne pune, punsim*
dismiss: pushoi nga puna, me pushuan, largua* nga puna, me hoqen nga puna, perjashto*, kundigung*, me nxorri nga puna, pushim* nga puna
unemployed: i papune, papune*, e papune, pa pune, papunesi*, te papune*, arbeitslos
wage: rrog*, rroga, rroge, page, pagen, paga, rrogen, pages*
wage-unpaid: nuk me paguan*, nuk paguan, pa pague, pa u paguar, nuk me ka paguar, nuk me jep rrogen, s me paguan, s me pagoi
hours-work: ore ne dite, ore pune, nderrim*, ore shtese, jashte orarit, ore ne jave, orari i punes, schicht*
profession: profesion*, zanat*, profesioni, specialist*, kualifik*, mjeshtr*, mjeshter, i kualifikuar
diploma: diplom*, diploma, diplome, diplomen, diplomua*, master, bachelor
recognition: njohj* e|te diplomes|diplomave, njohjen e diplomes, nostrifik*, anerkennung*, njohja, ekuivalent*, njohje diplome, njohjen
experience: pervoj*, eksperienc*, pervoje, pervoja, eksperience, experienc*
apply-job: aplikim* per pune, aplikoj per pune, aplikova per pune, bewerbung*, cv, konkurroj, konkurs*, kerkoj pune
construction-cleaning: ndertim*, pastr*, kantier*, pastroj, magazin*, depo, restorant*, bau
care-work: perkujd* per te moshuar*, azil pleqsh, shtepi pleqsh, kujdes per te moshuar, altenheim*, pflege*, pflegeheim, kujdes per pleq*
money: para, parat, lek, leke, pare, paret, te holla, leket
euro: euro, euros, eurove, euro*, eur, evro
pay: paguaj, pagu*, paguan, paguar, pagova, pages*, paguajme, paguj*
cost: kushto*, kushton, kosto*, shpenzim*, shpenzime, kushtojne, kosto
expensive: shtrenjt*, shtrejt*, i shtrenjte, shtrenjte, kushtueshm*, kushtuesh*
free-of-charge: falas, pa pagese, gratis, pa para, pa lek, pa pages
tax: taks*, tatim*, tatime, taksa, steuer*, taksat, tatimet
debt: borxh*, borxhi, borxhe, borgj*, schulden, borxhin, borqe
bill: fature*, fatur*, fatura, rechnung*, mahnung*, paralajmerim* pagese, faturat
bank: bank*, banka, llogari*, konto, kontos, banke, konto*
payment-card: bezahlkarte*, kart* pagese, karte pagese, karten e pageses, bezalkarte, karte* pages*, bankomat*
benefits: burgergeld*, buergergeld*, ndihm* sociale*, asistenc* sociale, ndihma sociale, leistung*, hartz, perfitim*
child-benefit: kindergeld*, shtes* femij*, shtesat e femijeve, pagesa per femije, kindergelld*, kinderzuschlag, elterngeld, parat e femijeve
cut-benefits: prer* parat, ma prene, shkurtua*, ulen pagesen, kane prere, shkurtim*, me ndaluan parat|leket, ma kane nderprere
no-money: s kam para|lek|leke|pare, nuk kam para|lek|leke|pare, pa para, nuk kemi para|lek|leke|pare, mbeta pa para|lek, pa lek, as nje lek, asnje cent
hunger: uri, uria, urie, i uritur, uritur*, pa ngrene, te uritur
food: ushqim*, buk*, buke, haje, ngren*, ushqehem, ha, gjelle
buy: blej, bleva, blen, blere, blejme, blerj*, me ble, blejne
sell: shes, shita, shet, shitj*, shitur, shesin, shitje, shesim
price: cmim*, cmimi, cmime, cmimet, qmim*, cmimin
poor: varfer*, varfr*, i varfer, varferi*, varfri*, fukara*, skamj*
rich: i pasur, pasur*, te pasur*, pasuri*, e pasur, pasanik*, zengjin*
economy: ekonomi*, ekonomik*, ekonomia, ekonomise, ekonomike
school: shkoll*, shkolla, shkolle, shkollen, shkolles, shkoles, schule, gjimnaz*
kindergarten: kopsht*, kopshti, cerdhe*, kita, kindergarten, kopshtin, qerdhe*, zabavisht*
university: universitet*, fakultet*, uni, universiteti, universitetin, hochschule, akademi*
study: studioj, studime*, studim, studion, studiova, studjoj, studiuar, studimet
student: student*, studente, studenti, studentet, studentja
course: kurs*, kursi, kursin, kurs gjermanishteje, deutschkurs, sprachkurs*, integrationskurs
learn: mesoj, meso*, mesova, mesuar, mesojme, msoj, mesim*, me mesu
language: gjuh*, gjuha, gjuhe, gjuhen, gjuhes, sprache
exam: provim*, test, testin, provimi, provimin, prufung*, testi, provime
level-b1: a1, a2, b1, b2, c1, nivel*, niveli b1|b2|a2, niveli
class: klas*, klasa, klase, klasen, vitin e _ shkolles, klases
degree: abitur*, mature*, matur*, matura, perfundova shkollen, abschluss*, kryer shkollen, master
flat: banes*, apartament*, banesa, banese, wohnung*, shtepi me qera|qira, banesen, volung*
room: dhom*, dhoma, dhome, dhomen, oda, zimmer
house: shtepi*, shtepia, shtepi, shpi, shpia, shtepine, ndertes*, vil*
home: ne shtepi, shtepine time, ne shpi, te shtepia, per ne shtepi, zuhause, ne shtepine, shpi
shelter: heim*, kamp, kampi, kampin, strehim*, strehe*, lager*, azilant*
reception-centre: erstaufnahme*, qender* pranim*, qendra e pranimit, pritje*, qendra e pritjes, kampi i pare, erstaufname, ankerzentrum
rent: qira, qera, qiraj*, qeraj*, qirane, qiraja, miete, kirij*
move: shpernguli*, zhvendosem, shperngul*, ndrroj banes*, nderroj banes*, transferohem, bartem, umzug
homeless: pa shtepi, pa strehe, ne rruge, pastreh*, i pastrehe, mbeta ne rruge, fle ne rruge, te pastrehe*
street: rrug*, rruga, rruge, rrugen, rrugeve, sokak*, strasse
sleep: fle, flej, fjet*, flen, fjeta, flejme, gjum*, fjetur
station: stacion*, bahnhof*, stacioni i trenit, stacion* treni, stacionin, hauptbahnhof
car: makin*, vetur*, makina, kerr, kerri, auto, makine, veture
tent: cader*, cadra, kontejner*, container, konteiner*, qader*, zelt
bed: shtrat*, krevat*, dyshek*, shtreter*, kreveti, krevate
kitchen-toilet: kuzhin*, kuzhine, tualet*, banjo*, banjoja, dush*, wc, banj*
heating: ngroh*, ngrohje, ftoht*, radiator*, ftohte, ngrohja, mardh*, heizung
mould: myk, myku, mykun, uje, uji, ujin, rrym*, drita
evict: nxjerr* nga shtepia|banesa, me perzene nga, zbraz*, me nxjerr jashte, nxjerrin jashte, liroj banesen, te lirojme banesen, na nxjerrin
door: dere, dera, deren, deres, porta, dyer*, dyert
key: celes*, celsi, celsat, qels*, celesi, kyc, celesin
no-place: nuk ka vend, s ka vend, pa vend, nuk kane vend, mbushur, ska vende, nuk ka vende, plot e perplot
person-share: persona ne nje dhome, persona ne dhome, njerez ne nje dhome, ne nje dhome, veta ne dhome, ndaj dhomen, ndajme dhomen, te huaj ne dhome
women-shelter: frauenhaus*, streh* per gra, streha e grave, strehim* per gra*, shtepi e grave, qender* per gra, frauen haus, strehe* per grate
health: shendet*, shendeti, shendetin, shnet, shendetesor*, shendetsor*, shneti
ill: semur*, i semure, e semure, smur*, jam semur*, u semur*, keq me shendet, i smute
illness: semundj*, smundj*, semundje, smuj*, semundja, diagnoz*, lengat*
pain: dhimbj*, dhimbje, dhimb*, dhemb, me dhemb, dhem*, dhembj*, dhimta
hospital: spital*, spitali, spitalin, klinik*, krankenhaus, spitalit, klinika
operation: operacion*, operim*, operuar, operoh*, nderhyrje, operoi, nderhyrj* kirurgjikale
medicine: ilac*, ilace, bar, barna*, medikament*, ilaq*, barera*, mjekim*
health-insurance: sigurim* shendet*, krankenkasse*, aok, siguracion*, sigurim*, krankenversicherung*, kartel* shendet*, tk
treatment: mjekim*, trajtim*, kurim*, shero*, mjekoh*, kuro*, sherim*, behandlung
therapy: terapi*, psikolog*, psikiatri*, terapia, psikoterap*, psikologe, psikiater*, therapie
trauma: traum*, trauma, traumat*, traumatiz*, ptsd, plage shpirterore
depression: depres*, depresion*, depresioni, deprimuar, deprimua*, melankoli*, merzi e madhe
disabled: invalid*, i paafte, aftesi te kufizuara, karroc*, paaftesi*, handikap*, me aftesi te kufizuar*, nuk ec
cancer: kancer*, tumor*, kanceri, leukemi*, kanceroz*, tumori, krebs
diabetes: diabet*, sheqer, zemer, zemra, zemres, epilepsi*, epileps*, tension*
fever: temperatur*, ethe*, temperature, etheve, zjarrmi*, fieber, temperatura
blood: gjak, gjaku, gjakun, gjakderdhj*, gjakos*, gjakut, gjakrrjedh*
breathe: frym*, frymarrj*, marr fryme, merr fryme, frymemarrj*, mbytet, asfiks*, fryme
unconscious: pa ndjenja, i pavetedijshem, humbi ndjenjat, alivanos*, pa vetedije, i fiket, te fikt, ra pa ndjenja
ambulance: ambulanc*, ambulanca, urgjenca, ndihma e shpejte, ambulancen, notarzt, krankenwagen, 112
emergency: emergjenc*, urgjenc*, rast urgjent, notfall*, emergjence, jashtezakonsh*, rrezik jete
vaccine: vaksin*, vaksina, vaksine, impf*, vaksinim*, covid*, vaksinua*
dental: dhemb, dhembi, dhembet, dentist*, stomatolog*, dhemballa*, dhambi, zahnarzt
dead: vdekur, i vdekur, e vdekur, te vdekur*, dekun, i dekun, vdiq, vdekj*
die: vdes, vdis*, vdiq, vdesin, vdeksh*, vdekje, des, po vdes
kill: vras*, vrasin, vrau, vrane, vrare, vritet, vrasj*, me vrasin
kill-oneself: vetvr*, vras veten, te vras veten, vetevr*, vetvras*, te vetvritem, vetevrasje, suicid*
not-want-to-live: nuk dua te jetoj, s dua te jetoj, nuk dua me te jetoj, me nuk dua te jetoj, dua te vdes, nuk kam deshire te jetoj, me mire i vdekur, du me dek
life: jet*, jeta, jete, jeten, jetes, jetesa, mbijet*
goodbye: lamtumir*, mirupafshim, me falni per gjithcka, lamtumire, lamtumira, ju lashte shendeti, mirupafshim pergjithmone, ndarje
pills: tablet*, tableta, hapa, hapje, pilul*, ilace shume, hape*, tableten
jump-hang: hidhem, hidhet, te hidhem, hidhem nga ura, te varem, var veten, u var, litar*
cut-oneself: pres veten, pres krahet, prer* venat, te pres venat, preva veten, lendoj veten, pret veten, krahun me thike
end-it: t i jap fund, ti jap fund, jap fund, ti japim fund, mbaroj me jeten, ti jap fund jetes, ti bej fund, fund jetes
tired: lodh*, i lodhur, e lodhur, jam lodhur, lodhur*, rraskapit*, te lodhur, kputun
cannot-anymore: s mundem me, nuk mund me, nuk mundem me, s mund me, nuk duroj me, nuk muj ma, nuk kam me force|fuqi, me nuk mundem
sleepless: nuk fle, s fle, pa gjume, nuk fle dot, s flej, pagjumesi*, nuk me ze gjumi, nuk mund te fle
cry: qaj, qan, qava, qajme, qajne, lot, lotet, vajto*
fear: frik*, frika, frike, friken, tmerr*, ankth*, frigo*, merak*
afraid: kam frike, frikesoh*, kam frig*, tremb*, frikesuar, frikesohem, i trembur, druaj
panic: panik*, makth*, sulm paniku, panik, enderra te keqija, ankth*, makthe, kosmar*
hope: shpres*, shpresa, shprese, shpresoj, shpresojme, shpresen, shpresojm
hopeless: i deshperuar, deshper*, e deshperuar, pa shprese, pashpres*, humba shpresen, dshpr*, te deshperuar*
shame: turp, turpi, turpin, turperoh*, turperim*, marre, turp per ty, faqe e zeze
sad: trishtu*, i trishtuar, merzit*, trisht*, i merzitur, i pikelluar, trishtim*, hidherua*
happy: lumtur*, i lumtur, gezua*, gezoh*, gezim*, gezuar, kenaq*, me fat
angry: inatos*, i inatosur, zemeru*, terbuar, nervoz*, i zemeruar, inat, idhnak*
safe: sigurt, i sigurt, e sigurt, siguri, sigurise, sigurte, me siguri, vend i sigurt
hit: godas, goditi, qell*, rrah, rreh, goditje, me qelloi, goditur
violence: dhun*, dhuna, dhune, dhunen, dhunshem, dhunoi, dhunues*, dhunuar
beat-up: rrah*, rrahu, rrihet, me rrahen, rrahje, me rreh, rrahur, rrahen
rape: perdhun*, dhunoi seksualisht, abuz*, seksuale, perdhunim*, ngacmim* seksual*, seksual*, dhunua*
threaten: kercen*, kercenoj, kercenon, kercenim*, kanos*, me kercenon, kercnoj*, kercenuan
knife: thik*, thika, thike, thiken, brisk*, thikes, sopat*
weapon: arme, arma, pistolet*, revolver*, pushk*, kallash*, armet
lock-in: mbyllur ne, me mbylli, kycur, mbyll brenda, te mbyllur, me ka mbyllur, i kyc, izolua*
locked-out: mbeta jashte, jashte deres, harrova celesin, pa celes, mbeti dera, brave, brava, dera u mbyll
passport-taken: ma mori pasaporten, moren pasaporten, mori pasaporten, ma kane marre pasaporten, mban* pasaporten, mbajne dokumentet, me mori dokumentet, pasaportat tona moren
escape-run: ika nga, iku nga, shpetova nga, arratis*, te iki, iki nga, kam ikur, po ik
hide: fsheh*, fshih*, fshihem, fshehur, fshehtas, mshef*, fshihemi, strehohem
follow: ndjek, ndjekin, me ndjek, ndjek*, ndiqet, ndjekur, persekut*, pergjo*
blackmail: shantazh*, santazh*, shantazhon, me shantazhon, shantazhim*, zhvat*, gjobvit*
force: detyro*, detyrojne, detyruar, me force, me zor, me detyron, me detyroi, dhunshem
exploit: shfrytez*, shfrytezim*, shfrytezon, shfrytezojne, me shfrytezon, skllav*, skllaveri*, shfrytzo*
traffick: trafik*, kontraband*, trafikant*, trafikim*, trafikim njerezish, kontrabandist*, trafikantet
prostitution: prostitu*, prostitucion*, prostituta, bordel*, te shes trupin, prostitut*, shitje e trupit
danger: rrezik*, rreziku, rrezikshem, rrezikshme, i rrezikshem, rrezikun, rezik*
in-danger: ne rrezik, jam ne rrezik, jeta ime ne rrezik, jeta ne rrezik, ne rrezik jete, jemi ne rrezik, rrezikoj jeten, rrezikohem
racism: raciz*, racist*, racizmi, raciste, racizem, rasiz*, urrejtje ndaj te huajve
discrimination: diskrimin*, diskriminim*, diskriminoh*, diskriminua*, paragjykim*, paragjyk*, pabarazi*
attack: sulm*, sulmoi, sulmuan, sulmuar, sulmues*, plackit*, grabit*, sulmojne
insult: ofend*, fyer, fyerj*, fyen, fye*, shaj, shan, poshter*
complaint: ankes*, ankese, ankohem, denonc*, kallezim*, ankim*, anzeige, kallzim*
torture: tortur*, torturua*, torture, torturim*, keqtrajt*, torturoj*, mundim*
gay: gej, homoseksual*, lesbik*, lgbt*, transgjinor*, trans, biseksual*, gay
christian: krishter*, i krishter, katolik*, ortodoks*, konvertua*, krisht, biblen|bibla, kristian*
kurdish: kurd, kurde, kurdet, kurdi, kurdistan*, kurdisht*, kurdeve
outside-door: para deres, perpara deres, te dera, pas deres, jashte deres, jane te dera, para shtepise, prane deres
knock: troket*, trokas, trokasin, trokitj*, bien ne dere, i bien deres, po trokasin, gjuajn deren
scream: bertas, bertit*, bertet, ulerij*, uler*, ulurim*, bertasin, piskam*
silence: heshtj*, hesht, qete, pa ze, peshper*, heshtur, mos folni, qetesi*
come-quickly: ejani shpejt, eja shpejt, hajdeni shpejt, shpejt ju lutem, ejani menjehere, shpejt ejani, vraponi, nxito*
save: shpeto*, shpetoni, me shpetoni, shpetim*, shpetoi, na shpetoni, shpetuar
missing-child: femija u zhduk, femija im humbi, femija humb*, me humbi femija, djali u zhduk, vajza u zhduk, nuk e gjej femijen|djalin|vajzen, zhduk* femij*
problem: problem*, probleme, problemi, problemin, hall, hallet, telash*, veshtiresi*
situation: situat*, situata, situate, gjendj*, gjendje, gjendja, rrethan*, pozit*
case: rast, rasti, rastin, rastit, raste, rastet, qeshtj*, ceshtj*
unfortunately: fatkeqesisht, per fat te keq, mjerisht, per te ardhur keq, fatkeqsisht, medet, leider
suddenly: papritur*, befas, menjehere, papandehur*, pernjehere, papritmas, beftesisht
mistake: gabim*, gabimi, gabime, gabova, lajth*, gaboj, gabuar
wrong: gabim, gabuar, i gabuar, e gabuar, pasakte, jo e sakte, gabueshem, rreme
told: me thane, me tha, na thane, na tha, u tha, me kane thene, me ka thene, kane thene
say: them, thote, thash*, thane, thone, thuaj, thene, thuhet
tell: tregoj, trego*, tregon, tregova, rrefe*, tregoni, kallzo*, rrefim*
happen: ndodh*, ndodhi, ndodhur, po ndodh, ndollte, ngjarj*, ngjau, ndodhin
begin: fillo*, filloj, filloi, fillova, nis, nisi, fillim*, kam filluar
stop-end: mbaro*, fund, perfundo*, ndalo*, ndal, pushim*, mbarim*, perfund*
lose: humb*, humba, humbi, humbur, humbas, humbem, hupe*, hup
try: provo*, provoj, perpiqem, perpjek*, tento*, perpiq*, provova, mundoh*
get: marr, merr, marrin, merrni, pranoj, do te marr, me takon, fitoj
bring: sjell, sjelli*, solla, sjellin, solli, sill*, sjellje, pru|prune
send: dergo*, dergoj, dergova, dergoi, dergon, cova, coj, nis
show: trego*, tregon, tregoni, shfaq*, tregova, kallxo*, paraqit*, deshmo*
open: hap, hapi, hapur, hapen, hapin, hapni, hapa deren, i hapur
see: shoh, sheh, pash*, shohim, shohin, pame, pane, pare
hear: degjo*, degjoj, degjova, degjuar, nij, nigjo*, degjon, ndegjo*
read: lexo*, lexoj, lexova, lexuar, lexoni, leximi, lexim, kendova
speak: flas, flet, fola, foli, flasin, folur, flasim, bised*
think: mendo*, mendoj, mendon, mendova, mendojne, mendoni, kujtoj, mendim
believe: besoj, beso*, besim*, besova, beson, besuar, s besoj, besojme
feel: ndiej, ndjej, ndihem, ndjehem, ndien*, ndjenj*, ndjeva, ndjehet
remember: kujto*, kujtoj, mbaj mend, mbaj ne mend, kujtohet, kujtova, kujtim*, me kujtohet
forget: harro*, harroj, harrova, harruar, harresa, harroni, mos harroni, harroi
have: kam, ke, ka, kemi, keni, kane, kisha, kishte
have-not: nuk kam, nuk ke, nuk ka, s kam, skam, nuk kemi, nuk kane, ska
there-is-not: nuk ka, s ka, ska, mungon, nuk ekziston, nuk gjendet, nuk ka me, nuk ekzistojne
be-allowed: lejohet, me lejohet, na lejohet, lejohem, lejuan, u lejua, lejojne, leje per
not: nuk, s, jo, mos, asnje, nuk u, nk, as
no: jo, jo jo, jo nuk, absolutisht jo, joo, jo s
yes: po, po po, sigurisht po, poo, ashtu eshte, gjithsesi po, posi
without: pa, pa asnje, pa ndonje, pa as, pa kurrfare, ohne
with: me, bashke me, se bashku me, me te, bashk me, nepermjet
for: per, per te, ne favor, per qellim, kundrejt, fur
because: sepse, pasi, meqe, ngase, per shkak, per arsye se, mbasi
but: por, mirepo, megjithate, vec se, ama, por se, kurse
although: megjithese, edhe pse, ndonese, pavaresisht, sado qe, megjithqe, edhe ne qofte se, edhepse
if: nese, ne qofte se, po te, po qe se, sikur, ne rast se, po qese
then: atehere, pastaj, pra, mandej, me pas, atehere pra
and-so: prandaj, keshtu, per kete arsye, andaj, ndaj, kshtu, si pasoje, pra
or: ose, apo, a, ndryshe, qofte, a po, ose ose
also: gjithashtu, edhe, poashtu, po ashtu, njekohesisht, gjithashtu edhe
only: vetem, vec, vetem se, thjesht, veqse, vetem e vetem, asgje tjeter vec, vecse
nothing: asgje, asgj, hic, hiq, kurgjo, hicgje, asgjeje, kurrgjo
everything: gjithcka, gjithqka, cdo gje, te gjitha, krejt, gjithshka, gjithcfare, cdogje
something: dicka, dicka tjeter, diqka, nje gje, ndonje gje, dika, gjekafshe
more: me shume, me teper, edhe me, shume me, tjera, me tepr*, edhe tjeter, me tej
less: me pak, pak me, me te paket, me e vogel, ulet, pakes*
much: shume, shum, aq, teper, plot, jashtezakonisht, shumica
little: pak, paksa, pakez, fare pak, nje cike, njicik, sadopak, pakica
very: shume, shum, teper, tejet, mjaft, jashtezakonisht, goxha, jashtzakon*
enough: mjaft, boll, mjaftuesh*, mjafton, mjaft me, boll me, cmjafton, mjaftoni
here: ketu, ktu, ketej, kendej, ktej, ketu ne
there: atje, aty, andej, atjet, atu, atje ku, qatje
new: i ri, e re, re, te reja, te ri, risi, e|te re
old-thing: i vjeter, e vjeter, vjetr*, te vjeter, te vjetra, vjeter, vjetruar
good: mire, i mire, e mire, mir, te mira, shum mire, te mire
bad: keq, i keq, e keqe, te keqe*, te keqija, keq shume, ligshte, i lig
better: me mire, me i mire, me e mire, me mir, permiresim*, permireso*, me te mira
big: i madh, e madhe, madh, madhe, te medha, te medhenj, mdha, medha
small: i vogel, e vogel, vogel, vogla, te vegjel, vegjel, i voge, cop e vogel
hard-difficult: veshtir*, i veshtire, e veshtire, vshtir*, rende, i rende, zor, e zorshme
easy: lehte, i lehte, e lehte, lehtesi*, leht, kollaj*, kollaj
important: rendesi*, rendesish*, i rendesishem, e rendesishme, me rendesi, rendsi*, kryesor*, rendesishm*
true: vertet*, e vertete, i vertete, sakte, e sakte, drejt, saktesisht, me te vertete
same: njejte, i njejte, e njejta, te njejta*, njesoj, njejt*, barabar*, njisoj
other: tjeter, tjera, tjeret, te tjere*, te tjera, tjetri, tjetra, tjerve
own: vet, vete, vetanak*, personal*, i vet, e vet, vetjak*, imja personale
article: artikull*, artikuj*, shkrim*, artikulli, tekst*, kontribut*, postim*, shkrimi
author: autor*, redaksi*, gazetar*, redaktor*, autori, autorja, gazetare, shkrimtar*
comment: koment*, komente, komento*, komenti, komentues*, komentet
read-article: lexova artikullin|shkrimin, lexuar artikull*, e lexova, kam lexuar, lexova me|kete, leximin e artikullit, lexova shkrimin, artikullin e lexova
interesting: interesant*, interesante, me interes, interesim*, i interesuar, terheqes*, interesanta, interesuar
great-praise: shkelqyesh*, fantastik*, bravo, mrekulluesh*, super, shkelqyer, te lumte, mahnit*
well-written: shkruar mire, i shkruar mire, mire i shkruar, bukur shkruar, e shkruar bukur, shkrim i mire, shkrim i bukur, artikull i mire
agree: pajtohem, jam dakord, dakord, ke te drejte, keni te drejte, bie dakord, pajtoh*, dakort
disagree: nuk pajtohem, nuk jam dakord, s jam dakord, nuk eshte e vertete, kundershto*, nuk bie dakord, s pajtohem, jo e vertete
opinion: mendim*, mendimi, mendimin, opinion*, pikpamj*, pikepamj*, gjykim*, qendrim*
in-my-view: sipas meje, sipas mendimit tim, mendoj se, per mendimin tim, mendimi im, per mua, ne mendimin tim
society: shoqeri*, shoqeria, shoqerise, shoqeror*, shoqri*, komunitet*, shoqerin*
integration: integr*, integrim*, integroh*, integrua*, integrimi, perfshirj*, integrimin
politics: politik*, politika, politike, politikes, politikat, politiken, diplomaci*
democracy: demokra*, demokraci*, demokracia, demokrat*, demokratik*
freedom: liri*, liria, lirise, i lire, lirine, e lire, lirshem, clir*
justice: drejtesi*, drejtesia, drejtesise, drejtsi*, barazi*, e drejte, i drejte
unfair: padrejt*, padrejte, i padrejte, padrejtesi*, padrejtsi*, e padrejte, pa te drejte
dignity: dinjitet*, dinjiteti, denje, njerezor*, denjesi*, dinjitoz*, nder
solidarity: solidar*, solidaritet*, solidariteti, dhemshuri*, solidarizoh*, bashkim i njerezve
humanity: njerezim*, njerzim*, humanizem*, humanitar*, njerezi*, human, humane, zemer te mire
responsibility: pergjegjesi*, pergjegjsi*, pergjegjesia, merr pergjegjesi, detyr*, detyrim*, pergjegjesine
right-wing: afd, djatht*, ekstrem* djathte, nazi*, nazist*, i djathte, e djathta, fashist*
left-wing: majt*, i majte, e majta, te gjelber*, majtist*, gjelbrit, socialist*, komunist*
media: media, mediat, medie*, shtyp, shtypi, shtypit, mediave, lajme
newspaper: gazet*, gazeta, gazete, gazeten, zeitung, reviste*, revist*
television: televiz*, tv, televizion*, lajmet, lajme, lajm, kanal, transmet*
statistics: statistik*, perqind*, shifra*, shifrat, numrat, statistika, perqindj*, te dhenat
limit-migration: kufizo*, kufizim*, mbyll* kufij*, mbyll kufirin, mbyllni kufijte, kufij te mbyllur, ul* numrin, te kufizohet
uncontrolled: pakontroll*, e pakontrolluar, mas* e madhe, jashte kontrollit, pa kontroll, masiv*, turma*, pafund*
crime: krim*, krimi, krime, kriminal*, krimit, delikt*, veper* penale, vepra penale
culture: kultur*, kultura, kulture, kulturor*, kulturen, kulturore
religion: fe, feja, fete, fetar*, fene, religj*, besim* fetar
islam: islam*, musliman*, islami, mysliman*, islamik*, kuran*, islamist*
tradition: tradit*, tradita, traditat, tradicion*, zakon*, zakonet, adet*
taxpayer: taksapagues*, tatimpagues*, taksat tona, me taksat, paguesit e taksave, taksapaguesit, paguaj taksa, parat tona
pensioners: pension*, pensioni, pensione, pensionist*, pensionin, rente, rentner*
capacity: kapacitet*, kapaciteti, mbingark*, mbushur plot, mbipopull*, pa kapacitet, mbipopullim*, nuk kemi vend
population: popullsi*, popullsia, popullat*, popullsise, banor*, popullate, banoret
generation: brez, brezi, brezat, breza, gjenerat*, gjenerata, brezin, brezni*
history: histori*, historia, historine, historik*, histori, histor*, historise
example: shembull*, shembuj*, shembulli, shembell, model*, kesi shembull
source: burim*, burimi, burime, burimet, referenc*, burimin, nga doli
report: raport*, raporti, reportazh*, raportim*, raporto*, bericht, raportet
study-research: studim, hulumtim*, kerkim* shkencor*, studim*, shkenc*, hulumtues*, anket*
demand: kerkojme, kerkese, kerkoj, insist*, pretendim*, kerkojm qe, kerkojne qe, kerkes* te
criticise: kritik*, kritika, kritikoj, kritike, kritiko*, qorto*, kritikues*
protest: protest*, protesta, protestoj, demonstr*, protestues*, demonstrat*, marsh
petition: peticion*, peticioni, nenshkrime per, mbledh* firma, peticionin, iniciativ* qytetare, nenshkruaj peticion
bureaucracy: burokra*, burokraci*, burokracia, burokrat*, burokratik*, letrave, birokra*
digital: digjital*, online, internet*, dixhital*, onlajn, dizhital*, aplikacion*, on line
system: sistem*, sistemi, sistemin, sistemit, sisteme
future: e ardhme*, ardhmeri*, ardhmja, te ardhmen, ardhmen, perspektiv*, ardhshme
change: ndrysho*, ndryshim*, ndrysh*, nderro*, ndryshoi, ndryshoni, nderrim*
problem-political: deshtim*, deshto*, deshtua*, deshtak*, deshtoi, gabim politik, deshtim i plote
money-state: buxhet*, buxheti, buxhetin, fonde*, fond, mjetet financiare, fondet, financ*
normal: normal*, normale, normalisht, zakonsh*, i zakonshem, natyrale
always-same: gjithmone e njejta, perhere njesoj, e njejta gje, gjithmone njesoj, te njejtat gjera, prape e njejta, gjithnje e njejta, te njejtat perralla
of-course: natyrisht, sigurisht, patjeter, me siguri, padyshim, gjithsesi, pa dyshim, posi
really: vertet, me te vertete, realisht, vertete, pernjimend, njemend, ne te vertete, njimend
finally: me ne fund, perfundimisht, ne fund, tek e fundit, mbrapa, me n fund, fundi fundit
actually: ne fakt, ne te vertete, fakti, ne realitet, si fakt, ne thelb, vertet
exactly: pikerisht, saktesisht, ekzakt*, saktesi*, plotesisht, fiks, sakt, tamam
maybe: ndoshta, mbase, ka mundesi, mund te jete, ndofta, mun te jete, ndoshta mund
simply: thjesht, thjeshte, thjeshtesisht, kot, vetem thjesht, fare thjesht, thjeshti
general: pergjithsh*, ne pergjithesi, pergjithesisht, pergjithshem, pergjithshme, ne parim, parim*, pergjithesi
for-example: per shembull, psh, p sh, si shembull, fjala vjen, bie fjala, p.sh
imagine: imagjin*, imagjino*, perfytyro*, paramendo*, paramendoni, imagjinoni, merr me mend
why-always: pse gjithmone, pse perhere, pse gjithnje, pse cdo here, pse vetem, pse prape, pse duhet te
congratulations: urime, urim, urimet, uroj, pergezim*, urimet me te mira, pergezoj, ju uroj
good-luck: fat te mbare, fat, suksese, shume fat, suksese ne, fat i mbare, gjithe te mirat, ju uroj fat
courage: guxim*, kuraj*, kurajo, trim*, guxo*, trimeri*, guximi
proud: krenar*, krenohem, krenari*, krenare, jam krenar, krenoh*, mburr*
respect: respekt*, respekti, respektoj, nderim*, respekto*, respektin, respekt per
success: sukses*, suksesi, suksese, ja arrita, arrita te, ia dola, ja dola, arritj*
today-i-work: sot punoj si, tani punoj si, punoj si, tash punoj, punoj tani si, sot punoj, jam duke punuar si, tani punoj
keep-going: vazhdoni, vazhdo keshtu, vazhdoni keshtu, keshtu vazhdoni, perpara, vazhdo, mos u dorezoni, mos hiqni dore
respect-work: puna juaj, punen tuaj, per punen qe beni, punen e shkelqyer, pune te mire, angazhim*, punen tuaj te, bravo per punen
helped-me: me ndihmoi, me ndihmuan, me keni ndihmuar, na ndihmuat, na keni ndihmuar, me ka ndihmuar, me ndihmuat, me ndihmu*
my-experience: pervoja ime, nga pervoja, eksperienca ime, pervojen time, nga eksperienca, kam pervoje, une e kam perjetuar, perjeto*
advise-you: te keshilloj, ju keshilloj, shko te, shkoni te, keshilla ime, rekomando*, drejtohu|drejtohuni, provo te
you-should: duhet ta|te, ti duhet, ju duhet, duhet te shkosh, duhet te flisni|flasesh, do duhej te, me mire te, duhet te pyes*
offer: ofro*, ofroj, ofert*, oferta, ofrojme, ofrim*, ofrojne, jemi ne dispozicion
donate: dhuro*, dhurat*, dhuroj, donacion*, donoj, kontribuo*, dhurim*, bamires*
give-room: dhome e lire, jap me qera|qira, kam nje dhome, leshoj me qira|qera, dhome per, jap dhome, me qira dhome, strehoj
clothes: rrob*, rroba, veshj*, mobilj*, bicikl*, biciklet*, tesha*, orendi*
volunteer-offer: dua te ndihmoj, deshiroj te ndihmoj, vullnetarisht, si vullnetar*, te angazhohem, mund te ndihmoj, te jap ndihme, angazhohem
tandem: tandem*, sprachtandem, shkembim gjuhe*, kumbari*, mentor*, partner gjuhe*, patenschaft*, mbeshtetes gjuhesor
we-hire: kerkojme punetor*, kerkojme punonjes*, kerkohen punetor*, punesojme, kerkojme stafe|staf, kemi vende pune, vende te lira pune, kerkohet
company: firm*, kompani*, ndermarrj*, firma, kompania, biznes*, ndermarrje, firmen
association: shoqat*, organizat*, shoqata, verein, iniciativ*, ojq, fondacion*, klub*
event: aktivitet*, ngjarj*, takim publik, manifest*, ligjerat*, event*, tryez*, organizim*
register: regjistro*, regjistrim*, regjistrohem, anmeldung*, lajmeroh*, u regjistrova, anmelden, paraqitj*
brochure: broshur*, fletepalosj*, flyer*, katalog*, porosit*, brochure, materiale, fletushk*
newsletter: newsletter*, buletin*, abon*, abonohem, lajmetar*, abonim*, njoftime javore
interview-request: interviste me ju, kerkese per interviste, intervistoj, te intervistoj*, nje interviste, per nje interviste, intervistuar, bisede me gazet*
thesis: tez*, teme diplome, master*, punim*, pyetesor*, anket*, teze, doktorat*
school-class-visit: projekt*, klasa jone, projekti, referat*, viziten e klases, me nxenesit, projekt shkoll*, prezantim*
press: zyra e shtypit, gazetar*, reporter*, konferenc* shtypi, pressestelle, mediave, deklarat* per shtyp, redaksi*
film-exhibition: film*, ekspozit*, teater*, filmi, shfaqj*, koncert*, ekspozita, teatri
delete-comment: fshi* komentin, fshini komentin, fshi koment*, pse e fshini, hiqni komentin, hiqe komentin, komenti im u fshi, heqni koment*
website: faqe*, faqja, website, link, linku, linkun, faqen, web
typo: gabim shtypi, gabim drejtshkrim*, korrigj*, drejtshkrim*, gabim ne tekst, gabim gramatik*, shtypur gabim
moderator: moderat*, moderim*, administrator*, admin, moderatori, moderoni
joke: shaka, shakaja, ironi*, ironi, barcalet*, batut*, qesharak*, talles*
well-then: eh mire, bukur fort, bravo ju qofte, shume bukur, hajde tani, bravo politik*, sukses edhe me, mrekulli
original-documents: dokument* origjinal*, dokumente te verteta, dokumente te regjistruara, origjinal*, regjistruar ne sistem, dokument* te vertete, dokumente legale, regjistruar zyrtarisht
buy-passport: blej pasaporte, blini pasaporte, pasaporte per shitje, pasaporta te verteta, pasaport* origjinale, shitet pasaport*, blerje pasaporte, pasaporte gjermane
buy-certificate: certifikat* pa provim, diplome pa provim, blej certifikat*, pa provim, b1 pa provim, blej diplom*, certifikate e b1, diplome te blere
guarantee: garanc*, garanto*, garantua*, garantuar, garantoj*, garantim*, 100 garanci, i garantuar
fast-days: brenda pak ditesh, ne pak dite, brenda dites, shpejt dhe, brenda _ ditesh, per _ dite, expres*, shpejte
discreet: diskret*, serioz*, diskrecion*, serioze, besuesh*, i besueshem, diskret dhe
whatsapp: whatsapp*, telegram*, watsap*, viber, whats app, uhatsap*, messenger, vocap
contact-us: na kontaktoni, kontaktoni me ne, na shkruani, kontaktoni per, na thirrni, kontaktoni ne, merrni kontakt, na telefononi
loan: kredi*, hua, huaja, huaje, kreditim*, kredin, borxh i shpejte
interest-rate: interes*, norm* e interesit, interesi, kamat*, me interes, perqind interes, interesa
invest: investo*, investim*, fitim*, investimi, invest*, investues*, fitime
bitcoin: bitcoin*, kripto*, crypto*, bitkoin*, ethereum, usdt, forex, kriptovalut*
earn: fito* nga shtepia, te fitosh para, fitoni, fitim* mujore, fitim te shpejte, fitoni nga shtepia, ardhura shtese, pune nga shtepia
click-here: klik*, kliko ketu, klikoni ketu, klikoni, shtyp* ketu, hap linkun, click, kliko
discount: zbritj*, zbritje, oferte speciale, ulje, rabat*, promocion*, ulje cmimi, aksion*
agency: agjenci*, agjencia, agjensi*, agjent*, agency, ndermjetes*, zyre udhetimi
visa-service: viza pune, sherbim* vize*, bejme viza, vize pune, ndihme per vize, viza te garantuara, vize garant*, sherbime vizash
win: fitues*, fitova, fitoni, loto, lotari*, shorteu, cmim fitues, fito
casino: kazino*, casino, baste*, bixhoz*, bast, poker, kuota, lojera fati
weight-pills: dobesim*, viagra, dobeso*, dobesohen, humb* peshe, dieta, dobet me, diet*
seo: seo, trafik per faqen, vizitor* ne faqe*, vizitore per faqen, optimizim*, reklam*, marketing, google ranking
dating: takime online, gjej partner*, dating, njohje online, femra per njohje, takohu, gjej shoqe, beqar*
parasite: parazit*, parazite, gjakpires*, shfrytezues*, rend pas ndihmave, shushunj*, dembel*, pertac*
animal-slur: qen, qente, minjte, derr*, majmun*, gomar*, bishe*
filth: mut, muti, plehra*, pleh*, ndyr*, llum*, mbeturin*, fundrrin*
idiot: idiot*, budall*, budalla, hajvan, trap, leshko, teveqel*, kokekrisur*
whore: kurv*, kurva, kurve, lavir*, prostitut*, bushter*, rrospi*
shit: mut, muti, mutin, scheisse, pordh*, ta dhjefsh, dhjes, dhjamosur
fuck: qi, qifsh*, te qifsha, qihu, ta qifsha, qifte, palli, pidhi
son-of: bir kurve, bir i kurves, bir qeni, bir kurvash, kopil*, bij kurvash, i kurves, pjell* qeni
liar: genjeshtar*, rrenc*, rrenacak*, genjen, genjej, mashtrues*, rrejn*, genjeshtr*
traitor: tradhtar*, tradheti*, tradhti*, tradhetar*, tradhtare, shitur, i shitur, tradhto*
terrorist: terrorist*, teroris*, terror*, terrorizem, isis, xhihad*, xhihadist*
criminal: kriminel*, kriminele, kriminel, vrases*, hajdut*, hajdu*, bandit*, keqberes*
invader: pushtues*, pushtim*, invadues*, invazion*, invazioni, vershim*, vale refugjatesh, okupator*
out-with: jashte, dilni jashte, zhdukuni, largohuni, hajde ikni, perzini, cohuni, dreq*
go-home: shko ne shtepi, shkoni ne shtepi, kthehuni ku, kthehuni nga keni ardhur, shkoni nga erdhet, ne shtepi te gjithe, shkoni ne vendin tuaj, kthehu ne vendin tend
shoot: pushkato*, qello*, pushkatim*, te vriten, qellojini, ne mur, gjuaj* me arme, shtini
burn: digj*, djeg*, ndez*, zjarr, digjini, te digjen, flak*, zjarri
gas: gaz, dhome gazi, dhoma te gazit, kamp perqendrimi, gazoj*, ne furre, helmo*, auschwitz
hang-them: varini, varja, te varen, ti varim, var ne litar, varja ne litar, litarin, varen
we-find-you: do te gjejme, dime ku banon, do ju gjejme, e dime ku jeton, te kapim, do te kapim, kemi adresen tende, ju gjejme
deserve: meritoni, e merituat, meriton, meritojne, e meritojne, mire ju beri, hak e ke, ju takon
hate: urre*, urrej, urrejtj*, urrejne, urrejme, urrejtje, urrente
disgusting: neverit*, neverits*, pis, i neveritshem, i pist, ndyre, i felliqur, me vjen per te vjelle
race-slur: zezak*, cigan*, gabel, magjup*, evgjit*, arap*, jevg*, shkja
`;
