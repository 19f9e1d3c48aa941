/** Pages to measure on: charts about nobody, the same on every run. */

const everyday =
  'the patient was seen today and says that she feels better since last week but still has some trouble at night ' +
  'when she walks up the stairs with her son who came along for this visit we talked about what helps and what ' +
  'does not she will call if it gets worse and come back in two weeks for a check of how things are going then';

const hard =
  'hypertension edema dyspnea metformin creatinine hyponatremia anhedonia sertraline bilateral atelectasis ' +
  'tachycardia neuropathy gastritis benign biopsy echocardiogram hemoglobin hyperlipidemia copay deductible ' +
  'prior_authorization chronic_kidney_disease atrial_fibrillation unremarkable negative lisinopril PRN BID CBC';

const tests =
  'HGB WBC Sodium Potassium Creatinine Glucose TSH ALT AST BUN Platelets Chloride Calcium Albumin';
const units = 'g/dL 10*3/uL mmol/L mg/dL U/L %';

/** How much of the text is hard words: about what a progress note has. */
const hardShare = 0.06;

/** A page made to be hard for us: a note of so many characters in one node. */
export function longNodePage(characters: number): string {
  const random = createRandom(characters);
  let text = '';
  while (text.length < characters) text += `${sentences(random, 20)}\n`;
  return pageOf(`<pre>${text}</pre>`);
}

/** Every letter in an element of its own, as some editors write it. */
export function letterPage(characters: number): string {
  const random = createRandom(characters);
  let html = '';
  for (let length = 0; length < characters; ) {
    const note = sentences(random, 5);
    html += `<p>${[...note].map(letter => `<span>${letter}</span>`).join('')}</p>`;
    length += note.length;
  }
  return pageOf(html);
}

/** Hard words and nothing else. */
export function termPage(characters: number): string {
  const random = createRandom(characters);
  let html = '';
  while (html.length < characters)
    html += `<p>${Array.from({ length: 60 }, () => pick(random, hard)).join(' ')}</p>`;
  return pageOf(html);
}

function pageOf(body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Chart</title></head><body>${body}</body></html>`;
}

type Random = () => number;

/** A page with about so many characters of visible text: notes and tables by turns, as in a downloaded record. */
export function chartPage(characters: number): string {
  const random = createRandom(characters);
  const parts: string[] = [];
  for (let length = 0, count = 0; length < characters; count += 1) {
    const section = count % 3 === 0 ? notes(random) : table(random);
    parts.push(`<section><h2>Part ${count + 1} of the record</h2>\n${section}\n</section>`);
    length += section.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ').length;
  }
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Chart</title><style>
body{font:16px/1.5 sans-serif;max-width:960px;margin:0 auto}table{border-collapse:collapse;width:100%}
td,th{border:1px solid #ccc;padding:4px 8px;text-align:left}</style></head><body>
<p>Updated <span id="counter">0</span> times</p><main>${parts.join('\n')}</main></body></html>`;
}

function notes(random: Random): string {
  return Array.from({ length: 4 }, () => `<p>${sentences(random, 5)}</p>`).join('\n');
}

function sentences(random: Random, count: number): string {
  return Array.from({ length: count }, () => `${words(random, 18)}.`).join(' ');
}

function words(random: Random, count: number): string {
  return Array.from({ length: count }, () => pick(random, random() < hardShare ? hard : everyday)).join(' ');
}

function table(random: Random): string {
  const row = () => [
    pick(random, tests),
    (random() * 200).toFixed(1),
    pick(random, units),
    words(random, 3),
    '',
  ];
  const rows = Array.from(
    { length: 20 },
    () =>
      `<tr>\n  ${row()
        .map(cell => `<td>${cell}</td>`)
        .join('\n  ')}\n</tr>`,
  );
  return `<table><thead><tr><th>Test</th><th>Result</th><th>Unit</th><th>Note</th><th>Flag</th></tr></thead>
<tbody>${rows.join('\n')}</tbody></table>`;
}

function pick(random: Random, list: string): string {
  const choices = list.split(' ');
  return choices[Math.floor(random() * choices.length)]!.replaceAll('_', ' ');
}

/** Mulberry32: small, and the same numbers everywhere. */
function createRandom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
