import { longWhen } from '../../lib/base/when';
import { listCalendar, writeCalendar } from '../../lib/exports/calendar/write-calendar';
import { type Choice, chooseParts } from '../../lib/exports/choose';
import { makeFhirBundle } from '../../lib/exports/fhir';
import { writeJson } from '../../lib/exports/json';
import { writeMarkdown } from '../../lib/exports/markdown';
import { writeMessage } from '../../lib/exports/message';
import { makeOutline } from '../../lib/exports/outline';
import { writePlainText } from '../../lib/exports/plain-text';
import type { Visit } from '../../lib/notebook/visit';
import type { Services } from '../services';
import type { TextWay } from './leaving';

/** What was chosen, and the moment it is made: the file is then the one that was shown. */
export type TextChoice = { choice: Choice; now: number; namesInCalendar: boolean };

/** The very words of a file or a message. Empty when there is nothing to take. */
export function makeText(
  { t, choices }: Pick<Services, 't' | 'choices'>,
  way: TextWay,
  { visit, choice, now, namesInCalendar }: TextChoice & { visit: Visit },
): string {
  const { out } = chooseParts(visit, choice);
  const madeAt = new Date(now).toISOString();
  const outline = () => makeOutline(out, { t, when: longWhen(out.at, choices.locale.value) });
  const names = namesInCalendar ? 'shown' : 'hidden';
  const write: Record<TextWay, () => string> = {
    message: () => writeMessage(out, t),
    text: () => writePlainText(outline()),
    markdown: () => writeMarkdown(outline()),
    calendar: () =>
      listCalendar(out, { t, now, names }).length ? writeCalendar(out, { t, now, names }) : '',
    json: () => writeJson(out, madeAt),
    fhir: () => {
      const { timeZone: zone } = new Intl.DateTimeFormat().resolvedOptions();
      const bundle = makeFhirBundle(out, { t, madeAt, zone });
      return bundle.entry.length ? `${JSON.stringify(bundle, null, 1)}\n` : '';
    },
  };
  return write[way]();
}

const kinds: Record<Exclude<TextWay, 'message'>, { ending: string; type: string }> = {
  text: { ending: 'txt', type: 'text/plain' },
  markdown: { ending: 'md', type: 'text/markdown' },
  calendar: { ending: 'ics', type: 'text/calendar' },
  json: { ending: 'json', type: 'application/json' },
  fhir: { ending: 'fhir.json', type: 'application/fhir+json' },
};

/** A file with a name that says nothing of what is in it. */
export function makeFile(
  way: Exclude<TextWay, 'message'>,
  text: string,
  now: number,
): { file: Blob; name: string } {
  const { ending, type } = kinds[way];
  const day = new Date(now);
  const two = (part: number) => String(part).padStart(2, '0');
  const name = `notes-${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}.${ending}`;
  return { file: new Blob([text], { type: `${type};charset=utf-8` }), name };
}
