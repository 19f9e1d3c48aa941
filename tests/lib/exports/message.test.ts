import { describe, expect, it } from 'vitest';

import { readingSeconds, writeMessage } from '../../../lib/exports/message';
import { readWords } from '../../support/words';
import { out, question } from './out';

const t = readWords('en');

describe('a message', () => {
  it('asks in its first line, and then says what matters', () => {
    const of = out({
      ...{ matters: 'To sleep.', opener: 'Hello' },
      questions: [question('Later?'), question('Why?', { first: true })],
    });
    expect(writeMessage(of, t)).toBe('Why?\n\nWhat matters most to me: To sleep.');
  });

  it('asks all where nothing is asked first', () => {
    expect(writeMessage(out({ questions: [question('One?'), question('Two?')] }), t)).toBe('One?\n\nTwo?');
  });

  it('is empty where there is nothing to ask', () => {
    expect(writeMessage(out(), t)).toBe('');
  });
});

describe('readingSeconds', () => {
  it.each([
    ['', 0],
    ['One two three four', 1],
    ['One two three four five', 2],
    ['¿Qué más podemos — probar ahora?', 2],
  ])('%j', (text, seconds) => {
    expect(readingSeconds(text)).toBe(seconds);
  });
});
