import { cardStrings } from 'virtual:card-strings';
import { json } from 'virtual:term-book';
import { base64 } from 'virtual:term-index';

import { openBook } from '../../lib/jargon/book';
import { openIndex } from '../../lib/jargon/term-index';
import type { PageReading } from '../../lib/messages/protocol';
import { createReader } from '../../lib/page/reader';
import { longest } from '../../lib/page/slices';

const index = openIndex(Uint8Array.from(atob(base64), letter => letter.charCodeAt(0)));
if (!index.ok) throw new Error('index');

const readings: PageReading[] = [];
const asked: unknown[] = [];
const reader = createReader({
  page: document,
  index: index.value,
  book: openBook(json),
  cardStrings,
  onWords: reading => readings.push(reading),
  onAsk: async word => {
    asked.push(word);
    return 'card-added';
  },
});

Object.assign(globalThis, { imc: { reader, readings, asked, longest } });
