import { type Html, html } from '../html.ts';

/** An article of the demo page. */
export interface DemoArticle {
  lang: 'de' | 'ar';
  /** Says that all of it is invented. */
  crumb: string;
  title: string;
  lead: string;
  body: Html;
  /** Leads to the comments on a page of their own. */
  comments: string;
  /** How to have such comments. */
  embed: string;
}

/** The same article on municipal refugee policy, in our own words; places and people are invented. */
export const demoArticles: readonly DemoArticle[] = [
  {
    lang: 'de',
    crumb: 'Beispielartikel · Orte und Personen sind erfunden',
    title: 'Ein Jahr Wohnraum statt Halle: Was die Gemeinden gelernt haben',
    lead: 'Vor einem Jahr beschloss der Kreis Musterland, Geflüchtete nicht mehr in Turnhallen unterzubringen. Jetzt liegt der erste Bericht vor. Er zeigt, was gelungen ist und wo es hakt.',
    body: html`<p>Zwölf Gemeinden, 640 Menschen, 118 Wohnungen: Das ist die Bilanz nach zwölf Monaten. Statt Betten in Hallen aufzustellen, mieten die Gemeinden leer stehende Wohnungen an und vermieten sie weiter. Eine Stelle beim Kreis hilft, wenn Verträge unklar sind oder die Heizung ausfällt.</p>
<h2>Was gelungen ist</h2>
<p>Kinder, die in einer Wohnung leben, fehlen seltener in der Schule. Das sagen alle vier Grundschulen, die am Bericht beteiligt waren. Auch die Kosten sind gesunken: Ein Platz in der Halle kostete den Kreis im Monat fast doppelt so viel wie einer in einer Wohnung.</p>
<p>„Am Anfang hatten wir Sorge, dass sich niemand meldet“, sagt die Bürgermeisterin von Neuendorf. „Dann kamen in der ersten Woche elf Angebote.“</p>
<h2>Wo es hakt</h2>
<p>Wer eine Duldung hat, darf oft nicht in einen anderen Kreis ziehen, selbst wenn dort Arbeit und Wohnung warten. Der Bericht empfiehlt dem Land, diese Auflage früher zu streichen. Außerdem fehlen Sprachkurse am Abend und Busse, die nach Feierabend noch fahren.</p>
<p>Der Kreistag berät im Januar, ob das Programm verlängert wird. Was meinen Sie?</p>`,
    comments: 'Kommentare lesen und schreiben',
    embed: 'So bekommt Ihre Website solche Kommentare',
  },
  {
    lang: 'ar',
    crumb: 'مقال تجريبي · الأماكن والأشخاص من نسج الخيال',
    title: 'عام من السكن في الشقق بدل الصالات: ماذا تعلّمت البلديات',
    lead: 'قبل عام قرّرت دائرة موسترلاند ألّا يُسكَن اللاجئون في الصالات الرياضية بعد الآن. واليوم صدر التقرير الأول، وهو يبيّن ما نجح وما يتعثّر.',
    body: html`<p>اثنتا عشرة بلدية، و640 شخصًا، و118 شقة: هذه حصيلة اثني عشر شهرًا. فبدلًا من نصب الأسرّة في الصالات، تستأجر البلديات شققًا شاغرة ثم تؤجّرها. ويساعد مكتب لدى الدائرة حين تكون العقود غير واضحة أو تتعطّل التدفئة.</p>
<h2>ما الذي نجح</h2>
<p>الأطفال الذين يسكنون في شقة يتغيّبون عن المدرسة أقل من غيرهم؛ هذا ما تقوله المدارس الابتدائية الأربع التي شاركت في التقرير كلها. كما انخفضت التكاليف: فالمكان في الصالة كان يكلّف الدائرة شهريًا نحو ضعف المكان في شقة.</p>
<p>تقول رئيسة بلدية نويندورف: «في البداية خشينا ألّا يعرض أحد شيئًا. ثم وصلنا أحد عشر عرضًا في الأسبوع الأول.»</p>
<h2>أين العقبات</h2>
<p>من لديه «دولدونغ» (وقف مؤقت للترحيل) لا يُسمح له غالبًا بالانتقال إلى دائرة أخرى، حتى لو كان العمل والسكن بانتظاره هناك. ويوصي التقرير الولايةَ بإلغاء هذا القيد في وقت أبكر. كما تنقص دورات اللغة المسائية والحافلات التي تسير بعد انتهاء الدوام.</p>
<p>يبحث مجلس الدائرة في يناير تمديد البرنامج. ما رأيكم؟</p>`,
    comments: 'قراءة التعليقات وكتابة تعليق',
    embed: 'هكذا تحصل على مثل هذه التعليقات في موقعك',
  },
];
