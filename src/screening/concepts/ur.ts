/** Urdu: `concept: pattern, pattern`, in the notation of compile(). Folding is done for you. */
export const ur = `
I: میں, میں نے, main, mein, mai, main ne, maine, میری طرف سے
me: مجھے, مجھ, مجھ کو, مینوں, میں نوں, mujhe, mujhy, mujh, mainu
my: میرا, میری, میرے, میرا اپنا, mera, meri, mere, mery
we: ہم, ہم نے, ہم لوگ, اسی, اسیں, hum, ham, hum ne
us: ہمیں, ہم کو, ہم سے, سانوں, hamein, humein, hamen, humen
our: ہمارا, ہماری, ہمارے, ساڈا, ساڈی, ساڈے, hamara, hamari, hamare
you-sg: تم, تو نے, تمہیں, تم نے, تجھے, تینوں, tum, tumhe, tujhe
you-formal: آپ, آپ کو, آپ نے, آپ لوگ, تسی, تسیں, aap, ap, aap ko
your: آپ کا, آپ کی, آپ کے, تمہارا, تمہاری, تمہارے, تیرا|تیری|تیرے, aap|ap ka|ki|ke
he: اس, اسے, وہ, اس نے, اس کو, اوہ, us ne, woh, wo
she: وہ, اس نے, اسے, اس عورت, wo, woh, us ne
his: اس کا, اس کی, اس کے, انکا, us ka|ki|ke, uska, uski, uske
her: اس کا, اس کی, اس کے, اوہدا|اوہدی|اوہدے, us ka|ki|ke, uska, uski, uske
they: وہ لوگ, یہ لوگ, انہوں, انھوں, انہیں, ان لوگوں, unhon, wo log, yeh log
their: ان کا, ان کی, ان کے, انکا|انکی|انکے, اوہناں دا|دی|دے, un ka|ki|ke, unka|unki|unke
one: انسان, بندہ, آدمی, banda, insan, insaan
myself: خود, اپنے آپ, خود ہی, بذات خود, khud, apne aap
somebody: کوئی, کسی, کسی نے, کسی کو, کوئی شخص, koi, kisi
nobody: کوئی نہیں, کوئی بھی نہیں, کسی نے _ نہیں, کسی کو _ نہیں, koi nahi|nahin, koi bhi nahi
everybody: سب, سبھی, ہر کوئی, ہر ایک, سب لوگ, تمام لوگ, sab, har koi, sab log
people: لوگ, لوگوں, عوام, لوکاں, انسانوں, log, logon, awam
person: شخص, فرد, افراد, انسان, بندہ|بندے, shakhs, insan, banda
man: آدمی, مرد, مردوں, آدمیوں, بندہ, aadmi, admi, mard
woman: عورت, عورتیں, عورتوں, خاتون, خواتین, زنانی, aurat, khatoon
husband: شوہر, خاوند, میاں, گھر والا, میرے شوہر, shohar, shauhar, khawand
wife: بیوی, اہلیہ, بیگم, زوجہ, گھر والی, ووہٹی, biwi, bivi
child: بچہ, بچے, بچی, بچوں, بچیاں, بال بچے, bacha, bache|bachy|bachon
baby: شیر خوار, نومولود, نوزائیدہ, چھوٹا بچہ, بیبی, دودھ پیتا, chota bacha, baby
son: بیٹا, بیٹے, بیٹوں, پتر, لڑکا, beta, bete, bety
daughter: بیٹی, بیٹیاں, بیٹیوں, دھی, beti, betiyan, betian
boy: لڑکا, لڑکے, لڑکوں, منڈا, منڈے, larka, larke, ladka
girl: لڑکی, لڑکیاں, لڑکیوں, کڑی, کڑیاں, larki, larkiyan, ladki
youth: نوجوان*, نوجوانوں, یوتھ, جوان لڑکے, جوانوں, nojawan, naujawan
mother: ماں, ماما, امی, والدہ, اماں, بے بے, maa, ammi|ami
father: باپ, ابو, والد, ابا, پاپا, والد صاحب, baap, abbu|abu
parents: والدین, ماں باپ, امی ابو, ماپے, waldain, walidain, maa baap
brother: بھائی, بھائیوں, بھیا, بھرا, بھائی جان, bhai, bhaiyon, bhra
sister: بہن, بہنیں, بہنوں, باجی, آپی, بھین, behen, behan|bahan
siblings: بہن بھائی, بھائی بہن, بہن بھائیوں, بہنیں اور بھائی, behan|behen bhai, bhai behan|behen
uncle: چچا, ماموں, خالہ, پھوپھی|پھپھو, تایا, چاچا, انکل|آنٹی, chacha|mamu|khala
cousin: کزن*, بھتیجا|بھتیجی|بھتیجے, بھانجا|بھانجی|بھانجے, چچازاد, ماموں زاد, خالہ زاد, cousin, bhatija|bhanja
grandparents: دادا, دادی, نانا, نانی, دادا دادی, نانا نانی, dada|dadi, nana|nani
family: خاندان, فیملی, گھر والے|والوں, کنبہ|کنبے, اہل خانہ, ٹبر, family, khandan
relative: رشتہ دار*, رشتے دار*, عزیز و اقارب, سالا|سالے|بہنوئی|دیور|جیٹھ, سسرال, ساس|سسر, rishtedar, susral
partner: منگیتر, پارٹنر, ساتھی, بوائے فرینڈ, گرل فرینڈ, محبوب|محبوبہ, mangetar, partner
friend: دوست, دوستوں, سہیلی, سہیلیاں, یار, فرینڈ, dost, yaar|saheli
acquaintance: جاننے والا|والے|والی|والوں, واقف, واقف کار, جان پہچان, janne wala|wale, jan pehchan
neighbour: پڑوسی*, ہمسایہ, ہمسائے, پڑوس, گوانڈی, parosi, hamsaya|hamsaye
colleague: ساتھی کارکن, ساتھ کام کرنے, کولیگ*, ہم کار, رفیق کار, colleague, sath kaam karne
classmate: ہم جماعت*, کلاس فیلو, کلاس میٹ, ساتھ پڑھنے والا|والے|والی, class fellow, classmate
pupil: طالب علم, طلبہ, طلباء, شاگرد*, سکول کے بچے, اسکول کے بچے, talib ilm, shagird
client: موکل*, کلائنٹ*, زیر کفالت, سائل*, client
patient: مریض, مریضہ, مریضوں, بیمار شخص, mareez, mariz, patient
guest: مہمان*, روم میٹ, کمرے کا ساتھی, ساتھ رہنے والا|والے, mehman, roommate
boss: باس, مالک, مالکن, شیف, آجر, سیٹھ, boss, malik
employee: ملازم*, مزدور*, کارکن*, ورکر*, نوکر, mazdoor, mulazim, worker
teacher: استاد, استانی, اساتذہ, ٹیچر*, معلم*, ustad, teacher
doctor: ڈاکٹر*, ڈاکٹروں, طبیب, معالج, doctor, daktar
nurse: نرس, نرسیں, نرسوں, تیماردار, nurse, nurs
midwife: دائی, مڈوائف, مڈ وائف, ہیبامے, ہیبامہ, dai, midwife, hebamme
social-worker: سماجی کارکن*, سوشل ورکر*, سوزیال, بیٹروئر, بیٹروئرن, social worker, betreuer, betreuerin
guardian: سرپرست*, گارڈین, ولی, کفیل, فورمنڈ, sarparast, vormund, guardian
volunteer: رضاکار*, رضا کار*, والنٹیئر*, والنٹیر*, volunteer, razakar
lawyer: وکیل, وکیلوں, وکلاء, ایڈووکیٹ, انوالٹ, wakeel, vakil|wakil, anwalt
judge: جج, ججوں, قاضی, منصف, جج صاحب, judge, jaj
interpreter: ترجمان*, مترجم*, دولمیچر, ڈولمیچر, انٹرپریٹر, tarjuman, dolmetscher, mutarjim
clerk: افسر*, اہلکار*, کلرک*, آفیسر*, سرکاری ملازم*, afsar, officer, sachbearbeiter|sachbearbeiterin
police: پولیس*, پلس, پولس, تھانہ, تھانے, police, polis, pulis
landlord: مالک مکان, مکان مالک, فلیٹ کا مالک, گھر کا مالک, فرمیٹر, malik makan, vermieter, landlord
caretaker: چوکیدار*, گارڈ*, سیکیورٹی*, سکیورٹی*, ہاؤس ماسٹر, ہاؤس مائسٹر, security, hausmeister
priest: پادری, امام, مولوی, مولانا, امام صاحب, راہب, padri, molvi|imam
refugee: مہاجر*, پناہ گزین*, پناہ گزینوں, ریفیوجی*, مہاجرین, panah guzeen, muhajir, refugee
migrant: تارکین وطن, تارک وطن, غیر ملکی*, امیگرنٹ*, پردیسی*, باہر کے لوگ, ghair mulki, pardesi
citizen: شہری, شہریوں, شہری ہوں, shehri, shahri, citizen
widow: بیوہ, یتیم*, بیوائیں, اکیلی ماں, رنڈوا, bewa, yateem
elderly: بوڑھا|بوڑھے|بوڑھی, بزرگ*, ضعیف, عمر رسیدہ, پنشنر*, ریٹائر*, boorha|boorhe|burha, buzurg
single-mother: اکیلی ماں, تنہا ماں, سنگل مدر, سنگل ماں, اکیلی _ بچے, اکیلی بچوں, akeli maa, single mother
young: کم عمر, نابالغ*, جوان, چھوٹی عمر, کم سن*, نوعمر, jawan, nabaligh
years-old: سال کا, سال کی, سال کے, عمر, سالہ, برس کا|کی|کے, saal|sal ka|ki, umar
please: براہ کرم, براہ مہربانی, پلیز, مہربانی, مہربانی کرکے, برائے مہربانی, please|plz|pls, meharbani|mehrbani
help: مدد, مدد کریں, مدد کرو, ہیلپ, مددگار, بچاؤ, madad, help
ask: پوچھ*, پوچھنا, پوچھا, درخواست, گزارش, التجا, poochna|puchna|pucha, guzarish
question: سوال, سوالات, سوالوں, سوال ہے, sawal, sawaal, question
answer: جواب, جوابات, جواب دیں, جواب دیا, jawab, jawaab, reply
advice: مشورہ, مشورے, نصیحت, صلاح, رہنمائی, راہنمائی, mashwara|mashwra, advice
counselling: مشاورت, مشاورتی, کونسلنگ, مشاورتی مرکز, بیراٹنگ, کونسلر, beratung*, counselling
information: معلومات, انفارمیشن, تفصیل, تفصیلات, پتہ کرنا, اطلاع, maloomat|malumat, information|info
need: ضرورت, چاہیے, چاہئے, درکار, ضرورت ہے, ضرورت مند, zaroorat|zarurat, chahiye|chahye
search: تلاش*, ڈھونڈ*, ڈھونڈنا, کھوج, لبھ, talash, dhoond|dhund, dhoondna
find: ملا, مل گیا, ملی, مل گئی, مل گئے, ڈھونڈ لیا, mila, mil gaya
want: چاہتا, چاہتی, چاہتے, خواہش, چاہنا, چاہندا, chahta|chahti|chahte, chahna
wish: خواہش, کاش, دعا, امید کرتا|کرتی|کرتے, آرزو, تمنا, khwahish, kash|kaash
can: سکتا, سکتی, سکتے, سکتا ہوں, سکدا|سکدی|سکدے, سکوں|سکیں, sakta|sakti|sakte, sakta hoon|hun|hu
cannot: نہیں سکتا|سکتی|سکتے, نہیں _ سکتا|سکتی|سکتے, ناممکن, نہیں _ سکا|سکی|سکے, نہیں سکدا|سکدی, nahi|nahin _ sakta|sakti|sakte, namumkin
may: اجازت, اجازت ہے, جائز, اجازت ملی, قانونی ہے, ijazat, allowed
may-not: اجازت نہیں, منع, ممنوع, پابندی, منع ہے, اجازت نہ, ijazat nahi|nahin, mana hai
must: ضروری, لازمی, لازم, پڑتا ہے, پڑے گا|گی, کرنا پڑا|پڑتا|پڑے, zaroori|zaruri, parta hai
should: چاہیے, چاہئے, چاہیئے, کرنا چاہیے|چاہئے, chahiye, chahye, chaiye
know: معلوم, جانتا, جانتی, جانتے, پتہ, علم ہے, پتا ہے, pata|maloom, janta|janti|jante
not-know: معلوم نہیں, نہیں معلوم, پتہ|پتا نہیں, نہیں پتہ|پتا, نہیں جانتا|جانتی|جانتے, علم نہیں, pata nahi|nahin, maloom nahi|nahin
understand: سمجھ, سمجھا, سمجھی, سمجھتا|سمجھتی|سمجھتے, سمجھ آئی|آتی|آتا, samajh, samjha|samjhi, samajhta
not-understand: سمجھ نہیں, نہیں سمجھ, سمجھ نہ, سمجھ میں نہیں, نہیں سمجھتا|سمجھتی|سمجھتے, نہیں سمجھا, samajh nahi|nahin, nahi|nahin samajh
explain: وضاحت, سمجھائیں, سمجھا دیں, سمجھایا, تشریح, بتائیں کہ, samjhao|samjhaen|samjhayen, wazahat
how: کیسے, کس طرح, کیسا, کیسی, کیویں, کس طریقے, kaise|kese|kesy, kis tarah
what: کیا, کی کراں, کون سی چیز, کیا ہے, کیہ, kya, kia
where: کہاں, کدھر, کس جگہ, کتھے, کہاں پر, kahan|kaha, kidhar
where-to: کہاں جاؤں|جائیں|جانا|جاوں, کدھر جاؤں|جائیں|جانا, کس طرف, کتھے جاواں, kahan|kidhar jaon|jaun|jaen|jana, kis taraf
when: کب, کب تک, کس وقت, کس دن, کدوں, kab, kab tak
who: کون, کس نے, کون ہے, کون لوگ, کن لوگوں, kon|kaun, kis ne
whom: کس کو, کسے, کس سے, کن سے, کس کے پاس, کنوں, kis ko, kis se|sy
why: کیوں, کس لیے, کس وجہ, کیوں نہیں, کاہنوں, kyun|kyu|kiyun, kis liye
which: کون سا, کون سی, کون سے, کونسا|کونسی|کونسے, کیہڑا|کیہڑی|کیہڑے, konsa|konsi|konse, kaun sa|si|se
whether: آیا, کیا یہ, یا نہیں, کہ نہیں, ya nahi|nahin, ke nahi|nahin
how-much: کتنا, کتنی, کتنے, کس قدر, کنا|کنے|کنی, kitna|kitni|kitne|kitny
how-long: کب تک, کتنی دیر, کتنا عرصہ, کتنے دن|مہینے|سال, کتنا وقت|ٹائم, kab tak, kitna time|waqt|arsa, kitne din
is-there: کیا کوئی, ہے کوئی, کوئی ہے, کیا یہاں, موجود ہے, kya koi, koi hai
right-entitlement: حق, حقوق, حقدار, حق ہے, استحقاق, حق رکھتا|رکھتی|رکھتے, haq|haqq, huqooq|haqooq
possible: ممکن, امکان, ممکن ہے, امکانات, ہو سکتا, ہوسکتا, mumkin, ho sakta
solution: حل, راستہ, طریقہ, کوئی راستہ, چارہ, علاج, hal, rasta|raasta
do: کرنا, کرتا|کرتی|کرتے, کیا, کر رہا|رہی|رہے, کریں, کروں, karna|karta|karti|karte, karoon|karun|karu
what-to-do: کیا کروں, کیا کریں, کیا کرنا چاہیے|چاہئے, کیا کر سکتا|سکتی|سکتے, کی کراں|کریے, kya|kia karoon|karun|karu|karon, kya|kia karen|kare, kya karna chahiye
call-phone: فون, ٹیلیفون, کال, فون کیا|کریں|کرتا|کرو, موبائل, ٹیلی فون, phone|fone, call
number: نمبر, نمبرز, فون نمبر, موبائل نمبر, number, nambar
contact: رابطہ, رابطے, کانٹیکٹ, رابطہ کریں|کیا|کروں, رابطہ کرنا, rabta|raabta, contact
write: لکھ*, لکھنا, لکھا, لکھ رہا|رہی|رہے, تحریر, likh, likha|likhna|likhi
email: ای میل*, ایمیل*, میل, email|e-mail, mail
message: پیغام*, میسج*, مسیج, ایس ایم ایس, message|msg|masg, paigham
appointment: اپائنٹمنٹ*, اپوائنٹمنٹ*, ٹرمین*, ٹیرمین*, ترمین, ملاقات کا وقت, termin*, appointment
come-by: آ سکتا|سکتی|سکتے, ملنے آئیں|آؤ|آنا|آیا|آئے|آتے|آئی, دفتر آئیں|آؤ|آنا|آیا|آئے|آتے|آئی, دفتری اوقات, اوقات کار, ملنے کا وقت, sprechstunde, milne aa
urgent: فوری, جلدی, ہنگامی, ارجنٹ, اشد ضرورت, بہت جلد, urgent, jaldi
immediately: فوراً, ابھی, فوری طور, اسی وقت, فی الفور, ہنے, foran|fauran, abhi
support: سپورٹ*, تعاون, معاونت, حمایت, امداد, سہارا, support, sahara
thanks-in-advance: پیشگی شکریہ, شکریہ پیشگی, پہلے سے شکریہ, پیشگی شکر گزار, ایڈوانس میں شکریہ, advance shukriya, paishgi shukriya, thanks in advance
confidential: راز, رازداری, خفیہ, گمنام, شائع نہ, نام نہ|ظاہر, کسی کو نہ بتا*, shaya na
name: نام, نام ہے, میرا نام, ناں, naam|nam, mera naam|nam
address: پتہ, ایڈریس*, گھر کا پتہ, رہائشی پتہ, address, adress
hello: السلام علیکم, سلام, ہیلو, اسلام علیکم, السلام و علیکم, آداب, assalam*, salam|hello|aslam
dear-sirs: محترم, محترمہ, جناب, جناب عالی, محترم جناب, حضرات, mohtaram|muhtaram, janab
greetings: والسلام, خدا حافظ, اللہ حافظ, نیک تمنائیں, سلام کے ساتھ, آپ کا مخلص, wassalam, khuda hafiz
thank: شکریہ, شکر گزار*, ممنون, بہت شکریہ, تھینک*, مہربانی, shukriya|shukria, thanks|thankyou
god: اللہ, خدا, رب, مولا, یا اللہ, پروردگار, allah, khuda
today: آج, آج ہی, آج کا|کی|کے, اج, aaj, aj
tomorrow: کل, آنے والا|آنے کل, کل صبح, صبح کو, kal, kal subah
yesterday: کل, گزشتہ روز, گذشتہ روز, کل رات, kal raat|rat, kal
tonight: آج رات, آج شام, آج کی رات, رات کو, aaj|aj raat|rat, aaj|aj sham
night: رات, راتیں, راتوں, رات کو, رات گئے, شب, raat|rat, raton
morning: صبح, سویرے, صبح سویرے, صبح صبح, سویر, فجر, subah|subha, sawere
evening: شام, شام کو, شامی وقت, شاماں, مغرب, shaam|sham
now: اب, ابھی, اس وقت, ہن, فی الحال, آج کل, ab, abhi
still: ابھی تک, اب تک, اب بھی, ابھی بھی, تاحال, ہنوز, abhi tak, ab tak|bhi
already: پہلے ہی, پہلے سے, چکا|چکی|چکے, ہو چکا|چکی|چکے, pehle|pehly hi|se, chuka|chuki|chuke
again: دوبارہ, پھر, پھر سے, ایک بار پھر, مڑ کے, dobara, phir|fir
never: کبھی نہیں, کبھی بھی نہیں, ہرگز نہیں, کبھی نہ, کدی نئیں, kabhi nahi|nahin, kabhi bhi nahi|nahin
always: ہمیشہ, سدا, ہر وقت, ہر دفعہ, ہر بار, ہر ویلے, hamesha|humesha, har waqt
since: سے, جب سے, تب سے, سال سے, مہینے|مہینوں سے, سالوں سے, jab se|sy, saal|sal se|sy
until: تک, جب تک, اس وقت تک, تیکر, tak, jab tak
before: پہلے, سے پہلے, قبل, پیشتر, پہلاں, اس سے پہلے, pehle|pehly|pahle
after: بعد, کے بعد, اس کے بعد, بعد میں, بعد از, مگروں, baad|bad, ke baad|bad
day: دن, دنوں, روز, دن کو, دیہاڑے, یوم, din, dino|dinon
week: ہفتہ, ہفتے, ہفتوں, ہفتہ وار, hafta, hafte|hafton|hafty, week
month: مہینہ, مہینے, مہینوں, ماہ, ماہانہ, mahina|maheena, mahine|mahiny|maheene, month
year: سال, سالوں, برس, برسوں, سالانہ, سن, saal|sal, saalon|salon
hour: گھنٹہ, گھنٹے, گھنٹوں, بجے, ghanta, ghante|ghanty|ghanton
minute: منٹ, منٹوں, سیکنڈ, minute|mint, second
monday: پیر, سوموار, پیر کو, peer|somwar, monday
tuesday: منگل, منگل وار, منگل کو, mangal, tuesday
wednesday: بدھ, بدھ وار, بدھ کو, budh, wednesday
thursday: جمعرات, جمعرات کو, جمعراتی, jumerat|jumeraat, thursday
friday: جمعہ, جمعہ کو, جمعے, جمعۃ المبارک, juma|jumma, friday
weekend: ہفتہ اتوار, اتوار, سنیچر, ویک اینڈ, itwar|itwaar, weekend
january-june: جنوری, فروری, مارچ, اپریل, مئی, جون, january|february|march, april|may|june
july-december: جولائی, اگست, ستمبر, اکتوبر, نومبر, دسمبر, july|august|september, october|november|december
date: تاریخ, تاریخیں, مورخہ, تاریخ کو, tareekh|tarikh, date
deadline: مہلت, آخری تاریخ, ڈیڈ لائن, میعاد, مدت, مقررہ وقت, mohlat, frist
soon: جلد, جلد ہی, عنقریب, جلدی, چھیتی, jald, jaldi
late: دیر, تاخیر, دیر سے, لیٹ, دیر ہو, بہت دیر, der, late
long-time: بہت عرصہ|عرصے, کافی عرصہ|عرصے, طویل عرصہ|عرصے, لمبا عرصہ|عرصے, بہت دیر, بڑے چر, bohat|bahut|kafi arse|arsa, lamba arsa
long-ago: اس زمانے, پہلے زمانے, ماضی, پرانے وقت*, بہت پہلے, اس وقت, us waqt, bohat|bahut pehle
every-day: روزانہ, ہر روز, روز روز, ہر دن, روز, rozana, har roz|din
wait: انتظار, انتظار کر, منتظر, اڈیک*, ویٹ, intezar|intizar|intzar, wait
last: پچھلا, پچھلے, پچھلی, گزشتہ, آخری, گذشتہ, pichla|pichle|pichli|pichly, aakhri|akhri
next: اگلا, اگلے, اگلی, آئندہ, آنے والا|والے|والی, agla|agle|agli|agly, next
two: دو, دونوں, دو بچے|بچوں, دو سال, do, dono|donon
three: تین, تینوں, تین بچے|بچوں, ترے, teen, tino
four: چار, چاروں, چار سال, char|chaar, charon
five: پانچ, پنج, پانچوں, panch|paanch
six: چھ, چھے, چھ مہینے|ماہ, chhe|chay, six
seven-plus: سات, آٹھ, نو, دس, گیارہ, بارہ, saat|sat|aath|ath, das|dus
many-tens: بیس, تیس, چالیس, پچاس, سو, سینکڑوں, bees|tees|chalis, pachas|sau
thousand: ہزار, ہزاروں, hazar|hazaar, hazaron
million: لاکھ, لاکھوں, کروڑ, کروڑوں, ملین, ارب, lakh|lakhon, crore|million
first: پہلا, پہلی, پہلے, اول, پہلی بار, سب سے پہلے, pehla|pehli, sab se pehle
second: دوسرا, دوسری, دوسرے, دوجا|دوجی|دوجے, دوم, doosra|dusra, dusri|dusre|doosri
once: ایک بار, ایک دفعہ, ایک مرتبہ, اک واری, ek|aik bar|baar, ek|aik dafa
often: اکثر, کئی بار, کئی دفعہ, بار بار, کئی مرتبہ, متعدد بار, aksar, bar|baar bar|baar
office: دفتر*, آفس, ادارہ, ادارے, محکمہ, امٹ, daftar, office|amt
immigration-office: غیر ملکیوں کا|کے دفتر, امیگریشن آفس|دفتر, فارن آفس, اوسلینڈر*, آؤسلینڈر*, غیر ملکیوں کے ادارے, auslander*|auslaender*, immigration office
bamf: بی اے ایم ایف, باف, بامف, وفاقی دفتر, بنڈس امٹ, وفاقی ادارہ برائے مہاجرین, bamf, bundesamt
jobcentre: جاب سینٹر*, جاب سنٹر*, جوب سینٹر, روزگار کا|کے دفتر, آربائٹس امٹ, jobcenter|jobcentre, job center|centre, arbeitsamt
social-office: سوشل آفس, سماجی دفتر, سوزیال امٹ, سوشل امٹ, سوزیالامٹ, سماجی بہبود کا|کے, sozialamt, social office
youth-office: یوگنڈ امٹ, یوتھ آفس, یوگنڈامٹ, جوگنڈ امٹ, نوجوانوں کا|کے دفتر, بچوں کا|کے دفتر, jugendamt, youth office
embassy: سفارت خانہ, سفارت خانے, سفارتخانہ, سفارتخانے, ایمبیسی, قونصل*, embassy, safarat khana
court: عدالت*, عدالتی, کورٹ, کچہری, گیرشٹ, adalat, court|gericht
registry-office: رجسٹری آفس, شادی رجسٹریشن, نکاح رجسٹر*, سٹانڈس امٹ, شتاندس امٹ, اسٹینڈز امٹ, standesamt, registry office
town-hall: ٹاؤن ہال, بلدیہ, میونسپل*, رات ہاؤس, کمیون*, ضلع*, rathaus, landkreis|gemeinde
state-ministry: وزارت, صوبہ, صوبے, صوبائی, وزارت داخلہ, منسٹری, wazarat, ministry
government: حکومت*, سرکار, سرکاری, گورنمنٹ, ریاست, hakumat|hukumat, government|govt
parliament: پارلیمنٹ*, پارلیمان*, اسمبلی, بنڈس ٹاگ, ایوان, parliament, bundestag
politician: سیاستدان*, سیاست دان*, وزیر, چانسلر, وزیر اعظم|داخلہ, وزراء, siyasatdan, wazir|chancellor
party: پارٹی, پارٹیاں, سیاسی جماعت*, جماعت, party, siyasi jamaat
election: الیکشن*, انتخابات, انتخاب, چناؤ, انتخابی, election, intikhabat
vote: ووٹ*, ووٹنگ, رائے شماری, ووٹ دیا|دینا|دیں, vote, voting
law: قانون*, قوانین, قانونی, آئین, qanoon|kanoon|qanun, law
paragraph: پیراگراف*, دفعہ, شق, پیرا, آرٹیکل, paragraph, dafa
rule: اصول*, قاعدہ, قواعد, ضابطہ, ضوابط, رول, usool|asool, rule|rules
constitution: آئین*, دستور, بنیادی قانون, گرنڈ گیزیٹس, aain|ain, grundgesetz
human-rights: انسانی حقوق, حقوق انسانی, ہیومن رائٹس, insani huqooq|haqooq, human rights
letter: خط, خطوط, چٹھی, لیٹر, مراسلہ, بریف, khat, letter|brief
decision: فیصلہ, فیصلے, بیشائڈ, بشائڈ, فیصلہ آیا, فیصلہ نہیں, faisla|fesla, bescheid
rejection: مسترد, رد, منفی, انکار, ریجیکٹ*, نیگیٹو, reject|rejected, negative|negativ|mustarad
application: درخواست*, اپلیکیشن, عرضی, کیس, انٹراگ, darkhwast|darkhast, antrag|application
apply: درخواست دی|دینا|دیا|دوں|دیں, درخواست جمع, اپلائی*, اپلائی کیا|کرنا|کروں, apply, apply kiya|kia|karna, darkhwast di|dena
form: فارم, فارم بھر*, فارمولر, فارمز, form, formular
paper: کاغذ*, کاغذات, دستاویز*, دستاویزات, پیپر*, ڈاکومنٹ*, kaghzat|kaghaz|kagaz, papers|documents
signature: دستخط*, سائن, دستخط کیے|کیا|کرنا, انگوٹھا لگا*, dastakhat, sign|signature
stamp: مہر, مہر لگ*, ٹھپہ, سٹیمپ, mohar, stamp
copy: کاپی, نقل, فوٹو کاپی, کاپیاں, copy, photocopy
file: فائل*, مسل, کیس نمبر, فائل نمبر, حوالہ نمبر, file, aktenzeichen
proof: ثبوت, سرٹیفکیٹ, تصدیق*, شواہد, ناخوائس, saboot|sabut, proof|nachweis
certificate: سند, اسناد, سرٹیفکیٹ*, سرٹیفیکیٹ*, ڈگری, نکاح نامہ, certificate, sanad
birth-certificate: پیدائش کا|کی سرٹیفکیٹ|سند, برتھ سرٹیفکیٹ*, پیدائشی سرٹیفکیٹ|سند, پیدائش سرٹیفکیٹ, گیبرٹس ارکنڈے, birth certificate, geburtsurkunde
passport: پاسپورٹ*, پاس پورٹ, پاسپورٹس, passport, pasport, pass
id-card: شناختی کارڈ*, آئی ڈی کارڈ, آئی ڈی, آوس وائس, اوسوائس, shanakhti card, ausweis, id card
identity: شناخت*, پہچان, شناختی, shanakht, identity, pehchan
visa: ویزا*, ویزہ*, ویزے, ویزوں, visa, viza
asylum: پناہ, اسائلم*, اسائیلم*, سیاسی پناہ, ازول, آزول, asylum|asylam, asyl|azul|panah
hearing: سماعت, انٹرویو*, انہورنگ, پیشی, انٹرویو دیا|ہوا, انہؤرنگ, interview, anhorung|anhoerung
dublin: ڈبلن*, ڈبلِن کیس, ڈبلن قانون, dublin, dublin case
fingerprint: فنگر پرنٹ*, فنگرپرنٹ*, فنگر, انگلیوں کے نشان*, انگوٹھے کے نشان*, finger print|prints, fingerprint|fingerprints|finger
residence-permit: رہائشی اجازت*, رہائش کا|کی اجازت*, اقامہ, ریزیڈنس پرمٹ, رہائشی پرمٹ, آوف انتھالٹ*, aufenthalt*|aufenthalts*, residence permit
toleration: ڈلڈنگ, ڈولڈنگ, دلدنگ, ڈلدنگ, دولدنگ, عارضی رہائش, duldung*, duldong
permission-stay: گیشٹاٹنگ, آوف انتھالٹس گیشٹاٹنگ, گشتاتنگ, عارضی اجازت, aufenthaltsgestattung, gestattung
fiction-certificate: فکشن بشائنیگنگ, فکسیون*, فکٹسیون*, فکشن سرٹیفکیٹ, fiktionsbescheinigung, fiktion*
subsidiary: ذیلی تحفظ, ثانوی تحفظ, سبسڈیری, سبسیڈیئر*, ضمنی تحفظ, subsidiar*|subsidiaer*, subsidiary protection
protection: تحفظ, حفاظت, پروٹیکشن, امان, حفاظتی, tahaffuz|tahafuz, hifazat, protection
recognised: تسلیم شدہ, تسلیم, منظور شدہ, تسلیم کیا|کر, انرکانٹ, tasleem, anerkannt, recognised|recognized
settlement: مستقل رہائش*, مستقل اجازت, غیر معینہ مدت, نیدر لاسنگ*, پکی رہائش, پی آر, niederlassung*, permanent|unbefristet
naturalisation: شہریت حاصل|لینا|ملنا, شہریت کے لیے, شہریت کی درخواست, آئن برگرنگ, اینبرگرنگ, جرمن شہریت, einburgerung|einbuergerung, nationality apply
citizenship: شہریت, قومیت, نیشنلٹی, نیشنیلٹی, دوہری شہریت, shehriyat|shahriyat, nationality, citizenship
residence-obligation: رہائشی پابندی, رہائش کی پابندی, وون زٹس*, شہر بدلنے, دوسرے شہر منتقل, wohnsitzauflage, wohnsitz*
hardship: سخت مجبوری, ہارڈ شپ, ہیرٹے فال, ہارشپ کمیشن, انسانی ہمدردی کی بنیاد, hartefall*|haertefall*, hardship
appeal: اپیل*, کلاگے, مقدمہ, چیلنج, نظر ثانی, اعتراض, appeal|apeal, klage|widerspruch
extend: توسیع, بڑھوانا|بڑھانا|بڑھایا, تجدید, رینیو*, فرلینگر*, میعاد بڑھ*, extend|renew, verlangern|verlaengern|verlangerung
expire: ختم ہو, میعاد ختم, ایکسپائر*, مدت ختم, ختم ہوگیا|ہوگئی, ختم ہونے, expire|expired, khatam ho
cancel: منسوخ*, کینسل*, واپس لے, رد کر, منسوخی, mansookh, cancel|cancelled
receive: ملا, ملی, ملے, موصول*, وصول*, حاصل, mila|mili|mile, receive|milta
give: دینا, دیا, دی, دیتے|دیتا|دیتی, دیں, دے دیا|دی, dena|diya|dia|dete|deta|deti, de diya|dia
take: لینا, لیا, لے, لی, لیتے|لیتا|لیتی, لے لیا|لی, lena|liya|lia, lete|leta|leti
take-away: چھین*, لے گئے|گیا|گئی, چھین لیا|لی|لیے, ضبط, کھوہ لیا|لئی, لے جا*, cheen|chheen, le gaye|gaya|gae
refuse: انکار, انکار کیا|کر|کرتے|کرتا, منع کر, نہیں دیتے|دیتا|دیتی, نہیں دے رہے|رہا|رہی, inkar|inkaar, mana kar
approve: منظور*, منظوری, اپروو*, اجازت دے|دی, پاس ہو, manzoor|manzur, approve|approved
accept: قبول*, قبول کیا|کر, مان لیا|لی, تسلیم کر, ایکسیپٹ, منظور, qabool|kabool|qabul, accept
processing: کارروائی, کاروائی, پراسس*, پروسیس*, زیر غور, زیر التوا, karwai|karwayi, process|processing
procedure: طریقہ کار, طریقۂ کار, پروسیجر, ضابطہ کار, عمل, فرفارن, tareeqa|tariqa, procedure|verfahren
reply-none: جواب نہیں, کوئی جواب, جواب نہ, نہیں جواب, جواب نہیں آیا|دیتے|دیا|ملا, jawab nahi|nahin, koi jawab, reply nahi|nahin
send-away: واپس بھیج دیا|دیتے, دوسرے دفتر, کبھی یہاں _ کبھی وہاں, نکال دیا, چکر لگ*, چکر کاٹ*, bhej dete|diya, chakkar
responsible: ذمہ دار*, ذمے دار*, متعلقہ, مجاز, zimmedar|zimedar|zimadar, zuständig|zustandig
reason-ground: وجہ, وجوہات, سبب, وجوہ, بنیاد پر, wajah|waja, sabab, reason
deportation: ڈیپورٹیشن*, ڈی پورٹیشن, ملک بدری, جبری واپسی, ابشیبنگ, ملک بدر, deportation, abschiebung
deport: ڈیپورٹ*, ڈی پورٹ, ملک بدر کر, ڈیپورٹ کرنا|کریں|کر, ملک سے نکال, ابشیبن, deport, deport kar
deported: ڈیپورٹ کر دیا|دیے|دی, ڈیپورٹ ہو گیا|گئے|گئی, ڈی پورٹ کر دیا|دی, ملک بدر کر دیا|دی, ڈیپورٹ کیا گیا, deported, deport ho|kiya|kia, deport kar diya|dia
send-back: واپس بھیج*, واپس بھیجا|بھیجنا, واپس پاکستان بھیج*, واپس کر, لوٹا دیا, wapas|wapis bhej|bheja|bhejna, wapas|wapis kar
return: واپس, واپسی, لوٹ, لوٹنا, واپس جانا|جاؤں|گیا|جا, مڑ, wapas|wapis, wapsi
voluntary-return: رضاکارانہ واپسی, اپنی مرضی سے واپس, رضاکارانہ طور پر واپس, خود واپس, مرضی سے واپس, apni marzi se wapas|wapis, voluntary return
leave-country: ملک چھوڑ*, ملک سے باہر, ملک سے نکل*, چھوڑ کر جا*, جرمنی چھوڑ*, mulk chor|chhor|chorna, germany chor|chhor|chorna
detention: حراست*, نظر بند*, ڈیپورٹیشن جیل, حراستی مرکز, تحویل, ابشیبے ہافٹ, hirasat, abschiebehaft|haft
prison: جیل*, قید*, زندان, قید خانہ, jail|jel, qaid|kaid
arrest: گرفتار*, گرفتاری, پکڑ لیا|لیے|لی, گرفتار کر, پھڑ لیا|لئے, giraftar|griftar, pakar liya|lia, arrest
pick-up: لے گئے, لے گئی, اٹھا کر لے, لینے آئیں|آؤ|آنا|آیا|آئے|آتے|آئی, پکڑ کر لے, اٹھا لیا, le gaye|gae|gayi, lene aaye|aae|aa
flight: فلائٹ*, جہاز, پرواز*, ہوائی جہاز, طیارہ|طیارے, flight, jahaz|jahaaz
airport: ایئرپورٹ*, ائیرپورٹ*, ایئر پورٹ, ائیر پورٹ, ہوائی اڈہ|اڈے|اڈا, airport, air port
transfer: ٹرانسفر*, منتقل*, منتقلی, تبادلہ, دوسرے کیمپ|شہر, امفرٹائلنگ, transfer, umverteilung
flee: بھاگ*, فرار, بھاگ کر, جان بچا*, ہجرت, نس کے, bhag|bhaag|bhaga, farar|hijrat
border: سرحد*, بارڈر*, سرحدیں, سرحدوں, border|bordar, sarhad
boat-sea: کشتی*, سمندر*, بوٹ, کشتیوں, بحیرہ روم, kashti, samandar|samundar
war: جنگ, جنگوں, لڑائی, خانہ جنگی, جنگ زدہ, jang, larai|ladai
bomb: بم, بمباری, دھماکہ|دھماکے|دھماکا, میزائل*, راکٹ*, ڈرون*, bomb, dhamaka|missile
army: فوج, فوجی, آرمی, سپاہی, فوجیوں, لشکر, fauj|foj|foji, army
homeland: وطن, اپنا ملک, اپنے ملک, آبائی ملک|وطن, دیس, watan, apna|apne mulk
country: ملک, ممالک, ملکوں, دیس, mulk, country
germany: جرمنی, جرمن ملک, جرمنی میں, ڈوئچ لینڈ, germany|jermany, jarmani|garmany, deutschland
germans: جرمن, جرمنوں, جرمن لوگ, جرمن شہری, german|germans, german log
german-language: جرمن زبان, جرمن سیکھ*, جرمن بول*, ڈوئچ, جرمن آتی|آتا|نہیں, german language|zuban|zaban, deutsch, german seekh*
europe: یورپ*, یورپی, یورپی یونین, ای یو, europe|yorap, eu
city: شہر, شہروں, شہر میں, سٹی, shehr|shehar|shahar, city
village: گاؤں, دیہات*, پنڈ, قصبہ|قصبے, gaon|gaaon, pind
syria: شام, شامی, ملک شام, سوریا, سیریا, shami, syria|syrian
afghanistan: افغان*, افغانستان, کابل*, طالبان, afghanistan|afghan, kabul|taliban
iraq: عراق*, عراقی, بغداد, iraq|iraqi
iran: ایران*, ایرانی, تہران, iran|irani
turkey: ترکی, ترک, ترکیہ, استنبول, turkey|turki, istanbul
ukraine: یوکرین*, یوکرائن*, یوکرینی, ukraine|ukrain
russia: روس, روسی, پیوٹن, ماسکو, russia|roos|russian
other-origin: پاکستان*, بنگلہ دیش*, بھارت*|انڈیا, صومالیہ|صومالی, نائجیریا|ایتھوپیا|اریٹیریا|سوڈان, البانیہ|سربیا|کوسوو|جارجیا, pakistan|pakistani|pakstan, india|bangladesh
eu-third-country: اٹلی, یونان, بلغاریہ, پولینڈ, کروشیا|لتھوانیا|رومانیہ|ہنگری, سپین|اسپین|فرانس|آسٹریا, italy|greece|bulgaria, croatia|poland|hungary
church-asylum: چرچ میں پناہ, چرچ اسائلم, چرچ پناہ, گرجا گھر میں پناہ, کرشن ازول, kirchenasyl, church asylum, church mein|main panah
church: چرچ*, گرجا, گرجا گھر, مسجد*, کلیسا, مساجد, church, masjid|mosque
come: آنا, آیا, آئی, آئے, آتا|آتی|آتے, آ رہا|رہی|رہے, aana|aaya|aya|aai|aayi, ata|aate|aati
arrive: پہنچ*, پہنچا, پہنچی, پہنچے, پہنچ گیا|گئی|گئے, pohanch|pahunch|pohncha, pohanch|pahunch gaya|gaye
go: جانا, گیا, گئی, گئے, جاتا|جاتی|جاتے, جا رہا|رہی|رہے, jana|gaya|gayi|gaye, jata|jaata|jati|jate
travel: سفر, سفر کر, ٹریول, مسافر*, سفری, سیر, safar, travel
stay: رہنا, ٹھہر*, رکنا, رہ سکتا|سکتی|سکتے, قیام, رک جا*, rehna|rahna, reh|rah sakta|sakti|sakte
be-in-germany-since: سال سے جرمنی, جرمنی میں _ سال, سال سے یہاں, جرمنی آیا|آئی|آئے, یہاں _ سال, سال ہو گئے, germany mein|main|me _ saal|sal, saal|sal se|sy germany
live: رہتا, رہتی, رہتے, رہ رہا|رہی|رہے, رہائش, جینا, rehta|rehti|rehte|rahta, reh|rah raha|rahi|rahe
born: پیدا, پیدا ہوا|ہوئی|ہوئے, جنم, جمیا|جمی, paida, paida hua|hui|hoa
family-reunion: فیملی ری یونین, فیملی ریونین, فیملی ویزا|ویزہ, خاندان کا ملاپ, خاندانی ملاپ, فیملی ناخسوگ, familiennachzug, family reunion|visa
bring-family: بلانا, فیملی کو بلا*, بیوی کو بلا*, بچوں کو بلا*, یہاں بلا*, جرمنی بلا*, bulana, family ko|bula bulana|bula
marry: شادی کر*, شادی کی, نکاح, بیاہ, ویاہ, شادی کرنا|کروں, shadi karna|kar|ki, nikah
marriage: شادی, شادیاں, نکاح, بیاہ, ازدواجی, نکاح نامہ, shadi|shaadi, nikah|marriage
divorce: طلاق*, خلع, علیحدگی, طلاق یافتہ, طلاق دے|دی|لے, talaq|talak, divorce, khula
separated: الگ, علیحدہ, جدا, الگ رہ*, جدائی, الگ ہو, alag, juda|alehda
custody: بچوں کی تحویل, تحویل, حضانت, بچوں کی کسٹڈی, سرپرستی, کسٹڈی, custody, sorgerecht
paternity: ولدیت, والد کی تصدیق, باپ ہونے, پدریت, ڈی این اے, vaterschaft*, waldiyat, dna
pregnant: حاملہ, حمل, پیٹ سے, امید سے, حاملہ ہوں|ہے, hamla|hamila, pregnant|pregnent, hamal
birth: پیدائش*, ولادت, ڈیلیوری, زچگی, جنم, paidaish|pedaish, delivery, birth
forced-marriage: جبری شادی, زبردستی شادی, زبردستی نکاح, زبردستی کی شادی, شادی پر مجبور, zabardasti|zabardast shadi|nikah, jabri shadi
circumcision: ختنہ, ختنے, لڑکیوں کا ختنہ, زنانہ ختنہ, ایف جی ایم, khatna, fgm
together: ساتھ, اکٹھے, اکٹھا, مل کر, ایک ساتھ, رل کے, sath|saath, ikathe|ikatthe|milkar
alone: اکیلا, اکیلی, اکیلے, تنہا, تنہائی, کلا|کلی|کلے, akela|akeli|akele, tanha|tanhai
miss-person: لاپتہ, گمشدہ, گم شدہ, یاد آتی|آتا|آتے, گم ہو, غائب, lapata|laapata, ghayab|gumshuda
missing-contact: رابطہ نہیں, کوئی رابطہ, رابطہ ختم|منقطع, رابطہ ٹوٹ, کوئی خبر نہیں, رابطہ نہ, rabta nahi|nahin, koi rabta|khabar
work: کام, کام کر, ملازمت, کم کار, کام کرتا|کرتی|کرتے, کام کرنا, kaam|kam, kaam|kam karta|karti|karna
work-permit: کام کی اجازت, ورک پرمٹ, کام کا اجازت*, ورک پرمیشن, آربائٹس ارلاوبنس, کام کرنے کی اجازت, work permit|permission, arbeitserlaubnis, kaam|kam ki ijazat
job: نوکری, جاب, ملازمت, روزگار, نوکریاں, اسامی, job|jaab, naukri|nokri
apprenticeship: آوس بلڈنگ, اوس بلڈنگ, اوسبلڈنگ, آؤسبلڈنگ, پیشہ ورانہ تربیت, ووکیشنل ٹریننگ, ausbildung*, vocational training
internship: انٹرن شپ, پراکٹیکم, پریکٹیکم, انٹرنشپ, عملی تربیت, praktikum, internship
contract: معاہدہ|معاہدے, کنٹریکٹ*, فرٹراگ, ایگریمنٹ, کانٹریکٹ, contract|kontrakt, vertrag|arbeitsvertrag
employ: نوکری دی|دے|دینا, ملازم رکھ*, کام پر رکھ*, بھرتی, جاب دی|دے|دینا, kaam|kam par rakh|rakha, job di|de|dena, bharti
dismiss: نکال دیا|دی, نوکری سے نکال*, کام سے نکال*, برطرف*, فارغ کر, کنڈیگنگ, nikal diya|dia, kundigung|kuendigung
unemployed: بے روزگار*, بیروزگار*, بے روزگاری, کام نہیں, نوکری نہیں, ویلا, berozgar|be rozgar, kaam|job|naukri nahi|nahin
wage: تنخواہ*, اجرت, سیلری, مزدوری, تنخواہیں, دیہاڑی, tankhwah|tankha|tankhwa, salary|lohn
wage-unpaid: تنخواہ نہیں, پیسے نہیں دیے|دیتا|دیتے|دے, اجرت نہیں, مزدوری نہیں, تنخواہ نہ|روک, سیلری نہیں, tankhwah|salary nahi|nahin, paise nahi|nahin diye|deta|dete
hours-work: گھنٹے کام, گھنٹے روزانہ, اوور ٹائم, شفٹ, گھنٹے کام کر*, دن میں _ گھنٹے, ghante|ghanty kaam|kam, overtime|shift
profession: پیشہ|پیشے, ہنر, ہنرمند*, پروفیشن*, ماہر, کاریگر*, pesha, hunar|profession
diploma: ڈپلومہ|ڈپلوما, ڈگری, ڈپلومے, سند, diploma, degree
recognition: ڈگری کی منظوری|تصدیق, تسلیم کروا*, ڈگری تسلیم, انرکینن*, مساوی, ڈپلومہ تسلیم, anerkennung, recognition
experience: تجربہ, تجربے, تجربات, تجربہ کار, tajurba|tajarba, experience
apply-job: نوکری کے لیے درخواست|اپلائی, جاب اپلائی, بیوربنگ, سی وی, جاب کے لیے, bewerbung, job apply, cv
construction-cleaning: صفائی, کنسٹرکشن, تعمیر*, ریسٹورنٹ*|ریستوران*|ہوٹل, گودام, باؤسٹیلے, پیزا|ڈیلیوری, safai|cleaning, restaurant|lager|baustelle
care-work: دیکھ بھال, تیمارداری, اولڈ ہوم, بزرگوں کی دیکھ, نرسنگ, فلیگے, pflege, dekh bhal
money: پیسے, پیسہ, رقم, روپے|روپیہ, پیسوں, نقد*, paise|paisa|pese, raqam|rupay
euro: یورو, یوروز, یورو میں, euro|yoro, euros
pay: ادا, ادائیگی, پیسے دینا|دیے|دیتا|دیتے, ادا کر, دینے پڑے|پڑتے, ada|adaigi, pay
cost: خرچ*, خرچہ|خرچے, اخراجات, لاگت, فیس, لاگتا|لگتے, kharcha|kharch, cost|fees
expensive: مہنگا, مہنگی, مہنگے, مہنگائی, mehnga|mehngi|mahnga, expensive
free-of-charge: مفت, فری, بلا معاوضہ, بغیر پیسے|فیس, بلا قیمت, muft, free
tax: ٹیکس*, محصول, ٹیکسوں, سٹوئر, tax|taxes, steuer
debt: قرض*, قرضہ|قرضے, ادھار, مقروض, بقایا, qarz|karz|karza|qarza, udhar
bill: بل, بلز, رسید*, مانونگ, جرمانہ, رشنونگ, bill, rechnung|mahnung
bank: بینک*, بنک*, اکاؤنٹ*, اکاونٹ, کھاتہ, کونٹو, bank|account, konto
payment-card: پیمنٹ کارڈ, ادائیگی کارڈ, بیتسال کارٹے, ادائیگی کا کارڈ, بیزال کارڈ, bezahlkarte, payment card
benefits: سوشل مدد, سماجی امداد, سرکاری امداد, وظیفہ|وظیفے, بورگرگیلڈ, سوشل ہیلپ, burgergeld|buergergeld, social help|sozialhilfe
child-benefit: کنڈر گیلڈ, کنڈرگیلڈ, بچوں کے پیسے, بچوں کا وظیفہ, بچوں کا الاؤنس, kindergeld, bachon ke paise
cut-benefits: کٹوتی, کاٹ لیے|لیا|دیے|دی, پیسے کاٹ*, پیسے کم کر, پیسے بند, بند کر دیے|دی|دیا, paise kaat|kat, paise band
no-money: پیسے نہیں, پیسہ نہیں, رقم نہیں, پیسے ختم, کوئی پیسہ|پیسے, پیسے نئیں, paise|paisa nahi|nahin, paise khatam
hunger: بھوک*, بھوکا|بھوکے|بھوکی, فاقہ|فاقے, بھکھ, bhook|bhuk|bhookh, bhooka|bhooke
food: کھانا, روٹی, خوراک, کھانے, کھانے پینے, غذا, khana|khane, roti
buy: خرید*, خریدنا, خریدا, خریدیں, kharid|khareed, kharidna|khareedna, buy
sell: بیچ*, فروخت, بیچنا, بیچا, ویچ*, bech|becha|bechna, sell|farokht
price: قیمت*, دام, ریٹ, نرخ, بھاؤ, qeemat|keemat|qimat, price|rate
poor: غریب*, غربت, مفلس, مسکین, غریبوں, ghareeb|gharib, ghurbat|gurbat
rich: امیر*, دولت مند, مالدار, امیروں, ameer|amir, rich
economy: معیشت, اقتصاد*, معاشی, کاروبار*, اکانومی, maeeshat|maishat, economy
school: سکول*, اسکول*, مدرسہ|مدرسے, سکولوں, school|skool|scool, schule
kindergarten: کنڈرگارٹن, کنڈر گارٹن, کیٹا, نرسری, ڈے کیئر, کیتا, kindergarten, kita
university: یونیورسٹی*, جامعہ, کالج, یونی, university|uni, college
study: پڑھائی, تعلیم, پڑھنا, پڑھتا|پڑھتی|پڑھتے, پڑھ رہا|رہی|رہے, تعلیمی, parhai|padhai, study|taleem
student: طالب علم, سٹوڈنٹ*, اسٹوڈنٹ*, طلبہ|طلباء, طالبہ, student|students, talib ilm|e
course: کورس*, کورسز, جرمن کورس, انٹیگریشن کورس, لینگویج کورس, زبان کا کورس, course|kurs|cours, integrationskurs|sprachkurs
learn: سیکھ*, سیکھنا, سیکھا, سیکھ رہا|رہی|رہے, سکھ*, seekh|sikh|seekhna|sikhna, learn
language: زبان*, زبانیں, لینگویج, بولی, شپراخے, zaban|zuban|zubaan, language
exam: امتحان*, ٹیسٹ, ایگزام, پریوفنگ, امتحانات, پیپر, exam|test|imtihan|imtehan, prufung|pruefung
level-b1: بی ون, بی ٹو, اے ون, اے ٹو, سی ون, b1|b2, a1|a2, c1|c2
class: کلاس*, جماعت, درجہ, کلاسیں, class|klass, klasse
degree: ڈگری*, بیچلر*, ماسٹرز|ماسٹر, ایف اے|بی اے|ایم اے, میٹرک, گریجویٹ|گریجویشن, degree|bachelor|master, abitur|matric
flat: فلیٹ*, اپارٹمنٹ*, وونونگ, اپنا گھر, وونگ, گھر, flat|apartment|appartment, wohnung
room: کمرہ|کمرے, کمروں, روم, سیمر, kamra|kamre|kamry, room|zimmer
house: گھر, مکان*, کوٹھی, گھروں, ghar, makan|house|haus
home: گھر, گھر پر, گھر میں, اپنے گھر, گھر واپس, گھروں, ghar par|pe|mein|main, apne ghar
shelter: کیمپ*, ہائم, ہوسٹل, پناہ گاہ*, رہائش گاہ*, مہاجر کیمپ, camp|kemp, heim|hostel|lager
reception-centre: استقبالیہ مرکز, ابتدائی کیمپ, ارسٹ اوفناہمے, پہلا کیمپ, انکر سنٹر|سینٹر, رجسٹریشن سینٹر|سنٹر, erstaufnahme*, ankerzentrum|anker
rent: کرایہ, کرائے, کرایہ دار*, میٹے, کرائے پر, kiraya|kiraye|karaya, rent|miete
move: منتقل ہو*, شفٹ*, گھر بدل*, منتقل, اومسوگ, گھر تبدیل, shift hona|ho, move|umzug
homeless: بے گھر*, بے گھر ہوں, سڑک پر, چھت نہیں, فٹ پاتھ, گھر نہیں, be ghar|beghar, sarak|road par|pe
street: سڑک*, گلی*, روڈ, سڑکوں, شتراسے, sarak|sadak, road|gali|strasse
sleep: سونا, سوتا|سوتی|سوتے, نیند, سو رہا|رہی|رہے, سوں, sona|sota|soti|sote, neend|nind
station: سٹیشن*, اسٹیشن*, ریلوے سٹیشن|اسٹیشن, بان ہوف, ٹرین, بس سٹاپ|اڈہ, station, bahnhof|train
car: گاڑی*, کار, گاڑیاں, ٹیکسی, گڈی, gari|gaari|gadi, car|taxi
tent: خیمہ|خیمے, ٹینٹ, کنٹینر*, خیموں, tent|khaima|kheme, container
bed: بستر*, بیڈ, چارپائی, پلنگ, گدا, bistar, bed|charpai
kitchen-toilet: باورچی خانہ, کچن, باتھ روم, ٹوائلٹ, غسل خانہ, لیٹرین, kitchen|bathroom|washroom, toilet
heating: ہیٹنگ*, ہیٹر*, سردی, ٹھنڈ*, ٹھنڈا|ٹھنڈی, ہائسونگ, heating|heater|heizung, sardi|thand
mould: پھپھوندی*, پھپھوند, پانی, بجلی, نمی, شمل, schimmel|mould, pani|bijli
evict: گھر سے نکال*, بے دخل*, گھر خالی, خالی کر*, فلیٹ سے نکال*, باہر نکال, ghar se|sy nikal, ghar|flat khali
door: دروازہ|دروازے, دروازوں, بوہا|بوہے, گیٹ, darwaza|darwaze, door
key: چابی*, چابیاں, چابیوں, کنجی, chabi|chaabi, key
no-place: جگہ نہیں, کوئی جگہ, جگہ نہ, گنجائش نہیں, تھاں نئیں, رہنے کی جگہ, jagah|jaga nahi|nahin, koi jagah|jaga
person-share: کمرے میں _ لوگ|افراد|بندے, ایک کمرے میں, ایک ہی کمرے, لوگ ایک کمرے, افراد ایک کمرے, ek|aik kamre|kamry mein|main|me, log ek|aik kamre
women-shelter: عورتوں کی پناہ گاہ, خواتین کی پناہ گاہ, خواتین کا گھر, فراؤن ہاؤس, دارالامان, عورتوں کا گھر, frauenhaus, women shelter
health: صحت, طبیعت, صحت مند, تندرستی, سیہت, sehat, health|tabiyat
ill: بیمار*, طبیعت خراب, مریض, علیل, bemar|bimar|beemar, tabiyat kharab, sick|ill
illness: بیماری*, مرض, بیماریاں, بیماریوں, امراض, bemari|bimari|beemari, disease
pain: درد, تکلیف, درد ہو, پیڑ, درد رہتا, dard, takleef|taklif, pain
hospital: ہسپتال*, اسپتال*, ہاسپٹل, کلینک, کرانکن ہاؤس, haspatal|hospital|aspatal, krankenhaus|clinic
operation: آپریشن*, اپریشن, سرجری, operation|apreshan, surgery
medicine: دوا, دوائی*, دوائیں, ادویات, دوائیاں, میڈیسن, dawai|dawa|dawayi, medicine
health-insurance: ہیلتھ انشورنس, صحت بیمہ, انشورنس, بیمہ, کرانکن کاسے, ہیلتھ کارڈ, krankenkasse|krankenversicherung, insurance
treatment: علاج, معالجہ, ٹریٹمنٹ, علاج کرو*, علاج معالجہ, ilaj|ilaaj, treatment
therapy: تھراپی*, نفسیاتی علاج, ماہر نفسیات, سائیکالوجسٹ|سائیکولوجسٹ, تھراپسٹ, نفسیاتی, therapy|therapie, psychologist|psychologe
trauma: صدمہ|صدمے, ٹراما*, ٹروما*, ذہنی صدمہ, پی ٹی ایس ڈی, trauma|ptsd, sadma
depression: ڈپریشن*, ڈیپریشن*, ذہنی دباؤ, ذہنی دباو, ٹینشن, ذہنی مریض, depression|depresion, tension
disabled: معذور*, اپاہج, وہیل چیئر, معذوری, اسپیشل بچہ, mazoor|mazur, disabled|wheelchair
cancer: کینسر*, سرطان, ٹیومر*, cancer|kensar, tumor
diabetes: شوگر, ذیابیطس, دل کا|کی مریض|دورہ|بیماری, ہارٹ اٹیک, مرگی, بلڈ پریشر, sugar|diabetes, heart|mirgi
fever: بخار*, تاپ, ٹمپریچر, bukhar|bukhaar, fever
blood: خون*, لہو, خون بہ*, بلڈ, khoon, blood
breathe: سانس*, دم گھٹ*, سانس نہیں, ساہ, saans|sans, dam ghut|ghutta
unconscious: بے ہوش*, بیہوش*, بے ہوشی, ہوش نہیں, غش, behosh|be hosh, unconscious
ambulance: ایمبولینس*, ایمبولنس*, امبولینس, ریسکیو, ambulance|ambulans, 112
emergency: ایمرجنسی*, ہنگامی, ہنگامی حالت, نوٹ فال, emergency|imergency, notfall
vaccine: ویکسین*, ٹیکہ|ٹیکے, حفاظتی ٹیکے|ٹیکہ, امپفنگ, vaccine|vaccination, teeka|impfung
dental: دانت*, دانتوں, ڈینٹسٹ, دند, سان آرٹسٹ, daant|dant, dentist|zahnarzt
dead: مردہ, مرحوم*, فوت, انتقال, لاش, مر گیا|گئی|گئے, mar gaya|gayi|gaye, fout|faut|intiqal
die: مرنا, مر رہا|رہی|رہے, موت, وفات, مر جاؤں|جائیں|جائے|جاوں, مرتا|مرتے|مرتی, marna|mar raha, maut|mout
kill: قتل*, مار دیا|دیں|دے, مار ڈال*, جان سے مار*, ہلاک*, مار دوں گا, qatal|qatl, maar|mar dalenge|denge|diya|dia
kill-oneself: خودکشی*, خود کشی, اپنی جان لے*, خود کو مار*, خود کو ختم, اپنے آپ کو مار*|ختم, khudkushi|khudkashi|khud kushi, suicide
not-want-to-live: جینا نہیں, نہیں جینا, زندہ نہیں رہنا, مرنا چاہتا|چاہتی, جینے کو دل, زندگی سے تنگ|اکتا*, jeena|jina nahi|nahin, marna chahta|chahti
life: زندگی*, جان, حیات, زندگیاں, جیون, zindagi|zindgi, life|jaan
goodbye: الوداع, خدا حافظ, اللہ حافظ, معاف کر دینا, مجھے معاف, رخصت, alvida|alwida, maaf|maf kar dena
pills: گولی, گولیاں, گولیوں, نیند کی گولیاں|گولی, ٹیبلٹ*, goli|golian|goliyan, tablets|tablet
jump-hang: چھلانگ*, کود*, پل سے, پھندا|پھندے, پنکھے سے لٹک*, ٹرین کے نیچے|آگے, chalang|chhalang, phanda|bridge
cut-oneself: کلائی*, نس کاٹ*, خود کو کاٹ*, اپنے آپ کو کاٹ*, بلیڈ, نسیں کاٹ*, nas kaat|kat|kati, khud ko kaat|kat
end-it: سب ختم, ختم کرنا چاہتا|چاہتی, زندگی ختم, ختم کر لوں|لوں|دوں, اپنی زندگی ختم, sab khatam, zindagi|zindgi khatam
tired: تھک*, تھکا|تھکی|تھکے, تھکن, تھکاوٹ, تنگ آ, thak|thaka|thaki, tang aa|a
cannot-anymore: اب نہیں ہوتا, برداشت نہیں, اور نہیں سہ, تھک گیا|گئی|چکا|چکی, مزید نہیں _ سکتا|سکتی, ہمت نہیں, bardasht nahi|nahin, thak gaya|gayi|chuka, himmat nahi|nahin
sleepless: نیند نہیں, سو نہیں, نیند نہ, نہیں سو, راتوں کو جاگ*, نیندر نئیں, neend|nind nahi|nahin, so nahi|nahin
cry: رونا, رو رہا|رہی|رہے, روتا|روتی|روتے, آنسو, رو پڑ*, rona|rota|roti|rote, ro raha|rahi|rahe
fear: ڈر, خوف*, خطرہ, خوفزدہ, دہشت, dar|darr, khauf|khof
afraid: ڈرتا|ڈرتی|ڈرتے, ڈر لگتا|لگ, ڈر ہے, خوفزدہ, ڈرا ہوا|ہوئی|ہوئے, ڈر گیا|گئی|گئے, darta|darti|darte, dar|darr lagta|lag
panic: گھبرا*, گھبراہٹ, ڈراؤنے خواب, پینک, خوف و ہراس, برے خواب, ghabrahat|ghabrahut, panic
hope: امید*, آس, امیدیں, توقع, امید ہے, umeed|umid|ummeed, hope
hopeless: ناامید*, مایوس*, نا امید, مایوسی, بے بس*, لاچار*|مجبور, mayoos|mayus, na umeed|bebas
shame: شرم*, شرمندہ, بے عزتی, رسوائی, شرمندگی, عزت, sharam|sharm, sharminda|beizzati
sad: اداس*, دکھ|دکھی, غمگین, غم, پریشان*, افسوس, udaas|udas, dukhi|dukh|ghamgeen
happy: خوش, خوشی, خوشیاں, خوش قسمت, مسرت, khush|khushi, happy
angry: غصہ|غصے, ناراض*, غضب, غصیلا, گرم ہو, ghussa|gussa, naraz|naraaz
safe: محفوظ*, سلامت, سیف, حفاظت سے, امن, mehfooz|mahfooz, safe
hit: مارنا, مارا, مارتا|مارتی|مارتے, تھپڑ, مارتے ہیں, چپیڑ, marta|maara|mara, thappar
violence: تشدد, گھریلو تشدد, ظلم, مار پیٹ, جبر, زیادتی, tashadud|tashaddud, violence|zulm
beat-up: مار پیٹ, مارتا پیٹتا, پیٹا|پیٹتا|پیٹتے|پٹائی, بری طرح مارا, مار مار, کٹیا|کٹدا, mar|maar peet|pitai, pita|peeta
rape: زیادتی, جنسی زیادتی|تشدد, ریپ, عصمت دری, جنسی ہراس*, آبرو ریزی, rape, jinsi|ziadti|zyadti
threaten: دھمکی*, دھمکیاں, دھمکا*, دھمکی دی|دیتا|دے, جان سے مارنے کی دھمکی*, dhamki|dhamkiyan|dhamkian, threat|dhamka
knife: چاقو*, چھری*, خنجر, چھرا, chaqu|chaku|chakoo, churi|chhuri|knife
weapon: ہتھیار*, بندوق*, پستول*, اسلحہ, گن, hathyar|bandooq|bandook, pistol|gun
lock-in: بند کر کے|رکھا|دیا, قید کر, کمرے میں بند, گھر میں بند, تالا لگا*, باہر نہیں جانے, kamre|ghar mein|main|me band, band kar
locked-out: باہر رہ گیا|گئی, تالا, لاک, دروازہ بند, چابی اندر, تالا توڑ*, tala|taala, lock|bahar reh
passport-taken: پاسپورٹ لے لیا|گئے, پاسپورٹ چھین*, پاسپورٹ رکھ*, پاسپورٹ ضبط, پاسپورٹ چھپا*, کاغذات چھین*, passport le|rakh|cheen, passport _ liya|lia
escape-run: بھاگ گیا|گئی|گئے, بھاگ آئیں|آؤ|آنا|آیا|آئے|آتے|آئی, فرار ہو, بھاگنا, بچ کر نکل*, نس گیا|گئی, bhag|bhaag gaya|gayi|gaye, bhagna|bhaagna
hide: چھپ*, چھپا|چھپی|چھپے, چھپ کر, روپوش, لک, chup|chhup|chupa|chhupa, chupna|hide
follow: پیچھا, پیچھے پڑ*, تعاقب, ظلم و ستم, پیچھے لگ*, پیچھا کر, peecha|picha|pecha, follow
blackmail: بلیک میل*, بلیک میلنگ, بھتہ, تصویریں وائرل, blackmail|blackmailing|blackmel, bhatta
force: مجبور*, زبردستی, جبر*, زور زبردستی, جبراً, زورو زور, majboor|majbur, zabardasti
exploit: استحصال*, فائدہ اٹھا*, غلامی, لوٹ*, ظلم کر, بیگار, istehsal, faida utha|utata
traffick: ایجنٹ*, انسانی سمگلنگ|اسمگلنگ, سمگلر*|اسمگلر*, ڈنکی, انسانی سمگلر*, agent|smuggler, dunki|donki
prostitution: جسم فروشی, دھندا, جسم فروش, عصمت فروشی, چکلا, jism faroshi|farosh, dhanda|prostitution
danger: خطرہ|خطرے, خطرات, خطرناک*, رسک, khatra|khatre, khatarnak, danger
in-danger: خطرے میں, جان کو خطرہ, جان کا خطرہ, جان خطرے, زندگی خطرے, خطرہ ہے, jaan|jan ko|ka khatra, khatre mein|main|me
racism: نسل پرست*, نسل پرستی, نسلی تعصب, ریسزم, نسلی, racism|racist, nasal|nasl parasti
discrimination: امتیازی سلوک, امتیاز*, تعصب*, تفریق, فرق کر*, متعصب, discrimination, imtiazi|taassub
attack: حملہ|حملے, حملہ آور*, حملہ کر, اٹیک, دھاوا, hamla|hamle, attack
insult: بے عزتی, بیعزتی, گالی|گالیاں|گالیوں, توہین*, ذلیل*, تذلیل, gali|gaali|galian|galiyan, beizzati|zaleel
complaint: شکایت*, ایف آئی آر, رپورٹ درج, پرچہ, انسائگے, شکایات, shikayat|shikayet, complaint|anzeige
torture: اذیت*, تشدد, ٹارچر*, تشدد کا نشانہ, ظلم, torture, aziyat|aziat
gay: ہم جنس*, گے, لیسبین|لزبین, خواجہ سرا*, ٹرانس*, ایل جی بی ٹی, gay|lesbian|lgbt, trans|transgender
christian: مسیحی*, عیسائی*, کرسچن*, عیسائیت, مذہب تبدیل, مسیح, christian|isai|eesai, masihi
kurdish: کرد, کردوں, کردستان, کردی, kurd|kurdish
outside-door: دروازے پر, دروازے کے باہر, باہر کھڑا|کھڑے|کھڑی, گھر کے باہر, بوہے تے, دروازے کے سامنے, darwaze par|pe|pr, ghar ke|k bahar
knock: دستک*, کھٹکھٹا*, دروازہ بجا*|کھٹکا*, گھنٹی بجا*, دروازہ پیٹ*, dastak, khatkhata
scream: چیخ*, چلا رہا|رہی|رہے, شور, چیخیں, چلاتا|چلاتی|چلاتے, cheekh|chikh|cheekhta, shor
silence: خاموش*, آہستہ, چپ, سرگوشی, آواز نہ, خاموشی, khamosh|khamoshi, chup
come-quickly: جلدی آئیں|آؤ|آنا|آیا|آئے|آتے|آئی, جلدی آئیں|آؤ, فوراً آئیں|آؤ|آنا|آیا|آئے|آتے|آئی, جلدی پہنچ*, چھیتی آئیں|آؤ|آنا|آیا|آئے|آتے|آئی, جلدی کسی کو بھیج*, jaldi aao|aaen|ao|aayen, jaldi bhejo
save: بچا*, بچاؤ, بچائیں, بچا لیں|لو|لیا, جان بچا*, bachao|bachaen|bachayen, bacha lo|len|liya, save
missing-child: بچہ گم|غائب|لاپتہ, بچی گم|غائب|لاپتہ, بیٹا گم|غائب|لاپتہ, بیٹی گم|غائب|لاپتہ, بچہ نہیں مل*, bacha|bachi|beta|beti gum|ghayab|lapata, bache ko le gaye
problem: مسئلہ|مسئلے, مسائل, پرابلم*, مشکل*, دقت, masla|masle|masail, problem
situation: حالت, صورتحال, صورت حال, حالات, کیفیت, halat|haalat, soorat|surat e|haal, situation
case: کیس, کیسز, معاملہ|معاملے, مقدمہ, معاملات, case|kes, mamla|muamla
unfortunately: بدقسمتی, بد قسمتی, بدقسمتی سے, افسوس, افسوس کہ, badqismati|bad qismati, afsos
suddenly: اچانک, یکدم, ایک دم, یک دم, ناگہاں, achanak, ekdum|ek dam|yakdam
mistake: غلطی*, غلطیاں, خطا, قصور, بھول, ghalti|galti, mistake
wrong: غلط, ناجائز, درست نہیں, صحیح نہیں, ٹھیک نہیں, ghalat|galat, wrong
told: کہا کہ, بتایا کہ, انہوں نے کہا|بتایا, مجھے کہا|بتایا, کہتے ہیں, آکھیا, kaha ke|k|hai, bataya ke|k
say: کہنا, کہا, کہتا|کہتی|کہتے, بولا|بولی|بولے, کہہ رہا|رہی|رہے, آکھ*, kehna|kaha|kehta|kehti|kehte, bola|boli|bole
tell: بتانا, بتایا, بتائیں, بتا دیں|دو, سنانا|سناتا, دسو|دسیا|دسنا, batao|bataen|batayen|bataye, batana|bataya
happen: ہوا, ہو گیا|گئی|گئے, پیش آیا, واقعہ|واقعات, ہو رہا|رہی|رہے, حادثہ, hua|hoa|huwa, ho gaya|gya|raha
begin: شروع*, آغاز, شروع کر, شروع ہوا|ہو, ابتدا, shuru|shuroo, start
stop-end: ختم*, بند, روک*, چھوڑ دیا|دی, اختتام, مک|مکا|مکیا, khatam|khatm, band|rok
lose: گم, ہارنا|ہارا, گنوا*, کھو دیا|دی|گیا, کھونا, kho|khona|kho diya, gum
try: کوشش*, کوشش کر, کوشش کی, ٹرائی, آزما*, koshish|koshis, try
get: ملنا, ملا, ملتا|ملتی|ملتے, ملے گا|گی, حاصل کر, مل جائے, milna|milta|milti|milte, milega|milegi
bring: لانا, لایا|لائی|لائے, لے کر آئیں|آؤ|آنا|آیا|آئے|آتے|آئی, لے آئیں|آؤ|آنا|آیا|آئے|آتے|آئی, لیا کے, lana|laya|laye, le aaya|aye
send: بھیج*, بھیجا, بھیجنا, بھیج دیا|دی|دیں, ارسال, bhej|bheja|bhejna|bheji, send
show: دکھا*, دکھایا, دکھانا, دکھائیں, ظاہر کر, dikha|dikhaya|dikhana|dikhao, show
open: کھول*, کھلا|کھلی|کھلے, کھولنا, کھول دیا, khol|kholna|khola, open
see: دیکھ*, دیکھا, دیکھتا|دیکھتی|دیکھتے, نظر آئیں|آؤ|آنا|آیا|آئے|آتے|آئی, ویکھ*, dekh|dekha|dekhna|dekhta, nazar
hear: سنا, سننا, سنتا|سنتی|سنتے, سن رہا|رہی|رہے, سنی, سنیا, suna|sunna|sunta|sunte, sun
read: پڑھ*, پڑھنا, پڑھا, مطالعہ, parh|parha|padha|parhna, read
speak: بولنا, بولتا|بولتی|بولتے, بات کر*, بات چیت, گل کر*, گفتگو, baat|bat karna|kar|karta, bolna|bolta|bolti
think: سوچ*, سوچتا|سوچتی|سوچتے, خیال, سوچا, سوچنا, soch|sochta|socha|sochna, khayal|khyal
believe: یقین*, مانتا|مانتی|مانتے, بھروسہ, ایمان, اعتبار, yaqeen|yakeen|yaqin, bharosa|mante
feel: محسوس*, لگتا|لگتی|لگتے, احساس*, محسوس کر, mehsoos|mahsoos|mehsus, lagta|ehsas
remember: یاد*, یاد ہے, یاد آتا|آتی|آیا, یادیں, چیتے, yaad|yad, yaad|yad hai|aata
forget: بھول*, بھولا|بھولی, بھول گیا|گئی|گئے, فراموش, bhool|bhul|bhoola, bhool|bhul gaya|gayi
have: میرے پاس, ہمارے پاس, اس کے پاس, پاس ہے|ہیں, ان کے پاس, رکھتا|رکھتی|رکھتے, mere|mery paas|pas, hamare paas|pas
have-not: میرے پاس نہیں, میرے پاس کوئی _ نہیں, پاس نہیں, میرے پاس _ نہیں, پاس کوئی نہیں, کول نئیں, paas|pas _ nahi|nahin, paas|pas nahi|nahin
there-is-not: نہیں ہے, نہیں ہیں, کوئی نہیں, موجود نہیں, ہے ہی نہیں, نئیں ہے, nahi|nahin hai|he|hain, koi nahi|nahin
be-allowed: اجازت ملی|ملتی|ملے, اجازت دی|دیتے|دیں, اجازت ہے, اجازت مل, ijazat mili|mil|milti|hai, ijazat di|dete
not: نہیں, نہ, نا, نئیں, نہی, مت, nahi|nahin|nai, na|nhi|mat
no: نہیں, جی نہیں, نا, نو, نہ جی, nahi|nahin|nhi, ji nahi
yes: ہاں, جی, جی ہاں, ہاں جی, آہو, بالکل, haan|han|ji, ji haan|han
without: بغیر, بنا, کے بغیر, بلا, بجز, baghair|bagair|bina, without
with: ساتھ, کے ساتھ, کے ہمراہ, سمیت, نال, ke sath|saath, sath|saath
for: کے لیے, کے لئے, لیے, لئے, واسطے, خاطر, ke|k liye|lie|liey|lye, liye
because: کیونکہ, کیوں کہ, چونکہ, اس لیے کہ, کی وجہ سے, کیوں جے, kyunke|kyunki|kyonke|kiunke, ki waja|wajah se
but: لیکن, مگر, پر, البتہ, بلکہ, تاہم, lekin|lakin|likin, magar|par
although: حالانکہ, اگرچہ, گو کہ, باوجود, باوجود اس کے, halanke|halankay|haalanke, bawajood|agarche
if: اگر, جب, جے, اگر کوئی, اگر میں, agar|ager, jab|agr
then: پھر, تب, اس کے بعد, تو, فیر, phir|fir|pher, tab|to
and-so: اس لیے, اس لئے, لہذا, چنانچہ, اسی لیے, تاکہ, is liye|lie, isliye|lihaza
or: یا, یا پھر, یاں, خواہ, ya, ya phir
also: بھی, نیز, مزید, اور بھی, وی, bhi, aur bhi
only: صرف, فقط, بس, محض, ہی, sirf|srf, bas
nothing: کچھ نہیں, کچھ بھی نہیں, کجھ نئیں, کچھ نہ, kuch|kuchh nahi|nahin|nhi, kuch bhi nahi|nahin
everything: سب کچھ, ہر چیز, سارا کچھ, سبھی کچھ, سب چیز*, sab kuch|kuchh, har cheez
something: کچھ, کوئی چیز, تھوڑا کچھ, کجھ, kuch|kuchh, koi cheez
more: زیادہ, اور, مزید, بڑھ کر, ودھ, ziada|zyada|ziyada, mazeed|aur
less: کم, کمتر, تھوڑا, گھٹ, kam, kum
much: بہت, بہت زیادہ, کافی, ڈھیر, بوہت, بڑا, bohat|bahut|bohot|buhat, kafi
little: تھوڑا|تھوڑی|تھوڑے, کم, ذرا, قلیل, thora|thori|thoda|thodi, zara
very: بہت, بہت ہی, بے حد, انتہائی, نہایت, بڑا, bohat|bahut|bohot|buhat, intehai
enough: کافی, بس, بہت ہو گیا|چکا, کافی ہے, kafi|kaafi, bohat|bahut ho gaya
here: یہاں, ادھر, اس جگہ, ایتھے, یہیں, yahan|yaha|yhan, idhar
there: وہاں, ادھر, اس جگہ, اوتھے, وہیں, wahan|waha|vahan, udhar
new: نیا, نئی, نئے, جدید, نواں|نویں, naya|nayi|naye, new
old-thing: پرانا, پرانی, پرانے, قدیم, purana|purani|purane, old
good: اچھا, اچھی, اچھے, بہترین, ٹھیک, چنگا|چنگی|چنگے, acha|achi|ache|achha|achhi, theek|thik
bad: برا, بری, برے, خراب*, ماڑا|ماڑی|ماڑے, بیکار, bura|buri|bure, kharab
better: بہتر*, زیادہ اچھا|اچھی, بہتری, چنگا, behtar|behter, better
big: بڑا, بڑی, بڑے, عظیم, وڈا|وڈی|وڈے, bara|bari|bare|bada, big
small: چھوٹا, چھوٹی, چھوٹے, نکا|نکی|نکے, chota|choti|chote|chhota, small
hard-difficult: مشکل*, سخت, دشوار*, اوکھا|اوکھی|اوکھے, کٹھن, mushkil|muskil|mushkel, sakht|difficult
easy: آسان*, سہل, آسانی, سوکھا|سوکھی, asan|aasan|assan, easy
important: اہم*, ضروری, اہمیت, خاص, aham|ehem, zaroori|zaruri, important
true: سچ*, صحیح, درست, حقیقت, سچی, sach|sahi|sahih, haqeeqat|durust
same: ایک جیسا|جیسی|جیسے, برابر, وہی, یکساں, اسی طرح, ek|aik jaisa|jaise|jaisi, wohi|barabar
other: دوسرا|دوسری|دوسرے, اور, دیگر, ہور, دوسروں, dusra|dusri|dusre|doosre, deegar|digar
own: اپنا, اپنی, اپنے, ذاتی, apna|apni|apne|apny, zati|own
article: مضمون*, آرٹیکل*, تحریر*, مضامین, کالم, پوسٹ, mazmoon|mazmun, article|post
author: مصنف*, لکھاری*, ایڈیٹر*, صحافی*, ادارتی, رائٹر, musannif|writer|editor, sahafi
comment: تبصرہ|تبصرے, کمنٹ*, تبصروں, رائے, comment|comments|coment, tabsra
read-article: مضمون پڑھ*, آرٹیکل پڑھ*, تحریر پڑھ*, پڑھ کر, پوسٹ پڑھ*, article|mazmoon parha|parh|padha, parh|padh kar
interesting: دلچسپ*, دلچسپی, مزے کا|دار, دل چسپ, dilchasp, interesting
great-praise: زبردست, شاندار, بہت خوب, کمال, بہت اچھا|اچھی|اچھے, واہ, zabardast, shandar|kamal|wah
well-written: اچھا لکھا, خوب لکھا, اچھی تحریر, عمدہ تحریر, بہترین مضمون|تحریر, زبردست لکھا, acha|achha likha, zabardast likha
agree: متفق*, اتفاق*, صحیح کہا|کہہ|کہتے, درست کہا, آپ ٹھیک, سہمت, sahi|theek kaha, agree|mutfiq
disagree: متفق نہیں, اتفاق نہیں, غلط کہا|کہہ, اختلاف*, سچ نہیں, ایسا نہیں, agree nahi|nahin, ghalat|galat kaha
opinion: رائے, خیال, نظریہ|نظریات, نقطہ نظر, سوچ, rai|raaye|raye, opinion
in-my-view: میرے خیال, میری رائے, میرے نزدیک, میری نظر میں, مجھے لگتا, mere|mery khayal|khyal, meri rai|raye, mujhe lagta
society: معاشرہ|معاشرے, معاشرتی, سماج*, سوسائٹی, muashra|muashre|moashra, society|samaj
integration: انضمام, انٹیگریشن*, معاشرے میں شامل, ہم آہنگی, integration, inzamam
politics: سیاست*, سیاسی, پالیسی*, پولیٹکس, siyasat|siasat, politics|siyasi
democracy: جمہوریت*, جمہوری, ڈیموکریسی, jamhuriat|jamhooriat|jamhuriyat, democracy
freedom: آزادی*, آزاد, حریت, آزادانہ, azadi|aazadi, freedom
justice: انصاف*, عدل, منصفانہ, حق, insaf|insaaf, justice
unfair: ناانصافی*, نا انصافی, ظلم*, غیر منصفانہ, زیادتی, دھکا, na insafi|nainsafi, zulm|unfair
dignity: وقار, عزت*, انسانی وقار, احترام, عزت نفس, izzat|izat, waqar|dignity
solidarity: یکجہتی*, اتحاد, ساتھ کھڑے, ہمدردی, بھائی چارہ, yakjehti|yakjahti, solidarity
humanity: انسانیت*, انسانی ہمدردی, ہمدردی, رحم, insaniyat|insaniat, humanity
responsibility: ذمہ داری*, ذمے داری*, فرض, ذمہ داریاں, zimmedari|zimedari|zimadari, responsibility
right-wing: اے ایف ڈی, نازی*, دائیں بازو, انتہا پسند*, فاشسٹ*, قوم پرست*, afd|nazi|nazis, right wing
left-wing: بائیں بازو, گرین پارٹی, لیفٹ, ایس پی ڈی, لبرل*, سوشلسٹ*, left wing|liberal, spd|grune|gruene
media: میڈیا*, ذرائع ابلاغ, پریس, سوشل میڈیا, media|midia, press
newspaper: اخبار*, اخبارات, روزنامہ, جریدہ, akhbar|akhbaar, newspaper
television: ٹی وی, ٹیلی ویژن*, خبر*, خبریں, چینل*, ٹیلیویژن, tv|news, khabar|khabrain|khabren
statistics: اعداد و شمار, فیصد*, شماریات, اعدادوشمار, فی صد, percent|fisad|feesad, statistics
limit-migration: سرحدیں بند, بارڈر بند, تعداد محدود, مزید نہیں لے, داخلہ بند, حد مقرر, border band, mazeed log nahi
uncontrolled: بے قابو, بے لگام, لاکھوں لوگ آئیں|آؤ|آنا|آیا|آئے|آتے|آئی, بغیر روک ٹوک, بے تحاشا, بڑی تعداد, beqabu|be qabu, bari tadad
crime: جرائم*, جرم, مجرمانہ, چوری, واردات*, jurm|juram|jaraim, crime
culture: ثقافت*, کلچر*, تہذیب*, ثقافتی, culture|kalchar, saqafat|tehzeeb
religion: مذہب*, دین, مذہبی, عقیدہ|عقیدے, mazhab|mazhabi, deen|religion
islam: اسلام, اسلامی, مسلمان*, مسلم, قرآن, شریعت, islam|islami, musalman|muslim|muslman
tradition: روایت*, روایات, رسم*, رواج, رسم و رواج, riwayat, rasam|rasm|riwaj
taxpayer: ٹیکس دہندگان, ٹیکس دینے والے|والوں, ٹیکس دہندہ, ہمارے ٹیکس, ٹیکس کا پیسہ, taxpayer|taxpayers, tax ka|ke paisa|paise
pensioners: پنشن*, پینشن*, ریٹائرمنٹ, پنشنر*, پنشن یافتہ, pension, retirement
capacity: گنجائش*, صلاحیت, بوجھ, استطاعت, جگہ نہیں, gunjaish|gunjaesh, capacity|bojh
population: آبادی*, مردم شماری, باشندے|باشندوں, abadi|aabadi, population
generation: نسل, نسلیں, نسلوں, جنریشن, پیڑھی, nasal|nasl|naslen, generation
history: تاریخ, تاریخی, ماضی, ہسٹری, tareekh|tarikh, history
example: مثال*, مثالیں, نمونہ, misal|misaal, example
source: ذریعہ|ذرائع, ماخذ, حوالہ|حوالے, سورس, zariya|zaria, source|hawala
report: رپورٹ*, خبر, روداد, رپورٹس, report|riport, khabar
study-research: تحقیق*, ریسرچ*, مطالعہ, سروے, جائزہ, tehqeeq|tahqeeq, research
demand: مطالبہ|مطالبات, مطالبے, مطالبہ کر, تقاضا, مانگ, mutalba|mutalbat, demand
criticise: تنقید*, نکتہ چینی, اعتراض*, تنقید کر, مذمت*, tanqeed|tankeed, criticism|mazammat
protest: احتجاج*, مظاہرہ|مظاہرے, مظاہرین, دھرنا, جلوس, ehtijaj|ihtijaj, protest|muzahira
petition: پٹیشن*, دستخطی مہم, عرضداشت, درخواست پر دستخط, petition, dastakhti muhim
bureaucracy: بیوروکریسی*, نوکر شاہی, بیورو کریسی, سرکاری کاغذی کارروائی, دفتری رکاوٹ*, bureaucracy, naukar shahi
digital: ڈیجیٹل*, آن لائن, انٹرنیٹ, کمپیوٹر, online|internet, digital
system: نظام*, سسٹم*, ڈھانچہ, system|sistam, nizam|nizaam
future: مستقبل*, آنے والا کل, فیوچر, آئندہ, mustaqbil|mustakbil, future
change: تبدیل*, تبدیلی, بدل*, تبدیل کر, بدلنا, tabdeel|tabdeeli|tabdili, badal|change
problem-political: ناکام*, ناکامی, نااہل*, حکومت ناکام, ناقص پالیسی*, nakam|nakami|nakaam, failure
money-state: بجٹ*, فنڈ*, خزانہ|خزانے, سرکاری پیسہ|پیسے, فنڈز, budget|fund|funds, khazana
normal: نارمل*, معمول*, عام, عادی, normal|narmal, aam
always-same: ہمیشہ یہی|وہی, ہر بار یہی|وہی, وہی پرانی, ایک ہی بات, پھر وہی, hamesha yehi|wohi, phir wohi
of-course: ظاہر ہے, بے شک, یقیناً, بیشک, قدرتی, کیوں نہیں, zahir hai|he, beshak|yaqeenan
really: واقعی, سچ مچ, حقیقت میں, واقعتاً, سچی, waqai|waqei|waqayi, sach mein|much|main
finally: آخرکار, بالآخر, آخر کار, آخر میں, آخر, akhir|aakhir kar|kaar, akhirkar|finally
actually: اصل میں, دراصل, در حقیقت, درحقیقت, اصل وچ, asal mein|main|me, darasal|actually
exactly: بالکل, بلکل, ٹھیک اسی, عین, ہو بہو, bilkul|bilkol, exactly
maybe: شاید, ہو سکتا ہے, ممکن ہے, خورے, غالباً, shayad|shaid|shayed, ho sakta hai
simply: بس, سیدھا, سیدھے, ایسے ہی, ویسے ہی, bas|bus, aise|ese hi
general: عام طور, عموماً, مجموعی, عمومی, بنیادی طور, aam tor|taur, amuman|general
for-example: مثال کے طور, مثلاً, جیسے کہ, مثال دوں, misal ke tor|taur, jaise|jese ke|ki, maslan
imagine: تصور*, سوچیں, ذرا سوچ*, فرض کر*, تصور کر, tasawur|tasawwur, zara socho|sochen
why-always: ہمیشہ کیوں, کیوں ہمیشہ, ہر بار کیوں, کیوں ہر بار, hamesha kyun|kyu, kyun|kyu hamesha
congratulations: مبارک*, مبارکباد, مبارک ہو, ودھائیاں, mubarak|mubarik, congratulations|congrats
good-luck: نیک تمنائیں, گڈ لک, اللہ کامیاب, خوش قسمتی, اللہ آپ کو کامیاب, دعا گو, good luck, allah kamyab
courage: ہمت*, حوصلہ|حوصلے, بہادر*, جرات, دلیر*, himmat|himat, hosla|hausla|bahadur
proud: فخر*, مغرور, ناز, فخر ہے, fakhar|fakhr|fakhar hai, proud
respect: احترام*, عزت*, ادب, سلام پیش, عزت کر, ehtram|ihtram|ehtiram, izzat|respect
success: کامیاب*, کامیابی, کامیاب ہو, پاس ہو گیا|گئی, kamyab|kamiyab|kamyabi|kamiyabi, success
today-i-work: آج میں کام, اب میں _ کام کر*, اب کام کرتا|کرتی, اب میں بطور, آج میں بطور, aaj|aj main kaam|kam, ab main kaam|kam karta|karti
keep-going: جاری رکھ*, لگے رہ*, اسی طرح کام, کام جاری, ہمت نہ ہار*, ڈٹے رہ*, jari rakhen|rakho|rakhain, lage raho
respect-work: آپ کا کام, آپ کے کام, آپ لوگوں کا کام, آپ کی محنت, آپ کی کاوش*, aap|ap ka|ke kaam|kam, aap|ap ki mehnat
helped-me: میری مدد کی, مجھے مدد ملی, آپ نے مدد, ہماری مدد کی, بہت مدد ملی, کام آیا|آئی, meri madad ki, madad mili
my-experience: میرا تجربہ, میرے تجربے, میرے ساتھ بھی, ذاتی تجربہ, میرے تجربات, mera tajurba|tajarba|experience, mere sath|saath bhi
advise-you: آپ کو مشورہ, میرا مشورہ, وکیل سے ملیں|بات|رابطہ, مشورہ دیتا|دیتی|دوں, رابطہ کریں, mera mashwara|mashwra, wakeel se|sy milen|milo|baat|bat
you-should: آپ کو چاہیے|چاہئے, تمہیں چاہیے|چاہئے, آپ کو کرنا, آپ ضرور, aap|ap ko chahiye|chahye, tumhe|tumhein chahiye
offer: پیشکش*, آفر*, پیش کر*, پیش کش, offer|ofer, peshkash
donate: عطیہ|عطیات, چندہ, خیرات, ڈونیٹ*, صدقہ|زکوۃ, donate|donation, atiya|chanda
give-room: کمرہ خالی, کرائے پر دینا|دے|دیتے, فلیٹ کرائے, کمرہ دے سکتا|سکتی|سکتے, جگہ دے سکتا|سکتی|سکتے, kamra|room khali, kiraye par|pe dena|de
clothes: کپڑے|کپڑا|کپڑوں, فرنیچر, سائیکل*, جوتے, لباس, kapre|kapray|kapde, furniture|cycle
volunteer-offer: رضاکارانہ طور, مدد کرنا چاہتا|چاہتی|چاہتے, رضاکارانہ کام, رضاکار بننا, مدد کر سکتا|سکتی|سکتے ہوں, volunteer karna, madad karna chahta|chahti|chahte
tandem: ٹینڈم*, زبان کا ساتھی|پارٹنر, لینگویج پارٹنر, زبان کی مشق, tandem, language partner
we-hire: ملازم درکار, ورکر درکار|چاہیے|چاہئے, عملہ درکار, ہم بھرتی, نوکری کی پیشکش, ملازمین کی تلاش, worker chahiye|darkar, we hire|hiring
company: کمپنی*, فرم, فرما, کاروباری ادارہ, کارخانہ|فیکٹری, company|kampni|kompany, firma|factory
association: تنظیم*, انجمن*, ادارہ|ادارے, این جی او, ایسوسی ایشن, فریئن, tanzeem|ngo, verein|association
event: تقریب*, پروگرام, ایونٹ*, سیمینار, ورکشاپ*, لیکچر, program|event, taqreeb
register: رجسٹر*, رجسٹریشن, اندراج, انمیلڈ*, داخلہ, نام لکھوا*, register|registration|rajistar, anmelden|anmeldung
brochure: بروشر*, کتابچہ|کتابچے, پمفلٹ*, فلائر*, پرچہ, brochure, flyer|pamphlet
newsletter: نیوز لیٹر, نیوزلیٹر*, خبرنامہ, newsletter, news letter
interview-request: انٹرویو کی درخواست, انٹرویو کرنا چاہتا|چاہتی|چاہتے, انٹرویو لینا, انٹرویو دے سکتے, صحافی ہوں, interview lena|karna, interview request
thesis: مقالہ|مقالے, تھیسس, سروے, سوالنامہ, تحقیقی کام, ماسٹرز تھیسس, thesis|survey, masterarbeit
school-class-visit: سکول پروجیکٹ, پروجیکٹ*, پراجیکٹ*, پریزنٹیشن, کلاس کے ساتھ, school project, project|presentation
press: پریس*, رپورٹر*, نامہ نگار*, صحافت, صحافی*, press, reporter|sahafi
film-exhibition: فلم*, نمائش*, تھیٹر*, ڈرامہ, دستاویزی فلم, مووی, film|movie, theater|namaish
delete-comment: تبصرہ حذف|ہٹا*, کمنٹ ڈیلیٹ|ہٹا*, حذف کر*, ڈیلیٹ کر*, میرا کمنٹ, comment delete|remove, delete kar|karen|karo
website: ویب سائٹ*, ویبسائٹ*, لنک*, سائٹ, ویب, website|site, link
typo: املا, املا کی غلطی, ٹائپنگ کی غلطی, تصحیح*, لکھنے میں غلطی, typo|spelling, typing mistake
moderator: ماڈریٹر*, موڈریٹر*, ایڈمن*, منتظم*, سنسر*, admin|moderator, censor
joke: مذاق*, لطیفہ|لطیفے, طنز*, مزاح*, مخول, mazaq|mazak, joke|lateefa
well-then: واہ واہ, واہ بھئی, شاباش, کیا بات ہے, واہ جی واہ, چلو جی, wah wah, shabash|kya baat hai
original-documents: اصلی دستاویزات, اصلی کاغذات, اصل دستاویزات, رجسٹرڈ دستاویزات, ڈیٹا بیس میں رجسٹرڈ, original documents|papers, asli kaghzat|documents|papers
buy-passport: پاسپورٹ خرید*, پاسپورٹ برائے فروخت, جعلی پاسپورٹ, پاسپورٹ بنوا*, پاسپورٹ بناتے, buy passport, passport kharid|khareed|banwa
buy-certificate: سرٹیفکیٹ خرید*, بغیر امتحان, امتحان کے بغیر, ٹیسٹ کے بغیر, سرٹیفکیٹ برائے فروخت, ڈرائیونگ لائسنس خرید*, certificate kharid|khareed|buy, baghair|bina exam|test
guarantee: گارنٹی*, ضمانت*, گارنٹیڈ, یقینی, سو فیصد, guarantee|garanti|guaranteed
fast-days: دنوں میں, چند دنوں, کچھ دنوں میں, تیز, فوری ترسیل, چند گھنٹوں, chand dino|dinon, fast|dino mein
discreet: رازداری, خفیہ, قابل اعتماد, بھروسہ مند, ایماندار*, قابل بھروسہ, raazdari, qabil aitmad|etmad
whatsapp: واٹس ایپ, واٹس اپ, وٹس ایپ, واٹساپ, ٹیلیگرام*|ٹیلی گرام, وائبر|سگنل, whatsapp|whatsap|watsapp, telegram
contact-us: ہم سے رابطہ, ہمیں رابطہ, ہمیں میسج, ہمیں لکھیں, ہمیں کال, رابطے کے لیے, hum|ham se|sy rabta, contact us
loan: قرض*, قرضہ|قرضے, لون, کریڈٹ, loan|lone, qarza|kredit|credit
interest-rate: سود*, شرح سود, مارک اپ, انٹرسٹ, فیصد سود, sood|sud, interest rate
invest: سرمایہ کاری*, انویسٹ*, منافع, سرمایہ کار, نفع, invest|investment, munafa|profit
bitcoin: بٹ کوائن*, بٹکوائن*, کرپٹو*, فاریکس, ٹریڈنگ, bitcoin|crypto, forex|trading
earn: کمانا|کمایا|کماتا|کماتے, کمائی, کمائیں, گھر بیٹھے, آن لائن کمائی, پیسے کما*, kamai|kamao|kamayen|kamaen, ghar bethe|baithe
click-here: یہاں کلک, کلک کر*, لنک پر کلک, نیچے لنک, click here|karen|karo, link par|pe click
discount: رعایت*, ڈسکاؤنٹ*, سیل, خصوصی پیشکش, چھوٹ, discount, sale|riayat
agency: ایجنسی*, ایجنسیاں, کنسلٹنٹ*, کنسلٹنسی, agency, consultant|consultancy
visa-service: ویزا سروس*, ویزا ایجنسی|ایجنٹ|کنسلٹنٹ, ویزا لگوا*, ویزہ سروس|لگوا*, ورک ویزا دستیاب, visa service|agent|consultant, visa lagwa
win: جیت*, انعام*, لاٹری*, جیتا|جیتی|جیتے, jeet|jeeto|jeeta, lottery|prize|inam
casino: کیسینو*, کسینو, جوا, شرط لگا*, بیٹنگ, سلاٹ, casino|betting, jua|slot
weight-pills: وزن کم, ویاگرا, موٹاپا, مردانہ طاقت|کمزوری, وزن گھٹا*, wazan kam, viagra|mardana
seo: ایس ای او, ویب سائٹ کے لیے, ٹریفک بڑھا*, گوگل رینک*, فالوورز, seo|traffic, ranking|followers
dating: ڈیٹنگ*, دوستی کے لیے, رشتہ درکار, رشتے کے لیے, شادی دفتر, سنگل لڑکیاں, dating|hookup, rishta|dosti
parasite: طفیلی*, پیراسائٹ*, مفت خور*, حرام خور*, جونک*, مفت کی روٹی, muft khor|khore, haram khor|haramkhor
animal-slur: کتا|کتے|کتی|کتوں, سور|سوروں, بندر|بندروں, گدھا|گدھے, چوہا|چوہے|چوہوں, خنزیر*, kutta|kutte|kutti|kuttay, suar|bandar|gadha|khanzeer
filth: گندا|گندی|گندے, گندگی, کچرا|کچرے, غلاظت, کوڑا, گھٹیا, gand|gandagi|ganda|gande, kachra|ghatiya
idiot: بے وقوف*, بیوقوف*, احمق*, پاگل*, جاہل*, الو, bewaqoof|bewakoof|bewaquf, pagal|jahil|ahmaq|ullu
whore: رنڈی*, طوائف*, کنجری|کنجر, گشتی, فاحشہ, چھنال, randi, kanjri|kanjar|gashti|tawaif
shit: گوبر, ٹٹی, بکواس*, گند, ٹٹے, tatti, bakwas|bakwaas
fuck: چود*, بہن چود, بھین چود, مادر چود, ماں چود*, چوت*, chod|chodo|bhenchod|behenchod|bc, madarchod|maderchod|mc
son-of: حرامی*, حرامزادہ|حرامزادے|حرامزادوں, حرام زادہ|زادے|زادی, کتے کا بچہ|بچے, کنجر کی اولاد, سور کا بچہ|کی, harami|haramzada|haramzade|haramzadi, kutte ka bacha|bache
liar: جھوٹا|جھوٹے|جھوٹی, جھوٹ*, مکار*, دھوکے باز*, فراڈ*, کوڑ, jhoota|jhoot|jhuta|jhoote, dhokebaz|fraud
traitor: غدار*, وطن فروش*, بے وفا, نمک حرام*, غداری, ghaddar|gaddar|ghadar, namak haram
terrorist: دہشت گرد*, دہشتگرد*, شدت پسند*, جہادی*, داعش, dehshat|dahshat gard|gardi, terrorist|terrorists
criminal: مجرم*, چور*, قاتل*, بدمعاش*, غنڈہ|غنڈے|غنڈوں, ڈاکو*, mujrim|qatil|chor, badmash|gunda|criminal
invader: حملہ آور*, قابض*, سیلاب, قبضہ|قبضے, یلغار, گھس آئیں|آؤ|آنا|آیا|آئے|آتے|آئی, hamla awar, qabza|ghus
out-with: دفع ہو*, نکل جا*, دفع کر*, نکالو, باہر نکال*, بھاگ جاؤ, dafa|dafah ho, nikal jao|nikalo|niklo
go-home: واپس جاؤ, اپنے ملک جاؤ|واپس, اپنے ملک واپس جا*, گھر واپس جاؤ, جہاں سے آئے, wapas|wapis jao|jaao, apne mulk jao|wapas|wapis, jahan se aaye|aae
shoot: گولی مار*, گولی مارو|ماری|مار, فائرنگ*, گولیوں سے, گولی سے اڑا*, goli maro|mar|maar|mari|maro, firing|shoot
burn: جلا*, جلا دو|دیا|دیں, آگ لگا*, جلنا|جلے, ساڑ|ساڑو|ساڑنا, jala|jalao|jala do, aag|ag laga|lagao|lagado
gas: گیس چیمبر*, گیس سے مار*, حراستی کیمپ ہٹلر, ہٹلر*, آشوٹز|آشوٹس, gas chamber|chambers, hitler|auschwitz
hang-them: پھانسی*, لٹکا*, پھانسی دو|دے|پر, سولی, پھاہے, phansi|phaansi, latka|latkao do
we-find-you: ڈھونڈ لیں گے, ہم جانتے ہیں _ رہتے, تمہیں دیکھ لیں گے, پتہ ہے کہاں رہتے, تمہیں چھوڑیں گے نہیں, dhoond|dhund lenge|lain, dekh lenge|lunga|loon|loonga, chorenge|chhorenge nahi|nahin
deserve: مستحق*, حقدار*, اسی لائق, اسی قابل, لائق ہو|ہیں|ہے, یہی ہونا چاہیے|چاہئے, deserve, isi laiq|qabil
hate: نفرت*, نفرت ہے, نفرت کرتا|کرتی|کرتے, عداوت, دشمنی, nafrat, hate
disgusting: گھن, گھناؤنا|گھناونا, کراہت, شرمناک, گھٹیا, نفرت انگیز, ghin|ghinona|ghatiya, disgusting|sharamnak
race-slur: کالیا|کالے|کالا, کالو, حبشی*, کافر*, چوڑا|چوڑے|چوہڑا|چوہڑے, پاکی, kaliya|kalu|habshi, chuhra|choora|kafir|paki
`;
