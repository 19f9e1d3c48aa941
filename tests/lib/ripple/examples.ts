/**
 * Questions as people write them, made from lists: none of these names, places or numbers stands in the rules.
 * What may not survive is marked by braces: `My sister {Ngozi} says`.
 */
const firstNames =
  'Ngozi Xiomara Declan Siobhan Priya Tremaine Guadalupe Wojciech Anaïs Mehmet Keisha Lars Yolanda Hiroshi Fatoumata Dmitri Rosalind Esperanza Bao Tallulah Grace Mark Hope Rose Frank Dawn Bill Joy'.split(
    ' ',
  );
const lastNames =
  'Okonkwo Villaseñor O’Malley Kowalczyk Nakamura Washington-Bey Dubois Ramírez Thornbury Abdi Castellanos Petrov Whitehorse Lindqvist Fairweather Huang'.split(
    ' ',
  );
const towns =
  'Springfield|Albuquerque|Little Rock|San Bernardino|Kalamazoo|Truth or Consequences|Baton Rouge|Laredo|Eau Claire|Dearborn'.split(
    '|',
  );
const clinics =
  'Mercy General Hospital|Riverbend Clinic|St. Brigid Medical Center|Kaweah Health|Sunnyside Pharmacy|Clínica Esperanza|Lakeshore University Hospital|Ward Street Clinic'.split(
    '|',
  );
const days =
  'March 3|3/14/2025|12-01-24|June 2nd, 2026|Tuesday|the 5th of April|Jan 9|2019|last August|el 4 de marzo de 2026|15 de julio'.split(
    '|',
  );
const numbers =
  '555-867-5309|(415) 555 0132|MRN 00482913|#B44-2210|40 mg|7.4|1,250|forty-three|98.6|XKJ4420198|$312.50|120/80|67'.split(
    '|',
  );
const contacts = 'ngozi.o@example.com|@siobhan_d|www.example.org/me|tremaine@mail.example.net'.split('|');

const english = [
  'Can {doctor} tell me what my {number} result means for the summer?',
  'My sister {first} says I should stop the water pill. Is that safe?',
  'Since {day}, I feel dizzy when I stand up. Why?',
  'I saw Dr. {last} at {clinic} and she raised the dose. What should I watch for?',
  'Will I still be able to drive to {town} with these pills?',
  'How does this fit with what {first} {last} told me on {day}?',
  'Please call me at {number} or write to {contact}. When is the next test?',
  'My blood sugar was {number} on {day}. Is that too high for me?',
  '{first} said the swelling is from salt. Is it?',
  'My husband {first} takes the same pills. Can we share them?',
  'What can I do about the pain when I work nights at {clinic}?',
  'Why did the bill from {clinic} say {number}?',
  'I live near {town} and have no car. Could we talk by phone?',
  'I am {number} years old and my mom {first} had this too. Does that matter?',
  'Does {doctor} know that I fell on {day}?',
  'Is it true, {first}? Do I need the surgery before {day}?',
  'who do i ask about my card {number}? my son {lower} wants to know',
  'My nurse, {first}, said {number} steps. Is walking enough?',
  'I moved from {town} to {town} and lost my papers. Can I get a copy?',
  'Should my daughter {first} be tested too?',
];
const spanish = [
  'Mi hermana {first} dice que no tome la pastilla. ¿Es seguro?',
  '¿Qué significa mi resultado de {number} del {day}?',
  'La doctora {last} me vio en {clinic}. ¿Cuándo debo volver?',
  'Vivo en {town} y no tengo carro. ¿Podemos hablar por teléfono?',
  '¿Puede llamarme al {number} antes del {day}?',
  'Mi hijo {first} {last} también tiene esto. ¿Importa?',
  '¿Por qué {first} me dijo que no comiera sal?',
  'Me llamo {first} y tomo {number}. ¿Debo cambiar algo?',
];

/** A small generator of numbers: the same seed, the same questions (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export type Example = { text: string; personal: string[]; template: string };

/** So many questions, and what in each says whose it is. */
export function makeExamples(count: number, seed: number): Example[] {
  const random = createRandom(seed);
  const pick = <Value>(values: readonly Value[]) => values[Math.floor(random() * values.length)]!;
  const fill = (slot: string): string => {
    if (slot === 'first') return pick(firstNames);
    if (slot === 'lower') return pick(firstNames.slice(0, 20)).toLowerCase();
    if (slot === 'last') return pick(lastNames);
    if (slot === 'doctor') return `Dr. ${pick(lastNames)}`;
    if (slot === 'clinic') return pick(clinics);
    if (slot === 'town') return pick(towns);
    if (slot === 'day') return pick(days);
    if (slot === 'contact') return pick(contacts);
    return pick(numbers);
  };
  return Array.from({ length: count }, () => {
    const template = pick(random() < 0.7 ? english : spanish);
    const personal: string[] = [];
    const text = template.replace(/\{(\w+)\}/g, (_, slot: string) => {
      const value = fill(slot);
      personal.push(value);
      return value;
    });
    return { text, personal, template };
  });
}
