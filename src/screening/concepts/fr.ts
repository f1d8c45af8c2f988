/** French: `concept: pattern, pattern`, in the notation of compile(). Folding is done for you. */
export const fr = `
I: je, j, jai, jsuis, jsui, chui, chuis, jvais, jveux, jpeux, jsais, jss, moi je, c moi, suis, sui
me: me, m, moi, a moi, pour moi, ma di|dit|mi|mis|donné|refusé|pris|pri|envoyé, mwa, mwen
my: mon, ma, mes, mn, le mien, la mienne, les miens
we: nous, nous on, on est, on a, on vit, on habite, on va, on doit, on voudrait, nou, ns
us: nous, nou, a nous, pour nous, ns, chez nous
our: notre, nos, nôtre*, notr, le notre
you-sg: tu, toi, te, t as, t es, t ai, tas, toa
you-formal: vous, vou, vs, madame, monsieur, mr, messieurs, mesdames, m dame
your: votre, vos, ton, ta, tes, votr, vôtre*, tienne*
he: il, lui, celui ci, ce monsieur, ce type, y dit
she: elle, el, ell, celle ci, cette dame, cette femme
his: son, sa, ses, à lui
her: son, sa, ses, à elle
they: ils, elles, eux, ils ont, ils m ont, ils nous, il on, ceux ci, les autres
their: leur, leurs, à eux, leures
one: on, l on, faut il, doit on, peut on, est ce qu on, kon, qu on
myself: moi même, moi meme, lui même, elle même, soi même, eux mêmes, nous mêmes, vous même, toi même, même moi
somebody: quelqu* sait|peut|connait|a|m|pourrait|qui|d|de|est|va|vient|pour|ici|dans|veut|aurait|svp, quelqun, quelqu un, kelkun, kelk1, qqn, qq1, qqun, une personne qui, n importe qui, si quelqu*, est ce que quelqu*, connaissez quelqu*, y a t il quelqu*, y a quelqu*, par quelqu*, voir quelqu*, trouver quelqu*, parler à quelqu*
nobody: personne ne|n, n a personne, ai personne, y a personne, à personne, aucune personne, aucun d, nul ne, person ne, personne pour
everybody: tous, toutes, tout le monde, chacun, chacune, tt le monde, tlm, chaque personne, tous les
people: gens, les gens, personnes, hommes et femmes, humains, etres humains, gen, des gen, le peuple
person: personne, une personne, individu*, être humain, quelqu un, pers, qui que ce soit
man: homme, hommes, monsieur, gars, mec, mecs, type, un vieux, garçon adulte
woman: femme, femmes, dame, dames, fam, meuf, une dame, demoiselle*, nana
husband: mari, maris, mon mari, son mari, époux, conjoint, mon homme, père de mes enfants
wife: ma femme, sa femme, épouse, épouses, son épouse, ta|votre femme, conjointe, ma fam, mère de mes enfants
child: enfant*, gosse*, gamin*, petit*, mineur*, mes petits, enfan, enfants, lenfant, mioche*
baby: bébé*, bebe, bb, nouveau né, nourrisson*, le petit dernier, mon baby, allait*
son: fils, mon fils, son fils, mon garçon, fiston, mon petit garçon, mes garçons
daughter: ma fille, sa fille, mes filles, ses filles, notre fille, fillette*, ma petite fille, votre fille, ma fil, filles de
boy: garçon*, garcon, gars, petit garçon, jeune homme
girl: fille, filles, jeune fille, gamine*, fillette*, la petite, go
youth: jeunes, jeunesse, ado, ados, adolescen*, mineur*, mna, jeune majeur, jugendlich*, umf
mother: mère, mères, maman*, mamans, mama, la vieille, ma daronne, mer de, mamoune
father: père, pères, papa*, daron, mon vieux, le vieux, pater, baba, papas
parents: parents, paren, mes parents, ses parents, papa et maman, père et mère, les vieux
brother: frère*, frere, frères, frangin*, frérot*, mon reuf, frr, grand frère, petit frère
sister: soeur, soeurs, sister, frangine*, soeurette, petite soeur, grande soeur, ma reus
siblings: frères et soeurs, frères et sœurs, frère et soeur, fratrie*, frangins, même père même mère
uncle: oncle*, tonton*, tante*, tata, tatie*, tantine*, khalti, onclé
cousin: cousin*, cousine*, neveu*, nièce*, couz, neveux
grandparents: grand mère, grand père, grands parents, mamie*, papi, papy, pépé, petit fils, petits enfants, aïeul*
family: famille*, famile, famil, familial*, la mif, mes proches, les miens, ma famille
relative: proche, proches, beau frère, belle soeur, belle mère, beau père, beaux parents, gendre, belle fille, parenté*, belle famille, membre de la famille
partner: fiancé*, copain*, copine*, petit ami, petite amie, chéri*, concubin*, conjoint*, mon amour, ma go, compagne, compagnes, compagnon*
friend: ami, amie, amis, amies, pote, potes, copain*, copine*, camarade*, mon gars, amitié*
acquaintance: connaissance, connaissances, une connaissance, que je connais, je connais un|une, quelqu un que je connais, un compatriote, compatriote*, gens que je connais
neighbour: voisin*, voizin*, voisine*, voisinage, voisin de palier, voisin de chambre
colleague: collègue*, colegue, confrère*, consoeur, collaborateur*, collaboratrice*, coéquipier*
classmate: camarade de classe, camarades de classe, copain de classe, copine de classe, condisciple*, ami* d école, camarade d école
pupil: élève, élèves, écolier*, écolière*, lycéen*, collégien*, apprenant*, mes élèves
client: client*, protégé, ma protégée, la personne que j accompagne, famille que j accompagne, personne que nous suivons, que j accompagne, que nous accompagnons, que je suis, usager*, bénéficiaire*
patient: patient, patiente, patients, patientes, mes patients, un malade
guest: invité*, hôte, hôtes, colocataire*, coloc, colocs, locataire*, visiteur*, convive*
boss: chef, chefs, patron*, employeur*, mon boss, boss, mon chef, gérant*, supérieur, directeur*, directrice*
employee: employé*, salarié*, ouvrier*, ouvrière*, travailleur*, travailleuse*, personnel, main d oeuvre, intérimaire*
teacher: prof, profs, professeur*, enseignant*, maître, maîtresse, instituteur*, institutrice*, formateur*, formatrice*
doctor: docteur*, médecin*, doc, toubib*, dr, gynéco*, pédiatre*, chirurgien*, spécialiste*, généraliste*, psychiatre*
nurse: infirmier*, infirmière*, aide soignant*, soignant*, auxiliaire de vie, garde malade, aide soignante
midwife: sage femme, sages femmes, sagefemme*, matrone*, accoucheuse*, hebamme*, obstétric*
social-worker: assistant* social*, assistante sociale, travailleur* social*, éducateur*, éducatrice*, intervenante sociale, intervenant social, sozialarbeiter*, betreuer*, conseillère*, référent*
guardian: tuteur*, tutrice*, tutelle*, vormund*, curateur*, représentant légal, administrateur ad hoc
volunteer: bénévol*, volontaire*, ehrenamt*, benevole, bénévolat
lawyer: avocat*, lavocat*, avoca, maître, anwalt*, rechtsanwalt*, conseil juridique, juriste*, aide juridique
judge: juge, juges, magistrat*, la juge, richter*, jugement*, verdict*
interpreter: interprète*, traduct*, interprétariat, traduire, traduit*, dolmetscher*, traducteur*
clerk: fonctionnaire*, agent, agents, agente, guichet*, sachbearbeiter*, employé* du bureau, préposé*, la dame du bureau, le monsieur du bureau, officier d état civil
police: police, policier*, policière*, polis, polisi, flic*, gendarme*, polizei, keufs, la bac, commissariat*
landlord: propriétaire*, proprio*, bailleur*, bailleresse*, vermieter*, logeur*, logeuse*, le propriétaire
caretaker: concierge*, gardien*, vigile*, agent de sécurité, sécurité du foyer, hausmeister*, security, les sécurités, securitas
priest: prêtre*, pasteur*, imam*, curé, père spirituel, abbé, évêque*, soeur béa, religieuse*, aumônier*
refugee: réfugié*, refugie*, demandeur* d asile, demandeuse* d asile, exilé*, requérant*, requerant*, réfugier, déplacé*
migrant: migrant*, immigré*, étranger*, étrangère*, immigrant*, clandestin*, sans papiers, expatrié*, aventurier*
citizen: citoyen*, ressortissant*, national, nationaux, habitant*, administré*, compatriote*
widow: veuf, veufs, veuve*, orphelin*, parent isolé, élève seul* mes|ses, veuvage
elderly: personnes âgées, retraité*, vieux, vieille, vieillard*, senior*, ancien*, troisième âge, 3e age, âgées
single-mother: mère célibataire, mère seule, maman seule, maman solo, mère isolée, femme seule avec, seule avec mes|ses|mon|deux|trois|ma, seule avec l enfant, fille mère, maman célibataire, j élève seule
young: jeune, jeunes, mineur*, moins de 18, jeunesse, pas majeur, trop jeune
years-old: ans, âgé* de, an d age, j ai _ ans, a _ ans, ans et demi, âge, mois et demi, il a _ ans, g _ an
please: s il vous plaît, svp, stp, s il te plait, sil vous plait, silvouplait, s il vous plais, je vous prie, je vous en prie, veuillez, pardon, je vous supplie, pitié, merci de
help: aide, aider, aides, aidez*, aidé*, aid, aidé moi, aidez moi, secours, secourir, coup de main, au secours, sos, entraide*, aiderait, assistance
ask: demande, demander, demandé, demandes, demandais, demandons, demand, je demande, se renseigner, poser une question, interrog*, renseigner
question: question*, kestion*, questio, ma question, interrogation*, questionnaire
answer: répond*, repond*, répon, réponse*, repons, répondu, rep, réponds, réponses
advice: conseil, conseils, conseiller, conseillez*, conseille, astuce*, piste, pistes, un avis, orienter, renseignement*
counselling: conseillère*, centre de conseil, consultation, permanence*, bureau de conseil, beratung*, beratungsstelle*, point d accueil, caritas, diakonie, accompagnement
information: information*, info, infos, renseign*, informer, informé*, informez, auskunft, se renseigner
need: besoin*, bezoin, nécessaire*, ai besoin, il me faut, il faut, me manque, nécessit*, il nous faut, bsoin
search: cherch*, recherch*, cherche, je cherche, cherché, en quête, cherchons
find: trouv*, trouver, retrouv*, trouve, trouvé, dénich*, introuvable*
want: veux, veut, veulent, voulons, voulez, voulais, voulait, voudrais, voudrait, souhait*, envie de, aimerai*, ve, je ve, je veu, désir*, vouloir, voulu, aimerait
wish: souhait*, espère*, espérer, espérons, j espère, pourvu que, voeux, inchallah, désir*, si dieu veut, rêve, rêves, rêver, rêvé
can: peux, peut, puis je, pouvons, pouvez, peuvent, pouvoir, pourrais, pourrait, pourriez, pourrions, peu, pe, capable*, est il possible
cannot: peux pas, peut pas, pouvons pas, peuvent pas, pouvez pas, peu pa, pe pa, ne peux, ne peut, impossible*, pas possible, arrive pas à, arrive pa, incapable*, ne puis, pouvais pas, pu venir pas
may: ai le droit, a le droit, avons le droit, autorisé*, permis de, permet*, permettre, m autorise, peut on, puis je, ont le droit, permission*
may-not: pas le droit, interdit*, interdiction*, défendu, pas autorisé*, interdire, pa le droit, pas permis, ne permet, ne doit pas, prohib*
must: dois, doit, devons, devez, doivent, devoir, faut, il faut, obligé*, oblig*, fallait, faudra, doi, fo, fau, falait
should: devrais, devrait, devrions, devriez, devraient, faudrait, il vaudrait, censé*, il serait bon, vaut mieux, aurait dû, aurais du
know: sais, sait, savons, savez, savent, savoir, savais, connais, connaît, connaissez, connaissons, saurait, su, conné, connait
not-know: sais pas, sait pas, sé pa, se pa, ne sais, savons pas, ne sait, aucune idée, chais pas, jsp, ignore, sais plus, sais pa, ne savons, connais pas, j ignore, jss pa
understand: compren*, compris, kompren*, comprends, comprend, pigé*, capté, comprendre
not-understand: comprends pas, comprend pas, comprends rien, rien compris, pas compris, comprenons pas, comprends plus, compren pa, comprennent pas, ne comprends, ne comprend, pige rien, incompréhensible*
explain: expliqu*, éclair*, explik*, explication*, clarifi*, m expliquer, précisez, précision*, préciser
how: comment, commen, coment, cmt, de quelle manière, de quelle façon, kommen, cment
what: quoi, qu est ce, quest ce, kesk*, quel est, quelle est, koi, qoi, kwa, c est quoi, qu est, keske, que signifie, que veut, qu en, de quoi
where: ou est, ou sont, ou se trouve, ou puis je, ou peut, ou je peux, ou trouver, c est ou, d ou, à quel endroit, ou on, ou dormir, quelle adresse, dor|dors|dort ou, dans quelle ville, nulle part, quelque part
where-to: ou aller, ou je vais, vais ou, va ou, on va ou, aller ou, vers où, ou m adresser, à qui m adresser, ou nous adresser, vers qui, ou s adresser, où partir, ou je dois aller
when: quand, kan, kand, à quelle heure, à quel moment, à partir de quand, lorsque, lorsqu, date de, quel jour, qd
who: qui, ki, qui est, ki é, qui peut, qui peux, qui a, qui sont
whom: à qui, a ki, pour qui, avec qui, de qui, vers qui, chez qui, auprès de qui, auprès de quelle
why: pourquoi, pk, pq, pr quoi, pourkoi, prq, pourqoi, pour quelle raison, por koi, comment ça se fait
which: quel, quels, quelle, quelles, lequel, laquelle, lesquel*, kel, kelle, auquel, quel genre, quelle autorité
whether: si je, si on, s il, si elle, si nous, est ce que, est ce qu, savoir si, esk, eske, si c est, si ça, si mon|ma|mes
how-much: combien, combien coute, combien ça, konbien, kombien, cb, quel prix, quel montant, combien de, combien d
how-long: combien de temps, combien de tps, combien de mois, combien de jours, dans combien, jusqu à quand, depuis combien, quel délai, quelle durée, combien de moi, pour combien de temps, ça prend combien
is-there: y a t il, est ce qu il y a, y a il, existe t il, il y a t il, ya til, vous avez un|une|des, avez vous, y aurait il, esk ya, eske ya, il existe, est ce qu il existe
right-entitlement: droit à, droit a, droits, ai je droit, j ai droit, ai droit, a droit, avons droit, mes droits, droit de, droit d, bénéfici*, ouvrir droit
possible: possible*, possib*, possibilité*, moyen de, moyen d, ya moyen, y a moyen, éventuel*, faisable, posible
solution: solution*, sortie de crise, remède*, alternative*, résoudre, s en sortir, solusion
do: faire, fais, fait, faisons, faites, font, faisait, fai, fer, ferai, ferait, agir, procéder, effectuer
what-to-do: que faire, quoi faire, dois je faire, on fait quoi, je fais quoi, koi faire, je fai koi, comment faire, que dois je, que devons nous, faire quoi, kel demarche, quelle démarche*, que puis je, quelles démarches, qu est ce que je dois
call-phone: appel, appeler, appelle, appelez, appelé, apelé, apeler, apel, téléphon*, tél, tel, portable, coup de fil, joindre, rappel*, sonne, joignable*, biper, bipez
number: numéro*, num, nmr, numero, ligne directe, hotline*, num de tel, coordonnées
contact: contact*, joindre, kontact*, contacter, s adresser, adresser, adressez*, mettre en relation, inbox, mp, joignable*
write: écri*, ecri*, écrire, écrit, écris, écrivez, écrivons, rédig*, ékri*, j écris
email: email*, mail, mails, courriel*, mél, e mail, adresse mail, gmail, boîte mail
message: message*, msg, sms, texto*, mot privé, vocal, vocaux, courrier privé
appointment: rendez vous, rdv, rendé vou, rendez vou, rdvs, termin, termine chez, convoqu*, convocation*, rv, créneau*, rende vous
come-by: passer vous voir, venir vous voir, me présenter, permanence*, heures d ouverture, passer au bureau, sprechstunde, sans rendez vous, venir à votre bureau, vous ouvrez, passer chez vous, êtes ouvert*
urgent: urgent*, urgence, urgences, urjen*, urgement, vite, presse, très pressé, c est grave, au plus vite, rapidement, pressant*
immediately: tout de suite, immédiat*, sur le champ, toute suite, maintenant même, à l instant, sans attendre, sans délai, dès maintenant, tt de suite
support: soutien*, souten*, soutenir, appui*, accompagn*, épaul*, prise en charge, assist*, soutient, suivi, appuyer
thanks-in-advance: merci d avance, merci davance, merci par avance, merci d avence, d avance merci, merci pour votre réponse, vous remerciant, merci de votre réponse, merci de votre aide, remercie d avance
confidential: confidentiel*, anonym*, anonymat, ne pas publier, ne publiez pas, ne pas diffuser, discrétion, secret, sans citer, en privé, pas publier, gardez pour vous, publiez pas
name: nom, prénom*, m appelle, mapel*, mapelle*, s appelle, je m appel*, mon nom, noms, nommé*, se nomme, jmappel
address: adresse*, adress*, code postal, domicil*, lieu de résidence, adresse postale
hello: bonjour*, bonsoir*, salut*, bjr, bsr, slt, salam*, coucou*, hello, allo, bonjours, salem, bjour
dear-sirs: madame monsieur, mesdames messieurs, mesdames et messieurs, chers, cher monsieur, chère madame, cher, chère, mesdames, messieurs, madame monsieur bonsoir
greetings: cordialement, salutation*, bien à vous, cdlt, respectueusement, bonne journée, bonne soirée, amicalement, fraternellement, bien cordialement, sincères, sentiments distingués, au revoir, bises
thank: merci*, remerci*, mersi, mrc, merci beaucoup, gratitude, reconnaissant*, mci, barka, thx
god: dieu*, allah, seigneur*, inchallah, inshallah, inch allah, wallah*, jésus, christ, mon dieu, hamdoul*, dieu merci, prière*, amen, bismillah
today: aujourdhui, aujourd hui, ojourdhui, aujoudhui, ojd, auj, ajd, ce jour, ce matin, ojourd hui
tomorrow: demain, dem1, 2main, demin, après demain, dès demain, demain matin
yesterday: hier, hié, yer, avant hier, hier soir, hier matin, la veille, avanthier
tonight: ce soir, cette nuit, c soir, se soir, cett nuit, cet nuit, se swar, ce soir même, dans la nuit, pour la nuit
night: nuit, nuits, nui, minuit, nocturn*, la nuit, en pleine nuit, nwi
morning: matin, matins, matinée*, mat, à l aube, aube, lever du jour, de bon matin, du mat, 5h, 4h, 6h
evening: soir, soirs, soirée*, swar, crépuscule, en fin de journée, fin d après midi
now: maintenant, mnt, maintenan, mtn, actuellement, en ce moment, mintnan, à présent, présentement, désormais, à cette heure, là maintenant, ac moment
still: encore, toujours pas, toujours en, encor, toujours, tjrs, jusqu à présent, tjs
already: déjà, deja, d ja, deja fait, dja
again: encore une fois, à nouveau, de nouveau, une deuxième fois, re demande, encore refus*, recommenc*, rebelote, encor
never: jamais, jamai, jms, plus jamais, pas une seule fois, jam
always: toujours, tjrs, tjr, tt le temps, tout le temps, sans cesse, toujour, constamment, en permanence
since: depuis, dpuis, depui, dp, dep, il y a _ ans|mois|jours, ça fait, sa fait, sa fai, voilà _ ans|mois, dpui
until: jusqu, jusque, jusqua, jusk, juska, avant le, d ici, au plus tard
before: avant, avan, avant de, auparavant, avant que, avant d, au préalable, précéd*, avt
after: après, aprè, apres, ensuite, aprés, après que, puis, suite à, par la suite
day: jour, jours, journée*, jr, jrs, au quotidien, quotidien*, 24h, journées
week: semaine*, semène*, hebdomadaire*, 8 jours, quinzaine, quinze jours, smaine
month: mois, 2|3|4|5|6|7|8|9|10|11|12|18 moi, mensuel*, par mois, du moi, des mois, trimestre*, mwa, moi passé
year: an, ans, l an dernier, par an, années, ani, année
hour: heure*, heures, h, h du matin, demi heure, nimporte kel heure, lheure, leur du matin
minute: minute*, min, mn, seconde*, quart d heure, minut
monday: lundi*, lundis, lundy, landi
tuesday: mardi, mardis, mardy
wednesday: mercredi*, mercredis, mercrdi, mercre
thursday: jeudi*, jeudis, jedi
friday: vendredi*, vendredis, vendrdi, vendrdy
weekend: samedi*, dimanche*, week end, weekend*, wk, sam, dimanch, férié*
january-june: janvier, février, fevrier, mars, avril, mai, juin, janv, fev, ramadan, pâques
july-december: juillet, août, aout, septembre, octobre, novembre, décembre, oct, nov, dec, noël
date: date, dates, daté*, le 1er, le 15, du mois, quelle date, jour fixé, calendrier*, le 14
deadline: délai*, delai*, date limite, échéance*, dernier délai, frist, forclusion, dans les délais, avant expiration, hors délai
soon: bientôt, biento, bientot, prochainement, sous peu, dans peu de temps, incessamment, d ici peu, dans quelques jours
late: tard, trop tard, retard*, en retard, tardif*, tro tard, tardive*
long-time: longtemps, lontemps, lontan, depuis longtemps, des années, des mois, interminable*, long, longue, durablement, trop long, des moi
long-ago: autrefois, à l époque, jadis, avant c était, il y a longtemps, dans le temps, anciennement, à ce moment là, de mon temps
every-day: chaque jour, tous les jours, tout les jours, ts les jours, chaque matin, chaque nuit, tous les soirs, tous les matins, tous les 2|3|deux jours, quotidiennement, chaque soir
wait: attend*, atten, attendre, attente*, patienter, j attends, attendu, attan*, en attente, poireaut*
last: dernier*, dernière*, passé, passée, la semaine passée, le mois passé, dernié, récent*
next: prochain*, suivant*, la semaine prochaine, le mois prochain, proch1, qui vient, à venir, l an prochain
two: deux, 2, deu, tous les deux, dex, les deux
three: trois, 3, troi, trwa
four: quatre, 4, catre, katr, katre
five: cinq, 5, cinc, sink, cin
six: six, 6
seven-plus: sept, huit, neuf, dix, onze, douze, treize, quatorze, quinze, seize, 7, 8, 9, 10, 11, 12, dizaine*, douzaine
many-tens: vingt*, trente*, quarante*, cinquante*, soixante*, quatre vingt*, cent, cents, centaine*, vin
thousand: mille, milliers, millier, 1000, mil, des milliers
million: million*, milliard*, mio, milion
first: premier*, première*, 1er, 1ère, 1re, d abord, première fois, en premier, premièrement
second: deuxième*, second, seconde, secondes, 2e, 2eme, deuxiem*, deuxième fois, 2ème
once: une fois, 1 fois, une seule fois, une foi, un jour
often: souvent, plusieurs fois, souven, maintes fois, à plusieurs reprises, régulièrement, beaucoup de fois, 2|3|4 fois, trois fois, deux fois, fréquemment, tant de fois, 2 foi
office: bureau*, administration*, service*, autorité*, guichet*, amt, préfecture*, prefecture*, administratif*, sous préfecture, office
immigration-office: ausländerbehörde*, auslanderbehorde*, auslenderbehorde, abh, service des étrangers, office des étrangers, bureau des étrangers, auslanderamt*, ofii, service de l immigration, auslander, auslenderamt
bamf: bamf, bundesamt, office fédéral, ofpra, bampf, bamff, au bamf, cnda
jobcentre: jobcenter*, job center, agentur für arbeit, arbeitsamt*, pôle emploi, agence pour l emploi, france travail, job centre, agence du travail, jobcentre*
social-office: sozialamt*, aide sociale, services sociaux, service social, bureau social, cpas, social amt, soziale, bureau d aide sociale, sozial amt
youth-office: jugendamt*, aide à l enfance, ase, protection de l enfance, service de la jeunesse, youguendamt, placé* en famille, famille d accueil, jugend amt, inobhutnahme
embassy: ambassade*, consulat*, consul, embassade*, ambassad*, botschaft*, consulaire*, ambasade, laissez passer
court: tribunal*, tribunaux, cour d appel, cour de justice, gericht*, verwaltungsgericht*, cour constitutionnelle, cour européenne, justice, audience au, tribunal administratif
registry-office: état civil, etat civil, standesamt*, officier d état civil, bureau d état civil, standes amt
town-hall: mairie*, commune, communes, communal*, rathaus, hôtel de ville, municipal*, landkreis*, bürgerbüro, maire, arrondissement, bürgeramt*
state-ministry: ministère*, land, länder, innenministerium, ministerium, région, basse saxe, état fédéré
government: gouvernement*, état, pouvoir, pouvoirs publics, dirigeants, gouvernant*, exécutif, l état
parliament: parlement*, bundestag, landtag, assemblée nationale, sénat, député*, assemblée
politician: politicien*, ministre*, député*, chancelier*, chancelière*, homme politique, président*, merz, merkel, scholz, les politiques, élus
party: parti, partis, cdu, spd, fdp, partis politiques, coalition*, rn, bsw
election: élection*, election*, électoral*, électeur*, campagne, scrutin*, urnes, législatives, présidentielle*
vote: vote, votes, voter, votent, voté, votez, voix, suffrage, abstention, bulletin, voteront
law: loi, lois, légal*, légis*, loua, aufenthaltsgesetz, asylgesetz, droit d asile, droit des étrangers, juridique*, illégal*
paragraph: paragraphe*, article 3|8|16|23, alinéa*, aufenthg, l article, 25a, 60c, 60d, 25b, 104c
rule: règle*, reglement*, règlement*, réglementation*, condition*, critère*, consigne*, norme*, directive*, procédure*, regle
constitution: constitution*, loi fondamentale, grundgesetz, constitutionnel*
human-rights: droits de l homme, droits humains, droit de l homme, droits fondamentaux, cedh, convention de genève, droits de l enfant, convention européenne
letter: lettre, lettres, courrier*, courier, enveloppe*, papier jaune, lètre, lettre jaune, recommandé, brief
decision: décision*, decision*, bescheid*, notification*, notifié*, verdict, résultat*, décid*, desicion, reponse du bamf, arrêté
rejection: rejet*, refus, refusé*, refuser, négatif*, négative*, rejeté*, débout*, ablehnung*, reffus, abgelehnt, refuzé, rejetter, refusée
application: demande d, demande de, ma demande, sa demande, notre demande, dossier*, requête*, antrag*, candidature*, demandes, asylfolgeantrag
apply: fait une demande, faire une demande, déposé*, déposer, dépôt, introduire une demande, introduit une demande, demander le|la|l|un|une, fait la demande, postul*, j ai demandé, solliciter, sollicit*
form: formulaire*, fiche, imprimé, formular*, questionnaire*, remplir, formuler, formulair
paper: papier*, papiers, document*, doc, docs, pièces, pièce justificative, dokument*, papié, unterlagen, paperasse*, justificatif*, feuille
signature: signature*, signé*, signer, signe, signez, unterschrift, singé, pa signé, signent
stamp: tampon*, cachet*, tamponn*, timbre*, sceau, stempel, visé
copy: copie*, copies, photocopi*, duplicata*, copi, en double, scan, scans, scanner, scanné
file: dossier*, numéro de dossier, référence*, aktenzeichen, mon dossier, le dossier, azr, akte
proof: preuve*, prouv*, attestation*, attest*, justificatif*, justifi*, récépissé*, récépisse, nachweis, bescheinigung*, pièce justificative
certificate: certificat*, attestation*, acte, actes, extrait*, zeugnis, urkunde, sertificat, brevet, acte de mariage
birth-certificate: acte de naissance, extrait de naissance, certificat de naissance, jugement supplétif, geburtsurkunde, extrait d acte, acte de naissanc*, act de naissance, bulletin de naissance
passport: passeport*, paspor*, passport*, pasport*, passport, reisepass, titre de voyage, passeports
id-card: carte d identité, cni, carte didentité, carte nationale, pièce d identité, ausweis*, carte d identite, carte consulaire, cart d identité, carte bleue
identity: identité*, identite, vrai nom, clarification d identité, identifi*, éclaircir mon identité, mitwirkung
visa: visa*, visas, viza*, rendez vous visa, visa d entrée, visum, schengen
asylum: asile*, asil, lasile, asyl*, demandeur d asile, demandeuse d asile, azile, droit d asile, azil
hearing: audition*, entretien*, interview, anhörung*, interrogatoire*, anhorung, auditionn*, entretient, convoqué*
dublin: dublin*, dubliné*, dublin 3, dublin iii, règlement dublin, procédure dublin, doublin, dubline
fingerprint: empreinte*, anpreinte*, enpreinte*, empreint*, eurodac, mes doigts, mes empreintes, fingerabdruck*, digitale*
residence-permit: titre de séjour, carte de séjour, titre de sejour, séjour, aufenthaltstitel*, aufenthaltserlaubnis*, permis de séjour, autorisation de séjour, sejour, carte de résident, aufenthalt, titres de séjour
toleration: duldung*, tolérance, toléré*, doldung, duldun, dulding, duldoung, douldoung, geduldet, tolere, beschäftigungsduldung
permission-stay: gestattung*, aufenthaltsgestattung*, attestation de demande d asile, récépissé*, gestatung, attestation de demandeur, ausweis de demandeur
fiction-certificate: fiktionsbescheinigung*, fiktion*, fictionsbescheinigung, attestation provisoire, titre provisoire, fixionbescheinigung, autorisation provisoire
subsidiary: subsidiaire*, subsidiär*, protection subsidiaire, subsidier*, interdiction d éloignement, abschiebungsverbot*, subsidaire
protection: protection*, protég*, protege*, protéger, schutz, abri, statut de réfugié, bouclier
recognised: reconnu*, réfugié reconnu, reconnaître, statut de réfugié, statut, anerkannt, obtenu l asile, obtenu le statut, reconu, accepté* réfugié
settlement: niederlassungserlaubnis, permanent, séjour permanent, illimité*, carte de résident, établissement, durée indéterminée, unbefristet, niederlassung*, longue durée
naturalisation: naturalis*, einbürgerung*, naturaliz*, devenir allemand*, demande de nationalité, einburgerung, einbürgerungstest
citizenship: nationalité*, nationalite, citoyenneté*, nationalité allemande, apatrid*, double nationalité, staatsangehörigkeit, passeport allemand
residence-obligation: wohnsitzauflage*, wohnsitz, assigné* à résidence, obligation de résidence, assignation, residenzpflicht, changer de ville, obligé de rester dans, changer de landkreis, umverteilung
hardship: härtefall*, hartefall*, cas de rigueur, commission des cas, härtefallkommission, cas humanitaire, raison humanitaire, raisons humanitaires, cas exceptionnel
appeal: recours, recour, appel contre, plainte au tribunal, klage*, contest*, widerspruch*, eilantrag*, faire appel, pourvoi*, klag, oposition, opposition au refus, référé
extend: prolong*, renouvel*, renouvell*, verlänger*, verlangerung, proroge*, renouvelle, reconduire, rallong*
expire: expir*, périm*, perim*, fini, est fini, arrive à échéance, n est plus valable, abgelaufen, plus valide, é fini, arrive à terme, prend fin, échéance
cancel: retir*, révoqu*, retrait, décommand*, widerruf*, révocation*, suspendu*, annule*, annula*
receive: reçois, recevoir, reçoit, recevons, resu, j ai eu, obten*, touche, touché, obtenu*, reçoivent, rçu, reçu, reçue, reçus, reçues
give: donne, donner, donné, donnez, donnent, donnés, don, remis, remettre, accord*, fourni*, done, doné, octroy*
take: pris, prend, prendre, prends, prennent, prenez, pri, prandre, emport*, prise, prendra
take-away: enlev*, retir*, confisqu*, pris mon|ma|mes|son|sa|nos, arrach*, gardé mon|ma|son|sa|le|la, volé mon|ma|mes|le, piqué, prendre mes|mon|ma, saisi*, m a pris, pri mon|ma
refuse: refus*, refuse, refusent, refuz*, dit non, ne veut pas, ne veulent pas, rejet*, veut pas, veulent pas
approve: approuv*, accord*, accordé, autoris*, valid*, feu vert, d accord, genehmigt, avis favorable, favorable
accept: accept*, aksept*, admis, accueilli*, axepte, prendre en charge
processing: traitement de ma, en cours de traitement, en cours, traite, traiter mon|ma|le|la, traité*, étudi* mon|ma|le|la, wird geprüft, instruction, in bearbeitung, bearbeitung*, examin*, en traitement
procedure: procédure*, procedure*, démarche*, demarche*, processus, verfahren*, étape*, prosedure, formalité*
reply-none: pas de réponse, aucune réponse, sans réponse, répond pas, répondent pas, répon pa, répond plus, répon plu, toujours rien, pas répondu, reste sans réponse, décroche pas, pa de reponse, répondent jamais, silence radio
send-away: renvoyé* d un, me renvoie, me renvoi, m envoie, renvoyer vers, chacun me renvoie, ping pong, tourne en rond, baladé*, d un bureau à l autre, revenez, m a renvoyé, on me renvoie, me balade
responsible: responsable*, compétent*, en charge, chargé de, chargée de, zuständig*, relève de, incomb*, compétence*
reason-ground: raison*, motif*, cause, à cause, justification, rezon, causes, fondement*, au motif
deportation: expulsion*, abschiebung*, déportation*, éloignement*, reconduite*, refoulement*, oqtf, abschiebun, rapatriement forcé, charter*, abchiebung, expultion, reconduction, abschiebehaft
deport: expulse, expulser, expulsent, expulsez, déporter, deporter, abschieben, reconduire, éloigner, expulsera, rapatrier, virer du pays, refouler, va m expulser, expulc*, chasser du pays, m expulser
deported: expulsés, déporté*, abgeschoben, refoulé*, rapatrié*, reconduit*, a été expulsé*, été renvoyé*, expulsée, a été expuls*, expulsé, expulsées
send-back: renvoy*, renvoi*, renvoie, renvoyer, remettre dans l avion, renvoyer au pays, ramener de force, retourner de force, ranvoy*, renvoyer en, renvoyé vers
return: retour*, rentrer, rentre, rentré*, retourner, revenir, revenu*, reviens, reven*, repartir, retourne
voluntary-return: retour volontaire*, départ volontaire, volontairement, oim, iom, aide au retour, reag, garp, freiwillige ausreise, volontaire au retour, prime de retour, rentrer volontairement
leave-country: quitter le pays, quitter l allemagne, quitter le territoire, partir d allemagne, grenzübertrittsbescheinigung, quitter allemagne, obligation de quitter, ausreise*, sortie du territoire, ausreisepflicht*, oqtf, quitté le pays, gub
detention: détention*, rétention*, abschiebehaft, abschiebungshaft, haft, détenu*, langenhagen, retenu* à|au|a, garde à vue, centre de rétention, enfermé* au, retention
prison: prison*, prisonnier*, incarcér*, taule, cellule*, emprison*, zonzon, gefängnis, cachot*, geôle*, écroué*
arrest: arrêt* par, interpel*, arrestation*, menott*, embarqué*, embarquer, ramass*, on pri mon|ma, ils ont pris mon|ma|mes, attrap*, ont emmené, venus le|la|les chercher, emmené* par, emmen*, arrêté, arrêtée, arrêtés
pick-up: venir me|le|la|les|nous|mon|ma|chercher chercher, venir nous prendre, vient me prendre, vien me prendre, viennent me|le|la|nous, vont venir, sont venus, ils viendront, viendra me|le|la|nous, venus chercher, venir me prendre, à l aube, descente de police, police est venu*, police vient, police viendra
flight: vol pour, vol de, avion*, lavion, billet d avion, charter*, vol est, vol prévu, vol le, dans un avion, à bord, embarquement*, le vol
airport: aéroport*, aeroport*, laéroport, flughafen, aréoport*, airport, l aeroport, roissy
transfer: transfert*, transfér*, transfer*, réparti*, répartition*, umverteilung, muté*, mutation, relogé*, verlegung, transféré*, friedland
flee: fui, fuir, fuis, fuyons, fuite, fuient, fuyant, j ai fui, enfui*, exil*, échapp*, quitté mon pays, sauvé* de, fuyais, prendre la route, exode
border: frontière*, frontiere*, douane*, frontalier*, grenze, barbelé*, ceuta, melilla, fron
boat-sea: bateau*, mer, méditerranée*, pirogue*, zodiac*, naufrag*, lampedusa, noyé*, canot*, traversée*, océan*, désert
war: guerre*, guere, conflit*, combats, combat, guer, fighting, krieg, rebelles, massacre*, génocide*, coup d état, m23
bomb: bombe*, bombard*, missile*, roquette*, obus, explos*, drone*, attentat*, mine antipersonnel
army: armée, armées, militaire*, soldat*, service militaire, milice*, déserteur*, désert* de l armée, enrôl*, guérilla, junte, combattant*
homeland: pays d origine, mon pays, ma patrie, patrie*, au pays, bled, au bled, mon village, terre natale, chez moi, chez nous, terroir, mon pays natal
country: pays, nation, nations, payi, états, peyi, péi, territoire
germany: allemagne*, almagne*, alemagne, allemangne, deutschland, l allemagne, lallemagne, en allemagn, alemagn, rfa, hanovre, basse saxe, niedersachsen, osnabrück, oldenburg, braunschweig, göttingen, berlin, hambourg
germans: allemands, les allemands, allemande, un allemand, une allemande, allemandes, boches, almand, deutsche
german-language: parle allemand, allemand, alemand, d allemand, l allemand, cours d allemand, parler allemand, langue allemande, en allemand, deutsch, apprendre l allemand, dalemand, almand
europe: europe*, européen*, union européenne, leurope, schengen, bruxelles, europ, commission européenne
city: ville*, villes, cité, métropole*, capitale*, vil, quartier*, agglomération, urbain*
village: village*, campagne, hameau*, vilage*, bourg, bourgade*, patelin, bled paumé, commune rurale
syria: syrie*, syrien*, damas, alep, assad, siri, syri, homs, idleb
afghanistan: afghan*, kaboul*, kabul, taliban*, afgan*, hérat, kandahar, mazar
iraq: irak*, iraq*, irakien*, bagdad, mossoul, yézidi*, yazidi*, erbil
iran: iran, iranien*, iranienne*, téhéran, mollah*, persan*, l iran, mahsa
turkey: turquie, turc, turcs, turque, turques, erdogan, istanbul, ankara, turkie, kurdistan turc
ukraine: ukrain*, kiev, kyiv, zelensky*, odessa, kharkiv, marioupol, donbass
russia: russie, russe, russes, moscou, poutine*, kremlin, tchétchèn*, soviétique*
other-origin: guiné*, guine, conakry, cameroun*, camerounai, congo*, ivoirien*, côte d ivoire, abidjan, sénégal*, senegal*, mali, malien*, togo*, bénin*, burkina*, tchad*, niger*, gabon*, centrafri*, rwand*, burund*, algéri*, maroc*, tunisi*, mauritan*, gambi*, haïti*, ayisyen, érythré*, somali*, soudan*, ghan*, éthiopi*, géorgie, georgien*, albani*, kosov*, serb*, pakistan*, vietnam*, kinshasa, goma, kivu, douala, yaoundé, bamako, dakar, lomé, cotonou, djibouti*, madagascar, malgache*, comor*, liban*, palestin*, gaza, libye*, afrique*, africain*, angola*
eu-third-country: italie*, italien*, grèce, grec, grecs, bulgari*, pologne*, polonais*, croati*, lituanie*, espagne*, espagnol*, france, français, française, portugal*, malte, roumani*, hongri*, madrid, rome, autriche*, suède, belgique*, belge*, suisse*, paris, pays bas, hollande, slovéni*, lettonie, chypre
church-asylum: asile d église, asile ecclésia*, kirchenasyl*, asile d eglise, asile dans une église, asile à l église, asile ecclesi*, refuge dans l église, protection de l église, église nous cache, accueilli* par l église, kirchen asyl
church: église*, eglise*, mosquée*, paroisse*, temple, chapelle*, paroissial*, legliz, mosqué, cathédrale*, monastère*, évangélique*, salle de prière, synagogue*
come: viens, vient, venu*, venir, viennent, venez, venons, vien, viendr*, venais, venait, vin, vienne, arrive
arrive: arriv*, arrivé, suis arrivé*, débarqu*, arivé, entré* en allemagne, atterri*, arrivée*, ariv*, arrivant*
go: vais, va, aller, allons, allez, vont, pars, part, partir, partent, partons, ale, sort, sortir, sorti, allé, allés, allée, parti, partie, partis, parties
travel: voyag*, voyaj*, route, trajet*, train, trains, bus, billet*, ticket*, covoitur*, flixbus, deutschlandticket, déplacement*, circuler
stay: rester, reste, restes, restons, restent, resté*, restée, demeur*, rest ici, puis rester, resterai*
be-in-germany-since: en allemagne depuis, ici depuis, suis ici depuis, je vis en allemagne, vit en allemagne, depuis _ ans en allemagne, depuis _ ans ici, ça fait _ ans|mois que je, ça fait _ ans|mois qu, sa fai _ an|ans|mois, est ici depuis, suis en allemagne, arrivé* en allemagne, venu* en allemagne, vivons en allemagne, à osnabrück|hanovre|göttingen|berlin depuis
live: vis, vit, vivons, vivent, vivre, vécu*, résid*, vivais, réside, vi a, abite, jabite, vivant, logé, logée, logés, loge, habite*, habiter, habitons, habitais, habitait, habitant à
born: suis né, est né, sont nés, né en|ici|au, née en|ici|au, nés, naître, naiss*, natif*, native*, va naître, été né, né à|le
family-reunion: regroupement familial*, regroupement*, réunification familial*, familiennachzug*, regroupement de famille, visa familial, rejoindre mon|ma|son|sa mari|femme|époux|épouse|père|mère|famille, réunification, visa conjoint, regroupement famille, nachzug, réunion familiale
bring-family: faire venir, fair venir, ramener ma|mon|mes|sa|son, faire venir ma|mon|mes|sa|son|ses|notre, amener ma|mon|mes femme|famille|enfants|fils|fille|mère, me rejoind*, nous rejoind*, le rejoind*, venir me rejoindre, chercher ma famille, fer venir, prendre ma famille
marry: marier, marié*, mariée*, se marie, me marie*, épous*, nous marier, me marier, marions, mariez, pacs*, dot
marriage: mariage*, mariaj*, noces, mariage coutumier, union, conjugal*, heirat*, mariage religieux, certificat de mariage, marriage, nikah
divorce: divorc*, divors*, scheidung, rupture, répudi*, divorsé
separated: sépar*, separ*, séparation*, loin de ma|mon|mes|sa|son|ses, quitté* mon|ma, m a quitté*, éloigné de, éloignée de, déchiré*, nous sépare, disloqu*
custody: garde de mon|ma|mes|l|la|nos enfant*, garde des enfants, garde de, autorité parentale, droit de visite, sorgerecht*, garde partagée, umgangsrecht*, garde exclusive, pris mes enfants, pris mon enfant, retiré* mes|mon|les enfant*, heure de visite, voir mes enfants
paternity: paternité*, paternel*, reconnaissance de paternité, reconnaître l enfant, reconnaître mon, reconnu l enfant, père de l enfant, père biologique, vaterschaft*, test adn, adn, de moi l enfant
pregnant: enceint*, encein, ansinte, grossesse*, attend un bébé|enfant, attends un bébé|enfant, tombée enceinte, à terme, ensinte, mois de grossesse, femme enceinte, schwanger, contraction*
birth: naissance*, accouch*, akouch*, naître, né hier, contraction*, maternité, va accoucher, mettre au monde, mis au monde, césarienne*
forced-marriage: mariage forcé*, marier de force, mariée de force, forcer à me marier, forcée à épouser, veut me marier, veulent me marier, veulent la marier, marier à un vieux, m a promise, mariage arrangé, épouser un vieux, épouser mon cousin, donner en mariage, marier sa|ma fille, mariage précoce, va la marier, mariage force
circumcision: excis*, exiz*, mutilation*, couper ma fille, la couper, couper les filles, mgf, infibul*, circoncis*, les vieilles ont, couper la petite, la cérémonie aux vacances, clitoris
together: ensemble*, réuni*, réunir, l un avec l autre, tous ensemble, ansanbl, unis, vivre ensemble
alone: seul, seule, seuls, seules, tout seul, toute seule, solitude, isolé*, isolement, solitaire*, livré* à moi même, abandonné*
miss-person: me manque, me manquent, disparu*, porté* disparu*, disparition, recherche mon|ma|mes frère|soeur|fils|fille|mari|père|mère|famille|ami, perdu de vue, introuvable*, plus revu, me manqu*, rentre pas, pas rentré*, perdu la trace
missing-contact: pas de nouvelle*, plus de nouvelle*, sans nouvelle*, aucune nouvelle*, ne répond plus, perdu le contact, perdu contact, aucun contact, répon plu, téléphone éteint, tel éteint, plus de contact, injoignable*, donne plus de nouvelle*, répond plus, coupé les ponts, plu de nouvelle
work: travail*, travay*, boulot*, taf, taff, bosser, je bosse, traval*, trava, arbeit, gagne pain, turbin*, travaux, job
work-permit: autorisation de travail, permis de travail, droit de travailler, arbeitserlaubnis*, autorisé* à travailler, permission de travail*, interdiction de travail*, autorisation de travailler, puis je travailler, beschäftigungserlaubnis*, pas le droit de travailler, permis travail, arbeitsverbot, peut travailler, visa de travail
job: emploi*, poste, postes, job, jobs, place de travail, minijob*, boulot*, taf, temps plein, temps partiel, emplois, stelle, vacance d emploi
apprenticeship: apprentissage*, ausbildung*, apprenti*, formation*, alternance*, azubi*, formation professionnelle, ausbildun, ausbildungplatz, formé, aprentissage
internship: stage, stages, stagiaire*, praktikum*, essai, probearbeit*, praktikant*, service civique, fsj, bfd
contract: contrat*, contra de, kontra, vertrag*, arbeitsvertrag, cdi, cdd, bail, promesse d embauche, conventionné
employ: embauch*, engager, recrut*, employer, emploie, me prendre en, veut me prendre, prêt à m embaucher, m engager, einstellen, anbauche, ve me prendre
dismiss: licenci*, virer, renvoyé* du travail, mis à la porte, congédi*, kündigung*, limogé*, perdu mon|son travail|emploi|boulot|job, m a renvoyé, kundigung, perdu le boulot, fin de contrat, viré, virés, virée
unemployed: chômage*, chomage*, chômeur*, chômeuse*, sans emploi, sans travail, au chomage, arbeitslos*, pas de travail, pas de boulot, travaille pas, pa de travail, inactif*
wage: salaire*, salair*, paye, paie, solde, rémunér*, smic, fiche de paie, mindestlohn, lohn*, salere, salaires, revenu*, bulletin de salaire
wage-unpaid: pas payé*, pas été payé*, paye pas, paie pas, non payé*, impayé*, veut pas me payer, refuse de me payer, pas de salaire, sans salaire, jamais payé*, ne me paye, ne me paie, pa payé, sans me payer, pas touché mon salaire, me doit _ mois|euros, retient mon salaire, sans être payé*, salaires impayés
hours-work: heures par jour, heures sup*, heure par jour, h par jour, 12|13|14|10|11|15 heures, heures par semaine, de nuit, équipe de nuit, sans pause, sans repos, 7 jours sur 7, 7j, schicht, h par jr, sept jours sur sept, nuit et jour
profession: métier*, metier, profession*, carrière*, qualifi*, fachkraft*, soudeur*, maçon*, électricien*, mécanicien*, coiffeu*, boulang*, chauffeur*, ingénieur*, plombier*, menuisier*, cuisinier*, peintre*, informaticien*, comptable*, couturi*, pharmacien*, artisan*
diploma: diplôm*, diplom*, licence, master, bts, baccalauréat, doctorat*, maîtrise en, bac, thèse, diplome d état
recognition: reconnaissance de diplôme, reconnaissance du diplôme, reconnaissance de mon|mes diplôme*, anerkennung*, équivalence*, equivalence*, reconnaître mon|mes|son diplôme*, homolog*, approbation, anabin, zab, reconnaissance, diplôme reconnu, faire reconnaître
experience: expérience*, experience*, ancienneté, années de service, ans de métier, ans d expérience, expérimenté*, parcours professionnel, experiance
apply-job: postul*, candidat*, cv, lettre de motivation, bewerbung*, curriculum, entretien d embauche, chercher du travail, cherche du travail, cherche un emploi, cherche un travail, lebenslauf, cherche travail, déposer cv, cherche du boulot, recherche d emploi
construction-cleaning: chantier*, bâtiment, nettoyage*, ménage, ménages, entrepôt*, restaurant*, usine*, abattoir*, baustelle*, plonge*, manutention*, livreur*, amazon, femme de ménage, hôtel, toiture, magasin*, netoyage, récolte*, asperges, resto, maçonnerie
care-work: aide soignant*, maison de retraite, soins aux personnes âgées, pflege*, ehpad, auxiliaire de vie, aide à domicile, altenpflege*, altenheim, soins infirmiers, personnes âgées, pflegehelfer*, garde d enfants, garder les enfants
money: argent*, sous, fric, thune*, larjan, blé, pognon*, financ*, somme, montant, jeton*, flouz*, arjan, du cash, revenus, revenu, larg, dinars, cfa
euro: euro*, eur, balles, francs, fcfa, cfa, dollar*, ero
pay: payer, paye, payé*, paie, payez, paient, paiement*, verser, versé*, réglé* la facture, virement*, rembours*, payement*, peyé, cotis*
cost: coûte, frais, tarif*, dépens*, honoraires, cotisation*, caution, ça coute, combien ça coûte, frais de dossier, coût, coûts, coûtent, coûter, coûté, coûterait
expensive: cher, chers, chères, trop cher, coûteu*, hors de prix, onéreu*, ruineu*, pas les moyens, inabordable*
free-of-charge: gratuit*, gratui, gratos, sans frais, sans payer, bénévolement, kostenlos*, sans argent, aide juridictionnelle, à titre gracieux, pas payant
tax: impôt*, impot*, taxe*, fisc, fiscal*, finanzamt, steuer*, contribution*, déclaration d impôt*, numéro fiscal, tva
debt: dette*, doit de l argent, endett*, emprunt*, schulden, dois de l argent, créanc*, surendett*, inkasso, huissier*, découvert
bill: facture*, amende*, rechnung*, mahnung*, relance*, contravention*, rappel de paiement, pv, rundfunk*, redevance*, impayés, gez, mise en demeure
bank: banque*, bancaire*, compte bancaire, compte en banque, rib, iban, sparkasse*, konto, ouvrir un compte, girokonto, virement*, bank, mon compte, western union
payment-card: bezahlkarte*, carte de paiement, carte de payement, carte prépayée, la carte paiement, bezalkarte, betzahlkarte, cart de paiement, socialcard, carte sociale
benefits: allocation*, alloc*, prestation*, aide sociale, bürgergeld*, burgergeld, aides sociales, hartz*, asylbewerberleistung*, caf, rsa, cotis*, sozialhilfe, les aides, leistung*, grundsicherung, bourse
child-benefit: allocations familiales, kindergeld*, allocation familiale, elterngeld*, kinderzuschlag, allocation enfant*, unterhaltsvorschuss, pension alimentaire, allocs enfants, argent des enfants, kinder geld
cut-benefits: coupé* mon argent, m a coupé, ont coupé l argent, coupé une partie, coupé l argent, réduit mon|mes|l|les argent|aides|allocations, supprimé mon|mes|les|l, suspendu mes|l|les, diminué mon|mes|l, sanction*, kürzung, plus d allocation*, ne verse plus, bloqué mon|l argent, coup* les aides, leistungskürzung, réduction des prestations, on ma coupé
no-money: pas d argent, pa d argent, plus d argent, sans argent, pas les moyens, aucun revenu, plus un sou, fauché*, ai rien pour payer, pas un euro, pa dargent, sans le sou, sans revenu*, pas de sous, sans ressources, plus rien pour, peux pas payer, n ai pas de quoi
hunger: faim, affam*, famine*, j ai faim, rien à manger, rien mangé, ventre vide, pas mangé, fin au ventre, jé fin, n a pas mangé
food: manger, mange, nourritur*, repas, pain, riz, aliment*, mangé, lait, bouffe, nouriture, cantine*, banque alimentaire, tafel, manjé, restos du coeur
buy: acheter, achète*, achet*, acheté*, achat*, achté, acquérir, courses, me procurer
sell: vend, vendre, vends, vendu*, vente*, vendeu*, vendent, à vendre, je vend
price: prix, tarif*, pri du, prix de, coût, forfait*, à partir de
poor: pauvre*, pauvreté*, misère*, précarit*, démuni*, misérable*, nécessiteu*, indigent*, galère*, précaire*
rich: riche*, richesse*, fortune*, milliardaire*, fortuné*, nantis, aisé*, bourge*, patrimoine
economy: économi*, economi*, marché du travail, croissance, industrie*, entreprises, conjoncture, commerce, pib, pénurie de main d oeuvre
school: école*, ecole*, lecole, lycée*, collège*, scolar*, maternelle, primaire, scolaire*, ekol, cole, gymnasium, schule*, rentrée scolaire
kindergarten: crèche*, kita*, kindergarten*, garderie*, jardin d enfants, maternelle*, nounou*, place en crèche, kitaplatz, assistante maternelle, creche
university: université*, universite, fac, universitaire*, hochschule*, faculté*, campus, uni, institut*, recteur, theologie
study: étudier, étudie, études, étudié, mes études, étudi*, studium, poursuivre mes études, etude, cursus, faire des études
student: étudiant*, etudian*, doctorant*, boursier*, étudiante*, élève ingénieur, visa étudiant
course: cours, cours d allemand, cour d|de alemand|allemand|langue, sprachkurs*, integrationskurs*, formation linguistique, cours de langue, cours d intégration, kurs, deutschkurs*, atelier*, leçon*, place dans un cours
learn: apprend*, appren*, appris, apren*, apprendre, enseign*, aprandre, j apprends, étudie
language: langue*, langage*, lingala, créole, arabe, anglais, wolof, dialecte*, bambara, peul, swahili, langue maternelle, linguistique*, lang
exam: examen*, test, tests, épreuve*, exam, prüfung*, telc, goethe, concours, passer l examen, leben in deutschland
level-b1: a1, a2, b1, b2, c1, c2, niveau, niveau b1, niv
class: classe, classes, en classe, cm2, 9e, terminale, 6eme, 3eme, seconde, clas
degree: diplôme*, baccalauréat, bac, licence, master, bep, cap, brevet, abitur, hauptschul*, diplôme d état, abschluss, bfem, bepc, realschul*
flat: appartement*, appart, apart, logement*, appartment*, wohnung*, studio, apartement*, wg, hlm, maison à louer, logemen, loge
room: chambre*, chambr, pièce, zimmer, chanbre*, cham, dortoir*, chambr 14, une pièce
house: maison*, immeuble*, mezon, toit, villa, bâtiment*, pavillon*, batisse
home: à la maison, chez moi, chez nous, foyer familial, domicile*, chez elle, chez lui, chez soi, a la mézon, rentr* chez, chez eux
shelter: foyer*, heim, camp, camps, centre d accueil, hébergement*, hébergé*, centre d hébergement, unterkunft*, gemeinschaftsunterkunft, wohnheim*, foyé, cada, notunterkunft, refuge*, abri, lager, asylheim
reception-centre: centre de premier accueil, erstaufnahme*, premier accueil, ankunftszentrum*, centre d arrivée, bramsche, friedland, fallingbostel, oerbke, aufnahmeeinrichtung, lab ni, centre d enregistrement
rent: loyer*, loyé, bail, miete*, warmmiete, kaution, charges, location, mietvertrag, jobcenter paye le loyer, louer, loue
move: déménag*, demenag*, changer de ville, changer de foyer, umzug*, umverteil*, changer de logement, transférer mon dossier, changement d adresse, emménag*, demenage, m installer
homeless: sans abri*, sdf, à la rue, dans la rue, dans la ru, dehors, sans domicile, sans logement, sans toit, dor dehors, mi dehor, obdachlos*, mis dehors, dort dehors, jé dormi dan la rue, pas de toit, dorm* dehors, a la ru
street: rue, rues, trottoir*, boulevard*, avenue*, chemin*, route, pont, ru, place publique
sleep: dormir, dors, dort, dormi, dorm*, dormons, dorment, dor, coucher, passer la nuit, sommeil*, se coucher, dormais
station: gare, gares, bahnhof*, arrêt de bus, métro, hauptbahnhof, hbf, quai*, a la gar
car: voiture*, auto, véhicul*, permis de conduire, bagnole*, camion*, garage, caisse, voitur, conduire, parking
tent: tente, tentes, conteneur*, container*, cabane*, sous tente, campement*, préfabriqué*, tante dehors, halle, halles
bed: lit, lits, matelas, couchage, couvertur*, lit superposé, draps, mon lit
kitchen-toilet: cuisine*, toilette*, douche*, salle de bain*, wc, sanitaire*, lavabo*, robinet*, duch, chiottes, machine à laver, marmite
heating: chauff*, froid, froids, gelé*, hiver*, fait froid, fai froid, degré*, heizung*, fwa, glacial*, 2 degré, radiateur*
mould: moisi*, humidité*, eau, électricit*, electricit*, fuite d eau, cafard*, punais*, schimmel*, insalubr*, champignon*, rats dans, courant coupé, mwazi, coupure de courant
evict: mise* à la porte, mis à la porte, expulsion du logement, expulsion locative, jeter dehors, jeté* dehors, mis* dehors, quitter le logement, quitter l appartement, räumung*, räumungsklage, mettre dehors, met dehors, quitter le foyer, foutu* dehors, mi dehor, doit libérer, libérer le logement, libérer la chambre, vire du foyer, expulser de mon|notre|l
door: porte, portes, portail, porte d entrée, fenêtre*, pas de la porte, seuil
key: clé, clés, clef*, serrure*, badge*, trousseau, cle de, schlüssel
no-place: pas de place, plus de place, aucune place, complet, complets, pa de place, plus de lits, manque de place, liste d attente, saturé*, surpeupl*, surcharg*, bondé*, plu de place, trop petit
person-share: personnes dans une|la chambre, dans une chambre, dans la même chambre, personnes par chambre, 4|5|6|7|8 personnes, partag* la|une|ma chambre, personne* 1 chambre, à six dans, à quatre dans, à cinq dans, dans 14 m2, m2, entassé*, mètres carrés, 6 dans
women-shelter: frauenhaus*, foyer pour femmes, maison des femmes, refuge pour femmes, maison pour femmes, femmes battues, foyer de femmes, centre pour femmes, frauen haus, hébergement pour femmes, 3919
health: santé*, sante, sanitaire*, gesundheit*, soins, soigner, soin, médical*, sécu, état de santé
ill: malade*, malad, souffr*, souffrant*, tombe malade, souffre de, mal en point, en mauvaise santé, je suis malad, handicapé
illness: maladie*, maladi, virus, sida, vih, hépatite*, drépanocyt*, tubercul*, infection*, épidémie*, patholog*, asthm*, toux, tousse
pain: douleur*, mal au ventre, mal à la, mal au, mal de tête, fait mal, fai mal, j ai mal, doul, souffrance*, mal partout, jé mal, saigne
hospital: hôpital*, hopital*, hôpitaux, hosto, clinique*, hospitalis*, urgences, krankenhaus, psychiatrie*, lopital, klinik*, réanimation, opital
operation: opération*, opérer, opéré*, chirurgi*, intervention chirurgicale, bloc opératoire, ablation, operation
medicine: médicament*, medicament*, médoc*, remède*, pharmaci*, ordonnance*, insuline, sirop*, antibiotique*, medikam*, antidouleur*, piqûre*
health-insurance: assurance maladie, krankenkasse*, assurance santé, aok, carte de santé, carte vitale, mutuelle, gesundheitskarte*, sécurité sociale, assurance*, krankenschein, versicherung*, krankenkas, assuré*
treatment: traitement*, traitemen*, soigné*, soigner, soins, chimio*, dialyse*, prise en charge, traitement médical, consult* un médecin, behandlung, rééducation, traité pour
therapy: thérapi*, therapi*, psychologu*, psychothérap*, psy, psys, psychologiq*, psychiatr*, thérapeut*, suivi psy
trauma: trauma*, traumatis*, stress post, flashback*, tssp, choc, cauchemar*, séquelle*, blessures invisibles, ptbs
depression: dépress*, depress*, dépri*, déprim*, mélancol*, burn out, idées noires, angoiss*, moral à zéro, dépression
disabled: handicap*, fauteuil roulant, invalid*, paralys*, sourd*, aveugle*, infirme*, amputé*, autist*, autism*, prothèse*, malvoyant*, trisomi*, endicap*
cancer: cancer*, tumeur*, leucémi*, chimio*, métastas*, oncolog*, kancer
diabetes: diabèt*, diabet*, épileps*, cardiaque*, insuline, hypertension, asthm*, tension, avc, crise cardiaque, dialyse, malade du coeur, problème au coeur
fever: fièvre*, fievre*, température*, fièv, palud*, tousse*, vomi*, grippe*, 39, 40 de fièvre, diarrh*
blood: sang, saign*, hémorragi*, ensanglant*, sangs, perd du sang, pisse le sang, saigne, transfusion*, san par le nez
breathe: respir*, souffle, étouff*, suffoqu*, oxygène, pas d air, respire plus, respire mal, essouff*, asphyxi*, respir
unconscious: inconscient*, évanoui*, evanoui*, coma, perdu connaissance, perte de connaissance, ne se réveille, syncope*, s évanouit, bouge plus, tombé* par terre, réveille pas, ne bouge plus, sans connaissance
ambulance: ambulance*, samu, 112, pompiers, urgentiste*, notarzt, rettung*, krankenwagen, secouristes, 115, le 15
emergency: urgence*, urgences, cas d urgence, notfall*, détresse*, sos, danger de mort, urjence*, question de vie, vie ou mort
vaccine: vaccin*, vaxin*, vacciné*, impfung*, rougeole, covid*, corona, rappel de vaccin
dental: dent, dents, dentair*, dentist*, carie*, rage de dents, molaire*, gencive*, abcès, zahnarzt*, dan qui fait mal
dead: mort, morts, morte, mortes, décéd*, deced*, défunt*, feu mon|ma, cadavre*, enterr*, décès, deuil
die: mourir, meurt, meurs, mourr*, meurent, mourant*, mouri, crever, crève*, périr, mourai*, succomb*, mour
kill: tuer, me tuer, va me tuer, vont me tuer, ont tué, a tué, m a tué, tuent, assassin*, exécut*, meurtr*, égorg*, massacr*, me tué, être tué, vont le tuer, abattre, abattu, abattus
kill-oneself: suicid*, je veux|vais|voudrais me tuer, envie de me tuer, pense à me tuer, moi même me tuer, se tuer, me donner la mort, se donner la mort, finir avec la vie, en finir, m ôter la vie, me suicider, mettre fin à mes|ses jours, mettre fin à ma vie, sui6d*, se suicide, en finir avec, je me tue, fin à mes jours
not-want-to-live: plus envie de vivre, veux plus vivre, envie de mourir, veux mourir, veut mourir, plus vivre, préfère mourir, mieux mort, mieux morte, disparaître, ne plus me réveiller, veu mourir, plus de raison de vivre, veut plus vivre, mieux que je meure, ne plus exister, ve mourir, plus me lever, serais mieux mort*
life: vie, vies, vital*, existence*, une vie, ma vi, vivre, survi*
goodbye: adieu*, au revoir, à dieu, pardonnez moi, pardoné moi, dites à ma|mes|mon, je vous quitte, dernière lettre, dernier message, on se voit de l autre côté, de lotre coté, prenez soin de mes|ma|mon, je m en vais, vous ne me verrez plus, adié, pardonne moi, dernier mot
pills: comprimé*, cachets, pilule*, médicaments, somnifère*, avalé*, surdos*, overdos*, boîte de, j ai pris des comprimés, tranquillisant*, paracétamol, tablette* de, lames
jump-hang: sauter du|de, sauter par, me jeter, se jeter, sous le train, pend* moi, me pendre, se pendre, pendu*, corde, du pont, du balcon, par la fenêtre, sur les rails, noyer, me noyer, du toit
cut-oneself: me coupe, me couper, se coupe, scarifi*, veine*, s ouvrir les veines, se coupe les bras, me taillad*, automutil*, lame de rasoir, se taillade, me faire du mal, se faire du mal, se mutil*, poignets
end-it: en finir, mettre fin, tout arrêter, met* un terme, que ça s arrête, que tout s arrête, finir tout, point final, j en finis, an finir, en fini, m arrêter là, que ça cesse
tired: fatigué*, fatigue*, épuis*, exténu*, lassé*, las, lasse, fatigé*, à bout, ereint*, fatiguer, usé, crevé, crevée
cannot-anymore: peux plus, peut plus, en peux plus, n en peux plus, pe plus, peu plu, à bout, supporte plus, tiens plus, tient plus, plus la force, jen peu plu, jen peux plus, n en pouvons plus, plus de force, craque, pouvons plus, arrive plus, bout de force*
sleepless: dors plus, dort plus, dors pas, dort pas, dormir pas, ne dors, insomni*, pas dormi, dor pa, dor plu, n arrive plus à dormir, ferme pas l oeil, trouve plus le sommeil, nuits blanches, dort mal, dors mal, arrive pas a dormir, ne dort
cry: pleur*, larme*, je pleure, pleurer, sanglot*, pler*, en larmes, chial*
fear: peur*, crainte*, angoiss*, terreur, frayeur, effroi, trouille*, j ai peur, jé peur, horreur
afraid: peur de, peur que, crains, craint, craign*, redout*, terrifi*, effray*, inquiet*, inquièt*, stress*, tremble*, peur qu, peur d, terroris* par, angoissé*
panic: panique*, panik*, cauchemar*, crise d angoisse, crises de panique, attaque de panique, affol*, hallucin*, crie la nuit, tremble
hope: espoir*, espér*, espèr*, espérance*, espwar, j espère, garde espoir, optimis*
hopeless: désespér*, desesper*, sans espoir, plus d espoir, désespoir, à bout, perdu espoir, sans issue, aucun espoir, dans l impasse, impasse, plus aucun espoir, abattu*, découragé*, désemparé*
shame: honte*, honteu*, humili*, déshonor*, déshonneur, honneur, scandaleu*, la honte, hont, gêné, gênée
sad: triste*, tristesse, attrist*, chagrin*, peiné*, malheureu*, déprimant*, navré*, coeur brisé
happy: heureu*, content*, joie, joyeu*, ravi, ravie, ravis, bonheur, réjoui*, kontan, enchanté*, soulag*
angry: colère*, furieu*, fâché*, énerv*, rage, révolté*, révolt*, indign*, en colere, fache, enrag*, remonté*, marre, ras le bol
safe: en sécurité, sécurité, à l abri, sécuris*, sauf, saine et sauve, sain et sauf, tranquill*, en lieu sûr, endroit sûr, pays sûr, mise en sécurité
hit: frapp*, frap, tape, tapé*, taper, bat, battre, battu*, cogne*, gifl*, coups, me frappe, coup de poing, me bat, il me frap, giffl*, serré ma gorge
violence: violen*, violent*, brutal*, maltrait*, violence conjugale, violences, agress*, abus, sévices, bagarr*, mauvais traitements, vyolans
beat-up: tabass*, passé à tabac, roué de coups, casser la gueule, battu à mort, lynch*, m ont frappé, ils m ont battu, tabassé, défonc*, rossé, a main armée, rou* de coups, éclaté la
rape: viol, viols, violé*, violer, violeur*, abus sexuel*, agression sexuelle, sexuel*, attouchement*, inceste*, violée, harcèlement sexuel, abusé de, abusé d, abusée, me touche, coucher avec lui, il me viole, pédophil*
threaten: menac*, menass*, intimid*, ultimatum, me menace, menacé*, chantage, harcel*, harcèl*, menasse de
knife: couteau*, couto, poignard*, machette*, lame, lames, cutter, canif, coup de couteau
weapon: arme, armes, pistolet*, fusil*, kalach*, armé*, revolver*, flingue*, gun, hache, armés
lock-in: enferm*, séquestr*, enferme à clé, sequestr*, enfermé*, m enferme, ferme la porte à clé, ne me laisse pas sortir, laisse pas sortir, cloîtr*, emprison*, peut pas sortir, peux pas sortir, anfermé, interdit* de sortir, ne sort pas, porte à clé
locked-out: enfermé* dehors, coincé* dehors, changé la serrure, serrure changée, porte fermée, clé perdue, perdu la clé, perdu mes clés, m a mis dehors, plus rentrer dans, change* les serrures, bloqué* dehors, mis* à la porte
passport-taken: pris mon|son|mes|leur|nos|ses passeport*|papiers, gardé mon|son|le|mes passeport*|papiers, confisqué mon|son|mes|le|nos passeport*|papiers, garde mon|son|mes|les passeport*|papiers, a mon passeport, retient mon|son passeport, passeport confisqué, retenu mon|son passeport, m a pris mon|mes passeport|papiers, gardé le _ passeport, caché mon passeport, pris nos papiers, volé mon passeport
escape-run: enfuir, enfui*, m enfuir, s enfuir, échapp*, évad*, fugu*, m échapper, sauver de là, sauvé de, me sauver, fuguer, s échapper, fuit, courir, fui de
hide: cache, caché*, cacher, cachette*, planqu*, se cache, me cache, dissimul*, clandestin*, en cachette, kaché, me caché
follow: persécut*, pourchass*, poursui*, me suit, traqu*, me cherche, me cherchent, suivi* par, harcel*, épié, espionn*, surveill*, me retrouver, recherché* par
blackmail: chantage*, fait chanter, racket*, extor*, rançon*, publier mes photos, publier des photos, photos nues, photos intimes, va publier, sextorsion, vidéos intimes, faire chanter, poster mes photos
force: force, forcé*, forcer, oblige*, obligé*, contrain*, contrainte*, me force, m oblige, fors*, sous la menace, malgré moi
exploit: exploit*, esclav*, exploité*, travail forcé, sans contrat, au noir, profit* de moi|nous|lui|elle, traite, explwat*, servitude*, schwarzarbeit, abuse de
traffick: passeur*, trafiqu*, trafic, traite des, traite humaine, traite d êtres humains, réseau*, proxénèt*, trafic humain, contreband*, passer la frontière, juju, vodou, maquereau, réseau de traite, coxeur*
prostitution: prostitu*, trottoir, proxénèt*, faire le trottoir, se prostituer, travail du sexe, bordel, vendre mon corps, maison close, coucher avec des hommes
danger: danger*, dangereu*, risque*, péril*, menace*, danjé, risqu*, périlleu*
in-danger: en danger, danger de mort, vie en danger, ma vie est, vie est menacée, risque ma vie, risque de mourir, en péril, risque la mort, va me tuer, vont me tuer, menacé* de mort, risque d être tué, en danje, pas en sécurité, danger de vie, risque la prison
racism: racis*, raciste*, xénophob*, islamophob*, antisémit*, négrophob*, raciss, propos racistes, haine raciale
discrimination: discrimin*, inégalit*, deux poids deux mesures, contrôle au faciès, exclu*, traité* différemment, ségrég*, stigmatis*, préjugé*, diskrimin*
attack: attaqu*, agress*, atak*, assaut*, assaill*, cambriol*, braqu*, incendi*, agression*, attaque
insult: insult*, injur*, mépris*, moqu*, humili*, outrag*, se moquent, me traite de, diffam*, traité de, offensé, offensant*
complaint: plainte*, plaint, porter plainte, porté plainte, réclamation*, anzeige*, dénonc*, déposer plainte, beschwerde*, signalement*, main courante, plinte, se plaindre
torture: tortur*, supplice*, électrocut*, torturé*, sévices, cicatric*, traitements inhumains, torturer
gay: gay, gays, homo, homos, homosex*, lesbien*, lgbt*, transgenr*, bisexuel*, pédé, queer, orientation sexuelle, transsex*, trans, goor jigeen
christian: chrétien*, chrétienté, convert*, baptis*, baptême*, catholiqu*, protestant*, évangéli*, bible, témoins de jéhovah, kretyen, christ, pentecôt*
kurdish: kurd*, kurde*, kurdistan, pkk, rojava, kurmandji, peshmerga*
outside-door: devant la porte, devant ma porte, devant chez, à la porte, à ma porte, devant la maison, en bas de, devant le foyer, devan la port, derrière la porte, sont en bas, en bas de chez, devant l immeuble, dans le couloir
knock: frappe à, frappent à, toqu*, tambourin*, sonne à, sonnent, frappe la porte, cogne à, frap a la port, défonce la porte, cassé la porte, frappe à la porte, on frappe, tapent à la porte, casse la porte
scream: crie, cris, cri, crier, hurl*, crié, criait, crient, hurle, gueule, gueuler, gueulait
silence: silence*, sans bruit, voix basse, chuchot*, tout bas, doucement, sans faire de bruit, écris vite, parle bas, murmur*, pas parler fort, peux pas parler, ne pas appeler, n appelez pas, discrètement, pas de bruit, en cachette
come-quickly: venez vite, viens vite, vené vite, envoyez quelqu*, venez maintenant, venez tout de suite, venez me chercher, venez svp, envoyez la police, venez m aider, vite vite, dépêch*, envoyé la police, vite svp, venez s il
save: sauver, sauve*, sauvez, sauvé*, sauvetage*, sovez, secourir, secours, au secours, sauvez moi, sauvé moi
missing-child: enfant disparu, fille a disparu, fils a disparu, fille disparue, fils disparu, enfant a disparu, fille n est pas rentrée, fils n est pas rentré, enlevé* mon|ma|mes|l, kidnapp*, enlèvement*, mon enfant a disparu, emmené mon|ma|mes|les fils|fille|enfant*, fille est pas rentré*, pris les enfants, parti* avec mes|mon|les|ma enfant*|fils|fille, plus de nouvelle* de mon|ma fils|fille
problem: problèm*, problem*, pb, pbs, souci*, difficulté*, ennui*, prblm*, galère*, obstacle*, complication*, blocage*, bloqué*, bloque
situation: situation*, situasion, circonstance*, état actuel, contexte*, condition*, position, mon cas
case: cas, mon cas, affaire*, histoire*, dossier, ka, en cas, tel cas
unfortunately: malheureusement, malheureu*, hélas, dommage, malheuresement, manque de chance, désolé*, malheuresemen
suddenly: soudain*, tout à coup, tout d un coup, d un coup, brusquement, subitement, du jour au lendemain, brutalement, inattendu*, sans prévenir, toutakou
mistake: erreur*, faute*, érreur, tromp*, gaffe*, bévue*, malentendu*, oubli, erreur de
wrong: faux, fausse, fausses, incorrect*, inexact*, mauvais, mal, pas vrai, erroné*, à tort, tort
told: m a dit, m ont dit, ma di, ma dit, on m a dit, il a dit, elle a dit, ils ont dit, nous a dit, nous ont dit, on nous a dit, a dit que|qu, di ke, paraît qu, il paraît, lui a dit, ils disent, dit que|qu, il di, chef dit
say: dit, dire, dis, disent, disons, dites, disait, disais, di, dise, déclar*, affirm*, prétend*, soi disant
tell: racont*, rakont*, conte, raconté, relat*, témoign*, parlé de, témoignage*, vous raconter, mon histoire
happen: passe, s est passé, se passe, arrive que, arrivé que, s est produit, survenu*, il m arrive, ce qui arrive, se produi*, qu est ce qui se passe, ça s est passé, se passer
begin: commenc*, komens*, début*, démarr*, commencé, entam*, comencé, débute, dès le
stop-end: arrêter, arrête, arrêtez, fin, finir, terminer, terminé, fini, finit, stop, basta, terminée, ça suffit, cesse, cesser, cessez, cessé
lose: perdu*, perdre, perd, perds, perte*, égar*, perdent, pairdu, perdons, perdue
try: essay*, éssay*, tenter, tenté*, esay*, tente de, essaie*, essai, tentative*, esseyé
get: devenir, devien*, devenu*, obtenir, obtien*, obtenu*, avoir un|une|mon|le, decroch*, ai eu, récupér*, procur*, avoir
bring: apport*, amener, amène, amené*, emmen*, ramen*, conduit*, emmène*, amené, aporter, livrer
send: envoy*, envoi*, envoie*, anvoy*, expédi*, transmet*, transmis, adressé*, envoyé, faire parvenir, parvenir, envoyer
show: montr*, montre, montrer, montré, fai voir, indiqu*, exhib*, affich*, voici, voilà, signal*
open: ouvr*, ouvert*, ouverture*, ouvrir, ouver, ouvrent, déverrouill*
see: voir, vois, voit, vu, vue, voyons, voient, voyez, verra*, verrai, regard*, apercu, voi, rencontr*
hear: entend*, entendu, écout*, ecout*, j entends, entan, entendre
read: lire, lis, lu, lisant, lisez, lisent, lisons, lecture*, relire, relu, lecteur*, lectrice*
speak: parler, parle, parles, parlé*, parlons, parlez, parlent, discut*, causer, parlai*, s exprimer, bavard*
think: pense, penser, pensé*, pensez, pensent, pensons, pens, réfléchi*, je me dis, songe*, pensais, réflexion*, je crois
believe: crois, croit, croire, croyons, croyez, croient, cru, foi, croyais, confiance, krwa, j y crois, croi
feel: sens, sent, sentir, ressent*, ressens, me sens, se sent, sentiment*, éprouv*, senti, émotion*, sentons
remember: souvien*, souvenir*, rappell*, rappel*, se souvient, me souviens, mémoire*, remémor*, n oublie pas
forget: oubli*, oublié*, oublier, oublie, oubliez, oublions, omis, oublient
have: ai, j ai, jai, il a, elle a, on a, avons, avez, ont, avoir, avais, avait, as, g, possède*, aurai*
have-not: ai pas, n ai, n a pas, n a plus, n avons, n ont, a pas de, ai plus, pas de, pas d, jai pa, n ai plus, plus de|d, aucun, aucune, pa de, n as, pas un|une, manqu*, na pa
there-is-not: il n y a pas, y a pas, ya pas, n y a, y a plus, ya plus, ya pa, n existe pas, il n y a plus, y a aucun*, n existe, yapa, inexistant*, y a rien, n y avait
be-allowed: a le droit, autorisé*, est permis, est autorisé, permis, être autorisé, permet*, laisser, laisse, laissent, laissez, est il permis, autorise
not: pas, ne, n, pa, point, ni, nullement, aucunement, guère
no: non, nan, que nenni, non merci, pas du tout, pas question
yes: oui, ouais, wi, ui, si si, bien sur, yes, exact, ok, d accord
without: sans, san, sans aucun*, dépourvu* de, hors, san papier, sans papier*
with: avec, avk, avc, ac, aveq, en compagnie de, accompagné* de, avek
for: pour, pr, por, afin de, afin que, pou, en faveur de, afin d
because: parce que, parce qu, parc, parcequ*, pcq, pck, pask, paske, parske, car, puisque, puisqu, vu que, à cause de|du|des|d, comme, étant donné, psk, en raison
but: mais, mai, cependant, pourtant, toutefois, néanmoins, en revanche, par contre
although: bien que, bien qu, alors que, alors qu, malgré, même si, quoique, alor ke, quand même, en dépit, pourtant, encore que
if: si, s il, s ils, au cas où, si jamais, en cas de, à condition, si on, à moins que
then: alors, alor, ensuite, puis, après, pi, lors, à ce moment, dans ce cas
and-so: donc, alors, du coup, c est pourquoi, par conséquent, dc, dnc, ainsi, voilà pourquoi, de ce fait, si bien que, dès lors
or: ou, ou bien, soit, ou alors, ou encore, oubien
also: aussi, également, osi, ossi, oci, en plus, de même, moi aussi, pareillement, idem, de plus
only: seulement, juste, uniquement, ne _ que, rien que, que des, simplement, seul, selman, sauf, exclusivement
nothing: rien, ryin, rien du tout, rien d autre, plus rien, que dalle, ri1, néant
everything: tout, toute, tous, tou, totalité, tout ça, tout ce
something: quelque chose, qqch, qlq chose, qq chose, un truc, truc*, kelke chose, quelquechose, kelk choz, chose, choses
more: plus, davantage, plu, plus de, de plus en plus, encore plus, supplémentaire*, d autres
less: moins, mwin, moins de, de moins en moins, moin, diminu*, baisse, réduit
much: beaucoup, bcp, bocou, boku, plein de, énormément, tant de, tellement de, trop, bcq, tas de, nombreu*, plusieurs, bokou, maint*
little: peu, un peu, peu de, un peti peu, quelques, quelque, 1 peu, guère, faible*
very: très, trè, tres, tellement, trop, vraiment, super, extrêmement, fort, tré, grave, hyper
enough: assez, suffi*, suffisamment, suffit, suffisant*, ras le bol, ça suffit
here: ici, isi, ici en, par ici, parici, sur place, ici même
there: là bas, la bas, laba, la ba, au pays, là où, labas, par là, y aller
new: nouveau*, nouvel, nouvelle*, neuf, neuve, nouvo, récent*, nouveaux, inédit*, neuves
old-thing: ancien*, vieux, vieil, vieille*, usagé*, d occasion, vétust*, viellot, usé
good: bon, bonne, bien, bons, bonnes, bi1, bn, byin, favorable*, agréable*, bien fait, gentil*
bad: mauvais*, mal, nul, nulle, nuls, pire*, grave*, terrible*, horribl*, affreu*, catastroph*, movai, misérable*
better: mieux, meilleur*, mieu, myeu, amélior*, de mieux, préférable*
big: grand, grande, grands, grandes, gros, grosse*, énorm*, gran, immens*, vaste*
small: petit*, peti, minuscul*, étroit*, infime*, microscopique*, moindre*
hard-difficult: difficil*, dur, dure, durs, dures, compliqué*, pénible*, difisil, compliq*, ardu*, rude, lourd*, chaud, difficult*, pas facile, pa facil
easy: facile*, facilement, simple, simples, facil*, aisé*, sans problème, léger, fastoche
important: important*, importance*, essentiel*, inportan*, primordial*, crucial*, vital, capital*, prioritair*, majeur*
true: vrai, vraie, vrais, vérité*, véridique*, exact*, vré, c est vrai, juste, authentiqu*, en effet, réel, réelle, réels
same: même, mêmes, pareil*, mem, identique*, semblabl*, meme chose, similaire*, le pareil au même, égal, égale, égaux
other: autre*, d autres, otre, différent*, divers*, un autre, autrui, ailleurs, restants
own: propre*, à moi, personnel*, mon propre, ma propre, privé*, personnellement
article: article*, texte*, publication*, billet*, post, contribution, atricle, reportage*, chronique*
author: auteur*, autrice*, auteure*, rédact*, journalist*, rédaction*, l auteur, éditorial*, plume, écrivain*
comment: commentair*, commenter, coms, commentateur*, avis, réaction*, internaute*, commentaires
read-article: lu l article, lu votre|cet|ton|le|l article|texte|reportage|papier, en lisant, j ai lu, lisant votre, lecture de, jai lu, à la lecture, à lire votre, vient de lire, viens de lire, j ai relu
interesting: intéressant*, interesant*, passionn*, instructif*, captivant*, éclairant*, intérêt, enrichissant*, intéresse*, curieu*
great-praise: génial*, super, magnifiq*, excellent*, formidabl*, bravo*, extraordinair*, top, admirabl*, remarquabl*, merveill*, chapeau, incroyabl*, parfait*, beau travail, sublime*
well-written: bien écrit, bien ecrit, belle plume, bien rédigé, clair, clarté, limpide, bien expliqué, très bel article, bel article, bon article, bien documenté, beau texte, bien dit, excellent article, bien présenté
agree: d accord avec, suis d accord, entièrement d accord, tout à fait, raison, vous avez raison, tu as raison, il a raison, a raison, bien dit, exactement, je confirme, rejoins, d accord, 100 d accord, approuve
disagree: pas d accord, pa d accord, en désaccord, désaccord*, faux, c est faux, n importe quoi, nimporte quoi, tort, avez tort, conteste*, objection*, absurd*, je ne partage pas, nuance, à nuancer, contredi*
opinion: opinion*, avis, point de vue, je trouve, je pense que|qu, je crois que|qu, je considère, position, estim*, pensée*, à mes yeux
in-my-view: à mon avis, selon moi, d après moi, pour ma part, à mon sens, a mon avi, à mes yeux, personnellement, mon avis, quant à moi, perso
society: société*, sosiété, social*, collectivité*, communauté*, vivre ensemble, monde, sociét
integration: intégr*, integr*, s intégrer, insertion*, inséré*, assimil*, bien intégré, insérer
politics: politique*, politik*, politiqu*, politicard*, politiquement, géopolitiq*
democracy: démocrat*, democrat*, république, républicain*, dictatur*, dictateur*, état de droit, totalitar*, autoritair*
freedom: liberté*, liberte, libre*, libérer, libéré*, libért*, émancip*, libr
justice: justice*, juste, équit*, équité*, égalité*, équitable*, droits égaux, jistis
unfair: injust*, injustice*, inéquit*, pas juste, inadmissible*, scandale*, scandaleu*, inégal*, pas normal, injusti*, arbitraire*, deux poids, indécent*, inaccept*
dignity: digne*, dignité*, dignement, indigne*, honorable*, humainement, décent*, respect*, dignite
solidarity: solidar*, solidair*, entraide*, fraternité*, fratern*, unis, générosité, généreu*, main tendue
humanity: humanité*, humain*, humanitair*, inhumain*, compassion, empathi*, bonté, charité, humanist*, pitié
responsibility: responsabil*, responsable*, assum*, devoir, devoirs, obligation*, coupabl*, culpabilit*, redevabl*
right-wing: extrême droite, droite, afd, nazi*, néonazi*, fasciste*, facho*, fascis*, le pen, bardella, zemmour, populist*, nationaliste*, rn, identitair*, droitard*, patriote*
left-wing: gauche, gauchist*, gaucho*, gauchiass*, verts, écolo*, communist*, socialist*, bobo*, mélenchon, lfi, bien pensan*, bisounours, islamo gauchist*, bienpensan*, les verts, islamogauch*, wokisme, woke
media: média*, media*, journalist*, propagande*, réseaux sociaux, facebook, médiatiq*, merdia*, lügenpresse, presstitu*, presse
newspaper: journal, journaux, quotidien*, hebdo*, magazine*, gazette*, revue*, le monde, libé, périodiqu*, hebdomadair*
television: tv, tele, reportage*, journal télévisé, jt, infos, actualité*, émission*, radio*, rfi, tv5, podcast*, bfm, télé, télévis*, actu, actus
statistics: statistiq*, chiffre*, pourcent*, pour cent, nombre*, taux, données, moyenne, sondage*, stats, courbe*
limit-migration: limiter, limite, quota*, fermer les frontières, fermeture des frontières, plafon*, contrôle* aux frontières, stopper l immigration, stop immigration, stop à l immigration, réduire l immigration, immigration choisie, zéro immigration, fermez les frontières, moins d immigr*, endiguer, frontières fermées
uncontrolled: incontrôl*, massif*, massive*, en masse, hors de contrôle, appel d air, trop d immigr*, trop d étrangers, trop de migrants, submerg*, sans contrôle, anarchiq*, submersion, afflux, immigration de masse, laxis*, passoire*, toute la misère
crime: criminal*, délinqu*, crime, crimes, insécurité*, délit*, vols, criminel*, agressions, infraction*, trafic de drogue, dealer*, drogue*, homicid*
culture: culture*, culturel*, civilisation*, multicultur*, coutum*, moeurs, valeurs, interculturel*, identité nationale, cultures
religion: religion*, religieu*, foi, laïc*, croyan*, laïque*, croyanc*, athé*, spirituel*, prier, prions, confession, secte, sectes
islam: islam, musulman*, islami*, coran*, mosquée*, ramadan*, voile*, voilée*, charia*, hijab*, halal, burqa*, muslim*, muzulman*, aïd
tradition: tradition*, coutume*, coutumier*, ancestr*, rite, rites, rituel*, fête*, moeurs, us et coutumes, traditionnel*
taxpayer: contribuabl*, nos impôts, mes impôts, l argent du contribuable, avec notre argent, cotis*, à nos frais, argent public, nos poches, payons pour, nos cotisations, c est nous qui payons
pensioners: retrait*, retraite*, pension*, pensionné*, nos vieux, nos anciens, rente, nos retraités, personnes âgées, minimum vieillesse
capacity: capacité*, satur*, débord*, surcharg*, à bout de souffle, manque de personnel, engorg*, plein*, places disponibles, surpeupl*, limite* du supportable, surmen*, accueillir tout|toute, manque de logement*
population: population*, peuple*, peupl, démograph*, habitants, natalité*, autochton*, de souche, citoyens, peuplement
generation: génération*, generation*, descendan*, nos enfants, seconde génération, ancêtre*, jeune génération
history: histoire*, histori*, passé, colonial*, colonis*, nazisme, siècle*, esclavage, guerre mondiale, 1945, mur de berlin, shoah
example: exemple*, ex, exemplair*, egzanp, modèle*, par ex, illustr*
source: source*, référence*, lien, liens, d après, selon le|la|les, origine, citation*
report: rapport*, compte rendu, reportage*, enquêt*, constat*, bilan, témoignage*, rapporte*, récit*
study-research: étude, études, recherch*, chercheu*, scientifi*, sociolog*, analys*, enquêt*, expert*, science*
demand: exig*, revendiqu*, réclam*, demandons, nous demandons, il faudrait, appelons, appel à, nous exigeons, revendication*, qu on, que l état
criticise: critiqu*, critik*, dénonc*, reproch*, blâm*, déplor*, regrett*, accus*, condamn*, pointe
protest: manif*, manifest*, protest*, grève*, rassembl*, contre manif*, marche pour, mobilis*, occupation, résist*, lutte, lutter, luttons, luttes
petition: pétition*, petition*, signez la, signez cette, change org, collecte de signatures, signataire*, lettre ouverte
bureaucracy: bureaucra*, paperass*, administratif*, lourdeur*, lenteur*, kafka*, administrativ*, papiers à n en plus, usine à gaz, tracasserie*, méandre*
digital: numériq*, digital*, en ligne, internet, online, site web, plateforme*, ordinateur*, portail, intelligence artificielle, net, appli, application mobile
system: système*, system*, structur*, sistèm*, fonctionnement, dispositif*, organis*, machine, mécanism*
future: avenir*, futur*, lavenir, demain, à long terme, l avenir, perspectiv*, horizon, projet de vie
change: chang*, modif*, évol*, transform*, réform*, chanj*, changement*, adapt*, boulevers*
problem-political: échec*, échou*, faillite*, incapab*, incompét*, fiasco, désastre*, mauvaise gestion, chaos, défaillan*, honteux pour, impuissan*, incurie, abandon*, scandale*
money-state: budget*, subvention*, fonds publics, argent public, milliards, financement*, dépenses publiques, financ*, crédits, déficit*, moyens financiers, caisses de l état, investissement*
normal: normal*, normalement, habituel*, ordinair*, comme tout le monde, courant, banal*
always-same: toujours la même chose, toujours pareil, toujours les mêmes, rien ne change, rien ne changera, rien n a changé, encore et toujours, même refrain, toujours le même, rengaine*, comme d habitude, même rengaine, on nous répète, change rien
of-course: bien sûr, bien sur, évidemment, naturellement, certes, évident*, biensur, bien entendu, cela va de soi, logique*, forcément, évidemen
really: vraiment, vrément, réellement, vrmt, vrm, franchement, véritablement, sérieu*, honnêtement, pour de vrai
finally: enfin, finalement, au final, anfin, en fin de compte, pour finir, à la fin
actually: en fait, en réalité, en effet, à vrai dire, au fond, an fait, au juste, en faite, en principe, de fait
exactly: exact*, précis*, justement, pile, exactement, tout juste, parfaitement, egzakteman, voilà
maybe: peut être, peutêtre, peu etre, ptet, ptetre, sans doute, éventuel*, probabl*, possibl*, pt etre, il se peut
simply: simplement, tout simplement, juste, tt simplement, bêtement, carrément, il suffit, c est tout
general: en général, généralement, général*, global*, en principe, d une manière générale, principe*, dans l ensemble, globalement
for-example: par exemple, par ex, p ex, comme par exemple, ainsi, notamment, tel que, telle que, tels que
imagine: imagin*, se représenter, imaginez, je vois mal, imaginons, mettez vous à, se mettre à la place, figurez vous, à leur place, concevoir, supposons
why-always: pourquoi toujours, pourquoi eux, pourquoi nous, pourquoi personne, pourquoi on, pourquoi doit, toujours nous, comment se fait, pourquoi faut il, pourquoi est ce que, comment peut on, et nous alors, et pour nous, pourquoi faire
congratulations: félicit*, bravo*, felicit*, chapeau*, mes compliments, bon anniversaire, mabrouk, mabrouk*, compliment*, mazel tov, bien joué
good-luck: bonne chance, bon courage, bonne continuation, courage, que dieu, tous mes voeux, bonne réussite, meilleurs voeux, je croise les doigts, bonne chanse, bonne route, dieu vous bénisse, je vous souhaite, kouraj
courage: courage*, courageu*, brave, braves, kouraj*, bravoure, audac*, oser, ose, osé, force à vous, tenez bon
proud: fier, fière*, fiers, fierté*, fier de, fières, orgueil*, honneur
respect: respect*, respectueu*, respé, estime, considération, chapeau bas, salue, respecter, hommage*
success: réussi*, succès, réussite*, y arriver, reuss*, victoire*, abouti*, obtenu mon|ma|le|la|l, gagné mon|le procès, réussir, ça a marché, enfin obtenu, je l ai eu, fait|font ses|leurs preuves, fonctionne bien, bien fonctionné
today-i-work: je travaille maintenant, aujourdhui je travaille, maintenant je travaille, je travaille comme, je suis maintenant, aujourdhui je suis, j ai maintenant mon, depuis je travaille, travaille aujourdhui, désormais infirmi*, j ai fini ma formation, aujourdhui j ai, je suis devenu*
keep-going: continuez*, continue*, continuez comme ça, lâchez rien, ne lâchez pas, bonne continuation, tenez bon, ne changez rien, poursuivez, persévér*, force à vous, longue vie, lâche rien, vivement la suite
respect-work: votre travail, votre engagement, beau travail, merci pour votre travail, merci pour ce que vous faites, merci pour tout ce que, bon travail, bravo à l équipe, votre équipe, bravo les bénévoles, le travail que vous faites, ce que vous faites, votre association, travail remarquable, bravo à vous, merci à votre, merci à toute l équipe
helped-me: m a aidé*, m ont aidé*, m avez aidé*, nous a aidé*, nous ont aidé*, nous avez aidé*, ma aidé, m a beaucoup aidé, grâce à vous, grâce à votre, grace a, grâce à|au, sauvé la vie, m a sauvé, avez aidé, une dame en or
my-experience: mon expérience, mon vécu, j ai vécu, expérience personnelle, mon parcours, mon témoignage, je témoigne, j ai connu, mon cas à moi, moi aussi j ai, je suis passé* par, d expérience, j ai vu, ce que j ai vu, pendant _ ans j ai, j ai travaillé
advise-you: je te conseille, je vous conseille, va voir, allez voir, vas à, va à la, allez à la|au, adresse toi, adressez vous, il te faut, prends un|une|contact, prenez contact, appelle le|la|un, tu dois, demande à, demandez à, essaie de|d, contacte, gardez, garde bien, joignez, prenez un avocat, ne signe*, n oublie*, il te suffit
you-should: tu devrais, vous devriez, vous devez, tu dois, il faut que tu, il faut que vous, tu peux, vous pouvez, faut que tu, tu devrai, faudrait que tu, tu pourrais, vous pourriez, ne confondez pas
offer: propos*, offre*, je propose, met* à disposition, offrir, offert*, ofre, je peux aider, nous proposons, proposition*, je peux vous aider, disponible*, offre, offres, offrons, offrent
donate: don, dons, donner des|mes|à, donat*, à donner, faire un don, collecte*, je donne, cagnott*, parrain*, donne vêtements, offrir des, iban pour, soutenir financièrement, donateu*
give-room: chambre à louer, chambre libre, appartement à louer, à louer, chambre disponible, loue chambre, je loue, louer une|ma chambre, héberger une|un|des, accueillir une|un|chez, j ai une chambre, offre chambre, proposons une chambre, pouvons héberger, logement à louer, peux héberger, chambre d amis, peux loger
clothes: vêtement*, vetement*, habits, meuble*, vélo*, jouet*, chaussur*, poussette*, canapé*, fripes, manteau*, ordinateur*, basket*, veste*, fringue*, table, machine à laver
volunteer-offer: devenir bénévole, être bénévole, comme bénévole, m engager, je voudrais aider, j aimerais aider, voudrions aider, souhaite aider, envie d aider, comment puis je aider, aider bénévolement, faire du bénévolat, donner de mon temps, donner un coup de main, rejoindre votre équipe, me rendre utile, peux traduire, proposer mon aide, je suis disponible pour aider, aider les réfugiés
tandem: tandem*, parrainag*, parrain*, marraine*, échange linguistique, partenaire linguistique, jumelage, patenschaft, sprachcafé, café linguistique, conversation, rencontre* interculturel*, partager jardin, mentor*
we-hire: nous recrutons, on recrute, recrute, recherchons, nous cherchons, cherchons un|une|des, nous embauchons, embauche*, poste à pourvoir, place* d ausbildung libre*, places d apprentissage, offre d emploi, offres d emploi, nous recherchons, place* libre*, envoyez votre cv, rejoignez notre équipe
company: entrepris*, société, boîte, firme*, usine*, pme, atelier*, compagni*, entreprize, cabinet, startup, commerc*
association: association*, asso, assos, ong, collectif*, initiativ*, fondation*, organisation*, verein*, comité*, croix rouge, fédération*, flüchtlingsrat*, conseil des réfugiés
event: événement*, évènement*, conférence*, atelier*, soirée*, réunion*, festival*, fête, concert*, débat*, colloque*, rencontre, rencontres, séminaire*, vernissage*, formation, table ronde, fêtes
register: inscri*, enregistr*, inscription*, s inscrire, m inscrire, inscrir*, inscrivez, anmeldung*, anmelden, enrejistr*, immatricul*, déclarer mon adresse
brochure: brochur*, dépliant*, flyer*, tract*, prospectus, commander, guide*, affiche*, exemplaires, imprimé*, pdf, fascicul*
newsletter: newsletter*, infolettre*, lettre d information, désabonn*, abonn*, désinscri*, liste de diffusion, news letter
interview-request: interview*, interviewer, entretien d une|de vingt|avec vous|téléphonique, accorder un entretien, accorder une interview, solliciter un entretien, témoin*, recueillir, porte parole*, répondre à quelques questions, entretien d environ, disponible* pour un|une entretien|interview, vous rencontrer
thesis: mémoire de|d, mon mémoire, mémoire*, thèse*, sondage*, enquête*, doctora*, master, recherche universitaire, questionnaire*, dans le cadre de mon|mes|ma|notre, travail de recherche, projet de recherche, soutenance
school-class-visit: visite scolaire, notre classe, ma classe, mes élèves, nos élèves, exposé*, projet scolaire, sortie scolaire, classe de, projet pédagogique, visiter un foyer, tpe, visiter, intervention en classe, travail scolaire, venir dans notre classe, professeur* de
press: journalist*, reporter*, service de presse, attaché* de presse, attachée, rédaction*, correspondant*, pigiste*, porte parole*, photojournalis*, envoyé spécial, presse
film-exhibition: film*, exposition*, théâtre*, theatre*, documentair*, cinéma*, spectacl*, pièce de, projection*, musée*, concert*, roman, lecture, livr, expo, expos, livre, livres
delete-comment: supprim*, effac*, enlev* mon|le|ce commentaire|message|nom, efface* mon|le|ce commentaire|message, effacez, modérer, suprim*, masqu*, supprimez mon|ce, retirer ce|mon commentaire, effacer mon
website: site, site web, lien, liens, page, internet, www, http, https, blog*, sites, page facebook, url, com, example
typo: faute de frappe, faute d orthographe, fautes d orthographe, coquill*, orthograph*, correct*, corrig*, erratum, erreur dans, faute de grammaire, lien mort, lien cassé, lien ne marche, ne fonctionne plus, lien ne fonctionne
moderator: modérat*, moderat*, modo*, modér*, administrat* du site, censur*, webmaster*, modos, censuré*, admin, admins
joke: blagu*, humour*, ironi*, plaisant*, rigol*, lol, mdr, ptdr, sarcas*, haha, rire, riez, comiqu*, clown*, jpp, humorist*
well-then: bravo les, ah bravo, ah bon, c est du propre, merci qui, ben voyons, eh ben, eh bien, tant mieux, on croit rêver, quelle blague, super l, ben tiens, quelle surprise, vive l, ah ben, chiche, quel progrès, et puis quoi encore, de mieux en mieux, sans blague, ah l allemagne, on allume un, non merci
original-documents: vrais documents, faux documents, vrais papiers, faux papiers, documents enregistrés, enregistré* dans|en base, base de données, documents authentiques, papiers authentiques, authentiques, vrai passeport, faux passeport*, documents officiels, vrai faux, documents originaux, enregistré*, vérifiable*, indétect*
buy-passport: acheter passeport*, acheter un|votre|des|le passeport*|permis|visa|carte*, achetez passeport*|permis|votre, passeport* à vendre, vente de passeport*, permis de conduire, obtenir un passeport, vendons des passeports, permis de conduire en ligne, carte d identité en ligne, acheter carte de séjour, titre de séjour en, passeport biométrique, achetez votre
buy-certificate: certificat* sans examen, sans examen, acheter certificat*, certificats b1, b1 sans, certificat* telc, certificat* goethe, acheter diplôme*, diplôme sans, ielts, toefl, sans passer l examen, achetez certificat*, acheter b1, certificat original, sans passer de test, b2 sans, tcf, attestation b1 sans
guarantee: garanti*, garantie*, assuré*, 100 garanti, 100 réussite, de réussite, taux de réussite, certifié*, satisfait ou remboursé, sans risque, résultat garanti, fiable*
fast-days: en 24h, en 48h, 24 heures, 48 heures, 72h, en 3|5|7|10|14|60 jours, rapide*, en quelques jours, sous 48h, en trois jours, livraison rapide, en une semaine, rapidité*, express, en quelques minutes
discreet: discret*, discrète*, discrétion, sérieux, sérieuse*, honnête*, confianc*, 100 sûr, fiable*, confidentialité, en toute discrétion, légal*
whatsapp: whatsapp*, watsap*, telegram*, whatsap*, watsapp, wats app, what s app, signal, viber, wsp, whatapp, wathsapp*, télégram*, imo
contact-us: contactez nous, contactez moi, contacter nous, nous contacter, écrivez nous, appelez nous, contactez, ajoutez moi, réservez*, écrivez moi, inbox, contact par whatsapp, envoyez un mail, visitez, écrivez à, envoyez nous, contacter le, mp moi
loan: prêts, crédit*, prêteu*, emprunt*, prêt d argent, offre de prêt, prêt rapide, pret entre particulier*, microcrédit*, financement, créanc*, un prêt, de prêt
interest-rate: taux d intérêt*, intérêt* de, taux de 2|3, taux fixe*, mensualit*, taux d, tau d interet, remboursement*, à faible taux
invest: investi*, trading*, rendement*, forex, bénéfice*, placement*, profits, courtier*, trader*, rentable*, gains, doubler votre, invistir, bourse, dividend*
bitcoin: bitcoin*, btc, crypto*, ethereum, usdt, nft, blockchain, binance, bit coin*
earn: gagner de l argent, gagnez*, revenus passif*, depuis chez vous, depuis la maison, télétravail, travail à domicile, revenu complémentaire, par jour depuis, gagner jusqu, euros par jour, gagner 500|1000, devenir riche, argent facile, indépendance financière, j ai gagné, arrondir
click-here: cliquez*, clique* ici, cliquez ici, cliquer ici, click, visitez le|notre|mon site, visitez, lien en bio, lien ci dessous, suivez le lien, cliké, voir le lien, ici le lien, rendez vous sur, inscrivez vous ici, dans ma bio
discount: promo*, promotion*, réduc*, réduction, remise, rabais, soldes, offre spéciale, code promo, pas cher, pas chers, offre limitée, moins cher, bon plan, liquidation, bonus, prix cassé*, offert
agency: agence*, cabinet*, conseil en immigration, consulting, prestataire*, agens, conseiller en immigration, notre équipe d experts, nos experts, courtier*, bureau d études
visa-service: obtenez votre visa, service visa, assistance visa, visa garanti, procurons visa, visa canada, visa en, obtient le regroupement, visa sans refus, rendez vous visa, dossier visa, visa schengen, immigration canada, facilit* visa, procédure visa, votre visa, visa de travail garanti
win: gagn*, gagnant*, loteri*, loto, gros lot, lot, lots, iphone*, tirage*, cadeau*, jackpot*, vous avez gagné, bénéficiaire, héritage*, don de, bon d achat, carte cadeau
casino: casino*, paris sportif*, paris en ligne, jeu* en ligne, machines à sous, poker, roulette, pari, parier, 1xbet, betclic, bonus, free spin*, pronosti*, melbet, jeux d argent
weight-pills: maigri*, perdre du poids, perte de poids, viagra*, cialis*, minceur, régime, érection*, agrandir, pénis, complément* alimentaire*, brûle graisse*, marabout*, voyan*, retour affectif, retour d affection, cbd, minci*, kilos, rituel d amour, médium, bedou magique
seo: référencement*, seo, backlink*, trafic vers, visiteurs sur|vers|pour, première page de google, google, création de site*, votre site, site internet professionnel, positionnement, followers, likes, webmarketing, votre visibilité, abonnés, nom de domaine, référencement
dating: rencontre* en ligne, rencontres, site de rencontre*, femmes célibataires, célibatair*, âme soeur, plan cul, plan q, sexy, chaude*, escort*, filles chaudes, webcam, coquin*, porno*, rencontrer des femmes, nudes, massage*, rencontre sérieuse
parasite: parasit*, profiteur*, profiteuse*, sangsu*, assistés, assistanat, tique*, vermin*, cassos, vivre à nos crochets, profitent, fainéant*, feignant*, pique assiette, à nos crochets, touriste* social*, sur notre dos, glandeu*, pou, poux, suce, sucent
animal-slur: rats, rat, chien, chiens, chienne*, singe*, porc, porcs, cochon*, macaque*, cafard*, bêtes, animaux, animal, guenon*, ouistiti*, babouin*, gorille*, chimpanz*, vautour*, pondeuse*, sauterell*, bestiau*, hyène*, bétail, cancrelat*, tiques, zoo, ton arbre, banan*, pond, ralouf
filth: crasse*, racaill*, ordur*, déchet*, raclur*, vermin*, saleté*, sale, sales, immond*, poubell*, pourritur*, sous homme*, sauvag*, barbare*, puant*, puent, fumier*, lie de la, sous merde*, rebut*, peste, gangrèn*, nuisibl*, dégénér*, cancer, chancr*, pourri, pourris, pourrie, qui pue, ça pue, ils puent
idiot: idiot*, imbécil*, con, cons, conne, connard*, connass*, conar*, stupid*, débil*, abruti*, crétin*, bête, bouffon*, taré*, crétin, bon à rien, bons à rien, clown*, guignol*, demeuré*, naïf*, neuneu*, attardé*, blaireau*, bande de, ignar*, tocard*, gogol*, mongol*, couillon*, andouill*, tête de, minable*, pauvre type
whore: pute*, putes, putain*, salop*, salope*, pétass*, garce*, catin*, grognass*, prostitué*, pouff*, pouffiass*, connass*, ptain, tepu, kahba, kehba, poufiass*, charmouta
shit: merd*, merde*, chier, chiant*, chié, emmerd*, caca, foutais*, bordel, connerie*, mrd, conneri*, étron*, boul* shit, déjections, foutoir
fuck: foutre*, nique*, nik, niker, baise*, niquer, foutez, ta gueule, tg, va te faire, allez vous faire, enculé*, ntm, enfoiré*, vtff, zebi, ferme ta, fermez la, ferme la, fdp, je t emmerde, suce ma, enkul*, emmanché*, nikez, casse toi, fuck*
son-of: fils de pute, fdp, fils de chien*, enculé*, bâtard*, batard*, fils de p, nique ta mère, ntm, enfoiré*, ta mère, ta race, fils de, salopard*, bande de bâtards, wald, ould, fils de putes, ordure
liar: menteu*, mensong*, ment, mentent, menti, mentir, mytho*, imposteur*, faux réfugié*, escroc*, arnaqu*, fraud*, tricheu*, hypocrit*, bobard*, faux réfugiés, manipul*, malhonnêt*, charlatan*, propagand*, voleur*, comédi*
traitor: traître*, trahi*, traitr*, vendu*, vendus, trahison*, félon*, judas, bounty, haute trahison, harki*, ennemi* du peuple, traitres, ennemi*, anti france, collabo, collabos
terrorist: terroris*, djihad*, jihad*, islamist*, daesh, daech, attentat*, kamikaz*, bombe humaine, extrémist*, égorgeu*, radicalis*, boko haram, fanatiq*, salafist*, al qaida, poseur* de bombe*
criminal: criminel*, délinquant*, voleur*, violeur*, assassin*, meurtrier*, bandit*, racaille*, voyou*, escroc*, gangster*, illégaux, égorgeu*, dealer*, mafieu*, brigand*, pillard*, égorgeurs, brouteur*, détrousseu*, pédo*
invader: envahi*, invasion*, envahisseu*, grand remplacement, remplac* le|la|par|notre|nos, remplacement, horde*, colonis*, submersion*, submerg*, conquér*, déferl*, vague migratoire, islamis*, occupant*, tsunami, raz de marée, déluge, grand remplac*, conquête*, africanis*, péril
out-with: dehors, dégage*, dégagez, foutez le camp, cassez vous, barrez vous, casse toi, hors de, virez les, tous dehors, les étrangers dehors, expulsez les, remigr*, fout* le camp, du balai, à la porte, bon débarras, qu ils dégagent, virer tous, foutez les dehors, oust, ouste, tire toi, tirez vous, raus, remigration, on n en veut pas, charter pour tous, à la mer, déguerp*
go-home: retourne* chez toi|vous, retournez chez vous, rentre* chez toi|vous|eux, rentrez chez vous, retourne dans ton|ta|votre|la, retournez dans votre|vos, qu ils retournent, qu ils rentrent, d où tu viens, d où vous venez, d où ils viennent, retourne dans ta brousse, retour au pays, retourne au bled, chez vous, chez toi, rentrent chez eux, restez chez vous, retourne grimper, retournez en, reste dans ton|ta, laisse nous notre pays, retour à l envoyeur, dans leur pays, dans ton pays, dans leurs pays, rentrer chez eux
shoot: fusill*, tirer dessus, tirer sur, tire dessus, balle dans la, flingu*, au mur, contre le mur, mitraill*, peloton, poteau*, poteau d exécution, tirez, plomb*, descendre ces, une balle, au poteau, couler, couler les bateaux, noyer, qu ils se noient, requins, crevez tous, qu ils crèvent, shoot*, buter, coulé, coulés, abattre, abattez, abattons, balle, balles
burn: brûl*, brul*, incendi*, mettre le feu, mettre feu, foutre le feu, mettez le feu, essence, allumett*, cocktail molotov, feu, flambe*, flammes, bûcher*, crame, immol*, bidon d essence, bruler, calcin*, lance flamme*, cramer, crament, cramez
gas: gaz, gazer, gazez, gazé*, chambre à gaz, chambres à gaz, four, fours, camp* de concentration, auschwitz, crématoire*, zyklon, solution finale, extermin*, dachau, hitler, adolf, stérilis*, éradiqu*, éliminer, camp de la mort, buchenwald, écras*, désinfect*, nettoyer tout, karcher, anéanti*
hang-them: pend* les, pendre, pendez, pendez les, pendu*, potence*, lynch*, qu on les pende, corde au cou, lanterne, gibet*, à la lanterne, guillotin*, corde, réverbère*, à un arbre, les pendre, balancer au bout, échafaud, pendaison, égorger, castr*
we-find-you: on va te trouver, on va vous trouver, on te retrouvera, on sait où, je sais où, sait où tu, sais où tu, vous habitez, où sont vos bureaux, on vous aura, on t aura, attention à toi, fais gaffe, tu vas voir, vous allez voir, vous allez payer, tu vas payer, tu vas le regretter, faire attention en rentrant, on viendra, on arrive, votre tour, ton tour, surveille* tes|vos arrières, on a ton|votre adresse, méfie toi, méfiez vous, vous paierez, on connaît ton|votre|vos|tes, on a la liste, votre heure, on te crame, devrait faire attention, je te retrouve, on se croisera, prends garde, prenez garde
deserve: mérit*, bien fait, méritent, mérite*, bien fait pour, c est bien fait, tant pis pour, ils l ont cherché, tu l as cherché, bien mérité, aucune pitié, merit*, l ont cherché, l a bien cherché, pas de pitié
hate: haine*, hais, haïr, hait, déteste*, détest*, haineu*, haïssent, haïss*, exècr*, j ai la haine, seum, en horreur, abhorr*, mépris
disgusting: dégout*, dégoût*, dégoûtant*, répugn*, écoeur*, immond*, vomi*, gerbe*, gerber, beurk, abject*, nauséab*, infect*, ignobl*, puant*, crach*, à vomir, me débect*, obscèn*, odeur, dégueulass*, dégueulas, ça pue
race-slur: nègre*, negro*, négress*, bougnoul*, bicot*, bamboula*, raton*, youpin*, arabe* de merde, sale arabe*, sale noir*, sales noirs, métèqu*, chinetoque*, crouill*, melon*, niakoué*, bridé*, rom, romano*, romanichel*, manouche*, gitan*, noiraud*, niafou*, macaque*, blédard*, sale juif*, boche*, tiers monde, crépu*, bougnoule*, basané*, enturbanné*, kanak*, négro, négros, turbans, boucaque*, sale étranger*, bounty, couscous, babtou*, muzz
`;
