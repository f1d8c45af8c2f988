/** Spanish: `concept: pattern, pattern`, in the notation of compile(). Folding is done for you. */
export const es = `
I: yo, soy, estoy, tengo, quiero, puedo, vivo, llevo, vine, llegue, servidor*
me: me, a mi, conmigo, para mi, pa mi, *ndome, m, *arme, *erme, decirme, pedirme, irme
my: mi, mis, mio, mia, mios, mias
we: nosotros, nosotras, somos, estamos, tenemos, queremos, podemos, vivimos, hemos, fuimos, nosotro, vinimos
us: nos, a nosotros|nosotras, con nosotros, para nosotros, *ndonos, *arnos, irnos
our: nuestro*, nuestra*, de nosotros
you-sg: tu, te, ti, contigo, vos, eres, sos, tienes, tenes, puedes, podes
you-formal: usted*, ustd*, uds, ud, vosotros, vosotras, os, vds, vd, señores, tienen, pueden
your: tu, tus, tuyo*, tuya*, su, vuestro*, vuestra*, de usted|ustedes
he: le, este señor, ese señor, ese tipo, el me|no|se|es|esta|dice|tiene|vive|quiere|ya|nos|le|trabaja|va, lo detuv*|deport*|llevaron|mataron|quieren|busca*|amenaza*, sin el, el mismo
she: ella, a ella, con ella, esa señora, esta señora, la detuv*|deport*|llevaron|mataron|quieren|busca*|amenaza*|golpe*, ella misma, sin ella, aquella
his: su, sus, suyo*, de el
her: su, sus, suya*, de ella
they: ellos, ellas, les, los, *ieron, *aron, estan, han, dicen, quieren
their: su, sus, de ellos, de ellas, suyos, suyas
one: se puede|debe|hace|tiene|pide|necesita, uno, uno va|puede|tiene|llega|hace, hay que
myself: mismo, misma, mismos, mismas, yo mismo|misma, por mi cuenta, propio, propia
somebody: alguien, algien, alguen, alguno de ustedes, alguna persona, a alguien, quien sea, cualquiera
nobody: nadie, nadien, naiden, ninguno, ninguna, ningun, ni uno
everybody: todos, todas, cada uno|una, todo el mundo, todito*, cada
people: gente*, personas, los seres humanos, seres humanos, jente, raza, banda, los hombres
person: persona*, individuo*, ser humano, alma, sujeto
man: hombre*, señor, señores, tipo, varon*, caballero*, man, tio, viejo
woman: mujer*, señora*, muger*, dama*, chica*, doña
husband: esposo*, marido*, mi señor, mi hombre, conyuge, mi viejo, exmarido, exesposo
wife: esposa*, mi mujer|muger, mi señora, su mujer, conyuge, exmujer, exesposa, mi doña
child: hijo*, hija*, niño*, niña*, chamito*, chiquito*, peque*, cipote*, pelao*, guagua*, nene*
baby: bebe*, beba, bb, recien nacid*, bebito*, nene, bebita*, lactante*, criatura*, meses de nacido
son: hijo, hijos, mi hijo, mi niño, mi chamo, hijito*, mi varon, mijo, ijo
daughter: hija, hijas, mi hija, mi niña, hijita*, mi chama, mija, ija
boy: niño, niños, chico, chicos, muchacho, muchachos, chamo, chaval*, pelao, cipote, crio, patojo
girl: niña, niñas, chica, chicas, muchacha*, chama, chavala*, pelada, cipota, cria, patoja
youth: joven*, jovenes, adolescente*, juventud*, chaval*, menor*, menores, muchacho*
mother: madre*, mama, mami, mamita, mama y, mi jefa, amá, mai, vieja
father: padre, papa, papi, papito, mi padre, apa, pai, viejo
parents: padres, mis padres, papas, mis viejos, mis papas, progenitor*, padre y madre
brother: hermano, hermanos, hermanito*, mi hermano, ermano, bro, carnal
sister: hermana, hermanas, hermanita*, mi hermana, ermana
siblings: hermanos, hermanos y hermanas, mis hermanos, hermanitos, ermanos
uncle: tio, tia, tios, tias, mi tio|tia, tito, tita
cousin: primo, prima, primos, primas, sobrino*, sobrina*, primito*
grandparents: abuela*, abuelo*, abuelit*, yaya, yayo, nona, nono, agüel*
family: familia, familias, mi familia, familiar, los mios, famil*
relative: familiar, familiares, pariente*, cuñad*, suegr*, yerno, nuera, padrastro, madrastra, nieto*, nieta*
partner: pareja*, novio*, novia*, prometid*, compañero sentimental, mi pareja, ex, expareja, companero de vida
friend: amigo*, amiga*, pana, panas, parce*, amistad*, compa, colega, maje, tronco
acquaintance: conocido, conocida, conocidos, conocidas, un conocido, paisan*, compatriot*, allegad*
neighbour: vecin*, vesin*, el de al lado, de enfrente, vecindario
colleague: compañero* de trabajo|curro|obra, compañera* de trabajo, colega*, compañer*, compa
classmate: compañero* de clase|curso|escuela|colegio, compañera* de clase|curso|escuela, compañerito*, amiguito*
pupil: alumno*, alumna*, escolar*, colegial*, estudiante*, alunn*
client: cliente*, clienta*, usuario*, usuaria*, mi acompañad*, mi representad*, atendid*, asistid*
patient: paciente*, pasiente*, enfermo, enferma, ingresad*
guest: huesped*, invitad*, compañer* de piso|cuarto|habitacion, inquilin*, visita, roommate
boss: jefe*, jefa*, patron*, empleador*, encargad*, mi jefe, chef, dueño*, empresario*
employee: emplead*, trabajador*, obrer*, asalariad*, personal, peon, peones, plantilla
teacher: profe*, maestr*, docente*, lehrer*, tutor*, educador*, professor*
doctor: medico*, medica, doctor*, arzt, pediatra*, ginecolog*, galeno, dr, dra, medicos
nurse: enfermer*, cuidador*, auxiliar de enfermeria, gerocultor*, pfleger*, sanitari*
midwife: matrona*, partera*, comadrona*, hebamme*, obstetra*
social-worker: trabajador* social*, asistente* social*, asistenta* social*, sozialarbeiter*, betreuer*, educador* social*, la social, cuidadora social
guardian: tutor legal, tutora legal, tutor, tutora, tutela*, vormund*, guardian legal, curador*
volunteer: voluntari*, boluntari*, ehrenamt*, cooperante*, activista*
lawyer: abogad*, abogao, avogad*, anwalt*, anwält*, letrad*, licenciado en derecho, bufete, rechtsanwalt*
judge: juez, jueza*, jueces, jues, magistrad*, richter*, jueses
interpreter: interprete*, traductor*, traduccion*, traduc*, dolmetscher*, traduzc*, traduje*, mediador* cultural
clerk: funcionari*, sachbearbeiter*, empleado de la oficina, la de la ventanilla, ventanilla, oficinista*, beamt*, la encargada
police: polici*, poli, polizei, polisia, guardia civil, tombos, tomb*, paco, agentes, ertzaintza
landlord: casero*, casera*, arrendador*, dueño del piso|apartamento|cuarto, dueña del piso|apartamento, propietari*, vermieter*, dueño de la casa
caretaker: segurata*, vigilante*, seguridad, portero*, conserje*, hausmeister*, security, guardia*, celador*, segurita*
priest: cura, parroco*, sacerdote*, pastor, pastora, imam, iman, padre, obispo*, monja*, religios*, pfarrer
refugee: refugiad*, refujiad*, desplazad*, exiliad*, asilad*, solicitante* de asilo, demandante* de asilo, fluchtling*
migrant: migrant*, inmigrant*, emigrant*, extranjer*, estrangero*, estranjer*, sudac*, foraneo*, migra
citizen: ciudadan*, nacional, nacionales, siudadan*, comunitario*, vecino empadronado
widow: viuda*, viudo*, huerfan*, guerfan*, biuda, enviud*
elderly: ancian*, mayor, mayores, jubilad*, viejit*, tercera edad, viejo, vieja, abuelit*, pensionista*
single-mother: madre soltera*, mama soltera, madre cabeza de familia, sola con mi|mis hijo|hijos|hija|niño|niños|niña, madres solas, familia monoparental, cabeza de hogar
young: joven, jovenes, menor de edad, menores de edad, menor, chiquito, chiquita, jovencit*
years-old: años, años de edad, añito*, de _ años, tengo _ años, tiene _ años, cumpl* _ años, edad
please: por favor, porfa*, x favor, xfavor, porfis, por fa, les ruego, se lo ruego, suplico
help: ayud*, alluda*, auxilio*, socorro*, echar* una mano, hayuda*, echenme la mano, colabor*
ask: pregunt*, pedir*, pido, pide*, pidi*, preguntar*, consult*, ruego, solicit*
question: pregunta, preguntas, duda, dudas, consulta, cuestion*, interrogante*, una consultita
answer: respuest*, respond*, contest*, repuesta*, conteste*, responde*
advice: consejo*, asesor*, orient*, aconsej*, recomend*, sugeren*, beratung*, asesoria*
counselling: oficina de asesoria, centro de asesoramiento, asesoria*, asesoramiento, beratungsstelle*, beratung, caritas, diakonie, consultorio, consejero*
information: informa*, info, datos, informar*, averigu*, noticia*, auskunft, enterar*, enterad*
need: necesit*, nesesit*, necesid*, hace falta, me falta*, nececit*, requier*, ocupo, preciso
search: busc*, ando buscando, busqu*, estoy buscando, vusc*
find: encontr*, encuentr*, consigo, consegu*, consig*, encontrar*, hallar, halle, hallo
want: quier*, queri*, quisier*, kier*, quise, querem*, quer*, ganas de, kiero, desead*
wish: dese*, ojala, anhel*, espero que, sueñ*, ojala que, gustaria
can: puedo, puede*, podemos, podr*, pued*, podia*, podeis, se puede, pude, podes
cannot: no puedo, no puede*, no podemos, no pude, no podia*, imposible, no se puede, no me deja*, es imposible, no hay manera
may: permit*, tengo permiso, puedo, se puede, dejan, me dejan, nos dejan, permitid*, esta permitido
may-not: prohib*, no permit*, no me dejan, no nos dejan, no dejan, no lo dejan, proib*, no se puede, ilegal*, nicht gestattet, sin permiso
must: debo, debe*, tengo que, tiene* que, tenemos que, hay que, tener que, tuve que, toca, me toca, debemos, debia
should: deberia*, debia*, tendria* que, habria que, hay que, conviene, convendria
know: saber, sabe, saben, sabes, sabemos, sepa, sepan, sabia*, conoc*, conozco, enterad*, yo se, se que, sabem*
not-know: no se, no sabemos, no sabe, no tengo idea, ni idea, no se que, nose, no conozco, no sabia*, sin saber
understand: entiend*, entend*, compren*, comprend*, cach*, entender*
not-understand: no entiend*, no entend*, no comprend*, no lo entiend*, no entendi, no me entero, no los entiendo, no entendemos
explain: expli*, esplic*, aclar*, ilustr*, detall*, explicar*
how: como, como puedo|hago|se|es, komo, de que manera|forma, de que modo, cmo, de que forma
what: q, k, ke, cual, lo que, que cosa, que es|hago|puedo|significa|pasa|debo|documentos|hacer|dice|opciones|puede|papeles|tengo|derechos
where: donde, adonde, dnd, onde, en donde, en que lugar|sitio, ubicacion, en que parte
where-to: adonde, a donde, para donde, pa donde, a quien acudo, hacia donde, donde ir|voy|acudir|puedo ir
when: cuando, cuándo, en que momento, kuando, cuando es, en que fecha
who: quien, quienes, kien, quien puede|sabe|es, qien
whom: a quien, con quien, de quien, a quienes, a quien me, para quien
why: por que, xq, xk, porq, por q, a que se debe, por que razon, para que
which: cual, cuales, que tipo de, que clase de, cual de, qué documento
whether: si, si es que, si acaso, si se puede, saber si, no se si, preguntar si
how-much: cuanto*, cuanta*, cuanto cuesta|vale|cobran|es, que precio, kuanto
how-long: cuanto tiempo, cuanto tarda*, cuanto demora*, hasta cuando, cuantos meses|años|dias|semanas, desde cuando, cuanto dura
is-there: hay alguna|alguien|algun|algo, hay, existe*, habra, si hay, ay algun|alguien|alguna
right-entitlement: derecho, derechos, tengo derecho, tiene* derecho, derecho a, me corresponde, anspruch, le corresponde
possible: posible*, posibilidad*, es posible, opcion*, chance, oportunidad*, manera de, forma de, posivle
solution: solucion*, salida, remedio, resolver*, resuelv*, alternativa*, arregl*
do: hago, hacer*, hace, hacen, hice, hizo, hacemos, hagan, haga, hicieron, haciendo, aser, aser*
what-to-do: que hago, que hacer, que puedo hacer, que podemos hacer, que debo hacer, q hago, que hacemos, ke ago, como hago, que me toca hacer
call-phone: telefon*, tlf, celular*, movil, marcar, videollamad*, cel, telf, handy, llamar*, llamo, llame, llama, llaman, llamada*
number: numero*, nro, num, nº, n°, telefono, cifra
contact: contact*, comunic*, ponerme en contacto, ponerse en contacto, acud*, acudir*, dirigi*, kontakt
write: escrib*, escrit*, escriv*, redact*, le escribo, les escribo, anot*
email: email*, correo*, mail, e mail, emilio, correo electronico, gmail, arroba
message: mensaj*, sms, recado*, mensage*, nota, audio, msj, texto
appointment: cita*, termin, termine, sita, cita previa, turno, citad*, el termin
come-by: pasar por, paso por, sprechstunde, horario de atencion, pasarme, acercarme, ir en persona, horas de consulta, pasen por
urgent: urgent*, urgen*, hurgente, apur*, con urgencia, prisa, cuanto antes, lo antes posible
immediately: inmediat*, enseguida, ya mismo, ahora mismo, de inmediato, ahorita, al tiro, sofort, en seguida, ya ya
support: apoy*, respald*, apollo, sostener*, sustento, asisten*, acompañ*, amparo
thanks-in-advance: gracias de antemano, de antemano, agradezco de antemano, gracias por adelantado, por adelantado, gracias anticipad*, muchas gracias de antemano
confidential: confiden*, anonim*, no publi*, en privado, no digan nada, secreto, borren esto, no pongan mi nombre, sin mi nombre, que no se publique
name: nombre*, me llamo, se llama*, apellid*, nonbre, llamo
address: direccion*, domicili*, empadron*, anmeldung, direcion, calle, ubicacion
hello: hola*, ola, buenas, buenos dias, buenas tardes|noches, buen dia, buena tarde|noche, que tal, saludos
dear-sirs: estimad*, muy señores mios, a quien corresponda, apreciad*, querid*, distinguid*, señores y señoras, respetad*
greetings: saludo*, salud* cordial*, un abrazo, abrazo*, atentamente, cordialmente, besos, un saludo
thank: gracia, gracias, grasias, grax, agradec*, agradezc*, agradesco, mil gracias, dios les pague, dios se lo pague
god: dios, diosito, jesus*, alá, allah, virgen, señor jesucristo, bendicion*, bendig*, cristo
today: hoy, oy, hoy mismo, el dia de hoy, hoy dia, este dia
tomorrow: mañana, manana, mañana mismo, pasado mañana, mañana por la|temprano
yesterday: ayer, aller, anteayer, anoche, antier, ayer por la
tonight: esta noche, hoy en la noche, hoy por la noche, esta tarde, hoy a la noche, esta madrugada
night: noche*, madrugad*, anoche, media noche, medianoche, por la noche, de noche, noxe
morning: en la mañana, por la mañana, de mañana, temprano, manana temprano, amanec*, madrugada, de la mañana
evening: tarde, por la tarde, en la tarde, atardec*, de la tarde, anochec*
now: ahora, ahorita, actualmente, aora, en este momento, ahorita mismo
still: todavia, aun, aún no, sigo, sigue, siguen, seguimos, todabia, toavia
already: ya, ya no, ya me|nos|le|estoy|tengo|fui, ya he|hemos|han
again: otra vez, de nuevo, nuevamente, volver a, vuelv* a, volvieron a, otra ves, nueva vez
never: nunca, jamas, en la vida, nunca mas, ninguna vez
always: siempre, siempr*, todo el tiempo, cada vez, constantemente, sienpre, a cada rato
since: desde, desde hace, desde que, hace _ años|meses|dias|semanas, llevo, dsd, llevamos, lleva
until: hasta, asta, hasta que, hasta el, de aqui a, hasta la
before: antes, antes de, antes que, previo, previamente
after: despues, tras, luego, despues de, al cabo, luego de, posterior*, depues, dsp
day: dia, dias, diario, jornada*, un dia, dia y noche
week: semana*, semanal*, semanita, la semana
month: mes, meses, mensual*, al mes, mesecit*, mese
year: año, años, anual*, añito*, hace un año
hour: hora, horas, horita*, a las, media hora, ora, oras
minute: minuto*, minutit*, min, segundo*, rato, ratito, momentito
monday: lunes, el lunes, lunez, montag
tuesday: martes, el martes, martez, dienstag
wednesday: miercoles, el miercoles, mittwoch, miercole
thursday: jueves, el jueves, jueve, donnerstag, juebes
friday: viernes, el viernes, vierne, freitag, biernes
weekend: sabado*, domingo*, fin de semana, finde, samstag, sonntag, fines de semana
january-june: enero, febrero, marzo, abril, mayo, junio, de enero|febrero|marzo|abril|mayo|junio
july-december: julio, agosto, septiembre, setiembre, octubre, noviembre, diciembre
date: fecha*, dia y hora, calendario, a fecha, datum
deadline: plazo*, termino, fecha limite, vence el, frist, hasta el dia, dias de plazo, dias para
soon: pronto, prontamente, en breve, proximamente, dentro de poco, ya casi, en unos dias
late: tarde, tardanz*, tard*, demasiado tarde, retras*, demor*, atras*
long-time: mucho tiempo, largo tiempo, hace tiempo, hace rato, largo, años esperando, tanto tiempo, hace mucho, siglos
long-ago: antes, antiguamente, en aquel entonces, entonces, hace años, en aquella epoca, en mis tiempos, antaño
every-day: todos los dias, cada dia, diario, a diario, diariamente, todo el dia, todas las noches, cada noche, cada semana
wait: esper*, aguard*, espera, estoy esperando, esperando, aguardo
last: ultim*, pasado, pasada, la semana pasada, el mes|año pasado
next: proxim*, siguiente*, que viene, procsim*, entrante, el que sigue
two: dos, 2, par de, ambos, ambas, los dos
three: tres, 3, los tres, trez
four: cuatro, 4, kuatro, quatro
five: cinco, 5, sinco
six: seis, 6, ceis
seven-plus: siete, ocho, nueve, diez, 7, 8, 9, 10, once, doce, quince
many-tens: veint*, treint*, cuarent*, cincuent*, sesent*, setent*, ochent*, novent*, cien, cient*, dosciento*, trescient*
thousand: mil, miles, millar*, mill, mil euros
million: millon*, milones, millard*, miles de millones, billon*
first: primer*, primero, en primer lugar, primeramente, 1ro, 1er
second: segundo, segunda, segundas, segundo lugar, 2do, 2da
once: una vez, una sola vez, alguna vez, una ves, un dia
often: a menudo, muchas veces, varias veces, frecuent*, seguido, a cada rato, veces, con frecuencia, repetidas
office: oficina*, autoridad*, administracion*, amt, ofisina, delegacion*, departamento, organism*, dependencia, behorde
immigration-office: extranjeria, ausländerbehörde, auslanderbehorde, auslanderamt, oficina de extranjeria|extranjeros|migracion|inmigracion, abh, ausländerbehorde*, inmigracion, migracion, auslenderbehorde
bamf: bamf, bundesamt, bamff, oficina federal, el banf, oficina federal de migracion
jobcentre: jobcenter*, job center, yobcenter, agentur*, arbeitsamt, oficina de empleo, jobsenter, agencia de empleo, el paro, sepe
social-office: sozialamt*, oficina social, servicios sociales, asistencia social, sosialamt, sozial, el social
youth-office: jugendamt*, oficina de menores, proteccion de menores, yugendamt, bienestar familiar, icbf, servicios de menores
embassy: embajad*, consulad*, consul*, embaxada, botschaft
court: tribunal*, juzgad*, corte, gericht*, verwaltungsgericht*, juicio*, audiencia
registry-office: registro civil, standesamt*, registro, notaria*, registraduria, notari*
town-hall: ayuntamiento*, alcaldia*, municip*, rathaus, gemeinde, landkreis*, landrat*, junta, comuna, padron, burgeramt
state-ministry: ministeri*, consejeria*, secretaria, comunidad autonoma, land, bundesland, innenministerium, estado federado
government: gobierno*, govierno*, gobernant*, gobern*, ejecutivo, administracion, estado
parliament: parlament*, congres*, senado*, bundestag, landtag*, asamblea, diputad*, pleno
politician: politico, politicos, ministr*, canciller*, president*, politica y politicos, alcalde*, diputad*, consejer*, merz, scholz
party: partido*, spd, cdu, vox, psoe, grunen, afd
election: eleccion*, votacion*, elect*, comicios, urnas, campaña electoral, wahl
vote: voto, votos, votar*, votant*, votamos, votaron
law: ley, leyes, legal*, legisl*, lei, juridic*, gesetz*, normativa*, decreto*
paragraph: paragrafo*, parrafo*, articulo, §, paragraph, inciso, apartado*, art
rule: regla*, reglament*, norma, normas, normativa*, requisit*, regulacion*, disposicion*
constitution: constitucion*, ley fundamental, grundgesetz, carta magna, constitusion
human-rights: derechos humanos, derecho humano, ddhh, convencion de ginebra, derechos fundamentales, estrasburgo, amnistia
letter: carta*, escrito, escritos, brief, sobre, notificacion*, kart*, correspondencia
decision: decision*, resolucion*, bescheid*, decid*, resuelt*, fallo*, sentencia*, dictam*, resolvi*
rejection: rechaz*, deneg*, negativ*, negad*, desestim*, ablehnung*, me negaron, no admit*, reachaz*, rechas*
application: solicitud*, peticion*, solisitud*, tramite*, antrag*, instancia, postulacion, demanda
apply: solicit*, pedir, tramit*, pedi, presentar* solicitud, hacer la solicitud, gestion*, meti los papeles, presente la solicitud, solisit*
form: formulari*, impres*, planilla*, rellen*, llenar, formular*, formulareo, casilla*
paper: papel*, document*, expediente*, papeles, documentacion, unterlagen, papele, los papeles
signature: firm*, rubric*, unterschrift, firmar*
stamp: sello*, sellad*, cuño, estampill*, sellar*, stempel, apostill*
copy: copia*, fotocopi*, duplicado*, escane*, kopie
file: expedient*, archiv*, historial, aktenzeichen, akte, fichero*, numero de expediente|caso
proof: comprobant*, prueba*, justific*, acredit*, demostr*, constancia*, nachweis*, probar*
certificate: certific*, acta, actas, partida, titulo, sertific*, bescheinigung*, urkunde*, constancia*
birth-certificate: partida* de nacimiento, acta* de nacimiento, certificado* de nacimiento, registro civil de nacimiento, geburtsurkunde*, fe de nacimiento, inscribir* al niño|bebe, acta de naci*
passport: pasaport*, pasapor*, reisepass, passport, pass, pazaport*, nationalpass
id-card: carnet*, cedula*, dni, nie, identificacion, ausweis*, documento de identidad, sedula*, tarjeta de identidad, carné
identity: identid*, identific*, identitat, klarung, aclarar la identidad, identidad falsa
visa: visa, visas, visado*, visum, bisa, permiso de entrada, schengen
asylum: asilo*, asylo, acilo, asyl*, proteccion internacional, pedir asilo, solicitud de asilo, refugio
hearing: entrevist*, anhörung*, anhorung, audiencia, vista, interview, comparecencia, interrogatori*
dublin: dublin*, dublín, dubl, convenio de dublin, reglamento de dublin, devolver* a españa, dublin iii
fingerprint: huella*, dactilar*, eurodac, guella*, fingerabdruck, huellas digitales
residence-permit: residencia, permiso de residencia|estancia, aufenthaltstitel*, aufenthaltserlaubnis*, titulo de residencia, tarjeta de residencia, aufenthalt*, permiso, residensia
toleration: duldung*, duldun, tolerancia, tolerad*, dulding, dulgung, duldug
permission-stay: aufenthaltsgestattung*, gestattung*, permiso de permanencia|solicitante, carnet de asilo, tarjeta roja, gestatun*, auweis verde
fiction-certificate: fiktionsbescheinigung*, fiktions*, ficcion, certificado de ficcion, papel provisional, permiso provisional, fiktion*
subsidiary: subsidiari*, proteccion subsidiaria, subsidiar*, proteccion humanitaria
protection: protec*, proteg*, proteccion*, amparo, ampar*, resguard*, proteje*, schutz
recognised: reconocid*, reconocieron, reconoc*, anerkannt*, asilo concedido, concedid*, me dieron el asilo, estatuto de refugiad*
settlement: residencia permanente, permanente, indefinid*, niederlassung*, larga duracion, residencia de larga, permanencia
naturalisation: nacionaliz*, naturaliz*, einbürgerung*, einburgerung*, hacerme aleman, nacionalidad alemana, ciudadania alemana, pasaporte aleman
citizenship: nacionalid*, ciudadania*, siudadania, apatrid*, nasionalidad, doble nacionalidad
residence-obligation: wohnsitzauflage*, residenzpflicht, obligacion de residencia, obligad* a vivir, no me dejan mudarme, cambiar de ciudad|landkreis, wohnsitz*, vivir en el mismo landkreis
hardship: caso* de rigor, härtefall*, hartefall*, caso de extrema dificultad, razones humanitarias, comision de casos
appeal: recurso*, recurr*, apel*, klage*, widerspruch*, impugn*, demand*, alegacion*, alega*
extend: renov*, prorrog*, prorog*, extend*, extens*, alarg*, verlänger*, renuev*
expire: venc*, cadu*, expir*, vence, se me acaba, vencid*, benci*, vencer*
cancel: cancel*, anul*, revoc*, retir*, suspend*, revok*, widerruf*
receive: recib*, resib*, obten*, reciv*, cobr*, consegui*, me llego, me ha llegado
give: dar, dan, da, dio, dieron, dado, dando, doy, denme, dele, dame, entreg*, conced*, otorg*
take: tomar*, coger*, cogi*, agarr*, cojo, toma, sacar*, llevar*, lleva, llevaron, llevan
take-away: quit*, me quitaron, le quitaron, nos quitaron, arrebat*, confisc*, retir*, decomis*, quitado
refuse: nieg*, negó, negaron, negado, negada, rehus*, se niega*, no quieren, rechaz*, se neg*, no me quieren, negar, negarse
approve: aprob*, aprueb*, autoriz*, conced*, otorg*, admit*, favorable, me lo dieron
accept: acept*, asept*, admit*, admis*, acojer*, acced*
processing: tramit*, tramite*, gestion*, en proceso, en tramite, proces*, bearbeitung
procedure: procedimient*, proceso*, tramite*, prosedimiento*, verfahren*, diligenc*, pasos
reply-none: no contest*, no respond*, sin respuesta, no me contest*, no me respond*, nadie contesta|responde, no hay respuesta, ni contestan, no cogen el telefono, no dan respuesta
send-away: me mandan de, de un lado a otro, me mandan a otra, nos mandan de, me tienen de aqui para alla, me pelotean, de oficina en oficina, me ech*, se pasan la pelota, me despach*
responsible: competente*, encargad*, responsab*, zustandig*, corresponde, a cargo, le toca
reason-ground: razon*, motivo*, causa*, fundament*, justificacion*, grund
deportation: deportacion*, expulsion*, abschiebung*, devolucion*, deportasion, repatriacion*, abchibung
deport: deport*, expuls*, abschieb*, devolver*, repatri*, nos devuelven, me devuelven, lo devuelven, me van a mandar
deported: deportad*, expulsad*, me deportaron, lo|la|los|nos deportaron, devuelt*, repatriad*, fue deportad*
send-back: devolver*, devuelv*, devolvi*, mandar* de vuelta, mandar* de regreso, regresar* a, mandan para|pa, enviar de vuelta
return: volver*, vuelv*, volvi*, volvem*, regres*, retorn*, vuelta, de vuelta, bolver*, regreso
voluntary-return: retorno voluntario, regreso voluntario, salida voluntaria, volver voluntariamente, volver a mi pais, ayuda al retorno, retornar voluntari*, regresar a mi pais
leave-country: salir del pais, abandonar* el pais, abandonar* alemania, salir de alemania, dejar el pais|alemania, ausreis*, orden de salida, irme del pais, tengo que salir, marcharme de
detention: detencion*, internamiento*, abschiebehaft*, langenhagen, haft, custodia, calabozo*, cie, detenid*, internad*
prison: carcel*, prision*, preso, presos, presa, calabozo*, penal, encarcel*, trullo, talego, karsel
arrest: deten*, detuv*, arrest*, apres*, captur*, se lo llevaron, detien*, esposad*
pick-up: vinieron a buscar*, vinieron por, se lo llevaron, se la llevaron, se llevaron, vienen por, vienen a buscar*, recoger*, recog*, me vienen a|por, vino la policia
flight: vuelo*, avion*, volar, volaron, volamos, billete de avion, pasaje*, charter, buelo, boleto*
airport: aeropuerto*, aeroport*, flughafen, aereopuerto, barajas
transfer: traslad*, transfer*, traslado*, reubic*, uberstellung*, umverteilung, derivad*
flee: huir*, huy*, huid*, escap*, fuga*, fugo, desplaz*, sal* corriendo, me toco salir, ui de, refugiar*
border: fronter*, frontera*, aduana*, limite*, concertina*, valla, muro*
boat-sea: barco*, patera*, cayuco*, lancha*, mar, oceano*, bote, mediterrane*, naufrag*, darien
war: guerra*, gera, guerrill*, conflicto*, combate*, paramilitar*, bélic*, belic*
bomb: bomba*, bombard*, misil*, dron*, explosi*, granada*, explot*, mina
army: ejercit*, soldad*, militar*, servicio militar, reclut*, tropa*, mili, reservista*
homeland: patria*, mi tierra, pais de origen, mi pais, terruño, tierra natal, mi pueblo natal, heimat
country: pais, paises, pais de origen, nacion, naciones, paiz, territorio
germany: aleman*, alemania, deutschland, germani*, alemaña, baja sajonia, niedersachsen, berlin
germans: aleman, alemanes, alemana, alemanas, deutsch*, los alemanes, teuton*
german-language: aleman, en aleman, hablo aleman, idioma aleman, lengua alemana, deutsch, aprender aleman
europe: europa, europe*, ue, union europea, bruselas, schengen, eropa, comunitari*
city: ciudad*, siudad*, ciudades, barrio*, hannover, göttingen, osnabrück, braunschweig, oldenburg, bremen
village: pueblo*, aldea*, caserio*, vereda*, dorf, pueblecit*, pueblito*, caserío
syria: siria, sirio*, siria*, sirya, alepo, damasco
afghanistan: afgan*, kabul, taliban*, afganistan, afgano*
iraq: irak*, iraq*, iraqui*, bagdad, yezid*, mosul
iran: iran, irani*, teheran, persa*, ayatola*
turkey: turquia, turco*, turca*, erdogan, estambul, turqia
ukraine: ucran*, ukran*, ucrania, kiev, ukrain*
russia: rusia, ruso, rusos, rusa, rusas, putin, moscu
other-origin: venez*, colomb*, guinea*, hondur*, nicarag*, salvador*, guatemal*, cuba*, peru*, sahar*, eritr*, somal*, nigeri*, marroqu*, haiti*, senegal*
eu-third-country: españa, italia, grecia, polonia, bulgaria, croacia, francia, portugal, holanda, lituania, madrid, rumania
church-asylum: asilo en la|una iglesia, asilo eclesi*, kirchenasyl*, refugio en la iglesia|parroquia|sacristia, asilo de iglesia, asilo religioso, refugio eclesi*
church: iglesia*, parroq*, mezquita*, capilla*, templo*, misa, convento*, iglecia, sacristia
come: vengo, viene, vienen, venir*, vine, vino, vinimos, vinieron, venimos, venido, vengan, venga
arrive: llegue, llegamos, llegada, yegue, arrib*, entr* al pais, llegar*, llego, llega, llegan, llegad*, llegaron, yego
go: voy, ir, va, van, vamos, iba, iban, fui, fue, fuimos, fueron, vaya*, irme, irse, marchar*, me fui, ido, yendo
travel: viaj*, viaje*, conduc*, manej*, traslad*, tren, billete, viajar*
stay: quedar*, qued*, permanec*, me quedo, quedarme, quedarnos, quedo
be-in-germany-since: llevo _ años|meses|dias|semanas en|aqui, llevamos _ años|meses|dias|semanas, estoy _ alemania desde, vivo en alemania, estoy en alemania, llegue a alemania, llevo en alemania, vine a alemania, desde que llegue, lleva _ años|meses aqui|en
live: vivo, vive*, vivimos, vivir*, vivid*, bivo, resid*, vivia*, habito, habitan, viviendo
born: nacid*, nacio, naci, nacer*, nacieron, nasio
family-reunion: reagrupacion*, reagrup*, reunificacion*, familiennachzug*, reunif*, reunir* con mi|mis, reunion familiar
bring-family: traer a mi|mis|su|sus|la|los|el, traerme a, traerla, traerlo*, traer a la familia, reagrupar, traerme, traernos a, trae* a mi*
marry: casar*, casad*, me case, nos casamos, casarme, casarnos, contraer matrimonio, casamos
marriage: matrimoni*, boda*, casamient*, acta de matrimonio, pareja de hecho, union libre, heirat*
divorce: divorci*, divorc*, divorsi*, separacion, nos separamos, scheidung
separated: separad*, separar*, nos separaron, separ*, me separe, apart*, dejamos
custody: custodia*, patria potestad, tutela, sorgerecht, guarda, regimen de visitas, manutencion
paternity: paternid*, vaterschaft*, reconocer* al niño|bebe|hijo, reconoc* al niño|bebe|hijo, prueba de adn, adn, padre biologico
pregnant: embaraz*, preñad*, en cinta, encinta, enbaraz*, gestante*, semanas de embarazo, panza, esperando un bebe
birth: parto*, nacimient*, dar a luz, di a luz, parir, pario, nacer, dio a luz
forced-marriage: matrimonio forzado, casar* a la fuerza, obligan a casar*, obligar* a casar*, casarme con un, boda forzada, me quieren casar, matrimonios forzados, zwangsheirat
circumcision: ablacion*, mutilacion genital, circunci*, cortar* a la niña, mgf, clitoris, mutil*
together: junto, juntos, juntas, unid*, conjunt*, los dos juntos
alone: solo, sola, solos, solas, solita, solito, soledad, sin nadie
miss-person: desaparec*, desaparic*, perdid*, no aparece, hechar de menos, echo de menos, no se nada de, extraño a, extraña a, extrañamos
missing-contact: sin noticias, no se nada de, perdi el contacto, perdimos contacto|comunicacion, no tengo contacto|noticias, no contesta el telefono, no sabemos nada de, no se de mi|el|ella, incomunicad*
work: trabaj*, travaj*, labor*, chamb*, camello, camell*, faena*, trabajo, trabajar*, curro, currar, currando
work-permit: permiso de trabajo, permiso para trabajar, autorizacion de trabajo, arbeitserlaubnis*, beschäftigung*, permiso laboral, permitido trabajar, derecho a trabajar, erwerbst*
job: empleo*, puesto*, trabajo, trabajito*, vacante*, plaza*, pega, chamba*, brete, minijob*, oferta de trabajo
apprenticeship: ausbildung*, formacion*, aprendiz*, fp, capacitacion*, formacion profesional, ausbildun*, oficio
internship: practica*, pasantia*, praktikum*, pasante*, becario*, voluntariado
contract: contrato*, contrat*, arbeitsvertrag*, vertrag*, kontrato, convenio
employ: contrat*, emple*, dar* trabajo, me contrat*, contratar*, fich*
dismiss: despid*, despedi*, me echaron del trabajo, despach*, me botaron, kündigung*, kundig*, me corrieron, cese
unemployed: desemple*, en paro, paro, sin trabajo, cesante*, sin empleo, arbeitslos*, parado, en el paro
wage: salario*, sueldo*, nomin*, jornal*, lohn*, salarial*, gehalt, la paga
wage-unpaid: no me paga*, no me ha* pagado, no le paga*, no nos paga*, me deben, sin cobrar, sueldo* atrasad*, me debe _ meses, no me pag*, nos deben
hours-work: horas al dia|diarias|extra|extras|semanales, turno*, horas extra, jornada*, media jornada, horas de trabajo, teilzeit, trabaj* _ horas
profession: profesion*, oficio*, profesional*, cualific*, mano de obra, fachkraft*, especialist*, profecion*
diploma: diplom*, titulo*, titulad*, carrera, bachiller*, licenciad*, zeugnis*, titulacion*
recognition: homolog*, convalid*, anerkennung*, reconoc* mi titulo|diploma|estudios, reconocimiento*, convalidacion, validar*, equivalencia, omolog*
experience: experienci*, esperienc*, vivencia*, trayectoria, experiencia laboral, años de experiencia
apply-job: postul*, hoja de vida, curriculum*, cv, bewerb*, candidat*, solicitud de empleo, entrevista de trabajo
construction-cleaning: obra, obras, construccion*, albañil*, limpi*, freg*, almacen*, restaurant*, cocina, bodega, lager, aseo, matadero*, pladur, lavaplatos
care-work: cuid* viejitos|ancianos|mayores|abuelos, interna, cuidad*, cuidador*, geriatri*, altenheim, residencia de mayores|ancianos, pflege*, cuido, ambulante pflege
money: dinero*, plata, pasta, reales, efectivo, billete, pisto, guita, dinerito, money
euro: euro*, €, eur, eurillos, pavos, uros
pay: cobr*, abon*, pagar*, cancelar*, pague, pago, paga, pagan, pagado, pagamos
cost: cuest*, vale, valen, gasto*, tasa*, tarifa*, costos*, coste*, costar*
expensive: caro, cara, caros, caras, carisim*, costos*, un ojo de la cara, dineral
free-of-charge: gratis, gratuit*, gratuito, sin costo, sin coste, sin pagar, libre de costo, de gratis
tax: impuest*, hacienda, fiscal*, iva, tribut*, steuer*, finanzamt, contribu*
debt: deuda*, debo, endeud*, adeud*, prestam*, debemos, deber dinero, mora
bill: factura*, cobro, cuenta, mahnung*, rechnung*, multa*, recibo*, requerimiento de pago
bank: banco, bancos, cuenta bancaria|corriente, bancari*, sparkasse, konto, girokonto, iban, cuenta de banco, cajero
payment-card: bezahlkarte*, tarjeta de pago, tarjeta, bezalkarte, socialcard, tarjeta del social, betzahlkarte, tarjeta prepago
benefits: prestacion*, subsidio*, ayudas, ayuda social|economica, bürgergeld, burgergeld, leistung*, paguita*, asylblg, grundsicherung, ayudas sociales, mantenid*
child-benefit: kindergeld, ayuda por hijo*, prestacion por hijo*, subsidio familiar, elterngeld, kinderzuschlag, familienkasse, ayuda por los niños, kindergel*
cut-benefits: recort*, reduc*, me quitaron la ayuda, cortaron la ayuda, me cortaron, rebaj*, nos quitaron la|las ayuda|ayudas, sancion*, retir* la ayuda, suspend* la
no-money: sin dinero, sin plata, no tengo dinero|plata|pasta, sin un euro, no tenemos dinero|plata|para, sin blanca, pelad*, no me alcanza, sin recursos, ni un duro
hunger: hambr*, ambre, sin comer, no hemos comido, no como, famel*, no tenemos comida, desnutri*, nada que comer
food: comida*, pan, aliment*, comedor*, arepa*, desayun*, almuerz*, cena, comen, leche, comer
buy: comprar*, adquir*, compra*, conpr*, compro, compra, compre, comprad*
sell: vend*, vender*, venta, ventas, vendo, bendo
price: precio*, presio*, tarifa*, valor, costo, importe
poor: pobre*, probre, precari*, humilde*, pobreza, miseria*, necesitad*
rich: rico, ricos, rica, ricas, riqueza*, adinerad*, millonari*, enriquec*
economy: economia*, economic*, crisis, pib, inflacion, mercado*, econom*
school: escuela*, colegio*, cole, instituto*, liceo*, schule*, grundschule, escolariz*, escolar, eskuela
kindergarten: kita*, guarderia*, kindergarten, jardin infantil|de infancia|de niños, jardin, parvulario, infantil, preescolar
university: universi*, uni, facultad*, unibersidad, hochschule, uniassist, leibniz, campus
study: estudi*, estudiar*, cursar*, carrera, matricul*, studium, semestre*
student: estudiante*, universitari*, student*, estudiant*, becari*
course: curso*, cursillo*, integrationskurs*, sprachkurs*, deutschkurs*, vhs, clases de aleman, taller*, kurs, volkshochschule
learn: aprend*, aprender*, apren*, aprendi*, estudiar*, aprendo
language: idioma*, lengua, lenguas, lenguaje*, hablar aleman, habla, nivel de
exam: examen*, exam*, prueba*, test, telc, prüfung*, einbürgerungstest, aprob*, suspend*, ecsamen
level-b1: a1, a2, b1, b2, c1, nivel b1|b2|a1|a2|c1, c2
class: clase*, aula*, salon, grado, klasse, clase de
degree: titulo*, bachiller*, licenciatura*, grado*, abitur, diplom*, master, abschluss, egresad*, secundaria
flat: piso, pisos, apartament*, aparta, vivienda*, wohnung*, bivienda, apto, departament*, apartamento, apartaestudio
room: habitacion*, cuarto, cuartos, pieza, zimmer, avitacion*, dormitori*, abitacion, wg
house: casa, casas, vivienda*, kasa, edificio*, casita*, hogar*, haus
home: hogar, a casa, en casa, mi casa, para la casa, nuestra casa, su casa
shelter: albergue*, refugio*, heim, centro de acogida, acogida, lager, campamento*, campo, residencia, centro de refugiados, camp, wohnheim, unterkunft*, gemeinschaftsunterkunft
reception-centre: erstaufnahme*, centro de primera acogida, lab ni, bramsche, friedland, landesaufnahme*, lab, oerbke, centro de llegada|recepcion, ankunft*
rent: alquiler*, arriend*, alquil*, miete, arrend*, mietvertrag, alkiler, kaution, fianza, renta
move: mudar*, mudan*, mudo, mude, mudamos, mudanza*, cambiar* de piso|casa|ciudad, trasteo, umzug, trasladar*
homeless: sin techo, sin hogar, en la calle, obdachlos*, indigente*, durmiendo en la calle, no tengo donde dormir|vivir|quedarme, sin casa, a la calle
street: calle, calles, carretera*, avenida*, acera*, via, strasse, kalle
sleep: dorm*, duerm*, dormir*, durm*, durmiendo, sueño, pernoct*
station: estacion*, bahnhof*, terminal*, hauptbahnhof, parada*, anden, hbf
car: coche*, carro, carros, auto, autos, furgon*, vehicul*, camion*, moto, maletero
tent: carpa*, tienda de campaña, contenedor*, container*, carpas, barracon*, caseta*
bed: cama, camas, colchon*, litera*, cuna, kama, catre*
kitchen-toilet: cocina*, baño*, inodoro*, vater, ducha*, lavabo*, poceta, toilet*, servicios, aseos
heating: calefacc*, frio, frios, fria, calefaccion*, radiador*, congel*, helad*, heizung, tiritando
mould: moho*, humedad*, agua, luz, electric*, schimmel, goter*, hongos, gas, cucarach*, chinches
evict: desaloj*, desahuci*, desauci*, nos sacan, me sacan, me echan, nos echan, me botan, räumung*, a la calle, echar* de la casa|del piso, lanzamiento, sacaron
door: puerta*, porton*, portal, portero automatico, puelta*, tür, timbre
key: llave, llaves, llavero, llabe*, yave, schlüssel, clave
no-place: no hay plaza*|sitio|lugar|cupo|espacio, sin plaza*, no hay camas|cama, lleno, no me admiten, esta lleno, cupo*, no queda* plaza*|sitio|habitacion
person-share: personas en una|un|el|la habitacion|cuarto|pieza|piso, en un|el|mismo cuarto, somos _ en un|una, compart*, personas por habitacion|cuarto, dormimos _ en, hacinad*
women-shelter: frauenhaus*, casa de acogida, casa de mujeres, refugio de mujeres, casa para mujeres, frauen haus, albergue* de|para mujeres, centro de mujeres
health: salud*, sanita*, sanidad*, sanitari*, ambulatorio*, gesundheit*, medico, clinic*
ill: enfermo, enferma, enfermos, enfermas, enferme, enfermarse, malit*, malo de salud, delicad*, estoy mal, esta mal, enfelm*, indispuest*, muy mal
illness: enfermedad*, dolenci*, padec*, infeccion*, virus, diagnost*, enfermed*, tuberculosis, vih
pain: dolor*, duele*, dolores, me duele, le duele, dole*, sufr*, molestia*
hospital: hospital*, clinica*, krankenhaus*, urgencias, ospital*, mhh, internad*, ingresad*, ambulatorio
operation: operacion*, operar*, operad*, cirug*, quirofano, operaron, intervencion, transplant*, amput*, protesis
medicine: medicin*, medicament*, farmac*, remedio*, pastilla*, receta*, insulina, jarabe*, tratamiento
health-insurance: seguro medico, seguro de salud, seguro, krankenkasse*, aok, tarjeta sanitaria, tarjeta de salud, krankenschein, krankenversicherung, cobertura, aseguradora*, volante
treatment: tratamiento*, tratar*, behandlung*, curar*, atencion medica, atend*, atienden, cura, terapia
therapy: terapia*, terapeut*, psicolog*, sicolog*, psiquiat*, siquiat*, psicotera*, therapie
trauma: trauma*, traumatiz*, tept, pesadill*, secuela*, estres postraumatico, psicologic*
depression: depresi*, deprimid*, deprim*, ansiedad*, depre, decaid*, animo por el suelo
disabled: discapac*, minusval*, silla de ruedas, paralit*, invalid*, ciego, ciega, sordo, sorda, sordomud*, muletas, amputad*, autis*
cancer: cancer*, tumor*, leucemi*, quimio*, canser, oncolog*, metastasis
diabetes: diabet*, corazon, cardiac*, epilep*, convuls*, infart*, azucar en la sangre, dialisis, asma, asmatic*, insulina, riñon*
fever: fiebre*, calentura*, temperatura, fievre, febril, grados, ardiendo, tos
blood: sangr*, sangre*, hemorrag*, sangra*, ensangrent*, coagul*
breathe: respir*, ahog*, asfix*, aire, le falta el aire, no respira, jade*
unconscious: inconscient*, desmay*, no reaccion*, no despierta, sin conocimiento, no responde, tieso, tiesa, ojos para atras|en blanco, desvanec*, en coma
ambulance: ambulanci*, anbulancia, 112, notarzt, urgencias, paramedic*, 061, krankenwagen, rettung*
emergency: emergenc*, urgencia*, notfall, emerjencia, caso urgente, accident*, auxilio, sos
vaccine: vacun*, bacun*, impf*, inmuniz*, dosis
dental: diente*, muela*, dentist*, odontolog*, dental*, zahn*, encia*, dentadur*
dead: muert*, fallecid*, difunt*, cadaver*, asesinad*, finad*, murio, matado
die: morir*, muer*, murio, murieron, fallec*, mori*, palm*, fallecer*, me muero
kill: matar*, mato, mataron, mata, matan, asesin*, maten, acribill*, liquid*, matarme
kill-oneself: suicid*, quiero|voy|pienso matarme, voy a matarme, pienso en matarme, ganas de matarme, matarme yo, se quiere matar, quitarme la vida, me voy a matar, me quiero matar, quitarse la vida, me mato, acabar con mi vida, matarse, acabar conmigo
not-want-to-live: no quiero vivir, ya no quiero vivir, quiero morir*, no quiero seguir, no quiero seguir viviendo, prefiero morir*, mejor muert*, para que vivir, no quiero despertar, ganas de vivir, no vale la pena vivir, seria mejor que no
life: vida, vidas, bida, mi vida, existencia, vivir
goodbye: adios, hasta siempre, me despido, despedid*, despedir*, perdonenme, chao, cuidense, perdoname, les dejo, cuiden a mi|mis, cuando lean esto
pills: pastilla*, pildora*, comprimid*, tabletas, me tome todas, somnifero*, tabletten, caja de pastillas, frasco, veneno, raticida
jump-hang: tirarme, me tiro, lanzarme, saltar*, ahorc*, aorcar*, colgarme, puente, vias del tren, soga, cuerda, me lanzo, por la ventana, tirar* del puente
cut-oneself: cortarme, me corto, me corte, cortarse, se corta, venas, cuchilla*, hacerme daño, autolesi*, se hace daño, cortes en, brazos cortados
end-it: acabar con todo, acabar con esto, poner* fin, terminar con todo|esto, que se acabe, hasta aqui llegue, se acabo, hoy se acaba, todo termina, descansar de todo, terminar con mi
tired: cansad*, agotad*, cansancio*, agobi*, rendid*, mamad*, hart*, exhaust*, cansa*, rendido
cannot-anymore: no puedo mas, ya no puedo mas, no aguanto mas, ya no aguanto, no doy mas, ya no puedo, no puede mas, no soporto mas, no damos mas, estoy al limite, no podemos mas
sleepless: no duermo, no puedo dormir, insomni*, sin dormir, no dormimos, no duerme, no he dormido, no pego ojo, desvel*, no consigo dormir
cry: llor*, lagrim*, yoro, yora*, solloz*, lloro, llora, llorando
fear: miedo*, temor*, mied*, terror, susto, pavor, angusti*, da miedo, tengo miedo
afraid: temer, temo, teme, temen, tememos, temia*, asust*, atemoriz*, preocup*, me da miedo, cagad* de miedo, aterroriz*, aterrad*
panic: panico*, pesadill*, ataque* de ansiedad|panico, crisis nerviosa, nervios*, hister*, angusti*, ansiedad
hope: esperanz*, esperans*, ilusion*, fe, ojala, tengo fe, esperanza
hopeless: desesper*, sin esperanza*, sin salida, no hay salida, no veo salida, desesperanz*, perdid*, no hay solucion, no le veo sentido
shame: verguenz*, vergüenz*, avergonz*, pena, deshonr*, verguens*, honor, humill*
sad: trist*, triste*, afligid*, desconsol*, dolid*, apenad*, melancol*, duelo
happy: feliz*, felices, felicid*, content*, alegr*, felis, dichos*, encantad*
angry: enojad*, enfad*, rabia*, furios*, molest*, arrech*, cabread*, indign*, bravo, brava, emput*
safe: segur*, a salvo, proteg*, segurid*, tranquil*, seguridad
hit: golpe*, pegar*, pegan*, me pega, pego, pega, pegan, cachet*, bofetad*, patad*, empuj*, me peg*
violence: violenci*, violent*, maltrat*, abus*, agresi*, agred*, violensia, machis*
beat-up: paliz*, molieron, a golpes, me revent*, apale*, golpiza*, coñaz*, reventar*, le dieron una paliza, a palos, moret*, moraton*
rape: violar*, violo, violacion*, violaron, violada*, sexual*, manose*, abus* de mi|ella|la, acoso sexual, tocaba sus partes, tocamiento*
threaten: amenaz*, amenas*, intimid*, extorsion*, me amenaza*, panflet*, sentencia* de muerte
knife: cuchill*, navaj*, machet*, puñal*, apuñal*, kuchillo, arma blanca
weapon: arma, armas, armad*, pistol*, fusil*, revolver, escopet*, disparo*, balas
lock-in: encerr*, encier*, encerrad*, secuestr*, no me deja* salir, retenid*, bajo llave, no nos deja* salir, bajo candado, encadenad*
locked-out: cerradura*, cambi* la cerradura|clave|chapa|llave, no puedo entrar, me dejo fuera|afuera, dejaron fuera, no me abre*, me cerro la puerta, cambio la cerradura, fuera de casa, candado
passport-taken: me quit* el pasaporte, quit* _ pasaporte*|documentos|cedula*|papeles, tiene mi pasaporte, tiene los|las pasaportes|cedulas|papeles, retiene* _ pasaporte, me retuvo el pasaporte, guarda _ pasaporte*, escond* _ pasaporte*, tienen mi pasaporte
escape-run: escap*, huir*, correr, corri, me escape, fugarse, salir corriendo, me vole, zafar*, hui de
hide: escond*, ocult*, esconde*, escondid*, clandestin*, refugiad* en, encaletad*
follow: persegu*, persig*, me sigue*, me sigui*, vigil*, perseg*, me busca*, nos siguen, persecu*, acosa*, acoso*
blackmail: chantaj*, extors*, vacuna, me pide* dinero, fotos mias, publicar* mis fotos, estafa*, subir mis fotos, fotos intimas
force: oblig*, forz*, a la fuerza, forzad*, obligad*, presion*, coaccion*
exploit: explot*, aprovech*, esclav*, explotacion*, abus*, en negro, semiesclav*, esclavitud
traffick: trata de personas|blancas|mujeres, traficant*, coyote*, trafico, mafia*, red de trata, pasador*, contraband*, la trata, mujeres traficadas, traficar
prostitution: prostitu*, burdel*, proxenet*, trabajo sexual, vender mi cuerpo, chulo, escort*, clientes por noche, acostarme con hombres, club de alterne
danger: peligr*, riesgo*, peligro*, amenaza, arriesg*, riesgos*
in-danger: en peligro, corre* peligro, en riesgo, mi vida corre, peligra*, vida en peligro, me van a matar, me quieren matar, nos van a matar, me matan, me mata
racism: racis*, xenofob*, rasis*, racista*, odio racial, islamofob*
discrimination: discrimin*, prejuic*, desigual*, margin*, trato desigual, desprecio, exclusion, excluid*
attack: atac*, asalt*, agred*, ataque*, robar*, robaron, atraco*, emboscad*, atentad*, me atacaron
insult: insult*, ofend*, ofensa*, ofensivo, humill*, grit* cosas, burlan, burla*, me dice* negra|negro|puta|sudaca
complaint: denunci*, queja*, quej*, demanda*, reclam*, poner una denuncia, anzeige, protestar
torture: tortur*, martiri*, electrochoq*, me torturaron, vejacion*, suplici*
gay: gay*, lesbian*, homosex*, trans, transex*, lgbt*, maricon, bisexual*, queer, marica
christian: cristian*, catolic*, evangel*, bautiz*, convert*, testigo* de jehova, conversion, converso
kurdish: kurd*, curdo*, kurdistan, rojava, curda*
outside-door: esta* en la puerta, afuera de la puerta|casa, en mi puerta, fuera de la puerta, detras de la puerta, al otro lado de la puerta, estan abajo, estan afuera, esta abajo, en la escalera, frente a la casa
knock: tocan, toca la puerta, tocando la puerta, golpean la puerta, golpea* la puerta, aporre*, tocan a|la puerta, patea* la puerta, tumba* la puerta, dando golpes
scream: grit*, grito*, alarid*, gritan, gritando, chillar, chillan
silence: silencio*, callad*, en voz baja, susurr*, bajito, no puedo hablar, no hacer ruido, sin hacer ruido, callar*, escribo bajito
come-quickly: vengan rapido|ya|pronto|por, vengan, manden a alguien, manden la|una|a policia|ambulancia|alguien, rapido por favor, que venga alguien, apurense, vengan ya, corre por favor, envien
save: rescat*, sacar* de aqui, saquen*, saqu*, salvame, sacarme de, saquenme, salvar*, salva, salven
missing-child: mi hijo|hija|niño|niña desaparec*, se llevaron a mi|mis hijo|hija|niño|niña|hijos, desaparec* mi|el|la hijo|hija|niño|niña, no encuentro a mi, se llevo a mi|los|la, no aparece mi, se perdio mi, me quitaron a mi|mis hijo|hija|hijos|niños, niño|niña no aparece, secuestr* a mi
problem: problema*, lio, lios, rollo*, inconvenient*, dificultad*, peo, bronca*, provlema*, aprieto
situation: situacion*, circunst*, condicion*, situasion, panorama
case: caso*, asunto*, mi caso, el caso de, expediente, su caso
unfortunately: lamentabl*, desgraciad*, por desgracia, desafortunad*, lastima*, infelizmente, lament*
suddenly: de repente, de pronto, repentin*, sin aviso, sin avisar, de golpe, de un dia para otro
mistake: error*, equivoc*, fallo*, fallos, herror, falla*, por error
wrong: incorrect*, equivocad*, falso*, falsa*, erron*, erroneo, mal escrito, esta mal
told: me dij*, me ha* dicho, me dicen, nos dijeron, le dijeron, nos dicen, me comentaron, dijeron, me dieron que, segun ellos, dijo que, me dise*
say: dice, dicen, dijo, decir*, digo, dicho, diciendo, diga*, dije, dise, dicen que
tell: cuent*, contar*, conte, relat*, contaron, les cuento, narrar
happen: paso, pasa, pasando, ocurr*, suced*, sucedio, pasado, pasar
begin: empez*, empiez*, comenz*, comienz*, inici*, arranc*, empes*
stop-end: termin*, acab*, parar*, dejar de, fin, finaliz*, pare, final, se acabo
lose: pierd*, perdi, perdimos, perdio, estravi*, extravi*, perder*, perdid*, perdieron, perdi*
try: trate, tratado de, tratando, trato de, tratamos de, probe, probar, intente, procur*, intentar*, intento, intentamos, intentad*
get: consegu*, consig*, obten*, logr*, obtuv*, me dieron, me sali*
bring: traer*, trae, traigo, traen, traje, trajo, trajeron, trai*, traj*, llevar*, lleve
send: mand*, enviar*, remit*, emvi*, me mand*, adjunt*, envio, envie, enviad*, enviaron
show: mostr*, muestr*, enseñ*, demostr*, demuestr*, presentar*
open: abro, abran, abrir*, abiert*, abre, abren, abrio, havr*
see: ver, veo, ves, vemos, visto, vi, vio, vieron, viendo, verlo, verla, verme, mirar*, mira, miro
hear: oir*, oigo, oye, oyen, oi, oido, escuch*, oyo, oimos, oyendo
read: leer*, leo, lei, leido, leyo, leyendo, lean, lectur*, lectores, leen
speak: habl*, ablo, ablar*, abla, convers*, charl*, platic*, hable, hablo
think: piens*, opin*, creo que, reflexion*, supon*, pienso, pensar*, pensamos, pensando, pense
believe: creo, cree, creen, creer*, crei, creemos, creyen*, creyo, kreo
feel: sient*, sentir*, sentim*, me siento, senti, se siente, sintiendo
remember: record*, recuerd*, acord*, acuerd*, memoria*, me acuerdo
forget: olvid*, olbid*, se me olvido, olvidad*, olvida*
have: tengo, tiene*, tenemos, tener*, tenia*, tuve, tuvo, tienen, tiene, tenido, poseo, tenes
have-not: no tengo, no tiene*, no tenemos, no tenia*, no hay, carec*, me falta*, no cuento con, ningun*
there-is-not: no hay, no existe*, no habia, no queda*, ya no hay, no ay, no hubo
be-allowed: me permit*, me dejan, nos dejan, se permite, me autoriz*, esta permitido, le permit*, puedo, autorizad*
not: no, ni, tampoco, nunca, n, non, nop
no: no, nop, nel, para nada, de ninguna manera, que va, ni hablar
yes: sip, claro, claro que si, por supuesto, vale, dale, si señor, si claro, si gracias, asi es
without: sin, sin ningun|ninguna, ausencia de, falta de, carente
with: con, conmigo, contigo, junto a, kon, junto con, c
for: para, pa, por, pal, x, a favor de, p
because: porque, porq, xq, xk, pq, ya que, pues, debido a, puesto que, por culpa de
but: pero, sino, sin embargo, no obstante, aunque, empero
although: aunque, anque, a pesar de, pese a, aun cuando, aunq, por mas que
if: si, si es que, en caso de, en el caso de que, siempre que, como no
then: entonces, luego, despues, pues, enton*, tonces, ahi
and-so: asi que, por eso, por lo tanto, por tanto, entonces, de modo que, por ello, asi q, por lo cual
or: o, u, o sea, o bien, ya sea, o si
also: tambien, tanbien, ademas, tmb, tb, asimismo, igualmente, incluso, tambn
only: solo, solamente, unicamente, nomas, nada mas, sólo, no mas, apenas, unico
nothing: nada, nada de nada, ninguna cosa, naa, ni madres, na
everything: todo, toda, todito, todo lo que, de todo, entero, total
something: algo, alguna cosa, un poco de, cosa, cosas, algun, alguna
more: mas, mas de, mayor, mayores, aun mas, demas, otro mas
less: menos, menor, inferior, al menos, por lo menos
much: mucho*, mucha, muchas, un monton, bastante*, tanto*, tanta*, un chorro, burda, cantidad
little: poco*, poca*, poquit*, un poco, algo de, escas*, pokito
very: muy, mui, demasiad*, super, tan, sumamente, full, bastante
enough: suficient*, bastante*, basta, ya basta, alcanza, sobra*, ya esta bien
here: aqui, aca, aki, por aqui, aqui en, en este lugar, aka
there: alli, alla, ahi, ahy, ay, por alla, alli mismo
new: nuev*, nuevo, nueva, reciente*, nuebo, novedad*
old-thing: viejo, vieja, viejos, viejas, antigu*, usad*, anticuad*
good: buen, bueno, buena, buenos, buenas, bien, chevere, bacano, guay, pura vida, vacan*
bad: mal, malo, mala, malos, malas, terrible*, horrible*, pesim*, fatal, feo, maluco
better: mejor*, mejores, mejor, mejorar, es preferible, mas vale
big: grand*, gran, enorme*, grandot*, gigant*, inmens*, amplio
small: pequeñ*, chiquit*, chico, chiquito, pekeñ*, minuscul*, pequenit*
hard-difficult: dificil*, dificult*, complicad*, duro, dura, duros, duras, jodid*, pesado, complic*, dificiles
easy: facil*, facilit*, sencill*, sensillo, simple, facilmente
important: important*, inportante, esencial*, fundamental*, relevante*, crucial, importa
true: verdad*, cierto, cierta, es verdad, correct*, de verdad, berdad, veraz, la verdad
same: mismo, misma, mismos, mismas, igual*, lo mismo, identic*, parecid*
other: otro, otra, otros, otras, demas, otr*, ajen*, distint*, diferent*
own: propi*, propio, mi propi*, personal, suyo propio
article: articul*, reportaj*, texto*, nota, publicacion*, entrada, post, noticia, informe, blog
author: autor*, redact*, redaccion*, periodis*, escritor*, columnist*, quien escribe, editor*
comment: coment*, comentario*, comentarios, opinion, respuesta, comentarist*, hilo
read-article: lei* el|su|este|tu|vuestro articulo|texto|reportaje|nota, leido el|su|este|vuestro articulo|texto, he leido, leer* este|su|el articulo|texto|reportaje, acabo de leer, leyendo este|su|el, leo con, lo lei, tras leer
interesting: interesant*, interes*, curios*, llamativ*, intersante, revelador*, instructiv*
great-praise: genial*, excelent*, magnific*, estupend*, maravill*, fantastic*, buenisim*, exelente*, bravo, brutal, increible, admirable*
well-written: bien escrito|explicado|documentado|redactado|contado, buen articulo|texto|reportaje|trabajo, gran articulo|reportaje|texto, excelente articulo|texto|reportaje, que bien escribe*, claro y, muy bien escrit*, mejor explicad*
agree: de acuerdo, totalmente de acuerdo, tiene* razon, coincid*, estoy con, asi es, tal cual, suscrib*, tenes razon, concuerd*
disagree: no estoy de acuerdo, en desacuerdo, discrep*, no es verdad|cierto|asi, no comparto, falso, disient*, se equivoca*, mentira que
opinion: opinion*, opino, punto de vista, creo que, pienso que, me parece, postura*, opinar*
in-my-view: en mi opinion, a mi juicio, para mi, desde mi punto de vista, a mi parecer, a mi modo de ver, a mi me parece, segun yo, mi humilde opinion
society: socied*, social, sociales, comunid*, convivenc*, sosiedad, tejido social
integration: integr*, integracion*, integrar*, adapt*, incorpor*, arraigo*, incluir, inclusion
politics: politica*, politic*, politiquer*, politicas migratorias, demagog*, populis*
democracy: democra*, demócrat*, estado de derecho, democratic*, rechtsstaat
freedom: libert*, libre, libres, liberar*, liberad*, libertades, libremente, libertad
justice: justicia*, justo, justa, justos, equidad, justisia, hacer justicia
unfair: injust*, injusticia*, inadmisible*, no es justo, arbitrari*, doble rasero, atropello*, no hay derecho
dignity: dignid*, dignos, dignas, indign*, digno, digna, dignamente, trato humano
solidarity: solidari*, solidaridad, hermandad, fraternid*, apoyo mutuo, bienvenid*, juntos podemos
humanity: humanid*, humanitari*, humano, compasion*, empatia*, piedad, corazon, inhuman*
responsibility: responsabil*, responsab*, deber, culpa, culpable*, obligacion*, compromiso
right-wing: ultraderech*, derecha*, extrema derecha, afd, vox, nazi*, facha*, fascis*, faccist*, neonazi*, facho*
left-wing: izquierd*, rojos, progre, progres, progresist*, comunis*, socialis*, verdes, zurd*, buenis*, antifa*, anarqu*
media: medios, medios de comunicacion, prensa, comunicador*, redes sociales, media, desinform*, bulo*
newspaper: periodic*, diario, diarios, revista*, prensa, semanario*, gaceta, portada
television: television*, tele, tv, telediario, noticiero*, radio, canal*, informativ*
statistics: estadistic*, cifra*, porcent*, por ciento, numeros, dato, datos, %, encuest*
limit-migration: cerrar* fronteras|la frontera|las fronteras, limit* la inmigracion|migracion|entrada, limite*, cupo*, control* de fronteras|migratorio, fronteras cerradas, no caben mas|todos, no mas inmigra*, no cabemos, restring*, poner freno, mano dura
uncontrolled: descontrol*, sin control, masiv*, avalancha*, oleada*, incontrol*, coladero*, efecto llamada, papeles para todos
crime: crimen*, criminal*, delincuen*, delit*, delinq*, insegurid*, robos, crimenes, bandas
culture: cultur*, cultural*, costumbre*, multicult*, kultura, folclor*
religion: religi*, religion*, fe, creencia*, relijion, relig*
islam: islam*, musulm*, muslim*, coran, moros, mora, moro, halal, yihad*, velo, burka*
tradition: tradicion*, tradic*, costumbre*, herencia, raices, tradision
taxpayer: contribuyent*, nuestros impuestos, mis impuestos, pagamos impuestos|nosotros, lo pagamos|pago, dinero publico, con nuestro dinero, a costa de, nuestro bolsillo
pensioners: pension*, jubilad*, jubilacion*, pensionista*, retirad*, rente
capacity: capacid*, satur*, desbord*, colaps*, sobrecarg*, al limite, no damos abasto, no da abasto
population: poblacion*, demograf*, habitant*, natalid*, autocton*, pueblo, envejec*
generation: generacion*, generac*, nuestros abuelos, nuestros hijos, nietos, relevo
history: histori*, historic*, pasado, memoria historica, siglo*, franquis*, exili*, istoria
example: ejempl*, por ejemplo, egemplo, caso concreto, modelo, ejem
source: fuente*, fuentes, referencia*, segun, procedencia, citar
report: informe*, reporte*, report*, balance, dossier, relato
study-research: estudio, estudios, investig*, cientific*, academic*, tesis, analisis, analiz*
demand: exig*, exij*, reivind*, reclam*, demand*, pedimos, exigimos
criticise: critic*, critica*, cuestion*, reproch*, censur*, denunci*
protest: protest*, manifest*, huelga*, concentracion*, marcha*, pancart*, movilizac*, demo
petition: peticion*, recogida de firmas, recoger firmas, change, firmas, iniciativa popular, firmen
bureaucracy: burocra*, burocracia, ventanill*, buroc*, papelerio, papeleo*, papeleri*, tanto papel*
digital: digital*, online, internet, en linea, virtual*, web, app, informatic*
system: sistema*, sistem*, estructur*, modelo, sistematic*, aparato
future: futur*, porvenir, mañana mejor, a largo plazo, el dia de mañana, provenir
change: cambi*, modific*, transform*, reform*, canvi*, cambia*
problem-political: fracas*, ineptitud*, inept*, desastre*, incompeten*, fracaso*, chapuz*, no hacen nada, verguenza nacional
money-state: presupuest*, fondos, recursos, gasto publico, dinero publico, subvencion*, partida*, arcas, erario
normal: normal*, habitual*, corriente*, comun, comunes, usual
always-same: siempre lo mismo, siempre igual, lo de siempre, la misma historia, mas de lo mismo, el mismo cuento, los mismos de siempre, la misma cantaleta
of-course: claro, claro que, por supuesto, naturalmente, obvi*, desde luego, logic*, evidente*
really: realment*, de verdad, en serio, verdaderament*, en realidad, de veras, efectivamente
finally: por fin, finalment*, al fin, por ultimo, de una vez, al final, ya era hora
actually: en realidad, de hecho, en el fondo, en verdad, propiamente, mas bien, la verdad es que
exactly: exact*, exactamente, precisament*, justo, justamente, esacto, tal cual
maybe: quiza*, tal vez, a lo mejor, puede ser, posiblement*, capaz que, talvez, acaso, probablement*
simply: simplement*, sencillament*, basicament*, nada mas, sin mas, nomas
general: general*, en general, generalment*, en principio, por lo general, universal*, globalment*
for-example: por ejemplo, p ej, como por ejemplo, pongamos, x ejemplo, por poner un ejemplo
imagine: imagin*, imaginen*, imaginate, figur*, ponerse en el lugar, ponte en el lugar, imajin*
why-always: por que siempre, porque siempre, xq siempre, siempre los|las|a, por que nadie, por que no se, por que tanto*, hasta cuando
congratulations: felicid*, felicit*, enhorabuena*, felicitacion*, felicidades, mis respetos
good-luck: suerte, buena suerte, mucha suerte, animo, que le* vaya bien, todo lo mejor, exito*, mucha fuerza, fuerza, bendiciones
courage: valor, valient*, coraj*, animo, valentia*, arroj*, huevos, fortaleza
proud: orgull*, orgullos*, horgull*, honrad*, me enorgullec*
respect: respet*, respeto*, admir*, consideracion*, rrespeto
success: exito*, logr*, lo logre, lo conseguimos, lo logramos, ecsito, triunf*, aprobe, lo consegui, superad*, dado|da buen|buenos resultado|resultados, funciona bien, funcionado bien
today-i-work: hoy trabajo, ahora trabajo, hoy soy, ya trabajo, trabajo de|como|en, ahora soy, hoy estoy trabajando, tengo trabajo fijo, ya tengo trabajo
keep-going: sigan asi, sigan adelante, seguid asi, sigue asi, adelante, no paren, animo, siga* asi, no se rindan
respect-work: su trabajo, vuestro trabajo, su labor, vuestra labor, la labor que, lo que hacen, trabajo que hacen, tu trabajo, gracias por lo que, gracias por su|vuestro|vuestra, buena labor
helped-me: me ayud*, nos ayud*, me han ayudado, gracias a ustedes|vosotros|ellos|ella|el|su, me salv*, me orient*, me acompañ*, nos han ayudado, me atendieron muy
my-experience: mi experiencia, en mi caso, yo pase por, a mi me paso, por experiencia, mi historia, yo tambien pase, yo viví, mi testimonio, hace años yo
advise-you: te recomiendo, te aconsejo, les recomiendo, ve a, vaya a, vayan a, busca un|una, tienes que ir, mi consejo, pide, pregunta en, anda a, le aconsejo, acude a
you-should: deberias, deberian, debes, tienes que, tendrias que, tenes que, no debes, te conviene, deberiais
offer: ofrec*, ofrezc*, ofert*, oferta*, ofresc*, dispon*, pongo a disposicion, facilit*, a disposicion
donate: donar*, donacion*, dono, donativ*, regal*, doné, donamos, aport*
give-room: alquilo, se alquila, arriendo, se arrienda, habitacion libre|disponible|amueblada, cuarto libre|disponible, tengo una|un habitacion|cuarto, puedo alojar, alojar*, acog* en mi casa, ofrezco habitacion|cuarto|casa|alojamiento, busco compañer* de piso
clothes: ropa*, muebles, mueble, bici*, juguet*, zapat*, abrigo*, chaqueta*, cochecit*, manta*, colchones
volunteer-offer: quiero ayudar, quisiera ayudar, me gustaria ayudar|colaborar, puedo ayudar, voluntari*, como puedo ayudar|colaborar, me ofrezco, ofrezco mi|mis, podemos ayudar, ser voluntari*, poner mi granito
tandem: tandem*, intercambio de idioma*, intercambio*, madrina*, padrino*, apadrin*, mentor*, pareja de idiomas, practicar aleman
we-hire: buscamos personal|trabajador*|camarero*|ayudante*|enfermer*|cocinero*|gente, contratamos, se busca, se necesita, se solicita, incorpor* a nuestro equipo, oferta de empleo, se buscan, buscamos
company: empresa*, compañia*, firma, negocio*, fabrica*, taller*, gmbh, empresarial
association: asociacion*, ong, fundacion*, colectiv*, organizacion*, verein*, iniciativa*, consejo de refugiados, flüchtlingsrat
event: evento*, charla*, encuentr*, jornadas, conferenc*, ponenc*, reunion, coloqui*, fiesta*, concierto
register: inscri*, inscrib*, registr*, apunt*, anmeld*, matricul*, darse de alta
brochure: folleto*, cartilla*, triptic*, flyer*, guia*, material informativo, octavilla*, ejemplar*, encarg*, broschüre
newsletter: newsletter*, boletin*, suscri*, lista de correo, subscri*, baja del boletin, dar* de baja
interview-request: entrevistar*, solicitud de entrevista, entrevista para, hacerles una entrevista, hacer una entrevista, entrevistarl*, declaraciones, concertar una entrevista, peticion de entrevista, quisiera entrevistar
thesis: tesis, tfg, tfm, trabajo de fin, encuesta*, masterarbeit, cuestionari*, doctorad*, investigacion, doctorand*
school-class-visit: mi clase, mis alumn*, nuestra clase, nuestro colegio|instituto, proyecto*, trabajo escolar, exposicion oral, visitar* con, alumnos de, excursion
press: prensa, gabinete de prensa, reporter*, periodis*, redaccion, emisora*, corresponsal*, agencia efe
film-exhibition: pelicula*, documental*, exposicion*, cine, teatro*, obra de teatro, libro*, fotograf*, podcast, novela*
delete-comment: borr* mi|el|este|esto|ese comentario*|texto|mensaje, borren, elimin*, quiten mi|el|este comentario, suprim*, retiren mi|el, borrar*, borrad*
website: pagina web, pagina, paginas, web, sitio web, enlace*, link*, sitio, url, websit*
typo: errata*, falta de ortografia, faltas, ortograf*, error en el texto|articulo|parrafo|enlace|fecha, correg*, correccion*, corrij*, mal escrito, enlace roto|caido
moderator: moder*, moderador*, moderacion, administrador*, admin, censur*
joke: broma*, chiste*, ironi*, sarcas*, jaja*, jeje*, humor, es broma, xd
well-then: bravo, que bien, pues nada, pues vaya, muy bonito, pues se lucieron, que maravilla, vaya tela, que lindo, menuda, se lucieron
original-documents: documentos originales|reales|autenticos|legales|registrados|verificados, original*, autentic*, base de datos, registrado* en, papeles originales|legales|reales, datos registrados, verificable*, documentos falsos, 100% legal
buy-passport: comprar* pasaporte*, compra* tu|su|pasaporte|visa|licencia|permiso, pasaporte* en venta, vendo pasaporte*|papeles|documentos, licencia*, carnet de conducir, consigue tu|su pasaporte|visa|residencia, pasaporte* original*, papeles en|listos
buy-certificate: sin examen, certificado* sin, b1 sin, b1 telc, goethe, telc, titulo sin, sin presentar examen, no vas al examen, certificado b1|b2|a1, sin hacer examen, comprar certificad*
guarantee: garanti*, garantiz*, asegurad*, resultado* garantizado*, sin riesgo, reembols*, aprobacion garantizada
fast-days: en _ dias, en pocos dias, en 24|48|72 horas, rapid*, en 3|5|7|10|4 dias, entrega*, esta semana, al instante, express, en _ horas, sin demora
discreet: discret*, discrecion*, seriedad, serio, privado, de confianza, reservad*, confiable*
whatsapp: whatsapp*, wasap*, whats, wsp, telegram*, wpp, guasap*, wa, imo, signal
contact-us: contactenos, contactanos, contacte con, escribanos, escribenos, escribe al, escribeme, llame al, llamanos, contactame, escriba* al, mas informacion al|en|por, por interno, al privado, inbox
loan: prestamo*, credito*, financia*, microcredit*, prestamist*, hipotec*, prest* dinero, presto
interest-rate: interes, intereses, tasa de interes, tipo de interes, tae, interes del, bajo interes
invest: inver*, invert*, inviert*, rentabil*, ganancia*, trading, acciones, capital, forex
bitcoin: bitcoin*, cripto*, crypto*, btc, usdt, binance, ethereum, blockchain
earn: gana* dinero, desde casa, ingresos extra, ingresos, ganar dinero, dinero facil, ingresos pasivos, trabaja desde casa, euros al dia|diarios, gana dinero|hasta|euros
click-here: haz clic, haga clic, click*, clic, entra aqui|en, pincha*, pulsa*, link en, dale click
discount: descuento*, oferta*, rebaja*, promo*, cupon*, precio especial, ganga*
agency: agencia*, ajencia*, gestoria*, consultor*, asesores, despacho, intermediari*
visa-service: servicio* de visa*|visado*, tramitamos visa*|su|tu|todo, gestionamos, visa* garantizad*, visa* de trabajo|turista|canada|schengen, asesoria migratoria, visa* aprobad*, te tramitamos, conseguimos tu
win: ganador*, ganar, gano, premio*, sorteo*, ganaste, has ganado, loteria*, herencia
casino: casino*, apuest*, apost*, ruleta*, tragaperr*, tragamoned*, giros, poker, slots, bono, bonos
weight-pills: adelgaz*, viagra, bajar de peso, perder peso, keto, quema grasa, dieta*, kilos, potencia, disfuncion, cialis
seo: seo, trafico web, visitas a tu|su, backlink*, primera pagina de google, google, seguidores, marketing, su sitio web, diseño web, posicionamiento, posicionar*
dating: citas, solter*, chicas cerca|calientes, conoc* chicas|mujeres|solteras, encuentros, amarre*, brujo*, vidente*, tarot, pareja ideal, amarres, hechiz*
parasite: parasit*, paguit*, vividor*, mantenid*, sanguijuel*, garrapat*, aprovechad*, vagos, chupasangre*, viven del cuento, chupando del, chupan, gorron*
animal-slur: rata, ratas, perros, perra, animal*, mono, monos, simio*, macaco*, cerdo*, cucarach*, marrano*, alimaña*, bestia*, gusano*, burro, burros
filth: basur*, escoria*, mierd*, mugr*, chusma, suci*, inmund*, peste, bazofia, porqueria*
idiot: idiota*, imbecil*, estupid*, tont*, gilipoll*, pendej*, bobo*, subnormal*, tarad*, payas*, maje, mamon*, huevon*, guevon*, retrasad*
whore: puta*, puto*, zorra*, ramera*, perra, guarra*, prepago, golfa*, fulan*, prostitut*
shit: mierd*, mierda*, caca, de mierda, cagad*, miercol*, coño, cagar*, cagon*
fuck: joder*, jod*, follar*, chinga*, culear*, culiad*, cojan, a la verga, verga, que os follen, que te jodan, follan, follad*
son-of: hijo de puta, hijos de puta, hijueputa*, hijo de perra, hp, hdp, hijoputa*, malparid*, mal parido*, mamaguev*, coño de tu|su madre, cabron*, gonorrea*, tu madre, hijos de perra
liar: mentiros*, mentir*, mient*, mentira*, embuster*, falso*, hipocrit*, farsant*, estafador*
traitor: traidor*, traicion*, vendid*, vendepatria*, traicionan, judas, lacayo*, vendeobrer*
terrorist: terroris*, terrorist*, yihadis*, guerriller*, eta, etarra*, extremist*, isis
criminal: criminal*, delincuen*, ladron*, maleant*, asesino*, violador*, malandr*, sicario*, narco*, choro*, corrupt*
invader: invas*, invad*, invasor*, invasion*, oleada*, avalancha, plaga*, reemplazo, horda*
out-with: largo de aqui, largaos, larguense, fuera de aqui|alemania|europa, que se larguen, largarse, largate, que se vayan, todos fuera, a la calle con, vete a la mierda, echarlos, a patadas, fuera todos, fuera con|todos|moros|negros|inmigrantes|ya|los|sudacas|extranjeros
go-home: vuelve a tu|vuestro|su pais, volved a, vuelvan a su*, vete a tu pais|tierra|casa, regresa* a tu|su|sus pais*|casa|selva, a tu puto|pais, a vuestra|vuestro|su casa|pais|tierra|selva, largate a tu, por donde vinieron|viniste|vinisteis, iros a, idos a, devuelvete, devuelvanse
shoot: dispar*, fusil*, tiro*, balazo*, bala, paredon, plomo, tirotea*, a tiros, pegarles un tiro
burn: quem*, incendi*, prender* fuego, arder*, gasolina, arda*, pegar* fuego, meterle fuego
gas: gasear*, camara* de gas, horno*, auschwitz, ducha de gas, hitler, exterm*, campo de concentracion, zyklon
hang-them: colgar*, ahorcar*, a la horca, colgad*, colgarl*, ahorcarl*, linch*
we-find-you: sabemos donde vive*, se donde vive*, os vamos a encontrar, te voy a encontrar, te vamos a, los vamos a encontrar|buscar, vamos a por, ya veras, ya vereis, te encontrare, os encontraremos, sabemos quien*, iremos a por, te estamos vigilando, cuidate la espalda, tenemos tu|su|vuestra direccion
deserve: merec*, meresc*, mereces, te lo mereces, se lo merece*, bien merecid*, merezc*
hate: odi*, odio, odia*, detest*, aborrec*, despreci*, repud*
disgusting: asco, asqueros*, repugn*, vomit*, asquea*, dais asco, dan asco, nause*, repulsiv*, da asco
race-slur: negrat*, negros de mierda, negro* de|asqueroso*|puto*|mierda, sudac*, panchit*, moro* de, moromierda*, puto* moro*|negro*|sudaca*, veneco*, veneca*, guachupin*, indio* de|asqueroso*, gitano* de, payoponi*, machupich*, simio*, tiraflech*, chino de mierda, moraco*
`;
