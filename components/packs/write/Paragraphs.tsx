import { useState } from 'preact/hooks';

import type { Locale } from '../../../lib/base/localize';
import type { RawEntry } from '../../../lib/packs/draft';

/** The paragraphs of a story in one language, with an empty line between. Each stands beside the same one in the other. */
export function Paragraphs({
  id,
  lang,
  value,
  onValue,
}: {
  id: string;
  lang: Locale;
  value: unknown;
  onValue: (paragraphs: RawEntry[]) => void;
}) {
  // As it is typed: an empty line at the end is no paragraph yet, and must not vanish under the cursor.
  const [typed, setTyped] = useState('');
  const isStill = JSON.stringify(paragraphsOf(typed, value, lang)) === JSON.stringify(listOf(value));
  return (
    <textarea
      id={id}
      lang={lang}
      rows={6}
      value={isStill ? typed : textIn(value, lang)}
      onInput={({ currentTarget: { value: text } }) => {
        setTyped(text);
        onValue(paragraphsOf(text, value, lang));
      }}
    />
  );
}

function listOf(value: unknown): RawEntry[] {
  return Array.isArray(value) ? value.map(each => Object(each) as RawEntry) : [];
}

function textIn(value: unknown, lang: Locale): string {
  return listOf(value)
    .flatMap(paragraph => (typeof paragraph[lang] === 'string' ? paragraph[lang] : []))
    .join('\n\n');
}

/** What was typed as paragraphs. Each keeps what it says in the other language; one that says nothing in either goes. */
function paragraphsOf(text: string, before: unknown, lang: Locale): RawEntry[] {
  const old = listOf(before);
  const told = text
    .split(/\n\s*\n/)
    .map(paragraph => paragraph.replace(/\s*\n\s*/g, ' ').trim())
    .filter(Boolean);
  const places = Array.from({ length: Math.max(old.length, told.length) }, (_, at) => at);
  return places.flatMap(at => {
    const { [lang]: _, ...other } = old[at] ?? {};
    const paragraph = told[at] === undefined ? other : { ...other, [lang]: told[at] };
    return Object.keys(paragraph).length > 0 ? [paragraph] : [];
  });
}
