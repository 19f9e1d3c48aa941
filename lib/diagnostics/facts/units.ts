/** What facts are read from, in English, Spanish and the short forms of charts. Folded: lower case, no accents. */

/** Words that are numbers. `a` and `un` are not: they are mostly something else. */
export const numberWords: Record<string, number> = {
  ...{ one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 },
  ...{ eleven: 11, twelve: 12, fifteen: 15, twenty: 20, thirty: 30, sixty: 60, ninety: 90 },
  ...{ dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9, diez: 10 },
  // `once` is left out: in English it is one time.
  ...{ doce: 12, quince: 15, veinte: 20, treinta: 30, sesenta: 60, noventa: 90 },
};

/** Words that are a share of the whole, in hundredths. */
export const shareWords: Record<string, number> = {
  ...{ half: 50, halve: 50, halved: 50, mitad: 50, quarter: 25, double: 200, doble: 200, twofold: 200 },
};

/** Lengths of time, in days, hours or minutes; months and years are not made into days. */
export const lengthUnits: Record<string, { unit: 'min' | 'h' | 'd' | 'mo'; times: number }> = {
  ...each(['min', 'mins', 'minute', 'minutes', 'minuto', 'minutos'], { unit: 'min', times: 1 }),
  ...each(['h', 'hr', 'hrs', 'hour', 'hours', 'hora', 'horas'], { unit: 'h', times: 1 }),
  ...each(['d', 'day', 'days', 'dia', 'dias'], { unit: 'd', times: 1 }),
  ...each(['w', 'wk', 'wks', 'week', 'weeks', 'sem', 'semana', 'semanas'], { unit: 'd', times: 7 }),
  ...each(['mo', 'mos', 'month', 'months', 'mes', 'meses'], { unit: 'mo', times: 1 }),
  ...each(['y', 'yr', 'yrs', 'year', 'years', 'ano', 'anos'], { unit: 'mo', times: 12 }),
};

/** Amounts of other things, as one writes them. */
export const amountUnits: Record<string, string> = {
  ...each(['mg', 'milligram', 'milligrams', 'miligramo', 'miligramos'], 'mg'),
  ...each(['mcg', 'ug', 'µg', 'microgram', 'micrograms', 'microgramo', 'microgramos'], 'mcg'),
  ...each(['g', 'gram', 'grams', 'gramo', 'gramos'], 'g'),
  ...each(['ml', 'milliliter', 'milliliters', 'mililitro', 'mililitros'], 'ml'),
  ...each(['tab', 'tabs', 'tablet', 'tablets', 'pill', 'pills', 'pastilla', 'pastillas', 'tableta'], 'pill'),
  ...each(['cap', 'caps', 'capsule', 'capsules', 'capsula', 'capsulas'], 'pill'),
  ...each(['lb', 'lbs', 'pound', 'pounds', 'libra', 'libras'], 'lb'),
  ...each(['kg', 'kilo', 'kilos'], 'kg'),
  ...each(['dollar', 'dollars', 'dolar', 'dolares', 'usd'], '$'),
};

/** How often, in times a day, by one word. */
export const oftenWords: Record<string, number> = {
  ...{ qd: 1, daily: 1, diario: 1, diaria: 1, qam: 1, qpm: 1, qhs: 1, bid: 2, tid: 3, qid: 4 },
};

const dayWords = new Set([
  ...['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  ...['lunes', 'martes', 'miercoles', 'jueves', 'viernes', 'sabado', 'domingo'],
]);
/** As `Date.getUTCDay` counts, so that both languages say the same. */
export const weekdays: Record<string, number> = Object.fromEntries(
  [...dayWords].map((word, at) => [word, ((at % 7) + 1) % 7]),
);

const monthNames = [
  ['january', 'jan', 'enero', 'ene'],
  ['february', 'feb', 'febrero'],
  ['march', 'mar', 'marzo'],
  ['april', 'apr', 'abril', 'abr'],
  ['may', 'mayo'],
  ['june', 'jun', 'junio'],
  ['july', 'jul', 'julio'],
  ['august', 'aug', 'agosto', 'ago'],
  ['september', 'sep', 'sept', 'septiembre'],
  ['october', 'oct', 'octubre'],
  ['november', 'nov', 'noviembre'],
  ['december', 'dec', 'diciembre', 'dic'],
];
export const months: Record<string, number> = Object.fromEntries(
  monthNames.flatMap((names, at) => names.map(name => [name, at + 1])),
);

function each<Value>(names: string[], value: Value): Record<string, Value> {
  return Object.fromEntries(names.map(name => [name, value]));
}
