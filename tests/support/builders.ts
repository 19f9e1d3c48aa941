import type { PageState } from '../../components/services';
import type { PageReading, WordOnPage } from '../../lib/messages/protocol';
import type { NewVisit, Notebook } from '../../lib/notebook/notebook';
import type { NewQuestion } from '../../lib/notebook/visit';

/** A hard word on a page, dull but for its name. */
export function wordOnPage(text: string, rest: Partial<WordOnPage> = {}): WordOnPage {
  const quote = { exact: text, before: 'There is ', after: ' today.' };
  return { id: `test/${text}`, text, count: 1, quote, ...rest };
}

/** What was read on a page: nothing hard, unless said otherwise. */
export function pageReading(rest: Partial<PageReading> = {}): PageReading {
  return {
    title: 'Clinic note',
    language: 'known',
    words: [],
    done: true,
    closedFrames: 0,
    plans: [],
    about: { kind: 'none' },
    ...rest,
  };
}

/** A page that is being read, on a site we do not stay on for. */
export function readingState(
  reading: Partial<PageReading> = {},
  rest: Partial<Extract<PageState, { kind: 'reading' }>> = {},
): PageState {
  const site = 'portal.example.org';
  return { kind: 'reading', reading: pageReading(reading), site, staysOn: false, ...rest };
}

/** Half past two, so many days from a day, on this computer's clock. */
export function inDays(days: number, from: Date): string {
  const day = new Date(from);
  day.setDate(day.getDate() + days);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}T14:30`;
}

/** A notebook with one visit more: for `before` of `show`. */
export function withVisit(visit: NewVisit = {}, questions: (string | NewQuestion)[] = []) {
  return async (notebook: Notebook): Promise<string> => {
    const made = await notebook.newVisit(visit);
    if (!made.ok) throw new Error(made.code);
    for (const question of questions) {
      made.value.addQuestion(typeof question === 'string' ? { text: question } : question);
    }
    made.value.close();
    return made.value.visit.value.id;
  };
}
