import { inPlainLetters } from './plain-text.ts';

/**
 * Frequent given names of the countries visitors come from and of Germany, in the scripts they are written in. They
 * decide only behind "I am …", "ich bin …", where most words are no names; words that are also common nouns are left out.
 */
const NAMES = `
  ahmad ahmed ahmet mohammad mohammed muhammad mohamed mohamad mehmet mahmoud mahmud mustafa mostafa hassan hasan hussein hossein hussain hüseyin ali reza amir omar omer ömer osman othman ibrahim
  ismail ismael yusuf youssef yousef josef khaled khalid walid waleed karim kareem rashid rasheed abdullah abdallah abdul abdi abdirahman abdulrahman said saeed salim saleh samir sami tarek tariq ziad zaid bilal hamid hamza
  jamal kamal nasser nabil firas anas bashar fadi rami hani majid masoud milad navid farhad behzad siavash arash kourosh mehdi mahdi morteza najib zabihullah hamidullah nasir gul farid wahid
  fatima fatma fatme fatou fatuma faduma faadumo aisha aysha ayşe aicha khadija hatice zainab zeynab zeynep zahra maryam mariam meryem layla leila leyla amina amina amal hanan huda iman noor nour nur rana rania rasha rima samira
  salma sara sarah sahar shirin soraya yasmin yasmine jasmin zohra parisa nasrin narges niloofar mina marwa ruba berfin rojda dilan gulistan azad rojin zilan baran serhat ferhat ferhad murat kemal emre burak elif emine
  samuel filmon tesfay tesfaye yonas jonas daniel dawit abel amanuel biniam haile mulugeta kidane berhane selam senait helen hiwot meron saron feven rahel almaz abeba tsegay yohannes bereket
  arben agron besnik blerim dritan ilir valon fatmir ardian albana arta besa blerta drita elira mirela teuta zoran dragan goran milan nikola marko stefan jovana milica jelena ivana dragana snežana mirjana
  olena oksana olga natalia nataliia tetiana iryna irina svitlana svetlana yulia julia kateryna maria marija maría mariya anna anastasia daria halyna lyudmyla andriy andrei serhiy sergej sergei oleksandr aleksandr alexander dmytro dmitri
  ivan igor oleg viktor vladimir mykola bohdan taras maksym giorgi nino tamar ketevan levan irakli davit luka mariami lasha
  nguyễn phạm lê hoàng minh hùng dũng thảo hương phương linh lan mai trang tuấn bình đức thanh hải
  awa fatoumata aminata mamadou amadou moussa ousmane ibrahima boubacar abdoulaye alpha thierno kadiatou mariama blessing emmanuel grace solange
  josé juan carlos luis jorge pedro miguel lucía carmen rosa elena sofía valentina andrés alejandro diego gabriela
  peter paul thomas michael andreas klaus hans jürgen wolfgang uwe frank bernd stefan markus matthias martin sebastian tobias jan lukas felix max tim leon finn
  sabine petra monika claudia susanne birgit karin renate ursula heike gabriele angelika martina brigitte ingrid helga anja katrin katharina stefanie nicole sandra christine barbara hannelore jule wiebke lena laura lisa johanna marie sophie
  ahmet david john james robert george mary elizabeth jennifer linda patricia susan karen emma olivia jack jean pierre jacques michel françois claire isabelle nathalie
  faisal usman imran bilal asif adnan saima ayesha sadia nadia zubair kashif shahid naveed
  ахмад ахмед мухаммад али хасан магомед ибрагим руслан тимур рустам гоар тамаз давид игорь иван сергей андрей алексей дмитрий александр николай михаил владимир виктор олег максим артём артем роман
  мария анна елена ольга наталья наталия татьяна ирина светлана юлия екатерина анастасия дарья марина галина людмила оксана зарема амина лейла фатима заира эльвира
  олена оксана тетяна ірина світлана наталія юлія катерина марія галина людмила дарина надія андрій сергій олександр дмитро микола богдан тарас максим володимир віктор ельзара
  марко никола јована милица јелена ивана драган зоран горан
  احمد محمد علي حسن حسين عمر خالد مصطفى محمود يوسف ابراهيم اسماعيل عبدالله عبدالرحمن سامر سامي رامي فادي باسل ياسر طارق زياد وليد كريم سعيد ماجد نبيل عماد بلال حمزه حمزة فاطمه فاطمة زينب مريم عائشه عائشة خديجه خديجة ليلي رنا رانيا ربى هدى امل سلمى ساره سارة نور هبه هبة ديما لينا اسماء امينه امينة
  رضا امير مهدي مرتضي فرهاد نويد ميلاد مسعود حميد وحيد فريد نجيب زهرا نرگس نسرين پريسا شيرين ثريا سميه مرضيه معصومه فرشته ليلا شكيبا رحيم كريم جاويد
  عمران عثمان عائشه شاهد عدنان كاشف نادیه صائمه بلال
  ازاد ئازاد دلشاد سهركهوت شوان هێمن كاروان رێبين شيلان ژيان نهسرين هيوا
  ሳሚ ታደሰ ብሩክታዊት ሰምሃር ዮናስ ሳሙኤል ዳዊት ዳንኤል ተስፋይ ተስፋዬ ሃይለ ኃይሉ አበበ ከበደ ሄለን ሂወት ሕይወት ሰላማዊት ራሄል አልማዝ ኣልማዝ ፊልሞን ብርሃነ ሳባ መሮን
  გიორგი ნინო თამარ თამარი ქეთევან ლევან ირაკლი დავით ლუკა მარიამი მარიამ ნანა ნათია ლაშა ზურა ზაზა თამაზ`;

/** Small letters without accents: José and Jose, Ömer and Omer are written by the same people. */
const keyOf = (word: string): string => word.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');

const GIVEN_NAMES: ReadonlySet<string> = new Set(inPlainLetters(NAMES).trim().split(/\s+/).map(keyOf));

export const isGivenName = (word: string): boolean => GIVEN_NAMES.has(keyOf(word));
