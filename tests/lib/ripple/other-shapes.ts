import type { Example } from './examples';

/**
 * Questions of other shapes than the made ones, written by hand: addresses, Spanish names, record and member numbers,
 * mail and web addresses, ages, dates in words, names with no title. What may not survive is marked by braces.
 */
const lines = `
I moved to {4127 W. Tamarisk Ave, Apt 3B}. Can my pills come there?
Can the van pick me up at {88 Ocotillo Lane}?
My address is PO Box {1190, Marfa, TX 79843}. Where does the bill go?
I live on Calle {Luna 45}. Is there a clinic near me?
Can you send it to apartment {12C, 900 North Halsted}?
I stay at the shelter on {Figueroa Street}. Can I keep my insulin cold there?
We live off {Route 9} near {Poughkeepsie}. Is there a bus?
My zip code is {60614}. Does the plan cover a nurse at home?
Is it safe for {María José Hernández Quiñones} to take this with milk?
My name is {Juan Carlos de la Cruz Ibáñez}. Can I see my notes?
Me llamo {Rocío Peña Zúñiga}. ¿Puedo ver mis notas?
¿Por qué don {Aurelio} me dijo que esperara?
Mi suegra Doña {Eulalia Barrientos} toma lo mismo. ¿Está bien?
¿Puede hablar con mi hija {Yesenia} si no entiendo?
Soy {Ñico Güemes}. ¿Cuándo me toca la prueba?
La señora {Nieves Pedraza} me cuida. ¿Puede venir conmigo?
My record is {MRN: 0048-2291-7}. Why is the old note still there?
The card says member {W2291 88410 03}. Is that the one you need?
My Medicaid number is {AB12345C}. Is it still good?
The claim {CLM-2026-0098812} was turned down. How do I appeal?
My group number is {0771034-010-00001}. Does it pay for the test?
Rx {7734901} has no refills left. Who do I ask?
Is room {4-217B} where I go?
My social is {***-**-4481}. Why do they ask for it?
Policy no. {HX 77 20 119} ended. What now?
Can you write to {o.reyes+health@mail.example.co.uk}?
Please use {tamsin_w@clinic.example} and not the phone.
I read {https://portal.example.org/notes?id=88213&v=2}. What does it mean?
My sister sent {bit.ly/3xYz81}. Is it true?
See {facebook.com/groups/tremor.warriors} where they say to stop. Should I?
Call {1-800-555-0199} ext. {42} after five. Will you?
My number is {+52 1 55 5555 0147}. Can you text me?
Text me at {206.555.0133}. Is that okay?
I am a {67}-year-old with bad knees. Can I swim?
I turned {fifty-eight} last week. Do I need the shot?
My son is {7} months old. Can I nurse with this pill?
Tengo {sesenta y dos} años. ¿Es tarde para empezar?
My mother died at {49}. Should I be checked?
I was born on the {ninth} of {October, nineteen sixty-one}. Is the test for me?
It began on the {twenty-second} of {June}. Is that too long?
I fell on {Christmas Eve}. Could that be why?
Nací el {veintitrés de febrero de mil novecientos setenta}. ¿Me toca la vacuna?
Me operaron el {doce de enero}. ¿Cuándo puedo cargar peso?
It hurts since {Thanksgiving}. Is that normal?
Since the {Monday} after {Easter} I cannot sleep. Why?
On {09.11.2025} they told me to wait. How long?
Since {spring 2024} my hands shake. Is it the pill?
{Okafor} said to halve it. Is that right?
I asked {Lindgren} about the scan. When will I hear?
Did {Patel} look at my heart test?
Why did {Bhattacharya} and {Nguyen} not agree?
They want me at {Cedars-Sinai}. Can I stay here?
{Kaiser} will not pay. Who can help me?
I was at {Hennepin} for two nights. Do you have the notes?
Will {Blue Cross} cover the new pill?
I go to {Alcott House} for group. Can I tell them?
My job at {Amazon} has no breaks. What can I ask for?
Can my pastor at {Iglesia Roca Viva} come with me?
My caseworker {tanisha} has the form. Can you fill it in?
Is it fine that my friend {deshawn} drives me?
`
  .trim()
  .split('\n');

export const otherShapes = lines.map(
  (line): Example => ({
    text: line.replace(/[{}]/g, ''),
    personal: [...line.matchAll(/\{([^}]*)\}/g)].map(([, words = '']) => words),
    template: line.replace(/\{[^}]*\}/g, '{it}'),
  }),
);
