import type { Case } from './case.ts';

/** For each language of visitors: a name and a number in sentences as people write them, and sentences without any. */
export const LANGUAGE_CASES: Readonly<Record<string, readonly Case[]>> = {
  de: [
    ['Ich heiße Filmon und komme aus Eritrea, Nummer 0176 1234567.', ['name', 'Filmon'], ['phone', '0176 1234567']],
    ['Aktenzeichen 7123456-224, bitte Rückruf unter 05141 998877.', ['file_number', '7123456-224'], ['phone', '05141 998877']],
  ],
  en: [
    ['My name is Blessing Okafor, call me on +234 803 123 4567.', ['name', 'Blessing Okafor'], ['phone', '+234 803 123 4567']],
    ['File no. 7123456-224, my phone is 07911 123456.', ['file_number', '7123456-224'], ['phone', '07911 123456']],
  ],
  fr: [
    ["Bonjour, je m'appelle Moussa Traoré, mon numéro : 06 12 34 56 78.", ['name', 'Moussa Traoré'], ['phone', '06 12 34 56 78']],
    ['Numéro de dossier 22-4711, téléphone +224 622 12 34 56.', ['file_number', '22-4711'], ['phone', '+224 622 12 34 56']],
    ["Il s'appelle Ibrahima, il dort dehors.", ['name', 'Ibrahima']],
  ],
  es: [
    ['Me llamo Lucía Fernández y vivo en Bremen.', ['name', 'Lucía Fernández']],
    ['Expediente nº 4711/23, llámenme al 0151 2345678.', ['file_number', '4711/23'], ['phone', '0151 2345678']],
  ],
  ar: [
    ['مرحبا، اسمي أحمد الخطيب، من حلب.', ['name', 'أحمد الخطيب']],
    ['أنا اسمي رُبى وأنا طالبة', ['name', 'رُبى']],
    ['رقمي ٠١٥١٢٣٤٥٦٧٨ واتساب، رقم الملف 7123456-475', ['phone', '٠١٥١٢٣٤٥٦٧٨'], ['file_number', '7123456-475']],
    ['لا أريد أن يظهر اسمي في الإنترنت، كتبت اسمي بالغلط'],
  ],
  fa: [
    ['سلام، نام من مریم احمدی است و در هانوفر زندگی می‌کنم.', ['name', 'مریم احمدی']],
    ['اسم من رضا است، شماره‌ام ۰۱۷۶ ۱۲۳۴ ۵۶۷', ['name', 'رضا'], ['phone', '۰۱۷۶ ۱۲۳۴ ۵۶۷']],
    ['شماره پرونده: 7123456-423', ['file_number', '7123456-423']],
    ['اسم من را ننویسید لطفا'],
  ],
  ps: [
    ['زما نوم نجیب الله دی، له کندهار څخه یم.', ['name', 'نجیب الله']],
    ['زما شمېره ۰۱۷۶ ۱۲۳۴ ۵۶۷ ده', ['phone', '۰۱۷۶ ۱۲۳۴ ۵۶۷']],
    ['خلک زما نوم اوري او ټیلیفون بندوي'],
  ],
  tr: [
    ['Benim adım Mehmet Yılmaz, Kassel’de oturuyorum.', ['name', 'Mehmet Yılmaz']],
    ['Adım Elif. Dosya numaram 4711/23, cep 0532 123 45 67', ['name', 'Elif'], ['file_number', '4711/23'], ['phone', '0532 123 45 67']],
    ['Yorumumu silin lütfen, adım görünüyor'],
  ],
  kmr: [
    ['Navê min Mistefa ye, li Rinteln dimînim.', ['name', 'Mistefa']],
    ['Ez Serhat im, hejmara min 0176 1234567 e', ['name', 'Serhat'], ['phone', '0176 1234567']],
    ['Navê min belav nekin ji kerema xwe'],
  ],
  ckb: [
    ['سڵاو، ناوم شوانە، لە سلێمانیم.', ['name', 'شوانە']],
    ['ژمارەم ٠١٥١ ١٢٣٤ ٣٨٦، هەر کاتێک بێت', ['phone', '٠١٥١ ١٢٣٤ ٣٨٦']],
    ['تکایە ناوم بڵاو مەکەنەوە'],
  ],
  ru: [
    ['Здравствуйте, меня зовут Игорь Петров, я из Донецка.', ['name', 'Игорь Петров']],
    ['Моё имя Зарема, номер дела 4711/23, тел. +7 912 345-67-89', ['name', 'Зарема'], ['file_number', '4711/23'], ['phone', '+7 912 345-67-89']],
    ['Если моё имя всплывёт, будет беда'],
  ],
  uk: [
    ['Мене звати Олена Коваленко, я з Харкова.', ['name', 'Олена Коваленко']],
    ['Номер справи 4711/23, дзвоніть +380 67 123 45 67', ['file_number', '4711/23'], ['phone', '+380 67 123 45 67']],
    ["У паспорті моє ім'я через одну літеру інше"],
  ],
  sq: [
    ['Unë quhem Arben Krasniqi dhe jetoj në Celle.', ['name', 'Arben Krasniqi']],
    ['Unë jam Besa, telefoni +355 69 123 4567', ['name', 'Besa'], ['phone', '+355 69 123 4567']],
    ['Numri i dosjes 4711/23', ['file_number', '4711/23']],
    ['Unë jam elektricist, unë jam nga Gjakova'],
  ],
  sr: [
    ['Zovem se Jelena Petrović i živim u Hanoveru.', ['name', 'Jelena Petrović']],
    ['Зовем се Драган, broj telefona +381 64 123 4567', ['name', 'Драган'], ['phone', '+381 64 123 4567']],
    ['Broj predmeta: 4711/23', ['file_number', '4711/23']],
  ],
  ti: [
    ['ስመይ ክብርኣብ እዩ፡ ወዲ ኣስመራ', ['name', 'ክብርኣብ']],
    ['ስልከይ +291 7 123 456 እዩ', ['phone', '+291 7 123 456']],
    ['ስመይ ክጽሕፍ ኣይክእልን።'],
  ],
  am: [
    ['ስሜ ብሩክታዊት ነው፣ ከመቀሌ ነኝ።', ['name', 'ብሩክታዊት']],
    ['የፋይል ቁጥር 4711/23፣ ስልክ 0911 123456', ['file_number', '4711/23'], ['phone', '0911 123456']],
    ['የጻፍኩትን ሰርዙልኝ፤ ስሜ ወጥቷል።'],
  ],
  so: [
    ['Magacaygu waa Faadumo Cali, waxaan joogaa Celle.', ['name', 'Faadumo Cali']],
    ['Lambarka kiiska 4711/23, taleefanka 061 5123456', ['file_number', '4711/23'], ['phone', '061 5123456']],
    ['Magacayga ha qorina fadlan.'],
  ],
  ka: [
    ['გამარჯობა, მე მქვია ნინო, ვცხოვრობ ცელეში.', ['name', 'ნინო']],
    ['ჩემი სახელია გიორგი ბერიძე, ტელ. 555 12 34 56', ['name', 'გიორგი ბერიძე'], ['phone', '555 12 34 56']],
    ['ჩემი სახელი ვერ წაიკითხეს'],
  ],
  ur: [
    ['میرا نام عمران خان ہے، میں بریمن میں ہوں۔', ['name', 'عمران خان']],
    ['دوسیہ نمبر 4711/23، فون 0300 1234567', ['file_number', '4711/23'], ['phone', '0300 1234567']],
    ['رپورٹ میں میرا نام بھی آ گیا ہے'],
  ],
  vi: [
    ['Tôi tên là Phạm Thu Hà, người Vinh.', ['name', 'Phạm Thu Hà']],
    ['Tên tôi là Bình, số hồ sơ 4711/23, điện thoại 0912 345 678', ['name', 'Bình'], ['file_number', '4711/23'], ['phone', '0912 345 678']],
    ['Bà giám hộ ghi tên cháu, hỏi lý do'],
  ],
}; // biome-ignore format: a case a line
