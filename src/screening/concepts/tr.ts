/** Turkish: `concept: pattern, pattern`, in the notation of compile(). Folding is done for you. */
export const tr = `
I: ben, bende, bendeniz, *iyorum, *uyorum, *acağım, *eceğim, *mışım
me: bana, beni, benden, bende, bene, tarafıma, benle, benimle
my: benim, benimki, benimkini, bnm, kendi
we: biz, bizler, *iyoruz, *uyoruz, *acağız, *eceğiz
us: bize, bizi, bizden, bizde, bizlere, bizimle, tarafımıza
our: bizim, bizimki, bizimkiler
you-sg: sen, seni, sana, senden, sende, seninle, *iyorsun, *uyorsun
you-formal: siz, size, sizi, sizden, sizde, sizler, sizlere, sizleri, sizinle, *iyorsunuz, *uyorsunuz
your: senin, sizin, seninki, sizinki, sizlerin
he: o, onu, ona, ondan, onda, onunla, kendisi, kendisine, kendisini
she: o, onu, ona, ondan, onda, onunla, kendisi
his: onun, onunki, kendisinin
her: onun, onunki, kendisinin
they: onlar, onları, onlara, onlardan, onlarla, bunlar, bunları, kendileri, *iyorlar, *uyorlar
their: onların, bunların, kendilerinin
one: insan, insanın, insana, insanı, kişi
myself: kendim*, kendi kendi*, bizzat, kendin, kendini, kendisi
somebody: biri, birisi*, birini, birine, birileri*, bir kimse, kimse, bilen var, bi adam
nobody: hiç kimse*, hiç kims*, hiçkimse*, hiçbiri*, hiç biri*, kimse*, kimsecik*
everybody: herkes*, herkez*, hepsi, hepsine, hepsini, hepimiz*, hepiniz*, her biri, cümle alem, bütün
people: insanlar*, millet, milleti, milletin, kişiler*, halk, halkı, ahali, el alem, insan
person: kişi*, insan, şahıs*, şahs*, birey*
man: adam, adamı, adama, adamın, adamlar*, erkek*, herif*, adamdan
woman: kadın*, hanım, hanımlar*, bayan*, bacı, kadıncağız*
husband: kocam, kocamın, kocamı, kocama, kocamla, kocası, kocasını, kocasının, eşim*, eşi, eşinin, beyim
wife: karım, karımı, karıma, karısı, karısını, hanımım*, hanımı, eşim*, eşi, eşinin, gelin, refikam
child: çocuk*, çocug*, çoçuk*, çoçuğ*, çocuğ*, uşak, uşaklar*, evlat*, evlad*, yavru*, bala
baby: bebek*, bebeğ*, bebeg*, bebiş*, yenidoğan*, kundak*
son: oğlum*, oğlu, oğlunu, oğluna, oğlunun, oğlumuz*, oğul*, oğlan*, erkek çocuk*
daughter: kızım, kızımı, kızıma, kızımın, kızımla, kızımız*, kızı, kızını, kızına, kızının, kız çocuk*
boy: oğlan*, erkek çocu*, delikanlı*, çocuk
girl: kız, kızlar*, kız çocu*, kızcağız*, küçük kız*
youth: genç*, ergen*, jugendlich*, genç kız, gençlik, reşit olmayan*
mother: anne*, anam, anamı, anası, anamız, ana, anacığım, valide*, anacım
father: baba, babam*, babas*, babaya, babalar*, babanın, babacığ*, peder*
parents: anne baba*, ebeveyn*, anam babam, ana baba*, annem babam, annemle babam*, veli, veliler*, velisi
brother: erkek kardeş*, abim*, ağabey*, abi, abisi*, abiler*, kardeşim*, kardeşi, biraderi*
sister: kız kardeş*, ablam*, abla, ablası*, bacım, bacısı, kardeşim*, ablalar*
siblings: kardeş*, kardeşler*, kardeşlerim*, geschwister*
uncle: amca*, dayım, dayı, dayısı, dayımın, teyze*, halam, halası, halamın, yenge*, enişte*, emmim
cousin: kuzen*, yeğen*, amca oğlu, amcaoğlu, dayı oğlu, amca kızı, teyze oğlu, yiğen*
grandparents: dede, dedem, dedesi, dedemin, babaanne*, anneanne*, nine, ninem, büyükbaba*, büyükanne*, oma, torun*
family: aile*, ailem*, ev halkı, familie*, hanemiz, çoluk çocuk
relative: akraba*, kayınvalide*, kaynana*, kayınpeder*, kayınbirader*, kayınço*, bacanak*, görümce*, baldız*, damat*, damad*, hısım*
partner: nişanlı*, sevgili*, partner*, erkek arkadaş*, kız arkadaş*, sözlüm, sözlüsü, hayat arkadaş*
friend: arkadaş*, arkadas*, dostum*, dostlar*, dost, kanka*, heval*, arkadş*
acquaintance: tanıdı*, tanıdık*, tanıdığ*, ahbap*, hemşeri*, hemşehri*
neighbour: komşu*, konşu*, nachbar*
colleague: meslektaş*, iş arkadaş*, çalışma arkadaş*, kolleg*, ekip arkadaş*
classmate: sınıf arkadaş*, okul arkadaş*, sıra arkadaş*
pupil: öğrenci*, talebe*, öğrencim*, schüler*
client: müvekkil*, danışan*, klient*, danışanım*
patient: hasta, hastalar*, hastam, hastanın, patient*
guest: misafir*, konuk*, konuğ*, ev arkadaş*, oda arkadaş*
boss: patron*, şef, şefim*, şefi, işveren*, iş veren*, chef, chefim, müdür*, usta*, ustabaşı*
employee: işçi*, çalışan, çalışanlar*, personel*, eleman*, amele*, çalışanı, emekçi*
teacher: öğretmen*, hoca, hocam*, hocası, muallim*, öretmen*, lehrer*
doctor: doktor*, doktur*, hekim*, dr, amtsarzt*, arzt
nurse: hemşire*, hasta bakıcı*, bakıcı*, pfleger*
midwife: ebe, ebeye, ebelik, hebamme*, ebemiz
social-worker: sosyal hizmet uzman*, sosyal çalış*, sosyalci*, sozialarbeiter*, sozialbetreu*, betreuer*, sosyal danışman*, betreuung*
guardian: vasi, vasisi, vasim, vasiye, vormund*, veli, kayyum*, vesayet*
volunteer: gönüllü*, gonullu*, ehrenamt*, fahri
lawyer: avukat*, avkat*, anwalt*, anwält*, hukukçu*, rechtsanwalt*
judge: yargıç*, richter*, savcı*, hakim, hakimi, hakime, hakimler*, hakimin
interpreter: tercüman*, çevirmen*, mütercim*, tercüme*, dolmetscher*, çeviri*
clerk: memur*, sachbearbeiter*, görevli*, beamte*, masadaki kadın, yetkili, yetkililer*
police: polis*, polizei*, zabıta*, jandarma*, bulle*, emniyet*
landlord: ev sahib*, ev sahab*, evsahib*, vermieter*, mal sahib*, ev sahip*
caretaker: hausmeister*, kapıcı*, güvenlikçi*, bekçi*, güvenlik görevli*, security*, heim güvenliği, özel güvenlik, güvenliği
priest: imam, imamı, imamın, papaz*, rahip*, pastör*, pfarrer*, hoca efendi, cami hocası, pastor
refugee: mülteci*, multeci*, sığınmacı*, flüchtling*, ilticacı*, iltica eden*, kaçkın*, muhacir*, sığınan*
migrant: göçmen*, yabancı*, ausländer*, gurbetçi*, göç, göçü, göçler*, almancı*, göç eden*
citizen: vatandaş*, yurttaş*, hemşehri*, bürger*
widow: dul, dulum, yetim*, öksüz*, şehit eşi, kocası öldü, kocam öldü
elderly: yaşlı*, emekli*, ihtiyar*, kocakarı, kocamış*, büyüklerimiz, rentner*
single-mother: yalnız anne*, tek başına anne*, bekar anne*, tek ebeveyn*, alleinerziehend*, çocuklarla yalnız*
young: genç, gencim, gencecik, reşit değil*, 18 yaşından küçük*, minderjährig*, çocuk yaşta, küçük yaş*, ergin olmayan*
years-old: yaşında*, yaşındayım, yaşım, yaşlarında, yaşına, yaşını, yaş
please: lütfen*, lutfen, ltfn, lütfn, rica ed*, ricam, ricası, ne olur, nolur, nolursunuz, allah rızası için, bitte
help: yardım*, yardim*, yrdm, imdat*, imdad*, hilfe, bir el at*, el uzat*, elinden tut*, yardımcı
ask: sormak*, soruyor*, sordu*, sorduk, sorayım, sorabil*, sormuş*, soracak*, rica et*, sorsam, sorup, danışmak*, danıştı*, danışabil*
question: soru, sorum, sorumuz, sorular*, sorusu*, sorumu, sualim, sual, suali
answer: cevap*, cevab*, yanıt*, cvp, cewap*, dönüş yap*, geri dönüş*
advice: tavsiye*, öneri*, akıl ver*, öğüt*, fikir ver*, yol göster*, ne önerirsiniz, nasihat*, önerir*
counselling: danışma*, danışmanlık*, danışman*, beratung*, rehberlik*, caritas*, diakoni*, flüchtlingsrat*
information: bilgi*, malumat*, bilgilendir*, info, haber ver*, enformasyon*
need: ihtiyaç*, ihtiyac*, lazım*, lazim*, gerek, gerekiyor*, gereken*, muhtaç*, muhtac*, lazm
search: arıyor*, ariyor*, aramak*, araştır*, arayış*, aramaya, bakıyoruz, arıyom
find: bulmak, buldu*, bulduk, bulam*, bulabil*, buluyor*, bulur*, bulun, bulmuş*, bulsam, bulmam, bulacağ*
want: istiyor*, istiyom*, istedi*, ister*, istemek*, istiyo*, istemi*, isteyen*, istiyen*, isterim*, niyetim*, istemeye
wish: diler*, umarım, umuyor*, umarız, inşallah*, insallah*, keşke*, arzu*, temenni*, diliyor*, dilek, dileği*, dileklerim*
can: *abilir, *ebilir, *abilirim, *ebilirim, *abiliriz, *ebiliriz, *abiliyor, *ebiliyor, *abilirmiyim, *ebilirmiyim, *abilirsiniz, *ebilirsiniz
cannot: yapam*, gidem*, alamıyor*, bulamı*, veremi*, gelemi*, çalışamı*, edemi*, göremi*, mümkün değil*, imkansız*, imkanım yok
may: izin ver*, serbest*, izinli*, hakkım var, yasal mı, iznim var, caiz*, müsaade*, izin, izni
may-not: yasak*, izin yok, izin verm*, yasaq*, verboten*, iznim yok, izin vermi*, hakkım yok, müsaade etm*
must: zorunda*, mecbur*, zorunlu*, *malıyım, *meliyim, *malıyız, *meliyiz, şart*, *mam lazım, *mem lazım, mam gerek*, mem gerek*
should: *malı, *meli, *malıdır, *melidir, gerekir*, gerekiyor, *malıyız, *meliyiz, gerekirdi
know: biliyor*, biliyo*, bilir, bilirim, bilmek, bilen*, bildiğim*, biliyom, haberim var, öğrendi*, bilsin*, bilgim var
not-know: bilmiyor*, bilmiyo*, bilmiyom, bilemi*, bilmem, haberim yok, fikrim yok, bilgim yok, bilmiyoruz, bilmedi*
understand: anladı*, anlıyor*, anlıyom, anlar, anlarım, anlamak, anlayan*, anlıyoruz, anlaşılır, anlaşıl*
not-understand: anlamıyor*, anlamıyom, anlamadı*, anlamadım, anlayamı*, anlaşılmıyor*, anlayamad*, anlamam
explain: açıkla*, açıkl*, izah*, anlatır*, anlatın, anlatabil*, anlatsın*, aydınlat*
how: nasıl*, nasil*, nsl, ne şekilde, neyle, nası, nasi, hangi yolla
what: ne, neyi, neler*, neye, nedir, neyin, nesi, naptı*, hangi şey
where: nerede*, nerde*, nerdedir, neresi*, hangi yerde, nereden, nerden
where-to: nereye*, nere, nereyi, hangi yere, nereye gid*
when: ne zaman*, nezaman*, ne vakit, hangi gün, ne zamana, kaçta
who: kim, kimdir, kimler*, kimin, hangi kişi, kimi
whom: kime, kimden, kimlere, kimi, kiminle, kimlerden, nereye başvur*, kime başvur*
why: neden, niye*, niçin, nicin, nedendir, ne diye, niye ki, ne sebeple
which: hangi*, hanki, hangisi*, hangileri*
whether: mi, mu, acaba*, olup olmadığ*, miyim, muyum, misiniz, musunuz, miyiz, muyuz, midir, yoksa
how-much: ne kadar*, kaç, kaç para, kaç tane, kaça, kaç euro, nekadar*, kaçtır
how-long: ne kadar sür*, kaç ay, kaç yıl, kaç gün, kaç sene, kaç hafta, ne kadar zaman*, daha ne kadar, ne kadar bekle*
is-there: var mı, varmı, var mıdır, varmıdır, bulunur mu, varmi, var midir, mevcut mu
right-entitlement: hak, hakkı, haklar*, hakkımız*, haklarım*, anspruch*, hak sahib*, haqqı*, hakk, hakkımız, hakkım var
possible: mümkün*, mumkun*, olabilir*, olur mu, olurmu, olanak*, olanağ*, imkan*, imkân*, ihtimal*
solution: çözüm*, çözmek, çözül*, çözebil*, çare*, çıkış yolu*, çaresi*, yolu var, bir yolu*
do: yapıyor*, yapmak*, yaptı*, yapar*, yapacağ*, yapay*, yapıl*, yapmış*, etmek, ettim, ediyor*, yapabil*, yapın
what-to-do: ne yap*, nap*, ne yapmalı*, ne yapaca*, ne yapayım, ne edeyim, napacağ*, napıc*, ne yapabil*, ne yapmam lazım, ne yapılır
call-phone: telefon*, arayın, aradı*, aradım, ararsanız, ararmısınız, telefonla*, zeng et*, tel, cep, aramanız*, arasın, arasınlar
number: numara*, no, nolu, nummer*, telefon no, numaram*, telefon numara*
contact: iletişim*, irtibat*, ulaş*, temas*, kontak*, haberleş*, ulaşabil*, irtibata geç*
write: yazıyor*, yazdı*, yazıyom, yazın, yazar*, yazmak*, yazayım, yazabil*, yazarsanız, yazmış*, yazsın*, yazıyo
email: email*, e-posta*, eposta*, mail*, e-mail*, mailim, e posta, mail at*
message: mesaj*, ileti, msj, sms, mesajım*, dm, nachricht*
appointment: randevu*, randevü*, termin*, rendevu*, görüşme tarihi*, randevum*
come-by: gelebilir mi*, yanınıza gel*, ofisinize*, büronuza*, sprechstunde*, görüşme saat*, gelip konuş*, bizzat gel*, uğrayabil*, uğrayayım, uğramak
urgent: acele*, ivedi*, dringend*, acilen, çok acil, eilig*, ivedilikle, acil, acildir, acilinden
immediately: hemen*, derhal*, şimdi hemen, anında, bir an önce, biran önce, sofort, vakit kaybetm*, şipşak
support: destek*, desteğ*, desteg*, arka çık*, sahip çık*, omuz ver*, yanında ol*
thanks-in-advance: şimdiden teşekkür*, simdiden tesekkur*, şimdiden çok teşekkür*, şimdiden sağ*, önceden teşekkür*, şimdiden allah razı*
confidential: gizli*, yayınlama*, yayımlama*, anonim*, aramızda kal*, adım görün*, adımı yaz*, kimse bilme*, ismim görün*, ismimi yaz*, mahrem*
name: adım, adı, ismi, ad, soyad*, adın, adını, ismini, adınız*, adımı, ismim*, isminiz*, ad soyad*
address: adres*, adresim*, anschrift*, ikametgah*
hello: merhaba*, mrb, slm, selam*, iyi günler*, günaydın*, iyi akşamlar*, aleykum*, aleyküm*, meraba*, hallo, selamün*, alo
dear-sirs: sayın*, sayin, değerli*, kıymetli*, muhterem*, saygıdeğer*, sn
greetings: saygılar*, selamlar*, saygılarım*, sevgiler*, hürmet*, iyi günler dile*, hoşçakal*, selam söyl*
thank: teşekkür*, tesekkur*, tşk*, sağol*, sağ ol*, minnet*, allah razı*, eyvallah*, elinize sağlık*, danke, tesekur*, mersi
god: allah*, rabbim*, tanrı*, rabb*, yarab*, vallah*, valla, şükür*, mevla*, elhamdülillah*
today: bugün*, bugun*, bu gün, bugünkü, bu günkü
tomorrow: yarın*, yarin, yarına, yarınki, öbür gün, ertesi gün
yesterday: dün, dünkü, dünden, evvelsi gün, önceki gün, geçen gün
tonight: bu gece*, bu akşam*, bugece*, bu aksam*, geceye, akşama
night: geceleri*, geceyarısı*, gece yarısı*, geceyi, gece, gecesi*, gecenin, geceler
morning: sabah*, sabahtan, sabahın, şafak*, sabahleyin, erkenden
evening: akşam*, aksam*, akşamüstü*, ikindi*
now: şimdi*, simdi*, şu an*, şuan*, artık, şimdilik, şindi, şuanda, halihazır*
still: hala, hâlâ, hâla, halen, hâlen, henüz*, daha, daha da, halâ
already: bile, çoktan*, zaten*, şimdiden, zati, önceden
again: tekrar*, yine*, gene, yeniden*, bir daha, tekrardan, bi daha
never: hiç, asla*, hiçbir zaman*, hiç bir zaman*, hiçbir*, katiyen
always: hep, her zaman*, herzaman*, daima*, sürekli*, devamlı*, durmadan*
since: beri, beridir, den beri, dan beri, itibaren*, senedir*, yıldır*, aydır*, gündür*, haftadır*
until: kadar, dek, değin, olana kadar, *ana kadar, *ene kadar
before: önce, önceden, evvel*, öncesi*, önceki*, *madan önce, *meden önce
after: sonra*, sonradan*, sonrası*, sonraki*, *dikten sonra, *dıktan sonra, akabinde, ardından
day: gün, günü, günler*, günde, günlük*, gun, gündür, güne, günlerdir, gunde
week: hafta, haftalar*, haftalık*, haftada*, haftaya*, haftadır*, haftası*, haftanın
month: ay, ayda*, aydır*, aylar*, aylık*, aylardır*, ayın, ayı, aydan, aya
year: yıl, yıldır*, yıllar*, sene*, yılda*, yılı, senedir*, yıllık*, yılın, yilda
hour: saat, saati, saatte*, saatler*, saattir*, saatlik*, saate
minute: dakika*, dk, dakka*, dakikada*, dakikası*
monday: pazartesi*, montag*
tuesday: salı, salıya, salı günü, salıdan, salıları, salı akşam*, dienstag*
wednesday: çarşamba*, carsamba*, mittwoch*
thursday: perşembe*, persembe*, donnerstag*
friday: cuma, cumaya, cuma günü, cumadan, cumaları, freitag*
weekend: cumartesi*, pazar, pazara, pazar günü, hafta sonu*, haftasonu*, pazardan, wochenende*
january-june: ocak*, şubat*, subat*, mart, martta, martın, mayıs*, haziran*, ocağ*, nisan, nisanda, nisandan
july-december: temmuz*, ağustos*, agustos*, eylül*, eylul*, ekim, ekimde, kasım*, aralık*, kasim*
date: tarih, tarihi, tarihte, tarihli, tarihinde, tarihine, tarihten, günlü, datum*
deadline: süresi*, süresini*, son gün*, son tarih*, frist*, mühlet*, vadesi*, süre dol*, süre bit*, süre, süremiz*, süreyi, süreniz*
soon: yakında*, birazdan*, az sonra, kısa süre*, neredeyse, yakın zaman*, bugün yarın
late: geç, geç kal*, geciki*, gecikme*, gecikti*, çok geç, geç ol*, geciken*
long-time: uzun süre*, uzun zaman*, aylardır*, yıllardır*, senelerdir*, uzun, çoktandır*, çok uzun, günlerdir*
long-ago: eskiden*, o zaman*, o zamanlar, vaktiyle*, bir zamanlar, o vakit*, zamanında, geçmişte
every-day: her gün*, hergün*, hergun*, günbegün, her gece*, her sabah
wait: bekliyor*, bekle, bekled*, beklem*, bekleyin*, bekler*, bekleyen*, bekletti*, bekletiyor*, bekliyom, bekleye*, beklet*
last: son, sonuncu*, geçen hafta, geçen ay, geçen yıl, geçen sene, geçen, geçtiğimiz*, son kez
next: gelecek hafta*, gelecek ay*, önümüzdeki*, haftaya*, öbür hafta, bir sonraki*, gelecek, seneye*
two: iki, ikimiz*, ikisi*, ikinci*, 2
three: üç, üçü, üçümüz*, üçüncü*, 3
four: dört, dördü*, dörd*, dörtüncü, 4
five: beş, beşi, beşinci*, 5
six: altı, altısı, altıncı*, 6
seven-plus: yedi, sekiz*, dokuz*, on, onbir*, on iki, on beş, yedinci*, onbeş*, 10
many-tens: yirmi*, otuz*, kırk, elli, altmış*, yetmiş*, seksen*, doksan*, yüz, yüzlerce*
thousand: bin, binler*, binlerce*, bini, bin euro
million: milyon*, milyar*, milyonlar*, trilyon*
first: birinci*, birincisi*, ilkin, ilk, ilki, ilkinde
second: ikinci*, ikincisi*, ikinci kez, ikincide
once: bir kere*, bir kez*, bir defa*, bi kere, bikere*, birkez, tek sefer*
often: sık sık, çoğu zaman*, defalarca*, kaç kere*, kaç defa*, birkaç kere, genelde, sıkça*, kaç kez*, defa, kere
office: daire, dairesi*, daireye*, daireden*, dairede*, resmi kurum*, kurum*, makam*, amt, behörde*, devlet daire*, dayire*
immigration-office: yabancılar daire*, yabancılar büro*, yabancılar şube*, ausländerbehörde*, auslanderbeh*, abh, yabancı daire*, lea, ausländeramt*, yabancılar polis*, göç idare*, yabancılar
bamf: bamf*, bundesamt*, federal daire*, göç dairesi*, göç ve mülteci*, federal göç*, bampf*, außenstelle*
jobcentre: jobcenter*, job center*, iş kurumu*, işkur*, iş bulma kurum*, arbeitsamt*, agentur für arbeit, cobsenter*, jobçenter*, jopcenter*
social-office: sosyal daire*, sozialamt*, sosyalamt*, sosyal yardım daire*, sosyal, sosyale, sosyalden, sozial
youth-office: jugendamt*, gençlik daire*, yugendamt*, çocuk esirgeme*, jugentamt*
embassy: konsolos*, büyükelçi*, elçili*, elçiliğ*, sefaret*, botschaft*, idata*, konsülos*
court: mahkeme*, verwaltungsgericht*, gericht*, duruşma*, yargı, yargıtay*, adliye*, idare mahkeme*
registry-office: nüfus daire*, standesamt*, nikah daire*, evlendirme daire*, nüfus müdür*, nikah memur*, nüfus kayıt*
town-hall: belediye*, rathaus*, kaymakam*, muhtar*, landkreis*, ilçe*, gemeinde*, bürgeramt*, einwohnermelde*
state-ministry: bakanlık*, bakanlığ*, ministerium*, eyalet*, içişleri*, landes*
government: hükümet*, hukumet*, devlet*, iktidar*, regierung*, hükumet*
parliament: meclis*, parlamento*, bundestag*, landtag*, tbmm
politician: siyasetçi*, politikacı*, bakan, bakanı, bakanlar*, başbakan*, şansölye*, merz*, milletvekil*, erdoğan*, scholz*, merkel*
party: parti, partisi*, partiler*, partiye, partili*, cdu*, spd*, partei*
election: seçim*, secim*, sandık*, sandığ*, seçmen*, wahl
vote: oy, oyumu, oylar*, oylama*, oy ver*, oy kullan*, oyum, oyu
law: kanun*, yasa, yasası*, yasalar*, yasal*, hukuk*, gesetz*, mevzuat*, yasaya
paragraph: paragraf*, madde*, fıkra*, bendi, asylg*, aufenthg*, asylblg*, abs
rule: kural*, yönetmelik*, yönetmeliğ*, düzenleme*, şart*, koşul*, yönerge*
constitution: anayasa*, grundgesetz*, temel yasa*, temel kanun*
human-rights: insan hak*, cenevre*, insan hakları*, temel hak*, avrupa insan*
letter: mektup*, mektub*, yazı geldi, zarf*, brief*, posta*, tebligat*, resmi yazı*, mektubu*
decision: karar*, bescheid*, kararı*, bekanntgabe*, entscheidung*, tebliğ*, hükmü*, hüküm
rejection: ret, reddi*, red, redd*, ablehnung*, olumsuz*, abgelehnt*, ret geldi, ret ver*, negatif*, negativ*, reddet*
application: başvuru*, basvuru*, dilekçe*, antrag*, müracaat*, antrak*, başvurum*, dilekçem*, müracat*
apply: başvur*, basvur*, başvurdu*, başvuru yap*, müracaat et*, antrag ver*, antrag yap*, dilekçe ver*, talep et*
form: form, formu, formlar*, formular*, formüler*, formül, formunu
paper: evrak*, belge*, kağıt*, kağıd*, kagit*, kâğıt*, döküman*, papier*, doküman*, vesika*, unterlagen*
signature: imza*, imzala*, imzalat*, unterschrift*, unterschreib*
stamp: mühür*, mühr*, damga*, kaşe*, stempel*
copy: fotokopi*, kopya*, suret, sureti*, kopie*, nüsha*
file: dosya*, dosyam*, aktenzeichen*, akte, klasör*, dosya numara*, doysa*
proof: kanıt*, delil*, ispat*, nachweis*, bescheinigung*, rapor, raporu*, yazılı kanıt, ibraz*
certificate: sertifika*, diploma*, karne*, urkunde*, zeugnis*, belgesi*, cüzdan*
birth-certificate: doğum belge*, nüfus kayıt örneğ*, doğum kağıd*, geburtsurkunde*, doğum kayıt*, doğum kayd*
passport: pasaport*, pasport*, passport*, pass, reisepass*, pasapot*, seyahat belge*
id-card: kimlik*, kimliğ*, kimlig*, nüfus cüzdan*, hüviyet*, kafa kağıd*, ausvays*, ausweis, ausweisim*, ausweisi
identity: kimlik tespit*, kimliği*, identität*, kimlik bilgi*, hüviyet*, kimliğim*
visa: vize*, visum*, schengen*, vizem*, visa
asylum: iltica*, sığınma*, siginma*, asyl*, sığınma hakk*, azil, ltica*, asil başvuru*, sığındı*
hearing: mülakat*, mulakat*, anhörung*, ifade, ifadem*, görüşme*, interview*, ifade ver*, anhorung*
dublin: dublin*, dublino*, dublin sözleşme*, dublin karar*
fingerprint: parmak iz*, parmakiz*, parmak bas*, fingerabdr*, eurodac*
residence-permit: oturum*, oturma izn*, oturma izin*, ikamet*, aufenthaltstitel*, aufenthaltserlaubnis*, oturma müsaad*, kalma izn*, oturumum*, mavi kart*, aufenthalt*, oturma hakk*
toleration: duldung*, dultung*, duldunk*, müsamaha*, tolere*, beschäftigungsduldung*, geduldet*
permission-stay: aufenthaltsgestattung*, gestattung*, geçici oturum*, geçici kimlik*, iltica kimli*, mavi kağıt, gestatung*
fiction-certificate: fiktionsbescheinigung*, fiktion*, geçici belge*, fiktions*, fiksiyon*
subsidiary: ikincil koruma*, subsidiär*, tali koruma*, ikincil korunma*, subsidier*, abschiebungsverbot*
protection: koruma, koruması*, korumaya*, korunma*, himaye*, schutz*, korumayı, korumamı, koruyor*
recognised: kabul aldı*, tanındı*, anerkannt*, kabul edildi*, statü*, mülteci statü*, anerkennung aldı*, pozitif*, olumlu*
settlement: süresiz*, niederlassung*, süresiz oturum*, daimi oturum*, unbefristet*, kalıcı oturum*, yerleşim izn*
naturalisation: vatandaşlığa geç*, einbürgerung*, vatandaşlık başvuru*, alman vatandaşlığ*, vatandaş ol*, vatandaşlığa başvur*, einburgerung*, alman pasaport*
citizenship: vatandaşlık*, vatandaşlığ*, uyruk*, uyruğ*, tabiiyet*, vatansız*, staatsangehörig*, yurttaşlık*
residence-obligation: wohnsitzauflage*, ikamet zorunlu*, ikamet mecburi*, oturma zorunlu*, residenzpflicht*, şehir değiştir*, şehir dışına çık*
hardship: härtefall*, özel durum komisyon*, hartefall*, zor durum komisyon*, insani sebep*, mağdur*
appeal: dava*, itiraz*, klage*, widerspruch*, temyiz*, dava aç*, untätigkeitsklage*, eilantrag*, üst mahkeme*
extend: uzat*, uzatma*, uzatıl*, yenile*, yenilem*, verlänger*, temdit*, yeniletm*
expire: süresi dol*, süresi bit*, süresi geç*, bitti, bitiyor*, geçersiz*, abgelaufen*, süreli, doldu, doluyor*, biticek
cancel: iptal*, geri çek*, vazgeç*, widerruf*, feshed*, geri al*, absage*, ertele*
receive: aldım, aldı, aldık, almak, alıyor*, geldi, alacağ*, elime geç*, alabil*, eline geç*, teslim al*, almış*, almışlar
give: veriyor*, verdi*, vermek, verir*, verecek*, versin*, veril*, verebil*, vermiş*, verin, veren*
take: alıyor*, almak, alır*, aldılar, alındı*, alsın*, tuttu*, alacak*, götür*
take-away: elimden al*, elinden al*, el koy*, elkoy*, zorla al*, el konul*, çekip al*, aldılar elimden, gaspet*, gasp*
refuse: vermiyor*, vermedi*, kabul etmi*, kabul etme*, reddet*, reddedi*, almadı*, vermiyo*, çevirdi*, yapmıyor*, yanaşmıyor*
approve: onay*, onayla*, onaylan*, kabul gör*, genehmig*, izin çık*, tasdik*, bewillig*, olur ver*
accept: kabul*, kabul et*, kabul ed*, razı ol*, kabullen*, benimse*
processing: işlemde*, inceleme*, işlem, işlemler*, işlemi*, bearbeitung*, incele*, işleme*, değerlendirme*
procedure: prosedür*, süreç*, süreci*, sürec*, usul*, verfahren*, işlemler*, muamele*
reply-none: cevap verm*, cevap yok*, cevap gelm*, ses yok, dönmüyor*, telefona çıkm*, yanıt verm*, ses çıkm*, geri dönmed*, kimse cevap*, cevap yazm*, cevap alamı*, cevap almad*
send-away: geri çevir*, başka yere gönder*, ordan oraya, oradan oraya, kapıdan çevir*, bir daireden öteki*, öteki daire*, başka daireye*, top gibi, git gel, kovdu*
responsible: yetkili*, sorumlu*, ilgili daire*, zuständig*, bakan daire, ilgilen*, kim bakıyor*, kim bakar
reason-ground: sebep*, sebeb*, gerekçe*, nedeni*, nedenler*, gerekçesi*, nedenle
deportation: sınır dışı*, sınırdışı*, sinir disi*, abschiebung*, abşibung*, sürgün*, abschieb*, deport*, ausweisung*, sinirdisi*
deport: sınır dışı ed*, sınırdışı ed*, sınır dışı et*, geri gönder*, abschieb*, sınırdışı et*, deport et*, deport ed*, yollayacak*, gönderecek*, sürecek*
deported: sınır dışı edildi*, sınırdışı edildi*, deport edildi*, abgeschoben*, gönderildi*, geri gönderildi*, deport oldu*, sınır dışı ettiler
send-back: geri gönder*, geri yolla*, geri iade*, iade*, geri postala*, geri verecek*, italyaya gönder*, geri yolluyor*
return: geri dön*, dönmek*, dönüyor*, döndü*, dönemem*, dönersem*, dönüş*, geri gel*, dönerim*, dönecek*, dönemiyor*, geri
voluntary-return: gönüllü dönüş*, gönüllü çıkış*, gönüllü geri*, gönüllü git*, kendi isteği*, freiwillige ausreise*, gönüllü olarak dön*
leave-country: ülkeyi terk*, terk et*, ülkeden çık*, çıkış yap*, ausreise*, yurt dışına çık*, yurtdışı*, ayrıldım, terk ed*
detention: gözaltı*, abschiebehaft*, tutuklu*, nezaret*, haft, geri gönderme merkez*, tutukevi*, alıkoy*, göz altı*
prison: hapis*, hapse*, cezaevi*, ceza evi*, hapishane*, mahpus*, gefängnis*, zindan*, içeride yat*, hapiste*
arrest: tutukla*, tutuklan*, gözaltına al*, yakala*, festnahme*, yakalama karar*, enselen*, aranıyor*, kelepçe*
pick-up: polis götür*, polis gel*, polis al*, almaya gel*, evden al*, götürdü*, gelip al*, götürecek*, baskın*, kapıya dayan*, götürüyor*
flight: uçak*, uçağ*, ucak*, ucag*, uçuş*, bilet*, uçağa bindir*, flug, ucus*
airport: havaalan*, havaliman*, hava alan*, hava liman*, flughafen*
transfer: transfer*, nakil*, nakl*, sevk*, umverteilung*, başka şehre*, başka heim*, başka kampa*, dağıtım*
flee: kaçtı*, kaçmak*, kaçış*, kaçıyor*, kaçtım, kaçtık, kaçan*, kaçak*, kaçıp, firar*, kaçarak, flucht*
border: sınır, sınırı*, sınırda*, sınıra*, sınırlar*, hudut*, hudud*, grenze*, meriç*, sınırdan*
boat-sea: bot, botla*, tekne*, deniz*, denizde*, akdeniz*, gemi*, boğuldu*, boğulan*, ege
war: savaş*, savas*, harp*, harb*, çatışma*, muharebe*, krieg*
bomb: bomba*, füze*, roket*, bombala*, dron, drone*, şarapnel*
army: ordu, ordusu*, asker*, askerlik*, bakaya*, vicdani ret*, vicdani redd*, bedelli*, silah altı*, tsk
homeland: memleket*, vatan, vatanım*, vatanı*, anavatan*, sıla, yurdum*, heimat*, köyüm*
country: ülke*, ulke*, ülkem*, memleket*, yurt
germany: almanya*, almanye*, deutschland*, bundesrepublik*, brd, alamanya*
germans: alman, almanlar*, almanı, almanın, almana, deutsche*, alaman*
german-language: almanca*, almancam*, deutsch, almancası*, almanca bil*
europe: avrupa*, ab, european*, avrupa birliğ*, abnin, eu
city: şehir*, şehr*, sehir*, kent, kentte, kasaba*, kentler*, stadt*, il
village: köyüm*, köyde*, köylü*, mezra*, dorf, köy, köyden, köye, köyler*, köyümüz*
syria: suriye*, halep*, şam, şamda, idlib*, suriyeli*, rojava*, kobani*, kobane*, haleb*, afrin*
afghanistan: afgan*, kabil, kabilde*, taliban*, afganistan*, herat*, hazara*
iraq: ırak*, irak*, bağdat*, musul*, erbil*, kerkük*, şengal*, ezidi*
iran: iran*, tahran*, iranlı*
turkey: türkiye*, turkiye*, türk, türkler*, istanbul*, ankara*, diyarbakır*, amed, antep*, gaziantep*, türkei*, türkçe*
ukraine: ukrayna*, kiev*, kiyev*, herson*, ahıska*, ukraynalı*
russia: rusya*, rus, ruslar*, putin*, moskova*, çeçen*
other-origin: eritre*, somali*, sudan*, nijerya*, gine, gürcistan*, gürcü*, arnavut*, kosova*, sırbistan*, pakistan*, uygur*
eu-third-country: italya*, yunan*, bulgar*, polonya*, hırvat*, litvanya*, romanya*, sırbistan*, macar*, ispanya*
church-asylum: kilise ilticas*, kilise sığınma*, kirchenasyl*, kiliseye sığın*, kilise asyl*, kilise koruma*, kilisede kal*
church: kilise*, cami, camii*, camide*, camiye*, camimiz*, caminin, cemevi*, cem evi*, kirche*, mescit*
come: geldi*, geliyor*, gelmek*, gelir*, gelecek*, gelsin*, gelmiş*, geldik, gelebil*, gelin, gelen, gelenler*
arrive: vardım, vardık, ulaştı*, ulaştım, vardı, giriş yap*, geldiğim*, geleli*, girdim, ayak bas*
go: gidiyor*, gitti*, gitmek*, gider*, gidecek*, gitsin*, gidin, gidebil*, gitmiş*, gidelim, gidersem*
travel: seyahat*, yolculuk*, yolculuğ*, yola çık*, yolda, gezi*, otobüs*, tren, trenle*, binip, tır
stay: kalmak*, kaldı*, kalıyor*, kalabil*, kalır*, kalacak*, kalmış*, kalayım, kalıyom, kalıyoruz
be-in-germany-since: yıldır almanya*, senedir almanya*, yıldır burada*, senedir burada*, aydır almanya*, aydır burada*, almanyaya geldi*, almanyada yaşıyor*, yıldır bekli*, senedir burda*, almanya geldi*, almanyaya geleli*
live: yaşıyor*, yaşadı*, oturuyor*, yaşayan*, yaşamak*, yaşar*, oturduğum*, yaşıyom, ikamet ed*, yaşıyo*
born: doğdu*, doğumlu*, dünyaya gel*, doğmuş*, doğan, dogdu*, dogumlu*
family-reunion: aile birleşim*, aile birlesim*, familiennachzug*, aile birleştirme*, familienzusammen*, aile birleşme*, aile vize*, familien nachzug
bring-family: yanıma al*, getirmek iste*, getirebil*, getirtmek*, yanına aldır*, buraya getir*, aldırmak*, yanımıza al*, getirmek*, yanımıza getir*, getirtebil*
marry: evlen*, evlendi*, evlendik, evli, evliyim, evliyiz, nikah*, heirat*, evliydi*
marriage: evlilik*, evliliğ*, düğün*, nikah*, izdivaç*, imam nikah*, hochzeit*, dugun*
divorce: boşan*, bosan*, boşanma*, scheidung*, boşandı*, boşanıyor*
separated: ayrıldık*, ayrı yaşı*, ayrıldı*, ayrıyız, ayrı, getrennt*, ayrılık*
custody: velayet*, sorgerecht*, vesayet*, çocuğun velayet*
paternity: babalık*, babalığ*, vaterschaft*, dna test*, baba tanıma*
pregnant: hamile*, schwanger*, bebek bekli*, karnı burnunda, hamileyim, aylık hamile*, gebe, gebeyim, gebelik*
birth: doğum*, dogum*, doğuracak*, doğurdu*, sancı*, sancısı*, suyu gel*, geburt*
forced-marriage: zorla evlen*, zorla everi*, zorla evlendir*, çocuk gelin*, zwangsheirat*, başlık paras*, evlendirecek*, kuma, berdel*, zorla ver*
circumcision: kadın sünnet*, sünnet*, fgm, beschneidung*, sünnet edil*
together: birlikte*, beraber*, beraberce, hep birlikte, ile beraber
alone: yalnız*, yalniz*, tek başım*, tek başına*, tek, yapayalnız*, kimsem yok, tekbaşım*
miss-person: özledi*, özlüyor*, kayıp*, kayboldu*, kaybol*, hasret*, yok oldu*, özlem*
missing-contact: haber alamı*, haber yok, haber alamad*, ulaşamı*, ulaşamad*, telefonu kapalı*, telefonu kapandı*, iletişim kesil*, haber çıkm*
work: çalış*, calis*, iş, işim*, işten, calisiyor*, işler*, işimi, işe git*, işinde, işinden, işi
work-permit: çalışma izn*, çalışma izin*, calisma izni*, iş izn*, arbeitserlaubnis*, çalışma yasağ*, çalışma yasak*, çalışma müsaad*, calismak yasak, çalışmak yasak
job: iş, işim, iş bul*, iş yeri*, işyeri*, job, minijob*, mini job*, kadro*, stelle
apprenticeship: ausbildung*, meslek eğitim*, çırak*, çıraklı*, mesleki eğitim*, ausbildungs*, kalfa*, azubi*
internship: staj*, stajyer*, praktikum*
contract: sözleşme*, kontrat*, vertrag*, arbeitsvertrag*, sozlesme*, mukavele*
employ: işe al*, işe başla*, işe gir*, istihdam*, einstell*, işe aldı*, çalıştır*
dismiss: işten çıkar*, işten at*, kovul*, çıkış ver*, kündigung*, fesih*, kündig*, kovdu*, ihraç*, çıkışımı*, işten kov*
unemployed: işsiz*, issiz*, arbeitslos*, boşta, işsizlik*, işim yok, iş yok
wage: aylık, yevmiye*, lohn*, gehalt*, asgari ücret*, maaş, maaşı, maaşım*, maaşımı, ücret, ücretim*, ücretler
wage-unpaid: maaş* verm*, maaş* ödem*, maaş yok, paramı verm*, maaş* alamı*, paramı ödem*, ücret* ödem*, para vermi*, parasını verm*, hakkımı verm*, maas yok, paramızı verm*
hours-work: fazla mesai*, mesai*, vardiya*, günde 12 saat, saat çalış*, schicht*, gece vardiya*, überstunden*, molasız*
profession: meslek*, mesleğ*, kalifiye*, uzman*, fachkraft*, mühendis*, vasıflı*, kuaför*, usta, berber*
diploma: diploma*, mezuniyet belge*, denklik*, lisans*, zeugnis*
recognition: denklik*, denkliğ*, anerkennung*, diploma tanı*, diploma denk*, tanınma*, denk sayıl*
experience: deneyim*, tecrübe*, tecrube*, birikim*, deneyimli*, tecrübeli*
apply-job: iş başvuru*, özgeçmiş*, cv, bewerbung*, işe başvur*, lebenslauf*, iş görüşme*
construction-cleaning: inşaat*, temizli*, temizliğ*, depo, depoda*, restoran*, lokanta*, dönerci*, bulaşık*, baustelle*, kesimhane*, putz*
care-work: yaşlı bak*, bakım*, huzurevi*, pflege*, hasta bak*, altenheim*
money: para, parası*, param, paramı, paralar*, paramız*, nakit*, paraya, parayı*, parasız*, paranın
euro: euro*, avro*, eur, oyro*, yuro*, ouro, cent*
pay: öde, ödedi*, ödeme*, ödüyor*, ödemek*, öder*, ödemi*, ödenm*, ödeyeme*, para ver*, ödeyecek*, yatır*
cost: masraf*, maliyet*, harç*, kosten*, gider, giderler*, kaça mal ol*, harc*, ücreti
expensive: pahalı*, pahali*, ateş pahas*, çok para, teuer*
free-of-charge: ücretsiz*, ucretsiz*, bedava*, parasız*, kostenlos*, beleş*, gratis*, bila ücret*
tax: vergi*, steuer*, vergisi*, vergim*, finanzamt*
debt: borç*, borc*, borcum*, borçlu*, schulden*, icra*, haciz*
bill: fatura*, rechnung*, ihtar*, mahnung*, ceza kes*, inkasso*, hesap pusula*
bank: banka*, hesabım*, hesabı*, konto*, sparkasse*, iban*, bloke*, hesap
payment-card: ödeme kart*, bezahlkarte*, ödemekart*, odeme kart*, kartla öde*, kartla para*
benefits: sosyal yardım*, bürgergeld*, yardım paras*, sosyal para*, leistung*, ödenek*, ödeneğ*, sosyal hak*, grundsicherung*, harçlık*, hartz*, asylblg*
child-benefit: kindergeld*, çocuk paras*, elterngeld*, kindergelt*, cocuk paras*, kinderzuschlag*, çocuk yardım*
cut-benefits: parayı kes*, paramı kes*, para kesil*, kesinti*, yardımı kes*, kestiler*, kesti, paramızı kes*, kesmiş*, kesildi*, sanktion*, kısıldı*
no-money: para yok*, param yok, paramız yok*, para kalm*, parasız*, beş kuruş*, para bit*, parasız kal*, parası yok, kuruş, kuruşum*
hunger: aç, açız, açım, açlık*, açlığ*, aç kal*, açlıktan, hunger*, acız, aç susuz
food: yemek*, yemeğ*, ekmek*, ekmeğ*, yiyecek*, gıda*, erzak*, mama, makarna*, sütü
buy: satın al*, satınal*, alışveriş*, almak için, alıcı*, satin al*
sell: satıyor*, satılık*, satış*, satan, satmak, satılı*, satar*, sattım, sattılar, sattık
price: fiyat*, bedel*, tarife*, preis*, ücreti
poor: fakir*, yoksul*, garip*, gariban*, fukara*, sefalet*, perişan*, yoksulluk*
rich: zengin*, varlıklı*, paralı*, reich*
economy: ekonomi*, iktisat*, iktisad*, piyasa*, sanayi*, enflasyon*
school: okul*, ilkokul*, lise*, mektep*, schule*, gesamtschule*, oberschule*, okulu*
kindergarten: kreş*, anaokul*, ana okul*, yuva, kindergarten*, kres, yuvaya, kita, kitaya, kitada, kitaplatz*
university: üniversite*, universite*, uni, fakülte*, yüksekokul*, hochschule*, studienkolleg*
study: okuyor*, okumak*, okumak iste*, öğrenim*, tahsil*, lisans*, studium*, okudu*, eğitim*
student: üniversite öğrenci*, öğrenci*, öğrenciyim, ogrenci*, student*
course: dil kurs*, sprachkurs*, integrationskurs*, ders, dersler*, almanca kurs*, derse, entegrasyon kurs*, kurs, kursu, kursa, kursta, kursuna, kurslar*
learn: öğrenmek*, öğreniyor*, öğrendi*, öğrenmiş*, öğrenme*, öğrenir*, öğret*
language: dil, dili*, diller*, dilim*, lisan*, anadil*, dilde, sprache*, dilini
exam: sınav*, sinav*, imtihan*, test, testi, prüfung*, telc*, goethe*
level-b1: a1, a2, b1*, b2*, c1, c2, dil seviye*, b1im, b2yi
class: sınıf*, sinif*, klasse*, sınıfta*, sınıfa
degree: mezun*, mezuniyet*, abitur*, bitirdim, abschluss*, mezunu*, lise mezun*
flat: ev, daire, dairem*, evim*, wohnung*, evi, konut*, apartman*, wonung*, sosyal konut*
room: oda, odası*, odada*, odaya*, odam*, odalı*, odalar*, zimmer*, odadayız, odanın
house: ev, evi, evin, evde, evden, evimiz*, evler*, evini, bina*
home: evim*, eve, evde, evden, evime, yuva, yuvam*, ocağım*
shelter: heim, heimda*, heimde*, heimdan*, heima*, kamp, kampta*, kampa*, kampı*, yurt, yurtta*, barınak*
reception-centre: ilk kabul*, kabul merkez*, erstaufnahme*, ankunftszentrum*, zast, lab ni, toplama kamp*, lager*, ankerzentrum*
rent: kira*, kirası*, kiralık*, kiralı*, kirayı*, miete*, kiracı*, kiraya*
move: taşın*, tasin*, taşındı*, taşınmak*, taşınma*, umzug*, ev değiştir*, nakliye*
homeless: evsiz*, sokakta kal*, sokaktayım, sokaktayız, dışarda kal*, dışarıda kal*, obdachlos*, ortada kal*, dışardayız, yersiz yurtsuz*, sokakta yat*, açıkta kal*
street: sokak*, sokağ*, sokag*, cadde*, dışarda*, dışarıda*, disarda*, disardayiz
sleep: uyku*, yatıyor*, uyuyor*, uyuduk*, uyuyaca*, yatacak*, yattı*, uyuyoruz, uyumak*, uyudu*, uyuyam*
station: gar, garda*, istasyon*, bahnhof*, otogar*, hauptbahnhof*, hbf, durak*, durağ*
car: araba*, arabam*, araç, araba ile, otomobil*, otoda, minibüs*, kamyon*, ehliyet*
tent: çadır*, cadir*, konteyner*, container*, baraka*, konteynır*
bed: yatak, yatağ*, yatag*, döşek*, döşeğ*, ranza*, yatacak yer*, yatakta*
kitchen-toilet: mutfak*, mutfağ*, tuvalet*, banyo*, lavabo*, duş, wc, helâ
heating: kalorifer*, ısıtma*, soğuk*, soguk*, soğuğ*, üşüyor*, heizung*, donuyor*, üşüdü*, ısınma*, donduk*, eksi
mould: küf, küflü*, küflen*, rutubet*, elektrik*, su ak*, su yok, sular*, schimmel*, böcek*, fare
evict: tahliye*, evden çıkar*, evden at*, kapıya koy*, kapının önüne*, çıkmamız*, räumung*, sokağa at*, dışarı at*, çıkın dedi*, çıkardı*, heimdan çıkar*
door: kapı*, kapıyı*, kapıda*, kapıya*, kapimiz*, kapının*
key: anahtar*, schlüssel*
no-place: yer yok*, yerimiz yok, dolu dedi*, yer kalm*, boş yer yok, gidecek yer*, kalacak yer*, hepsi dolu, gidecek kimse*
person-share: kişi tek oda*, kişi bir oda*, tek odada*, aynı odada*, kişi kalıyor*, odada kişi, bir odada*, kişiyiz
women-shelter: sığınma evi*, kadın sığınma*, sığınmaevi*, frauenhaus*, sığınak*, sığınağ*, kadın evi*, kadınlar evi*
health: sağlık*, saglik*, sağlığ*, sıhhat*, sağlıklı*
ill: hastayım, hastalandı*, rahatsız*, rahatsızlan*, hastayız, hasta, hastası, hastasıyım, hastadır, krank
illness: hastalı*, hastalığ*, rahatsızlı*, astım*, virüs*, enfeksiyon*, böbrek*, tüberküloz*, illet*, verem
pain: ağrı*, agri*, ağrıyor*, acıyor*, sancı*, ağrım*, sızlıyor*
hospital: hastane*, hastahane*, krankenhaus*, klinik*, acil servis*, hastanede*, poliklinik*
operation: ameliyat*, ameliyet*, amelyat*, operasyon*, ameliyatım*
medicine: ilaç*, ilac*, ilacım*, hap, ilaçlar*, reçete*, insülin*, şurup*, parol, eczane*
health-insurance: krankenkasse*, sağlık sigorta*, sigorta*, aok, krankenschein*, sağlık kart*, hastalık sigorta*, kranken kasa*, kasse, sigortam*
treatment: tedavi*, muayene*, behandlung*, kemoterapi*, tetkik*, diyaliz*
therapy: terapi*, psikolog*, psikiyatr*, therapie*, psiyatri*, psikoterapi*, psikoloji*, psikyatr*
trauma: travma*, trauma*, ptsd, tssb, posttravma*, travması*
depression: depresyon*, depresif*, bunalım*, depresyonda*, psikolojim bozul*, ruhsal*, psikolojim*
disabled: engelli*, özürlü*, sakat*, tekerlekli sandalye*, yürüyemi*, felç*, otizm*, otistik*, kör, sağır*
cancer: kanser*, tümör*, kanserli*, kemo*, lösemi*
diabetes: şeker hasta*, diyabet*, epilepsi*, kalp*, kalb*, sara, sara hasta*, sara nöbet*, nöbet*, tansiyon*, kriz geçir*
fever: ateşi*, ateş, ateşlen*, derece ateş*, ateş yüksek*, ateşli, havale*
blood: kan, kanama*, kanıyor*, kanaması*, kan kaybı*, kanlar*, kanlı*
breathe: nefes*, soluk*, soluyam*, nefes alamı*, morarıyor*, morardı*, nefesi*
unconscious: bayıl*, bilinci*, baygın*, bilinçsiz*, kendinden geç*, ayılmıyor*, uyanmıyor*, kendinde değil, bilincini
ambulance: ambulans*, ambülans*, cankurtaran*, 112, notarzt*, rettungswagen*, acil çağır*
emergency: acil durum*, acil vaka*, notfall*, acil servis*, acile, acildeyiz, notruf*
vaccine: aşı, aşısı*, aşılar*, aşılan*, impfung*, aşı ol*
dental: diş, dişim*, dişler*, diş ağrı*, dişçi*, diş hekim*, zahnarzt*
dead: ölü, vefat*, rahmetli*, merhum*, cenaze*, ölüler*, hayatını kaybet*, şehit*, tabut*, ölüm, babam öldü, annem öldü, öldüler
die: ölecek*, ölürse*, öleceğ*, ölmek üzere, ölüme, can ver*, ölümle, geber*, öleceğim, ölebil*, can çekiş*, öldüler
kill: öldür*, öldürecek*, katlet*, cinayet*, töre, namus*, vuracak*, oldurecek*, infaz*, canımı al*, katil
kill-oneself: intihar*, canıma kıy*, kendimi öldür*, kendini öldür*, canına kıy*, yaşamıma son*, hayatıma son*, selbstmord*, kendimi yak*, canıma kıyacağ*, kendime kıy*, kendini yak*
not-want-to-live: yaşamak istemi*, ölmek isti*, yaşamanın anlamı*, keşke ölsem, yaşamak istemiyor*, ölsem de kurtul*, ölsem, yaşamaya değmez*, yaşamayı istemi*, uyanmak istemi*, uyanmasam*, ölmeyi
life: hayat*, yaşam, yaşamı*, ömür*, ömrüm*, ömr*, hayatım*, can, canım
goodbye: elveda*, hakkınızı helal*, hoşça kal*, hoşçakal*, allahaısmarladık*, helal edin, veda*, affedin beni, son mektub*, beni affed*
pills: hap, haplar*, ilaçları biriktir*, tablet*, ilaç iç*, hap iç*, uyku ilac*, hapları*, kutu ilaç, ilaçların hepsi*
jump-hang: köprüden atla*, camdan atla*, kendimi as*, balkondan at*, atlayacağ*, kendini as*, pencereden at*, trenin önüne*, ip, kendimi at*, atlarım, köprüdeyim
cut-oneself: kendimi kes*, bileklerim*, jilet*, kendime zarar*, kolumu kes*, bileğimi kes*, kendini kes*, kendine zarar*
end-it: son vermek*, bitireceğim*, her şeye son*, bitsin artık, son verec*, bitsin bu*, herşeye son*, bu işi bitir*, kurtulmak isti*, bu gece bit*
tired: yorgun*, yoruldu*, yorul*, bitkin*, bıktım*, bıktık*, tükendi*, usandı*, yoruldum, canımdan bez*
cannot-anymore: dayanamı*, artık yapamı*, dayanacak güc*, gücüm kalm*, gücüm yok, takatim*, mecalim*, tükendim, dayanamam*, bittim, kafayı ye*, artık olmuyor
sleepless: uyuyamı*, uykusuz*, uyku tutmu*, uyuyamad*, gözüme uyku*, uyumuyor*, uyku yok, geceleri uy*
cry: ağlı*, ağladı*, ağlıyor*, ağlıyo, ağlamak*, agliyor*, gözyaş*, ağlayan*, ağlar*, göz yaş*
fear: korku*, korkusu*, korkum*, endişe*, kaygı*, angst*, tedirgin*
afraid: korkuyor*, korktu*, korkar*, korkuyom*, korkarım, korkut*, korkuyo, çekiniyor*
panic: panik*, kabus*, kâbus*, titriyor*, panikatak*, karabasan*, titreme*
hope: umut*, umud*, ümit*, ümid*, umudum*, umutlu*, umarım
hopeless: umutsuz*, ümitsiz*, çaresiz*, caresiz*, perişan*, perisan*, bitik*, umudum kalm*, ümidim kalm*, umudum yok, umudu kes*
shame: utan*, utanç*, ayıp*, rezil*, utanıyor*, rezalet*, yüz karas*, yazık*
sad: üzgün*, üzül*, üzüntü*, mutsuz*, hüzün*, üzücü*, kederli*, içim yan*, üzülüyor*, acı
happy: mutlu*, sevindi*, sevin*, memnun*, neşe*, sevinç*, mutluyum
angry: kızgın*, öfke*, sinirli*, öfkeli*, sinirlen*, kızıyor*, kızdım, çıldır*, deli ol*
safe: güvende*, güvenli*, emniyet*, güven, güvenlik, emin*, guvende*
hit: dövüyor*, dövdü*, vurdu*, vuruyor*, dayak*, dayağ*, tokat*, dövü*, dovuyor*, dövmek*, tekme*, yumruk*
violence: şiddet*, siddet*, aile içi şiddet*, zulüm*, zulm*, eziyet*, şiddete*, gewalt*
beat-up: darp*, dayak yedi*, dayak at*, dövüldü*, öldüresiye*, darb*, dövdüler*, linç*, tartakla*
rape: tecavüz*, tecavuz*, taciz*, cinsel*, istismar*, ırzına*, vergewaltig*, elledi*, zorla sahip*
threaten: tehdit*, tehtit*, tehdid*, tehtid*, gözdağı*, tehtdit*, korkutuyor*, ölüm tehdi*
knife: bıçak*, bıçağ*, bicak*, bicag*, bıçakla*, sustalı*, balta*
weapon: silah*, tabanca*, tüfek*, tüfeğ*, silahlı*, kurşun*, mermi*
lock-in: kilitledi*, kilitli*, kilitliyor*, kapattı*, hapsetti*, eve kapat*, kilitlediler, kapatıyor*, tutuyorlar, içeride tut*, dışarı bırakm*, hapsed*
locked-out: kapıda kal*, kilidi değiştir*, kilit*, kilidi*, içeri alm*, dışarı attı*, kapıyı açm*, eve alm*, kapının önüne koy*, dışarı çıkardı*, anahtarı al*
passport-taken: pasaportum* al*, pasaport* elimden*, pasaport* patronda*, pasaport* onda, pasaportum* el koy*, pasaport* verm*, pasaportumuzu al*, kimliğimi al*, pasaport* onlarda, pasaport* sakla*
escape-run: kaçtım, kaçabil*, kaçıp git*, evden kaç*, kurtuldu*, kaçtı, kaçayım, kaçsam, kaçamı*, kaçacağ*, kaçmak
hide: saklan*, saklı*, gizlen*, saklandı*, saklanıyor*, gizleniyor*, sakladı*, gizlice*
follow: takip ed*, takip et*, peşim*, peşinde*, peşine*, kovalı*, izliyor*, arkamdan*, takip*, zulme uğra*
blackmail: şantaj*, santaj*, haraç*, ifşa*, erpress*, fotoğraflarımı*, videomu yay*, yayarım
force: zorla*, zorluyor*, zorladı*, zorlan*, mecbur et*, mecbur bırak*, zor kullan*, dayat*, baskı*
exploit: sömür*, somur*, köle*, kölelik*, ausbeut*, istismar*, bedavaya çalış*, karın tokluğ*, boğaz tokluğ*
traffick: insan kaçak*, insan ticaret*, kaçakçı*, kacakci*, insan tacir*, şebeke*, schlepper*, simsar*
prostitution: fuhuş*, fuhuş yap*, fahişelik*, fuhşa*, genelev*, fuhus*, seks işçi*
danger: tehlike*, risk*, tehlikeli*, tehlikesi*, gefahr*
in-danger: tehlikede*, tehlikedeyim, hayatım tehlike*, canım tehlike*, hayati tehlike*, can güvenli*, hayatı tehlike*, tehlike altında*, can korku*
racism: ırkçı*, irkci*, ırkçılık*, rassis*, ırkçılığ*, faşist*, yabancı düşman*
discrimination: ayrımcı*, ayrimci*, ayrımcılık*, diskrimin*, ayrımcılığ*, ötekileştir*, dışla*, önyargı*
attack: saldır*, saldir*, saldırı*, saldırdı*, baskın*, hücum*, kundakla*, angriff*
insult: hakaret*, küfür*, küfr*, kufur*, aşağıla*, sövdü*, sövü*, laf at*
complaint: şikayet*, şikâyet*, sikayet*, suç duyuru*, anzeige*, dava et*, ihbar*, şikayetçi*
torture: işkence*, iskence*, eziyet*, elektrik ver*, folter*, falaka*, işkenceye*
gay: eşcinsel*, gey, lezbiyen*, lgbt*, trans*, escinsel*, gay, biseksüel*, queer*, ibne*
christian: hristiyan*, hıristiyan*, vaftiz*, din değiştir*, mesih*, süryani*, ermeni*, hiristiyan*, protestan*
kurdish: kurt, kürd*, kurmanci*, kürtçe*, pkk*, hdp*, dersim*, alevi*, zaza*, dem parti*, kürt, kürtler*, kürdüm, kürtüm, kürtlere
outside-door: kapıda*, kapımda*, kapının önünde*, kapıya geldi*, kapıya dayan*, kapımıza gel*, evin önünde*, kapı önünde*, aşağıda bekli*, kapidalar, kapıdalar, dışarıda bekli*
knock: kapıyı çal*, vuruyor kapı*, kapıya vur*, kapıyı yumrukl*, kapıyı kır*, kapı çal*, çalıyor*, kapıyı tekme*, zili*, kapıyı zorlu*
scream: bağır*, bagir*, çığlık*, haykır*, bağrış*, ciglik*, feryat*
silence: sessiz*, fısıltı*, sessizce, fısıldı*, ses çıkarm*, susuyor*, sustu*, sus, alçak ses*
come-quickly: çabuk gel*, acil gel*, hemen gel*, koşun*, yetişin*, çabuk ol*, çabuk*, ne olur gel*, gelin kurtar*, yetiş
save: kurtar*, kurtarın*, kurtarsın*, imdat, canımızı kurtar*, kurtarıcı*, rettet
missing-child: çocuğum kayıp*, çocuk kayıp*, oğlum kayıp*, kızım kayıp*, çocuk kaybol*, çocuğum yok*, oğlum gelmed*, kızım gelmed*, çocuğumu kaçır*, çocuğumu bulamı*, kaçırdı*, kızım kaybol*
problem: sorun*, problem*, dert*, derd*, sıkıntı*, sikinti*, mesele*, derdim*, bela*
situation: durum*, durumu*, durumum*, hal, hali, halimiz*, halim, vaziyet*, haldeyim, haldeyiz
case: dosya*, olay*, vaka*, dava*, hadise*, konu, konuda, konum
unfortunately: maalesef*, malesef*, ne yazık ki, yazık ki, üzülerek*, malesf, maalasef*
suddenly: birden*, aniden*, ansızın*, birdenbire*, bir anda, habersiz*, pat diye
mistake: hata*, hatalı*, hatası*, yanlışlık*, kusur*, yanlışlıkla*, hatam*
wrong: yanlış*, yanlis*, hatalı*, yalnış*, doğru değil*, sahte*, haksız*
told: dedi, dediler*, dedi ki, söyledi*, söylediler*, demiş*, diyor, diyorlar*, diyo, diyolar*, söylemiş*, dendi
say: söyle*, söylü*, diyor*, demek, dedim, dedik, derler*, söylenen*, denir*, soyle*
tell: anlat*, anlattı*, anlatıyor*, anlatayım*, anlatmak*, bahset*, hikaye*, hikâye*, aktar*
happen: oldu, oluyor*, olacak*, olmuş*, başıma gel*, yaşandı*, gerçekleş*, olmuş, olan biten*, başımıza gel*, meydana gel*
begin: başla*, basla*, başlı*, başladı*, başlıyor*, başlangıç*, başlat*
stop-end: bitti*, son bul*, dur, durdu*, durdur*, bıraktı*, bitiyor*, sona er*, bitir*, kes, bitsin*, bitmi*
lose: kaybet*, kaybed*, kaybetti*, yitir*, kaybettim, kaybı*
try: denedi*, deniyor*, uğraş*, çabalı*, çaba*, gayret*, ugras*, denemek*, denedim
get: oldu, oluyor*, olmak, haline gel*, almak, edindi*
bring: getir*, getirdi*, getiriyor*, getiren*, ulaştır*, getirsin*
send: gönder*, gonder*, yolla*, gönderdi*, gönderiyor*, yolladı*, attım, postala*, iletti*, yolluyor*
show: göster*, goster*, gösterdi*, gösteriyor*, ibraz et*
open: açtı*, açmak*, açıyor*, açsın*, açılıyor*, açtık, açık, açıldı*
see: gördü*, görüyor*, görmek*, gördük, görmüş*, görün*, baktı*, bakıyor*, gorduk, gordu*, görüyo*, görebil*
hear: duydu*, duyuyor*, duymak*, işittim, duymuş*, dinle*, duyan*, haber aldı*, duyduk
read: okudu*, okuyor*, okumak*, okur*, okudum, okuyan*, okuyunca, okumuş*
speak: konuşuyor*, konuştu*, konuşabil*, görüşmek*, konuşan*, sohbet*, konuşma*, konuşur*, konuşsun*
think: düşün*, dusun*, düşünüyor*, düşündü*, sanıyor*, sandım, sanırım*, zannet*
believe: inanıyor*, inanmak*, inandı*, inanmıyor*, güveniyor*, inanç*, inanan*, inanın
feel: hissed*, hisset*, hissediyor*, duygu*, his, hisler*
remember: hatırl*, hatirl*, hatırlıyor*, hatırladı*, anı, anılar*, anımsa*, aklımda*
forget: unut*, unuttu*, unutma*, unutuyor*, unutul*
have: var, vardı, varım, sahip*, elimde, elimizde, varmış*, bende var, vardır, sahibim, sahibiz
have-not: yok, yoktu*, yokmuş*, yoktur*, olmayan*, yoksun*, bulunmuyor*, eksik*
there-is-not: yok, yoktur*, hiç yok, bulunmamakta*, kalmadı*, yok ki, bulunmuyor*
be-allowed: izin veril*, izin çık*, serbest bırak*, hak veril*, izin aldı*, müsaade edil*
not: değil*, degil*, *miyor, *muyor, *miyorum, *muyorum, *miyorlar, *medi, *madı, *mıyoruz, deil, olmaz
no: hayır, hayir, yok, yoo, olmaz, nein, cık
yes: evet, evt, he, tabi, ewet, olur, tamam*, aynen, ja
without: olmadan*, *madan, *meden, olmaksızın*, haricinde*, parasız, sınavsız*, susuz*, izinsiz*, şartsız*
with: ile, birlikte, beraber, yanında*, yanımda*, bizimle, benimle, onunla, seninle
for: için, icin, içn, adına, uğruna, diye, için de, yüzünden
because: çünkü*, cunku*, çünki*, zira, diye, için, dolayı*, yüzünden*, nedeniyle*, sebebiyle*, dolayısıyla*, çünkim
but: ama, fakat*, lakin*, ancak, yalnız, amma, oysa*, halbuki*, ne var ki, aması
although: rağmen*, ragmen*, halde, karşın*, gerçi, olsa da, olsa bile, sa bile, se bile, her ne kadar
if: eğer*, eger, şayet*, *ırsa, *irse, *ursa, *ürse, *yorsa, olursa*, varsa*, yoksa*, durumunda
then: sonra, o zaman*, ondan sonra*, ardından*, o halde, bunun üzerine, daha sonra, onnan sonra
and-so: bu yüzden*, bu nedenle*, o yüzden*, onun için*, dolayısıyla*, bundan dolayı*, ondan dolayı*, bu sebeple*, böylece*, demek ki, bunun için, yani
or: veya*, ya da, yada, veyahut*, yoksa, yahut*
also: da, de, dahi, bile, hem, hemde, üstelik*, hem de, ayrıca
only: sadece*, yalnızca*, sırf*, tek, bir tek, ancak, yalnız, nur
nothing: hiçbir şey*, hiçbişey*, hiç bir şey*, hiçbirşey*, hicbir sey*, bir şey yok, bişey yok, hiçbi şey*, hicbisey*
everything: her şey*, herşey*, hersey*, hepsi*, tümü*, tamamı*, bütün, tüm, tamamen*, herşeyi*
something: bir şey*, birşey*, bişey*, bi şey*, bir sey*, birsey*, bisey*, şey, birşeyler*
more: daha, daha fazla*, fazla*, daha çok*, artı, ziyade*, üstelik
less: daha az*, azal*, eksil*, az, daha düşük*, asgari*
much: çok*, cok, coq, fazla*, birçok*, pek çok, çoook, bol, bir sürü*, kalabalık*, bi sürü
little: az, biraz*, azıcık*, bir parça*, birazcık*, bi az, azcık*
very: çok, cok, gayet*, pek, oldukça*, aşırı*, son derece*, fena halde
enough: yeter, yeterli*, yetmi*, yetiyor*, yetti*, kafi, yeterince*, yeter artık
here: burada*, burda*, burası*, buraya*, buradan*, burdan*, buranın*, burayı, burdayım
there: orada*, orda*, orası*, oraya*, oradan*, ordan*, şurada*, oranın*, şurda*
new: yepyeni*, taze*, yenice, yeni, yenisi*, yenidir
old-thing: eski*, köhne*, eskimiş*, kullanılmış*
good: iyi, iyidir, güzel*, iyiyim, hoş, iyisi*, guzel*, iyilik*, eyi
bad: kötü*, kotu*, fena*, berbat*, kötüleş*, rezil*, bok gibi, iğrenç*
better: daha iyi*, daha güzel*, iyileş*, daha iyisi*, iyileşti*
big: büyük*, buyuk*, kocaman*, koca, koskoca*, dev, geniş*, büyüğ*
small: küçük*, kucuk*, ufak*, minik*, küçücük*, kücük*, dar, küçüğ*
hard-difficult: zor, zordu*, zordur*, zorluk*, güç, ağır*, çetin*, zorlu*, zorluğ*, kolay değil*
easy: kolay*, basit*, rahat*, kolayca*, zor değil*
important: önemli*, onemli*, mühim*, ehemmiyet*, önem*, şart
true: doğru*, dogru*, hakikat*, haklı*, harbi*, gerçek, gerçeği*, gerçekler*
same: aynı*, ayni, eşit*, aynısı*, aynen*, benzer*
other: diğer*, diger*, öbür*, farklı*, öteki*, öbürü*, başka, başkası*, başkaları*
own: kendi, kendine*, kendimiz*, kendisinin, özel, kendi*
article: makale*, yazı, yazınız*, yazıyı*, yazıda*, yazısı*, metin*, haber, haberde*, yazılar*, haberi*
author: yazar, yazarı*, yazarlar*, gazeteci*, editör*, redaksiyon*, muhabir*, redaktion*, yazara
comment: yorum, yorumu*, yorumlar*, yorumum*, yorumcu*, yorumda*, yorumun*, kommentar*, yorum yap*
read-article: makaleyi oku*, yazıyı oku*, yazınızı oku*, haberi oku*, yazıyı bir solukta*, okurken*, okuyunca*, okudum
interesting: ilginç*, ilginc*, enteresan*, merak*, ilgi çekici*, ilgimi çek*, düşündürücü*, ilgiyle*
great-praise: harika*, muhteşem*, mükemmel*, tebrik*, çok güzel*, bravo*, müthiş*, şahane*, efsane*, elinize sağlık*, helal, süper
well-written: güzel yaz*, iyi yaz*, kaleminize sağlık*, kaleminiz*, elinize sağlık*, güzel anlat*, anlaşılır*, iyi anlat*, emeğinize sağlık*, açıklayıcı*
agree: katılıyor*, katiliyor*, haklısın*, aynı fikir*, hemfikir*, doğru söyl*, aynen katıl*, haklı, altına imza*, çok doğru*, aynen öyle, hak veriyor*
disagree: katılmıyor*, katilmiyor*, doğru değil*, karşıyım*, haksızsınız*, aynı fikirde değil*, yanılıyor*, itiraz ed*, saçma*, öyle değil*, alakası yok*
opinion: fikir*, fikr*, görüş, görüşü*, görüşler*, düşünce*, kanaat*, kanı, görüşüm*, fikrim*
in-my-view: bence*, bana göre*, kanımca*, fikrimce*, benim fikrim*, bana kalırsa*, görüşüme göre*, şahsen*, benim görüşüm*, bencede
society: toplum*, topluluk*, toplumsal*, halk*, kamuoyu*, cemiyet*, gesellschaft*
integration: entegre*, entegrasyon*, intibak*, integration*, asimil*, uyum sağla*, uyum, uyumu, uyumlu*, uyumsuz*
politics: politika*, siyaset*, siyasi*, siyasal*, politik*, politik
democracy: demokrasi*, demokrat*, cumhuriyet*, hukuk devlet*
freedom: özgür*, ozgur*, hürriyet*, özgürlü*, serbestlik*
justice: adalet*, adil*, hak hukuk*, adaleti*, hakkaniyet*
unfair: adaletsiz*, haksızlı*, haksiz*, haksızlığ*, adil değil*, haksız*, reva mı, adaletsizlik*
dignity: onur*, haysiyet*, insan onur*, gurur*, izzet*, insanca*, haysiyetli*
solidarity: dayanışma*, dayanisma*, dayanış*, kardeşlik*, omuz omuza, birlik, birliği
humanity: insanlık*, insanlığ*, insaf*, merhamet*, vicdan*, insani*, insancıl*, empati*
responsibility: sorumluluk*, sorumlulu*, mesuliyet*, sorumluluğ*, yükümlü*
right-wing: sağcı*, afd*, aşırı sağ*, nazi*, faşist*, neonazi*, ülkücü*, nazı*, sağ parti*
left-wing: solcu*, sol parti*, yeşiller*, komünist*, sosyalist*, yeşil*, die linke
media: medya*, sosyal medya*, yandaş*, medien*, basın, basın özgür*, basını
newspaper: gazete*, dergi*, zeitung*, gazetede*, bild
television: televizyon*, tv, haberler*, haberlerde*, ekran*, tagesschau*, kanal*
statistics: istatistik*, rakam*, oran, oranı*, sayı, sayılar*, sayısı*, veri, veriler*, yüzde, yüzdesi
limit-migration: sınırla*, sınırları kapat*, kota*, üst sınır*, kapıları kapat*, herkesi al*, sınır kontrol*, obergrenze*, sınır konulma*, göçü durdur*
uncontrolled: kontrolsüz*, denetimsiz*, kitlesel*, akın akın*, akın, kitle*, başıboş*, yığınla*, elini kolunu salla*
crime: suç, suçlar*, suç oran*, suçlu*, kriminal*, uyuşturucu*, hırsız*, suç işle*, straftat*, asayiş*
culture: kültür*, kultur*, kültürel*, kultür*, medeniyet*
religion: din, dini*, dinler*, dinin*, inanç*, inanc*, dindar*, mezhep*, dinci*
islam: islam*, müslüman*, musluman*, kuran, ramazan*, başörtü*, müslim*, tesettür*, şeriat*, namaz*
tradition: gelenek*, geleneğ*, adet, adetler*, örf*, töre, töreler*, görenek*, anane*
taxpayer: vergi mükellef*, vergi ver*, vergimiz*, vergilerimiz*, vergi öde*, vergilerim*, vergisini*
pensioners: emekli*, emekli maaş*, emeklilik*, emekliler*, rente*
capacity: kapasite*, doldu taştı*, yük, yükü*, aşırı yük*, kapasitesi*, taştı*, dolup taş*, tıklım*
population: nüfus*, nufus*, halk, nüfusu*, demografi*
generation: nesil*, nesl*, kuşak*, kuşağ*, ikinci kuşak*, üçüncü kuşak*
history: tarih, tarihi*, geçmiş*, tarihsel*, tarihçi*, tarihten*, geschichte*
example: örnek*, örneğ*, misal*, ornek*, emsal*
source: kaynak*, kaynağ*, kaynag*, quelle*, dayanak*, dayanağ*
report: rapor*, lagebericht*, bericht*, röportaj*, raporu*, tutanak*
study-research: araştırma*, arastirma*, çalışması*, bilimsel*, studie*, inceleme*, araştırmacı*
demand: talep*, taleb*, istem, talep ed*, talebim*, gerekli adım*, çağrı, çağrımız*
criticise: eleştir*, elestir*, kınıyor*, tenkit*, eleştiri*, kınama*
protest: protesto*, gösteri, gösteriye*, miting*, yürüyüş*, eylem*, demo, grev*
petition: imza kampanya*, dilekçe*, petisyon*, petition*, imza topla*
bureaucracy: bürokra*, burokra*, kırtasiye*, evrak iş*, bürokrat*
digital: dijital*, online*, internet*, çevrimiçi*, onlayn*, uygulama*, app
system: sistem*, düzen*, mekanizma*, sistemin*, yapısal*
future: gelecek*, geleceğ*, istikbal*, ileride*, gelecegi*, yarınlar*
change: değiş*, degis*, değişiklik*, değiştir*, değişim*, dönüşüm*
problem-political: başarısız*, fiyasko*, iflas*, beceriks*, çöktü*, sınıfta kal*, beceremi*, çuvalla*
money-state: bütçe*, ödenek*, ödeneğ*, devlet paras*, fon, fonlar*, kaynak ayır*, teşvik*, bütçesi*
normal: normal*, olağan*, alışılmış*, sıradan*, doğal*, normalde
always-same: hep aynı*, her zaman aynı*, yine aynı*, aynı terane*, değişen bir şey yok*, aynı hikaye*, hep ayni*, aynı masal*, her hafta aynı*
of-course: tabi, tabii*, tabiki*, elbette*, elbet, doğal olarak*, kuşkusuz*, şüphesiz*, haliyle
really: gerçekten*, gercekten*, hakikaten*, cidden*, sahiden*, vallahi*, resmen*, ciddi
finally: nihayet*, sonunda*, en sonunda*, en nihayet*, neyse ki, şükür
actually: aslında*, aslinda*, esasen*, asıl, esasında*, açıkçası*, doğrusu*
exactly: tam, tam olarak*, aynen*, tamı tamına*, kesinlikle*, tastamam*, kesin
maybe: belki*, galiba*, herhalde*, muhtemelen*, sanırım*, belkide, heralde*
simply: sadece, işte, basitçe*, düpedüz*, açıkça*, basbayağı*, bari
general: genelde*, genellikle*, prensip*, ilkesel*, temelde*, kural olarak*, genel, genelleme*, ilkeler*
for-example: örneğin*, mesela*, misal, örnek olarak*, ornegin*, meselâ, söz gelimi*
imagine: hayal*, düşünsen*, hayal et*, düşünün*, göz önüne*, farz ed*, gözünüzün önüne*
why-always: niye hep*, neden hep*, neden sürekli*, niye her*, neden her zaman*, niçin hep*
congratulations: tebrik*, kutlu*, kutlarım*, hayırlı olsun*, gözün aydın*, gözünüz aydın*, tebrikler*, mübarek*
good-luck: iyi şans*, başarılar*, bol şans*, kolay gelsin*, hayırlısı*, allah yardımc*, yolunuz açık*, iyi dilek*, allah kolaylık*
courage: cesaret*, cesur*, yürekli*, cesaretli*, moral*, yüreğ*
proud: gurur*, onur duy*, iftihar*, gururlu*, gururlan*
respect: saygı*, saygi*, hürmet*, saygılı*, saygıdeğer*, saygısız*
success: başarı*, basari*, başardı*, kazandı*, başardım*, başarılı*, kazandık*, kazandım, işe yaradı
today-i-work: şimdi çalışıyor*, bugün çalışıyor*, şu an çalışıyor*, olarak çalışıyor*, işe başladım*, işim var, şimdi kendi*, derse giriyorum, ders veriyorum, dükkan*
keep-going: böyle devam*, devam edin*, aynen devam*, vazgeçmeyin*, pes etm*, devamını bekl*, iyi ki varsınız*, umudu kesmeyin*, yolunuza devam*
respect-work: emeğiniz*, emeğinize*, çalışmalarınız*, emekleriniz*, yaptığınız iş*, iyi ki varsınız*, emeği geçen*, ekibiniz*
helped-me: yardımcı ol*, bana yardım et*, bize yardım et*, yardımınız*, yardımlarınız*, işime yara*, çok emeğiniz*, sayenizde*, sayesinde*, yardımcı oldu*
my-experience: benim tecrübem*, tecrübelerim*, kendi deneyim*, deneyimim*, başımdan geç*, ben de yaşadım*, ben de aynı*, yaşadıklarım*, bende yaşadım
advise-you: tavsiye ederim*, tavsiyem*, mutlaka git*, avukata git*, önerim*, öneririm*, size tavsiye*, sakın*, gidin sor*, başvurun*, itiraz edin*
you-should: *malısın, *melisin, *malısınız, *melisiniz, lazım size, gerekiyor size, yapmanız gerek*, yapman lazım, etmeniz gerek*, gitmeniz lazım
offer: teklif*, sunuyor*, sunmak*, öneriyor*, verebilir*, angebot*, vermek isti*, verelim*, sunar*
donate: bağış*, bagis*, bağışla*, spende*, hibe*, hayır iş*, sevab*, bağışlamak*
give-room: odam boş*, oda veri*, oda var, boş oda*, kiraya ver*, evimi aç*, misafir ed*, boş dair*, yerim var, boş duruyor*
clothes: elbise*, giysi*, kıyafet*, mont*, ayakkabı*, bisiklet*, eşya*, mobilya*, giyecek*, çocuk bot*
volunteer-offer: gönüllü olmak*, gönüllü ol*, gönüllü çalış*, gönüllü yardım*, yardım etmek isti*, destek olmak isti*, nasıl yardım ed*, yardımcı olmak isti*, katkı*, katkıda*
tandem: dil tandem*, tandem*, dil partner*, hamilik*, patenschaft*, dil değişim*, manevi aile*, mentor*, konuşma pratiğ*
we-hire: eleman arı*, işçi arı*, personel arı*, çalışan arı*, eleman alı*, işçi alı*, eleman aran*, aşçı arı*, usta arı*, bulamıyoruz eleman, çırak arı*, eleman lazım
company: firma*, şirket*, işletme*, sirket*, dükkan*, dükkân*, fabrika*, işyeri*
association: dernek*, derneğ*, derneg*, verein*, vakıf*, vakf*, inisiyatif*, kooperatif*, stk
event: etkinli*, etkinliğ*, konferans*, seminer*, panel, toplantı*, söyleşi*, sunum*, kermes*
register: kayıt*, kayd*, anmeld*, kaydol*, anmeldung*, üye ol*, kayıt yap*, katılım*
brochure: broşür*, brosur*, sipariş*, el ilan*, kitapçık*, kitapçığ*, flyer*, afiş*
newsletter: bülten*, newsletter*, abone*, haber bülten*
interview-request: röportaj*, roportaj*, söyleşi talep*, mülakat talep*, görüşmek ister* gazete*, söyleşi yap*
thesis: tez, tezi*, tezim*, yüksek lisans*, anket*, bitirme ödev*, masterarbeit*, doktora*, ödev*, hausarbeit*
school-class-visit: sınıfımız*, proje haftas*, okul proje*, sınıfıyız*, öğrencilerimiz*, ödev konu*, referat*, proje*
press: muhabir*, gazeteci*, haber ajans*, basın büro*, pressestelle*, habercı, basın, basın mensub*
film-exhibition: film*, sergi*, tiyatro*, belgesel*, sinema*, konser*
delete-comment: yorumu sil*, yorumumu sil*, yorumu kaldır*, siler misin*, silin*, yorumumu kaldır*, silermisin*, siliniz, sildi*
website: site*, web, internet site*, sayfa*, link*, bağlantı*, websit*, websayfa*
typo: yazım hata*, imla*, yazım yanlış*, harf hata*, düzelt*, yanlış yazıl*, düzeltme*, tercüme hata*
moderator: moderatör*, yönetici*, admin*, sansür*, yayınlanmad*, moderator*, moderasyon*, sansur*
joke: şaka*, saka, espri*, ironi*, komik*, fıkra*, haha*, hahah*, güldü*
well-then: aferin*, bravo*, ne güzel*, maşallah*, oh ne ala*, eh ne diyelim, hadi bakalım, ne ala, neyse*, helal olsun*
original-documents: orijinal belge*, orjinal belge*, gerçek belge*, kayıtlı belge*, resmi kayıtlı*, orijinal kayıt*, sisteme kayıtlı*, orijinal*, orjinal*, sisteme işlen*, qr
buy-passport: pasaport sat*, satılık pasaport*, pasaport satın*, ehliyet sat*, pasaport temin*, pasaport yap*, kimlik sat*, oturum sat*, ehliyet*, pasaport al* hemen
buy-certificate: sınavsız sertifika*, sınavsız*, sertifika sat*, sınava girmeden*, b1 sertifika*, sinavsiz*, sertifika temin*, telc sertifika*, goethe sertifika*, sınavsız b1
guarantee: garanti*, garantili*, yüzde yüz*, %100, garantisi*, kesin sonuç*, %100 garanti*
fast-days: günde teslim*, gün içinde*, gunde teslim, kısa sürede*, hızlı*, 3 günde*, 7 günde*, 24 saatte*, anında teslim*, hizli*, erken randevu*
discreet: gizlilik*, güvenilir*, guvenilir*, gizli kargo*, diskret*, gizliliğ*, ciddi olma*, ciddi düşün*, seriös*, güvenceli*
whatsapp: whatsapp*, watsap*, wp, telegram*, signal*, vatsap*, whatsap*, wapp, viber*
contact-us: bize ulaş*, bizimle iletişim*, iletişime geç*, bize yaz*, hemen ara*, hemen yaz*, bize mesaj*, ziyaret edin*, dm at*, dmden*, sitemizi ziyaret*
loan: kredi*, borç para*, finansman*, kredisi*, darlehen*, nakit kredi*, kredit*, kefilsiz*
interest-rate: faiz*, faizsiz*, faizle*, düşük faiz*, zinsen*, yüzde faiz*
invest: yatırım*, yatirim*, kazanç*, kazanc*, borsa*, forex*, kâr, kar garanti*, hisse*
bitcoin: bitcoin*, kripto*, crypto*, coin*, usdt, binance*, btc, ethereum*
earn: para kazan*, evden çalış*, ek gelir*, ek iş*, pasif gelir*, evden para*, günlük kazan*, evden kazan*, kazanmak isti*
click-here: tıkla*, tikla*, buraya tıkla*, linkten*, bio, profilimde*, profildeki link*, aşağıdaki link*, linki
discount: indirim*, kampanya*, fırsat*, firsat*, indirimli*, al öde, taksit*, hediye*, kapora*, ucuz*
agency: ajans*, acente*, danışmanlık firma*, agentur*, aracı*, danismanlik*, danışmanlık şirket*
visa-service: vize danış*, vize hizmet*, vize paket*, vize randevu*, vize alım*, randevu alın*, çözüm paket*, almanya vize*, almanyavize*, schengenvize*, vize garanti*, chancenkarte*
win: kazan, kazandınız*, ödül*, çekiliş*, ikramiye*, piyango*, kazanın*, talihli*
casino: casino*, bahis*, kumar*, slot*, bonus*, bet, jackpot*, rulet*, deneme bonus*, iddaa
weight-pills: zayıfla*, kilo ver*, viagra*, ereksiyon*, cialis*, diyet*, performans artır*, zayiflama*
seo: seo, backlink*, trafik*, google sıra*, takipçi*, hit, ziyaretçi*, web tasarım*, ilk sayfa*
dating: sohbet hatt*, arkadaşlık site*, tanışma*, eş arıyor*, evlilik site*, canlı sohbet*, escort*, eskort*, tanışmak*, dating*
parasite: parazit*, asalak*, beleşçi*, sülük*, otlakçı*, hazır yiyici*, sırtımızdan geçin*, kene, haramzade*, bedavacı*
animal-slur: köpek*, köpeğ*, it, itler*, domuz*, fare, fareler*, maymun*, hayvan*, eşek*, çakal*, kopek*
filth: pislik*, pis, çöp*, pisliğ*, süprüntü*, kokuşmuş*, leş, mikrop*, pisler*, pislikler*
idiot: aptal*, salak*, gerizekalı*, geri zekalı*, mal, ahmak*, dangalak*, beyinsiz*, embesil*, cahil*, gerzek*, geri zekali*
whore: orospu*, fahişe*, kahpe*, kaltak*, sürtük*, orosbu*, kaşar*, fahise*, sürtüğ*, oruspu*
shit: bok, boktan*, sıçtı*, bok gibi, bokunu*, sıçayım*, boku, sıçmış*
fuck: siktir*, sikeyim*, sikerim*, amk, aq, amına*, sikim*, sikik*, sktr, ananı sik*, sikiş*
son-of: orospu çocu*, piç*, piçler*, oç, it oğlu it*, orospu evlad*, köpek oğlu*, eşşoğlu*, itoğlu*, ananı*, piçi, picler*
liar: yalancı*, yalanci*, yalan, yalanlar*, sahtekar*, dolandırıcı*, palavra*, iftira*, düzenbaz*
traitor: hain*, vatan hain*, satılmış*, satilmis*, dönek*, hainler*, vatansız*, şerefsiz*
terrorist: terörist*, terorist*, terör*, fetö*, fetöcü*, işid*, ışid*, daiş*, bombacı*
criminal: suçlu*, hırsız*, haydut*, sabıkalı*, tecavüzcü*, uyuşturucu satıcı*, katil, katiller*, caniler
invader: istila*, işgal*, isgal*, işgalci*, akın*, sürü, sürüler*, istilacı*
out-with: defol*, yallah*, siktir git*, gidin burdan*, hepsini gönder*, kovun*, çekip git*, hepsi gitsin*, istemiyoruz sizi, def olun, bas git, raus, mülteciler dışarı, yabancılar dışarı
go-home: memleketine dön*, ülkenize dön*, geldiğiniz yer*, ülkenize git*, evinize dön*, geri gidin*, geri gitsin*, memleketinize*, vatanına dön*, ülkelerine dön*, ülkene dön*, geldiğin yer*
shoot: vurun*, kurşuna diz*, kurşunla*, sıkın, kafasına sık*, kafanıza sık*, vurmak lazım*, kurşun sık*, vuracağ*
burn: yakacağ*, yakmak lazım*, ateşe ver*, kundakla*, benzin*, yakalım, cayır cayır*, yakıp*, alev*, yaktı, yakın hepsi*, yakın bunları, yakın şunları
gas: gaz oda*, toplama kamp*, fırın*, gaz ver*, auschwitz*, hitler*, sabun yap*, gazla*, soykırım*
hang-them: asın*, asmak lazım*, idam*, ipe çek*, asalım*, sallandır*, darağac*, boğarız*, boğazla*
we-find-you: seni bulur*, sizi bulaca*, adresini bil*, evini bili*, nerede oturduğun*, seni bulaca*, adresin elim*, görüşeceğiz*, hesabını sor*, seni bulduk*, nerede çalıştığını*, kapına gel*
deserve: hak edi*, hakediyor*, hak ettin*, hak etti*, müstahak*, oh olsun*, beter ol*, geberin*, layık*
hate: nefret*, tiksin*, lanet*, kin, allah belan*, düşman*, kahrol*
disgusting: iğrenç*, igrenc*, mide bulandır*, tiksindir*, midem bulan*, rezil*, mide bulan*
race-slur: kanake*, zenci*, kıro*, kiro, gavur*, arap bozuntu*, çingene*, suriyeli bozuntu*, kara kafa*, pis kürt*, pis arap*, ermeni dölü*
`;
