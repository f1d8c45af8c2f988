/** Pashto: `concept: pattern, pattern`, in the notation of compile(). Folding is done for you. */
export const ps = `
I: زه, زۀ, ما, za, zah, ze
me: ما ته, ماته, راته, له ما, په ما, زما لپاره, را, mata, rata
my: زما, خپل زما, مې, می, zama, zma, zamaa
we: موږ, مونږ, مونږه, موږه, موژ, mung, mong, moong, munga
us: موږ ته, مونږ ته, موږته, مونږته, له موږ, زموږ لپاره, mung ta, mong ta
our: زموږ, زمونږ, زمونږه, زموږه, زموژ, zmung, zamung, zamong, zmong
you-sg: ته, تا, تاته, تا ته, درته, له تا, tata, darta
you-formal: تاسو, تاسې, تاسی, تاسو ته, تاسوته, تاسې ته, صاحب, taso, tasu, tase
your: ستا, ستاسو, ستاسې, ستاسی, دې, sta, staso, stasu, stase
he: هغه, دی, ده, هغه ته, ورته, hagha, haghe, agha, day
she: هغه, هغې, هغی, دا, دې, هغې ته, haghe, haghay
his: د هغه, دهغه, د ده, يې, ئې, da hagha, da agha
her: د هغې, دهغې, د هغی, د دې, يې, da haghe, da haghay
they: هغوی, هغوئ, دوی, دوئ, هغوی ته, دوی ته, haghoy, haghwi, doy, duy
their: د هغوی, دهغوی, د دوی, ددوی, د هغوئ, da haghoy, da doy
one: سړی, انسان, یو څوک, یو کس, انسان باید
myself: خپله, پخپله, په خپله, زه خپله, خپل ځان, ځان, pakhpala, khpala, zan
somebody: څوک, یو څوک, یوڅوک, کوم څوک, یو کس, چا, sok, tsok, yaw sok
nobody: هیڅوک, هیڅ څوک, څوک نه, هیچا, هېچا, هیڅ چا, چا نه, hesok, hetsok
everybody: ټول, ټولو, ټولې, هر څوک, هرڅوک, هر یو, هر چا, tol, har sok
people: خلک, خلکو, خلګ, وګړي, وګړو, ولس, انسانان, انسانانو, khalak, khalk, khalko
person: کس, کسان, کسانو, شخص, اشخاص, نفر, نفره, انسان, shakhs, nafar
man: سړی, سړي, سړیو, نارینه, نارینه*, نر, saray, sari
woman: ښځه, ښځې, ښځو, خځه, خځې, مېرمن, بي بي, khaza, shaza, khaze
husband: مېړه, میړه, خاوند, زما مېړه, خاوند مې, شوهر, mera, merah, khawand
wife: زما ښځه, مېرمن, میرمن, مېرمنې, ښځه مې, کوډاګۍ, کورودانۍ, خانم, merman, zama khaza, zama shaza
child: ماشوم, ماشومان, ماشومانو, ماشومې, اولاد, اولادونه, بچی, بچي, بچیان, کوچنی, mashom*, mashum*, bachi, aulad
baby: نوی زېږېدلی, کوچنی ماشوم, شیدې خوړ, تی رودونکی, تي خور, ماشومک, نوزاد, بیبي
son: زوی, زوي, زامن, زامنو, زویه, ځوی, ځامن, zoy, zoi, zamen
daughter: لور, لورې, لوڼې, لونې, لوڼو, لورګۍ, lur, lor, loor
boy: هلک, هلکان, هلکانو, هلکه, چوکره, halak, halakan
girl: نجلۍ, نجونې, نجونو, جینۍ, جینکۍ, جلۍ, انجلۍ, پیغله, njalai, jinai, najonai
youth: ځوان, ځوانان, ځوانانو, زلمی, زلمي, تنکي ځوان, نوي ځوان, نوجوان*, zwan, zwanan, zalmi
mother: مور, مورجانې, ابۍ, ادې, مورکۍ, مامان, مور مې, ماما جانې, mor, moor, adey, abai
father: پلار, پلارجان, بابا, ابا, داجي, بابا جان, پلار مې, plar, plaar, baba
parents: مور او پلار, مور و پلار, پلار او مور, والدین, والدینو, مور پلار, mor aw plar, walidain
brother: ورور, وروڼه, وروڼو, ورونه, لالا, وروره, wror, ror, roor, wrur, lala
sister: خور, خويندې, خویندو, خویندې, همشیره, خورې, khor, khoor, khwende
siblings: خویندې او وروڼه, خویندې وروڼه, خور او ورور, ورور او خور, وروڼه او خویندې, خویندو وروڼو
uncle: کاکا, ماما, ترور, عمه, تره, خاله, توریۍ, kaka, mama, tror, khala
cousin: د تره زوی, د کاکا زوی, د ماما زوی, د تره لور, ترور زوی, تربور, وراره, خوریی, خورزه, وریره, wrara
grandparents: نیا, نیکه, نيکه, انا, غور نیکه, بابا جي, نیا مې, nika, nya
family: کورنۍ, کورنی, کورنیو, فامیل, فامیلي, خاندان, اهل و عیال, koranai, kornai, famil, famili
relative: خپلوان, خپلوانو, خپل خپلوان, خپلوي, اوښی, خسر, خواښې, اخښی, ښینه, خیښ, زوم, khpalwan, khusar
partner: د ژوند ملګری, شریک ژوند, کوژده, نامزاد, چنغله, چنغول, مینه وال, پارټنر, partner
friend: ملګری, ملګرې, ملګري, ملګرو, دوست, دوستان, دوستانو, یار, اندیوال*, malgari, malgary, dost
acquaintance: پېژندونکی, پیژندګلو*, آشنا, اشنا, پېژندل شوی, پېژنم, زه یې پېژنم
neighbour: ګاونډی, ګاونډي, ګاونډیان, ګاونډیانو, ګاونډۍ, همسایه, gawandi, gawandai, hamsaya
colleague: همکار, همکاران, همکارانو, همکاره, د کار ملګری, د کار ملګري, hamkar, hamkaran
classmate: ټولګیوال*, هم صنفي, همصنفي, صنفي, هم صنفیان, د ټولګي ملګری, tolgiwal
pupil: زده کوونکی, زده کوونکي, زده کونکی, زدکوونکي, شاګرد, شاګردان, طالب علم, متعلم, shagard
client: موکل, مراجع, مراجعین, مشتري, پېرودونکی, زما مراجع, کلاینټ, klient
patient: ناروغ, ناروغان, ناروغانو, ناروغه, مریض, مریضان, رنځور, mariz
guest: مېلمه, میلمه, مېلمانه, میلمانه, مېلمنو, د خونې ملګری, هم اتاقي, هم خونه, melma
boss: رئیس, مشر, کارفرما, د کار خاوند, د کار څښتن, مالک, شف, چیف, آمر, raees, chef, arbeitgeber
employee: کارکوونکی, کارکوونکي, کارګر, کارګران, کارګرانو, مامور, مزدور, کارمند, kargar
teacher: ښوونکی, ښوونکي, ښوونکې, ښوونکو, معلم, معلمه, معلمان, استاد, استاذ, شونکی, ustad, malim, mualim
doctor: ډاکټر, ډاکټره, ډاکټران, ډاکټرانو, داکتر, ډاکتر, طبیب, daktar, doctor, arzt
nurse: نرس, نرسه, نرسې, نرسان, پرستار, پرستاره, nars, nurse
midwife: قابله, قابلې, دایي, دایه, دائي, هبامه, هیبامه, qabila, hebamme
social-worker: ټولنیز کارکوونکی, ټولنیز کارکوونکې, ټولنیزه کارکوونکې, سوشیال ورکر, سوسیال, سوزیال اربایتر, بیتروير, sozialarbeiter*, betreuer*
guardian: سرپرست, سرپرستي, قیم, ولي, وصي, فورمونډ, فورموند, vormund, vormundschaft
volunteer: رضاکار, رضاکاران, رضاکاره, داوطلب, داوطلبان, داوطلبه, ایرن امت, razakar, ehrenamt*
lawyer: وکیل, وکیله, وکیلان, وکیلانو, مدافع وکیل, قانوني وکیل, انوالت, وکیل مدافع, wakil, wakeel, anwalt, rechtsanwalt
judge: قاضي, قاضیان, قاضي صاحب, جج, ریښتر, qazi, richter
interpreter: ژباړن, ژباړونکی, ژباړن*, ترجمان, ترجمانان, ترجمانه, ترجمه, ژباړه, ژباړل, tarjuman, dolmetscher, zhbaran
clerk: مامور, مامورین, مسؤل کارکوونکی, مسول کس, کارمند, افسر, زاخ بیاربایتر, sachbearbeiter*, beamter
police: پولیس, پولیسو, پولیسان, پلیس, پولیځای, پولیس حوزه, polis, police, polizei
landlord: د کور مالک, د کور خاوند, د کور څښتن, کور خاوند, صاحب خانه, مالک مکان, فرمیتر, vermieter, hausbesitzer
caretaker: هاوس مایستر, هاوسمایستر, څوکیدار, ساتونکی, سیکورټي, سیکیورټي, محافظ, ساتونکي, hausmeister, security, sikuriti
priest: ملا, امام, ملا صاحب, مولوي, پادري, کشیش, مولانا, mullah, imam, pastor, pfarrer
refugee: کډوال, کډوالو, کډوالان, مهاجر, مهاجرین, مهاجرو, مهاجرینو, پناه اخیستونکی, پناه غوښتونکی, پناه غوښتونکي, kadwal, muhajir, mohajer, flüchtling
migrant: مهاجر*, کډوال*, بهرني, بهرنی, بهرنیان, خارجي, خارجیان, پردی, ausländer, khariji
citizen: وګړی, ښاروند, ښاري, تبعه, هیواد وال, هېوادوال, ښارونوال, شهروند, bürger
widow: کونډه, کونډې, کونډو, یتیم, یتیمان, یتیمه, کونډ, بیوه, بې پلاره, kunda, yatim
elderly: بوډا, بوډۍ, زوړ, زړه, سپین ږیری, سپین ږیري, عمر خوړلی, مشران, متقاعد, سپین سرې, buda, rentner
single-mother: یوازې مور, یواځې مور, یوازې له ماشومانو, ماشومان یوازې لویوم, کونډه مور, alleinerziehend*
young: ځوان, ځوانه, کم عمر, کم عمره, نابالغ, تر عمر لاندې, له اتلس کلونو کم, کوچنی, minderjährig*
years-old: کلن, کلنه, کلنې, ساله, عمر مې, کلونو عمر, عمر یې, kalan, kalana
please: مهرباني وکړئ, مهرباني وکړه, مهرباني, لطفا, لطفاً, هیله کوم, د خدای لپاره, پلیز, mehrbani, lutfan, please, bitte
help: مرسته, مرستې, مرستو, کومک, کمک, مدد, مرسته وکړئ, لاس نیوی, mrasta, marasta, komak, madad
ask: پوښتم, پوښتنه کوم, پوښتنه وکړم, غواړم وپوښتم, پوښتل, وپوښتل, ګروېږنه, سوال کوم, pukhtana kawom, pushtana kawam
question: پوښتنه, پوښتنې, پوښتنو, سوال, سوالونه, سوالات, pukhtana, pushtana, sawal, sowal
answer: ځواب, ځوابونه, ځواب راکړئ, جواب, جوابونه, ځواب ورکړ, zawab, jawab, zwab
advice: مشوره, مشورې, مشوره راکړئ, لارښوونه, لارښونه, سلا, صلاح, نصیحت, mashwara, salah
counselling: د مشورې دفتر, مشورتي, مشاور, مشاوره, د مشورې مرکز, سلاکار, براتونګ, براتونګس شتیله, beratungsstelle, beratung*
information: معلومات, معلوماتو, مالومات, معلومات راکړئ, خبر, انفورمیشن, malumat, maloomat, info
need: اړتیا, اړتیا لرم, ضرورت, ضرورت لرم, احتیاج, اړتیا لري, اړ یم, zarurat, artya, zarorat
search: لټوم, پلټم, لټول, پلټل, په لټه, لټه کې, لټوو, ګورم په, پیدا کول غواړم, latawom, latawam
find: پیدا کړم, پیدا کړ, پیدا کول, پیدا کوم, پیدا شو, موندل, وموند, ومومم, موندلی, موندلای, paida kawom, paida kral
want: غواړم, غواړو, غواړي, غواړئ, غوښتل, وغواړم, غوښتل مې, غوخت, ghwaram, ghwarom, ghwari, ghwaru
wish: هیله, هیله لرم, هيله, ارمان, آرزو, ارزو, امید لرم, غوښتنه لرم, hila, arman, arzo
can: کولی شم, کولای شم, کولی شو, کولای شي, کولی شي, کولی شئ, کولای شئ, شم, توانېږم, kawalai sham, kawali sham
cannot: نشم کولی, نشم کولای, نه شم کولی, نه شم, نشم, نشو کولی, نشي کولی, نه شي, ناممکن, nasham, na sham, nasham kawalai
may: اجازه لرم, اجازه لري, اجازه شته, اجازه ده, جواز, روا, حق لرم, ijaza laram, ejaza
may-not: اجازه نشته, اجازه نه لرم, اجازه نلرم, اجازه نه لري, منع, ممنوع, ناروا, اجازه نه راکوي, ijaza nashta, mana
must: باید, بايد, مجبور یم, مجبور, ضرور, لازم ده, لازمي, اړین دي, bayad, majbor, majbur
should: باید, پکار ده, په کار ده, ښه به وي, لازم, pakar da, pakar
know: پوهېږم, پوهیږم, پوهېږي, خبر یم, معلومه, راته معلومه, پېژنم, poheegam, pohegam, poheg*, khabar yam
not-know: نه پوهېږم, نه پوهیږم, نپوهېږم, نپوهیږم, نه پوهېږو, خبر نه یم, راته معلومه نه ده, na pohegam, na pohezham, napohegam
understand: پوهېږم, پوه شوم, پوه شو, پوهیدل, پوهېدل, درک کوم, فهم, pohegam, poh shom
not-understand: پوه نشوم, نه پوهېږم, پوه نه شوم, سر نه خلاصېږي, سر مې نه خلاصیږي, نه یم پوه, poh na shom, sar me na khlasigi
explain: تشریح, توضیح, روښانه کړئ, څرګنده کړئ, واضح کړئ, پوه مې کړئ, بیان کړئ, tashrih, tawzih
how: څنګه, څنګه چې, څه ډول, په څه ډول, څرنګه, سنګه, څه رنګه, sanga, tsanga, singa
what: څه, څه شی, شه, څه دي, څه ده, سه شی, کوم شی, sa, tsa, tsh, sa shay
where: چیرته, چېرته, چیرې, چېرې, کوم ځای, په کوم ځای, چرته, cherta, chirta, kum zay
where-to: چیرته لاړ, چیرته لاړ شم, چېرته لاړ شم, چیرته مراجعه, کوم ځای ته, چا ته مراجعه, کوم لوري, cherta lar sham, cherta larsham
when: کله, څه وخت, کوم وخت, کله به, څه مهال, kala, sa wakht, kum wakht
who: څوک, چا, سوک, څوک دی, څوک دي, sok, tsok, cha
whom: چا ته, چاته, له چا, د چا, په چا, چا سره, له چا سره, chata, cha ta
why: ولې, ولی, ولي, د څه لپاره, په څه دلیل, څله, ولې چې, wale, wali, waley
which: کوم, کومه, کومې, کومو, کوم یو, kum, kom, kuma, koma
whether: که نه, که څه, آیا, ایا, ایا دا, کنه, aya, ka na
how-much: څومره, څو, څونه, څومره پیسې, په څو, سومره, somra, tsomra, so
how-long: څومره وخت, څومره موده, څو میاشتې, تر کله, څو ورځې, څو کاله, څومره اوږد, somra wakht, tsomra wakht
is-there: شته, شته دی, شته که نه, آیا شته, ایا شته, وجود لري, shta, sta
right-entitlement: حق, حق لرم, حقونه, حقوق, حق لري, حق مې, حق شته, مستحق, haq, haqona, huquq
possible: ممکن, ممکنه, ممکنه ده, امکان, امکان لري, امکان شته, شونې, کېدای شي, mumkin, imkan
solution: حل, حل لاره, د حل لاره, لاره, چاره, حل لارې, لارې چارې, hal, hal lara, chara
do: کوم, کړم, وکړم, کوي, وکړ, کول, کړی, کړل, کوو, ترسره, kawom, kawam, wokram, kawi
what-to-do: څه وکړم, څه وکړو, څه باید وکړم, څه کولی شم, څه کولای شم, باید څه وکړم, څه چاره, څه کوم, sa wokram, sa wokrm, tsa wakram
call-phone: ټلیفون, ټیلیفون, تلیفون, زنګ, زنګ ووهم, زنګ وهم, موبایل, تماس ونیسم, ټلفون, telefon, zang, telephone, mobile
number: شمېره, شمیره, شمېرې, نمبر, نمبرونه, لمبر, نومره, nambar, number, shmera
contact: اړیکه, اړیکې, اړیکه ونیسم, تماس, رابطه, تماس ونیسئ, اړیکه ونیسئ, arika, tamas, rabita, kontakt
write: لیکم, ولیکم, لیکل, لیکلی, ولیکئ, لیکي, ولیکل, لیکلي, likam, likom, likal, olikam
email: ایمیل, ایمېل, ای میل, برېښنالیک, بریښنالیک, ایمیلونه, email, e-mail, imel
message: پیغام, پیغامونه, مسج, مسېج, میسج, پېغام, paigham, masej, message
appointment: تېرمین, ټرمین, ترمین, ټیرمین, د لیدو وخت, وخت نیول, نوبت, وعده, ملاقات, termin*, nobat
come-by: درشم, درتلی شم, راشم, دفتر ته راتلل, د لیدو ساعتونه, شپرېش شتونده, درتلای شم, sprechstunde, darsham
urgent: عاجل, بیړنی, بیړنۍ, بېړنی, بیړنۍ مرسته, عاجله, عاجلې, په بیړه, ajil, aajil, dringend
immediately: سمدستي, سمدلاسه, فورا, فوراً, ژر تر ژره, همدا اوس, ژر ژر, سملاسي, foran, zar tar zara, samdasti
support: ملاتړ, ملاتړ کوي, حمایت, مالي مرسته, مرسته کول, پلوي, ملاتړ وکړئ, malatar, himayat
thanks-in-advance: مخکې له مخکې مننه, له مخکې نه مننه, د مخه مننه, مخکې له مخکې تشکر, وړاندې له وړاندې مننه, د مخکې نه مننه, له وړاندې مننه
confidential: محرم, پټ وساتئ, پټ پاتې, خپور مه کوئ, مه خپروئ, نوم مې مه, بې نومه, محرمانه, mahram, anonym
name: نوم, نوم مې, نومېږم, نومونه, زما نوم, نوم یې, num, nom, zama num
address: پته, ادرس, آدرس, پته مې, پتې, ادرېس, adres, address, pata
hello: سلام, السلام علیکم, اسلام علیکم, سلامونه, سلامتي, هیلو, ورځ مو پخیر, ستړي مشئ, ستړی مه شې, پخیر راغلې, salam, salaam, assalam*, staray ma she, hello
dear-sirs: محترم, محترمو, محترمه, ښاغلی, ښاغلو, ګران, ګرانو, درنو, mohtaram, gran
greetings: سلامونه, په درناوي, په درنښت, د خدای په امان, په مینه, نیکې هیلې, خدای پامان, درناوی, pa dranawi, khuday pa aman
thank: مننه, ډېره مننه, تشکر, شکریه, شکر, کور مو ودان, کور مو آباد, منندوی, کور ودان, manana, tashakor, shukria, kor mo wadan, danke
god: خدای, خدایه, الله, الله پاک, رب, خداى, د خدای, انشاء الله, ان شاء الله, khuday, khoday, allah, inshallah
today: نن, نن ورځ, نننۍ, نن سهار, نننی, nan, nan wraz, nun
tomorrow: سبا, سبا ته, سهار ته, صبا, سباته, saba, sabah, sabata
yesterday: پرون, پرونۍ, پرونی, پرون ورځ, parun, paron, paroon
tonight: نن شپه, نن ماښام, نن ماخستن, بیګاه, بېګا, همدا نن شپه, nan shpa, nan makham
night: شپه, شپې, شپو, شپه کې, د شپې, نیمه شپه, نیمې شپې, shpa, shpe
morning: سهار, سهارنی, سهار وختي, ګهیځ, سحر, سباون, sahar, sahaar
evening: ماښام, ماخام, ماښامنی, مازدیګر, ماسخوتن, ماخستن, makham, masham, mazigar
now: اوس, اوسمهال, اوس مهال, همدا اوس, فعلا, فعلاً, اوسنی, دا مهال, os, oos, aos
still: لا, لا هم, تر اوسه, تراوسه, تر اوسه پورې, لاهم, اوس هم, la ham, tar osa, tarosa
already: لا دمخه, دمخه, له مخکې, وار دمخه, پخوا لا, مخکې لا, مخکې له مخکې, damakha
again: بیا, بیا هم, بیا ځلي, دوباره, بېرته, بیا بیا, biya, bya, dobara
never: هیڅکله, هېڅکله, هیڅ کله, هیڅ وخت, کله هم نه, هیچیرې, heskala, hitskala, hech kala
always: تل, همېشه, همیشه, هر وخت, هروخت, مدام, تل تر تله, tal, hamesha, har wakht
since: راهیسې, را هیسې, راپدېخوا, راپه دېخوا, له هغه وخته, له هغې راهیسې, نه راهیسې, rahise, rapadekhwa
until: تر, پورې, ترڅو, تر څو, تر هغه, تر هغو, پوري, tar, pore, tarso
before: مخکې, مخکې له, وړاندې, دمخه, مخکي, له مخه, تر مخه, makhke, makhki, wrande
after: وروسته, وروسته له, پس له, ورپسې, روسته, نه وروسته, بیا وروسته, wrosta, rusta, warosta, pas
day: ورځ, ورځې, ورځو, ورځني, روځ, ورز, wraz, wrez, worz
week: اونۍ, اونی, اونیو, اونۍ کې, هفته, هفتې, هفتو, onai, hafta, hafte
month: میاشت, میاشتې, میاشتو, مياشت, میاشته, myasht, miasht, myashte
year: کال, کاله, کلونه, کلونو, کالو, سږکال, سږ, تېر کال, kal, kala, kalona
hour: ساعت, ساعته, ساعتونه, ساعتونو, بجې, بجو, sahat, saat, baje
minute: دقیقه, دقیقې, دقیقو, منټ, دقیقه کې, daqiqa, minute
monday: دوشنبه, دوشنبې, د دوشنبې, پیر, ګل ورځ, doshanba, montag
tuesday: سه شنبه, سې شنبه, سه شنبې, درېشنبه, نهه شنبه, seshanba, dienstag
wednesday: چهارشنبه, څلورشنبه, چارشنبه, چارشنبې, charshanba, mittwoch
thursday: پنجشنبه, پنځشنبه, پنجشنبې, زیارت, ځیارت, panjshanba, donnerstag
friday: جمعه, جمعې, جمعه ورځ, د جمعې, juma, jumma, freitag
weekend: شنبه, یکشنبه, یوشنبه, د اونۍ پای, اتوار, خالي ورځ, هفته پای, رخصتي, shanba, wochenende
january-june: جنوري, فبروري, مارچ, اپریل, می میاشت, جون, وری, غویی, غبرګولی, دلو, حوت, january, februar, märz, april
july-december: جولای, اګست, سپتمبر, سپټمبر, اکتوبر, نومبر, ډسمبر, دسمبر, چنګاښ, زمری, وږی, تله, لړم, لیندۍ, july, august, september, oktober, dezember
date: نېټه, نیټه, نېټې, تاریخ, نیټې, نېټه ټاکل, tarikh, neta
deadline: مهلت, ضرب الاجل, وروستۍ نېټه, ټاکلې موده, وروستی وخت, مهلت ورکړ, فریست, muhlat, frist
soon: ژر, زر, ډېر ژر, په نږدې, نږدې وخت, په دې نږدې, zar, zhar, der zar
late: ناوخته, وروسته پاتې, ډېر ناوخته, ځنډ, وځنډېد, په ځنډ, ناوخت, nawakhta, dzand
long-time: ډېر وخت, ډېره موده, اوږده موده, اوږد وخت, مودې راهیسې, ډېرې مودې, کلونه کلونه, der wakht, dera moda
long-ago: پخوا, هغه وخت, هغه مهال, ډېر پخوا, مخکیني وخت, پخواني, لرغوني, pakhwa, hagha wakht
every-day: هره ورځ, هر ورځ, ورځ تر بلې, هره ورځې, ورځنی, hara wraz, har wraz
wait: انتظار, انتظار کوم, منتظر, منتظره, منتظر یم, په تمه, تمه کوم, صبر, intizar, entezar, muntazir, tama
last: تېر, تیر, تېره, تیره, وروستی, وروستۍ, تېرې, تېره اونۍ, تېره میاشت, wrostay, ter, tera
next: بل, بله, بلې, راتلونکی, راتلونکې, راتلونکي, ورپسې, آینده, ratlunke, bala
two: دوه, دوو, دواړه, دوه تنه, ۲, dwa, duwa, dua
three: درې, دری, درېیو, دریو, درې واړه, ۳, dre, drey
four: څلور, څلورو, سلور, څلور تنه, ۴, salor, tsalor, tsalur
five: پنځه, پنځو, پنزه, پینځه, ۵, penza, pinza, pandza
six: شپږ, شپږو, شپګ, شپژ, ۶, shpag, shpeg, shpazh
seven-plus: اووه, اوه, اته, نهه, لس, اووو, لسو, یوولس, دولس, owa, ata, las, naha
many-tens: شل, شلو, دېرش, څلوېښت, پنځوس, شپېته, سل, سلو, سلګونه, سوه, shal, dersh, sal, salgona
thousand: زر, زره, زرو, زرګونه, زرګونو, هزار, zara, zargona, hazar
million: میلیون, ملیون, میلیونه, میلیونونه, ملیونونه, میلیارد, ملیارډ, میلیاردونه, million, milyon, milyard
first: لومړی, لومړۍ, لومړي, لمړی, لومړني, اول, ړومبی, ړومبۍ, lumray, lomri, awal
second: دوهم, دویم, دوهمه, دویمه, دوېم, دوهم ځل, dwaham, doyam, duhum
once: یو ځل, یوځل, یو وار, یو ځلې, یو ځلي, یوه ورځ, yaw zal, yo zal, yawzal
often: څو ځله, څوځله, ډېر ځله, ډېری وخت, زیاتره, اکثر, اکثره, ډېر وارې, بار بار, so zala, aksar, der zala
office: دفتر, دفترونه, دفتر ته, اداره, ادارې, ادارو, دولتي اداره, امټ, daftar, idara, amt, behörde
immigration-office: اوسلندر بهورده, آوسلندر بهورده, اوسلنډر, د بهرنیانو اداره, د خارجیانو اداره, بهرنیانو دفتر, د بهرنیو وګړو اداره, خارجیانو دفتر, ausländerbehörde, auslanderbehorde, ausländeramt
bamf: بامف, بامپ, بامف دفتر, بونډس امټ, فدرالي اداره, د کډوالۍ فدرالي اداره, بی ای ام اف, bamf, bundesamt
jobcentre: جاب سنټر, جاب سنتر, جابسنټر, جوب سینټر, جوب سنټر, جابسنتر, د کار اداره, کار دفتر, jobcenter, arbeitsamt, agentur für arbeit
social-office: سوزیال امټ, سوسیال امټ, سوسیال دفتر, سوسیال, سوزیال, ټولنیز دفتر, ټولنیزو چارو دفتر, د ټولنیزو مرستو اداره, sozialamt, sozial, sosial
youth-office: یوګنډ امټ, یوګند امټ, یوګندامت, یوګنډامټ, د ځوانانو اداره, د ځوانانو دفتر, جوګنډ امټ, د ماشومانو اداره, jugendamt
embassy: سفارت, سفارتونه, سفارت ته, قونسلګري, کنسولګري, جنرال قونسلګري, سفیر, safarat, embassy, botschaft
court: محکمه, محکمې, محکمو, محکمې ته, عدالت, ګریشت, قضا, mahkama, adalat, gericht, verwaltungsgericht
registry-office: د نکاح دفتر, د واده دفتر, د ثبت دفتر, ستاندس امټ, شتاندس امت, سټانډس امټ, د نفوس اداره, standesamt
town-hall: ښاروالي, ښاروالۍ, ولسوالي, راتهاوس, د ښار اداره, لندکرایس, ګماینده, شاروالي, rathaus, gemeinde, landratsamt
state-ministry: وزارت, وزارتونه, وزارت ته, د کورنیو چارو وزارت, د بهرنیو چارو وزارت, ایالت, ایالتي, wizarat, ministerium
government: حکومت, حکومتونه, حکومت ته, دولت, دولتي, حکومتي, رژیم, hukumat, hokumat, dawlat
parliament: پارلمان, پارلمنټ, بونډستاګ, ولسي جرګه, ملي شورا, لندتاګ, شورا, parlament, bundestag, landtag
politician: سیاستوال, سیاستوالان, سیاستمدار, سیاسیون, وزیر, وزیره, وزیران, صدراعظم, ولسمشر, wazir, siasatwal, kanzler, minister
party: ګوند, ګوندونه, ګوندونو, حزب, حزبونه, پارټي, gwand, hizb, party, partei
election: ټاکنې, ټاکنو, ټاکنه, انتخابات, انتخاباتو, الیکشن, takane, intikhabat, entekhabat, wahl
vote: رایه, رایې, رای, رایه ورکوم, رایو, ووټ, ووټونه, raya, rai, vote
law: قانون, قوانین, قانوني, قانونونه, قانون له مخې, غیرقانوني, qanun, qanon, qanoon
paragraph: ماده, مادې, پاراګراف, پاراګراف له مخې, فقره, بند, paragraph, paragraf
rule: مقرره, مقررات, اصول, قاعده, قواعد, اصولو, لارښود, تنظیم, usul, muqararat, regel
constitution: اساسي قانون, بنسټیز قانون, اساسي قانون له مخې, ګرونډ ګزېتس, grundgesetz, asasi qanun
human-rights: بشري حقونه, بشري حقوق, د بشر حقوق, بشر حقونه, د بشر حقونه, انساني حقونه, انساني حقوق, bashari huquq, human rights
letter: لیک, لیکونه, خط, خطونه, مکتوب, مکتوبونه, پوست, بریف, کاغذ راغی, lik, leek, khat, maktub, brief
decision: پرېکړه, پریکړه, پرېکړې, فیصله, فیصلې, بشاید, بشیاید, تصمیم, پرېکړه لیک, prekra, faisala, bescheid*, entscheidung
rejection: رد, رد شو, رد شوی, رد کړ, رد کړه, رد شوه, منفي, منفي ځواب, جواب رد, rad, manfi, negativ, ablehnung, abgelehnt
application: غوښتنلیک, غوښتن لیک, غوښتنلیکونه, درخواست, درخواستونه, انتراګ, عریضه, عرض حال, ghukhtanlik, darkhwast, antrag*
apply: درخواست ورکړم, درخواست کوم, غوښتنلیک ورکول, غوښتنلیک وړاندې, درخواست ورکړ, غوښتنه وړاندې, عریضه کوم, انتراګ ورکړم, apply, antrag stellen
form: فورمه, فورمې, فورم, فارم, فورمونه, فورمه ډکه, فورمولار, forma, form, formular
paper: سند, اسناد, اسنادو, سندونه, کاغذ, کاغذونه, کاغذونو, پاپیر, ډاکومنټ, مدارک, کاغذات, asnad, sanad, kaghaz, papier, dokument*
signature: لاسلیک, لاسليک, لاسلیک کړم, امضا, امضاء, دستخط, انترشرفت, laslik, imza, unterschrift
stamp: مهر, ټاپه, مهر وهل, ټاپه شوی, stempel, mohr, tapa
copy: کاپي, کاپۍ, کاپي شوی, کاپيانې, نقل, فوټوکاپي, kopi, copy, kopie
file: دوسیه, دوسیې, دوسیو, فایل, پرونده, اکته, د دوسیې شمېره, کېس شمېره, dosya, dosiya, akte, aktenzeichen
proof: ثبوت, ثبوتونه, شواهد, تصدیق, تصدیقنامه, مدرک, تاییدي, نخوایس, subut, sabut, nachweis, bescheinigung
certificate: سرټیفیکیټ, سرټفیکیټ, شهادتنامه, شهادت نامه, تصدیق نامه, سند, بریالیک, څوګنیس, sertifikat, certificate, urkunde, zeugnis
birth-certificate: د زېږېدو سند, د زیږون سند, زېږون سند, د زېږېدنې سند, د تولد سند, ګبورتس اورکونده, زیږندپاڼه, geburtsurkunde
passport: پاسپورټ, پاسپورت, پاسپورټونه, پاسپورټ مې, پاس, پاسپورټ نه لرم, passport, pasport, reisepass
id-card: تذکره, تذکرې, پېژندپاڼه, پیژندپاڼه, هویت کارت, کارت, شناختي کارډ, اوسوایس, ای ډي کارت, tazkira, tazkera, ausweis
identity: هویت, د هویت, پېژندنه, پېژندګلوي, هویت ثابت, hoyat, identity, identität
visa: ویزه, ویزې, ویزو, وېزه, وېزې, ویزا, ویزه درخواست, viza, visa, weza, visum
asylum: پناه, پناه غوښتنه, پناه غوښتنې, پناه غوښتونکي, اسایلم, اسیل, ازول, اسول, پناهندګي, asyl, asylum, panah, panahandagi
hearing: مرکه, مصاحبه, مصاحبې, انهورونګ, انټرویو, مرکې, انهورنګ, اورېدنه, maraka, musahiba, interview, anhörung
dublin: ډبلن, دوبلین, ډوبلن, ډبلین, دبلن, دوبلن, دبلین, ډوبلین, dublin
fingerprint: ګوته, د ګوتو نښې, ګوتې لګول, ګوتې نښه, د ګوتې نښان, فنګر پرنټ, فنګر, ګوتې مې, نشان انګشت, fingar, finger, fingerprint, fingerabdruck
residence-permit: د اوسېدو اجازه, د اوسیدو اجازه, د استوګنې جواز, د پاتې کېدو اجازه, اقامه, اقامت, د اقامت کارت, اوفنتهالت, اوسېدو جواز, iqama, iqamat, aufenthalt*
toleration: دولدونګ, ډولډونګ, دولدنګ, ډولدونګ, دولدونګ لرم, دلدونګ, دولډونګ, duldung*, doldung
permission-stay: ګشتاتونګ, اوفنتهالتس ګشتاتونګ, موقتي اجازه, د پروسې اجازه, د پناه غوښتونکي کارت, موقت کارت, aufenthaltsgestattung, gestattung
fiction-certificate: فکسیون, فیکتسیون, فکسیونس, فیکسیون, فیکشن پاڼه, موقتي پاڼه, fiktionsbescheinigung, fiktion*
subsidiary: سبسیدیر, سوبزیدیر, فرعي محافظت, فرعي خوندیتوب, محدود محافظت, یو کلن قبولي, فرعي ساتنه, subsidiär*, subsidiar*
protection: محافظت, حفاظت, ساتنه, خوندیتوب, ژغورنه, حمایه, پناه, muhafizat, hifazat, schutz
recognised: منل شوی, منل شوي, قبول شوی, قبول شوم, قبولي, قبولۍ, مثبت ځواب, منل شوې, qabul shawi, qabuli, anerkannt
settlement: دایمي اوسېدنه, دایمي اقامت, دایمي اقامه, دایمي کارت, تلپاتې اوسېدنه, نیدرلاسونګ, دایمي اجازه, unbefristet*, niederlassung*
naturalisation: تابعیت اخیستل, د تابعیت غوښتنه, تابعیت واخلم, جرمني تابعیت, د جرمني تابعیت, آینبورګرونګ, einbürgerung, einburgerung
citizenship: تابعیت, تابعیتونه, شهروندي, ښاروندي, وطنداري, جرمني پاسپورټ, tabiat, tabeyat, staatsangehörigkeit
residence-obligation: د اوسېدو ځای مکلفیت, وونزیتس, وونزیتس اوفلاګه, بل ښار ته اجازه, د ښار بندیز, د ایالت بندیز, wohnsitzauflage, wohnsitz*
hardship: هارته فال, هرتفال, سخت حالت, د سختو حالاتو کمیسیون, ستونزمن حالت, härtefall*, hartefall*
appeal: شکایت, استیناف, کلاګه, کلاګ, اعتراض, اپیل, محکمې ته شکایت, مرافعه, اعتراض وکړم, istinaf, appeal, klage, widerspruch
extend: تمدید, تمدیدول, تمدید کړم, اوږدول, غځول, تمدید شو, نوي کول, فرلنګرن, tamdid, verlängern, verlängerung
expire: ختم, ختم شو, ختم شوی, ختمېږي, وخت تېر, موده ختم, نېټه تېره, موده پوره, khatam, abgelaufen
cancel: لغوه, لغو, لغوه کړ, کنسل, باطل, فسخه, لغوه شو, منسوخ, laghwa, cancel, kansal
receive: ترلاسه, ترلاسه کړ, تر لاسه, راغی, رسېدلی, وصول, واخیستل, راکړل شو, tarlasa, laska kral
give: راکړ, راکړئ, راکړي, ورکړ, ورکړم, ورکوي, راکوي, ورکول, ورکړئ, درکړم, rakra, warkawi, rakawi, warkawal
take: اخلم, واخلم, اخلي, اخیستل, واخیست, اخیستی, واخلي, واخلو, wakhlam, akhlam, akhistal
take-away: واخیستل, واخیسته, بېولی, اخیستی, رانه واخیست, رانه اخیستل, ترې واخیست, ضبط کړ, قبض, rana wakhist, wakhistal
refuse: انکار, انکار کوي, نه راکوي, نه مني, ډډه کوي, ډډه, انکار وکړ, رد کوي, inkar, na rakawi
approve: منظور, منظوره, منظور شو, منظوري, تایید, تائید, تصویب, منظور شوی, manzur, manzuri, tayid, genehmigt
accept: قبول, قبلوي, قبول کړ, قبلول, ومنل, مني, منل, ومني, پذیرش, qabul, qabool, manal
processing: پروسس, اجراآت, غور کوي, کتنه, کتل کېږي, کار پرې کوي, تر غور, څېړنه کوي, bearbeitung, ijraat
procedure: پروسه, پروسې, طرزالعمل, کړنلاره, مراحل, پروسیجر, دوسیه پروسه, prosa, prosijar, verfahren
reply-none: ځواب نه راکوي, ځواب نه دی راکړی, جواب نه راکوي, ځواب نشته, ځواب مې نه, ځواب نه ورکوي, هیڅ ځواب, zawab na rakawi, jawab na rakawi, keine antwort
send-away: بل ځای ته لېږي, له یو دفتر, یو یې بل ته, یو دفتر بل دفتر, رخصتوي مې, شړي مې, بل دفتر ته, بېرته یې ولېږلم
responsible: مسؤل, مسوول, مسئول, مسول, ذمه وار, اړونده, اړوند دفتر, مربوطه, masul, masool, zimawar, zuständig
reason-ground: دلیل, دلایل, دليل, علت, سبب, لامل, لاملونه, وجه, dalil, wajha, sabab
deportation: اخراج, ډیپورټ, دیپورت, د ایستلو, شړنه, ابشیبونګ, د اخراج, رد مرز, ډيپورټ, ikhraj, ekhraj, deport, abschiebung, abschiebebescheid
deport: اخراجوي, اخراج کړي, ډیپورټ کوي, ډیپورټ کړي, دیپورت کوي, وباسي, شړي, وشړي, ایستل, ikhrajawi, deport kawi, abschieben, deport krai
deported: اخراج شو, اخراج شوی, اخراج کړ, ډیپورټ شو, ډیپورټ شوی, وشړل, وایستل شو, اخراج شوم, deport sho, deport kral, abgeschoben
send-back: بېرته لېږي, بیرته لېږل, بېرته ولېږي, بیرته مې لېږي, بېرته ولېږل, واپس لېږي, بېرته استوي, واپس کوي, berta legi, wapas legi
return: بېرته, بیرته, ستنېدل, ستنیدل, راستنېدل, بېرته تلل, بېرته لاړ, واپس, واپسي, ستون, berta, wapas, stanedal
voluntary-return: داوطلبانه, داوطلبانه تګ, په خپله خوښه بېرته, په خپله خوښه تګ, رضاکارانه ستنېدل, په خپله خوښه ستنېدل, خپله بېرته ځم, freiwillige ausreise, freiwillig*
leave-country: هېواد پرېږدم, هېواد پرېښود, وطن پرېښود, ملک پرېږدم, له هېواده وتل, له جرمني ووځم, وتل, وطن پریښودل, ausreise*
detention: توقیف, نظربند, نظربندي, ابشیبه هافت, د اخراج بند, بند, توقیف ځای, توقیف خانه, tauqif, abschiebehaft, haft
prison: زندان, زندانونه, زنداني, بندي خانه, بندیخانه, جېل, جیل, بندي, zindan, zendan, jail, bandi
arrest: ونیول, نیولی, نیول, ونیسي, ونیوه, ونیول شو, ګرفتار, دستګیر, نیول شوی, onewal, niwal, giriftar, greftar
pick-up: پولیس راغلل, پولیس راغی, پسې راغلل, یوړ, پولیسو یوړ, راپسې راځي, بوتللی, پولیسو بوتلو, بوتلو, wi yora, botlo
flight: پرواز, الوتکه, الوتکې, جهاز, طیاره, پروازونه, الوتنه, parwaz, alwataka, tayara, jahaz, flug
airport: هوایي ډګر, هوايي ډګر, میدان هوایي, هوایي اډه, ایرپورټ, هوائي اډه, هوایي میدان, فلوګ هافن, airport, maidan, flughafen
transfer: ټرانسفر, ترانسفر, انتقال, انتقالوي, تبدیلي, لېږدول, ټرانسفر کوي, تبدیل, transfer, intiqal, umverteilung
flee: تېښته, تښتېدلی, تښتېدلي, وتښتېدم, تښتیدلی, وتښتېد, فرار, وتښتېدو, تیښته, tekhta, takhtedal, farar, flucht
border: سرحد, سرحدونه, سرحدونو, پوله, پولې, پولو, بارډر, ګرینزه, sarhad, sarhadona, pola, border, grenze
boat-sea: کښتۍ, بېړۍ, بیړۍ, سمندر, بحر, سیند, اوبو کې, قایق, kashti, samandar, boot
war: جنګ, جنګونه, جګړه, جګړې, جګړو, جنګي, jang, jagra, jagara
bomb: بم, بمونه, بمبار, بمباري, راکټ, انفجار, چاودنه, بمي, bomb, bam, raket, chawdana
army: اردو, پوځ, فوځ, سرتېری, عسکر, عسکري, پوځي, عسکرو, نظامي, urdu, askar, pauz, fawj
homeland: وطن, وطنه, هېواد مې, خپل هېواد, خپل وطن, خپله خاوره, ټاټوبی, پلارنی هیواد, watan, wattan, khpal watan
country: هېواد, هیواد, هېوادونه, هیوادونو, هېوادونو, ملک, مملکت, کشور, hewad, heywad, mulk
germany: جرمني, جرمنی, المان, آلمان, جرمن کې, جرمني کې, جرمني ته, جرماني, germany, jarmani, deutschland, alman
germans: جرمنان, جرمنیان, جرمنانو, جرمن خلک, المانیان, جرمن وګړي, آلمانيان, جرمني خلک, germanan, deutsche
german-language: جرمني ژبه, آلماني ژبه, الماني ژبه, جرمن ژبه, جرمني ژبې, دویچ, ډویچ, الماني, jarmani zhaba, deutsch
europe: اروپا, یورپ, اروپايي, اروپایي, اروپايي ټولنه, اروپايي اتحادیه, اروپایان, europa, europe, urupa
city: ښار, ښارونه, ښار کې, ښارونو, شار, خار, شهر, برلین, هامبورګ, khar, shar, shahr, stadt
village: کلی, کلي, کليو, کلیو, کلي کې, دېهات, قریه, kalay, kali, dorf
syria: سوریه, سوریې, سوریایي, سوریان, سوريې, شام, سوریايي, syria, suria, syrien
afghanistan: افغانستان*, افغان, افغانان, افغانانو, افغاني, کابل, طالبان, طالبانو, کندهار, ننګرهار, جلال اباد, afghanistan, afghan, kabul, taliban
iraq: عراق, عراقي, عراقیان, عراق کې, بغداد, iraq, irak
iran: ایران, ایراني, ایرانیان, ایران کې, تهران, مشهد, iran
turkey: ترکیه, ترکيه, ترکیې, ترکي, ترکان, تورکیه, استانبول, turkia, turkey, turkiya, türkei
ukraine: اوکراین, اوکرایین, اوکراین*, اوکراینیان, یوکرین, یوکراین, اوکرایني, ukraine, ukrain
russia: روسیه, روسیې, روس, روسان, روسانو, مسکو, شوروي, russia, rus, russland
other-origin: پاکستان*, پاکستاني, ایریتریا, سومالیا, سوډان, نایجیریا, ګرجستان, البانیا, کوسوو, ایتوپیا, پښتون, پښتانه, پېښور, هندوستان, pakistan, peshawar, pashtun
eu-third-country: ایټالیا, ایتالیا, یونان, بلغاریا, بلغاریه, پولنډ, پولند, کروشیا, کرواسیا, لیتوانیا, رومانیا, اتریش, italia, yunan, bulgaria, croatia
church-asylum: کلیسا پناه, د کلیسا پناه, په کلیسا کې پناه, کلیسا ازول, کیرشن ازول, کلیسايي پناه, کلیسا کې پټ, kirchenasyl
church: کلیسا, کلیسا ته, کلیساوې, جومات, مسجد, جماعت, جومات ته, kalisa, masjid, jumat, kirche
come: راغلم, راغلی, راغلو, راځي, راشم, راغی, راغلي, راتلل, راغله, راځم, راشي, raghlam, raghlai, razi, rasham
arrive: رسېدم, ورسېدم, ورسېدل, رسېدلی, راورسېدم, رسېدلي, رسیدلی, رارسېدم, rasedam, waresedam, rasidam
go: ځم, لاړ, لاړم, لاړ شم, تلل, تللی, ولاړم, ځي, لاړ شي, ځو, zam, larsham, lar sham, zi, laram
travel: سفر, سفرونه, سفر کوم, سفر وکړم, تګ, سفر لپاره, مسافرت, مسافر, safar, musafar
stay: پاتې, پاتې شم, پاتې کېدل, پاتې شوم, پاتې شي, پاتې کېږم, اوسېدل, اوسېږم, pate, pate sham, paati
be-in-germany-since: جرمني کې یم, په جرمني کې یم, دلته یم, جرمني ته راغلی یم, جرمني ته راغلم, په جرمني کې اوسېږم, جرمني کې اوسېږم, په جرمني کې اوسیږو, kala keegi jarmani ke
live: اوسېږم, اوسیږم, اوسېږو, اوسیږو, اوسېږي, اوسیږي, ژوند کوم, ژوند کوو, استوګن, osegam, oseegam, zhwand kawom
born: زېږېدلی, زیږیدلی, زېږېدلې, پیدا شوی, پیدا شوی یم, تولد, زېږېدل, زېږېدلي, paida shawi, tawalud
family-reunion: د کورنۍ یوځای کول, د کورنۍ یوځای کېدل, کورنۍ یوځای, فامیلین ناخزوګ, فامیلي ویزه, د کورنۍ راغوښتل, د کورنۍ پیوستون, کورنۍ راوستل, الحاق خانواده, familiennachzug, family reunion
bring-family: راوغواړم, راولم, راوستل, راوستی, کورنۍ راولم, ښځه راوغواړم, راغوښتل, خپله ښځه راوستل, ماشومان راوستل, rawalam, rawastal
marry: واده, واده وکړم, نکاح, واده کوم, واده وکړو, واده مې, واده کړی, wada, wadah, nikah, wada wakram
marriage: واده, ودونه, نکاح, ازدواج, د واده, نکاح نامه, نکاح خط, wada, nikah, nikahnama
divorce: طلاق, طلاقونه, طلاق ورکړ, طلاقه, جلاوالی, طلاق اخلم, talaq, talak, talaaq
separated: جلا, جلا شوي, جلا شوې, بېل, بېل شوي, له مېړه جلا, جلا ژوند, بېلتون, jala, juda, getrennt
custody: سرپرستي, د ماشوم سرپرستي, د ماشومانو حضانت, حضانت, د ماشوم حق, زورګې ریشت, sorgerecht
paternity: پلارتوب, پلارولي, د پلار تصدیق, د پلار نوم, د ډي این ای, ډي ان ای, vaterschaft*, dna
pregnant: حامله, امیندواره, امېندواره, بلاربه, دوه ځاني, اميندواري, حمل, بارداره, hamila, umedwara, schwanger
birth: زېږون, زیږون, زېږېدنه, ولادت, زېږېدل, ماشوم زېږول, د تولد, پیدایښت, wiladat, zezhun
forced-marriage: جبري واده, په زور واده, اجباري واده, په زوره واده, زور نکاح, په زور ودوي, بدل کې ورکړې, بد کې ورکول, په زور مې ودوي, jabri wada, pa zor wada
circumcision: سنت, سنتول, ختنه, د ښځو ختنه, ختنه کول, د نجونو ختنه, khatna, beschneidung
together: یوځای, یو ځای, سره یوځای, ګډ, په ګډه, یو بل سره, yawzay, yaw zay, yozay
alone: یوازې, یواځې, یوازي, ځانته, ځان ته, تنها, یواځنی, yawaze, yawazi, tanha, zanta
miss-person: ورک, ورکه, ورک شوی, ورک شوې, لادرکه, بې درکه, خفه یم پسې, یادېږي, ورک دی, wrak, wraka, ladarka
missing-contact: اړیکه نشته, اړیکه مې پرې, اړیکه نه لرم, تماس نشته, اړیکه پرې شوې, درک نشته, احوال نشته, درک یې نه لرم, arika nashta, tamas nashta
work: کار, کارونه, کار کوم, کار کوي, کار کولو, کارونو, کار وکړم, کار کول, kar, kaar, kar kawom, kar kawam
work-permit: د کار اجازه, د کار جواز, د کار پرمیټ, کار اجازه, کار کولو اجازه, اربایتس ارلوبنیس, د کار کولو اجازه, da kar ijaza, arbeitserlaubnis, work permit
job: دنده, دندې, دندو, جاب, وظیفه, نوکري, کار پیدا, وظیفې, شتیله, danda, wazifa, job, nokari
apprenticeship: اوسبیلدونګ, آوسبیلدونګ, مسلکي زده کړه, حرفوي زده کړه, کسبي زده کړه, مسلکي زده کړې, اوزبیلدونګ, ausbildung*, awsbildung
internship: پراکتیکوم, پرکتیکوم, پراکټیکم, عملي کار, سټاژ, انټرنشپ, praktikum
contract: قرارداد, قراردادونه, تړون, تړونونه, کنټراکټ, فرتراګ, کار قرارداد, qarardad, vertrag, tarun
employ: ګمارل, ګومارل, استخدام, استخداموي, په کار ګمارل, کار ته واخیستم, په دنده ګومارل, مقررول, istikhdam
dismiss: له کاره وایستل, له کار وشړلم, له دندې لیرې, کار نه یې وایستلم, کونډیګونګ, له کار څخه شړل, منفک, برطرف, gekündigt, kündigung
unemployed: بې کاره, بېکاره, بیکاره, بې روزګاره, کار نه لرم, کار نلرم, وزګار, بېکاري, bekara, bekar, arbeitslos
wage: معاش, معاشونه, تنخوا, مزد, مزدوري, اجوره, تنخواه, د کار پیسې, maash, mash, tankha, lohn, gehalt
wage-unpaid: معاش نه راکوي, پیسې نه راکوي, پیسې یې را نه کړې, معاش یې را نه کړ, تنخوا نه راکوي, مزد یې را نه کړ, پیسې رانکړې, maash na rakawi, paise na rakawi, lohn nicht bezahlt
hours-work: ساعته کار, ساعتونه کار, ورځ کې ساعته کار, اضافه کاري, شفت, شپې کار, اوور ټایم, شیشت, شخت, shift, überstunden
profession: مسلک, مسلکي, کسب, حرفه, مسلکي کارګر, پیشه, مسلکونه, فاخ کرافت, maslak, kasb, beruf, fachkraft
diploma: ډیپلوم, دیپلوم, ډیپلومه, شهادتنامه, د پوهنتون سند, د فراغت سند, diplom, diploma
recognition: پېژندنه, د سندونو پېژندل, انرکنونګ, د اسنادو منل, د اسنادو ارزونه, رسمیت, به رسمیت پېژندل, اسناد تصدیق, anerkennung
experience: تجربه, تجربې, تجربه لرم, کاري تجربه, تجربو, tajruba, tajriba, tajrubi
apply-job: د کار درخواست, د دندې لپاره درخواست, بیوربونګ, سي وي, سیوي, لیبنزلاوف, د کار لپاره غوښتنلیک, کار ته درخواست, bewerbung, cv, lebenslauf
construction-cleaning: ودانیز کار, ساختماني, تعمیراتي, پاکول, صفاکاري, پاک کاري, رستورانت, هوټل, ګودام, لاګر, تعمیر کار, safakari, restaurant, baustelle, lager
care-work: د زړو پالنه, د بوډاګانو پالنه, پالنه, پفلیګه, التن هایم, پرستاري, د زړو خلکو کور, altenheim, pflege*
money: پیسې, پیسو, پیسي, روپۍ, نغدې, نغدي, پول, paise, paisa, paisy, rupai, geld
euro: یورو, یوروګانې, اویرو, یورو ګانې, یورو پیسې, €, euro, yuro
pay: ورکول, پیسې ورکړم, پیسې ورکوم, پرې کول, ادا کول, تادیه, ادا کړم, تحویلول, بسپارم, tadya, ada kawal, bezahlen
cost: لګښت, لګښتونه, لګښتونو, مصرف, مصارف, خرڅ, خرچه, خرڅونه, lagakht, masraf, kharcha, kosten
expensive: ګران, ګرانه, ګرانې, قیمته, ډېر قیمت, ګرانبیه, قیمتي, gran, grana, qimat
free-of-charge: وړیا, مفت, بې پیسو, مفته, بې لګښته, رایګان, wriya, warya, muft, kostenlos
tax: مالیه, مالیې, مالیات, مالیاتو, ټیکس, ټکس, شتویر, maliya, malyat, tax, steuer
debt: پور, پورونه, قرض, قرضونه, پوروړی, قرضدار, por, qarz, qarzdar, schulden
bill: بل, بلونه, رخنونګ, ریشنونګ, مانونګ, بیل, جریمه, اخطاریه, rechnung, mahnung, bill
bank: بانک, بانکونه, حساب, بانکي حساب, کونټو, کانتو, اکاونټ, بانک حساب, bank, konto, hisab
payment-card: پیسو کارت, د پیسو کارت, د تادیې کارت, بزال کارته, بتسال کارت, د پیسو ورکولو کارت, بانکي کارت, bezahlkarte, bezahlcard
benefits: ټولنیزې مرستې, ټولنیزه مرسته, سوسیال پیسې, بورګرګلد, بیورګرګلد, د سوسیال پیسې, حکومتي مرسته, هارتز, bürgergeld, hartz, sozialhilfe, leistungen
child-benefit: کیندرګلد, کیندر ګلد, کیندرګلډ, د ماشوم پیسې, د ماشومانو پیسې, کینډر ګېلډ, کیندر ګیلد, د اولاد پیسې, kindergeld, kinderzuschlag
cut-benefits: پیسې کمې کړې, پیسې مې کمې, پیسې یې بندې کړې, پیسې بندې, کمې شوې, پیسې قطع, مرسته یې بنده کړه, کسر, پیسې یې پرې کړې, gekürzt, sanktion, paise bande
no-money: پیسې نه لرم, پیسې نلرم, پیسې نشته, پیسې نه لرو, پیسې نه شته, جېب خالي, پیسې مې نشته, یوه پیسه, paise nalaram, paise na laram, paise nashta
hunger: لوږه, وږی, وږي, وږې, لوږې, وږی یم, بې خوراکه, lwaga, wagay, wagi, hunger
food: خواړه, خوراک, ډوډۍ, ډوډی, خوړو, خوراکي, طعام, دوډۍ, dodai, khwara, khorak, essen
buy: پېرم, اخلم, وپېرم, اخیستل, رانیسم, رانیول, پیرل, واخلم, peral, raniwal, kaufen
sell: خرڅوم, خرڅول, خرڅ کړ, پلورل, پلوري, پلورم, خرڅوي, وپلوري, kharsawom, plural, kharsawi
price: بیه, بیې, قیمت, قیمتونه, نرخ, نرخونه, بیو, qimat, baya, nirkh
poor: غریب, غریبان, غریبه, خوار, خوارانو, بېوزله, بې وزله, نېستمن, فقیر, بېوزلي, غربت, gharib, khwar, faqir
rich: شتمن, شتمنو, شتمني, بډای, بډایه, مالدار, پیسه دار, دولتمن, پانګه وال, shtaman, maldar, baday
economy: اقتصاد, اقتصادي, سوداګري, پانګه, تجارت, اقتصاد ته, iqtisad, iqtisadi, tijarat
school: ښوونځی, ښوونځي, ښوونځیو, ښوونځي ته, مکتب, سکول, خوونځی, مدرسه, maktab, school, schule, khowanzi
kindergarten: وړکتون, وړکتونونه, وړکتون ته, کیندرګارتن, کودکستان, کیټا, کیندر ګارټن, کیتا, kindergarten, kita, kudakistan
university: پوهنتون, پوهنتونونه, پوهنتون ته, پوهنځی, یونیورسټي, یونیورسیتي, اونی, pohantun, university, uni, universität
study: زده کړې, زده کړو, تحصیل, تحصیلات, لوړې زده کړې, درس وایم, لوستل, سبق وایم, tahsil, zda kare, studium
student: محصل, محصلین, محصلان, محصلینو, محصله, د پوهنتون زده کوونکی, سټوډنټ, طالب العلم, muhasil, student, mohasel
course: کورس, کورسونه, کورس ته, د ژبې کورس, دویچ کورس, انتیګراسیون کورس, د جرمني ژبې کورس, kors, course, kurs, deutschkurs, integrationskurs
learn: زده کړم, زده کوم, زده کول, زده کړه, ایزده کړم, یادوم, زده کړي, یاد کړم, zda kawom, zda kram, yadawom
language: ژبه, ژبې, ژبو, ژبه نه, ژبه کې, لسان, پښتو, دري, zhaba, jaba, zaba, pashto
exam: ازموینه, ازموینې, امتحان, امتحانونه, آزموینه, ټېسټ, پروفونګ, ټسټ, imtihan, emtehan, azmoyana, prüfung, test
level-b1: بی ۱, بي یو, بی یو, بي دوه, ای یو, بي وان, بی ون, بی ۲, b1, b2, a1, a2, c1
class: ټولګی, ټولګي, صنف, صنفونه, ټولګیو, کلاس, tolgay, sinf, senf, klasse
degree: فراغت, ابیتور, بکلوریا, لیسانس, ماسټر, شهادتنامه, د زده کړو سند, د دولسم, فارغ, abitur, abschluss, bakaloria, master
flat: اپارتمان, اپارتمانونه, کور, وونونګ, واهنونګ, کرایي کور, آپارتمان, فلیټ, کور پیدا, apartman, wohnung, kor
room: خونه, خونې, خونو, کوټه, کوټې, اتاق, اطاق, کوټو, تسیمر, khuna, kota, otaq, utaq, zimmer
house: کور, کورونه, کورونو, سرای, هاوس, کلا, kor, kur, korona, haus
home: کور ته, خپل کور, کورته, کور مې, په کور, کور کې, kor ta, korta, khpal kor
shelter: کمپ, کمپونه, کمپ کې, کېمپ, هایم, د کډوالو کمپ, سرپناه, استوګنځی, کامپ, هیم, لیلیه, camp, kamp, heim, unterkunft
reception-centre: لومړنی استقبال, د استقبال مرکز, لومړنی کمپ, ارست اوفنامه, ایرست اوفنامه, د لومړني ثبت مرکز, انکر سنتر, erstaufnahme*, ankerzentrum
rent: کرایه, کرایې, کرايه, کرایه ورکوم, میته, کرایه یې, kiraya, kraya, kerya, miete
move: کډه, کډه کول, کوچېدل, کډه کړم, انتقال, کور بدلول, نقل مکان, کډه بار, kada, kda, umzug, umziehen
homeless: بې کوره, بې سرپناه, سړک باندې, کور نه لرم, پر سړک, کور نلرم, سرپناه نه لرم, بېکوره, په سړک, bekora, sarak ke, obdachlos
street: سړک, سړکونه, کوڅه, کوڅې, واټ, لاره, سړک باندې, شتراسه, sarak, kusa, kucha, straße
sleep: خوب, ویده, ویده کېږم, ویدېږم, خوب کوم, ویده شوم, بیده, khob, wida, khub, beda
station: سټېشن, ستیشن, اورګاډي سټېشن, تمځای, بانهوف, هاوپت بانهوف, اډه, station, bahnhof
car: موټر, موټرونه, ګاډی, ګاډي, موټر کې, موتر, تېزرفتار, motar, moter, gaday, auto
tent: خېمه, خیمه, خېمې, خیمې, کانټینر, کانټینرونه, کونتینر, khaima, khema, container, zelt
bed: کټ, کټونه, تخت, بستره, چپرکټ, تشک, برستن, kat, bistara, bett
kitchen-toilet: پخلنځی, پخلنځي, تشناب, حمام, تشنابونه, آشپزخانه, کچن, بیت الخلا, تویلټ, tashnab, hamam, pakhlanzai, küche, toilette
heating: هایزونګ, یخ, یخني, ساړه, بخارۍ, تودوښه, ګرمول, یخې, سړه, yakh, yakhni, sara, heizung
mould: پوپنک, پوپڼک, لمده, شیمل, اوبه, برق, بریښنا, پڼه, برېښنا, schimmel, barq, obo, strom
evict: له کور وباسي, له کوره وباسي, کور خالي کړئ, له کوره شړي, کور خوشې, له کوره یې وایستلو, بې ځایه, رویمونګ, کور رانه اخلي, räumung, rauswerfen
door: دروازه, دروازې, ور, دروازو, ور یې, دروازه بنده, darwaza, darwaze
key: کیلي, کلي, کونجي, کیلۍ, کنجی, کلۍ, kili, kunji, kilid, schlüssel
no-place: ځای نشته, ځای نه لرم, ځای نه لري, ځای نلري, جای نشته, ځای ډک, ځایونه نشته, zai nashta, zay nashta, kein platz
person-share: کسان په یوه خونه, په یوه کوټه کې, تنه په یوه کوټه, نفره په یوه خونه, په یوه خونه کې, یو اتاق کې, کسان اوسېږو, yawa kota ke
women-shelter: فراون هاوس, د ښځو کور, د ښځو پناه ځای, د ښځو د خوندیتوب مرکز, د ښځو خوندي کور, فراونهاوس, امن کور, frauenhaus
health: روغتیا, روغتيا, صحت, صحي, روغتیايي, جوړ, سلامت, sehat, sihat, roghtya
ill: ناروغ, ناروغه, ناروغ یم, مریض, مریضه, رنځور, بیمار, ناجوړ, ناجوړه, naroogh, narogh, mariz, bimar, najora
illness: ناروغي, ناروغۍ, ناروغتیا, مریضي, مرض, رنځ, بیماري, کرونا, naroghi, marizi, maraz
pain: درد, دردونه, دردېږي, خوږېږي, خوږ, دردوي, درد لرم, dard, khugigi, khog
hospital: روغتون, روغتونونه, روغتون ته, شفاخانه, هسپتال, کلینیک, شفاخانې, کرانکن هاوس, roghtun, shafakhana, hospital, krankenhaus
operation: عملیات, جراحي, اپریشن, عملیات شو, عملیاتو, آپرېشن, amaliyat, operation, jarahi
medicine: دوا, درمل, درملو, دارو, دواګانې, دوايي, درملتون, medizin, dawa, darmal, daru, medikament
health-insurance: بیمه, روغتیايي بیمه, صحي بیمه, کرانکن کاسه, کرانکنکاسه, د ناروغۍ بیمه, bima, krankenkasse, aok, versicherung
treatment: درملنه, درملنې, علاج, تداوي, معالجه, علاج لپاره, درملنه کوي, elaj, ilaj, tadawi, darmalana, behandlung
therapy: تراپي, روان درملنه, رواني درملنه, ارواپوه, رواني ډاکټر, ارواپوهنه, سایکالوجست, روانشناس, تیراپي, psycholog*, therapie*, terapi
trauma: ټراوما, تراوما, صدمه, رواني صدمه, رواني ټپ, رواني ستونزې, رواني صدمې, رواني تکلیف, trauma*
depression: خپګان, ژور خپګان, افسردګي, ډپرېشن, دپریشن, رواني فشار, ډپریشن, فشار لاندې, depression*, afsurdagi, dipreshan
disabled: معلول, معلولیت, معیوب, معیوبین, معلوله, ویلچر, معیوبیت, فلج, malul, mayub, rollstuhl, behindert
cancer: سرطان, کانسر, کینسر, کانسر ناروغي, تومور, د وینې سرطان, sartan, kansar, cancer, krebs
diabetes: شکر, د شکر ناروغي, دیابت, ډیابیټس, شکرې, زړه ناروغي, میرګي, زړه تکلیف, shakar, diabetes, sugar, epilepsie
fever: تبه, تبې, تبه لري, حرارت, تبه یې, تاب, taba, fieber
blood: وینه, وینې, وینو, خون, وینه بهېږي, وینه راځي, wina, weena, khun
breathe: سا, ساه, نفس, نفس تنګي, سا نشم, ساه اخلي, ساه نه شي اخیستلی, تنفس, sah, nafas
unconscious: بېهوښه, بې هوښه, بې سده, بیهوش, له هوښه, کوما, بې هوشه, behosha, bekhud, bewusstlos
ambulance: امبولانس, امبولانس ته, ایمبولینس, کرانکن واګن, نوت ارڅت, امبولنس, ambulance, ambulans, krankenwagen, notarzt
emergency: بیړنی حالت, بیړنی, اضطراري, عاجل حالت, نوتفال, بېړنی حالت, ایمرجنسي, بیړنۍ پېښه, notfall, emergency, 112
vaccine: واکسین, واکسن, واکسینونه, ټیکه, واکسین شوي, ایمپفونګ, پیچکاري, waksin, vaccine, impfung
dental: غاښ, غاښونه, غاښونو, د غاښونو, غاښ درد, غاخ, غاښو, ghakh, ghash, zahn*
dead: مړ, مړه, مړی, مړ شوی, مړ شو, وفات, شهید, وفات شوی, مړه شوه, mar, mra, wafat, shahid
die: مرم, مړ کېږم, مري, مړ شم, مرګ, وفات, مړېږم, مړ کیږي, marg, mram, mar sham
kill: وژني, ووژل, وژل, وژلی, ووژني, وژلي, مړ کړ, وژنه, قتل, قتلوي, wazhni, wozhni, wazhal, qatal
kill-oneself: ځان وژنې, ځان وژنم, ځان وژنه, ځان ووژنم, ځان وژل, خودکشي, ځانوژنه, ځان مړ کړم, ځان وژلو, zan wazhnam, khudkushi, zan wozhnam, selbstmord
not-want-to-live: ژوند نه غواړم, نور ژوند نه غواړم, ژوندی پاتې کېدل نه غواړم, مرګ غواړم, غواړم مړ شم, له ژونده ستړی, له ژوند بېزاره, نه غواړم ژوندی, zhwand na ghwaram, marg ghwaram
life: ژوند, ژوندانه, ژوندون, ژوند مې, عمر, حیات, ژوندی, zhwand, jwand, zwand, zindagi
goodbye: خدای پامان, د خدای په امان, الله پامان, الوداع, خدای حافظ, مخه مو ښه, وروستی سلام, خداى پامان, وبخښئ ما, khuday pa aman, alwida, khuda hafiz
pills: ګولۍ, ګولی, تابلیټ, ټابلیټ, تابلیت, قرص, ګولیانې, ګولیو, goli, golai, tablet*, tablette*
jump-hang: ټوپ وهم, له پله, ځان غورځوم, ځان غړغړه, ځان ځړوم, ځان وغورځوم, رسۍ, ریل لاندې, له ودانۍ ټوپ, top waham, zan ghorzawam
cut-oneself: ځان پرې کوم, رګ پرې, لاس پرې کوم, رګ وهم, چاړه په ځان, ځان زخمي کوم, لاسونه پرې کوم, رګونه پرې, rag waham, zan pre kawam
end-it: پای ته رسوم, ژوند پای ته, ژوند ختم, خپل ژوند ختم, هر څه ختم, ځان خلاص کړم, ځان خلاصوم, پای ټکی, zhwand khatam, zan khlas kram
tired: ستړی, ستړې, ستړي, ستړی یم, ستومانه, ستومان, ستړیا, په تنګ, staray, stare, stoman
cannot-anymore: نور نشم کولی, نور نه شم, نور یې نه شم, نور توان نه لرم, طاقت نه لرم, نور مې وس نه, نور یې نشم زغملی, توان نه لرم, وس مې نه رسېږي, nor na sham, nor nasham, taqat nalaram
sleepless: خوب نه راځي, بې خوبي, بې خوبه, خوب نه کوم, ویده کېدای نشم, خوب نشم کولی, بېخوبي, نه ویدېږم, khob na razi, khob na kawom, bekhobi
cry: ژاړم, ژاړي, ژړا, وژړل, ژړل, ژاړو, اوښکې, zharam, zhara, jara, okhke
fear: وېره, ویره, وېرې, ډار, ډارونه, ترس, خوف, وېره لرم, wera, dar, khof, angst
afraid: وېرېږم, ویریږم, وېرېږي, ډارېږم, ډاریږم, ډارېږو, وېرېدلی, ډارېږي, weregam, dareegam, daregam
panic: پانیک, وارخطا, وارخطايي, ناکراره, اندېښنه, خوبونه, ډارونکي خوبونه, بد خوبونه, کابوس, panik, warkhata
hope: امید, هیله, امیدونه, تمه, هیلې, امیدوار, امید لرم, توقع, umid, omid, hila, hoffnung
hopeless: ناامیده, نا امیده, نهیلی, نهیلې, مایوس, مأیوس, بې امیده, لاره نه لرم, ناهیلي, naumid, nahila, mayus
shame: شرم, شرمېږم, شرموونکی, شرمونکې, شرمیږم, شرمنده, بې عزتي, شرمناک, sharm, sharam, sharmegam
sad: خپه, خفه, غمجن, غمګین, خواشینی, خپه یم, خفه یم, غم, غمونه, خواشیني, khapa, khafa, gham, ghamjan
happy: خوشحاله, خوشاله, خوشحال, خوښ, خوښي, خوشحالي, خوښۍ, خوشاله یم, khushala, khushhal, khwakh
angry: غوسه, غوسه یم, غوصه, په غوسه, قهر, قهرجن, غصه, غضب, ghusa, qahr, ghosa
safe: خوندي, امن, امنیت, مصون, مصئون, محفوظ, په امان, خوندیتوب, khwandi, aman, amniyat, mahfuz
hit: وهي, وهل, ووهل, ووهلم, وهلی, وهي مې, وهم, څپېړه, ووهي, wahi, wahal, wowahal, sapera
violence: تاوتریخوالی, تاوتریخوالي, تشدد, خشونت, زور زیاتی, زیاتی, کورنی تاوتریخوالی, ظلم, khushunat, tawtrikhwali, tashadud, zulm, gewalt
beat-up: ډېر یې ووهلم, ډب, لت کوب, لتوکوب, لت وکوب, وټکولم, ټکول, وهل ټکول, لغتې, wahal takawal, latukob
rape: جنسي تېری, تېری, تیری, جنسي تیری, تجاوز, جنسي ځورونه, جنسي تجاوز, ریپ, جنسي, tajawuz, jinsi, rape, vergewaltig*
threaten: ګواښ, ګواښونه, ګواښي, ګواښل, تهدید, تهدیدوي, دهمکي, دهمکۍ, ګواښوي, gwakh, tahdid, dhamki
knife: چاړه, چاړې, چاقو, چاکو, چاړه یې, برچه, کارد, chara, chaqu, chaku, messer
weapon: وسله, وسلې, وسلو, ټوپک, ټوپکونه, تمانچه, تومانچه, پستول, کلاشینکوف, wasla, topak, tamancha, pistol
lock-in: بنده کړې یم, بند کړی, بند کړی یم, کور کې بند, بندي کړی, دروازه قلف, په خونه کې بند, قلف کړی, وتلو ته نه پرېږدي, band kray, qulf kray
locked-out: کیلي ورکه, کیلي دننه, دروازه بنده پاتې, دروازه نه خلاصېږي, قلف, قفل, کیلي هېره, قلف نه خلاصیږي, کور نه بهر پاتې, qulf, qufl, ausgesperrt
passport-taken: پاسپورټ یې واخیست, پاسپورټ یې رانه واخیست, پاسپورټ مې اخیستی, پاسپورټ رانه, پاسپورټ یې اخیستی, پاسپورت یې واخیست, اسناد یې واخیستل, کاغذونه یې رانه, passport ye wakhist
escape-run: وتښتم, تښتم, تښتېدل, وتښتېدم, تښتي, ځان خلاصول, ځان وباسم, وتښتېده, takhtam, takhtedam, farar
hide: پټ, پټ یم, پټه, پټ کړ, پټ شوی, پټېږم, پټوم, غلي پټ, pat, pata, pat yam, pategam
follow: تعقیب, تعقیبوي, پسې راځي, څاري, پسې ګرځي, راپسې دي, څارنه, راپسې, taqib, rapase, verfolg*
blackmail: تور لګوي, باج, بلیک میل, بلېکمېل, باج اخلي, اخاذي, تصویرونه خپروي, عکسونه خپروي, عکسونه مې, blackmail, erpress*
force: مجبوروي, مجبور کړ, په زور, په زوره, جبري, اجباري, مجبور کړی, فشار راوړي, زور, majburawi, pa zor, jabri
exploit: استثمار, ناوړه ګټه, ګټه پورته, ناوړه ګټه اخلي, ناوړه استفاده, سوء استفاده, بېګار, غلام, istismar, ausbeut*
traffick: قاچاق, قاچاقبر, قاچاقبران, د انسانانو قاچاق, قاچاقبرو, قاچاقچي, سمګلر, انساني قاچاق, qachaq, qachaqbar, smuggler, schlepper
prostitution: فحشا, فاحشه توب, بدن پلورل, جسم فروشي, بدکاري, بدلمنۍ, جنسي کار, fahsha, prostitu*
danger: خطر, خطرونه, خطرناک, خطرناکه, خطر شته, خطرات, khatar, khatarnak, gefahr
in-danger: په خطر کې, خطر کې, خطر سره مخ, خطر کې یم, ژوند په خطر, ژوند مې په خطر, له خطر سره, سر په خطر, khatar ke, pa khatar ke
racism: نژادپالنه, نژادپرستي, نژادپالنې, نژادپرست, توکم پالنه, راسیزم, نژادي, تعصب, nizhadparasti, rassismus, racism
discrimination: تبعیض, تبعیضي, توپیري چلند, توپیر چلند, تبعیضونه, توپیر کوي, تبعیض کوي, tabeez, tabiz, diskriminier*
attack: برید, بریدونه, حمله, حملې, یرغل, برید وکړ, حمله وکړه, بریدګر, brid, hamla, angriff
insult: سپکاوی, سپکاوي, ښکنځل, ښکنځلې, توهین, سپک, کنځل, کنځلې, بد رد, توهینوي, spakawi, khkandzal, tawhin, beleidig*
complaint: شکایت, شکایتونه, شکایت کوم, عرض, انڅایګه, عریضه, راپور ورکړم, پولیس ته شکایت, shikayat, anzeige, shekayat
torture: شکنجه, شکنجې, ځورونه, ځوروي, ځورول, عذاب, شکنجه کړ, ځورول شوی, shikanja, zorawi, azab, folter
gay: همجنسباز, همجنس, همجنس خوښوونکی, همجنسګرا, ګی, لیزبین, ټرانس, همجنس پال, بچه باز, hamjins*, gay, lgbt, trans
christian: عیسوي, عیسویان, مسیحي, مسیحیت, عیسویت, مسیحي شوی, دین بدل, نوی عیسوي, isawi, masihi, christ
kurdish: کورد, کرد, کوردان, کردان, کردي, کوردي, کردستان, kurd, kurdi, kurdish
outside-door: د دروازې مخې, دروازې مخې ته, د کور مخې ته, تر دروازې, د دروازې شاته, د وره مخې, بهر ولاړ, دروازې تر شا, darwaze makhe
knock: ټکوي, دروازه ټکوي, ټک ټک, ټکول, وټکوله, ټک کوي, takawi, darwaza takawi
scream: چغې, چیغې, چیغه, چغه, نارې, ناره, چغې وهي, شور, chighe, chagha, nare
silence: غلی, غلي, کرار, ورو, چوپ, چپ, خاموش, په پټه, پس پس, ghali, chup, khamush, wro wro
come-quickly: ژر راشئ, زر راشئ, ژر راورسېږئ, ژر شئ, ژر راشه, زر ورسېږئ, zar rashai, zar rasha, zhar rashai
save: وژغورئ, ژغورل, وژغوره, ژغورم, بچ کړئ, خلاص کړئ, نجات, ژغورنه, wazhghorai, najat, bach krai
missing-child: ماشوم ورک, ماشوم مې ورک, زوی مې ورک, لور مې ورکه, ماشوم ورک شوی, ماشوم لادرکه, هلک ورک, نجلۍ ورکه, mashom wrak, zoy me wrak
problem: ستونزه, ستونزې, ستونزو, مشکل, مشکلات, مشکلاتو, پرابلم, مسئله, مساله, stonza, mushkil, moshkel, problem, masala
situation: وضعیت, حالت, حالات, شرایط, حال, وضع, حالاتو, wazeyat, halat, sharayat
case: قضیه, قضیې, کېس, کیس, دوسیه, موضوع, مورد, kes, case, qaziya, fall
unfortunately: بدبختانه, متاسفانه, متأسفانه, له بده مرغه, افسوس, بد مرغه, mutasifana, badbakhtana, afsos
suddenly: ناڅاپه, ناڅاپي, یو دم, ناببره, یودم, اچانک, په ناڅاپي, nasapa, yawdam, achanak
mistake: تېروتنه, تېروتنې, غلطي, غلطۍ, اشتباه, خطا, تیروتنه, غلطیو, ghalati, ishtibah, khata, terwatana
wrong: غلط, غلطه, غلطې, ناسم, ناسمه, نادرست, ناسمې, ghalat, nasam
told: ویلي, ویلي دي, راته وویل, وویل, راته یې وویل, ویل یې, ویې ویل, ماته یې وویل, راته ویلي, rata wowayal, wayali, rata wayi
say: وایي, وایم, وايي, ووایم, وایو, ویل, ووایئ, وواياست, wayam, wayi, wowayam, wayal
tell: کیسه, کیسه کوم, قصه, بیانوم, بیان, حال وایم, ووایم, خبروم, qisa, kisa, bayan
happen: پېښ, پېښه, پېښ شول, پیښه, وشول, شوي, واقعه, وشو, پېښې, کېږي, pekha, wosho, waqia
begin: پیل, پیل شو, پیل کړم, شروع, شروع کړ, شروع کوم, پیلېږي, آغاز, shuru, pil, payl
stop-end: بس, ودروئ, بند کړئ, پای, پای ته, ختم, ختم شو, درول, بندول, وروستی, bas, khatam, pay
lose: ورک کړ, له لاسه, له لاسه ورکړ, بایلود, ورک کړی, بایلل, له لاسه وتلی, ورکړی له لاسه, la lasa, wrak kral
try: هڅه, هڅه کوم, هڅه وکړه, کوشش, هڅې, هڅه کوو, زیار, کوښښ, hasa, koshish, kokhakh
get: شوم, شو, شي, کېږم, کېږي, شم, شوې, کېدل, شوی, shom, sho, kegi
bring: راوړم, راوړ, راوړل, راوړئ, راولم, راوستل, راوړي, راوړی, rawram, rawral, rawra
send: لېږم, ولېږم, ولیږم, لېږل, لیږلی, استوم, واستوم, رالېږي, راولېږئ, لیږل, legam, walegam, lezham, astawal
show: وښایم, ښودل, ښیي, وښودل, ښایي راته, ښکاره, وښایئ, وښود, khkara, wokhaya
open: خلاص, خلاص کړ, پرانیستل, پرانیزئ, خلاصوي, خلاصه, پرانیستی, پرانېستل, khlas, khlasa, paranistal
see: وینم, وګورم, ګورم, ولیدل, لیدل, لیدلی, ووینم, ګوري, winam, goram, wogoram, lidal
hear: اورم, واورم, اورېدل, واورېدل, اورېدلي, اوري, اوریدلي, اورېدلی, awram, awredal, warwam
read: لولم, ولولم, لوستل, ولوست, لوستلی, ولوستل, لولي, ووایم, lwalam, lustal, wolustal
speak: خبرې, خبرې کوم, خبرې وکړم, خبرو, غږېږم, غږیږم, خبرې کوي, غږېدل, khabare, khabari, ghagegam
think: فکر, فکر کوم, سوچ, سوچ کوم, فکر وکړ, خیال, چورت, فکر کوي, fikr, fikar, soch, fekr
believe: باور, باور لرم, یقین, عقیده, باور کوم, ګروهه, یقین لرم, ایمان, bawar, yaqin, aqida
feel: احساس, احساس کوم, احساسوم, احساسات, محسوسوم, احساسوي, ehsas, ihsas, mahsus
remember: یاد, په یاد, یاد مې دي, یادونه, یادول, یادېږي, رایاد, په یاد لرم, yad, pa yad, yad me
forget: هېر, هیر, هېر کړ, هېرول, هیر شو, هېر شوي, هیرول, hir, her, her kray
have: لرم, لري, لرو, درلود, درلودل, لرئ, لرل, laram, larom, lari, laru, lru
have-not: نه لرم, نلرم, نه لري, نلري, نه لرو, نلرو, نه درلود, نه لرئ, nalaram, na laram, nalari, na laro
there-is-not: نشته, نسته, نه شته, نشته دی, هیڅ نشته, وجود نه لري, nashta, nasta, neshta
be-allowed: اجازه راکوي, اجازه ورکوي, اجازه راکړ, اجازه ورکړل, پرېږدي, اجازه درکوي, پریږدي, ijaza rakawi, pregdi
not: نه, نۀ, نه دی, نه ده, نه دي, نه یم, نه یو, ندی, نده, ندي, مه, na, nada, nadi, ma
no: نه, نه خیر, نخیر, نه نه, هیڅکله نه, na, nakhair, nah
yes: هو, هوکې, بلې, بلی, آو, او کنه, هو صاحب, ho, hoo, bale, haan
without: پرته, بې, بغیر, پرته له, بې له, بدون, له پرته, غیر له, be, baghair, prata
with: سره, ورسره, راسره, درسره, سره یوځای, له سره, sara, rasara, warsara
for: لپاره, د لپاره, دپاره, د پاره, له پاره, په خاطر, پاره, lapara, dapara, da para
because: ځکه, ځکه چې, ځکه نو, چون, زکه چې, له دې امله, په دې خاطر, له امله, zaka, zaka che, zka, dzaka
but: خو, مګر, لیکن, ولې, اما, بلکې, kho, magar, lekin
although: که څه هم, سره له دې, سره له دې چې, اګر چې, اګرچې, سره د دې چې, هرڅو, که څه, ka sa ham, agar che
if: که, کچېرې, که چېرې, که چیرې, کچیرې, که چیري, اګر, ka, kachere, ka chere
then: بیا, نو, نو بیا, وروسته بیا, هغه وخت, تر دې وروسته, biya, no, nu
and-so: نو, نو ځکه, له دې امله, ځکه خو, له همدې امله, په دې توګه, بناء, پس, nu, zaka kho, no zaka
or: یا, یا خو, او یا, که, یا دا چې, ya, ya kho
also: هم, همدارنګه, همداراز, دغه راز, همدا ډول, نور هم, ham, hamdarnga, hum
only: یوازې, یواځې, صرف, فقط, بس, یوازي, sirf, faqat, yawaze
nothing: هیڅ, هېڅ, هیڅ شی, هیڅ نه, هېڅ شی, هیڅ شی نه, hes, hits, hech, hets
everything: هرڅه, هر څه, ټول, هر شی, ټول شیان, ټول څه, har sa, har tsa, tol
something: یو څه, یوڅه, څه شی, کوم شی, یو شی, ځینې شیان, yaw sa, yo sa, yaw shay
more: نور, نورې, نوره, زیات, ډېر, لا ډېر, لا زیات, اضافه, nor, nore, zyat
less: کم, کمې, لږ, کمه, کمتر, لږ تر لږه, کمو, kam, kame, lag
much: ډېر, ډیر, ډېره, ډېرې, زیات, ډیره, ډېرو, زښت, der, dera, dero, ziyat
little: لږ, لږه, لږ څه, لږ غوندې, کم, یو لږ, لږې, lag, laga, lazh
very: ډېر, ډیر, ډېره, بېخي, خورا, زښت ډېر, بیخي, سخت, der, dera, bekhi
enough: کافي, بس, کفایت, بس دی, بسنه, پوره, کافي ده, kafi, bas, pura
here: دلته, دلې, دې ځای, په دې ځای, دله, همدلته, dalta, dale, dalata
there: هلته, هغلته, هلې, هغه ځای, هورې, هلته کې, halta, hallta, hale
new: نوی, نوې, نوي, نویو, تازه, نوو, naway, nawe, nawi, taza
old-thing: زوړ, زاړه, زړې, پخوانی, پخوانۍ, کهنه, زړو, پخوانیو, zor, zara, kohna
good: ښه, ښې, ښو, خه, سم, سمه, نېک, صحیح, kha, sha, khe, sam
bad: بد, بده, بدې, خراب, خرابه, خراب شوی, ناوړه, بدو, bad, kharab, kharaba
better: غوره, ښه تره, بهتر, بهتره, لا ښه, ښه ده, بهتره ده, ښه شي, behtar, ghwara, la kha
big: لوی, لویه, لویې, غټ, غټه, ستر, ستره, سترې, loy, loya, ghat, stara
small: کوچنی, کوچنۍ, کوچني, وړوکی, وړوکې, ووړ, واړه, وړه, kuchnay, warokay
hard-difficult: سخت, سخته, سختې, مشکل, مشکله, ستونزمن, ستونزمنه, ګران, درانه, sakht, sakhta, mushkil
easy: اسان, اسانه, آسانه, آسان, ساده, اسانۍ, اسانه ده, asan, asana, sada
important: مهم, مهمه, مهمې, اړین, اړینه, ارزښتناک, ضروري, ارزښت لري, muhim, mohem, zaruri, muhima
true: رښتیا, ریښتیا, رښتیني, سم, سمه ده, حقیقت, صحیح ده, رښتینی, درست, rikhtya, rishtya, haqiqat, sahi
same: یو شان, یوشان, همدا, همغه, یو ډول, برابر, یو رنګ, yawshan, yo shan, barabar, hamda
other: بل, بله, بلې, نور, نورو, نورې, بل څوک, بلو, bal, bala, nor, noro
own: خپل, خپله, خپلې, خپلو, شخصي, ځاني, khpal, khpala, khpale, shakhsi
article: مقاله, مقالې, لیکنه, لیکنې, مطلب, متن, پوسټ, لیکنو, maqala, likana, post, artikel
author: لیکوال, لیکوالان, لیکواله, ژورنالیست, خبریال, خبریالان, خبریاله, لیکونکی, ایډیټر, likwal, khabaryal, journalist
comment: تبصره, تبصرې, کمنټ, کمینټ, کمنټونه, نظر, نظرونه, څرګندونې, kament, comment, kommentar, tabsara
read-article: لیکنه مې ولوسته, مقاله مې ولوستله, مطلب مې ولوست, مقاله مې ولوسته, لیکنه ولوستله, ومې لوست, ومې لوستل, ستاسو لیکنه
interesting: په زړه پورې, زړه پورې, جالب, جالبه, د پام وړ, دلچسپ, دلچسپه, jalib, dilchasp, zra pore
great-praise: ډېر ښه, ډیر ښه, عالي, عالی, شاباس, افرین, آفرین, ماشاءالله, ماشاالله, زبردست, کمال, shabas, afarin, mashallah, zabardast, der kha
well-written: ښه لیکنه, ښه لیکل شوې, ښکلې لیکنه, ښکلې مقاله, ښه مطلب, ښه لیکلي, ډېره ښه لیکنه, ښه مقاله, kha likana
agree: موافق, موافق یم, موافقه, متفق, سره موافق, همغږی یم, هم نظر, رښتیا وایئ, رښتیا وایې, ملاتړ یې, muwafiq, mowafeq, mutafiq
disagree: مخالف, مخالف یم, مخالفت, موافق نه یم, نه منم, سم نه ده, رښتیا نه ده, سمه نه ده, mukhalif, muwafiq na yam
opinion: نظر, نظرونه, رایه, اند, نظریه, عقیده, نظریات, فکر, nazar, nazriya, meinung
in-my-view: زما په نظر, زما په اند, زما په فکر, په اند مې, فکر کوم چې, زما په خیال, زما نظر, په نظر مې, zama pa nazar, zama pa fikr
society: ټولنه, ټولنې, ټولنو, ټولنیز, ټولنیزه, ټولنیزې, جامعه, اجتماع, tolana, tolane, jamia
integration: ادغام, یوځای کېدنه, انتیګراسیون, انټیګریشن, مدغم, ټولنه کې ګډون, انټګرېشن, integration, adgham, integr*
politics: سیاست, سیاستونه, سیاسي, سیاستونو, پالیسي, تګلاره, پالیسۍ, siasat, siyasat, siasi, politik
democracy: دیموکراسي, ډیموکراسي, دموکراسي, ولسواکي, ولسواکۍ, جمهوریت, ډيموکراټیک, democracy, demokrasi
freedom: ازادي, آزادي, ازادۍ, آزاد, ازاد, خپلواکي, خپلواک, خپلواکۍ, azadi, aazadi, azad, khpalwaki
justice: عدالت, انصاف, عدالت ته, عادلانه, منصفانه, عدل, adalat, insaf, adal
unfair: بې عدالتي, بې انصافي, بې انصافه, ناانصافي, ناحقه, ظلم, غیرعادلانه, ظالمانه, بې عدالته, beinsafi, be adalati, zulm, nahaqa
dignity: کرامت, انساني کرامت, عزت, حیثیت, وقار, پت, شرافت, izat, ezzat, karamat
solidarity: پیوستون, یووالی, یو موټی, خواخوږي, اتحاد, همدردي, یووالي, غمشریکي, yawwali, ittihad, hamdardi
humanity: انسانیت, بشریت, انساني, انسانیت ته, بشر, رحم, انساني خواخوږي, insaniyat, insani, bashar
responsibility: مسؤلیت, مسوولیت, مسئولیت, مسولیت, ذمه واري, مکلفیت, دنده, masuliyat, masooliat, zimawari
right-wing: ښي اړخي, ښي لاسي, ای اف ډي, ای اف دی, افراطي, ناڅي, نازي, فاشیست, نازیان, راست, afd, nazi, rechts*
left-wing: کیڼ لاسي, چپ اړخي, کیڼ اړخي, چپي, شنه ګوند, شنو, سوسیالیست, کمونیست, links, grüne, chapi
media: رسنۍ, رسنیو, رسنیز, مطبوعات, میډیا, مېډیا, ټولنیزې رسنۍ, فېسبوک, rasanai, media, facebook
newspaper: ورځپاڼه, ورځپاڼې, اخبار, اخبارونه, مجله, جریده, ورځپاڼو, akhbar, wrazpana, zeitung
television: تلویزیون, ټلوېزیون, ټلویزیون, ټي وي, ټی وي, خبرونه, خبرونو, راډیو, tv, khabarona, television
statistics: احصایه, احصائیه, شمېرې, ارقام, سلنه, فیصده, فیصد, سلنې, شمېر, faisad, salana, prozent, ihsaya
limit-migration: محدود, محدودیت, مهاجرت بند, پولې وتړئ, سرحدونه وتړئ, پولې بندې, کډوالي محدوده, حد, کډوال مه راپرېږدئ, mahdud, obergrenze
uncontrolled: بې کنټروله, بې قابو, کتلوي, بې حسابه, سیلاب, ډلې ډلې, بې کنټرول, غیرقانوني مهاجرت, bekantrola, unkontrolliert
crime: جرم, جرمونه, جنایت, جنایتونه, جرایم, جرمي, جرایمو, jurm, jinayat, jaraim
culture: کلتور, کلتوري, کلتورونه, فرهنګ, فرهنګي, کولتور, تهذیب, kultur, culture, farhang
religion: دین, ديني, مذهب, مذهبي, مذهبونه, دینونه, din, deen, mazhab
islam: اسلام, اسلامي, مسلمان, مسلمانان, مسلمانانو, مسلم, قرآن, قران, شریعت, islam, musalman, muslim
tradition: دود, دودونه, دود دستور, دود او دستور, رواج, رواجونه, عنعنه, عنعنات, دستور, rawaj, dod, anana
taxpayer: مالیه ورکوونکی, مالیه ورکوونکي, ټیکس ورکوونکي, زموږ مالیه, زموږ پیسې, د خلکو مالیه, زموږ له مالیې, مالیه ورکوو, steuerzahler, steuergeld
pensioners: تقاعد, متقاعد, متقاعدین, د تقاعد معاش, پنشن, رینته, تقاعدي, taqaud, rente, pension
capacity: ظرفیت, ظرفیتونه, ځای نشته, له توانه پورته, ګڼه ګوڼه, توان, ډک, zarfiyat, kapazität, überlastet
population: نفوس, وګړي, خلک, ولس, جمعیت, نفوسو, آبادي, nufus, wolas, bevölkerung
generation: نسل, نسلونه, نسلونو, نوی نسل, راتلونکی نسل, زلمی نسل, nasl, nasal, generation
history: تاریخ, تاریخي, تاریخ کې, تاریخونه, تېر تاریخ, پخوانی تاریخ, tarikh, tarikhi
example: بېلګه, بیلګه, بېلګې, مثال, مثالونه, نمونه, نمونې, misal, belga, namuna
source: سرچینه, سرچینې, منبع, منابع, ماخذ, سرچینو, sarchina, manba, quelle
report: راپور, راپورونه, رپوټ, رپورټ, ګزارش, راپور ورکړ, raport, rapor, report, bericht
study-research: څېړنه, څېړنې, څیړنه, تحقیق, تحقیقات, څېړنو, پلټنه, مطالعه, serana, tserana, tahqiq, studie
demand: غوښتنه, غوښتنې, غوښتنو, تقاضا, مطالبه, غوښتنه کوو, مطالبې, ghukhtana, taqaza, mutaliba
criticise: نیوکه, نیوکې, انتقاد, انتقادونه, نقد, نیوکې کوي, تنقید, غندل, غندنه, niwaka, intiqad, tanqid
protest: لاریون, لاریونونه, احتجاج, مظاهره, مظاهرې, مظاهرو, اعتراضي, پاڅون, laryun, ihtijaj, muzahira, demo, protest
petition: عریضه, د لاسلیکونو, عرضحال, پېټیشن, پټیشن, لاسلیکونه راټول, لاسلیکونه, petition
bureaucracy: بیروکراسي, بیوروکراسي, کاغذ پراني, کاغذ پرانۍ, اداري ستونزې, کاغذپراني, bürokratie, birokrasi
digital: ډیجیټل, دیجیټل, آنلاین, انلاین, انټرنېټ, انټرنیټ, اېپ, اپلیکیشن, digital, online, internet
system: سیستم, نظام, سېسټم, سیستمونه, نظامونه, سیسټم, system, sistam, nizam
future: راتلونکی, راتلونکې, راتلونکي, اینده, آینده, مستقبل, سبا ورځ, ratlunke, ayenda, mustaqbil, zukunft
change: بدلون, بدلونونه, بدلول, تغیر, بدل, تغییر, بدلېږي, بدلوم, badlun, taghir, badal
problem-political: پاتې راغلی, پاتې راغلي, ناکام, ناکامي, ناکامه, ناکامۍ, ماته, پاتې راتلل, بې کفایته, nakam, nakami
money-state: بودجه, بودیجه, بودجې, د دولت پیسې, دولتي پیسې, د حکومت پیسې, بیت المال, مالي سرچینې, budja, budget
normal: نورمال, عادي, عادي ده, معمولي, معمول, طبیعي, نارمل, normal, adi, mamuli
always-same: تل همدا, همیشه همدا, بیا هماغه, تل یو شان, هماغه خبرې, هر وخت همدا, بیا بیا همدا, هماغه زړې خبرې, tal hamda, hamesha hamda
of-course: البته, طبعا, طبعاً, خامخا, څرګنده ده, بې له شکه, هو البته, جوته ده, albata, khamakha, tabaan
really: رښتیا, ریښتیا, واقعا, واقعاً, په رښتیا, په حقیقت کې, په ریښتیا, حقیقتا, waqian, rikhtya, pa rikhtya
finally: بالاخره, په پای کې, آخر, اخیر, بلاخره, په اخیر, په آخر کې, bilakhira, akhir, balakhera
actually: اصلا, اصلاً, په اصل کې, اصل کې, در اصل, په حقیقت کې, asl ke, aslan
exactly: کټ مټ, دقیق, دقیقا, سم دم, بالکل, په دقیقه توګه, هوبهو, مټ, daqiq, bilkul, kat mat
maybe: ښایي, شاید, ممکن, کېدای شي, ښايي, کیدی شي, کېدی شي, احتمال, shayad, khayi, kedai shi
simply: بس, ساده, صرف, په ساده, په اسانۍ, هسې, همداسې, hase, bas, hasi
general: عمومي, په عمومي, عموما, په ټوله کې, په ټولیز, کلي, عموماً, umumi, omumi
for-example: لکه, د بېلګې په توګه, د مثال په توګه, مثلا, مثلاً, د بیلګې په ډول, د مثال په ډول, د بېلګې په ډول, masalan, laka, da misal pa togha
imagine: تصور, تصور وکړئ, فکر وکړئ, خیال وکړئ, سوچ وکړئ, انګېرل, تصور وکړه, tasawur, khyal wakrai, soch wakrai
why-always: ولې تل, ولې همېشه, ولې همیشه, ولې هر وخت, ولې هر ځل, ولې یوازې, ولې بیا, wale hamesha, wale har wakht
congratulations: مبارک, مبارک شه, مبارکي, مبارک دې وي, مبارک مو شه, مبارک شئ, مبارکي وایم, mubarak, mubaraki, glückwunsch
good-luck: بریالی اوسئ, بریالۍ, بریالیتوب مو, خدای مو مل شه, کامیاب شې, نیکې هیلې, خدای دې, بریالي اوسئ, الله مو مل, baryalay ose, kamyab, viel glück
courage: زړورتیا, زړور, جرئت, همت, مېړانه, جرأت, حوصله, شجاعت, himat, jurat, hosala, merana
proud: ویاړ, ویاړم, ویاړلی, افتخار, فخر, ویاړ لرم, ویاړو, wyar, fakhr, iftikhar
respect: درناوی, درناوي, احترام, درنښت, عزت, احترام لرم, درناوی کوم, ihtiram, ehteram, dranawi, izat
success: بریا, بریالیتوب, بریالی, بریالۍ, کامیاب, کامیابي, کامیاب شوم, بریاوې, موفق, kamyab, kamyabi, barya
today-i-work: نن کار کوم, اوس کار کوم, نن ورځ کار, اوس په حیث کار, اوس دنده لرم, په حیث کار کوم, توګه کار کوم, os kar kawom
keep-going: دوام ورکړئ, همداسې مخکې, روان اوسئ, مخکې ولاړ شئ, کار ته دوام, مخ په وړاندې, همدا ډول دوام, دوام, dawam, weiter so
respect-work: ستاسو کار, ستاسو له کاره, ستاسو د کار, ستاسو زحمتونه, کار مو ستایم, زیار مو, ستاسو هڅې, ستاسو خدمت, staso kar, stasu kar
helped-me: مرسته مې وکړه, مرسته راسره وکړه, راسره مرسته وکړه, راسره یې مرسته وکړه, راسره مرسته کړې, ګټور و, ډېره مرسته, کمک یې راسره, mrasta rasara, komak rasara
my-experience: زما تجربه, زما په تجربه, ما تجربه, په خپله تجربه, زما د تجربې, تجربه مې, ما سره هم همداسې, زما کیسه, zama tajruba
advise-you: مشوره درکوم, زما مشوره, لاړ شه, ورشه, لاړ شئ, ورشئ, مشوره درته, توصیه کوم, درته وایم, mashwara darkawom, lar sha, warsha
you-should: باید وکړې, باید وکړئ, باید لاړ شې, ته باید, تاسو باید, باید لاړ شئ, پکار ده چې ته, ta bayad, taso bayad
offer: وړاندیز, وړاندیزونه, وړاندې کوم, وړاندې کوو, وړاندیز کوم, پیشنهاد, عرضه, آفر, wrandiz, peshnihad, angebot
donate: بسپنه, بسپنې, مرسته ورکول, خیرات, صدقه, اعانه, بسپنه ورکوم, چنده, bspana, khairat, sadaqa, spende*
give-room: خونه لرم, خونه په کرایه ورکوم, خالي خونه, کور په کرایه ورکوم, خالي کوټه, کوټه ورکوم, په کرایه ورکوم, khali kota, kota laram
clothes: جامې, جامو, کالي, کالیو, لباس, فرنیچر, بایسکل, بایسیکل, بوټان, jame, kali, libas, kleidung
volunteer-offer: غواړم مرسته وکړم, رضاکارانه, رضاکار کار, وړیا مرسته کوم, داوطلبانه کار, مرسته کولی شم, رضاکارانه کار, زه مرسته کول غواړم, ehrenamtlich, razakarana
tandem: د ژبې ملګری, ژبې ملګری, د ژبې تبادله, ټانډم, پاتن شفت, ژبې تمرین, د ژبې تمرین, تانډم, tandem, patenschaft
we-hire: کارکوونکي ته اړتیا, کارګر ته اړتیا, کارکوونکي غواړو, کارګران غواړو, استخداموو, د کار اعلان, کارګر غواړو, خالي بست, کاري فرصت, wir suchen mitarbeiter
company: شرکت, شرکتونه, کمپنۍ, کمپني, کمپنیو, فابریکه, فرمه, فیرما, shirkat, company, kampani, firma
association: انجمن, ټولنه, موسسه, مؤسسه, اتحادیه, بنسټ, موسسې, فراین, انجیو, anjuman, mawsesa, verein, ngo
event: غونډه, غونډې, پروګرام, ناسته, مراسم, محفل, سیمینار, کنفرانس, جلسه, ghwanda, program, mahfil, veranstaltung
register: ثبت, ثبت نام, نوم لیکنه, نوم ثبت, راجستر, راجسټر, نوم لیکل, انملدونګ, ثبتول, sabt, anmeld*, register, numlikana
brochure: بروشور, رساله, کتابچه, پاڼه, کتاب, فلایر, بروشر, پوسټر, brosh*, flyer, kitab, broschüre
newsletter: خبرپاڼه, خبرلیک, نیوزلیټر, نیوز لیټر, خبرلیکونه, ګډون خبرپاڼه, newsletter
interview-request: د مرکې غوښتنه, مرکه درسره, مرکې لپاره غوښتنه, مرکه کول غواړو, مرکه وکړو, له تاسو سره مرکه, انټرویو غواړم, interviewanfrage
thesis: تیزس, تېزس, ماسټري تیزس, مونوګراف, سروې, پوښتنلیک, پوښتنپاڼه, پایان نامه, څېړنیز کار, masterarbeit, umfrage, survey
school-class-visit: ټولګي لپاره, پروژه, پروژې, د ښوونځي پروژه, پریزنټېشن, ریفرات, کنفرانس ورکوم, کورنۍ دنده, projekt, referat, project
press: مطبوعاتي, د مطبوعاتو دفتر, ویاند, خبریال, خبریالان, راپورټر, خبري آژانس, pressestelle, reporter, wiyand
film-exhibition: فلم, فلمونه, فیلم, نندارتون, تیاتر, ننداره, مستند, نندارتونونه, film, theater, nandartun
delete-comment: کمنټ پاک کړئ, تبصره پاکه, تبصره حذف, کمنټ ډیلیټ, ډیلیټ, حذف کړئ, پاک یې کړئ, لرې کړئ, delete, hazf, pak krai
website: ویبپاڼه, وېبپاڼه, ویب سایټ, ویب پاڼه, وبسایټ, لینک, لېنک, ویبسایټ, website, link, webpana
typo: املا, املايي, املايي تېروتنه, لیکنۍ تېروتنه, اصلاح, سمول, د لیک تېروتنه, تایپي, tippfehler, imla
moderator: مدیر, منتظم, اډمین, ادمین, چلوونکی, ماډریټر, مسول مدیر, adaman, admin, moderator
joke: ټوکه, ټوکې, ټوکه کوم, مذاق, طنز, خندا, ملنډې, شوخي, ټوکې کوي, toka, toke, mazaq, khanda
well-then: واه واه, واه, ښه نو, شاباس نو, خیر نو, افرین نو, واه سبحان الله, ښه ده نو, wah wah, wah, khair no
original-documents: اصلي اسناد, اصلي پاسپورټ, راجستر شوی, ثبت شوي اسناد, اصلي سندونه, اصلي کاغذونه, رسمي اسناد, رښتیني اسناد, asli asnad, original documents
buy-passport: پاسپورټ واخلئ, پاسپورټ وپېرئ, پاسپورټ پېرل, پاسپورټ خرڅوو, پاسپورټونه پلورو, پاسپورټ جوړوو, پاسپورټ په پیسو, ویزه پلورو, buy passport
buy-certificate: بې امتحانه, پرته له امتحان, بې ازموینې, سرټیفیکیټ واخلئ, سرټیفیکیټ بې امتحانه, پرته له ازموینې, بې ازموینې سند, ډرایور لیسنس واخلئ, ohne prüfung, without exam
guarantee: تضمین, ضمانت, ګارنټي, تضمین شوی, ګرنټي, تضمینوو, سل سلنه, ۱۰۰٪, zamanat, garanti, guarantee, garantie
fast-days: په څو ورځو کې, څو ورځو کې, په لږ وخت کې, په یوه اونۍ کې, په ۳ ورځو کې, ډېر ژر, په چټکۍ, تېز, په کمه موده کې, pa so wrazo ke
discreet: محرم, باوري, د باور وړ, راز ساتل, پټ ساتو, معتبر, خوندي او باوري, bawari, mutabar, seriös, diskret
whatsapp: واټساپ, واټس اپ, وټساپ, واتساپ, ټیلیګرام, ټلیګرام, تلګرام, وټس اپ, whatsapp, watsap, telegram
contact-us: موږ سره اړیکه, اړیکه راسره ونیسئ, له موږ سره اړیکه, راسره تماس ونیسئ, مونږ سره تماس, په دې شمېره اړیکه, پیغام راولېږئ, انباکس, mung sara tamas, contact us, inbox
loan: پور, پورونه, قرضه, قرضې, پور درکوو, پور اخیستل, قرض ورکوو, کریډیټ, por, qarza, loan, kredit
interest-rate: سود, د سود کچه, سلنه سود, ټیټ سود, کم سود, بې سوده, سود نرخ, sud, zinsen, zins
invest: پانګونه, پانګه اچونه, پانګونه وکړئ, سرمایه, سرمایه ګذاري, ګټه, ګټې, منافع, sarmaya, invest, gata, panga
bitcoin: بټکوین, بټ کوین, بیټکوین, بیت کوین, کرپټو, کریپټو, کرپټو کرنسي, فارکس, bitcoin, crypto, krypto, forex
earn: پیسې وګټئ, عاید, پیسې ګټل, ګټل, عواید, له کوره پیسې, ورځنی عاید, وګټئ, په کور کې کار, ayed, gatal, earn
click-here: دلته کلیک, کلیک, کلیک وکړئ, لینک باندې کلیک, لاندې لینک, دلته کېکاږئ, په لینک, click, klik
discount: تخفیف, تخفیفونه, ځانګړی وړاندیز, ارزانه, ارزانه بیه, لیلام, ډسکاونټ, رعایت, takhfif, discount, rabatt
agency: ایجنسي, آژانس, اژانس, نمایندګي, ایجنټ, استازولي, کمېشنکار, agency, agent, ajans
visa-service: ویزه خدمات, د ویزې خدمات, د ویزې چارې, ویزه درته, ویزه اخلو, ویزې جوړوو, ویزه سرویس, د ویزې ایجنسي, visa service
win: ګټونکی, ګټلی, وګټله, جایزه, جایزې, لاټري, لاتري, انعام, قرعه, jayza, inam, lottery, win
casino: کسینو, کازینو, قمار, شرط, قماربازي, جواري, شرطبندي, casino, kasino, qimar, bet
weight-pills: وزن کمول, وزن کم, ډنګرېدل, ویاګرا, وزن بایلل, ډنګر, چاغي, جنسي قوت, viagra, wazan
seo: سي یو, د ویبپاڼې لیدونکي, ګوګل لومړی, ویبپاڼه جوړوو, فالوور, لایکونه, ویورز, فالورز, seo, traffic, backlink*, follower*
dating: دوستي غواړم, ډېټینګ, ډیټینګ, د ژوند ملګرې پیدا, نجونې چټ, د واده ملګری پیدا, مجردې, سکسي, dating, sexy
parasite: پرازیت, پارازیت, مفت خور, مفتخور, مفت خواره, وینه څښونکي, طفیلي, مفت خوره, muftkhor, parasit*
animal-slur: سپی, سپي, سپیان, خر, خره, خرو, خنځیر, خوګ, خوګان, موږکان, بیزو, بیزوګان, حیوان, حیوانان, غوا, spay, spi, khar, khanzir, haiwan
filth: خځلې, کثافات, ګند, ګنده, کثیف, چټل, چټلان, خیرن, مردار, پلیت, مرداره, gand, chatal, kasif, murdar
idiot: احمق, احمقان, کم عقل, بې عقل, لېونی, لیونی, بې عقله, ساده ګان, پاګل, ناپوه, جاهل, جاهلان, ahmaq, lewanay, pagal, jahil
whore: فاحشه, فاحشې, کنجره, کنجرې, بدکاره, رنډۍ, رنډي, بې ناموسه, کنچنۍ, fahisha, kanjra, randi, kanchani
shit: غول, غول خور, مردار, خوشایي, ډېران, چتیات, چټیات, ghul, ghol, chatyat, scheiße, scheisse
fuck: وغیم, غیم, غوول, ګایم, وګایم, کوس, غېن, کوسي, ghaim, kus, fuck, fick*
son-of: د سپي زوی, د سپي بچی, حرامي, حرامزاده, حرام زاده, د کنجرې زوی, د خره زوی, د خنځیر بچی, haramzada, harami, da spi zoy, da spi bachi, hurensohn
liar: دروغجن, درواغجن, دروغجنان, دروغ, درواغ, دروغ وایي, دروغو, دروغ وایې, draghjan, darogh, drogh, lügner
traitor: خاین, خائن, خاینان, خائنین, خیانت, ملي خاین, وطن پلورونکی, خیانتکار, غدار, khain, ghadar, khayanat
terrorist: تروریست, تروریستان, ترهګر, ترهګري, ترهګرو, ترورست, تروریستي, ځانمرګی, داعش, terrorist, tarhagar, daesh
criminal: مجرم, مجرمان, مجرمین, جنایتکار, جنایتکاران, غل, غله, غلو, قاتل, قاتلان, لوچک, mujrim, qatil, ghal, ghla
invader: یرغلګر, یرغلګرو, یرغلګران, اشغالګر, اشغالګران, تیري کوونکي, اشغال, سیلاب, ishghalgar, yarghalgar, invasor*
out-with: وشړئ, وباسئ, وشړۍ, ورک شئ, ورک شه, بهر یې کړئ, ټول وشړئ, ووځئ, لرې شئ, wrak sha, wrak shai, raus
go-home: خپل وطن ته لاړ, خپل وطن ته ځه, خپل ملک ته لاړ, خپل هېواد ته لاړ, بېرته خپل وطن, هغه ځای ته لاړ, خپل کور ته ځه, بېرته ولاړ شئ, khpal watan ta lar, khpal watan ta za
shoot: ډز, ډزې, ډزې پرې وکړئ, په مرمۍ, مرمۍ, ګولۍ پرې, په ډزو, ګولۍ وولئ, فیر, daz, dazi, marmai, fayr, erschieß*
burn: وسوځوم, سوځوم, سوزوم, وسوځوئ, سوځول, اور ورته, اور واچوئ, اور ولګوم, وسوځول, اور, wasozawam, swazawal, anzünden
gas: ګاز, د ګاز خونې, ګاز کې, ګاز ورکړئ, هټلر, هیټلر, ګاز چیمبر, هتلر, gaz, hitler, vergasen
hang-them: وځړوئ, وځړوم, ځړول, غړغړه, دار, دار وځړوئ, په دار, اعدام, غرغره یې کړئ, edam, dar, ghargara, aufhängen
we-find-you: پیدا به دې کړو, پیدا به دې کړم, پیدا به مو کړو, پوهېږو چیرته اوسېږې, پته مو راته معلومه, چیرته اوسېږې, کور دې پېژنم, خلاص به نه شې, نه دې پرېږدم, paida ba de kram, kor de pezhanam
deserve: حق یې دی, مستحق, ښه یې کړي, پر ځای دي, حق مو دی, وړ یې دي, همدا یې حق, لایق, ښه دي پرې, mustahiq, haq ye day
hate: نفرت, نفرت لرم, کرکه, کرکه لرم, کرکجن, بد مې راځي, بد یې راځي, کینه, بېزاره, nafrat, kraka, hass
disgusting: کرکجن, کرکجنه, بد بوی, نفرت وړ, شرموونکي, کرکې وړ, توف, لعنت, لعنتي, زړه بدوي, nafratangez, lanat, ekelhaft
race-slur: تورپوستی, تورپوست, تورپوستي, حبشي, کافر, کافران, کافرو, داله خور, پنجابی سپی, هزاره ګی, افغاني سپی, کفار, kafir, kafar, habashi
`;
