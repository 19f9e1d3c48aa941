import type { LetterTemplate, Words } from './letter';

/** Letters and sheets that come with the program. A pack may bring others. Written by us. */

/** Why a sentence of a record should change (FEATURES.md K11). */
export const correctionReasons: Record<'not-true' | 'missing' | 'not-me' | 'hurtful', Words> = {
  'not-true': { en: 'This is not true.', es: 'Esto no es verdad.' },
  missing: { en: 'Something is missing here.', es: 'Aquí falta algo.' },
  'not-me': { en: 'This is not about me.', es: 'Esto no es sobre mí.' },
  hurtful: { en: 'These words hurt me.', es: 'Estas palabras me lastiman.' },
};

/** How a letter begins. */
const hello: LetterTemplate['parts'][number] = {
  is: 'words',
  words: { en: 'Hello,', es: 'Buenos días:' },
};

/** How a letter ends: where they can answer, and thanks. */
const end: LetterTemplate['parts'] = [
  {
    is: 'box',
    box: 'contact',
    isNeeded: true,
    ask: { en: 'How can they reach you?', es: '¿Cómo pueden hablar con usted?' },
    before: { en: 'You can reach me here:', es: 'Puede hablar conmigo aquí:' },
  },
  { is: 'words', words: { en: 'Thank you.', es: 'Gracias.' } },
];

export const correctionLetter: LetterTemplate = {
  id: 'correction',
  title: { en: 'Please correct my record', es: 'Por favor, corrija mi historia clínica' },
  parts: [
    hello,
    {
      is: 'words',
      words: {
        en: 'I read my record. I ask you to change it.',
        es: 'Leí mi historia clínica. Le pido que la cambie.',
      },
    },
    { is: 'quote', before: { en: 'It says:', es: 'Dice:' } },
    { is: 'choice', fact: 'reason', choices: correctionReasons },
    {
      is: 'box',
      box: 'should-say',
      isNeeded: true,
      ask: { en: 'What should it say?', es: '¿Qué debería decir?' },
      before: { en: 'It should say:', es: 'Debería decir:' },
    },
    {
      is: 'words',
      words: {
        en: 'Please tell me in writing what you decide. If you say no, please tell me why.',
        es: 'Por favor, dígame por escrito lo que decida. Si dice que no, dígame por qué.',
      },
    },
    ...end,
  ],
};

export const denialLetter: LetterTemplate = {
  id: 'denial',
  title: { en: 'I ask you to look again', es: 'Le pido que lo revise' },
  parts: [
    hello,
    { is: 'fact', fact: 'claim', isNeeded: true, before: { en: 'Claim number:', es: 'Número de reclamo:' } },
    {
      is: 'fact',
      fact: 'letter-date',
      isNeeded: true,
      before: { en: 'Date of your letter:', es: 'Fecha de su carta:' },
    },
    {
      is: 'fact',
      fact: 'reason',
      before: { en: 'Your letter gives this reason:', es: 'Su carta da esta razón:' },
    },
    { is: 'words', words: { en: 'I ask you to look at this again.', es: 'Le pido que lo revise otra vez.' } },
    {
      is: 'box',
      box: 'why',
      isNeeded: true,
      ask: {
        en: 'Why do you need it? Use your own words.',
        es: '¿Por qué lo necesita? Use sus propias palabras.',
      },
      before: { en: 'Why I need it:', es: 'Por qué lo necesito:' },
    },
    {
      is: 'box',
      box: 'helped',
      ask: { en: 'What did this treatment help you do?', es: '¿Qué pudo hacer gracias a este tratamiento?' },
      before: {
        en: 'Here is what this treatment helped me do:',
        es: 'Esto es lo que pude hacer gracias a este tratamiento:',
      },
    },
    {
      is: 'words',
      words: {
        en: 'Please send me the rule you used, and my whole file.',
        es: 'Por favor, envíeme la regla que usó y todo mi expediente.',
      },
    },
    ...end,
  ],
};

/** The boxes of the sheet "It isn't working" (FEATURES.md K23), in order. Each may be skipped. No advice, no doses. */
export const notWorkingSheet: LetterTemplate = {
  id: 'not-working',
  title: { en: 'It is not working for me', es: 'No me está funcionando' },
  parts: [
    box('hoped', 'What I hoped for', 'Lo que esperaba'),
    box('now', 'What happens now', 'Lo que pasa ahora'),
    box('since', 'Since when', 'Desde cuándo'),
    box('cannot-live-with', 'What I cannot live with', 'Con lo que no puedo vivir'),
    box('tried', 'What else I tried', 'Qué más probé'),
    box('ask-about', 'What I would like to ask about', 'Sobre qué quiero preguntar'),
  ],
};

export const letterTemplates = [correctionLetter, denialLetter, notWorkingSheet];

function box(name: string, en: string, es: string): LetterTemplate['parts'][number] {
  return { is: 'box', box: name, ask: { en, es }, before: { en: `${en}:`, es: `${es}:` } };
}
