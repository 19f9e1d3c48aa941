import { expect, it } from 'vitest';

import { voiceOfPasted } from '../../../../lib/notebook/questions/pasted';
import { newQuestion } from '../../../../lib/notebook/questions/question';
import { emptyVisit, type Visit } from '../../../../lib/notebook/visit';
import { passage } from '../builders';
import { spans } from '../spans';

const ready = ['I am worried that waiting …', 'Please say that in plain words.'];
const visit: Visit = {
  ...emptyVisit('v'),
  questions: [
    { ...newQuestion('a', 'Can we set a date to decide?'), passage: passage('Taper 50% x 2 wk then stop') },
    {
      ...newQuestion('b', 'Is it true: it can hurt the liver badly'),
      spans: spans(['Is it true: ', 'client'], ['it can hurt the liver badly', 'ai']),
    },
  ],
  boxes: { 'prepare/mind': 'I feel flat and tired' },
};

it.each([
  ['Can we set a date', 'client'],
  ['I feel flat and tired', 'client'],
  ['it can hurt the liver', 'ai'],
  ['Please say that in plain words.', 'pack'],
  ['Taper 50% x 2 wk', 'portal'],
  ['Ask your doctor about other medicines', 'pasted'],
  [' \n Ask your doctor about other medicines\n', 'pasted'],
  ['Dr. Osei', 'client'],
  ['', 'client'],
  ['اسأل طبيبك عن أدوية أخرى', 'pasted'],
])('%j is of %s', (words, voice) => {
  expect(voiceOfPasted(words, visit, ready)).toBe(voice);
});
