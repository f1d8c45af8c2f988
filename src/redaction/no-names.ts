import { inPlainLetters } from './plain-text.ts';

/**
 * Words that follow an introduction and are no part of a name, by script: function words, verbs, what one is ("I am
 * Syrian"), and what is said of a name ("my name is not important"). In lower case; a name ends before any of them.
 */
const WORDS = `
  ich und aus der die das den dem ein eine einen ist bin habe komme wohne lebe arbeite war wurde seit in im am auf mit von zu zur zum bei für nicht kein keine nur auch noch schon
  egal unwichtig hier leider falsch geheim bekannt programm hase sie er es wir ihr mich mir du dir so gut willkommen aber oder denn weil dass wenn hallo bitte danke jahre alt student studentin
  heute mal also eben etwas alle allen alles diese dieser dieses jede jeder ja nein wie was wer wo sehr ganz wieder immer nie steht stand kann darf soll will muss möchte schreibe suche brauche
  i and from am is are was the a not no my your his her he she it we they on in at of for with but so very just important here there have has had live lives living come came work who whom which that this upon
  secret private known because please thanks thank unknown old years everyone everybody called sir writing asking looking also only still new now there's ready happy sad tired afraid sorry sure glad not very
  syrian afghan iranian iraqi german turkish ukrainian russian kurdish somali eritrean ethiopian georgian albanian serbian vietnamese pakistani muslim christian yazidi african european arab english french kurd turk jewish catholic
  je et de du des la le les un une suis ai viens habite pas plus sur est dans avec pour mais au aux ne qui que en mon ma mes il elle on ce cet cette réfugié syrien afghan allemand
  y soy tengo vengo vivo no es el los las del con para pero en que mi su se un una por como muy estoy vivimos aquí desde sirio afgano alemán
  ve bir çok var yok değil için ile ama bu şu da de den geldim yaşıyorum listede görünüyor geçmesin yazmayın adım atmak saklı lazım önemli önemsiz soyadım kadar kişi olarak kim
  e ye ez im ji li û lê bi di ne nîne min te wî wê ku hate hatiye tê ya yê belav rast şaş xelet nenivîsin nenivîse winda
  dhe jam nga në ne me për nuk një është i të së që e por kam jetoj vij mos shqiptar sirian
  je i iz u na sa za ne nije od koji koja da imam živim dolazim molim ја и из у на са за не је од
  и из я не на в с у мне мой моя это но живу приехал приехала лет есть был была мы вы он она они так как что ещё уже только здесь где от по для
  і й з із зі та до мені моя моє це але живу приїхав приїхала років є був була ми ви він вона вони так як що ще вже тільки тут де від по для із
  waa waxaan oo iyo ka ku ma ha waxay la si aad u ah ahay waxa anigu joogaa nooli qorina sheegayo kuma
  là và ở tôi em năm tuổi người từ đến không của có đang một với cho mà nhưng xin nay quê sinh đã sẽ bị được gì ai
  انا من في على عن الى لاجئ لاجئه سوري سوريه عمري ولدي وعندي وانا وعمري ومن واعيش واسكن اعيش اسكن عندي لدي كنت ليس ليست غير لا لم لن ما مو مش مكتوب موجود مطلوب هو هي هنا هناك وهو وهي و او ان كل مع بعد قبل قد هذا هذه لو اذا كان كانت يظهر وقلت وشغيلين طالب طالبه مقيم مقيمه وصلت جئت اقيم ابلغ فقط يا اب ام لست بس رح عم عراقي مواطن سجل وجاءتني بالغلط غلط سري معروف مهم مهما بالكامل الحقيقي
  است هست هستم هستيم بود نيست را رو از در به و كه با هم يك اين ان مي نمي ننويسيد بنويسيد توش تو داخل پاك كنيد شما ما او انها اينجا ساكن اهل سال ساله متولد مهاجر پناهنده افغان ايراني كردم كرد شد شده خيلي فقط نگوييد نميخواهم فاش نشود هيچ همه نام اسم مهم براي
  دی ده دي مه مې له په كې نه او يم زه د چې اوري واخلئ اخلئ اخلي غلط مو څوك
  ہے هے ميں هوں ہوں نہيں نهيں اور كا كي كے سے پر بهي نه مت كو هيں ہيں كسي
  له بۆ بلاو بڵاو مهكهنهوه بنووسن ناهێنم مهنووسن و نييه نهنووسن من م ناڵێم بسرنهوه لابهرن ئێوه گۆرا
  በጣም ብጣዕሚ እዩ ነው እየ ነኝ ከ እና ግን አይደለም ኣይኮነን ኣብ ናይ ካብ ኣሎ ይባላል ይበሃል እባላለሁ ወጥቷል ኣትዩ ኣይጽሕፍን አልጽፍም አልናገርም ምንድን መን ማን ሓሶት የለም
  ვარ და მე არ არის აქ ში დან მაგრამ რომ არა ვცხოვრობ წლის ჩემი დატოვებენო ვერ როგორ რა`;

export const NO_NAMES: ReadonlySet<string> = new Set(inPlainLetters(WORDS).trim().toLowerCase().split(/\s+/));

/** Lower-case words between the parts of a name. */
export const PARTICLES: ReadonlySet<string> = new Set(
  inPlainLetters(
    'von van der de del la da di dos bin ibn ben al el ul ud abu abd bint bou ait ould عبد ابو ابن بن ال ام',
  ).split(' '),
);
