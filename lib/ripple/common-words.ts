const list = (words: string) => new Set(words.split(/\s+/));

/**
 * Words a sentence often begins with, in both languages: they stand with a capital there and are nobody's name. A closed
 * list: what is not in it is taken out, and the preview lets a person put it back.
 */
export const beginners = list(`
  a about after again all also although am an and another any are as ask at be because been before being best both but by
  can come could did do does doing don't during each either every everything feel few finally first for from get give go
  had has have having he help her here him his how however i i'd i'll i'm i've if in instead is isn't it it's its just
  keep last lately let let's like long look make many may maybe me more most much my need neither never new next no nobody
  none not nothing now of often on once one only or other our out over perhaps please put quite rather right say see
  several she should since so some somebody someone something sometimes soon still such take tell than thank thanks that
  that's the their them then there there's these they they're this those though through to today tomorrow tonight too try
  under unless until up us use very want was we we're were what what's when where whether which while who whose why will
  with within without won't would yes yesterday yet you you're your
  a al algo alguien algún alguna además ahora al antes aún aunque ayer bien cada casi como cómo con cual cuál cuándo cuando
  cuánto cuántas cuánta cuántos de debe debería debo del desde después donde dónde durante e el él ella ellas ellos en
  entonces entre era es esa ese eso esta está están este esto estoy estos fue gracias ha hace hacia han hasta hay he hoy la
  las le les lo los luego mañana más me mejor mi mis mientras mucho muy nada nadie necesito ni ningún no nos nosotros
  nuestra nuestro nunca o otra otro para pero poco podemos podría por porque primero pude puede pueden puedo que qué quién
  quiero quizás se sé sería si sí siempre sin sobre solo son soy su sus también tal tampoco tan tanto tengo tenemos tiene
  tienen tiempo toda todas todavía todo todos tras tu un una unas unos usted ustedes va vamos voy y ya yo
  doctor nurse doctora doctor enfermera señor señora blood pain tests test medicine medicines pills tablets sleep food
  dolor sangre pastillas medicinas pruebas
`);

/** People one has, and who treat one: what follows them without more is a name. */
export const people = list(`
  mom mother mum dad father son daughter brother sister wife husband partner friend boyfriend girlfriend uncle aunt cousin
  grandma grandpa grandmother grandfather grandson granddaughter nephew niece boss neighbor neighbour caregiver roommate
  caseworker sponsor pastor landlord teacher coach stepmom stepdad stepson stepdaughter fiancé fiancée
  doctor dr nurse therapist counselor pharmacist surgeon specialist psychiatrist psychologist dentist midwife aide
  mr mrs ms miss mx named called name's
  mamá madre papá padre hijo hija hermano hermana esposa esposo pareja amiga amigo novio novia tío tía primo prima abuela
  abuelo nieto nieta sobrino sobrina jefe jefa vecino vecina cuidadora cuidador doctora dra enfermera enfermero terapeuta
  consejera farmacéutico madrina padrino cuñada cuñado suegra suegro yerno nuera maestra maestro cirujano especialista psiquiatra psicóloga dentista partera señor señora sr sra llamo llama
`);

/** Places with a name: what stands before them, or after them in Spanish, is it. */
export const places = list(`
  hospital clinic center centre medical pharmacy street st avenue ave road rd lane drive boulevard blvd county city town
  school church university shelter apartment apt building
  clínica centro farmacia calle avenida camino condado ciudad pueblo escuela iglesia universidad albergue barrio edificio
`);

/** Words that go on after a person: "my sister says". Not names. */
export const followers = list(`
  is was has had have says said say told tells asked asks and or but who that to with from at in on of for because does did
  can could will would should may might wants needs thinks gave gives put puts know knows come comes go goes always never
  also about when if then there here not so i we they he she you it my his her their our your the a an this these those
  as are were do be been being takes took take helps help lives live works work died passed just still too again before
  after during every each now today later only really often sometimes myself himself herself
  es está era tiene tenía dice dijo dicen pregunta preguntó y o pero que quien con de del a al en por para porque puede
  podría va vamos quiere necesita cree me le les se lo la los las un una mi su nuestro no nunca siempre también cuando si
  como muy ya más toma tomó ayuda vive trabaja murió solo sólo hoy ayer ahora después antes
`);

/** Numbers in words. "One" and "un" are everywhere and say nothing. */
export const numberWords = list(`
  two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
  twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million
  dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve
  veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien ciento mil veintiuno veintidós veintitrés
  doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos
  veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve
`);

/** Days of a month in words, for where a month stands beside them. */
export const ordinals = `first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth|(?:twenty|thirty)[- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|primero`;
export const seasons = `spring|summer|fall|autumn|winter|primavera|verano|otoño|invierno`;
export const months = `january|february|march|april|june|july|august|september|october|november|december|jan|feb|apr|jun|jul|aug|sept?|oct|nov|dec|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre`;
export const weekdays = `mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|lunes|martes|miércoles|jueves|viernes|sábados?|domingos?|christmas|thanksgiving|easter|ramadan|navidad|pascua`;

/** Letters in capitals that stand for a thing of medicine or insurance, not for a person. */
export const letters = list(`
  MRI CT EKG ECG ER ED ICU PT OT BP HR CBC A1C HIV HPV TB UTI COPD PTSD ADHD OCD GERD IBS IV PCP ID OK TV US USA IBD DNA
  HMO PPO EOB COBRA ADA HIPAA FDA CDC VA DVT GI ENT OB GYN IUD COVID LDL HDL TSH BMI PCOS MS ALS AFIB CPAP NSAID SSRI PSA
`);
