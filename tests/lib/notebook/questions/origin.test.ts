import { expect, it } from 'vitest';

import { spansOfOrigin } from '../../../../lib/notebook/questions/origin';
import { passage } from '../builders';
import { spans } from '../spans';

it('knows a ready line that was gone on with', () => {
  const starter = { id: 'pack/line', text: 'I took this test because' };
  expect(spansOfOrigin({ text: 'I took this test because I was tired.', starter })).toEqual(
    spans(['', 'client'], ['I took this test because', 'pack'], [' I was tired.', 'client']),
  );
});

it('knows words of the page, the passage before the word', () => {
  const made = { text: '“2+ edema” – why?', passage: passage('2+ edema'), term: { id: 'x', text: 'edema' } };
  expect(spansOfOrigin(made)).toEqual(spans(['“', 'client'], ['2+ edema', 'portal'], ['” – why?', 'client']));
});

it('calls words of its own the client’s, unless a press made them', () => {
  expect(spansOfOrigin({ text: 'Why me?' })).toEqual(spans(['Why me?', 'client']));
  expect(spansOfOrigin({ text: 'Why me?' }, 'pack')).toEqual(spans(['Why me?', 'pack']));
});
