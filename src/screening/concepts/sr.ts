/** Serbian, Bosnian, Croatian (Cyrillic is made from the Latin): `concept: pattern, pattern`, in the notation of compile(). Folding is done for you. */
export const sr = `
I: ja, sam, jesam, nisam, bih, ću
me: mi, me, meni, mene, mnom, mnome, za mene
my: moj, moja, moje, moji, mojoj, mojim, mojoj|moju|mojom, mog|mojeg|mojega|mom|mome|mojih|mojima
we: mi smo, smo, mi, nismo, mi ćemo, ćemo
us: nas, nam, nama, za nas
our: naš, naša, naše, naši, našu, našoj, našeg|našem|naših|našim|našom
you-sg: ti, tebe, tebi, te, tobom, si, ćeš
you-formal: vi, vas, vam, vama, ste, ćete, biste
your: tvoj*, tvoga, vaš, vaša, vaše, vaši, vašu, vašeg|vašem|vaših|vašim|vašoj|vašom
he: on, njega, ga, njemu, mu, njim, njime, nj
she: ona, nju, je, joj, njoj, njom, nju|njome
his: njegov, njegova, njegove*, njegovi*, njegovo*, njegovu
her: njen, njena, njene, njeni, njeno*, njenu, njezin*, njenim|njenih
they: oni, one, njih, ih, njima, im, su, nisu
their: njihov, njihova, njihove*, njihovi*, njihovo*, njihovu
one: se može, čovjek, čovek, se mora, se radi, da se
myself: sam, sama, sami, sebe, sebi, sobom, lično, osobno
somebody: neko, netko, nekog*, nekome, nekom, nekim, bilo ko|tko
nobody: niko, nitko, nikoga, nikog, nikome, nikom, ni jedan, nijedan
everybody: svi, svako, svatko, svih, svima, svakome, svaki
people: ljudi, ljude, ljudima, narod*, osobe, svijet
person: osoba, osobu, osobe, osobi, čovjek*, čovek*, lice
man: muškarac, muškarc*, čovjek, čovek, muško, tip, lik
woman: žena, ženu, žene, ženi, ženama, ženom, gospođa, gospodja
husband: muž, muža, mužu, mužem, suprug, supruga mog, suprugu, suprugom
wife: moja žena, moju ženu, mojom ženom, mojoj ženi, suprugu, supruzi, supruga, supruge
child: dijete, dete, djeteta|deteta|djetetu|detetu, djeca, deca, djecu|decu, djece|dece, djeci|deci, djecom|decom
baby: beba, bebu, bebe, bebi, bebom, novorođen*, dojenč*
son: sin, sina, sinu, sinom, sinovi*, sine, sinčić*
daughter: kćer*, ćerk*, kći, kćerk*, kćerka, ćera, šćer
boy: dječak*, dečak*, dječac*, dečac*, momak, dečko, momčić*
girl: djevojčic*, devojčic*, djevojk*, devojk*, curic*, cura
youth: omladin*, mladić*, mladi, mladih, tinejdž*, maloljetnik*|maloletnik*, mladež
mother: majka, majku, majke, majci, majkom, mama, mamu|mami|mame, mater*
father: otac, oca, ocu, ocem, tata, tatu|tati|tate, babo, ćale
parents: roditelj*, mama i tata, starci, otac i majka, roditelji
brother: brat, brata, bratu, bratom, braća, braću|braći, burazer*
sister: sestra, sestru, sestre, sestri, sestrom, seka, sestara
siblings: braća i sestre, braću i sestre, brat i sestra, brata i sestru, braća, braće i sestara
uncle: stric*, ujak*, tetka, tetku, tetke, tetak, ujna, amidž*
cousin: rođak, rođak*, rodica, bratić*, nećak*, sestrić*, bratanac, sestričin*
grandparents: baka, baku, bake, baba, djed*, deda, dedu, nana
family: porodic*, obitelj*, familij*, ukućan*, moji kod kuće
relative: rođak*, rodbin*, šogor*, zet, svekrv*, svekar, punica|punicu|tašta|taštu, snaha|snaja
partner: partner*, zaručni*, vereni*, momak, moj dečko, moja djevojka|devojka|cura, vjeren*|veren*
friend: prijatelj*, drug, druga, drugu, drugaric*, prijateljic*, jaran*, frend*
acquaintance: poznanik*, poznanic*, poznajem, jedan poznanik, poznanici
neighbour: komšij*, komšin*, susjed*, sused*, komsinic*, komšiluk*
colleague: kolega, kolege, kolegu, kolegi*, kolegic*, koleginic*, saradnik*|suradnik*
classmate: drug iz razreda, drugovi iz razreda, drugaric* iz razreda, iz razreda, iz škole, školski drug
pupil: učenik*, učenic*, đak, đaci, đaka, školarac, školarc*
client: klijent*, stranka, stranke, štićenik*, korisnik*, korisnic*
patient: pacijent*, bolesnik*, pacijentkinj*, bolesnic*
guest: gost, gosta, gosti, cimer*, sustanar*, goste, ukućan*
boss: šef, šefa, šefu, šefic*, gazda, gazde|gazdu, poslodav*, direktor*
employee: radnik, radnic*, radnik*, zaposlenik*, zaposleni, uposlenik*, namještenik*|nameštenik*
teacher: učitelj*, nastavni*, profesor*, razredni*, lehrer*
doctor: doktor, doktor*, ljekar*, lekar*, liječni*, arzt, doca
nurse: medicinska sestra, medicinsku sestru, medicinske sestre, bolničar*, njegovatelj*|negovatelj*, medicinar*, medicinski tehničar
midwife: babic*, primalj*, hebamme, hebame
social-worker: socijalni|socijalna|socijalnu radnik|radnica|radnicu, socijalnog|socijalnom radnika|radniku, socijalne radnice, betreuer*, sozialarbeiter*, starateljic*
guardian: staratelj*, skrbnik*, skrbni*, tutor*, tutora, vormund
volunteer: volonter*, dobrovolj*, volontir*, ehrenamt*
lawyer: advokat*, odvjetni*, advokatic*, pravnik*, anwalt, anvalt
judge: sudija, sudiju, sudije, sudac, suca|sucu, sutkinj*, sudijom, sudci
interpreter: prevodilac, prevodioc*, prevoditelj*, tumač*, prevodi, dolmetscher*, prevod*
clerk: službenik*, službenic*, referent*, činovnik*, sachbearbeiter*, beamter, šalteruš*
police: policij*, policaj*, murija, polizei, policajci, drot, drotovi
landlord: stanodav*, vlasnik stana, vlasnik kuće, gazda stana, vermieter*, najmodav*, gazdaric*
caretaker: domar*, hausmajstor*, hausmeister*, čuvar*, zaštitar*, securit*, obezbjeđenj*|obezbeđenj*|osiguranje, portir*
priest: sveštenik*, svećenik*, imam, hodža|hodžu|hodže, pop, fratar, pastor*, efendij*
refugee: izbjeglic*, izbeglic*, izbjegl*, izbegl*, azilant*, prognan*
migrant: migrant*, stranac, stranc*, imigrant*, doseljenik*, gastarbajter*, useljeni*
citizen: građan*, državljan*, gradjan*, građani, državljani
widow: udovic*, udovac, udovc*, siročad*, siroče, samohran*
elderly: star, stari, stara, starij*, penzioner*, umirovljeni*, starac|starica, starc*
single-mother: samohrana majka, samohrane majke, samohrana mama, sama sa djecom|decom, sama odgajam, sama s djecom|decom, samohran*
young: mlad, mlada, mladi, mlado, mlađ*, maloljetn*, maloletn*, malodob*
years-old: imam _ godina, ima _ godina|godine, star|stara|staro _ godina|godine, godina star|stara|staro, stari|stare _ godina, godišnj*, punoljet*|punolet*
please: molim, molimo, molim vas, molim te, ljubazno, zamolio|zamolila, bitte
help: pomoć, pomoći, pomoz*, pomog*, pomaž*, pomaga*, hilfe, upomoć
ask: pitam, pita*, pitati, upita*, zamoli*, pitao|pitala, da pitam, raspita*
question: pitanje, pitanja, pitanju, pitanjem, upit, upita
answer: odgovor*, odgovara*, odgovorili, odgovori*, odgovor
advice: savjet*, savet*, posavjet*, posavet*, preporuk*, savjetujte|savetujte
counselling: savjetovali*, savetovali*, beratung*, savjetovanj*, savetovanj*, savjetnik*|savetnik*, beratungsstelle
information: informacij*, info, obavijest*, obavest*, podatk*, podaci, podatke
need: treba, trebam, trebamo, potreb*, treba mi|nam, trebao|trebala bi, fali mi|nam
search: tražim, traži*, tražio|tražila, potraži*, u potrazi, potraga|potragu, tragam
find: naći, nađem, nađe*, pronađ*, pronać*, našao|našla|našli, nalazi*, pronaš*
want: hoću, želim, hoće*, želi*, hoćemo, htio|htjela|hteo|htela, htjeli|hteli
wish: želja, želje, želju, nadam se, nadamo se, volio|voljela|voleo|volela bih, poželi*
can: mogu, može, možemo, možete, možeš, mogao|mogla|mogli, moći, umijem|umem
cannot: ne mogu, ne može, ne možemo, nemoguć*, nije moguće, ne možete, nisam mogao|mogla, nismo mogli
may: smijem|smem, smije|sme, smijemo|smemo, dozvoljen*, dopušten*, smiju|smeju, smijete|smete, dozvol*
may-not: ne smijem|smem, ne smije|sme, zabranj*, nije dozvoljen*, ne smijemo|smemo, ne smiju|smeju, nemam pravo, zabran*
must: moram, mora, moramo, moraju, morate, moraš, morao|morala|morali, obavezn*
should: trebao|trebala|trebali bi, trebalo bi, treba da, trebaju, da trebam, trebali, bi trebalo
know: znam, zna, znamo, znate, znaju, znao|znala, znati, poznato
not-know: ne znam, neznam, ne znamo, nemam pojma, ne zna, nisam siguran|sigurna, neznamo|nezna, pojma nemam
understand: razumijem|razumem, razumij*, razume, razumemo|razumete, shvat*, kontam, skont*
not-understand: ne razumijem|razumem, ne razumije|razume, nerazumijem|nerazumem, ne shvatam|shvaćam, nije mi jasno, ne kontam, nisam razumio|razumjela|razumeo|razumela, ne razumijemo|razumemo
explain: objasni*, objašnj*, objasnj*, pojasni*, razjasni*, protumač*
how: kako, na koji način, kako da, kako mogu
what: šta, što, sta, čemu, čega, o čemu
where: gdje, gde, gdje mogu, gde mogu, đe, u kojem gradu
where-to: kuda, kamo, gdje|gde da idem|idemo, kome da se obratim, gdje|gde da odem, gdje|gde da se obratim
when: kada, kad, kada će, otkad|otkada, u koje vrijeme|vreme
who: ko, tko, ko je, ko može, tko može
whom: kome, kom, koga, komu, kome da, kim, kod koga
why: zašto, zasto, zbog čega, što ne, radi čega, čemu to, zaš
which: koji, koja, koje, koju, kojem|kojim|kojoj|kojeg|kojih, kakav, kakva|kakve|kakvu
whether: da li, dali, je li, jel, li, jesu li, ima li, mogu li
how-much: koliko, kolko, koliko košta, koliko para|novca, kolika|koliki|koliku
how-long: koliko dugo, koliko traje, koliko vremena, dokle, do kada, koliko još, koliko dana
is-there: ima li, postoji li, da li postoji, da li ima, jel ima, imate li, postoje li, dal ima
right-entitlement: pravo na, imam pravo, imamo|ima|imaju pravo, prava, pravo, anspruch
possible: moguć*, mogućnost*, da li je moguće, je li moguće, moguce, izvodljiv*
solution: rješenj*, rešenj*, izlaz, riješi*, reši*, rjesenj*, izlaza|izlazu
do: radim, radi, uradi*, čini*, napravi*, učini*, raditi, pravi*
what-to-do: šta da radim|radimo, što da radim|radimo, šta|što mogu da uradim|učiniti|uraditi, šta|što učiniti|raditi|činiti, šta da uradim, šta|što treba da radim, sta cu sad
call-phone: telefon*, zovem, pozov*, nazov*, zovi*, zvao|zvala|zvali, pozva*, mobitel*|mobiln*
number: broj, broja, broju, brojem, brojevi, brojeve, nummer
contact: kontakt*, javi*, javit*, kontaktir*, obrati*, javlja*, stupi*
write: pišem, piše, pišu, pišemo, pisati, napisa*, pisao|pisala|pisali, napiš*
email: email, mail, mejl*, e-mail, imejl*, e-pošt*, mailom|maila|mailu
message: poruk*, poruka, poruku, sms, poručuj*
appointment: termin, termina, terminu, terminom, termini, termine, zakaz*, sastanak
come-by: svrati*, navrati*, sprechstunde, doći kod vas, mogu li doći, mogu li da dođem, radno vrijeme|vreme, dođem kod vas
urgent: hitno, hitan, hitna, hitne, hitnu, žurno, dringend, što prije|pre
immediately: odmah, smjesta, smesta, istog trenutka, sofort, odma
support: podrška, podršk*, podrž*, potpor*, podupir*, pomoć i podrška
thanks-in-advance: hvala unaprijed, hvala unapred, unaprijed|unapred hvala, unaprijed|unapred zahvalan|zahvalna, unaprijed|unapred se zahvaljujem
confidential: povjerljiv*, poverljiv*, anonim*, ne objavljuj*, nemojte objaviti|objavljivati, molim ne objavljivati, tajn*, privatno
name: ime, imena, imenu, zovem se, prezime*, zove se, moje ime
address: adres*, adresa, adresu, ulica i broj, adrese
hello: zdravo, dobar dan, pozdrav, bok, ćao, halo, dobro veče|jutro, dobra večer, selam
dear-sirs: poštovani, poštovana, poštovane, cijenjeni|cenjeni, poštovanj*, dragi, postovani
greetings: pozdrav*, lijep pozdrav, lep pozdrav, srdačan pozdrav, lp, s poštovanjem, sa poštovanjem
thank: hvala, zahvalj*, zahval*, fala, zahvalan|zahvalna, danke
god: bog, boga, bože, bogu, allah*, alah*, gospod|gospode, bogom
today: danas, današnj*, danaske, dans
tomorrow: sutra, sutrašnj*, prekosutra, sutradan, ujutro sutra
yesterday: jučer, juče, jučeraš*, prekjuče*, sinoć
tonight: večeras, noćas, ove noći, ovu noć, večeraš*
night: noć, noći, noću, nocas, noćn*, ponoć*, noćima
morning: jutro, ujutro, ujutru, jutros, jutra, rano ujutro, jutarnj*
evening: veče, večer, navečer, uveče, večeri, predveče*
now: sad, sada, trenutno, upravo, trenutačno, ovog trenutka
still: još, još uvijek|uvek, jos uvek, i dalje, dalje, jos
already: već, vec, već sam, već smo
again: opet, ponovo, ponovno, iznova, još jednom, nanovo
never: nikad, nikada, nijednom, niti jednom, nikad više
always: uvijek, uvek, stalno, vječno, večno, vazda, svaki put
since: od kada, otkad, otkada, od, već _ godina, od kad
until: do, dok, do kada, sve dok, dokle, do kraja
before: prije, pre, prije nego, pre nego, ispred, uoči
after: poslije, posle, nakon, nakon što, pošto, kasnije
day: dan, dana, danu, dani, dane, danima, danom
week: sedmic*, nedjelju dana, nedelju dana, tjedan, tjedn*, nedelja|nedelje
month: mjesec, mesec, mjesec*, mesec*, mjeseci, mj
year: godin*, godina, godinu, godine, god, ljeta
hour: sat, sata, sati, satima, čas, časova, ura
minute: minut*, minuta, min, minutu
monday: ponedjelj*, ponedelj*, ponediljak
tuesday: utorak, utork*, utorkom
wednesday: srijeda, srijed*, sreda, sredu, srede
thursday: četvrtak, četvrtk*, cetvrtak
friday: petak, petkom, petka, petku
weekend: vikend*, subota, subot*, nedjelja|nedjelju, nedjeljom|nedeljom, nedelju
january-june: januar*, februar*, mart|marta|martu, april*, maja|maju, jun|juna|junu, siječ*|veljač*|ožuj*, travnja|svibnja|lipnja|svibanj|lipanj
july-december: jul|jula|julu, avgust*|august*, septemb*, oktob*, novemb*, decemb*, srpnja|kolovoz*|rujna|rujnu, listopad*|studenog|studeni|prosin*
date: datum*, nadnevak, termin datum
deadline: rok, roka, roku, rokova, rokovi, rokom, frist*
soon: uskoro, ubrzo, skoro, za koji dan, za par dana, brzo
late: kasno, prekasno, kasni*, zakasni*, kašnjenj*, kasnim
long-time: dugo, dugo vremena, godinama, mjesecima|mesecima, odavno, predugo, danima
long-ago: nekad, nekada, tada, onda, ranije, davno, tad, u to vrijeme|vreme
every-day: svaki dan, svakog dana, svakodnevn*, iz dana u dan, svakoga dana
wait: čekam, čeka*, sačeka*, pričeka*, čekamo, čekanj*, čekao|čekala
last: prošl*, posljednj*, poslednj*, zadnj*, minul*, lani
next: sljedeć*, sledeć*, iduć*, naredn*, slijedeć*
two: dva, dvije, dve, dvoje, oba|obe|obje, dvojica|dvojicu, 2
three: tri, troje, trojica|trojicu, trojic*, 3
four: četiri, četvero, četvoro, cetri, 4
five: pet, petoro, petero, petorica, 5
six: šest, šestoro, šestero, 6
seven-plus: sedam, osam, devet, deset, 7|8|9|10, sedmoro|osmoro, desetak
many-tens: dvadeset*, trideset*, četrdeset*, pedeset*, sto, stotin*, petnaest|dvanaest|jedanaest|šesnaest, šezdeset*
thousand: hiljad*, tisuć*, hilj, soma, 1000
million: milion*, milijun*, milijard*, mil
first: prvi, prva, prvo, prvu, prve, prvog, najprije|najpre, prvom
second: drugi, druga, drugo, drugu, drugog, po drugi put, drugom
once: jednom, jedanput, jednoć, jedan put, jedared
often: često, više puta, stalno, mnogo puta, nekoliko puta, puno puta, ponekad
office: ured, ureda, uredu, uredi, organ|organi|organa, vlasti|vlastima, amt, služb*|ustanov*
immigration-office: ausländerbehörde, auslenderbeherde, auslander*, ausländeramt, auslenderamt, ured|ureda|uredu za strance, služb* za strance, auslender*
bamf: bamf, bamfa, bamfu, bundesamt, savezn* ured* za migracij*, savezn* ured*
jobcentre: jobcent*, džobcent*, arbeitsamt*, agentur für arbeit, biro|biroa|birou, zavod za zapošljavanje, arbajtsamt*
social-office: sozialamt*, socijaln* ured*, socijalno, socijalni, socialamt*, socijaln* služb*, centar za socijalni rad, socamt
youth-office: jugendamt*, jugentamt*, ured* za mlade|mladež, služb* za mlade|mladež, centar* za socijaln*, jugendamd
embassy: ambasad*, konzulat*, veleposlanstv*, konzul*, poslanstv*
court: sud, suda, sudu, sudom, sudski, sudsk*, gericht, verwaltungsgericht
registry-office: matičar*, matičn* ured*, standesamt*, matičn*, štandesamt*
town-hall: opštin*, općin*, opčin*, gradsk* vijeć*|već*, rathaus*, gradska uprava, landratsamt*, landkreis*, vijećnic*|većnic*
state-ministry: ministarstv*, ministars*, pokrajin*, savezn* držav*|zemlj*, bundesland
government: vlada, vladu, vlade, vladi, država, države|državu|državi, vladin*
parliament: parlament*, skupštin*, sabor*, bundestag*, landtag*, poslanik*|zastupnik*
politician: politič*, političar*, ministar*, ministr*, kancelar*, predsjednik*|predsednik*
party: stranka, stranke, stranci, partij*, strank*, stranaka
election: izbor*, izbori, izbora, izborima, glasanj*, birač*
vote: glasa*, glas, glasov*, glasam, glasao|glasala, glasač*
law: zakon, zakona, zakonu, zakoni, zakonom, zakonsk*, zakonit*
paragraph: paragraf*, član zakona, članak zakona, stav zakona, §
rule: pravilo, pravila, pravilnik*, propis*, pravilima, odredb*, uredb*
constitution: ustav, ustava, ustavu, ustavn*, temeljni zakon, grundgesetz
human-rights: ljudska prava, ljudskih prava, ljudskim pravima, prava čovjeka|čoveka, ljudsk* prav*
letter: pismo, pisma, pismu, dopis*, brif, brief, pismom
decision: rješenj*, rešenj*, odluk*, bescheid*, odluči*, bešajd*, odlučuj*
rejection: odbijen*, odbil*, odbijanj*, odbijenic*, negativn*, odbijaj*, odbio|odbila
application: zahtjev*, zahtev*, molb*, antrag*, aplikacij*, prijava, podnesak
apply: podnio|podnijela|podneo|podnela, podnije*, podnes*, podnos*, predao|predala|predali zahtjev|zahtev, podnijeti|podneti zahtjev|zahtev, zatražio|zatražila, aplicir*, predati zahtjev|zahtev|molbu
form: formular*, obrazac, obrasc*, obraza*, popuni*, ispuni*
paper: papir*, dokument*, dokumentacij*, isprav*, papirologij*, papiri
signature: potpis*, potpiš*, potpisao|potpisala, potpisiv*
stamp: pečat*, žig, štambilj*, stempel
copy: kopij*, kopir*, fotokopij*, preslik*
file: dosije*, spis, spisa, spisi, spise, akt, aktenzeichen
proof: potvrd*, dokaz*, bescheinigung, uvjerenj*|uverenj*, potvrda, nachweis*
certificate: svjedodžb*, svedočanstv*, certifikat*, svjedočanstv*, sertifikat*, zeugnis*, izvod
birth-certificate: rodni list, rodnog lista, izvod iz matične, izvod* iz knjige rođenih, rodn* list*, krštenic*, geburtsurkunde
passport: pasoš*, putovnic*, putna isprava|ispravu, pass, reisepass*, pasuš*
id-card: lična karta, ličnu kartu, osobna|osobnu iskaznica|iskaznicu, ausvajs*, ausweis*, lične karte, iskaznic*
identity: identitet*, identifikac*, identitätsklärung, razjašnjenje identiteta
visa: viza, vize, vizu, vizi, vizom, visum, vizama
asylum: azil*, azilsk*, azilant*, asyl*, azila, azilu
hearing: saslušanj*, intervju*, anhörung*, anherung*, interview, saslušan*
dublin: dublin*, dablin*, dublinsk*
fingerprint: otisak, otisk*, otisci prstiju, fingerprint, otiske prstiju
residence-permit: boravišn*, boravak, dozvol* boravka, boravka, boravku, aufenthalt*, dozvol* za boravak, aufenthaltstitel
toleration: duldung*, duldungom, duldunga, tolerisan* boravak|boravka, duldug*, tolerir* boravak|boravka, trpljenj*
permission-stay: aufenthaltsgestattung, gestattung*, gestatung*, dozvol* boravka tokom|tijekom postupka, azilantsk* iskaznic*|kart*
fiction-certificate: fiktionsbescheinigung*, fiktions*, fikcij*, fikcions*, fiktivn* potvrd*
subsidiary: supsidijarn*, subsidijarn*, supsidijarna zaštita, subsidiär*, subsid*
protection: zaštit*, zaštiti, štiti*, zaštić*, schutz
recognised: priznat, priznata, priznati, priznato, prizna*, priznal*
settlement: niederlassung*, niderlasung*, neograničen* boravak|boravka, stalni boravak, stalnog boravka, trajni boravak, unbefristet
naturalisation: einbürgerung*, einburgerung*, ajnbirgerung*, naturalizacij*, primanje u državljanstvo, primitak u državljanstvo, njemačk*|nemačk* državljanstv*|pasoš
citizenship: državljanstv*, drzavljanstv*, državljanin*, bez državljanstva
residence-obligation: wohnsitzauflage, vonzicauflage, residenzpflicht, obavez* boravka, obavez* prebivališt*, obaveza mjesta|mesta stanovanja
hardship: härtefall*, hertefal*, hartefall*, komisij* za teške slučajeve, težak slučaj, humanitarn* razlog*
appeal: žalb*, tužb*, žali*, tuži*, klage, widerspruch, prigovor*, podneti|podnijeti tužbu|žalbu
extend: produž*, produlj*, produžiti, produženj*, verlängern, obnovi*
expire: isteka*, istič*, istekl*, isteći, istekao, ne važi, prestaje da važi
cancel: otkaza*, otkaž*, poništ*, oduzet*, povuć*, opozva*, povuk*, ukida*|ukinu*
receive: dobio, dobila, dobili, dobija*, dobiva*, dobiti, dobijem, primio|primila|primili
give: dati, dao|dala|dali, dajem, daje|daju, daj|dajte, davati|davao|davala, dam|da mi daju, dadne
take: uzeti, uzeo|uzela|uzeli, uzima*, uzmem|uzme|uzmu, uzmi*, uzet
take-away: oduzet*, oduze*, oduzim*, oduzm*, odnije*|odne*, oteli|oteo|otela|otmu|otimaju, uzeli mi|nam|su
refuse: odbija*, odbio|odbila|odbili, odbije*, odbijam, ne žele|želi da, neće da, uskrat*
approve: odobr*, odobren*, odobri*, odobrava*, usvoji*, bewilligt
accept: prihvat*, prihvać*, prihvaćen*, primaju, prima|primi|prime, prihvaća*
processing: obrad*, obrađ*, u obradi, obrađuj*, bearbeitung
procedure: postup*, procedur*, proces, procesa, procesu, procesi
reply-none: ne odgovara*, nema odgovora, nema|nemam odgovor, nisu|nije odgovorili|odgovorio|odgovorila, ne javlja*, niko|nitko ne odgovara|javlja, bez odgovora, nisam dobio|dobila odgovor
send-away: šalju me|nas od, od šaltera do šaltera, šalju me|nas, šeta* me|nas, oterali|otjerali, poslali me|nas, od jednog do drugog
responsible: nadležn*, zadužen*, odgovorn*, nadležan, zuständig, mjerodavn*|merodavn*
reason-ground: razlog*, razlozi, uzrok*, povod*, osnov, osnova|osnovu
deportation: deportacij*, abšibung*, abschiebung*, protjerivanj*, proterivanj*, izgon*
deport: deportovati, deportuj*, deportira*, protjera*, protera*, deportiraju, izbac* iz zemlje, istjera*|istera*
deported: deportovan*, deportiran*, protjeran*, proteran*, deportovali|deportirali, vraćen u
send-back: vrate me|nas|ih|ga|je, vraćaju, vratiti nazad, poslati nazad, šalju nazad, pošalju nazad|natrag, vratili su me|nas|ga|je, vraćen*
return: vratiti, vratim, vrati*, povrat*, nazad, natrag, vraća*, vratio|vratila
voluntary-return: dobrovoljn* povratak|povratka|povratku, dobrovoljn*, dobrovoljni odlazak, dobrovoljno napust*, vratiti dobrovoljno
leave-country: napusti* zemlju|njemačku|nemačku|državu, izać* iz zemlje, otići iz njemačke|nemačke, ausreise*, izlazak iz zemlje, napustiti, napustim|napustimo
detention: pritvor*, abschiebehaft, zadržan*, deportacijsk* pritvor*, u pritvoru, haft
prison: zatvor*, zatvora, zatvoru, robij*, ćelij*, ćorka|ćorku|ćorci
arrest: uhapsi*, hapse, uhiti*, uhapšen*, uhićen*, hapš*, privede*|priveli|priveden*
pick-up: došli po mene|njega|nju|nas|njih, odveli, odvede*, pokupil*, došla policija, dođu po, odvod*
flight: let, leta, letu, letovi, avion*, zrakoplov*, letim|leti|letimo
airport: aerodrom*, zračn* luk*, flughafen*, flugafen, aerodr*
transfer: transfer*, premješt*, premešt*, umverteilung, preraspodjel*|preraspodel*, prebac*|prebač*
flee: pobjeg*, pobeg*, bježi*, beži*, izbjeć*|izbeć*, bijeg|beg|bekstv*, pobjeć*|pobeć*, pobjegli|pobegli
border: granic*, graničn*, granicu, grenze, prelaz
boat-sea: brod, broda|brodom|brodu, čamac, čamc*, more, mora|moru|morem, gumenjak*, mediteran*|sredozem*
war: rat, rata, ratu, ratom, ratn*, ratov*, građanski rat
bomb: bomba, bombe, bombu, bombard*, raket*, granat*, eksploz*, granatir*
army: vojsk*, vojn*, vojnik*, armij*, mobiliz*, vojnu obavezu, služenje vojsk*
homeland: domovin*, otadžbin*, zavičaj*, rodn* zemlj*, stari kraj, moja zemlja, naša zemlja
country: zemlja, zemlju, zemlje, zemlji, zemljom, državi|državu|država|države, zemalja
germany: njemačka, njemačku, njemačkoj, njemačke, nemačka|nemačke|nemačkoj|nemačku, njemačkom, švapsk*, bundesrepubli*, deutschland
germans: nijemac, nijemc*, nemac, nemc*, njemic*|nemic*, švabo|švabe|švaba|švabi, nijemci|nemci
german-language: njemački, nemački, njemačkog|nemačkog, njemački jezik, nemački jezik, na njemačkom|nemačkom, deutsch, švapski
europe: evrop*, europ*, eu, evropsk*|europsk*, unij*, evropska unija
city: grad, grada, gradu, gradom, gradovi*, gradovima|gradove, gradsk*
village: selo, sela, selu, selom, seosk*, mjesto|mesto, seljak*, seljan*
syria: sirij*, sirijac|sirijc*, sirijsk*, damask*, alep*|halep*, asad*
afghanistan: avganistan*, afganistan*, avganist*, afganac|avganac|afganc*|avganc*, kabul*, taliban*, afganistans*|avgans*
iraq: irak, iraka, iraku, iračan*, iračk*, bagdad*, mosul*
iran: iran, irana, iranu, iranac|iranc*, iransk*, teheran*, perzij*|persij*
turkey: turska, tursku, turskoj, turske, turčin*, turci|turaka|turke, erdogan*, turkinj*
ukraine: ukrajin*, ukrajina, ukrajinac|ukrajinc*, ukrajinsk*, kijev*
russia: rusija, rusij*, rusi, rus, rusk*, putin*, moskv*
other-origin: srbij*|kosov*|bosn*|hercegov*, makedonij*|crna gora|crne gore|crnoj gori, eritrej*|somalij*|sudan*|etiopij*, nigerij*|gvinej*|gruzij*|pakistan*, albanij*|alban*|šiptar*, rom|romi|roma|romkinj*|romsk*|romima, srbin|srbi|srba|srbima|bosanac|bosanc*|bošnja*, vijetnam*|moldav*|alžir*|marok*
eu-third-country: italij*, grčk*|grck*, bugarsk*|rumunij*|rumunjsk*, poljsk*|litvanij*|litv*, hrvatsk*|hrvat|hrvati|sloven*, austrij*|mađarsk*|madjarsk*, francusk*|španij*|španjolsk*|švedsk*
church-asylum: crkveni azil, crkvenog azila, kirchenasyl*, azil u crkvi, crkven* azil*, utočište u crkvi
church: crkva, crkvu, crkve, crkvi, džamij*, parohij*|župa|župi, crkven*
come: dolaz*, dođe*, doći, dođem, došao|došla|došli, stig*, dođi*
arrive: stigao|stigla|stigli, stigne*, stić*, stizati, prispj*|prispe*, dolazak
go: ići, idem, ide|idemo|idete|ideš|idu, otići, otiš*, odlaz*, otiđ*, odem|odemo|odeš|ode
travel: putuj*, putova*, otput*, putovanj*, vozim|vozi*, put, vožnj*
stay: ostat*, ostanem|ostane*|ostanu, ostao|ostala|ostali, ostaj*, boravi*, ostajem
be-in-germany-since: živim u njemačkoj|nemačkoj, u njemačkoj|nemačkoj sam, sam u njemačkoj|nemačkoj, ovdje|ovde sam već|od, već _ godina u njemačkoj|nemačkoj, smo u njemačkoj|nemačkoj, živim ovdje|ovde od|već, došao|došla|došli u njemačku|nemačku
live: živim, živi*, živje*, žive*, stanujem|stanuje*, stanova*, živio|živjela|živeo|živela
born: rođen*, rodjen*, rodi*, rodio|rodila|rodilo, rođena|rođen
family-reunion: spajanj* porodic*|obitelj*|familij*, familiennachzug*, spajanj* s|sa porodic*|obitelj*, familien nachzug, ponovno okupljanje obitelji, spajanje, okupljanj* porodic*
bring-family: dovesti ženu|muža|djecu|decu|porodicu|obitelj, dovesti, dovedem|dovede*, dovest*, dovod*, dovodi*, dovedu|doveo|dovela
marry: udal*|udaj*|udat*, oženi*, vjenča*|venča*, ženi*, udam|uda|udaš, oženjen*, stupiti u brak
marriage: brak, braka, braku, svadb*, vjenčanj*|venčanj*, bračn*, brakovi*
divorce: razvod*, razved*, razvest*, rastav*, rastavljen*, razveo|razvela
separated: razdvoj*, odvojen*, rastali|rastao|rastala, razdvojeni, odvojili|odvojen|odvojeno, rastavljen*
custody: starateljstv*, skrbništv*, sorgerecht*, roditeljsk* prav*|skrb*, zorgereht, pravo na dijete|dete
paternity: očinstv*, priznati|priznanje očinstvo|očinstva, ocinstv*, vaterschaft*, priznao dijete|dete
pregnant: trudn*, trudnoć*, noseć*, noseća, čekam|čeka|čekamo bebu|dijete|dete
birth: porođaj*, porod*, rođenj*, rođenje, poroditi, porodila|porodi|porodim, geburt
forced-marriage: prisiln* brak*, prinudn* brak*, prisiljava*|tjera*|tera* da se udam|uda|udaš, ugovoren* brak*, udati na silu, na silu udaj*|udal*
circumcision: obrez*, obrezivanj*, genitaln* sakaćenj*, obrežu|obrezati, sakaćenj*, sunet*
together: zajedno, skupa, zajednič*, u zajednici, svi zajedno
alone: sam, sama, usamljen*, samoć*, potpuno sam|sama, sasvim sam|sama
miss-person: nedostaj*, nestao|nestala|nestali, nestal*, fali mi, nestanak|nestanka, čeznem
missing-contact: nemam kontakt*, izgubio|izgubila|izgubili kontakt, nemam više kontakt*, ne javlja se, bez kontakta, ne mogu da stupim u kontakt, nema|nemamo kontakt*
work: rad, rada|radu|radom, radim, raditi, posao, posl*, radio|radila|radili, radi*
work-permit: radn* dozvol*, dozvol* za rad, arbeitserlaubnis*, radnu dozvolu, smijem|smem li raditi|da radim, pravo na rad
job: posao, posla, poslu, posl*, radno mjesto|mesto, džob, job, minijob
apprenticeship: ausbildung*, ausbildung, ausbildunga, ausbildungu, ausbildingu, ausbildug*, naukovanj*, strukovn*|stručn* obrazovanj*, šegrt*
internship: praktikum*, praks*, stažira*, staž, pripravni*, praktikant*
contract: ugovor*, ugovora, ugovoru, vertrag*, aranžman
employ: zaposli*, zapošlj*, primiti na posao, primili|primio na posao, angažira*|angažova*, zaposlen
dismiss: otkaz, otkaza|otkazu|otkazom, otpust*, dobio|dobila|dali|dao|dala otkaz, kündigung*, otpušten*, kindigung
unemployed: nezaposlen*, bez posla, arbeitslos*, ostao|ostala bez posla, nemam posao|posla, nezaposl*
wage: plata, platu, plate, plati, plaća, plaću, zarad*, dnevnic*
wage-unpaid: nije|nisu platio|platila|platili, neplaćen*, nije isplati*|isplać*, ne plaća*, nisu mi|nam platili|isplatili, duguje mi|nam platu|plaću, nisam primio|primila|dobio|dobila platu|plaću, ne isplaćuj*
hours-work: sati dnevno, prekovremen*, smjen*|smen*, sati na dan, sati rada, noćn* smjen*|smen*, überstunden, radno vrijeme|vreme
profession: zaniman*, profesij*, zanat*, struk*, zvanj*, kvalifik*, fachkraft|fachkräfte
diploma: diplom*, diploma, diplomu, univerzitetsk*, diplomirao|diplomirala
recognition: priznavanj*, nostrifik*, anerkennung*, priznanj* diplom*, priznati diplomu, priznaju diplomu, anerkenung*
experience: iskustv*, iskusn*, iskustva, dozivlj*|doživlj*, iskusan
apply-job: bewerbung*, prijava|prijavu za posao, konkurir*|konkuris*, javiti se na oglas, životopis*, motivacij*, cv, prijavio|prijavila za posao
construction-cleaning: gradilišt*|baustel*, čišćenj*|čisti*|čistačic*, skladišt*|magacin*|lager*, restoran*|kuhar*|konobar*, građevin*, fabrik*|tvornic*, pomoćni radnik, putz*
care-work: njeg* star*|neg* star*, dom za stare|starije, starački dom, njega|nega|njegu|negu, altenpflege, pflege*, altenheim
money: novac, novca, novcu, pare, para, lova|lovu|love, novcem, novčan*
euro: euro, eura, evra, evro, eur, evre|eure, €
pay: plati*, platio|platila|platili, plaća*, platiti, uplat*, isplat*, plaćen*
cost: košta*, trošak, troško*, cijena|cena, koštanj*, troškovi
expensive: skup, skupo, skupa, skupi, skuplj*, preskup*, skupoć*
free-of-charge: besplat*, džabe, gratis, badava, kostenlos, bez naknade
tax: porez*, poreza, porezi, porezn*|poresk*, steuer*, finanzamt
debt: dug, duga, dugov*, duguj*, zaduž*, dužan|dužna, dugovi
bill: račun*, račune, opomen*, fatura|faktur*, rechnung, mahnung
bank: banka, banku, banke, banci, bankovn*, konto, tekući račun
payment-card: bezahlkarte*, platn* kartic*, platna karta, becalkart*, karticu za plaćanje, kartic* za plaćanje, kartic*
benefits: socijaln* pomoć*, socijal*, bürgergeld, birgergeld, burgergeld, hartz, socijaln* davanj*|naknad*, leistungen
child-benefit: kindergeld*, dječji|dečji doplatak|dodatak, kindergelda, dječj*|dečj* dodat*|doplat*, elterngeld, kindergeld
cut-benefits: smanjil*|smanjen*, skrati*, ukinul*|ukinut*, skinul*, umanj*, skraćen*, gekürzt, obustav*
no-money: nemam novca|para|novac|pare, nemamo novca|para|novac|pare, bez novca|para, nema para|novca, ostao|ostala|ostali bez novca|para, švorc
hunger: glad, glađu, gladan|gladna|gladni, gladn*, nemamo|nemam|nema šta|što jesti|da jedemo|da jedem, gladuj*
food: hrana, hranu, hrane, hrani, hleb*|kruh*|hljeb*, jelo|jesti|jedem|jede, ručak|večera|doručak, obrok*
buy: kupi*, kupov*, kupuj*, kupio|kupila, nabavi*, kupovina
sell: prodaj*, prodava*, prodati, prodao|prodala, prodam|proda, prodaja
price: cijena, cijene|cijenu|cijeni, cena, cene|cenu|ceni, cjenovn*|cenovn*, cijenom|cenom, cijenik|cjenik
poor: siromašn*, siromah*, siromaštv*, bijed*, bedn*, sirotinj*, siromas*
rich: bogat, bogati|bogata|bogatih, bogataš*, bogatstv*, bogatim|bogatog, imućn*
economy: privred*, ekonomij*, gospodarstv*, ekonomsk*, gospodarsk*, privredn*
school: škola, školu, škole, školi, škol*, školsk*, gimnazij*
kindergarten: vrtić*, obdaništ*, kita, kindergarten*, jaslic*, kitaplatz
university: univerzitet*, fakultet*, sveučilišt*, faks, faksu, univerzit*
study: studir*, studij, studije|studija|studiju, studiram, studiranj*, upisati fakultet|studij|studije
student: student*, studentic*, studentkinj*, studenata, studentsk*
course: kurs, kursa|kursu|kursom|kurseve, kursev*, tečaj*, integrationskurs*|integracijsk*|integracion* kurs*|tečaj*, kurs njemačkog|nemačkog, deutschkurs, sprachkurs
learn: učim, uči|učimo|učite|učiš, učio|učila, nauči*, naučio|naučila, učenj*, učiti
language: jezik, jezika, jeziku, jezici, jezikom, jezike, jezičn*|jezičk*
exam: ispit*, test, testa|testu, polagan*, polaž*|položi*|polaga*, prüfung*, pruf*, provjer*|prover*
level-b1: a1, a2, b1, b2, c1, b1 certifikat|sertifikat, c2
class: razred*, odjeljenj*|odeljenj*, klasa|klasu, klase, klasi
degree: matura, maturu|mature, završio|završila školu|fakultet, srednj* škol*, abitur*, svjedodžb*|svedočanstv*, završen*
flat: stan, stana, stanu, stanov*, stanom, stanovi, wohnung*, vonung*
room: soba, sobu, sobe, sobi, sobic*, sobama, zimmer, sobom
house: kuća, kuću, kuće, kući, kućama, kućom, haus
home: dom, doma, kući, kod kuće, domu, svojoj kući, domom
shelter: heim, hajm, heima|heimu|hajmu|hajma, smještaj*|smeštaj*, kamp|kampa|kampu, dom za azilante|izbjeglice|izbeglice, prihvatilišt*, lager*|logor*
reception-centre: erstaufnahme*, erstaufname*, prihvatn* centar*|centr*, prihvatni centar, ankerzentrum|ankercent*, prvi prihvat
rent: kirij*, najam*, najmu|najma|najamn*, stanarin*, iznajml*|iznajmi*, miete|mite, renta|rentu
move: preseli*, selim|seli|selimo, selidb*, preselj*, useli*, umzug, iselio|iselila
homeless: beskućni*, beskucni*, na ulici, nemam gdje|gde da spavam|živim, na cesti, obdachlos*, bez krova nad glavom, bez stana
street: ulica, ulicu, ulice, ulici, cesta, cestu|cesti|ceste, straße
sleep: spava*, zaspa*, san, spavam, prespava*, spavanj*, noći*
station: stanic*, kolodvor*, bahnhof*, banhof*, željezničk* stanic*|železničk* stanic*, autobusk*
car: auto, auta|autu|autom, automobil*, kola, kolima, vozil*
tent: šator*, kontejner*, kontener*, container*, satori
bed: krevet*, postelj*, ležaj*, dušek*|madrac*
kitchen-toilet: kuhinj*, kujn*, wc|vece|veceu, toalet*, kupatil*|kupaonic*, tuš|tušira*, sanitar*
heating: grijanj*, grejanj*, hladn*, zima nam, smrzav*|smrzn*, heizung, hladno, grije|greje
mould: buđ, plijes*|ples*, plijesan, vlaga|vlagu|vlažn*, struja|struju|struje, voda|vodu|vode|vodi, buđa|buđav*
evict: izbac*, deložac*|deložir*, iseli*|iseljenj*, izbaci*|izbačen*, istjera*|istera* iz stana|kuće, räumung, iseljava*
door: vrata, vratima, vratiju, na vratima, kapij*
key: ključ*, ključevi*, ključa, kljuc*
no-place: nema mjesta|mesta, nema slobodn* mjest*|mest*, nemaju mjesta|mesta, popunjen*, sve je puno, puno je, nema mijesta
person-share: osoba u sobi|jednoj, nas _ u sobi|jednoj, osmero|osmoro|šestoro|šestero|petoro|petero u sobi, ljudi u sobi, u jednoj sobi, u istoj sobi, dijelim|delim sobu, žena|muškaraca u sobi
women-shelter: frauenhaus*, sigurn* kuć*, frauhaus*, ženska kuća, kuća|kuću za žene, sklonište za žene
health: zdravlj*, zdravstv*, zdrav|zdrava|zdravi, zdravo stanje, zdravstven*
ill: bolestan|bolesna|bolesni, bolesn*, oboli*|oboljel*|obolel*, boluj*, razboli*|razboljel*|razbolel*, bolesno
illness: bolest, bolesti, bolešću, bolestima, oboljenj*, zaraz*
pain: bol, bola|bolu|bolovi|bolove|bolova, boli, boli me, bolovima, bolelo|boljelo|bole, bolan|bolna|bolno
hospital: bolnic*, klinik*, krankenhaus*, krankenhausu, hospital*, hitna pomoć, bolnički
operation: operacij*, operisa*|operira*, zahvat, operisan*|operiran*, hirurg*|kirurg*
medicine: lijek*|lek|leka|leku, lijekov*|lekov*, lijekovi|lekovi, apotek*|ljekarn*, terapija lijekovima|lekovima, recept, tablet*
health-insurance: krankenkass*, zdravstven* osiguranj*, osiguranj*, krankenkase, zdravstvena knjižica, aok|tk, socijaln* osiguranj*, osiguran*
treatment: liječenj*, lečenj*, liječi*|leči*, tretman*, behandlung*, liječim|lečim, pregled*
therapy: terapij*, psiholog*, psihijat*, psihoterap*, terapeut*, psihičk*
trauma: trauma, traumu|traume, traumat*, ptsp, ptsd, traumatiz*
depression: depresij*, depresiv*, depr, potišten*, depresija
disabled: invalid*, hendikep*, invaliditet*, kolica|kolicima, osob* s invaliditetom|invaliditetom, slijep*|slep|slepa, gluv*|gluh*, poteškoć* u razvoju
cancer: rak, raka, rakom, karcinom*, tumor*, leukemij*, hemoterapij*|kemoterapij*
diabetes: dijabet*, šećerna bolest|šećer, epileps*|epilepsij*, srce|srca|srčan*, inzulin*|insulin*, infarkt*|moždan*, bubreg*|dijaliz*, astma|astmu|hepatit*|hiv
fever: temperatur*, groznic*, vrućic*, povišena temperatura, ima temperaturu, fiber|fieber
blood: krv, krvi, krvlju, krvari*, krvav*, krvarenj*, krvotok
breathe: diše, dišem|dišu, disati, disanj*, guši|gušim|guši se, ne može da diše|disati, udah*
unconscious: nesvijest*|nesvest*, onesvijesti*|onesvesti*, bez svijesti|svesti, pao|pala u nesvijest|nesvest, kolaps*, ne reaguje|reagira, nesvjest*
ambulance: hitna pomoć, hitnu pomoć, hitne pomoći, kola hitne, zovite hitnu, ambulant*, notarzt, 112|194|911
emergency: hitan slučaj, hitno, hitna|hitnu, notfall*, nužda|nuždi, u nuždi, hitna situacija, notaufnahme
vaccine: vakcin*, cjepiv*|cepiv*, cijepljen*|cepljen*, cijepi*|cepi*, vakciniš*|vakcinis*
dental: zub, zuba, zubi, zube, zubar*, stomatolog*, zubobolj*
dead: mrtav, mrtva, mrtvi, mrtv*, umrl*, poginul*, preminul*
die: umrijeti|umreti, umro, umrla, umire*, umrem|umre|umrijem|umrije, poginu*, umiranj*, smrt*
kill: ubij*, ubil*|ubio, ubiti, ubit|ubijen*, ubistv*|ubojstv*, ubica*|ubojic*, zakla*|koljem|kolju, pobij*
kill-oneself: ubiti se, ubit ću se, ubiću se, samoubistv*|samoubojstv*, da se ubijem|ubije, ubijem se, oduzmem|oduzeti sebi|život|svoj, dići|digao|digla|dignem ruku na sebe
not-want-to-live: ne želim više živjeti|živeti|da živim, ne želim da živim|živjeti|živeti, ne želi da živi|živjeti|živeti, neću više da živim|živjeti|živeti, dosta mi je života, nemam volje za život*, bolje da me nema, da umrem
life: život, života, životu, životom, životi, životn*, životima
goodbye: zbogom, oprašt*, pozdravljam se, oprost*|oprostite mi, oproštaj*, doviđenja|dovidjenja, adio
pills: tablete, tableta|tabletu, tablet*, pilul*, pilule, popio|popila tablete
jump-hang: skočiti sa|s|pod, skoči*|skočim, skačem|skače, objesi*|obesi*, most|mosta|mostu, bacim|baci|baciti se pod|sa|s|niz, vješa*|veša*, konopac|uže
cut-oneself: režem se, reže se|sebe, sečem se|siječem se, seče se|siječe se, rezati|sjeći|seći se, žilet*, vene|prerezao|prerezala|prerežem, samopovrjeđ*|samopovređ*|samoozljeđ*
end-it: okončati, okončam|okonča, da završim sa|s svim|ovim, završiti sa|s životom, kraj svemu, prekratiti|prekratim muke, stati na kraj, neka se završi
tired: umoran|umorna|umorni, umorn*, iscrplj*, umor*, izmučen*, premoren*, iznuren*
cannot-anymore: ne mogu više, više ne mogu, ne mogu vise, nemam više snage|snagu|volje, ne možemo više, nemam snage, ne izdržavam|izdržim, pri kraju snage|snaga
sleepless: ne spavam, ne mogu spavati|da spavam|zaspati|da zaspim, nesanic*, ne spava, noćima ne, bez sna, nespavan*, ne spavamo
cry: plače*, plačem, plakati|plaka*|plakala, plač, rasplak*, suze|suza|suzama
fear: strah, straha|strahu|strahom, straho*, strepnj*, bojazan|bojazni, u strahu
afraid: bojim se, plašim se, boji|bojimo|boje se, plaši|plašimo|plaše se, uplaš*, strah me, se bojim|plašim, prestraš*|preplaš*
panic: panik*, panič*, noćn* mor*, košmar*, napad panike, anksioz*, tjeskob*|teskob*
hope: nada, nadu, nade, nadi, nadam se, nadamo, nadaj*
hopeless: očaj*, beznad*|beznađ*, bezizlaz*, izgubio|izgubila|izgubili nadu, nema nade, beznadež*, nemam nade
shame: sramot*, sram|srama, stid*|stidim, sramim|stidim se, bruka|bruku, sramno
sad: tužan|tužna|tužni, tužno, tuga|tugu|tuge, žalos*, rastuž*, žao mi|nam
happy: sretan|srećan, sretn*|srećn*, sreća|sreću|sreće, radost*|radujem, drago mi, veseo|vesel*, raduj*
angry: ljut, ljuta|ljuti|ljuto, bijes*|besan|besna|besni, gnjev*|gnev*, ljutit*|ljutim, iznervir*, razočaran*
safe: siguran|sigurna|sigurni, sigurno, sigurnos*, bezbjed*|bezbed*, bezbjednos*|bezbednos*, na sigurnom
hit: udara*, udari*|udario, tuče|tuku|tukao|tukla|tukli, bije me|je|ga|nas, biju me|nas, šamar*, udarac|udarc*, tučen*
violence: nasilj*, nasilni*, nasilan|nasilna|nasilno, zlostav*, gewalt, maltretir*
beat-up: pretuk*, prebio|prebila|prebili, pretuč*, premlati*|premlać*, izmlati*, tuče me|je|ga|nas, istukao|istukli
rape: siluj*, silova*, silovanj*, seksualn*, napastv*|napast*, spolno|polno, siledžij*
threaten: prijeti*|preti*, prijet*, prete, ucjenj*|ucenj*, zaprijet*|zapret*, prijetnj*|pretnj*
knife: nož, noža|nožem|nožu|noževi, izbo*|ubode*|ubod*, nozem, sječiv*|sečiv*, nožić*
weapon: oružj*, pištolj*, pušk*, naoružan*, metak|metka|metaka|metke, oruzj*
lock-in: zaključa*, zatvori* me|je|nas|ga, zatoč*, zaključan*, ne pušta me|nas|je, drži me|je|nas zaključan*|zatvoren*, ne daju|da|daje da izađem|izađe|izlazim
locked-out: promijenil*|promenil* bravu, promijenio|promenio bravu, ostao|ostala|ostali pred vratima, brava|bravu|brave, izbačen* iz stana|kuće|sobe, ne mogu ući|da uđem, ne puštaju|pušta me|nas unutra
passport-taken: uzeo|uzela|uzeli pasoš*|putovnic*|dokumente|papire, oduze* pasoš*|putovnic*|dokumente, drži moj pasoš, uzeli|uzeo|oduzeli|oduzeo mi|nam pasoš*|putovnic*|dokumente, uzeli|uzeo|oduzeo|oduzeli su|je mi|nam pasoš*|putovnicu, ne vraća|vraćaju pasoš*|putovnic*|dokumente, zadržali|zadržao pasoš*|putovnic*
escape-run: pobjeći|pobeći, pobjegl*|pobegl*, bježim|bežim, pobjegnem|pobegnem, umakn*|umaka*, pobjeg*|pobeg*, spasim se
hide: krijem, krije*|kriju, sakri*, skriv*, krijemo se, sakriv*, skrov*, zaklon
follow: prati me|nas|je|ga, proganj*|progon*, prate me|nas, slijedi|sledi me, uhod*, progonjen*, gonj*|goni
blackmail: ucjenjuj*|ucenjuj*, ucjen*|ucen*, iznuđ*|iznud*, reket*, ucjenjiv*|ucenjiv*
force: prisil*, prisiljav*|prisiljen*, natjera*|natera*, tjera*|tera*, prinud*, primora*, na silu
exploit: iskorišt*|iskorišć*, iskoristi*, eksploat*, izrabljiv*, iskorištav*|iskorišćav*, rad na crno
traffick: trgovin* ljudima, trgov* ljudima, krijumčar*, šverc*, schlepper*, trafik*, trgovina|trgovinu ljudima
prostitution: prostit*, na ulicu da prodajem tijelo|telo, prodaj* tijelo|telo, bordel*|javna kuća, prostituisa*|prostituir*, tjera*|tera* da spavam sa|s muškarcima|klijentima
danger: opasn*, opasnos*, opasno, ugrožav*, rizik*|rizič*, opasan
in-danger: u opasnosti, život u opasnosti, ugrožen*, u opasnost, život mi je ugrožen, životna opasnost|opasnosti, ugroženi
racism: rasiz*, rasist*, rasističk*, ksenofob*, rasizam
discrimination: diskrimin*, diskriminiraju|diskriminišu, diskriminacij*, šikanir*, nejednak*, predrasud*
attack: napad*, napal*|napao, napadn*, napadač*, napadnut*, nasrt*|nasrn*
insult: vrijeđ*|vređ*, uvrijed*|uvred*, uvred*, psuj*|psova*, ponižav*|ponizi*|poniž*, omalovaž*
complaint: prijav*, žalb*, prijavi*, prijavio|prijavila, anzeige, pritužb*, krivična|kaznena prijava
torture: mučenj*, tortur*, mučili, zlostavlj*, mučil*
gay: gej, gay, homoseks*, lezbej*|lezbij*, peder*, trans*, lgbt*, kvir
christian: kršćan*|hrišćan*, hrišćanin*, pravoslav*|katoli*, obratio|obratila se, krsti*|kršten*, krst*
kurdish: kurd, kurdi|kurda|kurde, kurdsk*, kurdkinj*, kurdistan*, jezid*|jazid*
outside-door: pred vratima, ispred vrata, na vratima, ispred kuće|stana|sobe, pred kućom, pred stanom, stoji|stoje ispred|pred
knock: kuca|kucaju|kucao|kucali, lupa|lupaju|lupao|lupali, kucaju na vrata, lupa na vrata, lupaju na vrata, zvone|zvoni na vrata, udaraju na vrata
scream: vrišt*|vrisk*, viče*|viču|vikao, dere se|deru se, urla*, vrisn*, galam*
silence: tiho, tišin*, šapuć*|šapat*|šapuc*, ne smijem|smem pričati|da pričam|glasno, potiho, ćut*|šut*, ne mogu glasno
come-quickly: dođite brzo|odmah, brzo dođite, dođi brzo|odmah, molim|hitno dođite, požuri*, dolazite brzo, pošaljite policiju|hitnu|nekoga, dodjite
save: spasi*|spas, spaš*|spašava*, spasite me|nas, izbavi*, spasava*, spasiti
missing-child: dijete|dete je nestalo, nestalo dijete|dete|nam, ne mogu naći|nađem|da nađem sina|kćerku|dijete|dete, sin|kćerka|ćerka|kćer je nestao|nestala, djeca|deca su nestala, nestala mi je, nestao mi je, dijete|dete se nije vratilo
problem: problem*, problema|problemi, poteškoć*, muke|muka, nevolj*, brige|briga|brigu, teškoć*
situation: situacij*, stanje, položaj*, stanju|stanja, prilik*, okolnost*
case: slučaj, slučaja|slučaju, slučajev*, predmet*, slucaj*, slučajem
unfortunately: nažalost, na žalost, žalib*, nazalost, avaj
suddenly: odjednom, iznenada, naglo, najednom, iznebuha, iznenad*, neočekivan*
mistake: grešk*|grješk*, pogrešk*|pogreš*, pogriješi*|pogreši*, propust*, griješ*|greši*
wrong: pogrešn*|krivo, netačn*|netočn*, lažn*, neispravn*, krivo je, nije tačno|točno
told: rekli, rekao|rekla, kazali|kazao|kazala, rečeno, rekli su mi|nam, kažu, rekoše
say: kažem, kaže*|kažu, reći, govori*|govorim, izjavi*, kazati, rekl*|rekao
tell: priča*, ispriča*|ispričat*, reci|recite, pričam, govorio|govorila, prepriča*, saopšt*|priopć*
happen: desi*|desilo, dogod*|dogodi*, dešav*, događ*, zbil*|zbiva*, dogodilo se|desilo se
begin: počinj*|počin*, počeo|počela|počelo, započ*, kren*|krenuo|krenula, početak|početk*, krenuti
stop-end: prestan*|presta*, završi*|završ*, kraj|kraja|kraju, gotovo, prekin*, zaustavi*
lose: izgubi*|izgubio, gubi|gubim|gube|gubimo, izgubljen*, gubit*, gubljenj*
try: pokuša*|pokušav*, proba*|probal*, trudim se|trudi|trudimo se, pokušao|pokušala, nastoj*, pokusav*
get: dobit*|dobija*, dobijem|dobije|dobijemo, postane*|postati, postao|postala, dobivam|dobiva|dobivamo, dobili|dobio|dobila
bring: donije*|done*, donijeti|doneti, donosi*, dovest*, donesi*|donesem, odvest*|vodi*, donijel*
send: šalje*|šaljem|šalju, posla*|poslao|poslala|poslali, pošalj*, slati, slao|slala, poslano|poslato
show: pokaz*|pokaž*, pokazuj*, pokazao|pokazala, prikaz*|prikaž*, izlož*
open: otvor*|otvori*, otvara*, otvoren*, otključ*, otvorio|otvorila
see: vidi*|vidim, vidje*|vide*, gleda*|gledam, vidio|vidjela|video|videla, pogleda*, viđ*
hear: čuo|čula|čuli, čujem|čuje*|čuju, slušaj*|sluša*, čuti, saslušaj*, poslušaj*, cujem
read: čita*|čitam|čitao|čitala, pročita*, čitanj*, čitati, procit*, čitatelj*|čitalac|čitaoc*
speak: govorim|govori|govore, priča*|pričam, govor*, razgovara*|razgovor*, govoriti, pricam
think: misli*|mislim, mišlj*, razmišlj*, mislio|mislila, mislimo|misle, pomisli*
believe: vjeru*|veruj*, vjeruj*|verova*, povjer*|pover*, vjerujem|verujem, vjerova*, ne vjerujem|verujem
feel: osjeća*|oseća*, osjet*|oset*, osjećaj*|osećaj*, osjećam se|osećam se, osjecam|osecam, osjetim|osetim|osjetio|osetio
remember: sjeća*|seća*, sjetim|setim, sjećam se|sećam se, pamti*|pamtim|zapamt*, podsje*|podse*, sjeti*|seti*
forget: zaboravi*, zaboravlj*, zaborav*, zaboravljen*, zaboravio|zaboravila
have: imam, ima, imamo, imaju, imate, imaš, imao|imala|imali, imati|imat
have-not: nemam, nema, nemamo, nemaju, nemate, nisam imao|imala, nismo imali, nemaš
there-is-not: nema, ne postoji, ne postoje, nije bilo, nema nikakv*, nigdje|nigde nema, nema ništa
be-allowed: dozvoljava*, dozvoli*|dozvole, puste|pusti|pušta me|nas, dozvoljeno, smije|sme se, daju mi|nam da, dopušta*
not: ne, nije, nisu, nisam, nismo, neću|neće|nećemo, nemoj|nemojte, niti|ni
no: ne, nije, jok, nikako, ne ne, nipošto
yes: da da, jeste, jest, tako je, naravno, jes, aha
without: bez, bez ikakv*, osim, izuzev
with: sa, s, uz, zajedno sa, pored, skupa s
for: za, radi, zbog, u korist, po
because: jer, zato što, zbog toga što, zbog, pošto, budući da, zato sto, jerbo
but: ali, al, no, međutim, nego, već, a ipak, ipak
although: iako, mada, premda, makar, uprkos|usprkos, i pored, unatoč
if: ako, kad bi, ukoliko, da sam, u slučaju, ako bi, kada bi
then: onda, tada, zatim, potom, pa, tad, nakon toga
and-so: zato, stoga, dakle, znači, zbog toga, prema tome, pa zato, tako da
or: ili, il, ili pak, odnosno, bilo da
also: također|takođe, isto tako, takodjer|takodje, i ja, još i, i mi, također
only: samo, jedino, tek, isključivo, svega, samo još
nothing: ništa, nista, ništa od, ničeg*|ničim, baš ništa
everything: sve, sva|svega|svemu|svim, sve ovo, sve to, cijel*|celo|cela|celu, svašta
something: nešto, nesto, nečeg*|nečim|nečemu, išta|bilo šta|bilo što, neka|neki|neko|neke|neku
more: više, vise, još, dodatn*, veći|veća|veće, previše, najviše
less: manje, manji, najmanje, manj*, slabije, niže
much: mnogo, puno, previše, dosta, mnogi|mnoge|mnogih, jako puno, toliko
little: malo, malčice, nešto malo, pomalo, premalo, malko, nekoliko|par
very: vrlo, veoma, jako, mnogo, izuzetn*, strašno, užasno, zaista
enough: dosta, dovoljn*, dosta je, dosta više, dovoljno
here: ovdje, ovde, tu, ovamo, evo, odavde, ode|vođe
there: tamo, ondje|onde, tu, onamo, odande|otuda, eno, tamo gdje|gde
new: nov, nova, novi, novo, novu|nove|novog|novih, najnovij*
old-thing: star, stara|stari|staro|stare|staru, starinsk*, starij*, starih|starog|starom, zastarj*|zastare*
good: dobar, dobra, dobro, dobri, dobre|dobru, lijep*|lep|lepa|lepo, u redu, valja|super
bad: loš, loša|loše|loši|lošu|lošeg|lošem, slab*, gadn*|grozn*, užas*|strašan, ne valja, katastrof*
better: bolje, bolji|bolja|bolju, najbolj*, poboljš*, bolju
big: velik*|veliki|velika|veliko, ogrom*|ogroman, veći|veća|veće, golem*, najveć*
small: mali, mala, malo, malen*, mal|malu|male|malim|malog, najmanj*, sitn*
hard-difficult: težak|teška|teško|teški|teške, teško, tešk*, komplicir*|komplikov*, mučno, težin*|teže
easy: lako|lak|laka|laki, jednostavn*, lagan*, lakše, bez problema, olakš*
important: važan|važno|važna|važne|važni, važn*, bitan|bitno|bitna|bitne, značaj*, najvažnij*, bitnij*
true: istina|istinu|istine, tačno|točno, istinit*, stvarn*, tako je, pravi|prava|pravo
same: isti|ista|isto|iste|istu, jednak*, istovjet*|istovet*, isto tako, istog|istom|istih
other: drugi|druga|drugo|druge|drugih, drugačij*|drukčij*, ostal*, drugim|drugom|drugog|drugoj, neki drugi
own: vlastit*, svoj|svoja|svoje|svoju|svojim, sopstven*, svojoj|svojom|svog|svom|svojih, vlastiti
article: članak|članka|članku|članci|članke, člank*, tekst, teksta|tekstu|tekstovi*, prilog*|priloz*, objav*
author: autor*, autork*, redakcij*, novinar*, urednik*|uredni*, pisac|pisc*
comment: komentar*, komentar, komentiraj*|komentir*|komentaris*|komentariš*, komentator*
read-article: pročitao|pročitala članak|tekst, čitao|čitala članak|tekst, čitam vaš|vaše, čitam vaše tekstove|članke, pročitao|pročitala sam vaš, nakon čitanja, članak koji
interesting: zanimlj*, interesant*, zanima me, zanimljiv članak|tekst, zanima
great-praise: odlič*, super, sjajn*, fantasti*, bravo, izvrsn*, svaka čast, divn*
well-written: dobro napisan*, odlično napisan*, lijepo|lepo napisan*, odličan|dobar|sjajan članak|tekst, dobro|odlično istražen*|obrađen*, jasno napisan*, dobro objašnj*
agree: slažem se, slaže*|slažemo se, u pravu, imate|imaš|ima pravo, potpisujem, potpuno se slažem, suglas*|saglas*
disagree: ne slažem se, nije tačno|točno|istina, ne slaže*, nisam suglas*|saglas*, niste|nisi|nije u pravu, protivim se, nemate|nemaš pravo
opinion: mišljenj*|misljenj*, stav, stava|stavov*, smatra*|smatram, mnijenj*|mnenj*, čini mi se, misljenje
in-my-view: po mom|mome mišljenju, po meni, što se mene tiče, s moje strane, smatram da, mislim da, iz moje perspektive, moje mišljenje
society: društv*, društvo|društvu, zajednic*, društven*, drustv*
integration: integrac*, integrira*|integrisa*, integraci*, uklop*|uklap*, asimil*
politics: politika|politiku|politike|politici, politič*, politik*, političk*
democracy: demokrat*, demokracij*|demokratij*, demokratsk*, narodna vlast
freedom: slobod*, slobodan|slobodna|slobodno, slobodi, oslobođ*|oslobod*
justice: pravd*, pravda|pravdu, pravedn*, pravičn*, jednakost*|ravnopravn*
unfair: nepravd*, nepraved*, nepoš*|nepošten*, nije fer|pravedno|pošteno, nefer, nepravičn*
dignity: dostojanstv*, dostojan*|dostojn*, ljudsk* dostoj*, čovječan|čovečan|čovječno|čovečno, nedostojn*
solidarity: solidar*, zajedništv*, sloga|slozi|slogu, solidarnost*
humanity: humanost*|human*, čovječ*|čoveč*, ljudskost*, humanitar*, čovječanstv*|čovečanstv*, milosrđ*, empatij*|suosjeć*|saosjeć*|saoseć*
responsibility: odgovornost*, odgovoran|odgovorna|odgovorni, obavez*|obvez*, dužnost*, odgovornosti
right-wing: desničar*|desnic*, afd, nacist*|naci|nacij*, fašis*, desni ekstrem*, ekstremn* desn*, neonaci*
left-wing: ljevičar*|levičar*, ljevic*|levic*, zeleni|zelene|zelenih, komunist*|komunj*, antifa, socijalist*
media: mediji|medija|medijima|medije, medijsk*, štamp*, mediji lažu, mainstream*
newspaper: novin*|novine, časopis*, dnevni list, zeitung, novinama|novina
television: televizij*|tv, vijest|vijesti|vesti|vijestima, dnevnik, program*, emisij*
statistics: statist*, posto|postotak|procen*|procenat, brojke|brojk*, brojev*|podaci|podatke, postotk*, %
limit-migration: ograniči*, ograničenj*, zatvorit* granic*|granice, zaustavit* migracij*|migrante, zatvorite granice, dosta migranata, granice zatvor*, gornja granica
uncontrolled: nekontrol*|nekontrolisan*, bez kontrole, masovn*, masa|mase, svako|bilo ko|svakoga puštaju, horde|horda, preplav*
crime: kriminal*, zločin*, kriminalitet*, krivičn* djel*|del*, kaznen* djel*, krađ*|pljačk*, prestup*
culture: kultur*, kultura|kulturu|kulture, kulturn*, civilizac*
religion: religij*, vjera|vjeru|vjere|vjeri|vera|veru|vere|veri, vjersk*|versk*, vjernik*|vernik*, religioz*
islam: islam*, musliman*, islamsk*, islamist*, kuran*|kur'an*, hidžab*|šerijat*
tradition: tradic*, običaj*, tradicij*, tradicion*, obicaj*
taxpayer: poreski obveznik, poreskih obveznika, poreznih obveznika, porezn* obvezni*, poresk* obvezni*, naš* novac|novcem|novca, plaćamo porez*|mi plaćamo
pensioners: penzij*, penzion*, mirovin*, umirovljen*, penz*, rente|rentu
capacity: kapacitet*, preopterećen*, preoptereć*, pretrpan*, prenatrp*, preplavlj*, puna|puni kapacitet*
population: stanovništv*, stanovnik*, populacij*, narod|naroda|narodu, stanovnici, pučanstv*
generation: generacij*, naraštaj*, pokoljenj*, koljen*|kolen*, naša djeca|deca
history: povijest*, istorij*, prošlost*, historij*, povijesn*|istorijsk*
example: primjer*|primer*, primjerom, uzor*, uzorak
source: izvor*, izvora|izvori|izvorima, odakle podaci|podatak, po kom izvoru, navedite izvor
report: izvještaj*|izveštaj*, izvješć*, reportaž*, izvijesti*|izvesti*, raport*, izvještav*|izveštav*
study-research: istraživ*, studija|studiju|studije, istraži*|istražuj*, naučni*|naučn*|znanstv*, anket*, istrazivanj*
demand: zahtijeva*|zahteva*, tražimo|tražim da, zahtijev*, insistir*|inzistir*, zahtjevi|zahtevi, traže
criticise: kritik*, kritiz*|kritik*, kritikuj*|kritizir*, osuđ*|osud*, zamjer*|zamer*, prigovara*
protest: protest*, demonstr*, prosvjed*, štrajk*, bunt*|pobun*
petition: petic*, peticij*, potpis* peticij*, potpisiv* peticij*, zahtjev s potpisima
bureaucracy: birokrat*, birokracij*|birokratij*, papirologij*, administr*, papirnat*, administrac*
digital: digital*, online|onlajn, internet*, putem interneta, aplikacij*, elektronsk*|elektroničk*
system: sistem*, sustav*, sistema|sistemu, sustava|sustavu, sustavn*
future: budućnost*, buduć*, perspektiv*, sutrašnjic*, ubuduć*, buducnost*
change: promijeni*|promeni*, mijenja*|menja*, promjen*|promen*, izmijen*|izmen*, reform*, preobra*
problem-political: neuspjeh*|neuspeh*, zakaza*|zakaž*, propal*|propast*, sramota vlade, nesposob*, debakl*, promašaj*
money-state: budžet*, proračun*, sredstv*, državn* novac|novca|novcem, fond*, subvenc*
normal: normaln*, normalan|normalna, uobičaj*, obič*|običn*, nije normalno
always-same: uvijek|uvek isto, stalno isto, isto sranje, stara priča, uvijek|uvek ista priča, jedno te isto, uvijek|uvek iste, isto i isto
of-course: naravno, svakako, podrazumijeva|podrazumeva se, jasno, dakako, naravna stvar, logično, prirodno
really: stvarno, zaista, zbilja, uistinu, doista, baš, ozbiljno, realno
finally: konačno, napokon, najzad, na kraju, naposljetku|naposletku, finalno
actually: zapravo, ustvari, u stvari, u biti, u suštini, zapravo je, realno
exactly: tačno|točno, upravo, baš tako, tako je, precizn*, upravo tako, egzaktn*
maybe: možda, mozda, vjerojatno|vjerovatno|verovatno, eventualno, valjda, možebit*
simply: jednostavno, prosto, naprosto, samo, tek tako, čisto, obično
general: opšt*|opć*, uopšte|uopće, načelno, generalno, u principu, općenito, sveukupno, u cjelini|celini
for-example: na primjer|primer, npr, recimo, primjerice, naprimjer|naprimer, kao što su, uzmimo
imagine: zamisli*, zamišlj*, predstavi*|predočit*, zamislite, zamislite se, zamisao
why-always: zašto uvijek|uvek, zašto stalno, zašto svaki put, zašto mora uvijek|uvek, zašto samo, zasto uvek
congratulations: čestit*, čestitam, bravo, čestitke, cestitam, sretno|srećno vam
good-luck: sretno, srećno, sve najbolje, mnogo|puno sreće, želim vam|ti sve|sreću, sreća|sreće želim, svako dobro
courage: hrabr*, hrabrost*, smjel*|smel*, odvaž*, ohrabr*|ohrabruj*, petlj*|muda
proud: ponos*, ponosan|ponosna|ponosni, ponosom, gord*, dičim|diči se
respect: poštova*|poštuj*, respekt*, poštovanj*, uvažav*, postovanj*, cijenim|cenim
success: uspje*|uspe*, uspjeh*|uspeh*, uspio|uspjela|uspeo|uspela, uspjeli|uspeli, uspješn*|uspešn*, postig*
today-i-work: danas radim kao, sada|sad radim kao|u, radim kao, radim danas, zaposlen*|zaposlena sam kao|u, danas sam|je, konačno radim
keep-going: samo naprijed|napred, nastavit* tako, samo tako|nastavite, nastavite, izdržite|izdrži*, ne odustaj*, naprijed|napred
respect-work: svaka čast za|na, vaš rad|posao|trud, hvala vam na radu|trudu|poslu|svemu, odličan posao, cijenim|cenim vaš|vaše, vaš* angažman|rad|trud, skidam kapu|kapa dolje, poštovanje za vaš
helped-me: pomogli|pomogao|pomogla mi|nam, mi|nam je pomogao|pomogla|pomoglo, pomogli ste|su mi|nam, mnogo|puno ste mi|nam pomogli, su mi|nam pomogli, pomoglo mi, koristilo mi|nam
my-experience: moje iskustvo, iz iskustva, mojim iskustvom, moje iskustvo je, iskustvo govori, po iskustvu, iz vlastitog|sopstvenog|mog iskustva, kod mene je bilo
advise-you: savjetujem|savetujem, preporuč*|preporučujem, obrati|obratite se, idi|idite do|kod|na, nazovi|nazovite, moraš|morate otići|da odeš|odete, prijavi*|javi* se
you-should: trebao|trebala|trebali bi|biste, bi trebao|trebali|trebala, trebali biste, trebalo bi da, trebaš|trebate, treba|trebate da
offer: nudi*|nudim|nudimo, ponud*, ponuđ*|ponudi*, pružam|pružamo, na raspolaganju, ponuditi
donate: donir*|doniram, donac*|donacij*, pokloni*|poklanj*, prilog|prilozi, darov*|daruj*, spend*
give-room: slobodn* sob*|stan*, izdajem|izdajemo sobu|stan, iznajmljuj* sobu|stan, imam sobu|slobodnu sobu, mogu ponuditi|primiti|smjestiti|smestiti, ustupi* sobu|stan, nudim sobu|stan|smještaj|smeštaj
clothes: odjeć*|odeć*, odjeća|odeća, namješt*|namešt*, bicikl*|bajs, obuć*|cipel*, garderob*, robu|roba|robe
volunteer-offer: želim|hoću|htio|htjela|hteo|htela volontirati|da volontiram|pomoći|pomagati|da pomažem, volontirati|volontiram|volontirala|volontirao, rado bih pomog*, kako mogu pomoći|da pomognem, želim se|da se uključiti|uključim|angažovati|angažirati|angažujem, mogu li pomoći, pomoći izbjeglicama|izbeglicama, dobrovoljno pomagati|pomoći|pomažem
tandem: tandem*, jezičn* partner*, jezički partner, patronat*|patron*, kumstv*, mentor*, razmjen*|razmen* jezika
we-hire: tražimo radnike|radnika|zaposlene|zaposlenike|suradnike|saradnike|osoblje, zapošljavamo, primamo radnike, potrebni|potreban|potrebna radnik|radnici|radnica, potrebno osoblje, tražimo osobu|osobe za, slobodn* radn* mjest*|mest*
company: firma|firmu|firme|firmi, preduzeć*|poduzeć*, kompanij*, tvrtk*, pogon*|radionic*, obrt*
association: udrug*|udruženj*, inicijativ*, verein*|društvo, organizac*, ngo|nvo, zaklad*|fondacij*
event: događaj*|priredb*, predavanj*, manifest*, veče|večer informacija, skup|skupa|tribin*, seminar*|radionic*, sastanak|sastank*
register: prijavit* se|prijavi*, registr*|registrac*, upis*|upiš*, prijava|prijavu, anmeldung*|anmeldovat*, odjav*
brochure: brošur*, letak|letka|letci|letke|letaka, flajer*|flyer*, naruč*|poruč*, prospekt*|plakat*, materijal*
newsletter: newsletter*, bilten*, njuzleter*, mailing list*, pretplat*|odjava s newslettera
interview-request: zahtjev|zahtev|molba za intervju*, intervju* s|sa vama|vas, rado|voljno bismo|bih razgovara*, upit za intervju*, biste li dali intervju*, dati intervju*|izjavu
thesis: magist*|master* rad, diplomsk* rad*, anket*|upitnik*, seminarski rad|seminarsk*, istraživački rad, bakalaur*|bachelor*|doktorat*, završn* rad*
school-class-visit: školsk* projekat*|projekt*, referat*, naš razred, projekt*|projekat*, posjet*|poset* razred*|školi, za školu|školski rad, sa svojim razredom|učenicima
press: novinar*, reporter*, pressestelle, press, odjel*|odsek|služb* za štampu|medije|odnose, novinarsk*, tisak|tiska
film-exhibition: film*, izložb*, teatar*|pozorišt*|kazališt*, dokumentar*, koncert*, kino|bioskop*, muzej*
delete-comment: obriš*|obris*, izbriš*|izbris*, uklonit*|ukloni*, brisat*|brisan*, obrišite komentar|moj, izbrisati komentar
website: stranic*|stranica, sajt*|web*, link, linka|linku|linkovi, website*|homepage, internet stranic*
typo: tipfeler*|tipfel*, ispravk*|isprav*, grešk* u kucanj*|tekstu|slovu, pravopis*, zatip*, slovna greška|greške
moderator: moder*, moderator*, admin*, urednik*|uredništv*, cenzur*
joke: šala|šalu|šale|šalim, šaliti|šališ|šalite, vic|vica|vicevi, ironij*|ironič*, sarkaz*, zezam|zeza*|zezanj*, smiješn*|smešn*, haha*
well-then: pa super, pa odlično, bravo, svaka čast, pa onda, eto ti ga, ma super, e pa
original-documents: originaln* dokument*, pravi|prave|pravih dokument*, originaln* pasoš*|vozačk*|putovnic*|certifikat*|sertifikat*, registrovan*|registriran* dokument*|pasoš*|vozačk*, registriran*|registrovan* u baz*, legaln* dokument*, vozačk* dozvol*
buy-passport: kupi* pasoš*|putovnic*|dokument*|vizu, kupite pasoš*|putovnic*, prodaj* pasoš*|putovnic*|viz*, naruč* pasoš*|putovnic*, pasoš*|putovnic* na prodaju, kupov* pasoš*|putovnic*
buy-certificate: certifikat*|sertifikat* bez ispita, diplom* bez ispita, bez ispita, bez polaganja, kupi* certifikat*|sertifikat*|diplom*, b1|b2 certifikat|sertifikat bez, telc|goethe bez, prodaj* certifikat*|sertifikat*|diplom*
guarantee: garan*|garantuj*|garantir*, zajamč*|zagarant*, garancij*, jamč*|jamstv*, 100% sigurno, garantirano|garantovano
fast-days: za nekoliko|par dana, u roku od, brzo i, u 24|48|72 sata, za _ dana, brz* isporuk*|dostav*, brzo|brza|brzi
discreet: diskret*, diskrec*, ozbiljn* ponud*, pouzdan*, povjerljivo|poverljivo, seriozn*, ozbiljn*
whatsapp: whatsapp*|whatsap*|watsapp, vocap*|vatsap*|votsap*, telegram*, viber*, signal, wa
contact-us: kontaktirajte nas, javite nam|nam se, javite se na, pišite nam|na, pozovite nas, kontaktirajte me, naš kontakt, za više informacija
loan: kredit*, zajam*|zajmov*|zajma, pozajm*, zajmovi, pozajmic*, pozajmljuj*
interest-rate: kamat*, kamata|kamatu, kamatn* stop*, kamatom, niske kamate
invest: investir*|investic*, ulaganj*|ulaž*|uloži*, profit*|dobit, investitor*, zarada od ulaganja, ulagač*
bitcoin: bitcoin*|bitkoin*, kripto*, crypto*, btc|usdt, forex, kriptovalut*, trejd*|trading*
earn: zarad*|zarađ*, zarađuj*, zarad* od kuće|kod kuće, zaradite, posao od kuće, pasivn* prihod*, dnevna zarada
click-here: klikni*|kliknite, klikni|kliknite ovdje|ovde, klik, link u opisu|profilu, pogledaj|pogledajte link, posjeti|posjetite|posetite stranicu|sajt
discount: popust*, sniženj*, akcij*|akcijsk*, rasprodaj*, kupon*|promo*, rabat*
agency: agencij*, agencija|agenciju, posrednik*|posredov*, agent*, agentur*
visa-service: viza servis, usluge|uslug* viz*, vizn* uslug*|agencij*, pomažemo|sređujemo vize|vizu|dokumente, viza bez, radn* viz*, garantovan*|garantiran* viz*
win: pobijedi*|pobedi*, osvoji*|osvoj*, dobitak|dobitk*|dobitni*, nagrad*, pobjeda|pobeda|pobjedu|pobedu, pobjednik*|pobednik*
casino: kazino*|casino*, kladion*|klađenj*|kladi*, slot*|automat*, kockarnic*|kockanj*|kock*, bonus*, opklad*, poker*
weight-pills: mršav*|smršav*, viagra*|vijagr*, potencij*|erekc*, čudesn* kur*|lijek|lek, dijet*, kilogram*|kile, sagorijev*|sagorev*
seo: seo, posjet*|poset* za vaš* sajt*|stranic*, promet na sajt*|stranic*|vašem, google rang*, backlink*, prva stranica google*, rangiranj*|poboljš* vaš*
dating: upoznavanj*, upoznati žen*|djevojk*|devojk*|momk*, dating, sex kontakt*|seks kontakt*, usamljen* žen*, devojke|djevojke u tvojoj|vašoj blizini, tinder, partnera|partnericu za
parasite: parazit*, gotovan*, muktaš*|muktadž*, nametni*, žickar*, neradni*|lijenčin*|lenčin*, ljenčin*, grebator*
animal-slur: pacov*|štakor*, majmun*, pseto|pasja|džukel*|kučk*, svinj*|prase|krmač*, stoka|stoko|stoke, marva|marvo|magar*, gamad*|štetočin*, krme|krmad
filth: smeć*|smeće, đubre*|đubrad, šljam*|šljama, otpad*, ološ*, talog, govn*, prljav*
idiot: idiot*, glup*|glupan*, budal*, kreten*|debil*|imbecil*, moron*|mamlaz*, glupač*|retard*, maloumn*|kretenčin*
whore: kurv*, drolj*, kučk*, fuksa|fukse|fuksu, prostitutk*, rospij*, uspaljen*|kurvetin*
shit: sranj*, govn*, sranje|sranja, usran*, u kurac, zajeb*, jebote|jbt|jebiga
fuck: jeb*, jebem|jebem ti|jebeš|jebi*, karam|karati, odjeb*, jebo|jebu, pizd*, kurac|kurc*|kuraca
son-of: kurvin sin, kučkin sin, kurvin* sin*, pička* ti|vam mater*|materin*, majku ti|vam, pizdin* materin*, mater ti|vam, u pičku
liar: lažov*|lažljiv*, laž|laži|lažu, lažeš|lažete|laže, lažac|lažc*, prevar*|prevarant*, lažovi, muljator*
traitor: izdaj*, izdajni*, izdajic*|izdajico, veleizdaj*, izrod*, izdali ste|su
terrorist: terorist*|teroriz*, džihad*|dzihad*, isil*|isis|islamsk* držav*, bombaš*|samoubilač*, teroristič*
criminal: kriminalac|kriminalc*, zločinac|zločinc*, lopov*|lopin*, razbojni*|bandit*|banda, ubic*|ubojic*, mafij*|mafijaš*|kriminogen*, prestupnik*
invader: invazij*, osvajač*|okupator*, najezd*, poplav* migra*|izbjegl*|izbegl*, uljez*|zavojevač*, zamjena|zamena stanovništva, preplavlj*|najezda
out-with: van s|sa, napolje|napolju, marš|odlaz*, gubite se|gubi se, tornjaj*|nosite se, izlaz* odavde|iz, vani sa|s njima, ausländer raus
go-home: vratite se kući|odakle|u svoju|doma, idite kući|odakle|nazad|doma, idi kući|nazad|odakle|tamo, nosi se kući|odakle, marš kući, gubite se nazad|kući|odakle, svojoj kući|idite, odakle ste|si došli|došao|došla
shoot: pucaj*|pucat*|puca, strijelj*|strelj*, ubij*, upuca*|ustrijel*|ustrel*, metak u, pod zid, izrešet*
burn: zapali*|zapalj*, spali*|spalj*, izgor*|gori, palit*|paljenj*, potpali*, zapaliti
gas: gasn* komor*|plinsk* komor*, plinsk*|gasn*, konclogor*|koncentracion* logor*, hitler*, ugušit*|zagušit*, auschwitz*|aušvic*|jasenov*, u plin|gas
hang-them: objesi*|obesi*|objesit*, vješa*|veša*|vješal*|vešal*, na vješal*|vešal*, objesite|obesite ih, na konopac|uže
we-find-you: naći ćemo|ću, naćemo|nađemo te|vas, znamo gdje|gde, znam gdje|gde živiš|stanuješ|živite|stanujete, dolazimo po tebe|vas, doći ćemo|ću po, čekaj te|vas, platit ćeš|platićeš|platit ćete
deserve: zasluž*|zaslužuj*, zaslužio|zaslužila|zaslužili, dobili ste šta|što, treba im tako, neka ih|im, dobro im tako|je
hate: mrzi*|mrzim, mržnj*, mrzi|mrze|mrzimo, omraz*, prezir*, mrzit*
disgusting: odvrat*, gadi*|gadim|gadljiv*, ogavn*, gnusn*|grozn*, gnjus*|gnus*, sramn*, bljut*|fuj
race-slur: crnč*|crnju*|crnčug*, cigan*|cigo|ciganč*|cigani, šiptar*, balij*|turčin*, nigger*|neger*|niger, arapin*|arap*, žabar*|ustaš*|četni*, azijat*|kosook*
`;
