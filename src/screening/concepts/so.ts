/** Somali: `concept: pattern, pattern`, in the notation of compile(). Folding is done for you. */
export const so = `
I: aniga, anigu, anigoo, anigaa, anigana, anigaba, aan, waan, baan, ayaan, waxaan, maan, inaan, haddaan, hadaan, markaan, waxan, wan, ban, kaan
me: i, ii, igu, iga, igala, iigu, iila, iiga, la i, aniga, iisoo, isiiyay, isiiyeen
my: *kayga, *tayda, *dayda, *gayga, *hayga, *ayda, *kaygu, *taydu, *daydu, *gaygu, *kaygii, *taydii, kayga, tayda, kuwayga
we: annaga, anaga, annagu, anagu, innaga, innagu, aanu, aannu, aynu, waanu, waannu, baannu, ayaannu, waxaannu, waxaanu, annagaa, annagoo, inaannu, inaanu
us: na, nagu, naga, nala, noo, noogu, nooga, inoo, inagu, ina, nalaga, annaga
our: *keenna, *keena, *teenna, *teena, *deenna, *deena, *heenna, *kayaga, *tayada, *dayada, keenna, teenna
you-sg: adiga, adigu, adigoo, aad, waad, baad, ayaad, waxaad, inaad, haddaad, hadaad, markaad, ku, kugu, kuu, kaa, kula, wad
you-formal: idinka, idinku, aydin, aad, waydin, baydin, idin, idiin, idinkaa, idinkoo, waxaydin, waxaad, inaydin, aydinkoo, walaalayaal
your: *kaaga, *taada, *daada, *haaga, *gaaga, *kiinna, *kiina, *tiinna, *diinna, *diina, kaaga, taada, kiinna
he: isaga, isagu, isagoo, uu, wuu, buu, ayuu, wuxuu, inuu, hadduu, haduu, markuu, muu, wuxu, isagaa, waxuu
she: iyada, iyadu, iyadoo, ay, way, bay, ayay, waxay, inay, hadday, haday, markay, iyadaa, may
his: *kiisa, *tiisa, *diisa, *giisa, *hiisa, *kiisii, *tiisii, *iisa, kiisa, tiisa
her: *keeda, *teeda, *deeda, *geeda, *heeda, *adeed, *eeda, keeda, teeda
they: iyaga, iyagu, iyagoo, ay, way, bay, ayay, waxay, inay, hadday, haday, markay, iyagaa, kuwaas, kuwaa
their: *kooda, *tooda, *dooda, *gooda, *hooda, *ooda, kooda, tooda
one: la, lagu, laga, loo, lala, looga, loogu, waxaa la, qofku, qofka, waa la, in la, ma la
myself: qudhayda, nafteyda, naftayda, naftiisa, nafteeda, laftayda, laftiisa, lafteeda, laftigiisa, laftigeeda, iskay, is, isku, iska, qudhiisa
somebody: qof, qofuun, cid, ciddii, qof uun, nin, mid, midkood, qolo, qofkii
nobody: cidna, qofna, ninna, midna, cidi ma, qof ma, cid ma, qofnaba, ciduna
everybody: dhammaan, dhamaan, qof walba, qof kasta, cid walba, cid kasta, giddi, qofwalba, dhammaanteen, dhammaantood, kulli, idil
people: dad, dadka, dadku, dadkii, dadkeena, dadkan, dadkaas, bulsho, bini aadam*, dadkeenna, dadwayne, dadweyne, dadyow*
person: qof, qofka, qofku, qofkii, qofkaas, ruux, ruuxa, shakhsi*, bini aadam, bani aadam, insaan*
man: nin, ninka, ninku, ninkii, ninkaas, nimanka, niman, rag, ragga, raggu, raggii, oday, odayga
woman: naag, naagta, naagtu, naagtii, haween*, dumar*, gabadh, islaan, islaanta, marwo, naago, naagaha, dumarka
husband: ninkayga, ninkeyga, ninkaygu, ninkaygii, ninkeeda, ninkeedii, ninkeedu, saygayga, sayg*, seyg*, ninkeygii
wife: xaas, xaaska, xaaskayga, xaaskeyga, xaaskaygu, xaaskiisa, xaaskii*, afad*, marwad*, naagtayda, naagteyda, naagtiisa, oorida, ooridayda, xaasas*, xaask*
child: carruur*, caruur*, ilmo, ilmaha, ilmahayga, ilmaheyga, ilmaheeda, cunug*, caruurt*, ilmihii, ubad*, caruurteyda, kinder
baby: dhallaan*, dhalaan*, ilmo yar, ilmaha yar, nuunuu, murjux*, saqiir*, cunug yar, ilmo bilo jir, dhashay
son: wiilkayga, wiilkeyga, wiilkaygu, wiilkayg*, wiilkeyg*, wiilkiisa, wiilkeeda, inankayga, inankeyga, inankeeda, wiil, wiilal*, wiilashayd*, wiilasheyd*
daughter: gabadhayda, gabadheyda, gabartayda, gabarteyda, gabadhiisa, gabadheeda, inantayda, inanteyda, gabdhahayga, gabdhaheyga, gabadhaydu, gabartaydii, gabadhayd*
boy: wiil, wiilka, wiilku, wiilkii, wiilal, wiilasha, inan, inanka, kuray*, wiilkan, wiilkaas
girl: gabar, gabadh, gabadha, gabadhu, gabarta, gabdho, gabdhaha, inan, inanta, gabadhii, gabartii, gabadhan, gabadhaas, gashaant*
youth: dhallinyar*, dhalinyar*, barbaar*, qaangaar*, kuray*, dhalinta, jugendlich*
mother: hooyo, hooyada, hooyaday, hooyadeed, hooyadiis, hooyadood, hooyadii, hooyo*, aabo iyo hooyo, mama, hooyooyin*
father: aabe, aabo, aabahay, aabaheed, aabihii, aabbo, aabbe, aabihiis, aabbaha, aabaha, aabahood, awowe, aabbah*, aabaheyga
parents: waalid*, waalidkay, waalidiint*, aabo iyo hooyo, hooyo iyo aabo, aabbe iyo hooyo, labada waalid
brother: walaalkay, walaalka, walaalkiis, walaalkeed, walaalkeyga, walaalkayga, walaalkood, walaal, walaalkey, walaalkii*, boowe, aboowe
sister: walaashay, walaasha, walaashiis, walaasheed, walaasheyda, walaashayda, walaashood, walaashey, walaal, abaayo, walaashii
siblings: walaalo, walaalaha, walaalahay, walaalahayga, walaalaheyga, walaalihii*, walaalaheed, walaalahood, walaal*
uncle: adeer*, abti*, habaryar*, eeddo, eedo, edo, habar wadaag, eeddad*, abtigay, adeerkay, habaryartay
cousin: ina adeer*, ina abti*, ilma adeer*, ilma abti*, ina eeddo, ina habaryar*, ina adeerkay, inaadeer*, inaabti*, ina walaalkay
grandparents: ayeeyo*, ayeeyad*, awoowe*, awoow*, ayeyo*, awow*, macooyo, abkow
family: qoys*, reer, reerka, reerkayga, reerkeyga, qoyskayga, qoyskeyga, qoyskiisa, ehel*, familka, familkayga, familkeyga, reerkii*, qoysk*
relative: qaraabo*, ehel*, xidid*, soddog*, sodog*, soddoh*, seddi*, qaraabad*, xigto*, dumaash*
partner: jaalkayga, saaxiibtay, doonan*, jacayl*, gacaliy*, jaal, partner, lammaan*, saaxiibad*, xabiib*
friend: saaxiib*, saxiib*, saaxib*, asxaab*, saaxiibkay, jaal, saaxiibaday, saaxiibtay, saaxiibo
acquaintance: aan aqaan*, aan aqaano, qof aan aqaan*, nin aan aqaan*, gabadh aan aqaan*, aan garanayo, qof aan garan*
neighbour: deris*, jaarka, jaarkii, jaarkayga, jiiraan*, derisk*, ardaa
colleague: shaqaale aan la, asxaabta shaqada, saaxiibka shaqada, saaxiibkay shaqada, ila shaqeey*, wada shaqeey*, kollege*
classmate: isku fasal, isku iskuul, ardayda kale, saaxiibada iskuulka, fasalka nala, saaxiibbada dugsiga, arday aan isla dhiganno
pupil: arday, ardayga, ardayda, ardayad*, ardaygu, ardey*, ardayd*, xirow
client: macmiil*, macamiil*, qof aan caawiyo, qoys aan caawin*, qof aan la socdo, nin aan caawi*, naag aan caawi*
patient: bukaan*, buka, bukaanka, bukaanno, qofka buka, patient
guest: marti*, martida, qolka ila dag*, ila deggan, ila degan, nala degan, nala deggan
boss: madaxda, madaxa shaqada, madaxayga, maamulaha, maareey*, shaqabixiye*, shaqo bixiye*, chef, boos, bossk*, loo shaqee*, sayid*
employee: shaqaale*, shaqaalah*, shaqaala*, xoogsato, xoogsat*, hawlwadeen*
teacher: macalin*, macallin*, barayaal*, bare, baraha, macalimad*, ustaad*, lehrer*
doctor: dhakhtar*, dhaqtar*, takhtar*, daktar*, dakhtar*, dr, dhakhaatiir*, arzt
nurse: kalkaaliye*, kalkaaliso*, kalkaaliy*, kalkaalin*, nersi*, xannaaneey*
midwife: umulis*, umuliso*, hebamme*, umul dhalis*
social-worker: shaqaalaha bulshada, sozialarbeiter*, betreuer*, bulshaweyn, shaqaalaha xerada, sozial arbeiter*, la taliyaha bulshada
guardian: vormund*, masuulka sharciga, ilaaliy*, wakiil*, masuul*, mas'uul*, vormundk*
volunteer: mutadawac*, iskaa wax u qabso, tabaruc*, tabarruc*, ehrenamt*, iskaa u caawi*
lawyer: qareen*, looyar*, looyer*, anwalt*, rechtsanwalt*, qaareen*, qarin*, garyaqaan*
judge: garsoor*, xaakim*, qaaddi*, qaali, qaadi*, richter*
interpreter: turjum*, tarjum*, turjubaan*, turjumaan*, turjibaan*, afceliy*, dolmetscher*, translat*, tarjam*
clerk: sarkaal*, shaqaalaha xafiiska, xafiiska fadhi*, sachbearbeiter*, karaani*, qofka xafiiska, naagta xafiiska, ninka xafiiska, miiska
police: boolis*, boliis*, bilays*, bilis*, booliis*, polizei*, askari*, ciidanka amniga
landlord: mulkiile*, milkiile*, guriga iska leh, kireey*, mulkiil*, vermieter*, ninka guriga leh, milkiil*
caretaker: waardiye*, waardiy*, ilaalad*, hausmeister*, securit*, sikuriti*, ilaaliye*, ninka xarunta
priest: wadaad*, imaam*, sheekh*, shiikh*, baadari*, pastor*, sheikh*, macalin dugsi
refugee: qaxooti*, qaxoont*, qaxoot*, qaxot*, magangelyo doon*, magangelyodoon*, flüchtling*, barakac*
migrant: muhaajir*, tahriib*, ajnabi*, ajaanib*, soogalooti*, soo galooti*, qurbajoog*, shisheey*
citizen: muwaadin*, dalka u dhash*, muwaadiniin*, wadani*
widow: carmal*, agoon*, carmali*, ninkaygii dhintay, agoom*, asay
elderly: waayeel*, odayaal*, islaan*, da' weyn*, duq, duqa, duqda, oday*, waayeelka, gaboob*, habar, habarta
single-mother: hooyo keligeed, keligay carruurta, keligay caruurta, kaligay caruurta, carruurta keligay, caruurta kaligay, hooyo kaliya, alleinerziehend*
young: da' yar*, dhallinyar*, da'yar*, dayar*, yar, qaangaar*, yaryar, minderjährig*
years-old: jir, jir ah, sano jir, sannad jir, jirsaday, jirtaa, jiraa, jirkay*, da'dayda, da'daydu
please: fadlan, fadlan walaal, fadlan walaalayaal, iga raali, ha ii diidin, bitte, waan ku baryayaa, waan idin baryayaa, falan
help: caawi*, caawin*, caawim*, gargaar*, i caawi*, gacan, kaalmo*, caawiya, caawiyey, cawi*, cawin*, hilfe
ask: weydii*, weydiin*, waydii*, waydiin*, weydiis*, codsan*, baryayaa, waydis*, weydiy*
question: su'aal*, suaal*, suuaal*, sual*, su'aash*, su aal
answer: jawaab*, jawab*, ka jawaab*, jawaabin, jawaabtay, soo jawaab*
advice: talo, talada, taladiin*, talooyin*, talobixin*, la tali*, latali*, taliy*, talin*, tali, talooy*
counselling: la talin*, latalin*, la taliye*, la taliyay*, beratung*, xafiiska la talin*, talo bixin*, talobixin*
information: macluum*, maclumaad*, warbixin*, xogta, xogtayda, akhbaar*, info, macluumad*, wararka
need: baahan*, u baahan*, baahi*, baahanahay, baahanay, loo baahan, baahanyahay, baahnayn, baahna, baahd*
search: raadi, raadin*, raadiya*, raadso*, raadsan*, doondoon*, baadi*, raadinay*, raadsad*, goobay*
find: hel, helay, helin, helo, helno, heli, helaa, helayaa, heshay, heleen, ka heli, helaan
want: rabaa, rabo, raba, doonayaa, doonaya, doonay*, rabin, rabnaa, rabtaa, rabaan, rabay, jeclaan lahaa, ma rabo, rabta, rabtay, rabi
wish: rajay*, rajeey*, jeclaan*, rajo*, jeclahay, waan jeclaan lahaa, himil*, riyo*
can: karaa, kara, karo, karnaa, kartaa, karaan, karay, awood*, kartay, kartaan, karno, karto
cannot: ma karo, ma kari*, ma karaa, ma karno, ma karto, ma karaan, kari waay*, kari la', karin, kari maayo, suurtagal ma aha, ma awoodo, awoodin
may: oggolaa*, ogolaa*, ma ii ogol*, la oggol*, la ogol*, bannaan, banaan, fasax*, ogol*, oggol*, idan*
may-not: lama oggola, lama ogola, mamnuuc*, ma bannaana, ma banaana, la iima oggola, looma oggola, la diiday, la ii diiday, xaaraan*, reeban*, iima ogola
must: waa in*, waa inaan, waa in aan, qasab*, khasab*, laazim*, lasim, waajib*, waa inuu, waa inay, waa in la, muss
should: waa inaan, waa inaad, waa in, habboon*, haboon*, ma tahay inaan, tahay in*, mudan*, fiicnaan lahayd
know: ogahay, ogaa*, aqaan*, garan*, ogtahay, og, oga, yaqaan*, taqaan*, garanayaa, ogaan*, aqaanaa, ogyahay, ogsoon*
not-know: ma garanayo, ma garan*, ma aqaan*, ma ogi, ma oga, ma ogin, garan waay*, garan la', aan garanayn, ma yaqaan*, ma ogaan*, ma kala garan*
understand: faham*, fahm*, fahan*, garan*, fahmay, fahmo, fahamtay, fahamsan*, garo
not-understand: ma fahmin, ma fahm*, ma faham*, fahmi waay*, ma fahan*, fahmi kar*, isma fahm*, aan fahm*, iima cadda, ma cadda, aan fahamsanayn
explain: sharax*, sharraxaad*, faahfaahi*, fasir*, caddee*, cadee*, fahansii*, fahamsii*, iisharax*, micnee*
how: sidee, side, sideen, sideed, sideey, sidee baan, si kee, sida, sideebaan, sidaan, sidee loo
what: maxaa, maxay, maxaan, maxaad, maxuu, waa maxay, muxuu, max, maxaynu, waxa, maxey, muxu, maxaannu
where: xaggee, xagee, halkee, halkeen, meeshee, meel, meesha, meeday, meeye, hagee, meelkee, halke, meelma
where-to: xaggee baan aadaa, xageen aadaa, xaggeen, xageen, xaggee u, halkee baan tagaa, halkeen aadaa, halkeen tagaa, meel aan aado, meel aan tago, meel aan u tago, xagee aadaa
when: goorma, goormaa, goormuu, goormay, marka, markaan, markii, goorta, waqtigee, xilligee, goormaan, kolkii, markay
who: yaa, ayaa, ayo, kuma, kumaa, tuma, waa ayo, ayaa garanaya, cidee, yaan, yuu
whom: yaan, ayaan la, cidda, cidee, yaa loo, yaan u, yaan la hadlaa, yaan la xiriir*, cidda loo, yaan waco, yaan wacaa, cidda aan, ciduu
why: maxaa loo, sabab*, maxaa u, maxay u, muxuu u, maxaad u, waa maxay sababta, maxaan u, maxaa ku kalifay, maxaase
which: kee, tee, kuwee, keebaa, teebaa, midkee, midee, noocee, noocma, kii, tii, teedee
whether: haddii, in ay, inay, inuu, bal in, ma ogtahay in, mise, ma jiraan in, bal
how-much: imisa, immisa, meeqa, meqa, intee, inta, imisase, misa, inteeb*, meeqaa
how-long: ilaa goorma, intee baan sugaa, muddo intee, imisa bilood, imisa sano, immisa sano, intee le'eg, intee in le'eg, inta jeer, intee qaad*, ilaa imisa, intee sii
is-there: ma jiraa, ma jirtaa, ma jiraan, ma jiri karaa, miyay jirtaa, miyuu jiraa, ma haysaan, ma la heli karaa, jiraan, jiraa, ma leedihiin, majiraa, majirtaa
right-entitlement: xaq*, xuquuq*, xaquuq*, xaqayga, xaqa aan, xaq ma u, xaq ayaan u, xaqayg*, xuquq*
possible: suurtagal*, suurto gal, macquul*, suurogal*, dariiqo*, fursad*, waddo kale, ikhtiyaar*, surtagal*
solution: xal, xalka, xalkee, xalkeed, xalin*, furdaam*, xalli*, waddo kale, dariiqo kale, xal kale
do: samee*, sameey*, samayn*, qabo, qabt*, qabanayaa, falo, falayaa, samaynayaa, samayso, sameeyay, sameeyo, samaynta, qaban
what-to-do: maxaan sameeyaa, maxaan sameeya, maxaan samayn*, maxaan qabtaa, maxaan fal*, maxaa la sameeyaa, maxay tahay inaan, maxaan samaynayaa, maxaan ku dhaqaaq*, waxaan sameeyo, waxaan qabto, waxaan sameeyo ma, talo maxaa, maxay sameysaa, maxuu sameeyaa
call-phone: wac, wacay, wacayaa, waco, wacaa, wacnay, soo wac*, i soo wac, soo wici*, wici*, telefoon*, taleefan*, telefon*, mobil*, teleefan*, talefan*, taleefon*, moobil*
number: nambar*, lambar*, lambark*, number*, namber*, lambarkayga, telefoon nambar
contact: xiriir*, xidhiidh*, la xiriir*, lasoo xiriir*, soo xiriir*, ila soo xiriir*, la hadal, la soo xiriir*
write: qor*, qoray, qorayaa, qoro, soo qor*, qoran*, qoreen, ku qor*, qorn*
email: email*, iimeel*, imayl*, imeyl*, e mail, iimayl*, imeel*, gmail
message: fariin*, farriin*, farin*, fariimo*, risaalad*, sms, massage, dhambaal*
appointment: ballan*, balan*, termin*, ballantayda, balamo*, ballamo*, terminka
come-by: imaan karaa, inaan imaado, soo booq*, soo mari*, sprechstunde, saacadaha furan, idiin imaad*, xafiiskiina imaa*, xafiiskiinna, inaan idiin imaado, soo mara
urgent: degdeg*, deg deg*, dagdag*, dag dag*, dhakhso*, waa lama huraan, dheg dheg, dringend*
immediately: isla markiiba, isla marka*, islamarkiiba, isla hadda, durba, markiiba
support: taageer*, taageerid*, garab istaag*, garab, tageer*, kaalmee*, garab taag*, gacan siin*, i garab
thanks-in-advance: horay u mahadsan*, horaan u mahad*, hore ayaan u mahad*, horey u mahad*, hormaris u mahad*, mahadsanidiin horay, horay ayaan idiinku mahad*
confidential: qarsoodi*, sir, sirta, ha daabic*, ha soo bandhig*, magacayga ha, magacayga ma, ha qorin magacayga, magaca qari*, si qarsoon, ha faafin*, ha baahin*, magacla'*
name: magac*, magacayga, magaceyga, magacaygu, la yiraahdo, la iraahdo, la yidhaahdo, magacaa, magacaaga, magacii*, magacyo*
address: cinwaan*, ciwaan*, adres*, address*, ciwan*
hello: asc, salaam*, salam*, salaan*, assalaamu calaykum, asalaamu calaykum, haye, iska warran, hallo, nabad*, assalamu alaikum, is ka waran, galab wanaagsan, subax wanaagsan, war
dear-sirs: mudane*, mudanayaal*, marwo*, sayid*, mudan*, ku socota, ku socoto, sharafta leh
greetings: salaan*, salaan kal iyo laab ah, salaan sare, nabadgelyo, nabad gelyo, salaanta, nabad galyo, walaalkiin, walaashiin
thank: mahad*, mahadsan*, mahadsanid*, mahadnaq*, mahad celin*, waad mahadsan*, mahadcelin*, shukran, danke
god: ilaah*, ilaahay*, alle*, allaah*, allah*, rabbi*, eebe*, ilaahey*, inshallah, insha allah, wallaahi*, walahi*, wallahi, alxamdulil*, aamiin, walle
today: maanta*, maanta waa, maantay, manta, maantadan, heute
tomorrow: berri, barri, beri, berito*, berrito*, barrito, beriga, barito
yesterday: shalay*, shaley*, shalayto*, xalay, dorraad*, doraad
tonight: caawa*, cawa, caawo, caawadan, caawata
night: habeen*, habeenkii, habeenkan, xalay, habeenimo*, habenkii, habayn*, habeennimo*
morning: subax*, subixii, subaxdii, aroor*, waaberi*, waabari*, subaxnim*, subxaan*
evening: fiid*, fiidkii, fiidka, galab*, makhrib*, casar*, galabnimo*
now: hadda, hada, haatan, hadeer, haddeer, iminka, imminka, hadana, haddaan joog*, haatanna, heda
still: weli, wali, ilaa hadda, ilaa iyo hadda, waliba, ilaa maanta, waligood, welina, walina
already: durba, horey, horay, hore, mar hore, horaa, horaan, hore ayaan
again: mar kale, markale, dib, mar labaad, haddana, mar saddexaad, marlabaad, hadana
never: weligay, waligay, weligeed, marnaba, waligeed, weligiis, marna, abid, waligiis, ma dhicin, abidkay, abidkeed
always: had iyo jeer, hadiyo jeer, mar walba, markasta, marwalba, mar kasta, joogto*, had iyo goor, hadba, hadiyojeer, waqti kasta
since: tan iyo, laga soo bilaabo, ilaa iyo markii, tan iyo markii, ka soo bilaabo, laga bilaabo, markii aan imid, ilaa markii
until: ilaa, ilaa iyo, ilaa inta, ilaa laga, inta ay, ilaa iyo inta
before: ka hor, kahor, hortii, hore, intaan, inta aan, ka horreyn*, ka horrey*, intii aan, horteed, inta aanu, inta ayan
after: ka dib, kadib, dabadeed, ka dambee*, ka danbee*, dabadeedna, ka bacdi, kadibna, dib, ka gadaal
day: maalin*, maalmo*, maalinta, maalintii, berrigii, maalmood, casho, malin*, malmo*
week: toddobaad*, todobaad*, asbuuc*, usbuuc*, isbuuc*, todobad*, wiiga
month: bil, bisha, bilood, bilo, bishii, bishan, bilaha, bilkasta, bisho, bilihii
year: sano, sanad*, sannad*, sanadka, sanadkii, sannado, sanado*, sanno, sanooyin*, sanooyinka
hour: saac, saacad*, saacado*, saacadood, saacadda, sacad*, saaca
minute: daqiiqo*, daqiiqad*, miniti*, daqiiq*, minit*, ilbiriqsi*
monday: isniin*, isniinta, isniintii, isnin
tuesday: talaado*, talaad*, salaasa*, talado
wednesday: arbaco*, arbac*, arbacada, arbaca
thursday: khamiis*, qamiis*, khamiista, khamis*
friday: jimco*, jimcaha, jimcihii, jimce*, jimca*
weekend: sabti*, axad*, axadda, sabtida, axadii, sabtidii, dhamaadka todobaad*, fasaxa todobaad*
january-june: janaayo*, jannaayo*, febraayo*, febarayo*, maarso*, abriil*, abril*, maajo*, juun*, juunyo*, maayo*, janawari, febru*
july-december: luulyo*, julaay*, agoosto*, agosto*, sebtembar*, sebtember*, oktoobar*, oktobar*, noofembar*, noofember*, diseembar*, disember*
date: taariikh*, tarikh*, tariikh*, taariikhda, datum*
deadline: muddo kama dambays ah, kama dambays*, muddada, muddo, muddad*, waqtigu ku eg, frist*, kama danbays*, waqtiga u dambeey*, ugu dambayn
soon: dhawaan*, dhowaan*, waqti dhow, mar dhow, mardhow, goor dhow, waqti yar, dhowr maalmood
late: daah*, dib u dhac*, goor dambe, goor danbe, aad u daah*, soo daah*, raagay, habsaan*
long-time: muddo dheer, mudo dheer, waqti dheer, wakhti dheer, muddo badan, waqti badan, in badan, sanado badan, sannado badan, muddo wax
long-ago: waagii, waa hore, beri hore, berigii, waagaas, hore u, waagii hore, ayaamo, beri, waqtigaas
every-day: maalin walba, maalin kasta, maalinwalba, maalinkasta, maalin waliba, habeen walba, subax walba, subax kasta, habeen kasta, habeenwalba, maalmo kasta
wait: sug, sugaa, sugayaa, sugay, sugnaa, sugitaan*, sugaan, sugi, sugeyn*, sugeynaa
last: la soo dhaafay, bishii hore, sanadkii hore, sannadkii hore, toddobaadkii hore, ugu dambeey*, ugu danbee*, soo dhaafay, lasoo dhaafay, dambeeyay, ugu dambaysay, dambeeysay, tegey, tagtay
next: soo socda, soo socota, xigta, xiga, socda, soo socoto, soo socdo, kale ee xigta, dambe
two: laba, labo, labada, labadii, labaduba, labadaba, laba jeer
three: saddex*, sadex*, seddex*, saddexda, saddexdii, sedax, sadax
four: afar, afarta, afartii, afar jeer, afarteen*
five: shan, shanta, shantii, shanteen*
six: lix, lixda, lixdii, lixdeen*
seven-plus: toddob*, todoba, todobo, sideed, siddeed, sagaal*, toban, tobanka, siddeeda, tobaneeyo, kow iyo toban, toddobada
many-tens: labaatan*, soddon*, sodon*, afartan*, konton*, lixdan*, toddobaatan, siddeetan, sagaashan, boqol*, todobaatan
thousand: kun, kumanaan*, kumannaan*, kunka, kumaan*, kumannan
million: malyan*, milyan*, malyuun*, milyuun*, bilyan*, bilyoon*, miliyan*, balaayiin, malaayiin*
first: kow, koowaad, koobaad, ugu horreey*, ugu horee*, kowaad, ugu horayn, marka hore, horta, hal
second: labaad, kan labaad, tan labaad, kii labaad, tii labaad, marka labaad, labaadna
once: hal mar, mar, mar keliya, halmar, beri, mar kaliya, mar uun, mar qura
often: badanaa, inta badan, dhowr jeer, marar badan, mararka qaar*, badanaaba, dhawr jeer, dhowr goor, inta ugu badan, jeer badan, mar badan
office: xafiis*, xafiiska, xafis*, hay'ad*, hayad*, xafiisyad*, maamul*, amt
immigration-office: ausländerbehörde*, auslanderbehorde*, auslaenderbehoerde*, laanta socdaal*, xafiiska ajaanib*, xafiiska socdaal*, socdaalka, xafiiska ajnabi*, xafiiska soogaloot*, auslander*
bamf: bamf*, bundesamt*, xafiiska federaal*, xafiiska magangelyad*, bamfka, bamf ka
jobcentre: jobcenter*, job center, jobcentre*, arbeitsamt*, agentur für arbeit, xafiiska shaqad*, jobcenterka, jop center, jobcentar*
social-office: sozialamt*, xafiiska bulshad*, sozial amt, sosialamt*, soshalamt*, sotsialamt*, soosaal*, xafiiska daryeel*, sozial
youth-office: jugendamt*, jugend amt, xafiiska dhallinyar*, xafiiska carruur*, xafiiska dhalinyar*, jugentamt*, yugendamt*, xafiiska caruur*
embassy: safaarad*, safaard*, safarad*, qunsul*, danjire*, embassy*, safaaradda, safiir*
court: maxkamad*, maxkam*, gericht*, makhkamad*, verwaltungsgericht*, mahkamad*, maxaakiim*
registry-office: standesamt*, xafiiska guurka, xafiiska dhalashad*, diiwaanka dadweyn*, standes amt, standesamtk*
town-hall: rathaus*, dawladda hoose, dowladda hoose, degmo*, degmad*, landkreis*, gemeinde, xafiiska degmo*, bürgeramt*, burgeramt, duqa magaalad*
state-ministry: wasaarad*, wasarad*, wasaaradda, niedersachsen, bundesland*, dawladda gobol*, gobol*, wasaaradaha
government: dowlad*, dawlad*, xukuumad*, dowladda, dowlada, dowladdu, xukumad*, dawladu
parliament: baarlamaan*, barlamaan*, bundestag*, landtag*, golaha*, aqalka sare, xildhibaan*, goloyaal*
politician: siyaasi, siyaasiy*, siyaasiga, wasiir*, xildhibaan*, madaxweyn*, merkel, merz, scholz, kanzler*, hogaamiy*, hoggaami*
party: xisbi*, xisbiga, xisbiyad*, xisbina, cdu, spd, axsaab*
election: doorasho*, doorashad*, doorato, dooran*, doortay, codeyn*, doorashooyin*
vote: cod, codka, codad*, codee*, codeyn*, codbixin*, codayn*, codkayga
law: sharci*, shareeco, qaanuun*, xeer, xeerka, xeerku, xeerkan, sharciyad*, qaanun*, shuruuc*
paragraph: qodob*, farqad*, paragraf*, paragraph*, § 60, § 25, § 36a, artikal*
rule: xeer, xeerka, xeerku, xeerarka, qaacido*, nidaam*, shuruud*, shuruudo*, shardi*, shard*, qawaanin*, xeerkan
constitution: dastuur*, distoor*, dastuurka, grundgesetz*, sharciga aasaasi*, destuur*
human-rights: xuquuqda aadan*, xuquuqul insaan*, xaquuqda aadan*, xuquuqda dad*, xuquuqda bini*, xuquuqda aadamaha, xuquuqul insaanka, xaquuqul insaan*
letter: warqad*, warqado*, warqadda, waraaq*, waraaqo*, brief*, jawaab qoran, warqada, boosto*
decision: go'aan*, goaan*, bescheid*, go aan, xukun*, go'aankii, go'aanka, goan
rejection: diidmo*, diidmad*, diiday, la diiday, la ii diiday, ii diideen, ablehnung*, diideen, negatif*, negativ*, diidmoo*, reject*, la iga diiday
application: codsi*, codsiga, codsigayga, arji*, dalab*, antrag*, codsiyad*, codsigeyga, dalabka, codsiye*
apply: codsad*, codso*, codsan*, codsaday, dalbad*, dalban*, gudbiy*, arji qor*, codsi gudbi*, codsanayaa, codsadeen
form: foom*, foomam*, formular*, form, formka, fom, foomka, buuxi*
paper: waraaq*, dukumiinti*, dukumenti*, dokumenti*, waraaqo*, warqado*, papier*, dokument*, dukumeenti*, dukumint*
signature: saxiix*, saxeex*, saxiixay, saxeexay, saxiixid*, saxeexo, sixiix*
stamp: shaabad*, shaanbad*, shaambad*, tigidh dhaji*, stempel, shambad*
copy: nuqul*, koobi*, koopi*, fotokoobi*, copy, nuqulo*, kopi*, photocopy
file: faylka, fayl*, galka, faylal*, faylkayga, faylkeyga, aktenzeichen*, feyl*, galkayga, akte*
proof: caddayn*, cadayn*, caddeyn*, daliil*, cadeyn*, nachweis*, bescheinigung*, cadeymo*, xaqiij*, warqad caddayn
certificate: shahaado*, shahaad*, shahado*, urkunde*, zeugnis*, sertifik*, shahaadad*, meher
birth-certificate: shahaadada dhalashad*, warqadda dhalashad*, warqada dhalashad*, shahaado dhalasho, geburtsurkunde*, warqad dhalasho, dhalashad* warqad*, shahadada dhalash*
passport: baasaboor*, basaboor*, baasabor*, pasport*, baasboor*, passport*, reisepass*, pass, baaskaboor*, basabor*
id-card: aqoonsi*, kaarka aqoonsi*, ausweis*, teesaro*, kaarka, ashwais*, kaarkayga, id, kaarkii, tesera*
identity: aqoonsi*, aqoonsigayga, aqoonsigaag*, identität*, sugida aqoon*, identity, haybt*, aqoonsig*, cidda aan ahay
visa: fiiso*, fiis, viisa, visa*, fiisaha, viso*, fiisad*, fisa, dalkugal*, dal ku gal, visum*
asylum: magangelyo*, magangalyo*, magangely*, asyl*, magan gelyo, asiil*, qaxootinimo, asaylam, magangaly*, asylum, asaylum
hearing: wareysi*, waraysi*, warysi*, anhörung*, anhorung*, interview*, interfiyuu*, su'aalahii bamf, wareysiga bamf, waraysad*
dublin: dublin*, dublinka, dabliin*, xeerka dublin, dubliin*
fingerprint: faraha, farahayga, farahaygii, faraha la iga qaad*, faro, saabayn, fingerabdruck*, suulasha, faraheyga, fingerprint*, bahsamo
residence-permit: sharciga deganaansho, sharci, aufenthalt*, aufenthaltserlaubnis*, aufenthaltstitel*, degganaansho*, deganaansho*, sharcigayga, sharcigeyga, ogolaansho degan*, oggolaansho deggan*, kaarka sharciga, kaarka degan*
toleration: duldung*, duldungka, duldun*, dulduung*, duldungk*, doldung*
permission-stay: aufenthaltsgestattung*, gestattung*, gestatung*, warqadda magangelyo doon*, ausweisk*
fiction-certificate: fiktion*, fiktionsbescheinigung*, fiktionbescheinigung*, fiksion*
subsidiary: subsidiär*, subsidiar*, subsidiaer*, subsidiyar*, ilaalin kumeelgaar*, ilaalin dheeri*, badbaado dheeri*, subsedier*
protection: ilaalin*, difaac*, gabbaad*, badbaado*, schutz*, ilaalinta, difaacid*, gabaad*
recognised: aqoonsan*, la aqoonsad*, aqoonsaday, anerkannt*, anerkannd*, la ii aqoonsad*, aqoonsadeen, aqoonsanaan
settlement: niederlassungserlaubnis*, niederlassung*, degganaansho joogto*, deganaansho joogto*, sharci joogto*, sharciga joogto*, unbefristet*, sharci buuxa, sharci rasmi, deganaansho rasmi*
naturalisation: einbürgerung*, einburgerung*, einbuergerung*, jinsiyad qaad*, jinsiyadda qaad*, muwaadinnimo qaad*, jinsiyad codsi*, dhalashada jarmal*, einbürger*, baasaboorka jarmal*
citizenship: jinsiyad*, jinsiyadda, muwaadinnimo*, dhalasho, dhalashad*, muwaadinimo*, dhalashadayda, staatsangehörigkeit*
residence-obligation: wohnsitzauflage*, residenzpflicht*, wohnsitz*, magaalada kale ma, magaalo kale ma, lama oggola inaan guuro, meel kale ma guur*, deegaan khasab*
hardship: härtefall*, hartefall*, haertefall*, kiis adag, kiiska adag, härtefallkommission*, xaalad adag*, kiis gaar ah
appeal: rafcaan*, racfaan*, dacwad*, dacwo*, klage*, widerspruch*, dacwee*, dacwey*, racfan*, rafcan*, ashtakeey*
extend: kordhi*, cusboon*, cusbon*, cusboonaysii*, cusbooneysii*, verlänger*, verlanger*, kordhin*, loo cusboon*, dheere*
expire: dhacay, dhacayaa, dhacaysa, dhacaya, dhacday, dhacsan, wuu dhacay, ka dhacay, dhacaysaa, waqtigiisu dhac*, dhamaaday, idlaa*, abgelaufen
cancel: baaji*, laalay, burburi*, tirtiray, kansal*, jooji*, la laalay, widerruf*, joojiyay, buriyay, la baajiyay
receive: helay, qaatay, soo gaar*, i soo gaar*, hel*, qaadan*, la ii dhiib*, la i siiyay, soo gaadh*, iigu timid, heshay, qaadaa
give: siiyey, siiyeen, siinayaa, siiyay, siiyo, siiyaa, siin*, la siiyo, bixi*, i siiyay, la i siiyay, dhiibay, dhiibo, dhiibaa, dhiibeen, siisay, ima siin
take: qaad, qaado, qaaday, qaadaa, qaadeen, qaato, qaatay, qaadan*, qaadanaya*, qabso, qaadasho
take-away: iga qaad*, la iga qaad*, ka qaad*, naga qaad*, iga dhacay, iga boob*, iga qaatay, iga qaateen, ka qaateen, iga xad*, laga xad*, iga jiid*
refuse: diid*, diiday, diideen, diiddan*, diidaa, diidan*, ii diid*, diidayaa, diidanaa, isdiid*, beeniy*
approve: ansixi*, oggola*, ogola*, aqbal*, la oggolaaday, la ogolaaday, ogolaad*, oggolaad*, ansaxi*, fasax*
accept: aqbal*, oggolaad*, ogolaad*, aqbalay, la aqbalay, aqbalaan, aqbali, raalli*, qabool*
processing: ka shaqayn*, baaritaan*, waa la baarayaa, ku socda, bearbeitung*, socda, dib u eeg*, hawl socod*, la eegayaa, habsocod*
procedure: hab, habka, hannaan*, nidaam*, verfahren*, hanaan*, habraac*, asylverfahren*
reply-none: ma jawaabin, jawaab ma, ma soo jawaab*, jawaab la'aan, jawaabna, jawaab maan, telefoonka ma qab*, weli jawaab, ma jawaabaan, soo ma jawaab*, iima jawaab*, jawaab ma helin, wali jawaab
send-away: ii dir*, i diray, xafiis ilaa xafiis, halkaas aad, la i diray, meel kale aad, celcel*, i celiyeen, meel kale u dir*, way i dir*, kan kale ii dir*, i tusay
responsible: qaabilsan*, masuul*, mas'uul*, ku shaqo leh, mas uul, masuulka, xilka, zuständig*, zustandig, quseey*
reason-ground: sabab*, sababta, sababtu, asbaab*, sababt*, sababtoo, sababo, daruuf*
deportation: masaafur*, masaafir*, tarxiil*, tarxiilid*, abschiebung*, deport*, musaafur*, masafur*, celinta, celin
deport: masaafuri*, tarxiilayaa, tarxiilaan, masaafurin*, tarxiil*, abschieb*, la celinayaa, loo celinayaa, la i celinayaa, musaafurin*, deport*
deported: la masaafuriyay, la masaafiriyay, la tarxiilay, waa tarxiileen, la celiyay, masaafuriyeen, loo celiyay, la deportgareey*, tarxiilay
send-back: celin*, celiyo, celinayaa, dib u celi*, dib loo celi*, celiyaan, celiyeen, la celi*, celiyay, dib i celi*
return: ku noqo, ku noqon, noqosho, dib u noq*, soo noq*, soo noqday, laabasho, laabto, laabtaa, laaban, ku noq*, ku noqday, ku noqdo, laabtay, ku laab*
voluntary-return: iskaa u noq*, si iskaa ah u noq*, noqosho ikhtiyaari*, ku noqosho, iskay u noq*, freiwillige ausreise, ikhtiyaarkayga, iskaa ugu noq*, si mutadawac*, raalli ahaanshahayga u noqdo
leave-country: ka bax, ka baxo, dalka ka bax*, ausreise*, dalka ka tag*, ka baxay dalka, ka tago dalka, dalka ka dhoof*, bixitaan*, dalkaa ka bax*, dhoof*
detention: xarig*, xadhig*, abschiebehaft*, abschiebungshaft*, haft, la xiray, lagu xiray, xabsiga masaafurin*, xiran*, xidhan*
prison: xabsi*, jeel*, habsi*, xabsiga, jeelka, gefängnis*, xabsiyad*
arrest: xiray, xirtay, xirayaa, la xirin, la xiray, xireen, qabtay, qabteen, la qabtay, xirxir*, kaxee*, kaxeeyeen, xidhay, xireyn*
pick-up: kaxee*, kaxeeyay, la kaxeeyay, la kaxeeyey, kaxayn*, kaxays*, guriga ka kaxee*, soo qaad*, la waday, wateen, albaabka jabiy*, la qaaday
flight: diyaarad*, duulimaad*, duulay, duulayo, duulaan, duuli, diyarad*, tigidh*, tikit*, duulayaa, tigidhka, flug*
airport: garoon*, gegida diyaarad*, airboor*, eerboor*, garoonka, airport*, flughafen*, erboor*
transfer: wareeji*, transfer*, rari*, bedel*, la wareejin*, raritaan*, umverteilung*, la ii wareejin*, meel kale loo wareej*, transferk*
flee: qax*, qaxay, cararay, carar*, soo carar*, ka soo cararay, baxsad*, tahriib*, soo qax*, barakac*, baxsan*, qaxnay
border: xuduud*, xadka, xad, soohdin*, xuduudda, xuduudaha, grenze*, soohdinta
boat-sea: doon, doonta, badda, bada, bad, doonyo*, laash*, laaj*, badweynt*, mediterranean*, doonni*
war: dagaal*, dagaallo*, colaad*, dagal*, colaadd*, dagaalka, dagaalkii
bomb: bam, bambo*, bambaan*, bambad*, qarax*, gantaal*, qaraxyo*, miino*, madfac*, duqeym*, bambeey*
army: ciidan*, ciidam*, askar*, milatari*, militari*, shabaab*, maleeshiy*, maleysh*, ciidamo*, jabhad*
homeland: wadan*, waddan*, dalkayga, dalkeyga, dalkii, dhulkayga, dhulka hooyo, wadankayga, wadankeyga, waddankayga, dalkaygii, dalkeenna, dalkayaga, dalkeena
country: dal, dalka, dalku, wadan*, waddan*, dalal*, wadam*, waddam*, dalalka, dalkan, wadankan
germany: jarmal*, jarmalka, jarmalku, jermal*, germany*, deutschland*, jarmani*, jarmalk*, jarman*
germans: jarmal*, jarmalku, jarmalka, dadka jarmal*, germans, jarmalkan, deutsche*, reer jarmal
german-language: af jarmal*, afka jarmal*, luqadda jarmal*, deutsch*, luqada jarmal*, jarmalka ku had*, af jarmalka, koorsada luqad*
europe: yurub*, europa*, yurubiyaan*, eu, midowga yurub*, europe*, reer yurub, europian, geas
city: magaalo*, magaalad*, magalo*, hannover*, berlin, hamburg, bremen, braunschweig, oldenburg, magaaloo*, osnabrück, göttingen, köln, münchen
village: tuulo*, tuulad*, miyi*, baadiye*, degmo yar, xaafad*, tuulooy*, xafad*
syria: suuriy*, siiriy*, syria*, suriya*, shaam, siriya*, suuri*, siiriya*
afghanistan: afgaanist*, afghan*, afgan*, kabul, taliban*, talibaan*, kaabul*, afgaan*
iraq: ciraaq*, ciraaqi*, iraq*, iraaq*, bagdad, cirak*
iran: iraan*, iran*, iiraan*, tehran, faaris*
turkey: turki*, turkiy*, turkiga, istanbul, istanbuul*, ankara, turkida, turkish, turkey
ukraine: yukreyn*, yukrayn*, ukrain*, yukreen*, ukraine*, ukraayn*, yukrain*
russia: ruush*, ruushka, russia*, moskow, moosko, putin, rashiya
other-origin: soomaali*, somali*, eritrea*, eretare*, eritereya*, sudan*, suudaan*, itoobiy*, itoobiya, nayjeeriy*, muqdisho*, hargeys*, kismaayo, kenya*, nayroobi*, boosaaso, baakistaan*, jabuuti, garowe, gini, gaalkacyo, nairobi, geeska afrika
eu-third-country: talyaani*, giriig*, grig*, bolgaari*, polan*, boland*, malta*, maalta*, iswiid*, isbayn*, faransiis*, italy*, italia*, greece, athens, litoni*, lithuan*, kroati*, bulgari*, holand*, hooland*, fransa, kuruweeshiya
church-asylum: magangelyo kaniisad*, magangelyada kaniisad*, kaniisadda magan*, kirchenasyl*, kaniisad ku jir*, kaniisadda ku jir*, kaniisadda gal*, magangalyo kaniisad*
church: kaniisad*, masjid*, masaajid*, kiniisad*, kirche*, kaniisada, masaajidka
come: imid, imaado, imaan*, kaalay, imaad*, yimid, yimaad*, timid, nimid, soo gal*, yimi, timi, imi, imaadaa, kaalaya, imanay*, yimaadaan, imaaday, imaanayaan, imaanayaa, imaaneyn*
arrive: soo gaar*, gaaray, gaareen, soo gaadhay, gaadheen, gaadh*, soo degay, soo gaartay, gaarnay, imid jarmal*, gaartay
go: aadi, aadeen, aadday, aado, aaday, tagaan, tagaya, tagto, tagin, tagay, tago, tagi, tagnay, tegay, bax*, tegi, aadaa, tagaa, aadayaa, baxay, tagtay, tagi karaa, aadno, socday, socod*, socdo
travel: safar*, safray, safri*, socdaal*, safarka, safreen, dhoof*, safrayaa, fuulay
stay: joog*, joogo, joogaa, joogay, degay, joogayaa, sii joog*, jooga, joogi, joogno, haray, joogaan, joogtaa, joogi karaa, sii joogo
be-in-germany-since: sano ayaan joogaa, sano ayaan halkan, sano ayaan jarmal*, sano baan joog*, halkan joogaa, halkan ayaan joogaa, jarmalka joogaa, jarmalka ayaan joogaa, jarmalka waxaan joogaa, waxaan halkan joogaa, waxaan jarmalka joogaa, bilood ayaan joogaa, sano ayuu joogaa, sano ayay joogtaa, toban sano joog*
live: nool*, noolahay, ku nool*, degan*, deggan*, dagan*, nolosha, noolaa*, noolahey, degnaa, deganahay, dagnaa, deganay
born: dhash*, dhashay, dhalasho*, ku dhashay, dhalatay, ku dhalatay, dhasheen, dhalat*, ku dhashey, dhalad*, dhaleen, dhalay
family-reunion: family reunion, isu keen* qoys*, qoys isu keen*, isu keenida qoys*, qoyska mideyn*, familiennachzug*, qoyska isku keen*, mideynta qoys*, family reunification, isku keenida qoys*, reunion*, familynachzug*
bring-family: soo kax*, keensan*, keeno xaas*, keeni karaa xaas*, soo kaxay* xaas*, qoyskayga keen*, reerkayga keen*, reerka keen*, qoyskeyga keen*, soo kexee*, carruurta keen*, carruurta soo kax*, caruurta keen*, keensado, keensan karaa, soo kaxays*
marry: guursa*, guursad*, guurs*, guursaday, guursatay, guurso*, nikaax*, isguurs*, aan guursaday, meher*, isqab*, guurayaa
marriage: guur, guurka, guurkaygu, guurkayaga, aroos*, meher*, nikaax*, isqab*, guurkaygii, guuray*
divorce: furriin*, furin*, kala tag*, iska fur*, furniin*, furay, furmay*, furantay, furtay, is furn*, kala furma*
separated: kala maqan*, kala joog*, kala tag*, kala fog*, kala qaybsan*, kala maqannahay, kala go'*, naloo kala sooc*, isu kala maqan*, kala maqnayn*
custody: carruurta haysasho, haynta carruur*, haysashada carruur*, sorgerecht*, haynta caruur*, xaqa carruurta, xaqa ilmaha, korinta carruur*, caruurta haysasho, umgangsrecht*
paternity: aabbanimo*, aabanimo*, aabbenimo*, vaterschaft*, aabaha ilmaha, aqoonsiga aabe*, aabbanimada, ilmaha aabihii*, dna*, vaterschafts*
pregnant: uur, uurka, uurku, uurkayga, uurkeyga, uur leh, uur baan, uur ayaan, xaamil*, caloosha ku sid*, uur leeyahay, uurkeed*, sidday
birth: dhalmo*, dhalid*, dhalasho*, umul*, umulid*, foosha, fooleysa*, umushay
forced-marriage: guur khasab*, guur qasab*, guurka khasab*, guurka qasab*, khasab ah in* guur*, in la i guuriyo, khasab _ guursa*, qasab _ guursa*, guur khasab ah, lagu khasbay guur*, la ii doortay, loo doortay, khasab ii guuri*, guurin*
circumcision: gudniin*, gudnin*, gudid*, gudo, gudeen, la gudo, gudayaa, fircooni*, sunnad*, gudniinka, lagu gudo, gudnaan*, la gudi*
together: wada, wadajir*, isla, mid ahaan, israacay, wadajirka, kuwada, wada jir, isku, si wadajir ah
alone: keligay, kaligay, keligeed, kaligeed, keligiis, kaligiis, keligood, cidla*, kaligood, keli, keligaa, keligey, kaligey, kelinimo*
miss-person: la' yahay, lama oga, luntay, la waayay, waayay, lumay, u xiis*, u xiiso*, la la'yahay, la la'*, raadinayn*, xiisay*, meel uu jiro, meel ay jirto
missing-contact: xiriir ma, xiriirkoodii, xiriirkii baa go'ay, xiriir maan, xiriirkaagii lumay, waan ka war la'*, war ma, warkooda ma hayo, kama hayo war, ka war la', xiriirkii naga go'*, telefoonkiisu waa damsan*, telefoonku wuu damsan*, lama xiriiri karo, war maan ka hayo
work: shaqo*, shaqad*, shaqee*, shaqeey*, shaqayn*, shaqeyn*, hawl*, howl*, shaqada, shaqeeyaa, shaqaynayaa
work-permit: arbeitserlaubnis*, ogolaansho shaqo*, oggolaansho shaqo*, ruqsad* shaqo*, ogolaanshaha shaqad*, oggolaanshaha shaqad*, sharciga shaqad*, fasaxa shaqad*, sharci shaqo, beschäftigungserlaubnis*, arbeitsverbot*, rukhsad* shaqo*
job: shaqo, shaqooyin*, jago*, jagooyin*, minijob*, mini job, xirfad*, shaqo bannaan, boos, shaqoy*
apprenticeship: ausbildung*, tababar*, tababarka, ausbilding*, farsamo gacmeed*, ausbildungka, tababar shaqo, ausbildungs*, awsbildung*
internship: praktikum*, praktik*, tababar gaaban, tijaabo shaqo, praktikumka, ferienjob*
contract: heshiis*, qandaraas*, kontraak*, vertrag*, kontrat*, contract*, heshiiska, heshiish*
employ: shaqaalee*, shaqaalays*, shaqo sii*, shaqo la ii sii*, qorashada shaqaal*, shaqaalaysii*, shaqaalee, shaqaalaysiin*, qoray shaqo
dismiss: shaqada laga eri*, la eryay, la iga eryay, iga eryeen, eryay, cayriy*, la cayriyay, kündigung*, kundig*, shaqada laga saar*, iga cayri*, kuendig*, eriy*
unemployed: shaqo la'*, shaqo la', shaqola'*, shaqo maleh, shaqo malihi, shaqo ma haysto, shaqo ma hayo, shaqo ma lihi, arbeitslos*, shaqolaan*, bilaa shaqo, shaqo laan*
wage: mushahar*, mushaar*, mushahaar*, mushaarka, lohn*, xaqa shaqad*, mushaharka, mushaarkayga, gehalt*
wage-unpaid: lacag ima siin, lacagta ima siin, lama i siinin, lacagtaydii ima siin, mushaharkayga ma, mushaarka ima siin, lacagtii ma siin, mushahar la'aan, lacagtaydii ma, bosku lacag*, chefku lacag*, mushaharka la iima, lacagta shaqada ima, lacag la'aan u shaq*, ima siinin mushahar*
hours-work: saacadood maalintii, saacado badan shaq*, saacadood shaq*, saacad maalintii, saacadaha shaqad*, habeen shaqee*, maalintii 12 saac*, shift*, saacado dheeri*, schicht*, überstunden*, saac maalintii
profession: xirfad*, mihnad*, farsamo*, xirfadda, xirfadlay*, khabiir*, xirfado*, cilmi shaqo, fachkraft*
diploma: diblooma*, diploom*, diplom*, dibloom*, shahaado jaamacad*, shahaadada jaamacad*, digrii*, shahaadadayda, bachelor*, master*
recognition: aqoonsi*, aqoonsiga shahaad*, u aqoonsado, looga aqoonsad*, anerkennung*, aqoonsad*, aqoonsanaan*, aqoonsan
experience: khibrad*, waayo arag*, waayoaragnimo*, qibrad*, khibrado*, tijaarib*, aqoon, aqoonta, aqoontayda
apply-job: shaqo codsad*, shaqo dalb*, bewerbung*, bewerb*, codsi shaqo, cv, u codsaday shaqo*, shaqo ayaan raadin*, shaqo raadin*, cv ga, shaqo doon*
construction-cleaning: dhisme*, dhismaha, nadiifi*, nadiifin*, makhaayad*, maqaayad*, bakhaar*, warshad*, reinigung*, lager*, hotel*, jikad*, xammaal*, baakhaar*
care-work: kalkaal*, pflege*, daryeel waayeel*, waayeelka daryeel*, guriga waayeel*, xannaano*, daryeelka, kalkaalinta, altenheim*, xanaano*
money: lacag*, lacagta, lacagtii, beeso*, laacag*, doolar*, shilin*, lacago*, lacagt*, fulus, maal, maalka
euro: euro*, yuuro*, yuro*, €, eur, oyro*, yoro, euros
pay: bixi*, bixiy*, bixin*, bixiyo, bixinayaa, lacag bixin*, bixiyay, iska bixi*, bixinaya, bixiyaa, bixiyeen
cost: kharash*, kharashka, ku kac*, kharashaad*, qarash*, kharaj*, ku fadhi*, kharashkuna
expensive: qaali, qaaliga, qaaliyahay, qaali ah, aad u qaali*, kharash badan, qaalisan*, qaaliyeey*, mahali
free-of-charge: bilaash*, lacag la'aan*, bilash*, free, lacag laan*, bilaa lacag, lacag ma, lacagla'aan*, bilaashka
tax: canshuur*, cashuur*, canshuurta, steuer*, cashuurta, canshuurtayda
debt: deyn*, dayn*, daymo*, deymo*, qaanta, deynta, deymaha, deynleh
bill: biil, biilka, qaansheeg*, rechnung*, mahnung*, rasiidh*, biilasha, rasiid*, rashiid*, ganaax*
bank: bangi*, bank*, xisaab*, akoon*, konto*, sparkasse*, baanka, account*, koonto, xawaal*
payment-card: kaarka lacag*, kaarka lacagta, kaarka lacag bixin*, bezahlkarte*, kaarka bixin*, kaarka lacag bixinta, bezahl karte, kaarka lacagbixin*
benefits: bürgergeld*, burgergeld*, buergergeld*, leistung*, kaalmo*, ceyr*, caydh*, cayr*, gunno*, gargaarka bulshad*, lacagta bulshad*, caawinaadda dowlad*, hartz*, lacagta jobcenter*, lacagta sozialamt*, caydha
child-benefit: kindergeld*, lacagta carruur*, lacagta caruur*, kinder geld, gunnada carruur*, elterngeld*, lacagta ilmaha, kinderzuschlag*, gunada caruur*
cut-benefits: lacagta jooji*, lacagtii jooji*, lacagta waa la jaray, lacagtayda jareen, lacagta xir*, lacagtii waa xir*, lacagtii goy*, lacagta goy*, lacagtaydii la jaray, dhimay lacag*, la iga jaray, iga jareen, joojiyeen lacag*, laga gooyay, la iga gooyay, iga gooyeen, lacagtii waa la jooji*, jaray
no-money: lacag ma haysto, lacag ma hayo, lacag ma lihi, lacag ma haysanno, lacag malaha, lacag la'*, lacag la', lacag la'aan, lacag ma hayno, lacagtii way dhammaatay, lacag kuma filna, lacag malihi, beesad ma, lacag maleh, waxba ma haysto, lacag ma haysano
hunger: gaajo*, gaajaysan*, gaajay*, gaajeysan*, macluul*, gaajood*, cunto la', baahan cunto, sooman
food: cunto*, cuntad*, raashin*, cuno, cunay, cunaa, cunaan, cunno, cunin, cunno*, cunto, rooti*, kibis*, hilib*, afur*, bariis*, biyo*, sahay
buy: iibso*, iibsad*, iibsan*, gado, gatay, soo gado, soo iibso*, gadan*, iibsaday, gadasho*, soo gat*, gadanay*
sell: iibi*, iibin*, gadid, gadaya, iibiyo, iibiyay, iibinayaa, gadaa, iibiyaa, suuq*, iib, ganacsi*
price: qiimo*, qiime*, qiimaha, qiimuhu, sicir*, sicirka, price, prays
poor: faqiir*, sabool*, faqri*, saboolnimo*, faqiirnimo*, danyar*, fakhri*, miskiin*, miskin*
rich: taajir*, hodan*, maalqabeen*, tajir*, qani*, ladan*, maalqab*, dadka lacagta leh
economy: dhaqaale*, dhaqaalah*, iqtisaad*, ganacsi*, dhaqaalaha, dhaqale*
school: iskuul*, dugsi*, schule*, iskool*, dugsiga, iskuulka, iskul*, skuul*, grundschule*, madrasad*
kindergarten: kita*, xanaan* caruur*, xannaano*, kindergarten*, xanaanad*, xannaanad*, dugsiga xanaano*, kitaplatz*, kitaga, xanaano carruur*
university: jaamacad*, jaamacado*, uni, universität*, university*, jaamicad*, jamacad*, kulliyad*, kuliyad*
study: waxbarasho*, dhigan*, dhigtaa, wax baran*, bartay, wax barto, dhigan, waxbaro*, wax baro*, dhigto, wax bart*, waxbarash*, dhigtay, wax barasho*
student: arday*, ardayad jaamacad*, ardayga jaamacad*, student*, ardayda, ardey*
course: koorso*, koorsad*, kurs*, sprachkurs*, deutschkurs*, integrationskurs*, koors*, course*, kursiga luqad*, kurso*, casharo*
learn: baro, bartay, baran*, barto, barasho*, barayaa, baranayaa, bartaa, casharo*, cashar*
language: luqad*, luuqad*, af, afka, afkii, luqadda, luqado*, luqada, af soomaali, sprache, af kale
exam: imtixaan*, imtixan*, imtaxaan*, prüfung*, prufung*, test, imtixaanka, imtihaan*
level-b1: a1, a2, b1, b2, c1, c2, telc, goethe*, dtz, heer*
class: fasal*, fasalka, klasse*, fasallad*, qol fasal, klass, fasalkayga
degree: shahaado*, qalin jebin*, qalinjab*, dhammaysta* dugsi*, abitur*, abschluss*, hauptschul*, realschul*, qalin jabi*, dugsi sare
flat: guri*, aqal*, guryo*, guriga, wohnung*, dabaq*, fillo*, guri kiro, apartment*, wonung*
room: qol*, qolka, qolal*, zimmer*, qolalka, qolku, qololka, room
house: guri, guriga, guryo*, aqal*, gurigu, guryaha, gurigii
home: hoy, hoyga, guriga, gurigayga, gurigeyga, guriga ku noq*, gurigaygii, hooyg*, gurigayagii, minanka
shelter: xero*, xerad*, xerada, heim*, camp*, kaamka, kambka, xerada qaxooti*, xarun*, hoyga qaxooti*, unterkunft*, xeradii, xeradeen*, kambo*, xarunta
reception-centre: erstaufnahme*, lab, landesaufnahme*, xarunta soo dhaweyn*, xerada koowaad, ankunft*, anker*, zast, lea, bramsche, friedland, xarunta qaabilaad*, zentrum*, aufnahme*, soo dhowayn*
rent: kiro*, kirada, kiree*, kirays*, miete*, ijaar*, kiradii, kirayste, kireeyay
move: guuray, guurnay, guureen, guurayaa, guuro, soo guuray, soo guurnay, guuraa, rarid*, u guuro, raro, guuritaan*, guurto
homeless: hoy la'*, hoy la', hoyla'*, guri la'*, bannaanka jiif*, waddada ku jiif*, bannaanka ku seexd*, bannaanka ku jiif*, obdachlos*, hoy ma haysto, guri ma haysto, banaanka seex*, banaanka jif*, bannaanka seex*, wadada seex*
street: waddo*, wado*, jid, jidadka, waddada, wadada, straße, strasse, dariiq*, jidka, darbi*
sleep: seex*, hurd*, hurdo*, jiif*, hurdad*, seexan*, seexday, seexdo, hurud*, seexsan*, jiifa
station: xarunta tareen*, tareen*, bahnhof*, boosteejo*, hbf, busas*, bas, baska, boostej*, idaacad*, saldhig*
car: gaari*, baabuur*, gawaari*, gaariga, baabuurt*, babuur*, gaadhi*, taksi*, tagsi*
tent: teendho*, tendho*, teendhad*, konteenar*, container*, taambuug*, tendhooy*
bed: sariir*, sariirta, sarir*, furaash*, joodari*, gogol*, bustayaal*, busti*
kitchen-toilet: jiko*, jikad*, musqul*, suuli*, musqusha, qubays*, hamaam*, kushiin*, toilet*, qasabad*, kushin*
heating: kuleyl*, kulayl*, kulaylka, dhaxan*, qabow*, qaboob*, heizung*, gariir*, diirimaad*, kululee*, qabaw*
mould: caaryo*, caariyo*, biyo*, koronto*, laydh*, schimmel*, korontad*, qoyaan*, laydhka, ileys*, koronti*
evict: guriga iga saar*, guriga naga saar*, laga saaro guriga, guriga ka saar*, guriga laga eri*, la iga saaray guri*, la iga saarayaa guriga, banaanka la i dhig*, räumung*, raumung*, ka bax guriga, iga saarayaan, guriga inaan ka baxo, naga saarayaan, gurigii la iga saar*
door: albaab*, irid*, albabka, albaabka, iridda, albab*, daaqad*
key: fur, furaha, fure*, furayaal*, furihii, muftaax*, furayaasha
no-place: meel ma*, meel ma haysan*, meel ma jirto, boos ma*, meel bannaan ma*, buuxa, meel kama, meel ka ma, waa buuxaa, meel bannaan, meel banaan ma, meel ma lihin, booskii waa buux*
person-share: qof qol, ayaan hal qol, lix qof, qof ayaan qol*, qof hal qol, nahay qolka, qol kula, qof baa qolka, qof ayaa qolka, shan qof, afar qof, qol ku wada, la wadaag*, sideed qof, toban qof, qof kale oo qolka
women-shelter: frauenhaus*, xarun haween*, guriga haween*, xarunta haween*, hoyga haween*, hoyga dumar*, guriga dumar*, xarunta dumar*, frauen haus, xaruntii haween, hoy haween
health: caafimaad*, caafimad*, caafim*, fayaqab*, caafimaadka, fayo*, ladnaan*
ill: xanuunsan*, xanuunsanaya*, bukaa, bukto, bukootay, jirran*, xanunsan*, xanuunsad*, bukaan*, jiran, jirrad*
illness: xanuun*, cudur*, jirrooyin*, cudurka, xanuunno*, jirrad*, xanun*
pain: xanuun*, xanun*, xanuunka, caloosha i xanuun*, dhabar xanuun*, madax xanuun*, xanuuneysa*, xanuunaya*, xanuunaya
hospital: isbitaal*, cusbitaal*, isbital*, hosbitaal*, isbitaalka, cisbitaal*, krankenhaus*, isbitaall*, klinik*
operation: qalliin*, qaliin*, operation*, jeex*, la ii qal*, qalinka, qalitaan*, qalay
medicine: daawo*, daawad*, dawo*, dawad*, daawooyin*, kaniini*, medikament*, dawooyin*, kiniini*
health-insurance: caymis caafimaad*, caymiska, krankenkasse*, versicherung*, insurance*, caymis*, aok, krankenversicherung*, krankenkase*, kaarka caafimaad*, caymisk*
treatment: daawayn*, daaweyn*, dawayn*, dawee*, daawee*, lagu daaweyn*, la daaweyn*, dabiib*, behandlung*
therapy: terabi*, therap*, terapi*, cilmi nafsi*, psycholog*, dhakhtarka maskax*, psycho*, la taliye nafsi*, dhakhtar maskax*, xanuunka maskax*
trauma: dhaawac* nafs*, trauma*, ptsd, cudurka maskax*, naxdin*, argagax*, traumatis*, waxyeel* nafs*, dhaawaca nafsi*, welwel*
depression: murugo*, diiqad*, niyad jab*, murugad*, depress*, qulub*, dipresh*, niyadjab*, isku buuq*, warwar, walbahaar*
disabled: naafo*, curyaan*, itaal*, wheelchair*, kursiga curyaan*, naafad*, behinder*, dhegool*, indhool*, itaaldarro*, indho la'*
cancer: kansar*, kankaro*, kensar*, krebs*, kansarka, cancer*
diabetes: sonkor*, macaan*, sonkorta, qalbi*, wadna*, wadnaha, qalal*, epileps*, suuxdin*, xiiq*, neef*, dhiig kar*, kelyaha, kelyo*, kilyo*
fever: qandho*, qandhad*, xummad*, xumad*, xumma*, diif*, kulul, qando*
blood: dhiig, dhiiga, dhiigya*, dhiigga, dhiigbax*, dhiig baxay*, dhiigu, dhiigayaa
breathe: neefs*, neefsan*, neef*, neefta, ceejin*, neefsado, xiiq*, neefsi*, neefta ku dheg*, naqas*
unconscious: suux*, suuxay, suuxday, suuxdin*, miyir beel*, miyir la'*, miyirka, suuxsan*, wuu suuxay, miyirbeel*, koomo, koma
ambulance: ambalaas*, gaariga gargaar*, ambulans*, amblans*, ambulan*, krankenwagen*, notarzt*, ambulaans*, 112, gurmad*
emergency: xaalad degdeg*, degdeg ah, gurmad*, notfall*, emergency*, xaalad deg deg, gargaarka degdeg*, deg deg ah, masiibo*, notaufnahme*
vaccine: tallaal*, talaal*, impfung*, tallaalk*, talal*, vaksiin*, la tallaal*
dental: ilko*, ilkaha, ilig*, ilik*, ilkahayga, zahn*, gows*, ilkaheyga
dead: dhintay, dhimat*, dhinteen, mayd, maydka, meydka, geeriy*, dhimatay, geeri*, xabaal*, janaaso, geeriyootay
die: dhiman*, dhimo, dhinto, dhimanayaa, dhimasho*, geeri*, geeriyoo*, dhintaan, mawd*, dhiman, mootay, dhimi
kill: dil, dilay, dili*, la dilay, dilayaa, gowrac*, gawrac*, dileen, laayay, laayeen, la laayo, dilaan, waa la dil*, dilo, dilaa
kill-oneself: isdil*, is dil*, naftayda dil*, naftayda jar*, naftayda halig*, naftayda qaad*, iska dil*, iskudil*, nafteyda dil*, is dilayaa, isdilayaa, naftaydaan dil*, naftiisa dil*, nafteeda dil*, naftiisa qaad*, nafta iska qaad*, nafta _ iska qaad*
not-want-to-live: inaan noolaado ma rab*, nolosha ma rabo, noolaansho ma rabo, ma rabo inaan noolaado, ma rabo inaan sii nool*, nolosha waan ka daal*, nolol ma rabo, dhimasho baan rab*, dhimasho ayaan rab*, nolosha waan nac*, nolosha micno, inaan dhinto ayaan rab*, naftayda waan nac*, rabo inaan dhinto, noolaan maayo, noloshan ma rabo, nolosha ma doonayo, soo kici waay*, inaanan soo kicin, nolosha kama
life: nolol*, nolosha, noloshayda, noloshii, nafta, naftayda, noloshu, noloshaydu, nolosheyda, cimri*, nafteyda
goodbye: macasalaam*, nabadgely*, nabad gelyo, nabad gely*, nabadey, is arag dambe, waan idin macasalaam*, waan idin sagoot*, sagoot*, ha la ii cafiyo, i cafi*, macsalaam*, iga cafiya, dardaaran*
pills: kaniini*, kaniiniga, kiniini*, kiniin*, daawooyin*, tablet*, kaniniga, tabletten, kaniino
jump-hang: ka bood*, buundada, biriishka, bood*, is deldel*, isdeldel*, iska tuur*, xarig* surt*, is daldal*, isdaldal*, iska tuurayaa, buundo*, xarig luqun*, luqunta surt*, tareenka hortiisa, is tuur*
cut-oneself: is jar*, is jeex*, gacanta jeex*, gacmahayga goy*, isjar*, iskugoy*, isjeex*, is goy*, gacantayda goy*, makiin*, gacanta jar*, is dhaawac*, isdhaawac*, gacmaha is jar*
end-it: dhammayn*, waan dhammayn*, dhammeeyaa, wax walba dhammee*, wax walba waan dhammayn*, halkaan ku jar*, inaan soo afjar*, soo afjar*, wax walba dhamayn*, caawa dhammayn*, dhamaynayaa, wax walba way dhammaan*, waan iska dhammayn*, kala dhammayn*, gabagabee*
tired: daalan*, daallan*, daalay, dhib batay, tabar*, tacab*, daalanahay, waan daalay, tamar*, qoyan, ku daalay, caajis*
cannot-anymore: ma sii karo, waan ka daalay, sii ma kari*, ma sii wadi karo, adkaysan kari*, ka dhacday, dulqaad ma*, kari la'ahay, waan kari waayay, ka kari waay*, xamili kari*, sii wadi kar*, dulqaadkaygii, waan ka quust*, waan quustay, awoodaydii way dhamm*, sabrigayg*, samirkayg*, uma adkays*
sleepless: hurdo ma, hurdo la', ma seexan*, ma hurdo, hurdada waay*, hurdada seexan waay*, hurdo la'aan, ma seexd*, hurdo ma heli*, seexan kari*, hurdo la'*, hurdada ka waay*, seexan waay*, ma seexdo, hurdo ma heysto, hurdadii
cry: ooy*, ooyaa, ooyay, ooyayaa, oohin*, ilmeeyay, ooysay, ooyaya, ilmeey*, oynayaa, baroor*, ilmaynay*
fear: cabsi*, baqdin*, cabsid*, cabsida, absi*, walaac*, walwal*, welwel*, argagax*, baqo, cabsi baan, biqdin*
afraid: baqaya*, baqdin*, baqayaa, cabsan*, ka baq*, ka cabsa*, cabsaday, cabsanayaa, waan baqayaa, baqay*, cabsoo*, baqay, cabsaneyn*, baqeyn*, naxay*
panic: argagax*, baqdin*, qarow*, riyo xun*, panik*, naxdin*, riyooyin xun*, qaracan*, isku buuq*, panic*, habeenki qarow*, wadna garaac*
hope: rajo*, rajad*, rajee*, rajayn*, rajeyn*, rajay*, rajeynayaa, hiigsi*, rajada
hopeless: rajo la'*, rajo la', quus*, quustay, rajo ma, quusan*, waan quustay, rajo ma haysto, rajo beel*, rajobeel*, rajo ma jirto, rajo lahayn, rajadii way*, quusasho*, niyad jabsan*
shame: ceeb*, xishoo*, ceebow*, xishood*, ceebta, xishoon*, xishoonayaa, sharaf dhac*, ceeb ayaa, dulleys*, fadeexo*
sad: murug*, murugsan*, murugoon*, murugsanahay, tiiraan*, muruga*, qalbi jab*, niyad jab*, tiiraany*, laga xumaa*, caloolyow*, qalbigayga
happy: farxad*, faraxsan*, farax*, faraxsanahay, ku farxay*, farxay, farxay*, raaxo*, raynrayn*, faraxsaney*, farxadeed
angry: cadho*, caro*, xanaaq*, caraysan*, cadhaysan*, xanaaqsan*, carood*, cadhood*, carooday, xanaqsan*, caroonayaa
safe: nabad*, ammaan*, amni*, amaan*, nabad ah, ammaan ah, nabad gal*, badbaado*, ammaanka, amaanka
hit: garaac*, garaacay, i garaac*, dharbaax*, i dilaa, i dilay, garaacaa, la garaac*, feer*, feedh*, ku dhuftay, dhuft*, garacay, wuu i dilay
violence: rabsho*, rabshad*, gacan ka hadal*, xadgudub*, gacanqaad*, tacadi*, tacaddi*, rabshado*, gacan qaad*, gewalt*
beat-up: aad u garaac*, tumay, tuntay*, tumayaa, jirdil*, garaaceen, ila dil*, garaac xun*, la tumay, i tuntay, i tumay, tumaan, ila tumay, garaac*, aad buu ii garaac*
rape: kufsi*, kufsad*, kufsiga, kufsaday, la kufsad*, faraxumayn*, faraxumeyn*, faro xumayn*, galmo*, kufs*, faraxumee*, kufsan*
threaten: hanjab*, hanjabaad*, i hanjabay, hanjabeen, handad*, cabsi geli*, cabsigelin*, cagajugl*, hanjabayaa, cabsi gelin*, handadaad*, caga jugl*
knife: mindi*, toorey*, mindida, tooreey*, toorri*, toori*
weapon: hub, hubka, hubaysan, qori, qoriga, baastoolad*, baastolad*, qoryo*, bastool*, rasaas*, bistoolad*, budh, xabad*
lock-in: ku xir*, iga xir*, igu xir*, qol ku xir*, guriga ku xir*, i xiray, gurigay igu xir*, qolka igu xir*, albaabka iga xir*, laygu xiray, xiran guriga, guriga wuu iga xir*, bixi maayo, ma bixi karo, guri ku xir*
locked-out: banaanka jiraa, banaanka ku xir*, bannaanka ku xir*, albaabka ayaa xiran, fur ma haysto, fure ma haysto, qufulk*, quful*, bannaanka ayaan joogaa, furaha waa la beddel*, furihii waa lumay, banaanka la iga xir*, guriga ii fur*
passport-taken: baasaboorka iga qaad*, baasaboorkayga qaat*, baasaboorkayga iga qaat*, baasaboorkayga wuu hay*, baasaboorka wuu iga qaat*, basaboorkayga qaat*, warqadahayga iga qaad*, baasaboorkaygii qaad*, baasaboorkayga _ xir*, baasaboorkayga _ qaat*, dukumiintiyadayda qaad*, baasaboorka _ qari*, basaboorka _ qaat*, baasaboorka _ haya
escape-run: carar*, cararay, baxsad*, baxsaday, fakad*, fakaday, firxad*, orod*, ka carar*, carartay, ka baxs*, fakat*, baxsatay, oroda, isaga carar*, ka soo carar*, firdhad*
hide: dhuumo*, dhuunto*, dhuumat*, qarso*, qari*, is qari*, qarsoon*, dhuun*, dhuuntay, dhuuman*, qariy*, dhumaleys*, dhuumaleys*, isqari*, qarin*, qarsad*
follow: i raac*, raadgur*, dabagal*, baadi goob*, raacay, raacayaa, raacaan, raaceen, eryan*, i eryan*, i eryanay*, i raacdeys*, i raadin*, la i raadin*, daba socd*, ila socod*, i basaas*, basaas*, i daba, raacday, i baar*
blackmail: baadayaa, i baadayaa, madax furasho*, sawirro qaawan*, muuqaal*, soo bandhig*, hanjabaad lacag*, iga dalb*, i hanjabayaan, hanjabaad iyo, lacag iga dalb*, sawirradayda faaf*, madaxfurasho*
force: khasab*, qasab*, i khasab*, xoog*, la khasbay, qasbay, khasbayaan, xoogo, xoog ku, khasbay, qasbayaan, qasbaa, igu khasb*, igu qasb*, xoog igu, igu khasbaan
exploit: dhiigmiirt*, dhiigmiir*, addoon*, ku faa'iid*, nala dhac*, khiyaan*, gumays*, u adeegsad*, adoonsi*, ka faa'ideys*, ka faa'idays*, na gumeys*, si xun u isticmaal*, xaqdaro*
traffick: muqalas*, magafe*, mukhalas*, dad qas*, dalaal*, tahriib*, dadka ka ganacsi*, dadka tahriib*, trafficking*, gacan ku tahriib*, ka ganacsiga dad*, tahriibiy*, dadka ka ganacs*
prostitution: dhillanimo*, sharmuut*, jirkayga iibi*, jirkeeda iibi*, jirkayga gad*, dhilleysi*, dhilanimo*, prostitu*, rag u seex*, rag la seex*
danger: khatar*, halis*, qatar, qatarta, khatarta, khataro, halista, gefahr
in-danger: naftaydu khatar*, naftayda khatar*, khatar ku jir*, khatar baan ku jir*, halis ku jir*, halis ayaan ku jir*, khatar ayaan ku jir*, nolosha* khatar*, naftayda waan u baq*, noloshaydu khatar*, naftayda u baq*, qatar baan ku jir*
racism: cunsuri*, midabtakoor*, midab takoor*, cunsuriyad*, rassis*, racis*, rasis*, midab kala sooc*, cunsury*
discrimination: takoor*, kala sooc*, takooris*, takorid*, sinnaan la'*, la ii takoor*, kala saar*, discriminat*, diskrim*, diskirim*
attack: weerar*, la i weerar*, weerarka, i weerar*, isu weerar*, candhuuf*, igu tuf*, weerareen, igu soo boodeen
insult: cay, caytam*, caayay, caayeen, i caay*, aflagaado*, aflagad*, bahdil*, habaar*, ihaan*, dulli*, liid*, quursi*, caytan*
complaint: ashtako*, cabasho*, cabasha*, dacwad*, anzeige*, ashkato*, ashtakee*, cawd*, boolis u sheeg*, dacwee*, booliska u sheeg*
torture: jirdil*, jir dil*, ciqaab*, jidh dil*, nabarro, nabarka, nabarada, cadaadis*, cadaab*, jirdilay, silic*
gay: khaniis*, khanis*, qaniis*, lesbian*, gay, lgbt*, jinsi isku mid*, isu galmood*, trans, naag jecel naag, khaniisad*, homosexual*, isku jinsi
christian: masiixi*, kiristaan*, kristan*, kirishtaan*, masiix*, diin bedel*, diinta bedel*, ka baxay diinta, nasaar*, diinta ka bax*, ciise, gaaloob*, kitaabka quduus*, diintaydii bedel*
kurdish: kurd, kurdi, kurdish*, kurdistan*, akraad, kurdiy*
outside-door: albaabka hortiis*, albaabka hor*, albaabka ag*, guriga hortiis*, albaabka joog*, albaabka taag*, banaanka taag*, bannaanka taag*, albaabka bannaan*, albaabka garaac*, guriga hor*, albaabka dibad*, bannaanka, banaanka
knock: garaacayaan, garaacayaa, albaabka garaac*, garaacay albaabka, albaabka tumay*, gambaleel*, jaraska, albaabka jebin*, albaabka jabin*, albaabka laad*, albaabka ku garaac*, garaacaan
scream: qaylo*, qayli*, qaylin*, qeyli*, buuq*, qaylad*, dhawaaq*, qeylo*, qayliyay, qaylinay*, qaylyaa
silence: aamus*, aamusnaan*, hoos u hadal, hoosaasin*, aamusan*, hadli kari*, hadli maayo, ma hadli kar*, xanshash*, hoos u hadl*, qunyar*, aamusnahay, hoos u qor*, ma wici kar*, nalka damin*
come-quickly: dhakhso u kaalay*, soo dhakhso*, degdeg u kaalay*, booliis soo dir*, soo gurmad*, kaalaya degdeg, boolis soo dir*, boolis ii yeer*, booliska ii yeer*, boolis wac*, booliska u wac*, degdeg u imaad*, ambalaas soo dir*, noo soo gurmad*, noo yeer*, ii soo gurmad*, ii yeera
save: badbaadi*, i badbaadi*, gurmad*, badbaado, samatabixi*, na badbaadi*, badbaadin*, ii gurmad*, badbadi*, noo gurmad*
missing-child: cunugii la' yahay, ilmihii waa la waayay, wiilkaygii waa la' yahay, gabadhaydii waa la' tahay, ilmaha la waayay, gabadhaydii soo ma noqon, wiilkayga ma soo noqon, gabadhayda ma soo noqon, gabadhaydii luntay, wiilkaygii lumay, gabadhaydii way luntay, wiilkayga waa la la'*, gabadhayda waa la la'*, wiilkaygii ma imaan*, wiilkaygii guriga ma*, gabadhaydii guriga ma*, ilmihii lumay, ilmaha ma soo noqon, cunugii lumay
problem: dhibaato*, dhibaat*, mushkil*, mushkilad*, mushakil*, dhibka, dhibkan, dhibaatad*, problem*, dhibta, dhib
situation: xaalad*, xaaladda, xaalka, xaal, duruuf*, xaaladayda, xaalado*, daruufo*, xalad*
case: kiis, kiiskii, kiisas, kiiska, kiiskayga, arrin*, arin*, kiiskeyga, qadiyad*, arrinkayga, arintayd*, kiisaska, kayska
unfortunately: nasiib darro*, nasiibdarro*, nasiib daro*, waa nasiib darro, waan ka xumahay, nasiib xumo*, waa la yaab, laga xumaado, ka xumahay, leider
suddenly: lama filaan*, kediis, si lama filaan*, kadis, lamafilaan*, si kadis ah, kadiska, mar qura, mar kaliya, dhaqso ah, si kedis
mistake: khalad*, qalad*, khaladka, gef*, gefka, khaladaad*, qaladka, fehler
wrong: khaldan*, qaldan*, khalad ah, sax ma aha, sax maaha, been*, khalad, qalad, aan sax ahayn, sax maahan
told: ii sheeg*, la ii sheegay, igu yiri, igu tiri, igu yidhi, igu yiraahdeen, way yiraahdeen, la igu yiri, la yiri, waxay dhaheen, noo sheeg*, la ii yiri, wuxuu yiri, waxay tiri, i yiri, waxay igu yiraahdeen, igu dhaheen, la i yiri, la i yidhi
say: yiri, tiri, yidhi, dheh, dhahay, dhahaan, yiraahdeen, iri, dhaheen, yiraahdaan, iraahdo, leeyihiin, dhihi*, yidhaahd*, dhaho, tidhi
tell: sheeg*, sheegay, sheegayaa, uga sheekee*, ii sheeg*, sheekee*, sheeko*, sheegi, ka sheekee*, sheegtay
happen: dhacay, dhacday, dhacaan, dhacdo*, ku dhacay, dhacayaa, dhacaya, dhaco, soo maray, igu dhacay, dhaceen, qabsaday, dhacaysa
begin: bilaabay, bilow*, billow*, bilaabi*, bilaab*, bilaabmay, laga bilaabo, bilaabanay*, bilowday, bilaabtay
stop-end: dhammaad*, dhamaad*, jooji*, dhammee*, istaag*, dhammaaday, iska jooji*, dhamaystir*, dhamee*, joojiyay, dhammaatay, joogso*, afjar*
lose: lumis*, lumay, waayay, lumiyay, luntay, khasaar*, lumin*, waayeen, lumiy*, khasaaray
try: isku day*, isku dayay, tijaabi*, dadaal*, isku dayayaa, isku dayeen, iskuday*, tijaabin*
get: helay, helo, hel, qaato, heli, helayaa, helaan, qaadanaya, hesho, heleen, heshay, helnay
bring: keen*, keenay, keenayaa, soo qaad*, keeno, la keen*, keentay, soo kax*, wado, soo wad*
send: dir, diri, dirtay, dirin, dirnay, diray, soo dir*, u dir*, direen, diraa, diro, u diray, dirayaa, gudbi*, dirto, ii dir*
show: tusi, tusin, tusteen, tusay, muuji*, i tus*, tuso, tusayaa, muujin*, bandhig*, tusaan, muujiy*
open: fur, furay, furan, furayaa, furid*, la furo, la furay, furmay, fureen, furtay, furto
see: arag*, arkay, arko, arkaa, eego, eegay, eegayaa, fiiri*, u jeed*, arka, arkayaa, araki, aragtay, daawad*, arkeen, arkaan, aragnay
hear: maqal*, maqlay, maqlo, maqlayaa, dhegayso*, dhageyso*, maqla*, maqlaa, dhegeyso*, maqashay, dhagays*
read: akhri*, aqri*, akhriyay, akhriyo, akhriyayaa, akhriyaa, aqriyay, akhriska, akhrin*, aqrin*, akhristay
speak: hadal*, hadlay, hadlo, hadlayaa, hadlaa, la hadal, hadli*, hadl*, hadlaan, hadashay, ku hadla
think: u maleyn*, filayaa, malaynayaa, fikir*, fikrad*, filaa, ku fikir*, maleeyay, la tahay, fikiray*, maleynay*, filay, fikrayaa, ismaleeyay
believe: rumays*, aamin*, rumaysan*, aaminsan*, aaminay, rumeys*, iimaan*, rumaysnahay, kalsooni*
feel: dareem*, dareen*, dareemayaa, dareemay, dareenka, la dareem*, dareemaa, dareento
remember: xusuus*, xasuus*, xusuusan*, xasuusan*, xusuusnaa*, xusuusto, xasuustaa, xusuusasho*
forget: ilow*, iloob*, illow*, illaaw*, ha iloobin, ilaawday, waan iloobay, iloobay, hilmaam*, halmaam*
have: haysto, leeyahay, haystaa, hayaa, qabaa, haystay, leedahay, haysato, leeyihiin, haysan*, haystaan, hayo, haysanaa, leenahay, lahaa, heysto, heystaa, hayn*, haysannaa, qabo, lahayd, haynaa
have-not: ma haysto, ma lihi, ma hayo, maleh, malaha, ma haysan*, malahan, ma haystaan, ma laha, ma haysano, maan haysan, ma lahan, ma haynno, malihi, ma haynin, aan haysan, aan lahayn, ma hayno, ma heysto, la'aan*, ma qabo
there-is-not: ma jiro, ma jirto, ma jiraan, majiro, ma joogo, ma joogto, majirto, lama hayo, ma jirin, lama helo, ma jirtid, ma joogaan, lama heli karo
be-allowed: waa la oggol*, waa la ogol*, loo ogol*, loo oggol*, ii oggol*, ii ogol*, la oggolaad*, la ogolaad*, la ii oggol*, la ii ogol*, la ii fasax*, loo fasax*, ogol yahay, i oggolaad*, sax tahay in, ruqsad*
not: ma, aan, maan, muu, may, maad, maha, ma aha, lama, maanan, aanan, uusan, aanay, aanu, aynaan, aaney, aysan, maayo, ha, inaan aan, aanad, aad aan, malaha, ma ahan, maaha, kama, kuma, uma, ima, inaanan, inuusan, inaysan, maysan, midna
no: maya, maya maya, mayee, maya e, mayo, may, nein, maaya, mayaa
yes: haa, haye, waayahay, haa haa, hayeh, ja, hee, haa waan, ok, okey
without: la'aan, bilaa, la'*, aan lahayn, la'aanteed, la'aanteeda, bila, laan, iyada oo aan, iyadoo aan, iyadoo la'aan, la'aanteen
with: la, wata, leh, kula, ila, isla, iyo, oo leh, nala, lala, kala, wadajir, uu la, la socda
for: u, loo, ugu, loogu, uga, ii, aawadeed, awgeed, noo, kuu, si, dartood, aawadood, awgood, ujeed*, dartiis
because: sababtoo ah, sababta oo ah, sababtoo, waayo, maadaama, maxaa yeelay, awgeed, maadaamaa, maxaayeelay, ma daama, madaama, daraadeed*, darteed, dartiis, sabab la'aan, waaye, sabatoo
but: laakiin, lakin, laakin, balse, hase yeeshee, hasa yeeshee, laakiinse, se, haseyeeshee, lakiin, ha yeeshee, laakinse, wuxuuse, aan ka ahayn
although: inkastoo, in kastoo, inkasta oo, iyadoo, in kasta oo, xitaa haddii, iyada oo, xittaa haddii, xataa haddii, xataa hadii, walow, xittaa
if: haddii, hadii, haddaan, hadday, haddaad, haduu, haday, hadaan, hadaad, hadduu, haddii aan, haddi, haddiiba, hadaynu
then: kadib, markaas, markaasna, markaa, dabadeed, ka dib, kaddib, kadibna, kolkaas, marka, kaaskii, markaaska, kolkii
and-so: sidaas darteed, sidaa darteed, sidaas awgeed, marka, taas awgeed, sidaadarteed, markaa, sidaas daraadeed, sidoo, taasi waa sababta, sidaa awgeed, sababtaas awgeed, natiijad*
or: ama, mise, ama waxaa, amaba, mase, misna, miyaa
also: sidoo kale, xataa, waliba, xittaa, sidookale, xitaa, weliba, iyana, isaguna, aniguna, xattaa, kale, xata, iyaduna, oo kale
only: keliya, kaliya, oo keliya, oo kaliya, uun, mooyee, uunbaa, qura, oo qura, mooyaane, maahee, ku kooban
nothing: waxba, waxna, waxbaa, wax ma, wax kale ma, wax maleh, wax kaleba, wax ma jir*, dhibicna, waxbaba, wax kalaba
everything: wax walba, wax kasta, dhammaan, dhamaan, waxwalba, kulli, oo dhan, waxkasta, wax waliba, wixii oo dhan, dhan, giddi
something: wax, wax uun, waxuun, wax yar, waxaas, waxyar, waxyaabo*, waxan, wixii, wax un
more: ka badan, in ka badan, dheeri*, in badan, kabadan, badan, siyaado*, dheeraad*, sii, wax kale, inka badan, mar kale
less: ka yar, ka yara*, dhimi*, kayar, in ka yar, yareey*, la yareeyay, yaree*, hoos u, yaraan*, yaraaday
much: badan, badanaan, aad u badan, fara badan, faro badan, in badan, baddan, badanaan*, badnaa*, faraha badan, tiro badan
little: yar, wax yar, xoogaa*, in yar, yara, waxoogaa*, kooban, xogaa, waxyar, hal yar
very: aad, aad u, aad iyo aad, aad bay, aad baan, aad ayaa, aad ayaan, aad buu, siyaado, si xun, aad ayay, aad iyo aad u, si weyn
enough: ku filan*, filan*, kugu filan, igu filan, waa ku filan, ka badan, nagu filan, kafilan, waa igu filan, filnayn, waa intaas, filna
here: halkan, halkaan, kan, meeshan, halkanna, kani, meeshaan, halkani, xagaan, halkann, xagan, inta, halkan oo
there: halkaas, halkaa, meeshaas, xagaa, halkaasi, halkaasna, xagaas, meeshaa, meeshaasi, halkaasaa, xaggaas, halkeer, halkii
new: cusub*, cusubaa*, cusbo*, cusub, cusbaa*, dhowaan, cusboon, cusbooneysii*, cusbi, cusubka
old-thing: duug*, hore, duugoob*, qadiim*, duugga, kii hore, hore u jir, da' ah, raagay, gaboob*
good: wanaagsan*, fiican*, fiicnaan*, wacan*, hagaagsan*, fiicnayd, wanaag*, wanagsan*, fiicnaa*, fican*, roon, samaan, khayr*, fiicaneey*
bad: xun, xumaan*, aad u xun, xunxun*, daran*, liita*, xumo*, liidata, xumaatay, xumaad*, xummad, foolxun*, uun xun, daran, sii xumaan*
better: ka fiican*, ka wanaagsan*, soo fiicnaan*, fiicnaan lahay*, ka roon*, dhaama*, kafiican*, hagaag*, wanaajin*, soo hagaag*, dhaanta, hormar*, horumar*
big: weyn*, wayn*, weynaa*, ballaaran*, ballaadhan*, ugu weyn, waaweyn*, waawayn*, balaaran*, weyneey*
small: yar, yaryar*, yaraa*, ugu yar, yaraan*, yaryaraa*, yaree*, yari, yareeyay
hard-difficult: adag*, dhib badan, adkaa*, culus*, dhib leh, adkayd, adkaatay, adkaad*, dhibaato ah, adkaan*, adkaysi*, dhibbadan, dhibtoon*
easy: fudud*, fududaan*, fududee*, sahlan*, sahal*, dhib yar, fududeey*, sahlaad*, dhibyar, raxlan
important: muhiim*, muhimad*, lagama maarmaan*, ahmiyad*, muhim*, ahmiyadda, mudnaan*, waxtar*, qiimo badan, muhiimka
true: run, runta, dhab, xaqiiq*, sax, run ah, dhab ah, waa run, runtaa, saxda, runaa, waa sax, waa dhab, xaqiiqd*
same: isku mid*, isku mid, sida kale, sidaas oo kale, isla, u eg, isle'eg, simman, isku, isku si, is leeg
other: kale, kale ah, kuwa kale, mid kale, kalena, kaleba, dadka kale, wax kale, kuwakale, tan kale, kan kale, kaleto
own: gaar, iska leh, gaarka ah, u gaar ah, leeyahay, gaar ah, shakhsi*, gaarka, kuwiisa
article: maqaal*, qoraal*, maqaalka, maqaalkan, maqalka, qoraalka, qoraalkan, maqaalladan, qoraallo, mawduuc*, qoraalkii
author: qoraaga, qoraagu, qoraayaal*, suxufi*, saxafi*, weriye*, wariye*, qoraha, tifaftir*, qorayaal*, weriyay*
comment: faallo*, faalo*, fikrad*, ra'yi*, komment*, comment*, faalladan, faalada, faallad*, ra'yiga, fikir
read-article: akhriyay maqaal*, maqaalkan akhri*, akhriyay maqaalka, maqaalka akhri*, maqaalka aan akhri*, aqriyay maqaal*, maqaalkiinna akhri*, akhriyay qoraal*, markii aan akhriyay, maqaalka ayaan akhri*, qoraalkan akhri*, akhriyay qormad*, bogga akhri*
interesting: xiiso leh, xiiso*, xiise leh, la yaab leh, soo jiidasho*, yaab, xiisaha, layaab leh, xiiso badan, interest*
great-praise: aad u fiican, aad u wanaagsan, cajiib*, heer sare, mashaallaah*, mashallah*, maasha allaah, qurux badan, cajaa'ib*, heersare*, waa fiican tahay, masha allah, maasha allah, aad iyo aad u fiican, bogaad*, quruxbadan*, wow, hambalyo, qurux*
well-written: si fiican u qoran*, si fiican loo qor*, si wanaagsan u qoran*, si fiican baa loo qor*, aad loo qor* si fiican, qoraal fiican*, qoraal qurux*, qoraal wanaagsan*, aad u qor* fiican*, maqaal fiican*, maqaal wanaagsan*, maqaal qurux*, qoraal qiimo*, si fudud baa loo qor*, si fudud loo qor*
agree: waan ku raacsan*, raacsan*, isku raac*, ku raacsanahay, waan ogolahay, waan oggolahay, waan taageersan*, waan la qab*, saxdaa, raacsanahay, waa sax, waa run walaal, waad saxan tahay, saxan tahay, taageersan*, waa saxan*, waa runtaa, waa saxsan*, run baad sheeg*, runbaad sheeg*
disagree: kuma raacsani, kuma raacsan*, waan diidan*, kama raacsani, diidanahay, sax ma aha, ma saxna, waan ka soo horjeed*, ka soo horjeed*, kuma raacsana, waad khaldan tahay, waa khalad, waad qaldan tahay, run maaha, run ma aha, waan ka duwan*, ma aha run, sax maaha, ka aragti duwan*, kuguma raacsani
opinion: ra'yi*, rayi*, fikrad*, aragti*, ra'yiga, fikirk*, fikrado*, aragtid*, ila tahay, fikir
in-my-view: aniga ahaan, ila tahay, aragtidayda, aniga waxaan qab*, ra'yigayga, fikirkayga, waxaan qabaa, sida aan qab*, aniga iila muuq*, aniga waxay ila, waxay ila tahay, waxaan aaminsanahay, anigu waxaan aaminsan*, si shakhsi ah
society: bulsho*, bulshad*, mujtamac*, bulshada, ummad*, bulshooyin*
integration: integration*, is dhexgal*, isdhexgal*, is dhex gal*, la qabsi*, milan*, integratio*, dhexgal*
politics: siyaasad*, siyasad*, siyaasi*, politik*, siyaasadda
democracy: dimuqraadi*, dimoqraadi*, dimuqraad*, dimuqradi*, democra*
freedom: xorriyad*, xoriyad*, xor, xornimo*, madaxbannaan*, madax bannaan*, madaxbanaan*, xorriyo
justice: caddaalad*, cadaalad*, cadalad*, sinnaan*, garsoor*, caddaaladda, sinaan*, caadil*
unfair: caddaalad darro*, cadaalad daro*, dulmi*, xaq darro*, xaqdarro*, gardarro*, cadaalad ma, caddaalad ma, gar darro*, dulman*, caddaaladu ma, gardaro*, eexo, eexasho*
dignity: sharaf*, karaamo*, karaamad*, bani'aadam*, sharafta, qaddarin*, bini'aadam*, maamuus*
solidarity: isu taag*, midnimo*, iskaashi*, isgarab*, is garab*, wada jir*, walaaltinimo*, is caawin*, isku duubn*, iskaashad*, isgarabsi*
humanity: aadaminimo*, bini'aadannimo*, banii'aadamnimo*, bani'aadamnimo*, insaani*, naxariis*, damiir*, aadanaha, bini'aadanimo*, aadannimo*, naxariis darro, bani aadamnimo*
responsibility: mas'uuliyad*, masuuliyad*, waajibaad*, xil, mas'uul*, masuliyad*, xilka
right-wing: afd, naazi*, nazi*, midigta fog, garabka midig*, faashi*, midig*, xagjir*, fashist*, pegida
left-wing: bidix*, cagaaran*, xisbiga cagaar*, garabka bidix*, linke, hantiwadaag*, grüne, gruene
media: warbaahin*, saxaafad*, warbaahinta, baraha bulshad*, media, facebook*, tiktok*, youtube*, warfidin*
newspaper: wargeys*, jariidad*, jaraa'id*, wargeyska, wargays*, zeitung*, joornaal*
television: telefishin*, tv, taleefishin*, war, warka, wararka, telefishan*, tv ga, idaacad*
statistics: tiro, tirooyin*, tirokoob*, boqolkiiba, boqolkii, tirada, tirakoob*, statistik*, celcelis*, prozent, tirad*
limit-migration: xadid*, la xadido, xuduudda ha la xir*, xuduudaha xir*, soohdinta ha la xir*, xuduudda xir*, waa in la joojiyo qaxooti*, joojinta tahriib*, xuduudaha la xir*, tirada qaxootiga, xaddid*, la yareeyo qaxooti*, intii hore ayaa filan, soo gelis*, soohdin*
uncontrolled: aan la xakameyn*, xakamayn la'aan*, faraha ka bax*, mawjad*, daadka, buux dhaaf*, xakamee*, baaxad*, kontorool*, si aan xad lahayn, dad aad u badan
crime: dembi*, dambi*, tuugo*, tuug*, budhcad*, burcad*, dembiyo*, xatooyo*, tuugnimo*
culture: dhaqan*, thaqaafad*, dhaqamad*, kultur*, dhaqanka, suugaan*, hiddo*
religion: diin*, diinta, diimaha, caqiido*, diimo*
islam: islaam*, muslim*, muslin*, islam*, quraan*, xalaal*, islaanimo*, ramadaan*, soonka, sooman*, xijaab*, salaad*, tukad*
tradition: dhaqan*, caado*, hidde*, hiddaha, caadada, caadooyin*, xeer dhaqameed*
taxpayer: canshuur bixiy*, cashuur bixiy*, canshuurta bixi*, canshuurbixiy*, canshuurta ka bax*, lacagta canshuur*, canshuur baan bixiy*, canshuur ayaan bixiy*, canshuurtayada, lacagteenna canshuur*
pensioners: hawlgab*, rente*, hawl gab*, rentner*, hawlgabk*, howlgab*, lacagta hawlgab*, waayeelka jarmal*
capacity: awood*, awoodda, buux*, baaxad*, culays*, filan, xaddiga, buux dhaaf*, culeys*, meel kuma filn*, kapazit*
population: dadweyne*, shacab*, shacabka, ummad*, shicib*, bulsho weyn*, tirada dadka
generation: jiil*, facooda, facayga, jiilka, jiilal*, ubadk*, jiilalka
history: taariikh*, tariikh*, taariikhda, historia*, taarikh*
example: tusaale*, tusaal*, misaal*, tusaaleyaal*, tusale*
source: isha, ilaha, ilaheeda, xigasho*, laga soo xigt*, tixraac*, quelle*, meesha laga hel*, daliil*
report: warbixin*, raboot*, report*, warbixinta, war murtiyeed*, repor*
study-research: cilmi baaris*, cilmibaaris*, baadhitaan*, baaritaan*, studie*, daraasad*, sahan*, cilmi baadhis*, cilmi barad*
demand: dalbad*, dalab*, codsan*, dalban*, dalbanayaa, ku baaq*, dalbanayna*, baaq, waa in la, ku adkays*, dalbo*, ugu baaq*
criticise: dhaliil*, naqdi*, cambaar*, canaant*, eedee*, eedayn*, naqdin*, dhaleecee*, eedeyn*, cambaaree*, eed, eeda, cannaan*
protest: mudaaharaad*, banaanbax*, bannaanbax*, bannaan bax*, protest*, mudaharaad*, demo, shaqo joojin*, dibadbax*, kacdoon*
petition: saxiixyo ururin*, petition*, codsi guud*, saxiixyo*, petitsi*, saxiix ururin*, saxiixan codsi*
bureaucracy: biyuurokaraas*, waraaqo badan, biyurokra*, bürokrat*, burokrat*, xafiisyo badan, waraaqo aan dhamm*, foomam badan
digital: dijitaal*, internet*, online*, intarnet*, app, appka, onlayn*, elektaroonig*, khadka tooska*, intarneed*, computer*, kombiyuutar*
system: nidaam*, hab, habka, habkan, hannaan*, system*, nidaamka, nidaamku, nidam*, sistam*
future: mustaqbal*, berri dambe, mustaqbalka, mustaqbalkayg*, aayo, aayaha, mustaqbalk*
change: beddel*, bedel*, isbeddel*, isbedel*, wax ka bedel*, badalo, badalay, badaleen, isbadal*, badel*, beddeli*
problem-political: fashil*, guuldarro*, guul darro*, fashilan*, ku guuldar*, fashilmay*, ku fashil*, guuldaro*
money-state: miisaaniyad*, khasnad*, lacagta dowlad*, lacagta dawlad*, maaliyad*, hantida dowlad*, lacagta dadweyn*, miisaani*, dakhli*
normal: caadi*, iska caadi*, normal*, caadi ah, sida caadi*, si caadi ah
always-same: isku mid had iyo jeer, mar walba waa isku mid, mar walba waa sidaas, waxba iskama badal*, waxba isma bedel*, isla sheekadii, sheeko isku mid*, had iyo jeer isku, waa isla wixii, waxba isma beddel*, mar walba isla, isla hadal, mar walba hal sheeko
of-course: dabcan, dabacan, xaqiiqdii, shaki kuma jir*, haa dabcan, waa iska cad*, waa wax iska cad, dabeecad ahaan, hubaal*, waa iska caadi
really: runtii, dhab ahaan*, xaqiiqdii, dhabtii, xaqiiqo*, runtii waa, dhab ahaantii, wallahi, wallaahi, dhabahaan*
finally: ugu dambayn*, ugu danbayn*, gabagabada, aakhirkii, aakhirka, ugu dambeyn*, ugu danbeyn*, ugu dambaystii, gunaanad*, markii dambe, ugu danbeyntii
actually: dhab ahaan*, run ahaantii, xaqiiqda, asal ahaan, ee ha, runta marka, run ahaan, asalkii, hadda waa
exactly: sax ah, toos ah, si sax ah, si dhab ah, sax weeye, saxda ah, waa sidaas, si toos ah, saasoo kale, waa saas, sidaas saxda
maybe: malaha, laga yaabaa, malahaa, mise, waxaa laga yaabaa, laga yaabo, laga yaabee, suurtagal, amaba, laga yaab*, malaha waa, lagayaab*
simply: iska, iska waa, uun, oo keliya, si fudud, waa iska, uun baa, si sahlan
general: guud, guudka, guud ahaan, si guud, guud ahaan*, guud ah, guud ahaan ka, guudmar*, guudahaan*
for-example: tusaale ahaan, tusaale, sida, tusaale ah, masalan, matalan, matalan sida, tusaale haddii
imagine: bal ka fikir*, bal malee*, bal qiyaas*, ku qiyaas*, bal eeg*, sawiro, bal is dhig*, qiyaas*, ka fikir*, bal suuree*, suuree*
why-always: maxaa mar walba, maxaa had iyo jeer, waayo mar walba, maxaa had iyo, maxay mar walba, maxay had iyo jeer, maxaad mar walba, maxaa mar kasta, maxaa loo had iyo
congratulations: hambalyo*, hanbalyo*, hambalyo walaal, mabruuk*, boogaad*, bogaadin*, mabruk*, guulo*, mubaarak*
good-luck: nasiib wanaagsan, nasiib wacan, guul baan kuu raj*, waxaan kuu rajayn*, ilaah ha idin, allah ha, ilaahay ha idin, ilaahay ha ku, ilaahay ha idiin, guul, nasiib fiican, ilaahay ha kuu, waxaan idiin rajayn*, ilaahay ha, alle ha, ilaah ha
courage: geesi*, dhiirran*, dhiiran*, kalsooni*, dhiirri*, dhiiri*, geesinimo*, dhiirigel*, wadnaha adk*
proud: faan*, kibir*, hanweyn*, ku faraxsanahay, ku kalsoon*, sharaf*, ku faan*, faanay*, isla weyn*, hanka*, ku diirs*
respect: ixtiraam*, xurmo*, xushmad*, ixtiraamo*, ixtiraan*, xurmad*, xurmee*, xushmo*, tixgelin*
success: guulaysi*, guulaysan*, guulays*, guul, ku guulaysan*, guulaysto*, guulaystay*, guulo*, guulleyst*, guuleyst*, liibaan*
today-i-work: maanta waxaan ka shaqeeyaa, hadda waxaan ka shaqeeyaa, maanta waxaan ahay, maanta kalkaaliso, hadda waxaan ka ahay, maanta waan shaqeeyaa, hadda waxaan ahay, maanta macallin*, hadda waan shaqeeyaa, maanta waan shaqeey*, maanta _ ka ahay, shirkad ayaan leeyahay, dukaan ayaan leeyahay, maanta _ kalkaal*
keep-going: sii wada, sii wad, wada walaal, ha quusan*, ha joojin*, ha quusanin, sidaa ku wad*, sidaas ku wad*, shaqada fiican sii wad*, halkaas ka wad*, ha niyad jabin, hore u socda, sii wado, sii wada shaqada, ha daalin*, halkaa ka wad*, samir*
respect-work: shaqadiinna*, shaqadiina*, shaqadiin*, shaqada aad qabanay*, waxa aad qabanaysaan*, shaqadiinu, waxaad qabateen, dadaalkiinna, howshiinna, hawshiinna, dadaalkiina, shaqadiinnu, shaqada aad haysaan, hawsha aad, shaqada aad qab*
helped-me: i caawisay, i caawiyay, i caawiyeen, way i caawisay, waad i caawisay*, caawisay, i caawiyey, naga caawiyay, i badbaadis*, na caawiyay, na caawiyeen, na caawisay, waad na caawis*, i taageereen, i taageeray, ayaa i caawi*, ii caawiyeen, i gargaaray
my-experience: waayo aragnimadayda, waxaan soo maray, khibraddayda, waayo aragnimo, waxa igu soo maray, wixii aan soo maray, waxii aan soo mar*, sidaas oo kale ayaan soo mar*, arrintaas waan soo maray, arrintaada oo kale, aniguna waxaan soo maray, sheekadayda, aan soo maray, waayo aragnim*
advise-you: waxaan kugula talinayaa, waxaan kula talinayaa, waxaan idinku talinayaa, la xiriir qareen, tag xafiiska, qareen raadso, aad xafiiska, talo waxaan ku siin*, waxaan ku talinayaa, waxaan ku oranayaa, waxaan kugu oranayaa, kugula talin*, kula talin*, ku talin*, waan ku talinayaa, waa inaad aad*, waa inaad qareen*, u tag, talo ahaan
you-should: waa inaad, ugu fiican inaad, isku day, waxaa kuu fiican, waxaad samaysaa, waxaad karaysaa, isku dayso, waxaa fiican inaad, waxaa kuu roon, waa inaydin, waxaad raadisaa, waxaad weydiis*, fiican inaad, waxaad tagtaa, waxaa haboon inaad
offer: bixinayaa, bixinaynaa, soo jeedi*, waxaan bixinayaa, soo jeedin*, waxaan hayaa, waan bixiyaa, waan bixin kara, bixinnaa, waan ku bixin*, diyaar u ah*, adeeg*, soo bandhig*, waxaan idiin hay*
donate: deeq*, tabaruc*, tabarruc*, spende*, deeqda, sadaqo*, sadaqad*, ku deeq*, deeqo, deeqsi*, sako*, tabaruucaad*, sadaqo bixi*, ugu deeq*
give-room: qol bannaan, qol banaan, qol ayaan kireyn*, kireynayaa, kiraynayaa, qol baan haynaa, guri bannaan, guri banaan, qol kiro ah, qol kireeya, waan kireynayaa, kiro u bixi*, qol ayaan bixin*, qol ayaan hayaa, qol baan haya*, guri kiro, kireyo
clothes: dhar, dharka, dharkii, dharkiisii, dharkayga, alaab*, baaskiil*, mooto*, kabo*, jaakad*, saabuun*, kursiyo*, buskileeti*, dharkaan, bushkuleeti*, miis, miiska, alaabt*, fadhiga, qalabka guriga, makiinad*, qaboojiy*, boorso*, mashiin*
volunteer-offer: waan idin caawin karaa, waan caawin karaa, waxaan rabaa inaan caawiyo, waxaan rabaa inaan idin caawiyo, tabaruc*, mutadawac*, waxaan jeclahay inaan caawiyo, waxaan rabnaa inaan caawinno, caawimaad* ku siin*, ka qayb qaadan*, isugu tag*, waqti ayaan hay*, diyaar u ahay*, iskaa wax u qab*, tabaruci karaa, gacan baan idin siin*, waan turjumi karaa, waxaan rabnaa inaan dadka, waqti firaaqo*, sideen idiin caaw*
tandem: tandem*, patenschaft*, luuqad la barto, walaalo luqad*, mentor*, qof aan luqad*, luqad isweydaarsi*, luqadda wada bart*, luqad wada bar*, isweydaarsi luqad*, saaxiib luqad*, af jarmal la bart*, ku celceli*
we-hire: waxaan raadinaynaa shaqaale, shaqo ayaan bixinnaa, shaqaale baan raadin*, shaqaale waxaan u baahannahay, shaqo ayaa banaan, shaqo ayaa bannaan, waan qoranaynaa, shaqaale raadin*, waxaan raadineynaa, jago* bannaan, jago* banaan, shaqaale raadinaynaa, waxaan raadinaynaa, shaqo bannaan, shaqo banaan, shaqaale cusub*
company: shirkad*, sharikad*, shirkadda, firma*, ganacsi*, betrieb*, warshad*, dukaan*, dukan*
association: urur*, verein*, ururka, ururad*, jamciyad*, ururro*, hay'ad*, guddi*, foundation, jaaliyad*
event: barnaamij*, shir, shirka, shirar, shirweyn*, munaasabad*, xaflad*, kulan*, muxaadaro*, siminaar*, seminaar*, dood, doodda, doodo, xaflado*, event*, casuum*, barnamij*, khudbad*, bandhig*
register: diiwaangeli*, diiwaan geli*, is qor*, diwaangeli*, iska diiwaan*, diiwaangelin*, isqor*, iska qor*, isdiiwaan*, anmeld*, diwaan geli*, diwaangelin*, iska diwaan*
brochure: buugyar*, buug yar*, flyer*, warqado xayeysiis*, broshuur*, brochure*, buugaag*, broshur*, buugga yar*, daabac*, warqad xayeysi*
newsletter: newsletter*, joornaal email*, wargeys email*, wargeyska email*, news letter, warsidaha, warside*, wargeyska internet*, warsid*
interview-request: wareysi idinka*, waraysi idinka*, wareysi la yeelan*, wareysan karaa, wareysi ayaan rab*, waraysan kar*, waxaan rabaa inaan idin waraysto, waraysi aan, interview request, wareysi aan idinka*, waraysto, waraysan lahaa, la waraysto, wareysto, waraysi qaad*, wareysi qaad*
thesis: thesis*, cilmi baaris jaamacad*, masterarbeit*, bachelorarbeit*, umfrage*, ololo*, sahan*, survey*, buug qalin jebin*, qalin jabin*, shaqada jaamacad*, tesis*, master ka, masterka, hausarbeit*, daraasad*, xog ururin*
school-class-visit: booqasho fasal*, ardayda fasalkayga, mashruuc*, iskuulkeenna, fasalkeenna, booqasho dugsi*, mashruuca iskuul*, referat*, soo booqasho*, projekt*, mashruuc iskuul*, fasalkeena, iskuulkeena, booqan kar*
press: saxaafad*, suxufi*, weriye*, wariye*, warbaahin*, pressestelle*, joornaal*, wargeys*, ndr, presse*, saxafi*, suxufiyiin*
film-exhibition: filim*, film*, carwo*, bandhig*, riwaayad*, masraxiy*, theater*, masrax*, tiyaatar*, filin*, sawirro bandhig*
delete-comment: tirtir*, faalladayda tirtir*, iga tirtir*, masax, masaxa, faallo tirtir*, ka saar qoraal*, ma tirtir*, faallada tirtir*, delete*, iga saara*, tirtira*
website: bogga*, website*, link*, barta internet*, boggiinna, boggiina, websaydh*, web, xiriirka hoose, websayt*, bogga internet*, linkiga, shabakad*, bogan
typo: khalad qor*, qaladaad far*, xarfaha, khalad far*, qoraal khaldan*, far khaldan*, higgaad*, typo*, khalad yar*, higaad*, eray khaldan*, saxa, saxo, waa la saxo, khalad tarjum*
moderator: maamule*, moderator*, maamulka bogga, maamulayaal*, admin*, maamulaha, dooddan maamul*, tifaftir*, maamulka faallo*, moderat*
joke: kaftan*, qosol*, haa haa haa, hahaha*, cayaar, kaftamay*, ciyaar, majaajilo*, kajan*, haha*, kaftamayaa, qosla*
well-then: waa hagaag, waa yahay, waa fiican tahay oo, waa caadi, waa layska, bravo*, waa guul weyn, aad u fiican waayo, guul weyn, waa hagaagtay, mahadsanid dowlad*, faraxsanaada, ha faraxsan*, waa lagu guulaystay
original-documents: dukumiinti rasmi*, dukumiinti dhab*, diiwaangashan*, la diiwaangeli*, registered*, rasmi ah, real documents, asli ah, sharci rasmi ah, original*, database*, dukumeenti*, oo rasmi ah, baasaboor dhab*, diiwaan gashan*, rasmi*, asli
buy-passport: baasaboor iibso*, baasaboor gad*, passport iib*, baasaboor iib*, iibso baasaboor*, visa iibso*, basaboor gado, fiiso iibso*, baasaboor dalbo*, ausweis iib*, baasaboorro*, baasaboorka iibi*, baasaboor jarmal, baasaboor yurub, baasaboor si degdeg, baasaboor la iib*, waraaqo jarmal iib*
buy-certificate: shahaado iibso*, shahaado iib*, shahaado imtixaan la'aan*, b1 bilaa imtixaan, imtixaan la'aan*, shahaado la iib*, shahaado bilaa*, goethe bilaa, telc bilaa*, telc iib*, goethe iib*, shahaado b1, shahaado b2, imtixaan laan*, führerschein*, shahaadooyin*, fuhrerschein*, licence iib*, license*, leesin*, laysin*
guarantee: dammaanad*, damaanad*, garantii*, garanti*, 100%, hubaal ah, garantiya, guarantee*, boqolkiiba boqol, 100 boqolkiiba, dammanad*, la hubo, hubaal*, boqolkiiba 100
fast-days: maalmo gudahood, degdeg ah oo fudud, si degdeg ah, maalmo yar, saddex maalmood, toddobaad gudihi*, toddobaad gudahood*, saacad gudaheed, dhakhso ah, dhaqsi*, maalmood gudahood*, maalmood gudihood*, 48 saac*, 24 saac*, saacadood gudah*, 5 maalmood, 7 maalmood, maalmo gudahooda
discreet: qarsoodi ah, sir ah, asturan*, si qarsoon*, lagu kalsoon*, kalsoonaan*, sirta, qarsoon*, lagu kalsoonaan*, si qarsoodi*, ammaan ah, aamin ah, sir leh, xirfad leh
whatsapp: whatsapp*, watsap*, telegram*, wotsab*, watsab*, viber*, signal, whatsap*, wadsap*, wasab*, wats ab, wotsap*, whats app
contact-us: nala soo xiriir*, nagala soo xiriir*, soo wac*, naga soo wac*, noo soo dir*, nagu soo wac*, nala xiriir*, inbox*, la soo xiriir*, dm, ii soo qor*, nala soo xidhiidh*, ila soo xiriir*, noo soo qor*, nala soo hadal, kala xiriir*, ila xiriir*
loan: amaah*, dayn, deyn, deynta, daynta, amaahda, kredit*, loan*, amaahin*, amaaho*, kredik*, deymin*, qarad*
interest-rate: dulsaar*, ribo*, dulsaarka, ribada, interest rate, faa'iido*, faaido*, dul saar*, ribad*, zinsen*, bilaa dulsaar*, boqolkiiba 2, boqolkiiba 3
invest: maalgeli*, maal geli*, maalgelin*, faa'iido*, faa'iidad*, faaiido*, invest*, ganacsi online*, maalgash*, macaash*, ganacsan*, trading*, maalgal*, dib u maalgel*
bitcoin: bitcoin*, crypto*, kiribto*, kripto*, forex*, bit coin, dijitaal lacag*, usdt, ethereum, bitkoin*, bitqaran*, btc, robot*
earn: kasbo*, ku shaqeeyso guriga, lacag ku shaqeey*, dakhli*, kasbad*, online ku shaqee*, guriga ka shaqee*, dakhli maalin*, kasbay*, maalintiiba, maalinlaha, toddobaadkii kasb*, lacag samee*, adigoo guriga jooga, lacag ka samee*, guriga oo aad ka*, maalin kasta kasb*, shaqo guri*
click-here: halkan guji*, riix*, guji*, linkiga guji*, riix halkan, guji halkan, link*, soo booqo*, halkan riix*, bio ga, booqo bogga, halkan booqo*, tap, click*, guji linkig*, halkan ka
discount: qiimo dhimis*, qiima dhimis*, dhimis*, sicir jab*, koodh*, dalab gaar*, qiimo jaban*, jaban*, rakhiis*, sicirjab*, promo*, kood, jabanahay, rakhis*, dhimista, koodka
agency: wakaalad*, wakaaladda, agency*, agent*, wakalad*, agentur*, xafiis adeeg*, wakiil*, adeegyad*, wakaaladaha
visa-service: fiiso adeeg*, fiiso sidaada, fiiso shaqo*, visa canada, fiiso kanada*, fiiso maraykan*, kanada*, visa service*, fiiso soo saar*, canada*, waxaan soo saarnaa, fiisooyin*, fiiso dammaanad*, kanad*, fiiso yurub, fiiso jarmal, work visa*, fiiso kuu, schengen, ameerik*, mareykan*, maraykan*, green card*
win: ku guulayso*, ku guulayst*, guulays*, abaalmarin*, abaal marin*, waad ku guulays*, bakhtiya*, baqtiyaanasiib*, guulaysatay, bakhtiyaanasiib*, gift, iphone*, hadiyad*, jackpot*
casino: casino*, khamaar*, qamaar*, kasiino*, sharad*, betting*, ciyaar lacag*, 1xbet*, khammaar*, bonus*, slots*, spins
weight-pills: miisaan dhimis*, caato*, viagra*, dhimista miisaan*, miisaan lumis*, kaniiniga caato*, culeys dhimis*, miisaan*, caatoo*, xoojiyaha ragga, cayil*, buurni*, cayilk*, daawo dhireed*, dawo dhireed*, baruur*, cialis, miisaankaaga*
seo: seo, booqdayaal*, websaydhkaaga, soo booqdayaal*, google ranking, raadiyaha google*, boggaaga*, websitekaaga*, kaalinta koowaad ee google, followers*, taraafik*, backlink*, traffic*, google kaalin*, liike*, likes, raacayaal*
dating: dating*, shukaansi*, guur doon*, haween guur*, gabdho guur*, guurdoon*, haasaaw*, gabdho kal*, kelida kale, lammaane*, lamaane*, gabdho qurux*, la kulan gabdh*, sawirro qaawan*, qaawan*, sexy*, xubbi*, hot girls, jacayl raad*, seeggii*
parasite: dulin*, nacfi ma leh, maan gaabo, baryootan*, dulinimo*, lacagteenna cun*, cayr cun*, dhiig cab*, dhiigcab*, lacagta jarmal* cun*, lacagta jarmalka ayay cun*, injir*, ceyr cun*, ceyrleh*, ceyr, dulinno*, tuugsad*, dawersi*, shaqo diid*, caydh cun*
animal-slur: eey, eyga, eeyo, doofaar*, jiir, jiirka, daayeer*, dameer*, xayawaan*, bahalka, bahalo*, xasharaad*, xashar*, jiirar*, eeyga, eyyahow, qaanjiir*, baranbaro*, daanyeer*, dawaco*, eeyo yahow, doofarro*, cayayaan*, xoolo, xoolo yahow, bakhti*
filth: wasakh*, qashin*, wasakhle*, uskag*, waskah*, wasaq*, waskhoow*, uskagley, qashin qub*, wasakhley*, bulaacad*, wasakhlay*
idiot: doqon*, nacas*, maan gaab*, caqli xumo*, caqli la'*, damiin*, caqlidaro*, nacasnimo*, nacas yahow, doqonyahow, caqli xun, idiot*, jaahil*, waalan*, nacasyahow, doqon yahow, caqligaabo*
whore: dhillo*, sharmuuto*, dhilo*, sharmuut*, dhillooy*, qaxbo*, dhillada, qaxbad*, bitch*, dhilloyin*, naag xun, dhillo yahay
shit: xaar, xaarka, saxaro*, saxar*, scheiß*, xaarku, xaar cun*, shit*, scheis*, bullshit*, saxaradiis*
fuck: was, wasa, wasay, waso, fuck*, hooyadaa was*, wasmo*, wasid*, hoyadaa was*, fick*, siigo*, futo*, gus, guska, siil, siilka
son-of: wiilka dhillo*, ina dhillo*, dhillo dhashay, wecel*, garacyo*, wacal*, hooyadaa was*, hurensohn*, ina sharmuut*, abaha was*, abahaa was*, ilma dhillo*, hooyadaa dhillo*, aabahaa was*, farac xun*
liar: beenaale*, beenta, beenlow*, beenlay*, been sheeg*, beenaal*, beenlaha, beenaalayaal*, been badan*, beenlow yahow, khiyaan*, beenay*, dhagarqab*
traitor: khaa'in*, khaayin*, qaa'in*, khaainul*, khiyaano qaran*, dhagar*, khaain*, khiyaan*, qaran dumis*, dabadhilif*, khawaarij*
terrorist: argagixiso*, argagaxiso*, shabaab*, daacish*, terrorist*, argagixis*, alshabab, qarxiy*, al qaacida, argagax*, alshabaab*, teror*
criminal: dembiile*, dambiile*, dembiilay*, tuug*, gacan ku dhiigle*, gacan ku dhigle*, dambiilay*, burcad*, budhcad*, mujrim*, dambiila*
invader: soo duul*, duulaan*, qabsaday dalka, gumayste*, duullaan*, soo duulay*, duulaanka, gumeyst*, daadka qaxooti*, dalka qabsad*, waa duulaan*, isqabsaday dal*, daad ah
out-with: ka baxa dalk*, ka bax dalk*, dibadda u baxa, isga taga, isaga tag, ha la saaro, ha la eryo, ha la wada eryo, meesha ka baxa, halkan ka baxa, naga taga, jarmalka ka baxa, ka baxa jarmal*, iska taga, ka tag halkan, raus, waa in la eryaa, baxaya waa in, saara dhammaan, naga baxa, ka baxa halkan
go-home: dalkiinnii ku noq*, dalkiina ku noq*, dalkaaga ku noq*, geeskiinnii, dalkiinna ku noq*, meeshii aad ka timid*, ku noqo dalkaag*, halkii aad ka timid, meeshaad ka timid*, beerihii aad ka timid, guryihiinna ku noq*, ku noqda dalkiin*, afrika ku noq*, dalkiinii u noq*, halkaad ka timid*, aad ka timaaddeen, aad ka timaadeen, aad ka timid, geelii u noqo, soomaaliya ku noq*
shoot: toogo*, tooga*, toogasho*, xabad*, xabado*, ha la toogo, toog*, toogtay, rasaas*, la toogtay, qoriga ku rid*, xabbad*, toogannaa, toogan*, toogteen
burn: gubo, gubi, gubeen, ha la gubo, guba*, gubay, dab, dabku, dab ku shid*, dab qabad*, guban*, hal la gub*, dabka, shid*, gubayaa, gubtay, gubno
gas: gaas, gaaska, gaasku, gaaska lagu buuf*, holokoost*, sida yuhuud*, qol gaas*, gaas ku laay*, buufi*, xerada gaas*, gaas lagu, hitler*, buufiyo, auschwitz*, hitlar*, yuhuud*
hang-them: deldel*, daldal*, ha la deldelo, daldala, geed ku deldel*, deldelo, la daldalo, xarig qoorta*, luqunta sudh*, geed surr*
we-find-you: waan ku helaynaa, waan kuu imaan*, waan ognahay meesha, ku heli doonaa, waan idin heli*, waan garaneynaa halka, waan idin hel*, waan ku hel*, garanaynaa meesha aad, meesha aad degan tahay waan, kula kulmi doon*, waan ku arkaynaa, waan ku dili*, waan kuu iman*, waan ognahay halka, waxaan naqaannaa meesha*, gurigaaga waan*, waan ku gowrac*, ku gowrac*, sawirkaaga iyo, cinwaankaaga waan, sawirkaaga waan
deserve: u qalan*, mudan*, u qalma, qalma*, istaahil*, waad mudan tahay, mudan tahay, mudanyahay, istaahish*, way mudan yihiin, mutaysan*, u qalmaan, waa ku mudan, ku habboon*, waad istaahisha
hate: neceb*, nacay*, naceyb*, nacayb*, nebcahay, nebeb*, nacab*, necbahay, nacaa, nacladd*, nacalad*, cadaawad*, nacnay
disgusting: xanaf*, karaahi*, foolxun*, fool xun*, ceebo*, qudhmun*, qurmoon*, qurun*, jiriirico*, karaahiyo*, wax lala yaab*, ka yaqyaq*, yaqyaq*, qudhun*, laga yaqyaq*, lagu yaqyaq*, ur xun
race-slur: adoon*, addoon*, jareer*, midgaan*, madhiban*, neger*, jileec*, boon, tima jareer*, nigg*, bantu*, gaal, gaalo, gaalada, gaal yahow, sab, tumaal*, laangaab*, langaab*, nijaas*, kanake*, asylant*, kafir*, gaalad*, cadaan xun, madow xun, madoow*, gaalkan*, yibir*
`;
