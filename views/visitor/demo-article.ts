import { html } from '../html.ts';

/** The article of the demo page, in our own words; places and people are invented. */
export const demoArticle = html`<article class="article" lang="de" dir="ltr">
<p class="crumb">Beispielartikel · Orte und Personen sind erfunden</p>
<h1>Ein Jahr Wohnraum statt Halle: Was die Gemeinden gelernt haben</h1>
<p class="lead">Vor einem Jahr beschloss der Kreis Musterland, Geflüchtete nicht mehr in Turnhallen unterzubringen. Jetzt liegt der erste Bericht vor. Er zeigt, was gelungen ist und wo es hakt.</p>
<p>Zwölf Gemeinden, 640 Menschen, 118 Wohnungen: Das ist die Bilanz nach zwölf Monaten. Statt Betten in Hallen aufzustellen, mieten die Gemeinden leer stehende Wohnungen an und vermieten sie weiter. Eine Stelle beim Kreis hilft, wenn Verträge unklar sind oder die Heizung ausfällt.</p>
<h2>Was gelungen ist</h2>
<p>Kinder, die in einer Wohnung leben, fehlen seltener in der Schule. Das sagen alle vier Grundschulen, die am Bericht beteiligt waren. Auch die Kosten sind gesunken: Ein Platz in der Halle kostete den Kreis im Monat fast doppelt so viel wie einer in einer Wohnung.</p>
<p>„Am Anfang hatten wir Sorge, dass sich niemand meldet“, sagt die Bürgermeisterin von Neuendorf. „Dann kamen in der ersten Woche elf Angebote.“</p>
<h2>Wo es hakt</h2>
<p>Wer eine Duldung hat, darf oft nicht in einen anderen Kreis ziehen, selbst wenn dort Arbeit und Wohnung warten. Der Bericht empfiehlt dem Land, diese Auflage früher zu streichen. Außerdem fehlen Sprachkurse am Abend und Busse, die nach Feierabend noch fahren.</p>
<p>Der Kreistag berät im Januar, ob das Programm verlängert wird. Was meinen Sie?</p>
</article>`;
