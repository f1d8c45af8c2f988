/** English: `concept: pattern, pattern`, in the notation of compile(). Folding is done for you. */
export const en = `
I: i, i'm, im, i've, ive, i'd, i'll, am, i'am, iam, ich
me: me, to me, for me, with me, mi
my: my, mine, mye, meine
we: we, we're, we've, we'd, wey we, una and me, wir
us: us, let's, lets, to us
our: our, ours, awa
you-sg: you, u, ya, yu, you're, youre, you've, you'd, thou
you-formal: you, you people, una, you all, y'all, yall, you guys, sir, madam, ma'am, your good self
your: your, yours, ur, yr, youre, una
he: he, him, he's, hes, he'd, he'll
she: she, she's, shes, she'd, she'll, her
his: his, him own
her: her, hers
they: they, them, they're, theyre, they've, they'd, they'll, dem, dey
their: their, theirs, thier, dem own, there own
one: one can|could|must|should|does|doesn't|has|is|cannot|can't, does one, should one, one's, oneself
myself: myself, himself, herself, itself, themselves, ourselves, yourself, yourselves, my self, him self, her self, self
somebody: somebody, someone, some body, some one, anyone, anybody, any body, any one, whoever, who ever, sombody
nobody: nobody, no one, noone, no body, none, not anyone, not anybody, nobody's
everybody: everybody, everyone, every body, every one, all of us, all of them, all people, all, each
people: people, peoples, ppl, folks, folk, persons, humans, human beings, peeps, pipo, pple
person: person, human, human being, individual, individuals, persn, somebody's
man: man, men, guy, guys, gentleman, lad, bloke, chap, a man, oga
woman: woman, women, lady, ladies, womans, womens, female, females, woma
husband: husband*, hubby, my man, husbend, spouse, oga for house
wife: wife*, wives, my woman, wif, spouse, wifes, my missus
child: child, children*, childs, kid, kids, pikin*, childrens, child's, kid's, chidren, toddler*, kinder
baby: baby*, babies, newborn*, new born, infant*, small pikin, months old, bebe
son: my|our|his|her|their|your|the|a|one|two|three|eldest|oldest|younger|youngest|small|little|first|second|only|old|elder|and son, sons, son's, my boy, stepson, step son
daughter: daughter*, dauther, doughter*, dother, my girl, stepdaughter
boy: boy, boys, boy's, lad, lads, small boy
girl: girl, girls, girl's, small girl
youth: youth, youths, teenage*, teens, adolescen*, young people, young person, youngster*, jugendlich*, umf, unaccompanied
mother: mother*, mom, mum, mama, mummy, mommy, moms, mum's, mom's, ammi, mamma
father: father*, dad, papa, daddy, dad's, abbu, popsy, baba
parents: parent, parents, parent's, parents', my people for home, ma and pa, my folks
brother: brother*, bro, bros, bhai, broda, brother's, brotha
sister: sister*, sis, sista, baji, sister's
siblings: sibling*, brothers and sisters, brother and sister, brothers sisters
uncle: uncle*, aunt, aunts, auntie*, aunty, chacha
cousin: cousin*, nephew*, niece*, cousin brother, cousin sister, cusin
grandparents: grandmother*, grandfather*, grandma*, grandpa*, granny*, grandad*, granddad*, nana, grandparent*, grandchild*, grandson, granddaughter
family: family, families, family's, familly, famly, famili, family member*
relative: relative, relatives, in law, in laws, kin, kinsmen, brother in law, sister in law, mother in law, father in law, relations of mine
partner: fiance*, boyfriend*, girlfriend*, partner, partners, my love, lover, boy friend, girl friend, spouse
friend: friend, friends, friend's, mate, mates, buddy, pal, padi, frnd, freind*, paddy, dost
acquaintance: acquaintance*, someone i know, somebody i know, a person i know, guy i know, woman i know, man i know, family i know
neighbour: neighbour*, neighbor*, nabour, neigbour*, neighbar, next door, naybor
colleague: colleague*, coworker*, co worker*, work mate*, workmate*, collegue*, staff, team member*
classmate: classmate*, class mate*, schoolmate*, school friend*, course mate*, coursemate*, school mate*
pupil: pupil*, schoolchild*, school child*, schoolboy*, schoolgirl*, school kid*, schoolkid*
client: client, clients, protege*, mentee*, my mandant, person i accompany, someone i accompany, family i accompany, man i help, woman i help
patient: patient, patients, patient's
guest: guest, guests, lodger*, roommate*, room mate*, flatmate*, flat mate*, housemate*, subtenant*, tenant, tenants
boss: boss, bosses, boss's, employer*, chef, oga, manager*, my oga, supervisor*, madam at work
employee: employee, employees, worker, workers, staff, labourer*, laborer*, employe
teacher: teacher*, techer, tutor, tutors, headmaster, headteacher, head teacher, lecturer*, professor*, lehrer*
doctor: doctor*, dr, doc, physician*, arzt, gynaecologist*, gynecologist*, paediatrician*, pediatrician*, surgeon*, hausarzt, docter
nurse: nurse, nurses, carer*, caregiver*, nurse's, nursing staff, matron
midwife: midwife*, midwives, hebamme, midwifery, mid wife
social-worker: social worker*, social work*, socialworker*, sozialarbeiter*, betreuer*, sozi, case worker*, caseworker*, support worker*, sosial worker, social lady
guardian: guardian*, vormund*, legal guardian, foster parent*, foster mother, foster father, foster family
volunteer: volunteer, volunteers, ehrenamt*, honorary helper*, helper, helpers, voluntary helper*, mentor, mentors
lawyer: lawyer*, attorney*, solicitor*, advocate, advocates, anwalt*, rechtsanwalt*, lawer, loyer, lawyar, layer, barrister*, anwältin
judge: judge, judges, richter*, magistrate*, jury, judge's
interpreter: interpreter*, translator*, dolmetscher*, translate*, translating, translation*, interprete*, interpret, intepreter, traslator, interpretor
clerk: clerk, clerks, sachbearbeiter*, case officer*, caseworker*, official, officials, civil servant*, officer in charge, beamt*, the lady at the counter, lady in the office, man at the counter
police: police*, polizei*, cops, cop, polis, policeman, policemen, officers, popo, polic
landlord: landlord*, landlady*, vermieter*, house owner*, owner of the flat, owner of house, lanlord, housing company
caretaker: caretaker*, janitor*, hausmeister*, security guy, security man, security guard*, securities, guard, guards, security people, warden*
priest: priest*, pastor*, imam*, vicar*, reverend, bishop*, father of the church, mufti, padre, clergy*, deacon*
refugee: refugee*, asylum seeker*, asylumseeker*, refuge, refuges, refugie*, displaced, fluchtling*, asylant*, refuggee*
migrant: migrant*, immigrant*, foreigner*, foriegner*, foreiner*, expat*, newcomer*, ausländer, ausländern
citizen: citizen, citizens, citizen's, national, nationals, resident, residents, fellow citizen*
widow: widow*, orphan*, widower*, single parent*, single mother*, single mum*, single mom*, single father*
elderly: elderly, old man, old woman, old people, old lady, pensioner*, senior, seniors, retired, old age, old mother, old father, aged
single-mother: single mother*, single mum*, single mom*, lone mother*, alone with the|my|her|two|three|four children|kids|child|baby, alleinerziehend*, mother alone, single lady with child*
young: young, younger, youngest, minor, minors, underage, under age, minderjährig*, teenage*, small boy
years-old: years old, year old, years of age, yrs old, yr old, yo, aged, old year*, i am 15|16|17|18|19|20, he|she is 14|15|16|17|18, my age
please: please, pls, plz, plis, pleas, pleaz, kindly, abeg, bitte, plss, i beg, do the needful, begging
help: help, helped, helps, helping, hlp, assist*, assistance, hilfe, helpp, hepl, helpme, hep, aid
ask: ask, asks, asking, asked, enquire*, inquire*, inquiring, enquiring, beg, i request, request*, wan ask
question: question*, query, queries, qestion*, quesion*, doubt, my doubt, enquiry, inquiry
answer: answer*, reply*, replies, replied, respond*, response*, feedback, anser, responce, revert
advice: advice*, advise, advises, advised, tip, tips, guidance, guide me, suggest*, counsel, recommendation*, recommend
counselling: counselling, counseling, counsellor*, counselor*, advice centre*, advice center*, advice office*, consultation*, beratung*, beratungsstelle*, advisor*, adviser*
information: information*, info, infos, informations, details, informed, inform, particulars, clarif*
need: need, needs, needed, needing, require, requires, required, nid, ned, in need, i go need, necessary
search: search*, look for, looking for, looks for, looked for, seek, seeking, seeks, serch*, dey find, lookin for, am finding
find: find, finds, found, finding, located, see one
want: want*, wanna, wan, wants, would like, like to, wish to, wana, i'd like, am willing, i like to
wish: wish, wishes, hoping, i hope, hope to, would love, longing, i wish, dream of
can: can, could, able to, cn, can i, can you, could you, i fit, fit do, manage to, able
cannot: can't, cant, cannot, can not, couldn't, couldnt, unable, not able, no fit, impossible, not possible, could not, cnt
may: may, may i, allowed, permitted, am i allowed, is it allowed, permission to, legal to, permit to
may-not: not allowed, not permitted, forbidden, may not, forbid*, not legal, prohibit*, isn't allowed, aren't allowed, banned, no permission, no allow
must: must, have to, has to, had to, got to, gotta, mus, obliged, supposed to, muss, we've to, i've to
should: should, shall, ought, supposed, shud, shuld, should i, shld, sholud
know: know, knows, knew, known, knw, kno, sabi, aware, konw, i know
not-know: don't know, dont know, do not know, not know, doesn't know, didn't know, no idea, i no know, no sabi, not sure, dunno, have no clue
understand: understand*, understood, undestand, understan, comprehend*, make sense, i get it, understnd
not-understand: not understand*, don't understand, dont understand, didn't understand, doesn't understand, can't understand, confus*, no understand, unclear, not clear, makes no sense, don't get it
explain: explain*, explanation*, clarify*, clarified, explane, expain, tell me what it means
how: how, hw, how can, how do, how to, how come, hwo, which way, how far
what: what, wat, wetin, whats, what's, wot, whatt, waht, wht
where: where, were can, wia, whr, wher, where's, wheres, from where, which place
where-to: where to, where can i go, where should|shall|must|do i|we|she|he go, to where, to whom can i turn, where can i turn, where else, who to turn to, where i go, wey i go go
when: when, wen, whn, what time, when's, which day, when will
who: who, who's, whos, hu, who can, which person, whoever
whom: whom, to whom, who to, to who, who do i|we, who should i|we, who can i|we, whom can i, who i can
why: why, wy, y, what for, for what reason, how come, wetin make, why's, whay
which: which, wich, witch, whih, whitch, what kind, what type, whic
whether: whether, wether, weather i, if it is|possible|we|i, if there is, know if, ask if, if i can
how-much: how much, how many, hw much, how mach, what does it cost, what amount, how big
how-long: how long, how much time, how many days|weeks|months|years, how longer, how much longer, until when, till when
is-there: is there, are there, is their, does there, is there any, any chance, does anyone|anybody|someone|somebody know, anyone know*, anybody know*, do you have, exist*
right-entitlement: right to, have the right, have a right, my right*, entitled, entitle*, eligib*, claim, anspruch, rights, qualify, am i eligible
possible: possible, possibility, possibilit*, posible, chance, chances, option, options, opportunit*, possibel, is it possible
solution: solution*, way out, remedy, solve*, solving, alternative*, another way, any way, fix this, ausweg
do: do, does, did, doing, done, make, makes, made, making, dos
what-to-do: what to do, what can|should|shall|must|do i|we|he|she do, what i can|should|shall|must do, wetin i go do, what do i do, what now, what next, what am i to do, what to be done, how to proceed, next step*, what i do, wetin make i do
call-phone: call, calls, called, calling, phone, phoned, phones, ring, telephone*, rang, phone call*, fone, mobile, pick* up the phone, handy, hotline
number: number, numbers, phone number, nummer, numba, nr, telephone number
contact: contact*, reach you, reach me, get in touch, in touch, reach out, get back to me, contct, turn to, ring me back
write: write, writes, wrote, written, writing, writting, rite to, writen, wrot
email: email*, mail, mails, e mail, e mails, gmail, inbox, emai, emailed
message: message*, msg, msgs, sms, text me, dm, voice message*, massage, mesage, pm me, texted, voice note*
appointment: appointment*, termin, termine, apointment*, appoitment*, apoinment, appointement*, slot, time slot, a date at the, termin*, appoiment
come-by: come by, drop in, come to your office, visit you, opening hours, opening times, office hours, walk in, sprechstunde, come to you, drop by, consultation hour*
urgent: urgent*, urgently, asap, emergency, as soon as possible, urgant, hurry, eilt, dringend, very fast, urgence, pressing
immediately: immediately, immediatly, at once, right now, right away, straight away, sharp sharp, now now, instantly, sofort, this minute, without delay
support: support*, suport, backing, assist*, assistance, stand by us, accompany*, accompanied, back us
thanks-in-advance: thanks in advance, thank you in advance, thanking you in advance, many thanks in advance, grateful for any, grateful if, would be grateful, i would appreciate, thanks for any help, thank you for your help, thanking you, appreciate any
confidential: confidential*, anonym*, don't publish, dont publish, do not publish, not publish*, not for publication, don't post this, private*, nobody must|should|may know, keep this|it secret, without my name
name: name, names, named, my name is, called, surname, nam, nickname, first name, by name
address: address*, adress*, adres, anschrift, postal, postcode, location
hello: hello, hi, hey, good morning, good day, good evening, good afternoon, helo, hallo, salam*, assalam*, asalam*, how far, greetings, moin, namaste
dear-sirs: dear sir*, dear madam, sir or madam, respected sir*, dear team, dear refugee council, dear ladies, ladies and gentlemen, dear council, dear all, to whom it may concern, dear sir madam
greetings: regards, greetings, best wishes, kind regards, yours sincerely, yours faithfully, sincerely, cheers, best regards, yours truly, your obedient
thank: thank*, thanks, thanx, thx, tnx, grateful, gratitude, danke, thnks, tanks, tank you, i appreciate, shukriya
god: god bless, god will|is|help|knows|almighty|save|forbid, thank god, oh my god, my god, by god's, oh god, god's, allah*, inshallah, insha, mashallah, alhamdulillah, wallah, lord, pray*, jesus
today: today*, 2day, this day, todey, heute, to day
tomorrow: tomorrow*, tomorow, tommorow, tmrw, tmr, 2moro, tomoro*, morgen, tomorrw, in the morning
yesterday: yesterday*, yesturday, yestaday, the day before, gestern, yesteday
tonight: tonight, tonite, this night, this evening, 2nite, to night, last night
night: night, nights, nite, midnight, at night, night time, overnight, nighttime, in the night
morning: morning, mornings, am, dawn, early morning, sunrise, mornin, o'clock in the morning, at 4|5|6 am
evening: evening, evenings, afternoon, dusk, pm, in the evening
now: now, right now, nowadays, currently, at the moment, presently, at present, now now, as we speak, jetzt
still: still, yet, stil, up to now, until now, till now, not yet
already: already, alredy, allready, alreday, don already, by now
again: again, agen, another time, agian, once again, anew
never: never, neva, not once, nevr, at no time, not ever, ever never
always: always, alwais, all the time, allways, every time, everytime, constantly, alway, forever, 24 7, permanently
since: since, sins, sice, sinse, for the past, for the last, from last, ever since, seit
until: until, till, untill, til, up to, by the, bis, until now
before: before, befor, bfore, prior, b4, ago, earlier, previous*, before now
after: after, afterwards, afta, following, later, aftr, after that, thereafter
day: day, days, dai, day's, daily
week: week, weeks, weak ago, wk, wks, weekly, week's, fortnight, wiks
month: month*, mounth*, monts, mth, mths, moth ago, munth*, monthly, moths
year: year*, yr, yrs, years, yars, yeras
hour: hour, hours, hr, hrs, o'clock, oclock, uhr, our ago
minute: minute, minutes, min, mins, seconds, moment, minuts
monday: monday*, mon, montag, munday
tuesday: tuesday*, tue, tues, dienstag, teusday
wednesday: wednesday*, wed, mittwoch, wensday, wednsday
thursday: thursday*, thu, thurs, donnerstag, thirsday
friday: friday*, fri, freitag, fryday
weekend: weekend*, saturday*, sunday*, week end, samstag, sonntag, satuday
january-june: january, february, march, april, june, jan, feb, januar, februar, in|of|since|until|till|from|by may, febuary
july-december: july, august, september, october, november, december, juli, sept, oktober, dezember, aug, nov, dec
date: date, dates, dated, on the 1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|11th|12th|13th|14th|15th|16th|17th|18th|19th|20th|21st|22nd|23rd|24th|25th|26th|27th|28th|29th|30th|31st, deta, datum
deadline: deadline*, dead line, frist, time limit, last day, last date, within 7|14|one|two|seven|three|30 days|week|weeks, due date, limit of days, last chance, days left, only _ days
soon: very soon, as soon as, soon as, shortly, in a few days, in some days, so soon, will soon, in the near future, expire* soon, runs|run out soon, in short time
late: late, too late, lately, overdue, delay*, letter came late, missed the, deadline passed, leit
long-time: long time, long, for ages, for years, for months, since long, ages, longtime, so long, endless
long-ago: long ago, years ago, back then, in those days, formerly, in the past, used to, at that time, once upon a time, when i was, months ago
every-day: every day, everyday, daily, each day, every single day, day by day, evry day, day and night, every night
wait: wait, waits, waiting, waited, weiting, waitin, dey wait, waite, queue, queues, queued, queuing, waiting list, weit, stuck
last: last, latest, previous, past, las, final
next: next, following, coming, upcoming, nex, nxt, this coming
two: two, 2, couple of, both, twins, pair
three: three, 3, tree children, tri
four: four, 4, for children
five: five, 5
six: six, 6
seven-plus: seven, eight, nine, ten, eleven, twelve, 7, 8, 9, 10, 11, 12
many-tens: twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety, hundred*, fourty, lakh, lakhs, dozens
thousand: thousand*, thousnd, 1000, 2000, 3000, 5000, 1k, 2k, 3k, 5k
million: million*, billion*, crore, milion*, bn, trillion*
first: first, firstly, 1st, fist time, originally
second: second, secondly, 2nd, secound, another one
once: once, one time, one day, on one occasion, onetime
often: often, many times, several times, frequently, repeated*, again and again, two times, three times, twice, plenty times, four times, multiple times
office: office, offices, authority, authorities, amt, agency for, department*, ofice, offic, counter, behörde*, administration*, amts
immigration-office: immigration office*, foreigner* office, foreigners' office, ausländerbehörde*, immigration authorit*, foreigners authorit*, alien* office, abh, foreign office, auslanderamt*, immigration, landesaufnahmebehörde, labni, auslander behorde
bamf: bamf*, bundesamt*, federal office, bamff, asylum office, migration office, bamf's
jobcentre: jobcenter*, jobcentre*, job center*, job centre*, arbeitsamt*, arbeitsagentur*, agentur für arbeit, employment agency, employment office, labour office, labor office, arbeitsargentur
social-office: sozialamt*, social office*, socialamt*, social welfare office, welfare office, sozial amt, social services, socialoffice, sosialamt, social department
youth-office: jugendamt*, youth office*, youth welfare*, youth services, jugend amt, child services, child protection, jungendamt
embassy: embass*, embasy, consulat*, embessy, high commission, ambassador*, botschaft*, embacy, ambassade
court: court, courts, gericht*, verwaltungsgericht*, tribunal*, court's, cort, court hearing, administrative court
registry-office: registry office*, standesamt*, register office*, civil registry, standes amt, marriage office, births office
town-hall: town hall*, rathaus*, city hall*, municipal*, landkreis*, kreishaus, bürgerbüro*, bürgeramt*, council office*, local council, stadtverwaltung, gemeinde, local authority, community office
state-ministry: ministry, ministries, ministerium*, state of lower saxony, lower saxony, niedersachsen, interior ministry, innenministerium, land niedersachsen, federal state*, länder
government: government*, goverment*, govt, state government, regime*, gov, cabinet, the state, authorities, goverment
parliament: parliament*, bundestag*, landtag*, parlament*, mp, mps, bundesrat, lawmakers, member of parliament, petitions committee
politician: politician*, minister, ministers, chancellor*, president*, mayor*, merkel, merz, scholz, faeser, dobrindt, senator*, mep
party: party, parties, cdu, csu, spd, fdp, coalition*, social democrats, partei*
election: election*, elect, elected, electorate, polling, ballot*, wahl, polls, campaign*, electoral
vote: vote, votes, voted, voting, voter*, cast a vote
law: law, laws, legal*, legislation*, aufenthg, asylg, statute*, lawful*, residence act, act, gesetz*, asylbewerberleistungsgesetz, illegal*
paragraph: paragraph*, section, sections, para, clause*, paragraf*, article 3|8|16, 25a, 25b, 104c, 60a, 25 4, 25 5, 23a
rule: rule, rules, regulation*, requirement*, condition*, criteria, guideline*, ordinance*, provision, provisions, directive*
constitution: constitution*, basic law, grundgesetz*, article 1, rule of law, constitutional court
human-rights: human right*, humanright*, rights of man, child* rights, convention*, geneva, fundamental rights, human's rights, un
letter: letter, letters, letter's, post, yellow envelope, envelope*, leter, brief, yellow letter, mailbox, schreiben
decision: decision*, bescheid*, decide*, decided, deciding, desision, ruling*, verdict*, decison, judgment*, judgement*, notice
rejection: reject*, rejected, rejection*, ablehnung*, negative, negativ, turned down, refusal*, abgelehnt, declined, said no, unfounded, denied, got negative
application: application*, antrag*, aplication*, my aplly, applicaton, applicant*, request for, claim for, asylum claim, applications
apply: apply, applying, applied, applies, aply, submit*, lodge*, file an application, hand* in, handed in, appy, filed, put in for
form: form, forms, formular*, fill, filled, filling, fill in, fill out, questionnaire*, form to fill
paper: paper, papers, document*, documents, docs, paperwork, unterlagen, papier*, dokument*, papper, papirs, original document*
signature: signature*, sign, signed, signing, signs, singed, unterschrift*, sign this, thumbprint
stamp: stamp, stamps, stamped, stempel, official seal, attest*
copy: copy, copies, photocop*, scan*, duplicate, copied, kopie*, copys
file: file, files, my file, file number, reference number, aktenzeichen, case number, records, akte*, dossier*, az
proof: proof, proofs, prove*, evidence*, nachweis*, bescheinigung*, confirmation*, attestation*, verify*, verification, confirm*
certificate: certificate*, certificat*, zeugnis*, urkunde*, transcript*, cerificate, certifikat*, sertificate*, certified
birth-certificate: birth certificat*, geburtsurkunde*, birth cert*, birth paper*, tazkira*, tazkera, birthcertificate, certificate of birth, birth registration
passport: passport*, pasport*, travel document*, pass, reisepass*, pass from embassy, passpord, passportt, traveling papers, passpflicht
id-card: id card*, identity card*, id, ids, ausweis*, id's, national id, personalausweis, identification*, idcard, ankunftsnachweis
identity: identit*, identitätsklärung*, clarify identity, who i am, clarification of identity, identitätsnachweis, identy
visa: visa, visas, visum*, vissa, viza, schengen, entry permit, visa's, national visa
asylum: asylum*, asyl, asyl*, azyl, asulum, asylm, azilum, asilum, seek asylum
hearing: hearing at, hearing, interview*, anhörung*, bamf interview, big interview, intervew, interveiw, asylum interview, anhorung
dublin: dublin*, dublin iii, dubline, take charge, dublin case, dubliner, fingerprint country
fingerprint: fingerprint*, finger print*, fingers in italy, eurodac, finger, fingers, biometric*, thumb print
residence-permit: residence permit*, residency*, resident permit*, aufenthalt*, aufenthaltstitel*, aufenthaltserlaubnis*, stay permit, residence title, residence, blue card, leave to remain, permit, resident card
toleration: duldung*, toleration*, tolerated, geduldet*, tolerance, suspension of deportation, chancen aufenthalt*, chancenaufenthalt*, duldun, doldung
permission-stay: gestattung*, aufenthaltsgestattung*, permission to stay, gestatung*, asylum seeker id, white paper, aufenthaltgestattung
fiction-certificate: fiktion*, fictional certificate, fiction certificate, fictional, fiktionsbescheinigung*, provisional certificate, fiktions*
subsidiary: subsidiary, subsidiär*, subsidary, subsidiary protection, subsidiarity, subsidar*
protection: protection*, protect, protects, protected, protecting, schutz*, protecton, refuge, sanctuary, abschiebungsverbot*, abschiebeverbot
recognised: recognised, recognized, recognise, recognize, accepted as refugee, got refugee status, refugee status, positive decision, anerkannt*, got positive, granted, status
settlement: settlement permit*, niederlassungserlaubnis*, permanent residen*, unlimited, permanent stay, unbefristet*, pr card, indefinite*, permanent permit, settlement
naturalisation: naturalisation*, naturalization*, einbürgerung*, naturalise*, naturalize*, einbuergerungstest, become german, become a german, german passport
citizenship: citizenship*, nationality*, nationalities, stateless*, staatsangehörigkeit*, citizen ship, nationalty
residence-obligation: wohnsitzauflage*, residence obligation*, residence requirement*, residenzpflicht*, residence restriction*, not allowed to move, must live in, wohnsitz*, not leave the district
hardship: hardship*, härtefall*, härtefallkommission*, hardship commission, hardship case, humanitarian ground*
appeal: appeal*, klage*, sue, sued, lawsuit*, objection*, widerspruch*, go to court, court case, complaint against decision, eilantrag*, contest, challenge the decision
extend: extend*, renew*, renewal*, prolong*, extension*, verlänger*, extention, re new
expire: expire*, expiry, expiring, run out, runs out, ran out, running out, not valid, no longer valid, invalid, exspire*, lapse*, abgelaufen, expierd
cancel: cancel*, withdraw*, withdrew, revoke*, revocation*, called off, cancell*, annul*, widerruf*, take back my, withdrawn, postpone*
receive: receive*, recieve*, received, receiving, got a|the letter|negative, recive*, resive*, i got, we got, was given, obtained, obtain
give: give, gives, gave, given, giving, giv, grant, hand over, handed
take: take, takes, took, taken, taking, tek, grab
take-away: took away, take away, taken away, taking away, confiscat*, takes away, took from me, took my, taken from me, taken my, seize*, take my, collected my
refuse: refuse*, refused, refusing, refuses, deny, denies, denied, denying, won't give, doesn't want to give, not want to give, turn us away, will not give, don't let
approve: approve*, approval*, granted, grant, grants, authorise*, authorize*, positive answer, bewilligt, sanctioned, aproved
accept: accept*, acept*, agree to, took in, welcomed, acknowledge*, akzept*, admit, admitted
processing: process*, processing, being processed, handle*, handling, pending, in progress, bearbeitung*, under review, being checked, dealing with
procedure: procedure*, proceeding*, process, asylum process, verfahren*, proces, formalit*, proceedure, steps
reply-none: no answer*, no reply*, no response*, not answer*, don't answer, doesn't answer, not reply*, never answer*, never reply*, nobody answer*, no one answer*, nobody picks up, nobody replies, heard nothing, ignores|ignore|ignored me|us|my, don't reply, no feedback, didn't answer, not responding, never wrote back
send-away: send|sends|sent me|us|him|her away, sent away, from one office to, from office to office, from pillar to post, pass the buck, turned away, not responsible, send me from, sent me to another, sent home, go come go come
responsible: responsible for, responsible, in charge, competent authority, zuständig*, who handles, responsable, jurisdiction, whose duty
reason-ground: reason*, grounds, ground, cause, causes, purpose, justification, motive*, for what reason
deportation: deportation*, abschiebung*, removal, expulsion*, deportaton, deportetion, deportations, abschiebeflug, sammelabschiebung, deport order
deport: deport, deporting, deports, abschieben, expel*, remove from germany, removed from germany, throw out of the country, deprot*, send out of germany, repatriat*
deported: deported, was deported, been deported, got deported, abgeschoben*, be deported, deportet, deporte, depoted
send-back: send* back, sent back, sending back, send me|us|him|her|them back, sent me|us|him|her|them back, pushed back, pushback*, returned to, bring me back, take us back, push back, carry me|us|am go back
return: return, returns, returned, returning, go back, going back, went back, come back, came back, back to, back home
voluntary-return: voluntary return, voluntary departure, return voluntarily, leave voluntarily, voluntarily, freiwillige ausreise, voluntary, return counselling, iom, reag, sign for return
leave-country: leave germany, leave the country, leave country, left the country, leave within, ausreise*, depart*, exit, leave this country, left germany, leaving germany, out of the country, ausreiseaufforderung
detention: detention*, detain*, abschiebehaft*, abschiebungshaft*, custody of police, in haft, langenhagen haft, detension, locked up, held at, ausreisegewahrsam, lock up
prison: prison*, jail*, gefängnis*, jva, cell, imprison*, inmate*, behind bars, prizon, incarcerat*
arrest: arrest*, arested, caught by police, police took, police caught, handcuff*, police carry, took him away, police have taken, took into custody, detained, raid*, cuffs
pick-up: pick* me|us|him|her|them up, picked up, pick up, come* to take, came to take, come* for us|me|him|her, came for us|me|him|her|them, collect him|us|her|me, fetch*, come carry, police came, take him from, taking us, taken from bed
flight: flight, flights, plane, planes, aeroplane*, airplane*, charter*, fly, flying, flew, plane ticket, boarding, fligt, boarded
airport: airport*, flughafen*, air port, terminal, frankfurt airport, airpot
transfer: transfer*, relocat*, redistribut*, umverteilung*, distribution, moved to another, sent to another city|camp|town, zuweisung*, allocation*, assigned, relocation, verteilung, shifted
flee: flee, flees, fled, fleeing, escape* from, ran from, ran away from, flight from, flucht, fleed, run away from my country, run from my country, left my country
border: border*, frontier*, grenze*, boarder*, schengen border, bordar, belarus
boat-sea: boat, boats, sea, mediterranean*, drown*, aegean, ship, ships, dinghy*, lampedusa, rubber boat, seawatch, lifeboat*, crossing
war: war, wars, warzone*, civil war, conflict*, fighting, warring, battle*, krieg, war torn
bomb: bomb*, rocket*, missile*, shell, shelling, shelled, airstrike*, air strike*, explosi*, drone, drones, grenade*
army: army, military, soldier*, conscript*, militar*, draft, drafted, mobilis*, mobiliz*, national service, militia*, forced recruit*, deserter*, recruit
homeland: homeland*, home country, home land, my country, back home, motherland*, fatherland*, country of origin, native country, own country, our country, his country, her country, home town, hometown
country: country, countries, contry, nation, nations, countri, kountry, land, country's
germany: germany*, deutschland*, jamani, germani, germany's, in de, ger, germeny, jermany, brd, federal republic
germans: german, germans, german people, german citizen*, deutsche*, a german, native german*, german man, german woman
german-language: german language, speak german, speaks german, learn german, learning german, learned german, german course, deutsch, german well, in german, my german, no german, german class*, understand german
europe: europe*, eu, european*, brussels, european union, europa, schengen, eu's
city: city, cities, town, towns, hannover, hanover, braunschweig, oldenburg, osnabrück, göttingen, hildesheim, stadt, berlin, hamburg, bremen, wolfsburg, lüneburg, celle
village: village*, villag, countryside, dorf, rural, hamlet, in the middle of nowhere, bush
syria: syria*, aleppo, damascus, assad, idlib, homs, siria*, raqqa, latakia, deir
afghanistan: afghan*, kabul, taliban*, herat, kandahar, hazara*, afgan*, talib*, mazar, pashtun*, kunduz, dari, ghazni
iraq: iraq*, baghdad, mosul, yazidi*, yezidi*, irak*, erbil, basra, sinjar, ezidi*, isis
iran: iran, iranian*, tehran, persian*, teheran, mullah*, iran's, evin, shiraz, isfahan, iranians, farsi
turkey: turkey, turkish, turk, turks, erdogan, istanbul, ankara, turkiye, izmir, türkei, diyarbakir
ukraine: ukrain*, kyiv, kiev, kharkiv, mariupol, odesa, odessa, zelensky*, donbas*, ukraina, cherson, kherson
russia: russia*, moscow, putin, chechen*, chechnya, kremlin, rusia*, soviet, dagestan
other-origin: eritrea*, somali*, sudan*, nigeria*, guinea*, georgia*, albania*, kosov*, serbia*, pakistan*, ethiopia*, vietnam*, ghana*, gambia*, cameroon*, india*, bangladesh*, sri lanka*, ivory coast, colombia*, venezuela*, moldova*, lebanon, lebanese, senegal*, morocc*, algeria*, tunisia*, liberia*, sierra leone, congo*, mali, kenya*, uganda*, gaza, palestin*, tamil*, roma, macedonia*, zimbabwe*, lagos, benin, naija, yemen*, azerbaijan*, armenia*, nepal*, biafra*, burundi, rwanda*, togo*, egypt*, libya*
eu-third-country: italy, italian*, greece, greek, bulgaria*, poland, polish, croatia*, lithuania*, romania*, hungary, hungarian*, spain, spanish, france, sweden, malta, slovenia*, austria*, denmark, netherlands, holland, latvia*, belgium, switzerland, portugal, lesbos, lesvos, moria, cyprus
church-asylum: church asylum*, kirchenasyl*, sanctuary in church, church sanctuary, sanctuary in a|the church|parish, asylum in church, church protection, stay in church
church: church*, mosque*, parish*, kirche*, temple*, gurdwara*, chapel*, moschee*, monastery, masjid, congregation*, cathedral, synagogue*
come: come, comes, came, coming, com, comming, kom, don come, arrive from, commin
arrive: arrive*, arrived, arriving, arrival*, reached, reach germany, landed, came to germany, arive*, entered, entry, came here
go: go, goes, going, went, gone, gos, wan go, waka, leave, leaves, left, leaving
travel: travel*, journey*, trip, trips, drive, drives, drove, driving, ride, ticket, bus, train, traveled, travell*, by bus, by train, deutschlandticket
stay: stay, stays, stayed, staying, remain*, stey, dey for, staing, right to stay, keep here
be-in-germany-since: in germany since, here since, in germany for, been here for, have been here, i'm here since, am here since, been in germany, in germany from, living in germany since, live here since, here for _ years, here _ years, lived here for, dey germany since, been living here, am in germany, came to germany in
live: live, lives, living, lived, reside*, residing, leave in, livin, dey live, liveing, i live in
born: born, was born, born in, borne, bon here, birth place, birthplace, born here
family-reunion: family reunion*, family reunification*, familiennachzug*, reunite*, reunification*, familienzusammenführung*, family visa, spouse visa, reunion*, family re union, join me|us|him|her in germany, nachzug, to join her|his|my husband|wife|family
bring-family: bring my|his|her|our|their|the|them _ family|wife|husband|mother|father|children|child|kids|son|daughter|brother|sister|parents here|to|over, bring my|his|her wife|husband|family|children|mother|brother|sister|parents|kids|son|daughter|father, get my|his|her family|wife|children|husband here|over|out, bring them to germany, bring them here, get them here, carry my family come, invite my family
marry: marry*, married, marrying, marries, get married, mary her, wed, maried, wedding, mary, engaged, fiance*
marriage: marriage*, wedding*, mariage*, marital*, nikah*, matrimon*, marrige*, marriage certificate, heirat*, ceremony
divorce: divorce*, divorc*, devorce*, divorcing, talaq, broke up, scheidung*, ended marriage
separated: separate*, seperate*, separation*, split up, apart, living apart, torn apart, divided, left me, trennung, tear apart, away from my|his|her
custody: custody*, sorgerecht*, right to see my child|children|son|daughter|kids, custodial, visitation*, parental right*, access to my|his|her child*, umgangsrecht*, took my child*, take my child*, keep my child*
paternity: paternity*, fatherhood, vaterschaft*, father of the child|baby, fatherschaft, dna test, dna, recognise the child, acknowledge the child, vaterschaftsanerkennung
pregnant: pregnan*, expecting a|our, prego, get belle, carry belle, belle, schwanger*, weeks gone, months pregnant, pregnent, pregnat, due in, unborn
birth: birth, births, childbirth*, delivery, gave birth, give birth, giving birth, labour pain*, deliver a baby, born*, deliver*, contractions, waters broke, water broke, entbindung
forced-marriage: forced marriage*, forced to marry, force me to marry, forces me to marry, marry me off, marry her off, marry him by force, forced wedding, child marriage*, arranged marriage*, have to marry, must marry, zwangsheirat*, force her to marry, early marriage, married off, promised to a|his|her|my
circumcision: circumcis*, fgm, genital mutilation, mutilat*, genital cutting, cut down there, cut the girl*, cut my daughter, cut her, genital*, infibulat*
together: together, 2gether, togather, with each other, togeder, jointly, united, togheter
alone: alone, on my own, on his own, on her own, by myself, by himself, by herself, lonely, loneliness, isolated, all alone, only me, allone, no one beside
miss-person: missing, disappear*, vanish*, i miss, miss my, miss him|her|them, lost trace, gone missing, whereabouts, can't find my|him|her, not come home, tracing, not seen him|her|my, missed my family
missing-contact: lost contact, no contact, cannot reach him|her|them|my, can't reach him|her|them|my, no word from, haven't heard from, not heard from, phone is off, no news from|of, phone switched off, number is off, heard nothing from, phone dead, phone is dead, lost touch
work: work, works, worked, working, wrk, worki, labour, labor, arbeit, arbeiten, wok, dey work, do work
work-permit: work permit*, work permission*, permission to work, allowed to work, arbeitserlaubnis*, working permit*, permit to work, work ban*, workpermit, may work, right to work, beschäftigungserlaubnis*, work visa, am i allowed minijob
job: job, jobs, position, vacanc*, employment, minijob*, mini job, jop, part time, full time, vollzeit, teilzeit, gig
apprenticeship: ausbildung*, apprentice*, vocational*, ausbildungsplatz, trainee, trainees, training as, training place, azubi*, ausbildun, traineeship*, nursing training, journeyman
internship: internship*, praktikum*, intern, interns, work placement*, praktika, trial work, probearbeit*, practicum, fsj, volunteer year
contract: contract*, vertrag*, arbeitsvertrag*, agreement*, kontrakt, contrat, terms
employ: employ, employs, employed, hire*, hired, hiring, recruit*, take me on, gave me a job, give me job, einstellen, took me on, would take him|me|her
dismiss: dismiss*, fired, sacked, laid off, kündigung*, gekündigt*, terminat*, gave me notice, lost my job, redundan*, lost job, sack me, made redundant, fired me, cut me off
unemployed: unemploy*, jobless*, without work, without job, no job, no work, out of work, arbeitslos*, have no job, workless, don't have job
wage: wage, wages, salary, salaries, pay slip*, payslip*, lohn*, gehalt*, sallary, salery, minimum wage, mindestlohn, payment, selary
wage-unpaid: not paid, unpaid, not pay me, didn't pay, doesn't pay, don't pay me, never paid, no pay, without pay, no salary, underpaid, not paying, owes me, no wages, not receive* _ salary, not pay, no gree pay, boss _ not pay, won't pay me, wage theft, no don pay
hours-work: hours a day, hours per day, hours a week, hours in day, overtime*, over time, shift, shifts, night shift*, 10|11|12|13|14|15|16 hours, no break, no day off, hours daily, seven days a week, no free day, überstunden
profession: profession*, career*, skilled worker*, occupation, skilled, trade, fachkraft*, fachkräfte, beruf*, craft, qualified, engineer*, electrician*, mechanic*, plumber*, carpenter*, hairdresser*, baker*, driver*, programmer*, accountant*, pharmacist*, dentist, welder*, tailor*, cook, bricklayer*
diploma: diploma*, bachelor*, master degree, master's degree, diplom, degree certificate*, degree from, my degree, bsc, msc, phd, mbbs, graduate, graduated, university degree
recognition: recognition*, anerkennung*, recognise my|his|her diploma|degree|certificate|qualification*, recognize my|his|her diploma|degree, anabin, degree recogni*, qualification*, equivalen*, approbation, zab, evaluation of my
experience: experience*, experiance, exprience, experienced, years of work, expirience, background in, expertise
apply-job: apply for a|the|this job|position|post, job application*, bewerbung*, cv, resume, cover letter, applied for a job, applied for jobs, lebenslauf, curriculum, vacancy, job interview, applying for jobs
construction-cleaning: construction*, building site*, cleaning, cleaner, cleaners, clean, warehouse*, restaurant*, baustelle*, kitchen help*, factory, factories, slaughterhouse*, meat factory, delivery, amazon, farm, harvest*, hotel, pizzeria, dishwash*, scaffold*, asparagus, packing
care-work: nursing*, care work*, old people's home, nursing home*, pflege*, elderly care, care home*, pflegehelfer*, altenheim*, altenpflege*, care assistant*, caring for, retirement home, nursing assistant*
money: money*, cash, kobo, funds, moni, mony, geld, fund, income, moneys, penny, cent, cents, financ*, paisa, dough
euro: euro, euros, eur, uros, ero, euro's, dollar*, pound, pounds, usd, bucks
pay: pay, pays, paid, paying, payed, payment*, payd, bezahl*, repay*, transferred
cost: cost, costs, costing, fee, fees, costed, expense*, charge, charges, kosten, expenditure*, cost of
expensive: expensive*, costly, too much money, dear price, cannot afford, can't afford, pricey, expencive, unaffordable, afford
free-of-charge: free of charge, for free, without pay*, kostenlos*, no cost, gratis, free of cost, no charge, free course, free lawyer, free legal, it is free, at no cost, free help, is free, free lesson*, free consultation, free advice
tax: tax, taxes, taxed, taxation*, steuer*, tax number, finanzamt, tax id, steuernummer, taxe
debt: debt*, owe, owes, owed, owing, schulden, loan, borrow*, indebted, inkasso, debth, dept, lend, owning them
bill: bill, bills, invoice*, rechnung*, mahnung*, reminder*, fines, overdue, inkasso, gez, rundfunk*, ticket fine
bank: bank, banks, bank account*, account, sparkasse*, konto*, girokonto, iban, bankcard, basic account, acount
payment-card: payment card*, bezahlkarte*, socialcard, social card, the card, cash card, on the card, paycard, bezahl karte, card for money, bezahlcard
benefits: benefit, benefits, bürgergeld*, sozialhilfe*, social benefit*, leistung*, welfare*, social money, hartz*, sozialleistung*, allowance*, asylblg, social security, buergergeld, grundsicherung, wohngeld, social help, alg, handout*
child-benefit: child benefit*, kindergeld*, child money, elterngeld*, kinderzuschlag*, familienkasse*, parental allowance*, kinder geld, unterhaltsvorschuss, children money, maintenance, child allowance
cut-benefits: cut my|our|his|her|their|the|off money|benefits|allowance|benefit, benefits cut, cut our, cut the money, cut benefits, reduce* my|our|his|her, reduced, stopped my|our|the|paying money|benefits, kürzung*, gekürzt*, sanction*, cut off, stopped paying, cut money, deduct*, money is stopped, benefit* stopped, bed bread soap
no-money: no money, without money, out of money, not have money, have no cash, nothing to pay, don't have money, dont have money, no get money, broke, no cash, money finish*, no single euro, penniless, money is finished, no moni, nothing left, not enough money, no euro
hunger: hungry, hunger*, starv*, nothing to eat, no food, hungre, hungri, not eaten, no eat, have not eaten, famish*, empty fridge, hungery, don't have food, dey hungry, hunger dey
food: food*, eat, eats, ate, eating, eaten, bread, meal, meals, rice, milk, chop, essen, grocer*, tafel, soup, diet, canteen, cook*
buy: buy, buys, bought, buying, purchas*, by something, shop, shopping, buyed
sell: sell, sells, sold, selling, sale, sales, seller*
price: price*, rate, rates, pricing, preis, tariff*, amount
poor: poor, poverty*, poorest, needy, impoverish*, suffer*, misery, destitut*, suffa, deprived, penniless, begging
rich: rich, richer, wealth*, millionaire*, billionaire*, well off, big men, affluent, prosper*
economy: econom*, business*, industry, industries, market, labour market, labor market, inflation, growth, wirtschaft, gdp, skills shortage
school: school, schools, schooling, school's, schule*, skool, shcool, berufsschule*, primary, secondary, gymnasium, schol, gesamtschule, igs, hauptschule
kindergarten: kindergarten*, kita*, nursery, nurseries, day care*, daycare*, childcare*, krippe*, kindergarden*, creche, tagesmutter, child care, child minder*
university: university*, universities, uni, hochschule*, college*, univercity, campus, faculty, varsity, universit*
study: study, studies, studied, studying, enrol*, enroll*, admission*, studium, semester*, bachelor, master, further studies, studing, studienkolleg
student: student*, student's, undergraduate*, studend*, postgraduate*, freshers, scholar
course: course, courses, integration course*, integrationskurs*, deutschkurs*, sprachkurs*, kurs, german course*, language course*, cours, vhs, volkshochschule, german class*, workshop, b1 course
learn: learn*, learnt, lern*, practice, practise*, teach, taught, teaches, self study
language: language*, langage, langauge, sprache*, languge, arabic, english, tigrinya, urdu, farsi, dari, french, lingo, mother tongue, vocabulary
exam: exam*, examination*, test, tests, prüfung*, telc, goethe, pass the test, failed the, einbürgerungstest, leben in deutschland, dtz, ielts, quiz
level-b1: a1, a2, b1, b2, c1, c2, level b1, b1 level, a1 level, a1 certificate, b1 certificate
class: class, classes, grade, lesson*, klasse*, year 5|6|7|8|9|10|11|12, claas, 5th|6th|7th|8th|9th|10th class|grade, form teacher
degree: degree*, abitur*, hauptschulabschluss*, realschulabschluss*, graduat*, abschluss*, school leaving, high school, matric*, school certificate, schulabschluss*, master's, a levels, secondary school certificate
flat: flat, flats, apartment*, appartment*, wohnung*, accommodation*, accomodation*, studio, place to live, housing, 2 room, wbs, social housing, wohnberechtigungsschein, wonung, apartement*, one room
room: room, rooms, zimmer*, bedroom*, wg, own room, parlour
house: house, houses, building*, housing, hause, haus, hous
home: home, homes, at home, go home, going home, come home, my place, zuhause, household*
shelter: heim, heime, camp, camps, lager, shelter*, hostel*, unterkunft*, asylum home*, gemeinschaftsunterkunft, refugee home*, refugee camp*, accommodation centre, asylheim*, dormitor*, heym, asylum house, container village, barracks, collective accommodation, notunterkunft*
reception-centre: reception cent*, erstaufnahme*, initial reception, aufnahmestelle*, first reception, bramsche, friedland, aufnahmezentrum, ankunftszentrum, anker*, arrival centre, fallingbostel, aufnahmelager, erstaufnahmeeinrichtung, lab
rent: rent, rents, rented, renting, miete*, rental*, deposit, kaution*, kaltmiete, warmmiete, house rent, nebenkosten
move: move to, move, moved, moving, relocat*, umzug*, umzieh*, shift to, shifting, change city, moves, pack out, umverteilung
homeless: homeless*, on the street*, no home, no roof, sleep* outside, sleep* in the|a street|park|car|station, sleeping rough, roofless, obdachlos*, no where to sleep, nowhere to sleep, nowhere to go, no place to sleep, no place to stay, dey sleep for outside, for road, without home, under bridge, outside in the cold, no get house
street: street*, road*, strasse*, pavement*, sidewalk, outside, corner, park, bench
sleep: sleep*, slept, asleep, sleap, slip for, dey sleep, bed time, nap, schlafen
station: station, stations, train station*, bahnhof*, hauptbahnhof*, hbf, bus stop, railway, bus station, platform
car: car, cars, auto, van, vehicle*, taxi*, driving licence*, driving license*, driver license, motor, truck*, lorry, führerschein, drivers licence
tent: tent, tents, container*, sports hall*, zelt*, gym hall, turnhalle*, barrack*, messehalle, hangar
bed: bed, beds, mattress*, bunk*, mattres, blanket*, bedbug*
kitchen-toilet: kitchen*, toilet*, bathroom*, shower*, wc, toilette*, küche*, washing machine*, stove, restroom*, washroom*, sink, dusche
heating: heating*, cold, freez*, frozen, heizung*, heater*, radiator*, froze, winter, shiver*, no heat, frost
mould: mould*, mold*, schimmel*, water, electric*, power cut, damp, cockroach*, leak*, bugs, rats in, strom, mice, mildew, bedbug*, no light, dirty
evict: evict*, throw* us|me|him|her|them out, threw us|me|him|her|them out, thrown out, kick* me|us|him|her|them out, kicked out, out of the flat|house|room, räumung*, drive me out, drove me out, put on the street, must leave the room|flat|house|heim, get out of my house, have to leave the room|flat|house, leave the flat, hausverbot, zwangsräumung, threw my things
door: door*, doors, gate, front door, dor, doorbell, window*, doorstep
key: key, keys, schlüssel*, lock, locks, spare key
no-place: no place, no space, no bed, no room, no slot*, no accommodation, no spaces, not have place, no free place*, no capacity, no vacan*, waiting list, sent away no bed, all full, no places
person-share: people in one room, persons in one room, in one room, in a room, share a|the|one room, sharing a|one|the room, square metre*, square meter*, overcrowd*, we are _ in, people per room, strangers in, room with _ people|men|others|persons|strangers, six in a room, packed, four of us in, shared
women-shelter: women's shelter*, womens shelter*, women shelter*, women's refuge*, frauenhaus*, womans house, women house, women's house, frauen haus, safe house, shelter for women, refuge for women, autonomous women*
health: health*, medical*, healthy, gesundheit*, helth, well being, wellbeing, healthcare, clinic*
ill: ill, sick, sickly, unwell, not well, krank*, very sick, sik, ailing, dey sick, seriously ill, body no well, no well, feeling bad, off sick
illness: illness*, sickness*, disease*, infection*, hepatitis, tuberculos*, hiv, aids, asthma, virus, krankheit*, sickle cell, decease, diagnos*, scabies, tb, kidney*, dialysis, malaria, ailment*, covid*, hypertension, stroke
pain: pain*, hurt, hurts, hurting, ache*, aching, headache*, sore, pein, dey pain, back pain, agony, suffering
hospital: hospital*, clinic*, krankenhaus*, hospitl, emergency room, ward, icu, intensive care, klinik*, psychiatr*, surgery ward, mhh, hosptal, admitted
operation: operation*, operated, operate, surgery, surgeries, op, opration*, transplant*
medicine: medicine*, medication*, drug, drugs, tablets, insulin*, prescription*, medicin*, medikament*, pharmacy, apotheke*, meds, antibiotic*, inhaler*, medicament*, dose, rezept
health-insurance: health insurance*, krankenkasse*, insurance*, krankenversicherung*, aok, insured, krankenschein*, gesundheitskarte*, health card*, behandlungsschein*, versicherung*, insurence, medical card, tk, uninsured
treatment: treatment*, treat, treated, treating, behandlung*, cure, healing, treatement, medical care, check up, checkup, tretment
therapy: therap*, psycholog*, psychotherap*, counselling for trauma, ntfn, therapeut*, psychiatrist*, psicolog*, mental health, shrink, physio*
trauma: trauma*, ptsd, flashback*, posttraumatic, scar, scars, mental wound*, traumat*, nightmares about
depression: depress*, mental*, mentally, anxiety, low mood, depresion, deppress*, burnout, suicidal, breakdown, schizophren*, psychosis, bipolar, broken down, mentally ill
disabled: disab*, handicap*, wheelchair*, wheel chair*, behindert*, blind, deaf, paraly*, autis*, autism, cripple*, special needs, schwerbehindert*, mute, amputat*, down syndrome, prosthe*
cancer: cancer*, tumor*, tumour*, chemo*, leukaemia, leukemia*, krebs*, oncolog*, canser, metastas*
diabetes: diabet*, heart, epilep*, insulin*, heart attack*, seizure*, cardiac, blood pressure, bp, dialysis, sugar disease, heart problem*, sugar level
fever: fever*, temperature, 39|40|41 degrees, fiver, cough*, flu, fieber*, hot body, body dey hot, vomit*, diarrh*, convuls*
blood: blood*, bleed*, bled, bloody, wound*, stitches, bloot
breathe: breath*, breathing, can't breathe, cant breathe, asthma*, suffocat*, chok*, gasping, oxygen, wheez*, blue lips, lips are blue
unconscious: unconscious*, faint*, collaps*, passed out, not respond*, not waking, not wake up, won't wake up, doesn't wake, no wake, on the floor, can't wake, doesn't move, not moving, no dey wake, blacked out, consciousness, unresponsive, lifeless
ambulance: ambulance*, 112, paramedic*, notarzt*, emergency doctor*, krankenwagen*, rettungswagen*, 911, ambulanse, rescue service*, 110, 999, notruf
emergency: emergency*, emergencies, emergancy, notfall*, life threatening, life and death, emergensy, critical condition, life in danger, sos
vaccine: vaccin*, impf*, jab, jabs, inject*, masern, measles, immunis*, immuniz*, vacin*, booster
dental: dental*, tooth*, teeth*, dentist*, zahn*, zahnarzt*, toothache, gums, tooth pain, denture*
dead: dead, deceased, corpse*, dead body, death*, passed away, late husband, late wife, late father, late mother, funeral*, buried, burial, ded, don die, bodies
die: die, dies, died, dying, perish*, death, passed away, dieing, pass away, go die, lost his|her life
kill: kill, kills, killed, killing, killer, murder*, slaughter*, kil, behead*, execut*, shot dead, assassinat*, honour kill*, honor kill*, kpai, stone me|her, slit, finish me
kill-oneself: kill myself, kill himself, kill herself, killing myself, suicid*, take my own life, take my life, end my life, ending my life, suicide*, end his life, end her life, taking my life, i go kill myself, hang myself, kill my self, die by my own, ending it all, end their life, took|take his|her own life, poison myself, drink poison, commit suiside, sucide
not-want-to-live: not want to live, don't want to live, dont want to live, no want live, want to die, wanna die, wan die, wish i was dead, wish i were dead, better off dead, better dead, tired of living, tired of life, no reason to live, no point in living, rather die, life has no meaning, life is over, not want to be alive, don't want to wake up, never wake up, no longer want to live, i no wan live, life don tire me, better without me, want to be dead, no more life, want to sleep forever, not be here tomorrow, better i die, life is finish*, doesn't want to live, don't want to be here anymore, death is better
life: life, lives, alive, lifes, lifetime*, my life, existence, laif
goodbye: goodbye*, good bye, bye, farewell*, tell my mother|father|wife|children|kids|son|daughter|family|husband, forgive me, last message, my last words, last letter, this is my last, say goodbye, take care of my children|child|kids|son|daughter|mother, see you in heaven, remember me, last night of my, adieu, tell my
pills: pill, pills, tablet, tablets, tabletten, overdose*, sleeping pill*, sleeping tablet*, took all the, swallow*, paracetamol, swallowed all, poison*, painkiller*, sniper, collected the tablets, drink bleach, rat poison
jump-hang: jump*, hang myself, hang himself, hang herself, rope*, bridge*, from the roof, from the balcony, hanged, on the tracks, railway track*, in front of a train|the train|train, under a train, tie a rope, railing*, on the roof, rails, belt around, noose, from the window
cut-oneself: cut myself, cutting myself, cut my wrist*, cuts himself, cuts herself, self harm*, slit my, cut my arm*, cut my vein*, veins, wrist*, hurt myself, cuts her arm*, razor*, blade*, cutting herself, cutting himself, harm myself, burn myself, set myself on fire
end-it: end it, end it all, finish it, finish it all, put an end, end this, make an end, finish everything, i will finish, end everything, ending it, end my suffering, all over tonight, it will be over, do it tonight, finish myself, i go end am, this is the end, over with it
tired: tired*, exhaust*, weary, no more power, no power, no strength, no more energy, taired, worn out, i don tire, tayad, knackered, drained, no energy, fed up, burnt out
cannot-anymore: can't anymore, can not anymore, can't any more, cannot anymore, can't go on, cannot go on, can't take it, can't take any more, i can't take it anymore, can't continue, i no fit again, cannot continue, at my limit, can't bear, cannot bear, had enough, at the end of my, give up, giving up, no more strength, can't stand it, not go on, can no more, i no fit continue, breaking down, cannot no more, reached my limit, no longer cope, can't cope, i can't more
sleepless: can't sleep, cannot sleep, not sleep*, sleepless*, insomnia, no sleep, don't sleep, couldn't sleep, not slept, dont sleep, no dey sleep, no fit sleep, haven't slept, doesn't sleep, awake all night, lie awake, not sleeping
cry: cry, cries, cried, crying, tears, weep*, wept, sob, sobbing, crie, dey cry, scream and cry, criying, sobs
fear: fear*, scary, terror, frightened, anxiety, angst, dread, in fear, fear dey catch, feer
afraid: afraid*, scared*, frighten*, afraied, worry, worried, worries, worrying, terrified, scare, anxious, affraid, i dey fear, nervous
panic: panic*, nightmare*, anxiety attack*, panik, shaking, trembling, tremble*, shake all, bad dream*, heart racing, heart beating
hope: hope*, hoping, hoped, hopefully, optimis*, hop to, pray for, we hope
hopeless: hopeless*, desperat*, despair*, no hope, lost hope, without hope, no way out, helpless*, disparate, lost all hope, no future, desparate*, no perspective, stranded, stuck, at wits end, don't see a way
shame: shame*, asham*, disgrac*, embarrass*, dishonour*, dishonor*, humiliat*, shamefull, shame on
sad: sad, sadly, sadness*, sadden*, unhappy, heartbr*, heart breaking, sorrow*, grief*, griev*, broken heart, crushed, heart is broken, depressing
happy: happy, happi*, glad, joy*, pleased, delighted, relieved, smile*, celebrat*, hapy, overjoyed, cheerful, fun
angry: angry, anger*, furious, mad, rage, annoy*, pissed, vex*, outrage*, fed up, upset, infuriat*, fuming, angri, disgust*, sick of
safe: safe*, safety, secure, security, saf, safely, in safety, out of danger
hit: hit, hits, hitting, beat, beats, beaten, beating, slap*, slapped, punch*, kick, kicked, kicks, smack*, dey beat, flog*, bruise*, strangl*, hitted, struck
violence: violen*, abuse*, abusive, abusing, gewalt*, domestic violence, maltreat*, mistreat*, brutal*, domestic abuse, vilence, assault*, cruel*
beat-up: beat up, beaten up, beats me, beat me, beating me, beat us, beat him up, beaten by, hits me, hit me, beat my, he beats, beats her, hits her, beating her, broke my|his|her arm|nose|jaw|rib|ribs|tooth, dey beat me, punches me, kicks me, choke* me, beat her, beating my, strangled me, slaps me
rape: rape*, raping, rapist*, sexual*, molest*, harass*, touched me, touches me, touching me, grope*, forced himself, forces himself, sex with me, comes into my room, enter* my room at night, sexuall*, sleep with him, touched her
threaten: threat*, threaten*, threating, intimidat*, treaten*, says he will kill, said he will kill, menac*, said they will kill, wants to kill, say dem go kill, want to kill me|him|her|us, thretten*, death threat*, says he will
knife: knife*, knives, stab*, machete*, blade, cutlass, axe, knive, dagger*, razor, with a bottle
weapon: weapon*, gun, guns, pistol*, rifle*, kalashnikov, firearm*, shotgun*, armed, ak47, bullet*, acid, baseball bat
lock-in: lock* me|us|her|him|them in, locked in, locked me, locks me, lock me up, locked up, locked the door, imprison*, not allowed to go out, not let me out, doesn't let me out, don't let me out, won't let me out, not let me leave, can't leave the house, cannot go out, held captive, locked us, lock me inside, locked her, keeps me inside, takes the key, not allowed outside, no let me comot
locked-out: locked out, changed the lock*, lock changed, key does not work, key doesn't work, standing outside, can't get in, no key, cannot enter, not let me in, don't let me in, won't let us in, change the lock*, lock me out, lock us out, changed lock, locked me out, threw my things, my bags are outside, my things are outside
passport-taken: took|takes|taken|take|has|have|keeps|keep|kept|holds|hold|holding|confiscated|hide|hides|hid|stole|seized my|our|her|his|their passport*|papers|documents|pass|id|phone, collect my passport, passport is with|taken, not give back my passport, give my passport back, my passport back
escape-run: run away, ran away, escap*, running away, got away, run for my life, ran out, ran off, flee from, run comot, exscape, ran from home, i ran, climbed out
hide: hide, hides, hid, hiding, hidden, hidding, go underground, underground, conceal*, hided, hideout, in the bathroom now, under the bed, behind the, keep secret
follow: follow*, persecut*, stalk*, chase*, chasing, looking for me, hunt*, spy, spying, trac* me, after me, looks for me, found my address, found my new address, search* for me, dey find me, knows where i, he found me, they found me, waits for me, wait for me outside, know where i am, pursue*
blackmail: blackmail*, extort*, black mail, ransom*, send the photos, publish my photo*, my pictures, nude*, post my photo*, my naked, scam*, send my video, blackmale, erpress*, show the video, share the video
force: force, forces, forced, forcing, by force, against my will, compel*, coerce*, make me do, made me, makes me, pressur*, pressure on, zwing*, forcefully
exploit: exploit*, slave*, slavery, used me, cheat*, cheated, take advantage, taken advantage, ausbeut*, modern slave*, work like, without contract, schwarzarbeit, black work, black money, defraud*, scammed
traffick: traffick*, smuggl*, human trafficking, agent, agents, schleuser*, middleman, people smuggler*, trafick*, debt to madam, madam, juju, connection man, trolley, trafficking, sponsor
prostitution: prostitut*, sex work*, brothel*, work with body, sell my body, sell my|her body, pimp*, sleep with men, ashawo work, for men, sex for money, stand on the street, bordell, club work, escort, hookup
danger: danger*, risk*, peril*, threatened, unsafe, dangerous, dengerous, gefahr*, not safe
in-danger: in danger, my life is in danger, life in danger, life at risk, danger for my life, not safe, his life is in danger, her life is in danger, will kill me, they will kill, will be killed, he will kill, be killed, go kill me, going to kill me, kill us, want to kill me, life is at risk, will die if, kill him, kill her, will be hanged|executed|arrested
racism: racis*, rasis*, xenophob*, hatred of foreigners, antisemit*, rassis*, islamophob*, because of my skin, because i am black, skin colour, skin color, racial*, black skin, hate crime*, because of my headscarf
discrimination: discriminat*, unequal*, treated differently, treated like, treated worse, equal treatment, diskrimin*, prejudice*, bias*, because of my name, descrimin*, stigma*
attack: attack*, assault*, mugged, mug, raid, robbed, robbery, rob, attak*, jumped me, attacked, spat at, threw stones, set fire, came at me
insult: insult*, offend*, swear*, swore, called me, shout*, abus*, humiliat*, mock*, cursed, call me names, spit at, dirty words, laughed at, bully, bullying, bullied, yell*
complaint: complain*, report to police, file a complaint, anzeige*, beschwerde*, report him, lodge a complaint, press charges, police report, complent, strafanzeige, reported to, reported him|it|them, charge him
torture: torture*, tortur*, tormented, electric shock*, scars from, folter*, beaten in prison, burned with, cigarettes on, torchered
gay: gay, gays, lesbian*, lgbt*, homosexual*, queer*, trans, transgender*, transwoman, bisexual*, lesbo, same sex, boyfriend of mine, rainbow, transsexual, intersex, i love men, likes men
christian: christian*, christ, convert*, baptis*, baptiz*, bible, evangelical*, coptic, catholic*, apostas*, left islam, ahmadi*, cristian*, jehovah*, protestant*
kurdish: kurd, kurds, kurdish*, kurdistan*, pkk, rojava, kurmanci, kurmanji, sorani, kobane, kobani, afrin, hdp
outside-door: outside the door, at the door, at my door, in front of the|my door|house|heim|building|flat, outside my|the|our house|flat|building|window|room|home, before the door, downstairs, in front of house, behind the door, opposite the house, for door, under the door, in the stairwell, in front of my, outside now, at the gate, in the corridor, in the hallway
knock: knock*, bang, banging, bangs, ring the bell, rings the bell, ringing the bell, pounding, hammering on, kicks the door, kicking the door, break the door, breaking the door, nock, knok, rings at, doorbell, broke the door
scream: scream*, shout*, yell*, screem*, crying for help, shrieks, i hear her, dey shout, shriek*, roaring, raising his voice
silence: quiet*, whisper*, silent*, silence, can't talk, cannot talk, can't speak, cannot speak, light off, lights off, don't call, dont call, do not call, he must not hear, must not hear, can only write, only text, hush, softly, phone on silent, can't call, low voice, don't ring, cannot call
come-quickly: come quick*, come fast, come now, send police, send help, send somebody, send someone, call the police, call police, call ambulance, call an ambulance, hurry, help now, come immediately, quick help, quickly help, fast please, somebody come, please come, come save, abeg come, help me now, help us now, help fast, send the police, please hurry, someone come
save: save*, saved, rescue*, rescued, saving, save us, save me, savior, saviour, save my life
missing-child: my|the|his|her|our child|son|daughter|girl|boy|baby|kid|brother|sister|pikin is|has|not|did|didn't missing|disappeared|gone|lost|come, child is missing, missing child*, son is missing, daughter is missing, child disappear*, not come home from school, didn't come home, did not come home, took my child|children|son|daughter|kids, kidnap*, abduct*, child is gone, ran away from home, not returned from school, my son is gone, daughter is gone, taken my child|children|son|daughter|baby
problem: problem*, trouble*, issue*, difficult*, wahala, problm*, proplem*, difficulty, matter, probleme, hassle*, poblem, broblem*, palava
situation: situation*, circumstance*, condition, state of affairs, position, sitution, situatoin, circumstances, lage, status
case: case, cases, my case, matter, story, file, kase, our case, his case
unfortunately: unfortunate*, sadly, regrettably, i'm sorry to, sorry to say, unfortun*, unluckily, leider, alas, pity
suddenly: sudden*, all of a sudden, out of nowhere, without warning, unexpected*, overnight, from one day, out of the blue, sudenly, abrupt*
mistake: mistake*, error*, fault*, wrongly, misstake, by mistake, mix up, mixed up, misprint, mistak, fehler, misunderstanding, misunderst*
wrong: wrong*, false, incorrect*, not correct, not right, rong, fake, untrue, wrongful*, falsely, not true
told: told, told me, they said, said that, she said, he said, they told me, dem say, dem tell, informed me, was told, them say, tell me say, they tell me, said to me, says that, he says, they say, she says, claims
say: say, says, said, saying, sey, sed, talk say, stated, declare*, tok
tell: tell, tells, telling, told, inform, inform me, share my story, narrate*, describe*, let me know, tel me
happen: happen*, occur*, took place, take place, goes on, going on, hapen*, happend, come about, befall*, wetin happen, taking place
begin: begin, begins, beginning, beginner, beginners, began, begun, start*, commence*, begining, strat, launch*, starting
stop-end: stop*, finish*, end, ends, ended, ending, over, quit, cease*, abort*, finis, halt*, discontinu*, break off, finito
lose: lose, loses, lost, losing, loose, loosing, los, loss, misplaced, gone
try: try, tries, tried, trying, attempt*, tryed, effort*, strive*, triying, did my best
get: get, gets, got, getting, gotten, gat, don get, obtain, acquire
bring: bring*, brought, brings, carry, carried, carry come, brang, broght, deliver, took me to
send: send, sends, sent, sending, forward, forwarded, post it, sended, mailed, submit, dispatch
show: show, shows, showed, shown, showing, point out, present, demonstrate, indicate*
open: open, opens, opened, opening, unlock*, opend, opn
see: see, sees, saw, seen, seeing, look, looked, looks, watch, watched, watching, notice*, look at, view
hear: hear*, heard, hearing that, listen*, heared, i hear, hears
read: read, reads, reading, red this, red your, readed, go through, look up
speak: speak*, spoke, spoken, talk*, talked, talking, spik, tok, speek, converse*
think: think*, thought*, consider*, i guess, suppose, tink, reckon, assume*, think say, figure, wonder*
believe: believe*, belive*, beleive*, believ, trust*, faith, convinced, i believe, belief*
feel: feel*, felt, feeling*, emotion*, sense, fell bad, fel
remember: remember*, recall*, remind*, memory, memories, rember*, remembrance, i recollect
forget: forget*, forgot*, forgotten, forgat, neglected, i forgotten, forgeting
have: have, has, had, having, hav, i've, hv, haf, possess*, own
have-not: don't have, dont have, have no, has no, not have, doesn't have, no get, haven't, had no, hasn't, have not, i no get, hav no, without any, don't got, didn't have, no have, ain't got, have none, lack, lacks
there-is-not: there is no, there's no, there are no, there is not, no one there, there isn't, there aren't, doesn't exist, does not exist, e no dey, not available, not exist, is none, theres no, no dey, nowhere, was no, there was no
be-allowed: is allowed, are allowed, am allowed, allowed to, be allowed, permitted to, was allowed, let me, lets me, let us, legally allowed, get permission, may he|she|we|they, alowed, permit*
not: not, don't, dont, doesn't, doesnt, didn't, didnt, isn't, isnt, aren't, arent, wasn't, wasnt, weren't, won't, wont, wouldn't, hasn't, haven't, hadn't, ain't, shouldn't, nt, nor, neither, no be, i no
no: no, nope, nah, nein, none, no way, nay, nahi, mba
yes: yes, yeah, yep, yea, yess, sure, ja, okay, ok, indeed, jep
without: without*, witout, w o, with no, lacking, ohne, wthout, withhout
with: with, wit, w, alongside, along with, wid, wth, accompanied by, mit
for: for, fur, in order to, on behalf of, for the sake of, for my, on account of, für
because: because*, becouse, becuse, becaus, becase, coz, cuz, bcoz, bcos, cos, cause i|he|she|we|they|of, since i|he|she|we|they, due to, becoz, as i am, on account of, bcs, bicoz, sake of say, bcuz, bc, thats why
but: but, bt, however, yet, nevertheless, nonetheless, though, only that, buh, but still
although: although*, though, even though, despite, in spite, even if, altho, tho, whereas, allthough, notwithstanding, inspite, regardless, while
if: if, in case, iff, incase, unless, provided, should i|he|she|we|they, suppose, whenever, if say
then: then, afterwards, after that, next, subsequently, than i|we|he|they, and then, thereafter
and-so: therefore*, so, that's why, thats why, thus, hence, accordingly, as a result, for this reason, consequently, therefor, na why, so that, na im make, because of this
or: or, either, otherwise, or else, abi, and or, oder, versus, or maybe
also: also, as well, aswell, moreover, furthermore, in addition, besides, likewise, additionally, sef, olso, additional, me too, him too, us too, her too, too please
only: only, onli, merely, na only, solely, ony, nothing but, except, nur
nothing: nothing*, noting, not anything, nothin, nada, zero, nuthing, notin, none of this, no thing, nichts, anything
everything: everything*, all, every thing, evrything, evrithing, everithing, whole, entire*, all things, all of it, alles, total
something: something*, anything, some thing, somthing, sumthing, smth, sth, any thing, somtin, somefin
more: more, mor, additional, extra, further, another, any more, anymore, again
less: less, fewer, les, lesser, reduced, least, under, decrease*, no longer
much: much, many, a lot, lots, alot, plenty, numerous, mach, so many, several, loads, countless, a lot of, plenti, huge, various
little: little, few, a bit, bit, slight*, litle, a few, a little, hardly, scarce*, barely, small small, handful
very: very, so much, really, extremely, too much, verry, wery, vry, highly, totally, absolutely, completely, so so, well well, deeply, terribly, quite, utterly
enough: enough*, sufficient*, enof, enuf, inough, adequate*, enogh, don do, suffices
here: here, hier, hear in germany, over here, in this country, in this place, hia, hre
there: there, over there, their is, dia, dere, yonder, in that place, back there
new: new, newly, news law, recent*, fresh, brand new, nw, latest, newest
old-thing: old, older, oldest, ancient, outdated, former, previous, used, ex, second hand
good: good, well, fine, nice, gud, great, ok, okay, alright, decent, positive, beta, gut, kind
bad: bad, badly, terrible, horrible, awful, poor, worse, worst, dire, miserable, bed situation, nasty, dreadful, appalling, evil, unbearable, lousy
better: better*, beter, best, improve*, improving, improvement*, bettr, preferabl*, superior, instead
big: big, bigger, biggest, large*, huge, enormous, massive, giant, major, serious, bigg
small: small, smaller, smallest, tiny, little, minor, smal
hard-difficult: hard, difficult*, tough, complicat*, hardly, harsh, dificult*, difficul, complex, heavy, no easy, not easy, e hard, challenging, severe*, serious*
easy: easy, easily, simple, easier, simpl, easi, effortless*, no problem, straightforward, convenient*
important: important*, importent*, importance, essential*, crucial*, vital, imp, significan*, necessary, importand, matters
true: true, truth*, correct, really, right, indeed, fact, facts, tru, true talk, is right, real, na true, exactly, reality
same: same, equal*, identical, similar*, alike, samething, sem, likewise, same to same, the same
other: other*, others, another, different*, else, oda, elsewhere, orther, diffrent, alternative
own: own, owns, my own, personal*, his own, her own, their own, our own, self
article: article*, post, blog*, text, piece, contribution*, column, artical, articel, beitrag, write up, essay, paragraph you wrote, story
author: author*, editor*, editorial*, journalist*, writer*, redaktion*, newsroom, your team, webmaster, columnist, reporter*
comment: comment*, commentator*, commenter*, thread, discussion*, forum, kommentar*, coment*, comments section, remark*, reply to
read-article: read this|your|the article|text|post|report|piece|interview|page, i read, i've read, have read, reading this|your, read with, after reading, just read, read about, whoever wrote, come across, came across
interesting: interesting*, intresting*, informative*, insightful, fascinat*, interested, worth reading, eye opening, thought provoking, instructive, intriguing, exciting
great-praise: great, wonderful*, fantastic*, awesome*, excellent*, amazing*, brilliant*, superb*, marvel*, lovely, perfect*, outstanding, una do well, nice one, fabulous, impressive, beautiful*, splendid, well done, top, magnificent, terrific
well-written: well written, well researched, well said, well put, nicely written, well explained, clearly written, good article, great article, good text, great post, good post, great text, clear and, nice article, excellent article, beautifully written, good piece
agree: agree*, i agree, absolutely right, you are right, you're right, so true, exactly this, well said, fully agree, i concur, spot on, is right, couldn't agree more, true talk, agreed, i support, approve of, second that, quite right, totally right
disagree: disagree*, not agree, don't agree, you are wrong, not true, isn't true, that's wrong, i doubt, nonsense*, i object, contradict*, rubbish, simply wrong, you're wrong, bullshit*, no truth, oppose*, far from it, can't agree
opinion: opinion*, view, views, i think, i find, point of view, viewpoint*, i feel, standpoint*, i believe, perspective*, imho, stance
in-my-view: in my view, in my opinion, imo, imho, i think that, to my mind, if you ask me, from my point of view, personally, as i see it, for my part, my two cents, according to me, i'd say, i would say, for me it is, in my eyes
society: societ*, communit*, public, social, civil society, gesellschaft*, civilis*, civiliz*, the common good, population
integration: integrat*, integrier*, belonging, assimilat*, inclusion*, intergrat*, social cohesion, fit in, parallel societ*, newcomer*
politics: politic*, policy, policies, political*, politik*, polictics, asylum policy, migration policy, populis*, statesm*, ideolog*
democracy: democra*, demokrat*, rule of law, democrat, republic, free election*, majority rule, pluralis*
freedom: freedom*, liberty, liberties, liberal*, free speech, free people, liberat*, freiheit, free country
justice: justice*, fairness, fair, equality, gerechtig*, equity, equal rights, righteous*
unfair: unfair*, unjust*, injustice*, not fair, isn't fair, no justice, outrageous*, double standard*, not just, inhuman*, partial, one sided, scandal*, inequality, disproportion*, arbitrary
dignity: dignit*, humane*, human dignity, würde, worth of, treated like animal*, inhuman*, undignif*, degrading, decency, decent
solidarity: solidari*, stand together, togetherness, stand with, together we, brotherhood, cohesion, support each other, united, community spirit, one another
humanity: humanit*, compassion*, humane*, charity, mercy, empath*, human being*, kindness, love of neighbour, mankind, sympath*, human kind, humanism
responsibility: responsibilit*, accountab*, duty, duties, obligation*, liable, answerable, verantwort*, responsability, to blame, blame*
right-wing: right wing*, far right, afd*, nazi*, neonazi*, neo nazi*, fascis*, extremist*, pegida, hitler*, hoecke, weidel, populist*, brown shirts, rightwing*, extreme right, rechts, remigration, conservative*
left-wing: left wing*, leftist*, lefty, lefties, the greens, green party, socialis*, communis*, antifa*, woke, do gooder*, gutmensch*, linke, leftwing*, bleeding heart*, libtard*, refugees welcome, liberals, marxis*, commie*
media: media*, press, mainstream media, lying press, msm, journalism*, lügenpresse, reporting, headline*, social media, coverage, propaganda
newspaper: newspaper*, news paper*, haz, daily paper, ndr, spiegel, taz, magazine*, zeitung*, local paper, local press, bild, press article*
television: television*, tv, news, broadcast*, talk show*, radio, tagesschau, youtube*, zdf, ard, documentary, channel, watched the
statistics: statistic*, percent*, per cent, figures, numbers, data, pct, rate of, survey*, average, quota*, proportion, chart, graph
limit-migration: limit*, upper limit, close the border*, close borders, closed border*, border control*, stop immigration, fewer refugees, stop migration, obergrenze, reduce migration, control immigration, no more refugees, shut the border*, restrict*, enough refugees, send them all, turn back at the border, less immigration, curb*
uncontrolled: uncontrolled*, mass immigration, mass migration, masses, open border*, out of control, unchecked, flooding, influx*, hordes, wave of, waves of, swarm*, unlimited immigration, anyone can come, let everybody in, overrun, illegal migration, illegal immigra*, unvetted
crime: crime*, criminality, offence*, offense*, offender*, theft*, steal*, stole*, knife attack*, thug*, gang, gangs, rapist*, murderer*, kriminal*, drug dealer*, thieves, thief, robber*, felon*
culture: cultur*, kultur*, custom, customs, way of life, values, multicultural*, heritage, diversity, mentality, multikulti, lifestyle
religion: religio*, belief*, faith, faiths, atheis*, secular*, worship*, fasting, jew, jews, jewish, hindu*, sikh*, buddhis*, ramadan
islam: islam*, muslim*, moslem*, sharia*, headscar*, hijab*, burqa*, burka*, koran, quran, mohammed*, jihad*, minaret*, niqab*, veil, sunni, shia, halal, eid
tradition: tradition*, ancestor*, ritual*, custom, customs, age old, folklor*, elders, inherited
taxpayer: taxpay*, tax payer*, our taxes, my taxes, our tax money, tax money, we pay for, my tax, at our expense, at our cost, pay for them, who pays for, hard working people, hardworking people, on our dime
pensioners: pension*, retire*, our elderly, our old people, rentner*, rente, collecting bottles, collect bottles, old age poverty, own pensioners, grandma collects
capacity: capacit*, overload*, overburden*, overwhelm*, overstretch*, stretched, at the limit, no more space, the boat is full, boat is full, full up, can't take everyone, overwork*, strain*, understaff*, bursting, breaking point, cannot take everyone, resources
population: population*, inhabitant*, native*, locals, our own people, indigenous, majority, demograph*, own people, residents, natives, local people
generation: generation*, our children, grandchild*, future generation*, descendant*, boomers, forefather*, great grand*, gen z, our grandparents
history: histor*, past, after the war, second world war, world war*, 1945, 1933, holocaust*, 1989, 2015, ww2, gdr, third reich, expellee*, weimar, colonial*, centur*, displaced persons
example: example*, instance, exampel, exemplar*, case in point, exmaple, role model*, such as, model
source: source*, citation*, cite, link to, footnote*, reference*, where did you get, based on what, quelle, fact check*, according to
report: report, reports, reported, reporting, account, annual report, bericht*, dossier, documentation*, findings, lagebericht
study-research: study by, the study, a study, studies show, research*, survey*, scientif*, science, analys*, investigation*, researcher*, paper by, academic*, studie, forschung, scholars
demand: demand*, we demand, call for, calls for, must finally, urge, urges, needs to be, insist*, appeal to the, should be abolished, abolish*, stop locking, we call on, call on, claim our
criticise: criti*, critical*, condemn*, blame*, criticis*, criticiz*, denounc*, complain about, accuse*, object to, fault with
protest: protest*, demonstrat*, demo, rally, rallies, march, marched, demos, vigil*, riot*, strike*, sit in, resist*, kundgebung, blockade*
petition: petition*, signature*, sign the petition, collect signatures, campaign*, open letter, initiative, online petition, signed by
bureaucracy: bureaucra*, red tape, burocra*, beaurocra*, bürokrat*, paperwork, administrative*, beurocra*, paper war, forms and forms, office to office, administration
digital: digital*, online*, internet, app, apps, portal, computer*, laptop*, wifi, wlan, software, web, smartphone*, electronic*, server
system: system*, structure*, institution*, sistem, systm, apparatus, machinery, mechanism*, framework
future: future*, futur, prospects, perspective*, tomorrow's, years to come, upcoming years, zukunft, outlook, long term
change: change*, changing, reform*, amend*, alter, turn around, chang, changes, improv*, transform*, adjust*
problem-political: fail*, failure*, failing, failed, incompeten*, disaster*, catastroph*, mess, chaos, chaotic, scandal*, crisis, crises, fiasco, collapse of, debacle, out of touch, shameful policy, dysfunction*, inept, disgrace
money-state: budget*, state money, public money, funding, funds, subsid*, spending, public funds, spend billions, cost billions, billions for, financing, budget cut*, grants, expenditure, haushalt, investment in
normal: normal*, usual*, ordinary, regular*, common, typical*, standard, average, everyday life
always-same: always the same, same old, same story, every time the same, nothing changes, nothing ever changes, same again, as always, as usual, here we go again, same everywhere, nothing new, the same questions, business as usual, over and over
of-course: of course, ofcourse, naturally, obviously, sure, certainly, surely, needless to say, clearly, definitely, off course, self evident, no doubt, undoubtedly, evidently
really: really, realy, truly, indeed, genuinely, seriously, honestly, in fact, truely, relly, literally, frankly
finally: finally, at last, finaly, eventually, high time, in the end, about time, it's time, it is time, ultimately, endlich, at long last
actually: actually, actualy, in fact, in reality, as a matter of fact, basically, essentially, to be honest, tbh, acctually
exactly: exact*, precisely, precise*, spot on, exacly, just so, accurately, correct, correctly, specific*
maybe: maybe, perhaps, may be, possibly, probably, mayb, likely, might, prehaps, i suppose, potentially
simply: simply, just, simple as that, simpl, merely, plain, quite simply, plainly, just like that
general: general*, in general, basically, in principle, on the whole, overall, broadly, by and large, fundamental*, usually, as a rule, principle*
for-example: for example, for instance, eg, such as, e g, for exampel, like for example, namely, for exemple, say for
imagine: imagin*, picture yourself, put yourself in, put yourselves in, what if, in their shoes, suppose you, think about how, their shoes, conceive, dream
why-always: why always, why is it always, why does nobody|no one|noone, why do we always, why is there never, why can't we, why do they always, why is nobody, how can it be that, why are there always, why is no one, why must, why on earth, since when
congratulations: congrat*, congratulation*, well done, kudos, hats off, bravo, happy birthday, respect to, cheers to, well deserved, mabrouk, mubarak
good-luck: good luck, best of luck, all the best, wish you luck, fingers crossed, best wishes, wish you all, wishing you, god be with you, may god bless, i wish you, wish them, take heart, you'll make it
courage: courage*, brave*, bravery, bold, strong, strength*, heroic*, hero, heroes, dare, dared, fearless, encourag*, resilien*
proud: proud*, pride, honour*, honor*, prouder, proudly, so proud
respect: respect*, esteem*, admire*, admiration, recpect, hats off, appreciat*, regard for, courteous
success: success*, succeed*, passed my, achieve*, achiev*, made it, won, passed the exam, we won, got my, sucess*, managed, accomplish*, victory, triumph*, got the permit, i made it, pass my, proved|proven|proves its|their worth, worked well, works well, proved|proven itself
today-i-work: today i work, now i work as, i now work, i work as, i'm now a, now i am a, today i am a, work today as, i am now a nurse|doctor|teacher|citizen, today i'm a, runs a, i own a, now work in, has become a, i became, my own business, now a nurse, now an
keep-going: keep it up, keep going, carry on, keep up the good work, keep up, don't give up, dont give up, stay strong, more power to you, continue the good work, go on like this, keep fighting, well done continue, keep on, don't lose heart, keep doing
respect-work: your work, good work, great work, the work you do, work you do, your commitment, the work of, what you do, your great work, important work, your effort*, your team, thank you for your work, una work, the refugee council does, job you are doing, your dedication
helped-me: helped me, has helped me, have helped me, helped us, helped my, thanks to you, thanks to your, with your help, with her help, with his help, you helped, saved us, supported me, was helped, helped him, helped her, because of you, una help me, has helped us, stood by me, helped to
my-experience: my experience, in my experience, my own experience, i experienced, from experience, happened to me, it was the same for me, same with me, i also waited, i have been through, i went through, my story, own experience, i was also, in our case, i've seen, i was there, i know from, i was just like you, i also came, when i came
advise-you: my advice, i advise you, advise you, advise to, you must, you have to, you need to, go to the, ask for a, try the, contact the, take a lawyer, get a lawyer, i recommend, tip for, don't sign, dont sign, make copies, best to, better go, if i were you, apply for the, talk to the, call the, always ask, never sign, bring a witness, make sure
you-should: you should, u should, you could, you ought, you'd better, should go to, you better, why don't you, you can go, you can also, try to, you might, you may want
offer: offer*, offering, we offer, offered, proposal*, propose*, provide*, providing, available, ofer, service, make available
donate: donat*, donation*, spende*, give money, collection of, sponsor*, charity, contribut*, give away, fundrais*, pass on, bequeath, giveaway
give-room: room free, free room, room to rent, rent out, have a room, room available, spare room, flat to rent, granny flat, to let, offer a room, can take in, take in a family, empty flat, host a, hosting, flat available, i have a flat, room for a refugee, vacant, take someone in, spare flat
clothes: cloth*, clothes, furniture*, bike*, bicycle*, jacket*, shoes, toys, pram, pushchair, stroller*, sofa, cot, fridge, table, winter coat*, wardrobe, coat, coats, sewing machine*
volunteer-offer: i'd like to help, would like to help, want to help, want to volunteer, like to volunteer, volunteer*, how can i help, how can we help, can i help, i could help, happy to help, get involved, offer my help, i have time, join your, lend a hand, be useful, engage myself, could teach, can teach, give my time, would love to help, where can i help, can i volunteer, i could offer, free time, spare time, retired teacher
tandem: tandem*, language partner*, language exchange, mentor*, buddy, godparent*, patenschaft*, language cafe, sprachcafé, conversation partner*, conversation practice, mentoring, homework help, reading mentor*, conversation group
we-hire: we are hiring, we hire, we're hiring, looking for staff, we are looking for employees|staff|apprentices|workers|people|trainees|drivers|nurses, we seek, job offer*, vacancies, we have apprenticeship*, employees wanted, join our team, open position*, our company is looking, apprentice wanted, positions open, i have a vacancy, would take an apprentice, we need drivers|staff|workers|people, looking for apprentices
company: company*, companies, firm, firms, workshop*, compan*, enterprise*, employer*, startup*, gmbh, bakery, firma, factory
association: association*, verein*, initiative*, ngo*, organisation*, organization*, caritas, diakonie, red cross, club*, awo, union*, charity, group, choir, foundation, nonprofit, pro asyl, refugee council, church group, drk, malteser
event: event*, lecture*, conference*, workshop*, festival*, exhibition*, concert*, panel, seminar*, webinar*, meeting*, celebration*, street party, talk on, podium, information evening
register: regist*, sign up, signed up, anmeldung*, enrol*, enroll*, anmelden, book a place, regestration, participate, take part, participant*, rsvp, places left, attend
brochure: brochure*, flyer*, leaflet*, booklet*, broschüre*, pamphlet*, poster*, handout*, folder, printed, pdf, fact sheet*, download*, copies of your, order copies, order the|your|some|a, order _ copies
newsletter: newsletter*, news letter*, mailing list, subscrib*, unsubscrib*, email list, distribution list, rundbrief
interview-request: interview request, request an interview, interview you, interview with you, would like to interview, interview partner*, available for an interview, interview about, statement from you, speak to someone, talk to someone from, for an interview, quote from, comment from you, counsellors who, give an interview, short interview, expert interview
thesis: thesis, dissertation*, bachelor's thesis, master's thesis, questionnaire*, term paper, survey for, seminar paper, masterarbeit, bachelorarbeit, my research, research project, phd project, supervisor, doctoral, interviewees, my studies on, empirical
school-class-visit: school class*, year 7|8|9|10|11|12, project week, project day*, our class, visit our school, school project*, presentation, my class, visitor with, our pupils, come to our school, class project*, referat, homework, our school, speak to my|our class|pupils|students, project
press: press, press officer*, press office, reporter*, spokesperson*, press enquir*, press inquir*, deadline for our, radio, i'm writing for, editor, press contact, press release*, spokes*, correspondent, broadcaster, accredit*
film-exhibition: film*, movie*, exhibition*, theatre*, theater*, cinema*, documentary*, play, screening, photo exhibition, photograph*, concert*, museum*, novel, book, books, gallery, music, actors, stage
delete-comment: delete my|this|the|that|what|these comment*, delete my, delete what, remove my comment*, take down, please delete, delete this, delete*, remove this, erase*, take it down, remove my, my comment was deleted, was my comment deleted, censor*, why was my comment
website: website*, web site*, webpage*, homepage*, link*, page, pages, site, url, broken link, 404, your page, menu, button, web page, load, browser
typo: typo*, spelling*, misspel*, correct*, mistake in, typing error*, in paragraph, wrong number in, grammar, in the second paragraph, in line, outdated, error in, misprint*, comma, should read
moderator: moderat*, admin*, censor*, comment rules, netiquette, block this, ban this, report this comment, this comment should, blocked user, editorial team, house rules, who approves
joke: joke*, joking, irony, ironic*, satir*, sarcas*, lol, haha*, laugh*, funny, lmao, hilarious*, kidding, comedy, ridiculous*, rofl, humour, humor
well-then: oh great, well done bravo, bravo, oh wonderful, how wonderful, how nice, great job, well then, congratulations germany, thanks for nothing, sure sure, yeah right, oh well, what a surprise, lovely, slow clap, clap, what could go wrong, good night germany, goodnight germany, oh sure, nice one, achieved, brilliant idea
original-documents: real documents, registered documents, genuine document*, real passport*, original document*, genuine passport*, real registered, database registered, registered in the system|database, authentic document*, real and fake, fake document*, genuine and, real residence permit*, verified in system, undetectable, high quality documents, 100% verified, 100 verified, novelty, counterfeit*, real genuine, docs
buy-passport: buy passport*, buy a passport, passport for sale, buy real, buy residence permit*, buy driving licen*, buy driver*, buy id, buy german, get your passport without, purchase passport*, buy eu passport, buy visa, buy genuine, passport sale, second passport, eu passport, obtain passport, order passport, buy citizenship
buy-certificate: without exam, certificate without exam*, without test, buy certificate*, buy b1, b1 without, no exam needed, telc without, goethe without, certificate for sale, buy telc, buy goethe, buy ielts, without sitting, no exam, buy degree, buy diploma, skip the exam, without attending, ielts without, exam not required, buy language certificate
guarantee: guarante*, garanti*, no risk, risk free, satisfaction, money back, 100 percent, sure result*, gaurante*, garantee*, trusted, legit, 100% legal, verified, 100 guarantee*, 100 legal
fast-days: within 7 days, in 7 days, within 3 days, in 3 days, within 24|48|72 hours, in just days, few days, within days, working days, fast delivery, quick delivery, same day, express, within 5 days, in only 3|5|7|10 days, within two|three|seven days, no waiting, quick and easy, instantly
discreet: discreet, discreetly, discrete*, serious inquiries, serious person*, serious only, reliable, trustworthy, professional service, secure and, legit, no questions asked, reputable, only serious, genuine lender, 100 safe
whatsapp: whatsapp*, whats app*, telegram*, viber, wa me, whatsap*, wattsapp, watsapp*, messenger, dm me, wickr, skype
contact-us: contact us, call us, text us, write us, reach us, message us, contact me on, whatsapp us, get in touch with us, contact our, dm us, email us, contact today, contact via, text me on, write to our, chat with us, text her on, add me on, inbox me, contact now, apply now, contact him on
loan: loan*, credit, kredit*, lender*, lending, loans, borrow, loan offer, mortgage*, financing, cash loan, personal loan, microcredit, schufa
interest-rate: interest rate*, low interest, interest of, 2 percent, 3 percent, interest per, apr, zinsen, interest free, rate of 2|3, percent interest, 2|3|4 interest
invest: invest*, profit*, trading, trader*, forex, stocks, broker*, fx, portfolio*, passive income, roi, earnings, investor*, fund manager
bitcoin: bitcoin*, crypto*, btc, ethereum, blockchain*, usdt, nft*, wallet, coin, coins, bit coin, token*, binance, mining
earn: earn*, earn money, earn from home, make money, work from home, home office job, extra income, side income, earning*, daily payout, weekly income, per week from home, make money online, from home, financial freedom, easy money, home based
click-here: click here, click*, click the link, click this, follow the link, follow this link, link in bio, see here, tap here, visit my blog, visit my, visit our, check my profile, check out my, check this, link below, go to my, visit www, at example
discount: discount*, sale, special offer*, coupon*, promo*, voucher*, cheap*, free trial, bargain*, half price, rabatt, best price, affordable, limited offer, only today, from only, low price, sensible cost, percent off
agency: agency, agencies, consultanc*, consultants, travel agency, our agency, visa agency, recruitment agency, agentur, agent in, firm of experts, overseas, services ltd, placement agency, our experts, our firm
visa-service: visa service*, visa consult*, visa assistance, visa appointment*, visa agency, visa expert*, work visa, guaranteed visa, visa guarant*, visa approval, appointment in embassy, guaranteed appointment, schengen visa, immigration consult*, study visa, visa without, visa support, invitation letter*, canada visa, danish wedding, visa processing
win: win, wins, won a, winner*, lottery*, prize*, jackpot*, you have won, you won, lucky, lotto, congratulations you, award, gift card*, grant of, iphone, beneficiary, fund release, inheritance
casino: casino*, betting, bet, bets, slots, poker, roulette, gambl*, sportsbet*, free spins, odds, sports bets, spin, jackpot, bookmaker*
weight-pills: lose weight, weight loss, viagra*, cialis*, slim*, fat burn*, diet pill*, keto*, potency, erection*, enlarge*, male enhancement, herbal*, supplement*, miracle cure, lose kilos, belly fat, cbd, gummies, herbal cure, spell caster, love spell*, detox, tramadol, xanax
seo: seo, rank*, google rank*, traffic to your, visitors to your, backlink*, first page of google, website traffic, web design*, guest post*, domain*, your website needs, boost your, search engine*, increase traffic, redesign, link building, dofollow, essay writing, followers, theme, hosting provider
dating: dating*, single women, lonely women, hot girls, meet women, meet girls, sexy, horny, find love, find a wife, hot singles, webcam, girls near you, ladies near you, singles, soulmate*, bride*, nude, porn*, xxx, hookup*, hot ladies, sugar mummy, sugar daddy
parasite: parasit*, leech*, freeload*, scrounge*, scroung*, sponger*, benefit cheat*, welfare tourist*, bloodsuck*, free loader*, vermin*, lazy, social tourist*, spongers, freebies, welfare queen, moocher*, work shy, workshy, living off us, live off us, layabout*
animal-slur: rats, rat, dogs, monkey*, pig, pigs, swine, vermin, cockroach*, animals, apes, ape, beasts, goat fucker*, maggot*, camel fucker*, insects, goatfuck*, camels, camel jockey*, locusts, cattle, livestock, donkeys, vultures, snakes, hyenas, dog
filth: filth*, scum*, trash, dirt, garbage, rubbish people, dirty, plague, pest, waste of, subhuman*, sub human*, stinking, stink*, smelly, sewage, dregs, rabble, worthless, savages, barbarian*, uncivil*, pack of, muck, primitive, low life*, lowlife*, human garbage
idiot: idiot*, stupid*, fool*, moron*, dumb*, imbecile*, brainless*, retard*, clown*, mumu, ediot*, dimwit*, twat*, olodo, blockhead*, brain dead, naive, wanker*, asshole*, arsehole*, ignorant, crazy, pathetic, halfwit*, nutter*, lunatic*, dickhead*, prick
whore: whore*, slut*, bitch*, ashawo, cunt*, slag, hooker*, hore, olosho, skank*, randi, hure
shit: shit*, crap*, bullshit*, piss*, shite*, bull shit, turd*, scheisse, arse, damn*, bloody hell, shithole*, yansh
fuck: fuck*, fck*, fuk, fuckin*, fucker*, wtf, motherfuck*, fuk you, screw you, screw them, fock*, effing, stfu, f off, fk
son-of: son of a bitch, sons of bitches, bastard*, motherfuck*, son of a, mother fucker*, bastad*, scoundrel*, hurensohn*, sob, sonofabitch, your mother's, bhenchod, madarchod, bloody bastard*
liar: liar*, lie, lies, lied, lying, lier*, deceit*, deceiv*, fraud*, fake refugee*, dishonest*, cheater*, hypocri*, fake asylum, asylum fraud, bogus, con artist*, pretend*, crook*, swindl*, charlatan*
traitor: traitor*, treason*, betray*, sell out, sellout*, enemy of the people, judas, betrayer*, volksverräter*, enemies of, saboteur*, anti german, turncoat*, backstab*, traitors to, collaborator*
terrorist: terroris*, islamist*, jihadi*, isis, terror attack*, bomber*, extremis*, al qaeda, terror, suicide bomber*, salafi*, radicals, radicalis*, hamas
criminal: criminal*, rapist*, murderer*, thieves, thief, thug*, gangster*, killers, illegal*, crook*, pack of criminals, offenders, knifem*, knife men, stabbers, drug dealer*, robbers, felons, illegals, molester*, yahoo boy*, pedo*, paedo*, child molest*, predator*
invader: invader*, invasion*, invad*, flood*, conquer*, takeover*, replacement, great replacement, hordes, swarm*, islamis*, tsunami*, overrun*, infiltrat*, taking over, foreign infiltration, umvolkung, colonis*, breeding, intruder*, taken over, occupier*, occupy*, occupying
out-with: get out, out with them, out with, kick them out, throw them out, get lost, piss off, fuck off, foreigners out, clear off, get rid of, all out, bugger off, send them all back, deport them all, deport all, out of our country, raus, kick them all, leave our country, comot for, get the hell out, get out of, remigration, scram, throw them all, beat it, sod off, ship them
go-home: go back to where, go back where, back where you|they came|come, go home, go back home, go back to your|their country|countries|hole|jungle|desert|africa|syria|afghanistan, go back to, send them home, back to africa, back to your country, back to the desert, back to the jungle, where they belong, where you belong, return to your, stay in your country, back to your, back to their, return to where, stay at home
shoot: shoot*, shot, bullet*, gun them, machine gun*, open fire, put a bullet, against a wall, against the wall, up against the wall, firing squad, bullets, shoot them, mow them down, gunned, sniper*, put them down, line them up, sink the boats, sink them, let them drown, should drown, pick them off
burn: burn, burns, burnt, burned, burning, set fire, set on fire, torch*, arson*, molotov*, petrol bomb*, flames, burn down, light them up, burn them, petrol, fire to, gasoline, burns well, kerosene, smoke them out
gas: gas, gassed, gas them, gas chamber*, auschwitz*, concentration camp*, dachau, oven*, zyklon*, kz, showers again, final solution, gassing, exterminat*, buchenwald, crematori*, cremat*, adolf, death camp*, hitler, work camp, eradicat*
hang-them: hang them, hang them all, should hang, be hanged, string them up, hang all, lynch*, gallows, hang you, hang him, should be hanged, should be hung, from a tree, from a lamppost, lamp post*, lamppost*, noose*, hang the, guillotine, to the gallows, hanging from, nearest tree
we-find-you: we will find you, we find you, we'll find you, we will get you, we know where you live, know where you live, we are coming for you, coming for you, watch your back, you will pay, you'll pay, we'll get you, be careful where, we know where your, i know where you, careful where you, you are next, you're next, we know your, know where your|their|they|she|he, just saying, your day will come, see what happens, will visit you, got your address, have your address, we have your, your time will come, pay you a visit, wait and see what, better watch, you will see, your turn, we have a list
deserve: deserve*, serves them right, serve them right, serves you right, had it coming, deserv*, get what they, earned it, asked for it, get what you, no pity, right so, you asked for, their own fault, no mercy
hate: hate*, hatred, despise*, hating, detest*, loathe*, hates, can't stand them, haters, abhor*, i hat
disgusting: disgust*, revolting, repulsive*, sickening, makes me sick, make me sick, puke*, vomit, gross, yuck, nauseat*, you stink, repugnant, ekelhaft, spit on, throw up, makes me puke, obscene
race-slur: niggers, dirty|fucking|stupid|these nigger, nigga*, sandniggers, paki, pakis, raghead*, towelhead*, kanake*, gypsy, gypsies, gyppo*, negro*, darkie*, kameltreiber, wog, wogs, chink*, camel jockey*, sand nigger*, muzzie*, mudslime*, coolie*, rapefugee*, curry muncher*, muzrat*, goatherd*, ziegenficker, gook*, wetback*, third world, blackies, jungle people, goat herder*, dindu*, akata, kalla, abokis, kike
`;
