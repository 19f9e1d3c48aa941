import type { Locale } from '../../base/localize';

/** What the checks look for and offer, in one language. Data: a pack could bring another one. */
export type ListRules = {
  /** Words that begin a second question, folded: no accents, lower case. The first word is left out of the second question. */
  joins: string[];
  /** Words of which one says that the question is about other choices, folded. */
  choices: string[];
  /** What is offered when no question is. No treatment is named. */
  choicesQuestion: string;
  /** Beginnings of sentences that only the person can end. */
  mattersStart: string;
  ownStart: string;
  /** What is said before a question that was asked before. */
  askedBefore: { two: string; more: string };
};

export const listRules: Record<Locale, ListRules> = {
  en: {
    joins: [
      ...['and also', 'and what', 'and how', 'and why', 'and when', 'and where', 'and who', 'and which'],
      ...['and can', 'and could', 'and should', 'and will', 'and would', 'and is', 'and are', 'and do'],
      ...['and does', 'and did', 'or should', 'or can'],
    ],
    choices: [
      ...['what else', 'who else', 'option', 'options', 'choice', 'choices', 'alternative', 'alternatives'],
      ...['another way', 'other way', 'other ways', 'instead', 'do nothing', 'doing nothing', 'if i wait'],
      ...['if we wait', 'something else', 'anything else', 'other treatment', 'other treatments'],
    ],
    choicesQuestion: 'What else could we do?',
    mattersStart: 'What matters most to me is ',
    ownStart: 'For me, ',
    askedBefore: { two: 'I asked this at two visits: ', more: 'I asked this at more than two visits: ' },
  },
  es: {
    joins: [
      ...[
        'y tambien',
        'y que',
        'y como',
        'y por que',
        'y cuando',
        'y donde',
        'y quien',
        'y cual',
        'y cuanto',
      ],
      ...['y cuanta', 'y cuantos', 'y cuantas', 'y puedo', 'y podria', 'y podemos', 'y debo', 'y deberia'],
      ...['y hay', 'o debo', 'o puedo'],
    ],
    choices: [
      ...['que mas', 'otra opcion', 'opcion', 'opciones', 'alternativa', 'alternativas', 'otra manera'],
      ...[
        'otra forma',
        'otras formas',
        'en lugar de',
        'en vez de',
        'no hacer nada',
        'si espero',
        'si no hago nada',
      ],
      ...['si esperamos', 'otra cosa', 'otro tratamiento', 'otros tratamientos'],
    ],
    choicesQuestion: '¿Qué más podríamos hacer?',
    mattersStart: 'Lo que más me importa es ',
    ownStart: 'Para mí, ',
    askedBefore: {
      two: 'Ya pregunté esto en dos consultas: ',
      more: 'Ya pregunté esto en más de dos consultas: ',
    },
  },
};
