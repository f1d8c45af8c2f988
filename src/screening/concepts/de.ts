/** German: `concept: pattern, pattern`, in the notation of compile(). Folding is done for you. */
export const de = `
I: ich, ick, icke, ik, isch, i, ih, ich's, hab, habs, bin
me: mich, mir, mia, mi, misch, ma, mit mir, für mich, bei mir, zu mir
my: mein, meine, meinen, meiner, meinem, meines, mei, meene, meenen, min, mien, meins
we: wir, wia, mer, mir sind, mir haben, wa
us: uns, bei uns, mit uns, für uns
our: unser, unsere, unseren, unserer, unserem, unsre, unsren, unsrer, unsa, unsern
you-sg: du, dich, dir, dia, haste, kannste, biste, willste, musste du, kriegste
you-formal: ihnen, euch, können|könnten|haben|würden|dürf*|helfen|wissen|geben|rufen|schicken|schreiben|antworten|beraten|machen|sind sie, bitte sie, liebe* sie, ihr habt|seid|könnt|macht|wisst|helft, habt|könnt|seid|wisst ihr, an sie, sie mir|uns
your: dein, deine, deinen, deiner, deinem, euer, eure, euren, eurer, eurem, ihre antwort|hilfe|seite|arbeit|beratung|webseite|artikel, ihren artikel|rat|beitrag, ihrer seite|arbeit|beratung
he: er, ihn, ihm, ea, der hat|ist|will|sagt|kann
she: sie, ihr, se, die hat|ist|will|sagt, die frau
his: sein, seine, seinen, seiner, seinem, seines
her: ihr, ihre, ihren, ihrer, ihrem, ihres
they: sie haben|sind|wollen|sagen|hatten|waren|kommen|gehen|machen|schreiben|geben|können|holen|schicken|lassen, die haben|sind|wollen|sagen|machen|lassen|schicken|kommen, denen, haben|wollen|sind die
their: ihre, ihren, ihrer, ihrem, deren
one: man, mensch muss, kann|muss|darf|soll man
myself: selbst, selber, selbe, selba, allein selbst, mich selbst, persönlich
somebody: jemand, jemanden, jemandem, jemant, irgendwer, irgendjemand*, irgendein*, wer kann, jmd, einer von euch
nobody: niemand, niemanden, niemandem, nimand*, keiner, keena, kein mensch, keine mensch, kein schwein
everybody: alle, allen, jeder, jeden, jede, jedem, jeda, sämtlich*, alle leute
people: leute, leuten, leude, menschen, mensche, personen, lüüd
person: person, mensch, ein mensch, mensh, *person
man: ein|der|diese|dieser|den|dem|alter|junger|junge|einem|einen mann, männer, männern, maner, typ, kerl, *männer
woman: frau, frauen, eine frau, fraun, fru, dame, weib
husband: mein|meinem|meinen|meine|ihr|ihren|ihrem mann, ehemann*, ehegatte, gatte, mein man, exmann, schwiegersohn
wife: meine|meiner|seine|seiner|mein frau, ehefrau*, ehegattin, gattin, exfrau, verheiratet mit
child: kind, kinder, kindern, kindes, kinda, kint, kinde, kids, kleinkind*, enkel*
baby: baby*, säugling*, neugeboren*, kleinkind, das kleine, bebi, babi, monate alt
son: sohn, söhne, söhnen, sohnes, son, mein sohn, söhnchen
daughter: tochter, töchter, töchtern, tohter, tocher, pflegetochter, schwiegertochter
boy: junge, jungen, jungs, bub, bube, buben, bursche*, der kleine
girl: mädchen, madchen, mädel*, mädels, medchen, mädschen, deern
youth: jugendlich*, jugend, teenager, minderjährig*, teenie*, heranwachsend*, umf, uma
mother: mutter, mutti, mama, mami, mutta, mütter, müttern, moder, mamma
father: vater, papa, papi, vati, vata, väter, fater, vadder
parents: eltern, elter, ältern, schwiegereltern, pflegeeltern, elternteil*
brother: bruder, brüder, brüdern, bruda, bruders, bruter, brudi
sister: schwester, schwestern, schwesta, swester, schester, schwesterchen
siblings: geschwister*, gschwister, geschwistern, geswister
uncle: onkel, onkels, tante, tanten, tanta, unkel
cousin: cousin, cousine*, cousins, kusine*, kusin, neffe*, nichte, nichten, vetter
grandparents: oma, opa, großeltern, großmutter, großvater, omi, omas, enkelkind*, enkel
family: familie, familien, famili, familia, familje, *familie, familienmitglied*
relative: verwandte*, verwandtschaft, schwager, schwägerin, schwiegereltern, schwiegermutter, schwiegervater, angehörig*
partner: partner, partnerin, verlobte*, lebensgefährt*, mein|meinem|meinen freund, meine|meiner freundin, lebenspartner*, verlobt
friend: freund, freunde, freunden, freundin, freundinnen, freunds, kumpel*, kamerad*, freundes
acquaintance: bekannte, bekannter, bekannten, kenne jemand*, kenne ein*, bekanten
neighbour: nachbar*, nachba, nachbarschaft, anwohner*
colleague: kollege*, kollegin*, mitarbeiter*, kolege*, arbeitskolleg*
classmate: mitschüler*, klassenkamerad*, schulfreund*, aus meiner|unserer klasse, azubikolleg*
pupil: schüler, schülerin, schülerinnen, schülern, schuler, schülers
client: klient*, mandant*, schützling*, mündel, betreute, betreuten, fall von mir
patient: patient*, pazient*
guest: gast, gäste, gästen, mitbewohner*, au pair, bewohner*
boss: chef, chefin, chefs, schef, sheff, arbeitgeber*, vorgesetzte*, scheff, inhaber*
employee: angestellt*, arbeiter, arbeiterin, arbeitern, arbeitnehmer*, azubi*, lehrling*, auszubildend*
teacher: lehrer*, lehrkraft, lehrkräfte, deutschlehrer*, klassenlehrer*, lerer*
doctor: arzt, ärztin, ärzte, ärzten, arztin, doktor, artz, dr, hausarzt, *arzt, frauenarzt
nurse: pfleger, pflegerin*, krankenschwester*, krankenpfleger*, pflegekraft, pflegekräfte, altenpfleger*
midwife: hebamme*, hebame*, hebammen
social-worker: sozialarbeiter*, betreuer*, sozialpädagog*, sozialarbaiter*, sozialdienst, bezugsbetreuer*, heimleitung
guardian: vormund*, vormünd*, amtsvormund*, pfleger vom jugendamt
volunteer: ehrenamtlich*, ehrenamt, freiwillig*, helferin, helfer, helferkreis*, ehrenamtler*
lawyer: anwalt*, anwält*, rechtsanwalt*, rechtsanwält*, anwald*, advokat*, rechtsanwald
judge: richter, richterin*, richtern, verwaltungsrichter*
interpreter: dolmetsch*, übersetz*, dolmetcher*, dolmecher*, dolmatsch*, sprachmittler*
clerk: sachbearbeiter*, beamte*, beamtin, sachbearbeitung, mann vom amt, frau vom amt, sachberater*
police: polizei*, polizist*, polizai, policei, polisei, bullen, polizeit, bundespolizei
landlord: vermieter*, vermiter*, hausbesitzer*, eigentümer*, wohnungsgesellschaft, hausverwaltung
caretaker: hausmeister*, security*, wachmann*, wachdienst*, sekurity, sicherheitsdienst*, securitys
priest: pfarrer*, pastor*, imam, imame, priester*, pfarer
refugee: flüchtling*, geflüchtet*, geflohen*, asylbewerber*, asylanten, asylant, flüchtlig*, asylsuchend*
migrant: migrant*, ausländer*, zuwander*, einwander*, auslander*, migration*, fremde, fremden
citizen: bürger, bürgerin, bürgern, bürgerinnen, staatsbürger*, einwohner*, mitbürger*
widow: witwe*, waise*, waisen, vollwaise, mein mann ist gestorben|tot, alleinerziehend*
elderly: alt, alte, alten, alter, rentner*, senior*, oma, opa, ältere*, greis*
single-mother: alleinerziehende mutter, allein erziehend*, alleinerziehend*, allein mit _ kind*, alleinerzihend*, single mama
young: jung, junge, jungen, junger, minderjährig*, jünger*, jüngste*, unter 18
years-old: jahre alt, jahr alt, jähriger, jährige, jährigen, jährig, ist|bin 14|15|16|17|18|19|20 jahre, hat _ jahre, jahre jung
please: bitte, bitteschön, bitten, pls, bidde, büdde, pliis, please, flehe
help: hilfe, hilf, hilft, helfen, helft, hilfen, geholfen, helf, helfe, hilfreich, help, behilflich, weiterhelfen, hülfe
ask: frage, fragen, fragt, gefragt, nachfragen, bitten, gebeten, nachgefragt, anfragen, anfrage, fragte
question: frage, fragen, ne frage, eine frage, rückfrage*, anfrage*, kurze frage, frag
answer: antwort*, beantwort*, rückmeldung*, antwor, geantwortet, antworte
advice: rat, beratung*, tipp, tipps, ratschlag, ratschläge, beraten, tip, berate, beratet, rad geben
counselling: beratungsstelle*, berater*, beratungstermin*, beratungsangebot*, migrationsberatung*, flüchtlingsberatung*, rechtsberatung*, anlaufstelle*, verfahrensberatung
information: information*, info, infos, auskunft, auskünfte, informier*, infomaterial
need: brauch*, benötig*, brauhe, breuche, brauche, bräucht*, gebraucht, notwendig*, nötig
search: suche, suchen, sucht, gesucht, such, auf der suche, suchten
find: finde, finden, findet, gefunden, fand, fanden, auffind*, gefunde
want: will, wollen, wolle, wollte, wollten, möchte*, moechten, mag, mögen, willst, wollt, möcht, gern, gerne
wish: wünsch*, hoffe, hoffen, wunsch, würde gern*, hoffentlich, wünsche
can: kann, können, könnte*, kannst, konnte*, könnt, kan, kenen, kunnt
cannot: kann|können|könnte*|konnte*|kan _ nicht|nich|net|nix|ned|kein*, unmöglich*, geht nicht, schaffe _ nicht, nicht möglich, kann nicht
may: darf, dürfen, dürfte*, darfst, dürft, durfte*, erlaubt, erlaubnis, gedurft
may-not: darf|dürfen|durfte*|dürft _ nicht|nich|kein*|net|nix, verboten, verbot, verbiete*, nicht erlaubt, untersag*, nicht zulässig
must: muss, müssen, musste*, müsste, müssten, müsst, mußte*, muß, gezwungen, mus, verpflichte*
should: soll, sollen, sollte*, sollst, sollt, sollte
know: weiß, weis, wissen, wusste*, gewusst, kenne, kennen, kennt, weißt, weisst, wist, kannte*, weess
not-know: weiß|weis|wissen|wusste*|weess _ nicht|nich|net|nix|ned, keine ahnung, keine anung, kein plan, keinen plan, ahnungslos, weiss nicht, nicht wissen, kp
understand: versteh*, verstand*, begreif*, kapier*, verstanden, kapiert, fersteh*
not-understand: versteh*|verstehen|verstand* _ nicht|nich|net|nix|nichts|ned|kein*, nicht verstanden|verstehe*, nichts verstanden, kapier* _ nicht|nix, unverständlich*, begreif* _ nicht
explain: erklär*, erleuter*, erläuter*, erklar*, zu erklären, klarmach*
how: wie, wi, auf welche weise, wie kann, wie geht
what: was, wat, wass, was für, wozu, wos, was denn
where: wo, woher, wo ist, wo kann, wo gibt, an welcher stelle
where-to: wohin, wo hin, wohin kann|soll|muss, wo soll ich hin, wo muss ich hin
when: wann, wan, ab wann, um wieviel uhr, bis wann, wann kommt
who: wer, wer kann|ist|hat|hilft, welche person, wea
whom: wem, an wen, bei wem, zu wem, an wem, mit wem, von wem, für wen
why: warum, wieso, weshalb, wozu, waru, worum, wiso, aus welchem grund
which: welche*, welch, welsche
whether: ob, ob ich|er|sie|man|wir, obs
how-much: wieviel*, wie viel*, wie viele, wie hoch, wie teuer, was kostet, wie fiel
how-long: wie lange, wie lang, wielange, wie viele tage|wochen|monate|jahre, bis wann
is-there: gibt es, gibts, gibt's, gibt das, gibt da, gibt er, gibts da, existier*, gibt hier, gibt bei
right-entitlement: recht auf, anspruch*, habe ich recht, habe|haben recht, recht haben, recht, rechte, rechten, mir|uns zusteht, zustehen, berechtigt, berechtigung
possible: möglich*, möglichkeit*, geht das, chance*, mögliche, machbar, vielleicht möglich, irgendwie
solution: lösung*, ausweg*, lösen, gelöst, klären, hinkrieg*, regelung finden
do: mache, machen, macht, gemacht, tun, tut, tue, getan, machte, unternehmen, mach
what-to-do: was tun, was machen, was mache ich, was soll ich, was kann|muss|soll|sollen|können ich|wir|man|er|sie, was jetzt, was nun, wie weiter, was ich machen, was kann man
call-phone: anruf*, telefon*, tel, angerufen, ruf* _ an, rufen _ an, rief, handy*, nummer anrufen, hotline, zurückrufen
number: nummer*, nr, nummern, nomer, rufnummer*, telefonnummer*
contact: kontakt*, melde*, melden, kontaktier*, meld* sich, gemeldet, erreich*, wenden, wende
write: schreib*, geschrieben, schrieb*, schraib*, anschreib*, schriftlich*, shreib*
email: email*, mail, mails, e mail, mailadresse, e-mail, emeil
message: nachricht*, sms, pn, nahricht*, meldung, mitteilung*
appointment: termin*, termien*, terminvergabe, kein* termin, terminbuchung
come-by: vorbeikomm*, sprechstunde*, sprechzeit*, komm* _ vorbei, öffnungszeit*, offene sprechstunde, persönlich kommen, hingehen
urgent: dringend*, dringent*, eilig*, eilt, drigend*, asap, dringlich*, eilantrag*, schnellstmöglich*
immediately: sofort*, gleich jetzt, unverzüglich*, auf der stelle, sovort, umgehend, soford, schnell
support: unterstütz*, unterstutz*, begleit*, beistand, unterstüzung, beisteh*
thanks-in-advance: danke|dank im voraus, danke im vorraus, im voraus, vielen dank im voraus, besten dank schon mal, vorab danke, danke schonmal
confidential: vertraulich*, nicht veröffentlichen, anonym*, bitte nicht veröffentlich*, nicht öffentlich, unter uns, verschwiegen*, datenschutz, name nicht, ohne name*
name: name, namen, heiße, heiß, heißt, heise, ich heise, heissen, nachname, vorname, namens
address: adresse*, anschrift*, adrese, postadresse, wohnhaft, straße nr
hello: hallo, guten tag, guten abend, guten morgen, moin, hi, servus, salam, grüß gott, hey, selam*, halo
dear-sirs: sehr geehrte*, sehr geerte*, geehrte*, damen und herren, liebe redaktion|team, hochgeehrte*, liebes team
greetings: grüße, gruß, grüßen, mfg, lg, grüsse, viele grüße, herzliche grüße, grüse, freundlichen grüßen, vg
thank: danke, dank, dankbar*, bedank*, vielen dank, merci, danke schön, dankeschön, tanke, danken
god: gott*, allah*, inshallah, gottes, inschallah, herrgott, hamdulillah, wallah, lieber gott
today: heute, heut, heite, hüt, heude, hoite, am heutigen
tomorrow: morgen, übermorgen, morgn, morgen früh, morgens früh, morgen um, morjen
yesterday: gestern, gestan, vorgestern, gesten, gester, gestern abend
tonight: heute nacht, heute abend, heut nacht, heut abend, diese nacht, heute abent
night: nacht*, nächt*, nachts, mitternacht, naht, nachst
morning: morgens, am morgen, früh, früh morgens, frühmorgens, morgen früh, vormittag*, heute morgen, in der früh
evening: abend, abends, abent, abenden, heute abend, feierabend
now: jetzt, jetz, nun, gerade, grad, grade, momentan, aktuell, jezt, jetze, zur zeit, derzeit, zurzeit
still: noch, immer noch, noch immer, weiterhin, nach wie vor, nok
already: schon, bereits, schonmal, längst, shon
again: wieder, nochmal*, erneut*, wida, noch einmal, wider, schon wieder
never: nie, niemals, nimmer, noch nie, nie mehr, nirgends, nie wieder
always: immer, ständig*, dauernd, ima, andauernd, stets, jedes mal
since: seit, seitdem, seid, sait, seit dem, zeit dem
until: bis, bis zum, biss, bis ende, bis jetzt
before: vor, bevor, vorher, ehe, vor der, davor, zuvor
after: nach, nachdem, danach, nachher, hinterher, nah dem, anschließend
day: tag, tage, tagen, tages, tach, tags, wochentag*
week: woche, wochen, wohe, vochen, wöchentlich*, wohen
month: monat*, monaten, monate, mon, monatlich*, monad*, mohnat*
year: jahr, jahre, jahren, jahres, jare, jar, johr, jahrelang*, jährlich
hour: stunde, stunden, std, uhr, uhrzeit, stunte
minute: minute*, min, minuten, sekunde*, minutten
monday: montag*, mo, montak, mondag
tuesday: dienstag*, dinstag*, di, dienstak, diensdag
wednesday: mittwoch*, mitwoch*, mittwochs, mittwoh
thursday: donnerstag*, donerstag*, donnerstak
friday: freitag*, fraitag*, fr, freitak, freidag
weekend: samstag*, sonntag*, wochenende*, sonnabend*, sontag*, sa, so wochenende, feiertag*
january-june: januar, jänner, februar, märz, april, mai, juni, jan, feb, jänuar
july-december: juli, august, september, oktober, november, dezember, sept, okt, nov, dez
date: datum*, den ersten, am ersten, geburtsdatum, stichtag*
deadline: frist*, fristablauf, ablauffrist, klagefrist*, fristen, deadline, spätestens, innerhalb von, widerspruchsfrist*
soon: bald, balt, in kürze, demnächst, in den nächsten tagen, baldmöglichst, bald wieder
late: spät*, zu spät, verspät*, verpasst, versäum*, später
long-time: lange, lang, langem, ewig*, lange zeit, jahrelang, seit langem, länger*, monatelang, elend lang
long-ago: damals, früher, einst, vor jahren, lange her, seinerzeit, vor langer zeit, ehemal*
every-day: jeden tag, täglich*, jede tag, alle tage, tag für tag, jede nacht, jeden morgen
wait: warte, warten, wartet, gewartet, wartezeit*, wartend*, warteliste*, abwarten, wart, varte*
last: letzte*, letztens, vergangen*, letzt, vorige*, letsten
next: nächste*, kommende*, näxte*, nechste*, nachste*, demnächst, nächst
two: zwei, zwo, 2, beide, beiden, swei, tswei, zwee, zweier
three: drei, 3, dreien, drai, dree, zu dritt
four: vier, 4, fier, zu viert, vieren
five: fünf, 5, funf, finf, zu fünft
six: sechs, 6, seks, sex personen, zu sechst
seven-plus: sieben, acht, neun, zehn, elf, zwölf, 7, 8, 9, 10, siben, noin
many-tens: zwanzig, dreißig, vierzig, fünfzig, sechzig, siebzig, achtzig, neunzig, hundert*, 100, 50, hunderte
thousand: tausend*, 1000, tausende, tsd, zehntausend*, *tausend
million: million*, milliarde*, mio, mrd, milionen, millionär*
first: erste, ersten, erster, erstes, erst, zuerst, erstens, 1ste, erstmal
second: zweite*, zweitens, zweit, swaite
once: einmal, ein mal, mal, 1 mal, einmalig*, eimal
often: oft, mehrmals, öfter*, häufig*, viele male, ofter, schon dreimal, zweimal, dreimal, mehrfach
office: amt, ämter, behörde*, amts, ämtern, amtes, behorde*, verwaltung*, stelle, behörte*, *behörde, beamten
immigration-office: ausländerbehörde*, ausländeramt, abh, ausländerbehorde*, lea, ausländerbehörte, auslanderamt, ausländer behörde*, ausländer amt, migrationsamt
bamf: bamf, bundesamt*, bamv, bundes amt, bamff, bundesamt für migration
jobcentre: jobcenter*, job center*, arbeitsamt*, arbeitsagentur*, agentur für arbeit, jobcentar, jobzenter*, arbeits amt
social-office: sozialamt*, sozial amt, sozialbehörde*, sozialham, sozialleistungsträger, sozial
youth-office: jugendamt*, jugend amt, jugentamt*, jugendhilfe*, asd, inobhutnahme
embassy: botschaft*, konsulat*, konsul, botshaft*, auswärtiges amt, auswärtigen amt*, botschafts, generalkonsulat
court: gericht*, verwaltungsgericht*, vg, gerischt, amtsgericht*, *gericht, ovg, eugh, gerichtstermin*
registry-office: standesamt*, standes amt, standesbeamt*, meldeamt, einwohnermeldeamt, bürgeramt, standesamtlich*
town-hall: rathaus*, gemeinde*, landkreis*, kommune*, rat haus, stadtverwaltung*, bürgermeister*, kreisverwaltung, stadtrat, landrat, kommunal*
state-ministry: ministerium*, *ministerium, innenministerium*, bundesland, land niedersachsen, landesregierung*, länder, bundesländer, landesbehörde, ministerien
government: regierung*, bundesregierung*, ampel, regirung, koalition*, staat, groko, regier*
parliament: bundestag*, landtag*, parlament*, bundesrat, abgeordnete*, europaparlament
politician: politiker*, minister, ministerin, kanzler*, abgeordnete*, merz, merkel, scholz, politike, innenminister*, faeser
party: partei*, parteien, cdu, spd, fdp, csu, afd, bsw, union, volkspartei*
election: wahl, wahlen, wähle, gewählt, wähler*, wahlkampf, bundestagswahl*, landtagswahl*, wahlrecht, wählt
vote: stimme, stimmen, abstimm*, wahlrecht*, abgestimmt, mehrheit*, ankreuz*, kreuz
law: gesetz*, recht, gesezt, gesetzlich*, *gesetz, aufenthg, aufenthaltsgesetz*, rechtlich*, rechtslage
paragraph: paragraph*, paragraf*, §, abs, absatz, abs., 25a, 25b, 104c
rule: regel, regeln, regelung*, vorschrift*, voraussetzung*, bedingung*, verordnung*, erlass, richtlinie*, auflage*
constitution: grundgesetz*, verfassung*, gg, artikel 1, artikel 16, verfassungsgericht*, grundrecht*
human-rights: menschenrecht*, menschen recht*, grundrechte*, menschenrechtskonvention, kinderrecht*, emrk
letter: brief*, schreiben, post, brif, brife, schreiben vom, brief bekommen, gelber brief, umschlag, einschreiben
decision: bescheid*, entscheid*, entschied*, beschluss*, bescheit*, urteil*, bescheidt, beschied, beschait*
rejection: ablehn*, abgelehnt*, negativ*, abgelent*, abgelennt, ablehnung*, abgewiesen, abgeleht, ablehung, neg bescheid
application: antrag*, anträg*, antrak, *antrag, gestellt, antragstell*, antraege
apply: beantrag*, antrag* _ stellen|gestellt|stelle|stellt, antrag stell*, beantrak*, einreich*, antrag machen|gemacht|abgegeben
form: formular*, vordruck*, fragebogen, formulare, antragsformular*, formblatt
paper: papier*, unterlagen, dokument*, papir*, unterlage, papiere, akte, dokumente, schein, dokumend*
signature: unterschr*, unterschreib*, unterschrieben, unterzeichn*, unterschrift*, unterschift
stamp: stempel*, abgestempelt, gestempelt, stempl*, siegel
copy: kopie*, kopier*, scan, scannen, kopien, gescannt, copy
file: akte, akten, aktenzeichen*, az, akteneinsicht*, aktenz
proof: nachweis*, bescheinigung*, beweis*, bestätigung*, attest*, beleg*, bescheinig*, nahweis
certificate: urkunde*, zeugnis*, zertifikat*, beglaubig*, sterbeurkunde*, urkunden, zeugnisse, apostille, zeugniss
birth-certificate: geburtsurkunde*, geburts urkunde, geburtsnachweis*, geburtsschein, geburturkunde, auszug aus dem geburtenregister, geburtenregister, tazkira
passport: pass, pas, pässe, pass's, reisepass*, reisepässe, nationalpass*, blauer pass, passpflicht*, reiseausweis*, passbeschaff*, pass beschaffen
id-card: ausweis*, personalausweis*, auswais*, perso, ausweise, id karte, ankunftsnachweis*
identity: identität*, identitätsklärung*, identität geklärt, identifizier*, personalien, identitet, identity
visa: visum*, visa, visas, wisum, visumantrag*, visumverfahren*, visums, schengenvisum, einreisevisum
asylum: asyl*, asil, asül, asylantrag*, asylverfahren*, asyle, asylum
hearing: anhörung*, interview*, anhorung*, anhöhrung, angehört, intervju, bamf interview, anhörungstermin*, ladung
dublin: dublin*, dubliner*, dublinverfahren*, überstellung*, dublin drei, überstellungsfrist
fingerprint: fingerabdr*, fingerabdruck*, finger abdruck, finger, fingerprint*, finger gegeben, fingerabdrücke
residence-permit: aufenthalt*, aufenthaltstitel*, aufenthaltserlaubnis*, auffenthalt*, aufentalt*, aufenhalt*, auftenthalt*, aufenthaltskarte, afenthalt
toleration: duldung*, geduldet*, duldunk, dultung*, duldun, dulden, ausbildungsduldung*, beschäftigungsduldung*, kettenduldung
permission-stay: gestattung*, aufenthaltsgestattung*, gestatung*, aufenthalts gestattung
fiction-certificate: fiktion*, fiktionsbescheinigung*, fiktions bescheinigung, fiction*, fiktionbescheinigung*
subsidiary: subsidiär*, subsidier*, subsidär*, subsidiären schutz, eingeschränkter schutz, subsidar*
protection: schutz, schutzstatus, schutzes, schützen, geschützt, abschiebeverbot*, abschiebungsverbot*, beschütz*, flüchtlingsschutz, shutz
recognised: anerkannt*, anerkant*, anerkennung als flüchtling, flüchtlingseigenschaft, positiv* bescheid, anerkannter, asylberechtigt*
settlement: niederlassung*, unbefristet*, daueraufenthalt*, niederlasung*, niederlassungserlaubnis*, ne antrag, bleiberecht*
naturalisation: einbürger*, eingebürgert*, einburger*, einbürgerung*, einbürgerungstest*, deutscher werden, deutschen pass, einbügerung*
citizenship: staatsangehörig*, staatsbürgerschaft*, nationalität*, doppelpass*, staatsangehorig*, staatenlos*, doppelte staat*
residence-obligation: wohnsitzauflage*, wohnsitz*, residenzpflicht*, wohnsitz auflage*, wohnsitzregelung*, wohnsitznahme, umverteilungsantrag*
hardship: härtefall*, härte fall, härtefallkommission*, hartefall*, härtefallantrag*, härte
appeal: klage, klagen, klagt, geklagt, geklakt, verklag*, widerspruch*, wiederspruch*, beschwerde, eilantrag*, berufung, rechtsmittel, einspruch
extend: verläng*, verlengert*, verlangert*, verlängert, ferlänger*, verlänger*, erneuer*
expire: ablauf*, abgelauf*, läuft _ ab, abläuft, ungültig*, ausgelaufen, läuft aus, gültig*
cancel: absag*, abgesagt, widerruf*, zurückgenommen, wiederruf*, zurücknehm*, storn*, abgesakt, entzog*, entzieh*, aufgehoben
receive: bekomm*, bekam*, erhalt*, erhält*, erhielt*, kriege, kriegen, kriegt, gekriegt, bekomen, krieje
give: gebe, geben, gibt, gab, gegeben, gaben, abgeben, abgegeben, gib, gebt
take: nehme, nehmen, nimmt, genommen, nahm, nimm, nahmen, mitnehm*, mitgenomm*
take-away: wegnehm*, weggenomm*, weg genommen, nimmt _ weg, abgenomm*, wegnimmt, nehmen _ weg, entzogen, einbehalt*, einkassier*, beschlagnahm*
refuse: verweiger*, weiger*, ablehn*, lehnt _ ab, will nicht geben, verwehr*, abgewiesen, gibt mir kein*
approve: genehmig*, bewillig*, zugestimmt, gestattet, zusage, bewilig*, genemig*
accept: annehm*, angenomm*, akzeptier*, nimmt _ an, zugelassen, aufgenomm*, aksept*, aufnehmen
processing: bearbeit*, in bearbeitung, wird bearbeitet, bearbeitungszeit*, dauert, bearbaitung, prüf* _ antrag
procedure: verfahren*, prozess*, ferfahren, verfaren, ablauf
reply-none: antwort* _ nicht|nich|niemand|keiner, keine antwort, kein antwort, melde* sich nicht|niemand|keiner, keine rückmeldung, geht _ nicht ans telefon, nix gehört, nichts gehört, keiner antwortet, geht keiner ran, niemand antwortet, nicht erreichbar, nie jemand
send-away: wegschick*, weggeschickt, schicken mich weg, schickt mich weg|zu|zum, von einem amt zum, hin und her, von a nach b, abgewimmelt, weiterverwiesen, niemand zuständig, keiner zuständig, sagt geh zu, zuständig bin ich nicht
responsible: zuständig*, zustandig*, verantwortlich, ansprechpartner*, zuständigkeit, zustendig
reason-ground: grund, gründe, gründen, begründ*, ursache*, anlass, weswegen, aufgrund
deportation: abschieb*, abschib*, abschiebung*, abshibung, abschiebe*, ausweisung*, rückführung*, deport*, abschiebungsbescheid, abschiebungsandrohung
deport: abschieben, abgeschoben werden, schieben _ ab, schiebt _ ab, abschiebt, rausgeworfen, abschibn, ausweisen, außer landes, will|wollen mich|uns|ihn|sie abschieben, zwangsweise
deported: abgeschob*, wurde abgeschoben, abgeschobn, abgeshoben, abgeschobene, schon abgeschoben, deportiert, ausgewiesen
send-back: zurückschick*, zurückgeschickt, zurück schicken, zurück geschickt, zurückführ*, zurück nach, schicken _ zurück, zurückgebracht, zurückweis*, überstell*
return: zurückkehr*, zurück, zurückgeh*, rückkehr*, zuruck, heimkehr*, zurückkomm*, wiederkomm*, remigration
voluntary-return: freiwillig* ausreis*, freiwillig* rückkehr*, freiwillig zurück*, freiwillige ausreise, rückkehrberatung, rückkehrhilfe*, freiwillig* gehen
leave-country: ausreis*, ausgereist, deutschland verlassen, land verlassen, ausreisepflicht*, ausreiseaufforder*, verlassen muss, raus aus deutschland, ausraisen, muss weg
detention: abschiebehaft*, haft, haftanstalt*, abschiebungshaft*, abschiebegefängnis*, gefängnis von abschieb*, gewahrsam, ausreisegewahrsam, inhaftier*, in haft
prison: gefängnis*, knast*, gefangen*, gefengnis*, jva, zelle, gefangnis, im bau, hinter gittern
arrest: festgenomm*, festnehm*, verhaft*, verhaftet, nehmen _ fest, mitgenommen von der polizei, festgehalten, festgenomen, in handschellen, handschelle*
pick-up: abhol*, abgeholt, holen _ ab, holt _ ab, holten, mitgenommen, geholt, polizei kommt|kam|war, klingelten, abgeholt worden, nachts kam
flight: flug, flüge, flugzeug*, flieger, flugticket*, fliegen, charterflug*, flugnummer*, ticket, geflogen, fliegt
airport: flughafen*, fluhafen, flughaven, abflug, abflughalle, airport, flug hafen, terminal
transfer: transfer*, umverteil*, verleg*, verlegt, verteil*, zugeteilt, zuweis*, zugewiesen, umverlegt, umzieh* müssen
flee: flieh*, geflohen, flucht*, flücht*, flüchten, floh*, flüchtet, abgehauen, floge
border: grenze*, grenz, grenzkontroll*, grenzen, grense*, zaun
boat-sea: boot, boote, schlauchboot*, meer, mittelmeer*, schiff*, ertrunken, ertrink*, seenotrett*, übers meer, ägäis
war: krieg*, kriege, krieges, bürgerkrieg*, krik, im krieg, kriegsgebiet*, front
bomb: bombe*, rakete*, bombardier*, drohne*, bombenangriff*, granate*, explosion*, raketenangriff*
army: armee, militär*, soldat*, wehrdienst*, militer, einberuf*, bundeswehr*, kriegsdienst*, mobilisier*, mobilmachung
homeland: heimat*, heimatland*, herkunft*, herkunftsland*, heimat land, mein land, hemat, heimatstadt
country: land, länder, staat, staaten, lands, landes, ländern, ausland, nation
germany: deutschland*, deutchland*, deutsland*, deutschlant, alemania, brd, deutschalnd, doitschland, dtl
germans: deutsche, deutschen, deutscher, einheimisch*, biodeutsch*, deutches
german-language: deutsch, deutschkurs*, deutsche sprache, deutch, sprachkurs*, deutschkenntnis*, doitsch, auf deutsch, deutschkurse
europe: europa*, eu, europäisch*, european*, eu staat*, europäische union, brüssel
city: stadt, städte, städten, hannover, göttingen, braunschweig, stadtteil*, berlin, bremen, hamburg, osnabrück
village: dorf, dörfer, dorfes, dörfern, dorfe, kaff, auf dem land, ortschaft*
syria: syrien*, syrer*, syrisch*, damaskus, aleppo, sirien, assad, homs, idlib, syria
afghanistan: afghanistan*, afghan*, kabul, taliban*, herat, afganistan, afgan*, ortskraft, ortskräfte, masar
iraq: irak*, iraker*, bagdad, mossul, jesid*, yezid*, ezid*, shingal, erbil
iran: iran*, iraner*, teheran, persisch*, perser*, mullah*, iranisch*
turkey: türkei*, türke*, türkisch*, istanbul, ankara, turkei, erdogan, türken
ukraine: ukrain*, ukrainer*, kiew, kyjiw, charkiw, selenskyj, paragraph 24, cherson
russia: russland*, russisch*, russe*, putin*, moskau, rusland, russen, belarus
other-origin: eritrea*, somali*, sudan*, nigeria*, guinea*, georgien*, albani*, kosovo*, serbi*, pakistan*, äthiopi*, vietnam*
eu-third-country: italien*, griechenland*, bulgari*, polen, kroati*, litau*, ungarn*, rumänien*, spanien*, griechisch*, italienisch*, lettland
church-asylum: kirchenasyl*, kirchen asyl, asyl in der kirche, kirchenasil, in kirche asyl, in der kirche versteck*, kirchenasyls
church: kirche*, moschee*, gemeinde, kirchengemeinde*, synagoge*, gottesdienst*, moshe, tempel
come: komme, kommst, kommt, kam, kamen, gekommen, kome, gekomen, kommen
arrive: ankomm*, angekomm*, komm* _ an, kam _ an, eingereist, einreise*, ankam*, ankunft, einreisen
go: gehe, gehen, geht, ging, gingen, gegangen, geh, gengen, gegange, los
travel: reise, reisen, reist, gereist, fahre, fahren, fährt, gefahren, fuhr, raisen, reisegeld, hinfahren
stay: bleib*, geblieben, blieb*, blaiben, blaib*, dableiben, hierbleib*, bleiben
be-in-germany-since: bin|lebe|sind|wohne|war|leb seit _ in deutschland|hier, seit _ jahr*|jahren in deutschland|hier, ich bin _ in deutschland, in deutschland seit, hier seit, hier in deutschland, seit _ jahren hier, jahre in deutschland, jahre hier
live: lebe, leben, lebt, wohne, wohnen, wohnt, gewohnt, gelebt, lebte, wohn, wonen
born: geboren*, geb, gebor*, hier geboren, geborn, zur welt, geburtsort
family-reunion: familiennachzug*, familiezusammen*, familienzusammen*, nachzug*, familien nachzug, familiennachzugs, familiezusammenführung, elternnachzug, ehegattennachzug, familienachzug, kindernachzug
bring-family: nachhol*, nachgeholt, familie holen|bringen|herholen, meine frau _ holen|nach deutschland, meine kinder _ holen|nach deutschland, herholen, hol* _ her, nach deutschland holen, mutter holen, einladung, nach deutschland bringen
marry: heirat*, geheiratet, verheirat*, heiraten, eheschließ*, hairat*, trauung, verlobt*
marriage: hochzeit*, ehe, eheleute*, hochtzeit*, ehen, heirat, eheschließung*, hochzait
divorce: scheid*, scheidung*, geschieden*, scheidungs*, sheidung, ex mann, ex frau, exfrau, exmann
separated: getrennt*, trennung*, trennen, getrent, trennte*, verlassen, auseinander, ausgezogen
custody: sorgerecht*, umgangsrecht*, sorge recht, alleinige sorge, umgang mit, sorge erklär*, unterhalt*, vormundschaft*
paternity: vaterschaft*, vaterschaftsanerkenn*, vaterschafts*, vater schaft, vaterschaft anerkennen, vatterschaft, vaterschaftstest*
pregnant: schwanger*, schwangerschaft*, swanger, schwanger im, geburtstermin*, hochschwanger*, entbindungstermin, mutterschutz*
birth: geburt*, entbindung*, geburts*, gebär*, entbind*, kreißsaal
forced-marriage: zwangsheirat*, zwangsverheirat*, zwangsehe*, zwingen _ heiraten, muss _ heiraten, soll _ heiraten, zwangs heirat, verheiratet werden, versprochen an
circumcision: beschneid*, beschnitt*, beschnitten*, genitalverstümm*, fgm, geschnit*, verstümmel*, weibliche beschneidung
together: zusammen*, zusamen, gemeinsam*, miteinander, beieinander, beisammen
alone: allein*, alleine, einsam*, alaine, ganz allein, alleen
miss-person: vermiss*, verschwunden*, verschwind*, verschollen*, weg ist, spurlos, suchdienst*, fehlt seit
missing-contact: kein* kontakt, kontakt verloren, kontakt abgebrochen, nichts gehört, nichts mehr gehört, erreiche _ nicht, keine nachricht, handy aus, nicht erreich*, meldet sich nicht
work: arbeit*, arbeite, arbeit, arbeiten, gearbeitet, arbait*, arbet*, schaffe, schuften, maloch*
work-permit: arbeitserlaubnis*, arbeits erlaubnis, arbeit erlaubt, arbeitserlaubniss*, erwerbstätig*, beschäftigungserlaubnis*, arbeitsverbot*, arbeitsgenehmig*, darf _ arbeiten, nicht arbeiten dürfen, arbeiten dürfen
job: job, jobs, stelle, stellen, arbeitsplatz*, arbeitsstelle*, arbeitsplätze, anstellung, minijob*, dschob
apprenticeship: ausbildung*, lehre, azubi*, lehrstelle*, ausbildungsplatz*, ausbildungsvertrag*, ausbildun, aus bildung, berufsschule*
internship: praktik*, praktikum*, praktikan*, praktikums, prakti, hospitation
contract: vertrag*, verträg*, arbeitsvertrag*, vertrak, ferdrag, unterschriebener vertrag, mietvertrag*, vertragen
employ: einstell*, eingestellt, stellen _ ein, stellt _ ein, anstell*, angestellt, nimmt mich, übernehmen, eingestelt
dismiss: gekünd*, kündigung*, entlass*, rausgeworfen, gekundigt, gefeuert, kündigen, rausgeschmissen, arbeit verloren, kündig*, kündigung
unemployed: arbeitslos*, arbeitlos*, kein* arbeit, ohne arbeit, arbeitslosigkeit, arbeitssuchend*, job verloren, erwerbslos*
wage: lohn, lohns, lohnabrechn*, lohnzettel*, gehalt*, gehälter, löhne, loon, bezahlung*, mindestlohn*, stundenlohn*, monatslohn*, lon
wage-unpaid: nicht bezahlt, nicht gezahlt, lohn nicht, kein* lohn, kein* gehalt, zahlt _ nicht, bezahlt _ nicht|kein*, chef zahlt, unbezahlt*, schuldet mir, lohn* _ nicht bekomm*, geld nicht gegeben, ausstehend* lohn*
hours-work: stunden am tag, stunde am tag, überstunde*, schicht*, std am tag, stunden täglich, nachtschicht*, ohne pause, 12 stunden, stunden arbeiten, 14 stunden, probearbeit*
profession: beruf*, berufe, fachkraft*, fachkräfte*, beruflich*, handwerk*, gelernt*, fachkräftemangel, koch, ingenieur*, schlosser*
diploma: diplom*, studienabschluss*, hochschulabschluss*, berufsabschluss*, zeugnis*, bachelor*, master, diploma
recognition: anerkennung*, anerkennen, anerkannt _ diplom*|abschluss*|zeugnis*|beruf*, anerkenn*, anerkenung, berufsanerkenn*, zab, anabin, approbation*
experience: erfahrung*, erfahrungen, erfarung, berufserfahrung*, erlebt*, erlebnis*, erfahren
apply-job: bewerb*, beworben, bewerbung*, bewarb*, vorstellungsgespräch*, lebenslauf*, bewerbungs*, bewebung
construction-cleaning: baustelle*, putz*, putze, geputzt, reinigung*, im lager, restaurant*, küchenhilfe, spüler, lagerarbeit*, schlachthof*, gastro*, bau
care-work: pflege, altenheim*, altersheim*, altenpflege*, pflegeheim*, seniorenheim*, pflegedienst*, pflegen, krankenpflege*, pflegegrad
money: geld*, gelt, geldes, kohle, knete, euro*, moos, bargeld*, gehlt, jeld, cash
euro: euro*, €, eur, oiro, cent
pay: bezahl*, zahle, zahlen, zahlt, gezahlt, bezalen, auszahl*, überweis*, überwiesen, zahl, abgezogen
cost: kostet, kosten, koste, gebühr*, gekostet, gebuhr*, preis, unkosten, *kosten
expensive: teuer*, teure*, teurer, toier, zu teuer, unbezahlbar*, teua
free-of-charge: kostenlos*, gratis, umsonst, kostenfrei*, kosten los, unentgeltlich*, for free, ohne kosten
tax: steuer, steuern, steuererklär*, finanzamt*, lohnsteuer*, steuernummer*, stoier, versteuer*, abgaben
debt: schuld, schulden, verschuld*, inkasso*, schuldner*, schuldenberat*, rückstand, rückständ*, pleite, gerichtsvollzieher*
bill: rechnung*, mahnung*, rechnungen, rehnung, mahn*, abrechnung*, nachzahlung*, zahlungsaufforder*
bank: bank, banken, konto, konten, girokonto*, sparkasse*, kontos, iban, kontonummer*
payment-card: bezahlkarte*, bezahl karte, bezahlkarten, socialcard, geldkarte, karte gesperrt, zahlkarte, bezalkarte, prepaidkarte
benefits: sozialleist*, bürgergeld*, leistung*, asylblg, hartz*, sozialhilfe*, sozialgeld, alg, wohngeld*, grundsicherung*, burgergeld, asylbewerberleist*, stütze
child-benefit: kindergeld*, elterngeld*, kinderzuschlag*, kinder geld, familienkasse*, kindergelt, unterhaltsvorschuss*
cut-benefits: gekürzt*, gestrichen, leistungskürz*, kürzung*, sanktion*, eingestellt, abgezogen, gekurzt, bekomme weniger, gesperrt, kürzen, kürzt
no-money: kein* geld, kein geld mehr, ohne geld, geld reicht nicht, pleite, kein euro, nix geld, geld fehlt, keine geld, geld alle, geld weg, geld zero
hunger: hunger*, hungrig*, verhunger*, nichts zu essen, nix essen, hungern, nichts gegessen, hungrik
food: essen, brot, lebensmittel*, tafel, esse, isst, gegessen, nahrung*, mahlzeit*, milch, reis, kochen, einkauf*
buy: kauf*, gekauft, einkauf*, kaufe, kaufen, kaufte*, käuf*
sell: verkauf*, verkaufe, verkäuf*, ferkauf*, zu verkaufen, verkauft
price: preis, preise, preisen, preiswert, preis ab, tarif*, preislist*
poor: arm, arme, armen, armer, armut*, ärmer*, ärmst*, bedürftig*, mittellos*
rich: reich, reiche, reichen, reicher, reichtum, vermögend*, millionär*, bonzen, reichst*
economy: wirtschaft*, konjunktur*, ökonom*, unternehm*, industrie*, arbeitsmarkt*, bip, mittelstand
school: schule*, schul, schulen, gymnasium*, grundschule*, hauptschule*, realschule*, berufsschule*, shule, schulpflicht*, schulplatz*
kindergarten: kita*, kindergarten*, krippe*, kitaplatz*, kindergartenplatz*, kinder garten, kiga, hort, tagesmutter, kindergarden
university: uni, universität*, hochschule*, fachhochschule*, fh, univerität, universitet, unis, studienkolleg*
study: studier*, studium*, studiere, studienplatz*, studien, bafög*, immatrikul*, studiums, semester*
student: student*, studierend*, studenten, studentin*, studi, studis
course: kurs*, deutschkurs*, sprachkurs*, integrationskurs*, kurse, sprachschule*, kurs b1, vhs, volkshochschule*, integrationkurs*
learn: lern*, gelernt, lerne, lernen, gelern, leren, büffel*
language: sprache*, sprachen, sprach, sprachlich*, muttersprache*, sprahe, dari, arabisch, tigrinya, kurdisch
exam: prüfung*, pruf, test, prufung*, examen, telc, goethe*, dtz, klausur*, durchgefallen, einbürgerungstest*, sprachtest*
level-b1: a1, a2, b1, b2, c1, c2, niveau*, b1 prüfung
class: klasse*, unterricht*, schulklasse*, klassen, klasenlehrer, klase
degree: abschluss*, abitur*, abi, hauptschulabschluss*, abschlüsse, realschulabschluss*, schulabschluss*, abschlus, matura
flat: wohnung*, whg, wohnungen, apartment*, wohnungssuche*, wonung*, wohnun, wohnungslos, sozialwohnung*, wg
room: zimmer*, zimma, raum, räume, zima, wg zimmer, stube, mehrbettzimmer*
house: haus, häuser, hauses, häusern, haushälfte, gebäude*
home: zuhause, zu hause, nach hause, daheim, zuhaus, heim gehen, nachhause, wieder heim, bei mir zuhause
shelter: heim, heime, heimen, heims, unterkunft*, unterkünft*, lager, camp, wohnheim*, asylheim*, flüchtlingsheim*, flüchtlingslager*, gemeinschaftsunterkunft*, flüchtlingsunterk*
reception-centre: erstaufnahme*, eae, landesaufnahme*, aufnahmeeinricht*, lab, ankerzentrum*, anker, aufnahmestelle*, ankunftszentr*, erst aufnahme*, bramsche
rent: miete*, mieten, mietvertrag*, mietschuld*, kaution*, miet, nebenkosten, warmmiete, mieter*
move: umzieh*, umzug*, umgezogen, zieh* _ um, einzieh*, umzihen, ausziehen, umziehn, einzug, umzuge
homeless: obdachlos*, wohnungslos*, auf der straße, auf die straße, ohne wohnung, ohne dach, kein* wohnung, straße schlafen, kein* dach, kein zuhause, obdach, draußen schlafen
street: straße*, strasse*, strase*, weg, platz, gasse, straßen, str
sleep: schlaf, schlafe, schlafen, schläft, schlief*, geschlafen, schlafplatz*, shlafen, übernacht*, schlafn
station: bahnhof*, banhof*, hbf, bahnhofs, bahn, zug, haltestelle*, hauptbahnhof*, bus
car: auto, autos, wagen, pkw, führerschein*, taxi, autto, fahrzeug*, bus, audi
tent: zelt*, container*, zelte, baracke*, turnhalle*, halle, kontainer*, containerdorf
bed: bett, betten, matratze*, hochbett*, schlafplatz, etagenbett*, doppelstockbett*
kitchen-toilet: küche*, toilette*, klo, bad, badezimmer*, dusche*, duschen, kuche, wc, sanitär*, waschraum, toilete
heating: heizung*, kalt, kälte, frier*, frieren, heiz*, kalte, winter, haizung, gefroren, heizkosten, unbeheizt
mould: schimmel*, schimel*, strom, wasser, feucht*, wasserschaden, warmwasser, verschimmel*, stromsperr*, ratte im zimmer, kakerlak*, bettwanze*
evict: räumung*, räumen, rauswerf*, rausgeworf*, zwangsräum*, rausschmeiß*, rausgeschmissen, rauswurf, ausziehen müssen, wohnung gekündigt, raus aus der wohnung, wirft mich raus, vor die tür gesetzt
door: tür, türen, zimmertüren, tuer, haustür*, zimmertür*, turr, pforte, tor
key: schlüssel*, schlussel*, schlüsel, schloss, zweitschlüssel, schlisel
no-place: kein* platz, keine plätze, alles voll, kein zimmer, kein frei*, voll belegt, kein* wohnung, voll, kein kitaplatz*, nix frei
person-share: personen in einem zimmer, personen in ein zimmer, leute in einem zimmer, menschen in einem zimmer, leute _ zimmer, personen _ zimmer, männer _ zimmer, in einem zimmer, zu viert im zimmer, teilen _ zimmer, mehrbettzimmer, zimmer mit _ männern
women-shelter: frauenhaus*, frauen haus, frauenhäuser, frauenschutz*, frauenberat*, hilfetelefon*, schutzhaus
health: gesund*, gesundheit*, gesundheitlich*, krankheit und, gesunt, gesundheits, wohlbefinden, medizinisch*
ill: krank, kranke, kranken, kranker, krankes, schwerkrank*, chronisch*, psychisch krank, erkrank*, grank, krang, verletzt*
illness: krankheit*, erkrankung*, leiden, krankeit, krankhait, infekt*, tbc, hepatitis, hiv, diagnose*
pain: schmerz*, tut weh, schmerzen, weh, smerz*, kopfschmerz*, bauchschmerz*, rückenschmerz*, wehen, bauchweh
hospital: krankenhaus*, klinik*, klinikum*, krankehaus*, kranken haus, intensivstation*, krankenhäuser, notaufnahme*, kh, mhh, stationär, kranknhaus
operation: operation*, op, operier*, operiert, operazion, ope, eingriff, op termin
medicine: medikament*, medizin*, arznei*, tablette*, apotheke*, rezept*, medikamend*, insulin*, tabletten, spritze*
health-insurance: krankenkasse*, krankenversicher*, versicher*, aok, kranken kasse, krankenschein*, gesundheitskarte*, versichertenkarte*, krankenkarte*, tk, barmer, krankenkase
treatment: behandl*, behandelt, behandlung*, behandeln, behandlun, reha*, medizinische versorgung, untersuch*, dialyse*, rehabilitation
therapy: therap*, psycholog*, psychiat*, psychothera*, psychotherapie*, psychose, psychisch*, psycholok*, nth, ntfn
trauma: trauma*, traumat*, ptbs, posttraumat*, traumatisier*, flashback*, schlimme erinner*
depression: depress*, depri, depressionen, depresion*, depressiv*, burnout, niedergeschlagen*, suizidal*
disabled: behinder*, behindert*, rollstuhl*, schwerbehinder*, beeinträchtig*, lähm*, gelähmt, autist*, autismus, blind, gehörlos*, taub, rolstuhl, zerebralparese, pflegegrad*
cancer: krebs*, tumor*, leukäm*, chemo*, metastas*, karzinom*, brustkrebs*
diabetes: diabet*, zucker, herz, herzkrank*, herzklappe*, epilep*, insulin, herzinfarkt*, herzfehler*, asthma*, bluthochdruck, nieren, krampf*, leber
fever: fieber*, fiber, hohes fieber, husten, 40 grad, grippe*, fiebert, lungenentzünd*
blood: blut, blute, blutet, blutung*, geblutet, bluten, blutend*, blutig*, verblut*
breathe: atme*, atmet, atmen, luft, atemnot, erstick*, kriegt keine luft, keine luft, atmung, ersticken
unconscious: bewusstlos*, ohnmächtig*, ohnmacht*, nicht ansprechbar, bewustlos*, umgekippt, umgefallen, wacht nicht auf, reagiert nicht, zusammengebrochen, zusammengebroch*
ambulance: krankenwagen*, rettungswagen*, notarzt*, rtw, rettungsdienst*, 112, kranken wagen, rettung, notruf*, sanitäter*
emergency: notfall*, notfälle*, not fall, nothilfe, notruf*, lebensgefahr*, notsituation*, notlage*, notaufnahme*, sos
vaccine: impf*, geimpft, impfung*, impfen, corona*, impfpass*, masern*
dental: zahn*, zähne*, zahnarzt*, zahnschmerz*, zähnen, zan
dead: tot, tote, toter, gestorben*, verstorben*, leiche*, umgekommen, todt, tod, verstorben, todesfall*, ermordet*
die: sterb*, stirb*, starb*, gestorben, sterben, sterbe, stirbt, tod, sterbend*, gestorbn
kill: töten, tötet, getötet*, umbring*, umgebracht, ermord*, mord, morde, bringen _ um, bringt _ um, mörder*, hingericht*, hinricht*, abmurks*
kill-oneself: ich mich _ umbring*, ich mich umbring*, ich will|werde|wollte|möchte|muss|könnte|kann|würde mich _ umbringen|töten, ich will|werde|wollte|möchte|muss|könnte|kann|würde mich umbringen|töten, ich habe versucht mich, mich selbst umbring*|töten, daran mich umzubringen, überlege mich umzubringen, umbringe mich, bringe mich um, bringe mich _ um, bring mich um, bring|bringe ich mich um, bring|bringe ich mich _ um, suizid*, selbstmord*, selbst mord, leben nehmen, leben zu nehmen, selbsttöt*, sich umbring*, sich umzubringen, mich um bringen, suicid*
not-want-to-live: will|möchte _ nicht mehr leben, nicht mehr leben, kein* sinn mehr, lebensmüde*, will|möchte sterben, lebe* nicht mehr, leben hat keinen sinn, nicht leben wollen, ohne mich besser, will tot sein, besser tot, lieber tot, nicht mehr da sein
life: leben, lebens, lebe, lebensweg*, lebensunterhalt*, lebn, überleben, lebenszeit
goodbye: abschied*, lebt wohl, leb wohl, tschüss, tschüs, auf wiedersehen, verabschied*, das wars, das war's, letzte nachricht, passt auf euch auf, passt auf _ auf
pills: tablette*, pillen, pille, schlaftablette*, schlafmittel*, überdosis, alle tabletten, tableten, gift, pulle
jump-hang: spring*, gesprungen, brücke*, erhäng*, erhängt, vom dach, vom balkon, aus dem fenster, vor den zug, strick, von der brücke, gleise*, mich aufhäng*, vor die bahn
cut-oneself: ritz*, ritze, mich schneid*, schneide mich, selbstverletz*, pulsader*, schneidet sich, rasierklinge*, arm aufgeschn*, aufgeschnitten, geschnitten
end-it: ende machen, ein ende, es beenden, schluss machen, mach* schluss, alles beenden, beende es, mach* ein ende, es vorbei, setze _ ende, ein schlussstrich, bald ist alles vorbei, heute ist schluss
tired: müde*, muede*, erschöpf*, kaputt*, mude, ausgelaugt, fertig, am ende, k o, erschopft, kraftlos*, überfordert
cannot-anymore: kann nicht mehr, kann nich mehr, kann net mehr, halte _ nicht mehr aus, keine kraft mehr, schaffe _ nicht mehr, am ende meiner kräfte, nicht mehr können, ich pack* nicht mehr, keine kraft, können nicht mehr, pack das nicht
sleepless: nicht schlafen, schlafe nicht, kann nicht schlafen, schlaf* _ nicht mehr, schlaflos*, schlafstör*, keinen schlaf, kein schlaf, nachts wach, die ganze nacht wach, nicht mehr schlafen, nicht geschlafen
cry: wein*, weine, weint, weinen, geweint, heul*, heule, tränen, wainen, schluchz*, weinte
fear: angst*, ängst*, anst, engst, angste, angstlich, ängstlich*, schiss, furcht*, bammel, sorge, sorgen, besorgt*
afraid: fürcht*, habe angst, hab angst, furchte, befürcht*, haben angst, traue mich nicht, traut sich nicht, angst vor, hat angst
panic: panik*, panisch*, albtraum*, albträum*, alptraum*, zittert*, zittern, panikattack*, alpträum*, träume schlecht
hope: hoffnung*, hoff, hoffe*, hoffnun, hofft, hoffentlich, hofnung*, zuversicht*
hopeless: verzweif*, verzweifelt, hoffnungslos*, keine hoffnung*, ausweglos*, aussichtslos*, verzweifl*, hilflos*, keine hofnung, ratlos*
shame: scham*, schäm*, schande*, schamen, peinlich*, schändlich*, blamier*, beschämend*, ehre
sad: traurig*, trauer*, traurik, trauer, betrübt*, unglücklich*, bedrückt*, deprimier*, tut mir leid, beklemm*
happy: glücklich*, froh, freue, freut, freuen, freute, gefreut, fröhlich*, freude*, frohe, glüklich*, glucklich, begeister*, freue mich
angry: wütend*, sauer*, wut, wut im bauch, zornig*, ärger*, geärgert, empört*, zorn, aufgebracht, ärgert*, stinksauer
safe: sicher, sicherheit*, sichere*, in sicherheit, sicha, sichern, geschützt, schützend
hit: schlag*, schlägt, geschlagen, schlug*, schlage, schlägerei*, geschlag*, hat mich geschlagen, schlagt, ohrfeig*, prügel*, verhaut, gehauen, haut mich, hauen
violence: gewalt*, häusliche gewalt, misshandl*, gewalttätig*, missbrauch*, gevalt, mishandl*, brutal*
beat-up: verprügel*, zusammengeschlag*, zusammen geschlagen, zusammenschlag*, niedergeschlag*, totgeschlag*, krankenhausreif, vermöbel*, aufs maul, verhau*, verdrosch*, auf die fresse
rape: vergewalt*, fergewalt*, sexuell*, missbrauch*, vergewaltigt*, sexuelle gewalt, begrapsch*, angefasst, sexueller übergriff*, übergriff*, grapsch*, belästig*, belastigt, intim*
threaten: bedroh*, gedroht, drohung*, bedroht, drohen, droht, trohen, androh*, morddroh*, drohe
knife: messer*, mesa, stech*, gestochen, messerstech*, messerstich*, abstechen, niederstech*, niedergestochen, klinge*
weapon: waffe*, pistole*, gewehr*, kugel, schuss, schüsse, waffen, geschossen, munition, kalaschnikow*, schusswaffe*
lock-in: einsperr*, eingesperrt, einschließ*, eingeschlossen, schließt _ ein, sperrt _ ein, festgehalten, eingespert, darf nicht raus, nicht raus lassen, schloss eingesperrt, lässt mich nicht raus
locked-out: ausgesperrt*, aussperr*, schloss ausgetauscht, schloss gewechselt, nicht rein lassen, schlösser, lässt mich nicht rein, ausgeschlossen, schlüssel weggenommen, ausgespert, schlüssel passt nicht, komm nicht rein
passport-taken: pass weggenommen, pass abgenommen, pass _ weggenommen|abgenommen|genommen, pass einbehalten, pass behalten, pass weg, hat meinen pass, nimmt _ pass, papiere weggenommen, gibt _ pass nicht, pass versteckt, hat meine papiere, pässe abgenommen
escape-run: weglauf*, weggelaufen, entkomm*, abgehauen, abhau*, lauf* weg, weg gelaufen, geflohen vor, wegrenn*, rausgelaufen, entfloh*, entwischt
hide: versteck*, verstekt, untertauch*, untergetaucht*, verberg*, versteckt, versteke, verstecken
follow: verfolg*, verfolgt, nachlauf*, verfolgung*, stalk*, beobacht*, hinterher, lauert, auflauer*, folgt mir
blackmail: erpress*, erpress, erpresst, erpresung*, erpressung*, bilder verbreit*, nacktbilder, fotos verbreiten, fotos veröffentlich*
force: zwing*, gezwungen*, zwang*, nötig*, zwingt, gezwung*, zwangs*, gezwingt, genötigt
exploit: ausbeut*, ausgebeut*, ausnutz*, ausgenutzt*, schwarzarbeit*, ausnütz*, ausgenützt*, sklav*, ausbeutung*
traffick: menschenhandel*, schlepper*, menschenhändler*, schleuser*, schleus*, schmuggl*, menschen handel, geschleust, verkauft worden, schlepperei
prostitution: prostitu*, bordell*, puff, zuhälter*, anschaffen, anschaffen gehen, sexarbeit*, strich, prostituiert*, loverboy*
danger: gefährlich*, gefarlich*, gefahrlich, unsicher*, risiko*, gefehrlich, gefahr, gefährd*
in-danger: in gefahr, lebensgefahr*, in lebensgefahr, bin in gefahr, bringt mich um, bringen mich um, sind in gefahr, akut* gefahr, mein leben in gefahr, dann tötet, töten mich, lebensgefährlich*
racism: rassis*, rasis*, fremdenfeind*, rassist*, rassismus*, ausländerfeind*, ausländerhass*, antisemit*, islamfeindlich*
discrimination: diskrimin*, benachteilig*, ausgegrenzt*, ausgrenz*, diskrimiert*, diskremin*, ungleichbehandl*, mobbing*, gemobbt, weil ich ausländer
attack: angreif*, angegriff*, überfall*, angriff*, überfallen, attack*, anschlag*, attakiert, angegriffen, übergriff*
insult: beleid*, beschimpf*, beleidigt, beleidigung*, gedemütigt, demütig*, erniedrig*, schimpf*, angespuckt
complaint: anzeige*, beschwer*, beschwerde*, strafanzeige*, angezeigt, anzeigen, beschweren, dienstaufsicht*
torture: folter*, gefoltert*, gequält*, folterung*, quälen, quält, quälerei, misshandl*, folta
gay: schwul*, lesb*, homosex*, queer, queere, trans, transgender, lgbt*, bisexuell*, homo, regenbogen, csd
christian: christ*, christen, konvert*, getauft*, taufe*, konvertier*, christentum, bibel*, christlich*, taufzeugnis
kurdish: kurd*, kurde*, kurdin, kurdisch*, kurdistan*, pkk, jesid*
outside-door: vor der tür, vor tür, vor meiner tür, an der tür, stehen vor, steht vor, draußen, vor dem haus, vor unserer tür, unten vor, vor haus
knock: klopf*, klopfen, geklopft, klingel*, hämmer*, geklingelt, gegen die tür, klopfn, poch*, rüttel*
scream: geschrien, geschrieen, brüll*, schreien, kreisch*, anschreien, schrei, schreie, schreit, schrie, schrien
silence: leise, flüster*, still, schweig*, leise sein, keinen laut, kein ton, schweigen, psst
come-quickly: kommt schnell*, komm schnell, kommen sie schnell, bitte schnell, schnell kommen, beeil*, kommt jetzt, bitte kommt, sofort kommen, schnell hilfe, schicken sie _ polizei
save: rett*, rettet, retten, rettung*, gerettet, retet, seenotrett*, überleb*, rette
missing-child: kind verschwunden, tochter verschwunden, sohn verschwunden, kind weg, kind ist weg, kind _ entführt, kind entführt, mein kind _ weg|verschwunden, tochter _ weg|verschwunden, vermiss* kind, kindesentführ*, kind mitgenommen, kinder entführt, entführ*
problem: problem*, probleme, schwierigk*, probleme mit, ploblem, prblem, ärger, trouble, problemen, prebleme
situation: situation*, lage, umstände*, zustand*, zustände, situazion, situatuon, sitation, fallkonstell*
case: fall, fälle, fällen, falle, einzelfall*, einzelfälle*, fäll, faelle, angelegenheit*
unfortunately: leider, laider, bedauerlich*, leida, schade, dummerweise, tut mir leid
suddenly: plötzlich*, plotzlich*, auf einmal, plözlich*, unerwartet*, auf ein mal, von heute auf morgen, über nacht
mistake: fehler*, fehla, irrtum*, versehen, versehentlich*, verwechsl*, feler, missverständnis*, panne
wrong: falsch*, unrichtig*, falch, fals, verkehrt*, stimmt nicht, inkorrekt*, irrig*
told: gesagt, hat gesagt, haben gesagt, sagte, sagten, gesakt, hat _ gesagt, erzählt, mir gesagt, heißt es, mitgeteilt
say: sage, sagen, sagt, sagst, sagn, sag, behaupt*, sacht, gesacht, meint
tell: erzähl*, erzahl*, erzehl*, bericht*, geschildert, schildern, berichten, vertell*
happen: passier*, gescheh*, geschah, geschieht, passiert, ereign*, pasiert, vorgefallen, vorfall, los
begin: anfang*, angefang*, beginn*, fängt _ an, begonnen, fing _ an, begann, start*, fange
stop-end: aufhör*, ende, beend*, endet, vorbei, zu ende, aufgehört, schluss, endlich aufhören, stopp*, stop, beenden, hört _ auf, fertig
lose: verlier*, verlor*, verloren, verliere, verlust*, ferloren, verlorn
try: versuch*, probier*, versucht, versuche, ferzuch*, ausprobier*, bemüh*
get: bekomm*, krieg*, kriege, kriegen, erhalte*, erhalten, hab bekommen, gekriegt, hole, holen
bring: bring*, gebracht, brachte*, bringe, mitgebracht, mitbring*, gebraht, hingebracht
send: schick*, geschickt, send*, gesendet, gesandt, schicke, schikt, zugeschickt, versand*, shicken
show: zeig*, gezeigt, zeige, vorzeig*, zeigte, tsaigen, vorgezeigt
open: öffne*, offen*, aufmach*, aufgemacht, geöffnet, eröffn*, aufgebroch*, macht _ auf
see: sehe, sehen, sieht, sah, gesehen, seh, sehn, gucken, guck, schau*, anschau*, geguckt, geschaut
hear: höre, hören, hört, gehört, höhre, horen, gehört habe, zugehört, hörte, vernomm*
read: lese, lesen, liest, gelesen, las, lese ich, durchgelesen, gelesn, lest, lies
speak: spreche*, spricht, sprech*, gesprochen, sprach, rede*, geredet, sprehe*, reden, sprich, unterhalte*, sprechn
think: denk*, gedacht, dachte*, überleg*, denke ich, nachdenk*, glaub ich, meine, meinen
believe: glaub*, geglaubt, glaube, glauben, klaub, klauben, vertrau*, gloob*
feel: fühl*, gefühl*, fühle, spür*, fuhle, spüre, gespürt, empfind*
remember: erinner*, erinn*, erinnere, erinert, weiß noch, im kopf, denke noch an, gedenken
forget: vergess*, vergisst, vergaß, vergiss*, vergesen, vergessen, vergeß*
have: habe, haben, hat, hab, hatte*, gehabt, hätte*, hast, habt, ham, hobe, hom, han
have-not: hab*|habe|haben|hat|hatte*|ham _ kein*|nicht|nix|net|keen*, kein, keine, keinen, keiner, keinem, keen, keene, koa, koane, habn nix
there-is-not: gibt es nicht|kein*, gibts nicht|kein*, gibt kein*, gibt es _ kein*|nicht, nicht vorhanden, gibt nix, fehlt, fehlen, existiert nicht, ist nicht da
be-allowed: wird erlaubt, erlaubt, darf, dürfen, genehmigt, zugelassen, gestattet, zulässig, ist erlaubt, wird genehmigt
not: nicht, nich, net, nit, ned, niht, nischt, nix, nich mehr, nicht mehr, nischte, nicth, nik
no: nein, ne, nee, nö, nain, naa, nä, auf keinen fall, keinesfalls
yes: ja, jo, joa, jawohl, jep, doch, klar, jaja, yes
without: ohne, one papiere, ohn, ohne das, ohne dass
with: mit, mid, mitm, met, zusammen mit, samt
for: für, fur, fuer, for, füa, fürs, wegen, zugunsten
because: weil, wegen, da ich, weill, vail, vegen, weil's, deswegen weil, aufgrund
but: aber, doch, jedoch, aba, awer, allerdings, sondern, abber
although: obwohl, trotz, trotzdem, obwol, obgleich, dennoch, obwohl ich, wenn auch
if: wenn, falls, sofern, wen, sonst, wenns, wenn's, im fall
then: dann, dan, danach, daraufhin, anschließend, dannach
and-so: deshalb, also, deswegen, daher, darum, somit, dadurch, deshalp, folglich, daswegen
or: oder, oda, odr, beziehungsweise, bzw, entweder
also: auch, ebenfalls, ebenso, außerdem, ooch, aug, zusätzlich, auh, sogar
only: nur, lediglich, bloß, nua, blos, ausschließlich, einzig*, nurnoch
nothing: nichts, nix, nüscht, nichst, garnichts, gar nichts, nicht's, nischts, nüx
everything: alles, ales, allet, alls, sämtliche*, gesamt*, ganze, ganzen
something: etwas, irgendwas, irgendetwas, ein bisschen, etvas
more: mehr, mehrere*, weitere*, mehr als, noch mehr
less: weniger*, geringer*, wenige, minder, weniga
much: viel, viele*, vieles, fiel, fil, viel zu, jede menge, haufen, ganz viel, feel
little: wenig, bisschen, ein wenig, bischen, etwas, wenige, kleines bisschen, bissl, bissle, paar
very: sehr, zer, ser, ganz, so sehr, total, echt, extrem*, super, voll, richtig, sehr sehr, wahnsinnig, mega
enough: genug, genuk, genügend*, reicht, ausreichend*, ausreich*, genügt, genung
here: hier, hir, hia, dahier, hierher, da
there: dort, da, dorthin, drüben, dorten, dahin, dort drüben
new: neu, neue, neuen, neuer, neues, noi, neuest*, neulich, neuem
old-thing: alt, alte, altes, alten, alter, veraltet*, gebraucht*, ältere*
good: gut, gute, guten, guter, gutes, jut, guut, okay, ok, gud
bad: schlecht*, schlimm*, schleht, mies*, übel, katastroph*, shlecht, böse, furchtbar*, schrecklich*
better: besser*, am besten, beste*, besa, beser, verbesser*
big: groß, große*, grosse*, größer*, größte*, riesig*, gross, riesen*, enorm*
small: klein, kleine*, kleinen, winzig*, kleiner, kleines, klain, gering*
hard-difficult: schwer, schwierig*, schwere*, hart, harte*, kompliziert*, schwirig*, svier, anstrengend*, mühsam
easy: leicht, leichte*, einfach, einfache*, unkompliziert*, problemlos*, kinderleicht, ainfach
important: wichtig*, entscheidend*, wihtig*, wesentlich*, bedeutend*, wichtik, relevant*
true: wahr, wahrheit*, stimmt, tatsächlich*, richtig, wahre, warheit, fakt, fakten, korrekt
same: gleich, gleiche*, derselbe, dieselbe*, das selbe, dasselbe, gleichen, ebenso, selbe, selben, glaich
other: andere*, ander, anders, anderen, andre*, sonstige*, jemand anders, weitere
own: eigene*, eigen, eigenen, eigenes, eigner
article: artikel*, beitrag*, beiträge*, text, texte, artikels, bericht, artikkel, podcast, folge, titelgeschichte
author: autor*, redaktion*, journalist*, autoren, verfasser*, redakteur*, schreiber*, redaktionell*
comment: kommentar*, kommentier*, leserbrief*, comment*, komentar*, kommentare
read-article: gelesen, artikel gelesen, beitrag gelesen, habe _ gelesen, ihren artikel, artikel über, text gelesen, mit interesse gelesen, im artikel, in eurem artikel, las ihren
interesting: interess*, spannend*, interesant*, informativ*, aufschlussreich*, lesenswert*, hilfreich*
great-praise: toll, tolle, toller, tolles, tollen, super, großartig*, klasse, prima, hervorragend*, wunderbar*, sehr schön, wie schön, bravo, genial, top, fantastisch*, spitze, exzellent*
well-written: gut geschrieben, gut recherchiert, guter artikel, toller artikel, gut erklärt, guter beitrag, verständlich geschrieben, verständlich, gut verständlich, toller text, gut auf den punkt, auf den punkt, sauber recherch*, klar geschrieben
agree: zustimm*, stimme zu, stimme ihnen zu, recht haben|habt|hat|hast, da hat _ recht, bin ganz bei, sehe ich auch so, seh ich auch so, genau so, einverstanden, volle zustimmung, bin der gleichen meinung
disagree: widersprech*, wiedersprech*, stimmt nicht, stimmt so nicht, nicht einverstanden, sehe _ anders, seh das anders, ganz anderer meinung, falsch, blödsinn, unsinn, quatsch, nicht richtig, anderer meinung
opinion: meinung*, ansicht*, finde ich, meinungs*, ich finde, meine ich, standpunkt*, finde es, ich denke, meinungsfreiheit
in-my-view: meiner meinung nach, aus meiner sicht, meines erachtens, ich bin der meinung, ich finde dass|das, ich denke dass|das, meiner ansicht nach, imho, mmn, so sehe ich das, m e, ich persönlich
society: gesellschaft*, gesellschaftlich*, zivilgesellschaft*, gemeinschaft*, gesselschaft, zusammenleben*
integration: integrat*, integrier*, integrieren, integration*, eingliedern, intergration, integriert, eingelebt
politics: politik, politisch*, politiks, politi, migrationspolitik*, asylpolitik*, *politik, flüchtlingspolitik*
democracy: demokrat*, rechtsstaat*, demokratie*, wählerwille, rechtstaat*, demokratisch*
freedom: freiheit*, frei, freie, freien, meinungsfreiheit*, frai, befrei*, freihait
justice: gerecht*, gerechtigkeit*, fair, fairness, gerechte*, recht und, gleichberechtig*, chancengleichheit
unfair: ungerecht*, unfair*, ungleich*, unrecht*, ungerechtigkeit*, nicht gerecht, nicht fair, zweierlei maß
dignity: menschenwürd*, würde des menschen, die würde, menschliche würde, würdelos*, menschenwürde, menschlich*, entwürdig*, unmenschlich*, würdevoll*
solidarity: solidar*, solidarität*, zusammenhalt*, zusammenhalten, beistand, mitgefühl*, solidarisch*
humanity: menschlichkeit*, human*, menschlich*, humanitär*, unmenschlich*, empathie*, mitgefühl, mitleid*, nächstenliebe
responsibility: verantwort*, verantwortung*, pflicht*, verantwortlich*, schuld daran, haftung*
right-wing: rechts, rechte*, afd, nazi*, faschis*, rechtsextrem*, rechtsradikal*, neonazi*, npd, pegida, rechtspopul*, braune, braunen
left-wing: links, linke*, grüne, grünen, grüner, linksgrün*, gutmensch*, antifa*, linksextrem*, linksradikal*, gutmenschen, woke
media: medien*, presse, medium, mainstream*, lügenpresse*, ard, zdf, öffentlich rechtlich*, medial*, propaganda*, berichterstatt*
newspaper: zeitung*, spiegel, haz, zeitschrift*, bild zeitung, tageszeitung*, taz, faz, zaitung, blatt
television: fernseh*, nachrichten, tv, tagesschau*, fernseher*, talkshow*, fernsehn, radio, sendung*
statistics: statistik*, zahlen, prozent*, %, zahl, statistisch*, bka, quote*, anzahl, hälfte, drittel, stadistik
limit-migration: begrenz*, obergrenze*, grenzen dicht, grenze dicht, grenzen zu, grenzen schließ*, grenzkontrolle*, aufnahmestopp*, zurückweis*, abschott*, das boot ist voll, migration begrenzen, zuzug begrenzen, asylrecht abschaffen
uncontrolled: unkontroll*, massenein*, massenhaft*, masseneinwander*, massenmigration*, unbegrenzt*, massen, ungeregelt*, grenzenlos*, einwanderungswelle*, kontrollverlust*, illegal*
crime: krimin*, straftat*, straftäter*, kriminalität*, verbrech*, diebst*, gewalttat*, täter, clan*, drogen*, einbruch*, messerangriff*, strafbar, klaut, klauen, geklaut
culture: kultur*, kulturell*, kulturen, leitkultur*, kulture, multikulti*, kulturkreis*, parallelgesell*
religion: religi*, glaube, gläubig*, religion*, religiös*, relegion, glaubens*
islam: islam*, muslim*, moslem*, koran*, scharia*, kopftuch*, kopftücher, islamis*, moslems, muslem*, ramadan*
tradition: tradition*, bräuche, sitten, sitte, brauchtum*, traditionell*
taxpayer: steuerzahl*, steuerzahler*, steuergeld*, unser geld, unsere steuern, von meinen steuern, steuer zahler, unsere steuer*, auf unsere kosten, wer zahlt das
pensioners: rente, renten, rentner*, pension*, altersarmut*, rentnerin, rentenkasse, rente mit, flaschen sammeln, pfandflaschen
capacity: kapazität*, überlast*, überfordert*, belastungsgrenze*, überfüllt*, am limit, aufnahmefähig*, kapasitet, kein platz mehr, ausgelastet
population: bevölkerung*, volk, einwohner*, bürger, volkes, einheimisch*, bevölkerungs*, mehrheitsgesell*
generation: generation*, enkel*, kindeskind*, nachkommen, zweite generation, generazion, nachfahren
history: geschichte*, geschichtlich*, histor*, damals, vertreibung*, vertrieben*, 1945, 1933, nachkriegs*, ostpreußen, ddr, gastarbeiter*
example: beispiel*, exempel, bsp, baispiel, beispielhaft*, fallbeispiel*
source: quelle*, quellenangabe*, quellen, beleg*, fundstelle*, nachgewiesen, quellenlos*
report: bericht*, berichtet*, berichterstatt*, reportage*, meldung*, dokumentation*
study-research: studie, studien, forschung*, forscher*, wissenschaft*, untersuchung*, erforsch*, laut studie, experten, expertin
demand: forder*, fordert, gefordert, verlang*, forderung*, muss endlich, verlange, appell*, aufruf*
criticise: kritis*, kritik*, krittel*, kritisch*, bemängel*, vorwurf*, vorwerf*, bemäkel*
protest: protest*, demo, demonstr*, demos, kundgebung*, mahnwache*, widerstand*, streik*
petition: petition*, unterschriftenliste*, unterschriften, unterzeichn*, petizion*, change org
bureaucracy: bürokr*, bürokratie*, papierkram*, bürokrat*, behördenwahnsinn*, amtsschimmel, burokratie, behördendeutsch, formularwahn*
digital: digital*, online*, internet*, app, apps, software*, computer*, homepage, onlineantrag*, faxgerät*, fax
system: system*, systeme, strukturell*, struktur*, sistem, apparat, systematisch*
future: zukunft*, künftig*, zukünftig*, zukunf, perspektive*, zukunftschance*, sukunft
change: veränd*, geändert*, wechsel*, reform*, umstell*, ändern, verander*, ändert, änderung*
problem-political: versag*, versagen, versagt, chaos, staatsversagen*, gescheitert, unfähig*, missstand*, missstände*, planlos*, bankrotterklär*, skandal*, fehlentwickl*
money-state: haushalt, haushalts*, mittel, gelder, finanzier*, etat*, milliarden, fördermittel*, kosten für, förderung*, finanziell*, budget*
normal: normal*, normale*, üblich*, gewöhnlich*, alltag*, gang und gäbe
always-same: immer das gleiche, immer das selbe, immer dasselbe, immer der gleiche, immer wieder das gleiche, jedes mal dasselbe, immer die gleichen, das gleiche wie, wie immer, ewig das gleiche, alte leier
of-course: natürlich*, selbstverständlich*, klar, logisch, naturlich, freilich, sowieso, sicherlich, eh klar
really: wirklich*, echt, tatsächlich, wirklih, ernsthaft*, ehrlich*, im ernst, wircklich, wahrlich
finally: endlich*, endlih, schließlich*, zum schluss, endlich mal, letztlich*, am ende
actually: eigentlich*, eigendlich*, im grunde, an sich, aigentlich, genau genommen
exactly: genau, genauso, exakt*, präzise*, konkret*, genau so, jenau, eben
maybe: vielleicht*, vieleicht, villeicht, eventuell*, evtl, womöglich, vllt, wohl, fileicht, vermutlich*
simply: einfach, nur, halt, eben, einfach so, bloß, aifach, schlichtweg, ainfach
general: allgemein*, grundsätzlich*, generell*, prinzipiell*, im allgemeinen, im prinzip, überhaupt
for-example: zum beispiel, z b, zb, beispielsweise, z.b., etwa, wie zum beispiel, bspw
imagine: vorstell*, stell* _ vor, stell dir vor, stellen sie sich vor, vorstellung*, man stelle sich vor, fantasie*, stellt euch vor
why-always: warum immer, wieso immer, warum werden immer, warum schreib* ihr|sie, warum nur, warum immer nur, warum nie, wieso nie, warum lese ich immer, warum berichtet keiner, weshalb immer
congratulations: glückwunsch*, gratul*, gratulation*, herzlichen glückwunsch, gratuliere, alles liebe, glückwünsche, mabrouk
good-luck: viel glück, alles gute, viel erfolg, toi toi, drücke die daumen, daumen drücken, gutes gelingen, viel gluck, gute besserung, viel kraft, drück* _ daumen
courage: mut, mutig*, mutig, tapfer*, ermutig*, traut euch, zivilcourage*, gibt nicht auf, gebt nicht auf
proud: stolz*, stolze, stols, stolzer, stolzen
respect: respekt*, hut ab, achtung, wertschätz*, hochachtung*, resbekt, alle achtung, respektvoll*
success: geschafft*, erfolg*, schaffe, erfolgreich*, gelungen*, bestanden*, geschaft, durchgekommen, klappt*, geklappt, gemeistert, bewährt, bewährte, bewährten, bewähren, gut funktioniert, funktioniert gut
today-i-work: arbeite heute als, heute arbeite ich, heute bin ich, arbeite jetzt als, jetzt arbeite ich, bin heute, inzwischen arbeite, mittlerweile arbeite, heute habe ich, heute leite ich, jetzt bin ich
keep-going: weiter so, macht weiter, mach weiter, bleibt dran, weitermach*, weiter machen, nur so weiter, bleibt stark, haltet durch, gibt nicht auf, dranbleiben
respect-work: eure arbeit, ihre arbeit, eurer arbeit, tolle arbeit, gute arbeit, wichtige arbeit, eure|ihre wichtige arbeit, engagement*, euer einsatz, ihren einsatz, euer engagement, danke für eure|ihre arbeit
helped-me: hat mir _ geholfen, haben mir _ geholfen, mir geholfen, uns geholfen, hat mir geholfen, haben uns geholfen, hat uns _ geholfen, dank euch, dank ihnen, durch eure hilfe, dank eurer hilfe, war eine hilfe, sehr geholfen
my-experience: meine erfahrung*, meiner erfahrung, aus erfahrung, eigene erfahrung, ich habe erlebt, bei mir war, habe selbst erlebt, war bei mir, erfahrungsbericht*, ging mir auch, mir ging es
advise-you: rate dir, rate ihnen, du musst, geh zu|zum|zur, geht zu|zum|zur, mein tipp, mein rat, ruf* _ an, ich empfehle, frag mal|beim|bei, geh mal, such dir, empfehl*, wende dich
you-should: du solltest, du sollst, du musst, sie sollten, sie müssen, ihr solltet, ihr müsst, man sollte, am besten, du kannst, ihr könnt
offer: biete*, anbiet*, angebot*, angeboten, biete an, stelle zur verfügung, zur verfügung, zu vergeben, zu verschenken, wir bieten, können anbieten, abzugeben
donate: spend*, gespendet, spende, spendenkonto*, verschenk*, sachspend*, spenden, spendier*
give-room: zimmer frei, zimmer zu vermieten, zu vermieten, vermiete*, zimmer anbieten, wohnung frei, freies zimmer, haben _ zimmer frei, habe _ zimmer frei, zimmer abgeben, freie wohnung, wohnung anbieten, bei uns wohnen, aufnehmen
clothes: kleid, kleider*, kleidung*, möbel*, fahrrad*, fahrräder, kleidungsstück*, jacke*, schuhe*, spielzeug*, schrank, kinderwagen*, wintersachen, klamotten, sofa
volunteer-offer: ehrenamtlich helfen, mich engagieren, möchte helfen, würde gerne helfen, kann ich helfen, wie kann ich helfen, mich ehrenamtlich, wo kann ich helfen, möchten helfen, mithelf*, engagier*, helfen möchte*, mitmachen, kann|können helfen, meine zeit anbieten
tandem: tandem*, sprachtandem*, patensch*, sprachcafé*, mentor*, begegnungscaf*, pate, paten, patin, lesepat*
we-hire: wir suchen mitarbeiter*, wir suchen _ mitarbeiter*, stellen _ ein, wir stellen ein, suchen azubi*, suchen verstärkung, offene stelle*, stellenangebot*, stellenausschreib*, arbeitskräfte gesucht, gesucht ab sofort, haben noch stellen, aushilfe*, wir suchen _ fachkräfte, ausbildungsplätze frei
company: firma*, firmen, betrieb*, betriebe, unternehmen*, gmbh, werkstatt*, handwerksbetrieb*, fima
association: verein*, initiative*, vereine, organisation*, ngo*, flüchtlingsrat*, caritas, diakonie*, awo, rotes kreuz, drk, e v, stiftung*
event: veranstalt*, vortrag*, vorträge*, workshop*, fachtag*, seminar*, tagung*, lesung*, konferenz*, fortbildung*, schulung*, infoabend*
register: anmeld*, angemeldet, melde* _ an, anmeldung*, registrier*, teilnehm*, teilnahme*, angemeld
brochure: broschüre*, flyer*, bestell*, broschur*, heft, infomaterial*, faltblatt*, plakat*, leitfaden*, druckexemplar*, exemplare
newsletter: newsletter*, rundbrief*, abonn*, abbestell*, abmeld*, verteiler*, mailingliste*, news letter
interview-request: interviewanfrage*, interview mit, interview führen, interviewpartner*, für ein interview, gesprächspartner*, presseanfrage*, interviewen, bereit zu einem interview, stehen _ interview, recherche*, drehanfrage*
thesis: masterarbeit*, bachelorarbeit*, hausarbeit*, umfrage*, abschlussarbeit*, doktorarbeit*, dissertation*, facharbeit*, fragebogen*, promotion*, seminararbeit*, forschungsprojekt*
school-class-visit: schulklasse*, referat*, projekt*, schulprojekt*, projektwoche*, unsere klasse, für die schule, schülerzeitung*, klasse 9|10|11|12, jahrgang*, präsentation*, unterrichtseinheit*
press: pressestelle*, reporter*, pressemitteil*, presseanfrage*, ndr, pressesprecher*, presserat, lokalredaktion*
film-exhibition: film, filme*, ausstellung*, theater*, doku, dokumentarfilm*, kino, theaterstück*, konzert*, musical, kunst
delete-comment: kommentar löschen, kommentar* _ löschen, löschen sie, bitte löschen, löscht, gelöscht*, entfern*, bitte _ löschen, löschung*, kommentare gelöscht, nicht freigeschaltet
website: webseite*, website*, homepage*, internetseite*, seite, link*, links, webside, url, web seite
typo: tippfehl*, korrektur*, schreibfehl*, rechtschreib*, falsch geschrieben, druckfehler*, korrigier*, grammatik*, korrekt*
moderator: moderat*, moderier*, admin*, admins, moderation*, netiquette*, zensur*, zensier*, zensiert
joke: witz*, witzig*, ironi*, spaß, scherz*, lustig*, satire*, haha*, lol, sarkas*, lachen, lache, lacht, gelacht
well-then: na toll, na dann, na super, bravo, ganz toll, tolle wurst, prima gemacht, herzlichen glückwunsch deutschland, gut gemacht, danke merkel, na klasse, herzlichen dank auch
original-documents: echte dokumente, original dokument*, registriert* dokument*, echte papiere, original pass*, im system registriert, registrierte papiere, original*, echte pässe, echter pass, datenbank registriert
buy-passport: pass kaufen, pässe kaufen, führerschein kaufen, kaufen sie pass*, reisepass kaufen, pass _ kaufen, dokumente kaufen, personalausweis kaufen, gefälscht*, falschgeld*, gefälschte pass*, duldung kaufen, aufenthaltstitel kaufen
buy-certificate: zertifikat kaufen, zertifikat ohne prüfung, b1 zertifikat, telc kaufen, b1 kaufen, ohne prüfung, zertifikat _ ohne prüfung, zertifikate kaufen, diplom kaufen, prüfung garantie*, besteh garantie*, nur unterschrift
guarantee: garant*, garantie*, garantiert*, 100 %, 100%, geld zurück, hundert prozent, bestehgarantie*
fast-days: in wenigen tagen, in 3 tagen, in 5 tagen, in 2 wochen, in 7 tagen, in 24 stunden, schnell und, innerhalb von _ tagen, sofort lieferbar, in 48 stunden, express*, schnelle lieferung, lieferung*
discreet: diskret*, seriös*, vertrauenswürd*, unauffällig*, zuverlässig*, verlässlich*, ohne schufa
whatsapp: whatsapp*, telegram*, whats app, signal, whatsap*, viber, instagram*, tiktok, wattsapp*, kontaktieren über
contact-us: kontaktieren sie uns, kontaktieren sie mich, kontaktiere uns, kontaktiert uns, schreiben sie uns, melden sie sich, jetzt anfragen, rufen sie an, schreib uns, kontaktieren sie, meldet euch bei, mailen sie
loan: kredit*, darlehen*, kreditgeber*, sofortkredit*, darlehn*, finanzierung*, kredite, credit*, bonität*, schufa*
interest-rate: zins, zinsen*, zinssatz*, zinslos*, zinsfrei*, jahreszins*, niedrige zinsen, zinssen
invest: invest*, investier*, rendite*, gewinn, gewinne, trading*, anlage*, geldanlage*, aktie*, forex*, passives einkommen
bitcoin: bitcoin*, krypto*, crypto*, ethereum*, btc, coin, coins, usdt, blockchain*
earn: verdien*, geld verdienen, nebenverdienst*, von zu hause verdienen, von zu hause aus, homeoffice verdienst, heimarbeit*, euro pro tag, pro woche verdienen, nebeneinkommen*, euro am tag
click-here: hier klicken, klick hier, klicken sie hier, klick*, link in bio, hier der link, jetzt klicken, besuchen sie, schaut vorbei, mehr infos unter, hier geht's zum, schau* _ vorbei
discount: rabatt*, angebot*, gutschein*, sonderangebot*, aktion, billig*, schnäppchen*, gunstig*, günstig*, preisnachlass*, reduzier*
agency: agentur*, vermittlung*, vermittler*, büro, dienstleister*, agenturen, agent, agenten, vermittlungsgebühr*
visa-service: visum service, visaservice*, visumservice*, visa service, visa agentur*, visum garant*, visum _ kaufen, visa _ garant*, schneller termin kaufen, termin kaufen, termin verkauf*, botschaftstermin*, termin gegen
win: gewinn*, gewonnen, gewinner*, lotto*, jackpot*, gewinnspiel*, preisgeld*, glückslos*
casino: casino*, wetten, kasino*, poker*, sportwett*, slots, freispiel*, roulette*, slot, glücksspiel*, automaten*, wette
weight-pills: abnehm*, abgenommen kilo, viagra*, potenz*, potenzmittel*, diät*, schlank*, fettverbrenn*, abnehmpille*, cialis, testosteron*, kilo abnehm*
seo: seo, backlink*, suchmaschin*, ranking*, webdesign*, besucher für, mehr besucher, google ranking, traffic*, ihre webseite optimier*, seite 1 bei google, optimier*
dating: dating*, partnervermitt*, single*, singles, date, sexy, heiße frauen, liebe suchen, einsame frauen, flirten, nackt*, porno*, kennenlern*, erotik*
parasite: parasit*, schmarotz*, sozialschmarotz*, schnorrer*, sozialtourist*, abzocker*, zecken, blutsauger*, asyltourist*, faulenzer*
animal-slur: ratten, hunde, affen, affe, schweine*, schwein, ungeziefer*, viecher*, köter*, vieh*, drecksvieh*, kakerlaken, bestien, esel, ziegenf*
filth: dreck*, abschaum*, gesindel*, pack, abfall*, scheißpack, drecks*, bodensatz*, asoziale*, gesochs*, pöbel, müll, müllhaufen
idiot: idiot*, dumm*, doof*, blöd*, depp, deppen, trottel*, spast*, vollidiot*, dummkopf*, hirnlos*, schwachkopf*, bekloppt*, volltrottel*, verblödet*
whore: hure*, nutte*, schlampe*, flittchen*, fotze*, bitch*, prostituiert* schlampe, schlampen, dirne*, hurenbock*
shit: scheiß*, scheiss*, scheisse, kacke*, mist, sheiß*, scheis*, schaisse, verfick*, kackvogel*, beschissen*
fuck: fick*, gefickt, verfickt*, fuck*, fick dich, bums*, ficker*
son-of: hurensohn*, hurensöhn*, hurenson*, bastard*, missgeburt*, wichser*, arschloch*, arschlöch*, arsch, mistkerl*, ziegenficker*
liar: lügner*, lüge*, lügen, gelogen, lügt, heuchl*, betrüger*, lugner, schwindl*, verlogen*, lügenpresse
traitor: verräter*, verrat*, volksverräter*, vaterlandsverräter*, landesverräter*, hochverrat*, verrater, volksverrat*
terrorist: terror*, islamist*, terrorist*, attentäter*, attentat*, isis, bombenleger*, gefährder*, salafist*, dschihad*, anschlag*
criminal: verbrecher*, krimin*, kriminell*, straftäter*, vergewaltiger*, gangster*, messermänner*, mörder*, messerstecher*, gesetzlos*, knacki*, dieb, diebe
invader: invasor*, flut*, invasion*, überflut*, eindringling*, umvolk*, bevölkerungsaustausch*, asylflut, flutwelle*, überschwemm*, große* austausch, landnahme*, überfremd*
out-with: raus mit, raus mit euch, verpisst euch, verpiss*, haut ab, ausländer raus, alle raus, verpisst, verschwindet, ab in den flieger, ab in den flug*, abschieben alle, raus aus unserem land, remigration*, hau ab
go-home: geht zurück, geh zurück, geh nach hause, geht nach hause, zurück in eure|euer|ihr|dein|deine, wo ihr herkommt, wo du herkommst, wo sie herkommen, geht heim, zurück woher, heimkehr alle, ab nach hause, verschwindet
shoot: erschieß*, erschies*, abknall*, erschossen, schießbefehl*, an die wand, schießen, abknallen, kugel in den, genickschuss*, niederschieß*, schusswaffengebrauch*
burn: anzünd*, verbrenn*, abfackel*, brand, brennt, brennen, angezündet, benzin*, streichholz*, feuer*, brandsatz*, brandstift*, molotow*, flammen, verbrannt, lichterloh
gas: vergas*, gas, kz, gaskammer*, auschwitz*, zyklon*, ins gas, buchenwald*, konzentrationslager*, dachau, endlösung*
hang-them: aufhäng*, aufknüpf*, baumel*, galgen*, strick, laterne*, an den baum, hängt sie, hängen, hängt _ auf, am nächsten baum
we-find-you: wir kriegen euch, wir kriegen dich, wissen wo du wohnst, wissen wo ihr wohnt, wir finden euch, wir finden dich, kommen euch holen, wir wissen, ich weiß wo du wohnst, euer büro kennen wir, passt auf euch auf, haben eure adresse, kennen eure adresse, wartet nur
deserve: verdien*, verdienen es, verdient es, hat es verdient, selber schuld, selbst schuld, haben es verdient, geschieht euch recht, geschieht ihnen recht, recht geschehen, verdient nix
hate: hassen, gehasst*, verhasst*, hasserfüllt*, verabscheu*, hetze*, hetz*, hass, hasse, ich hasse
disgusting: ekel*, ekelhaft*, widerlich*, wiederlich*, abartig*, angewidert*, eklig*, kotz*, abstoßend*, pervers*, zum kotzen
race-slur: kanak*, neger*, nigger*, zigeuner*, kameltreiber*, ziegenficker*, musel*, schlitzaug*, bimbo*, kümmeltürk*, schwarzkopf*, asylant*, kuffnuck*, judenschwein*, goldstück*, mohr, ziegenhirt*
`;
