import type { PageState } from '../../components/services';
import type { PageReading, WordOnPage } from '../../lib/messages/protocol';
import type { NewVisit, Notebook } from '../../lib/notebook/notebook';
import type { OpenVisit } from '../../lib/notebook/open-visit';
import { newQuestion } from '../../lib/notebook/questions/question';
import { emptyVisit, limits, type NewQuestion } from '../../lib/notebook/visit';

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

/** Give a visit so many questions in one step: one by one, five hundred take long. */
export function fill(visit: OpenVisit, count: number): void {
  const questions = Array.from({ length: count }, (_, at) => newQuestion(`many-${at}`, `${at}?`));
  const filled = visit.carryOver({ ...emptyVisit('earlier'), questions });
  if (!filled.ok) throw new Error(filled.code);
}

/** A notebook with one visit that can hold no question more: for `before` of `show`. */
export async function withFullVisit(notebook: Notebook): Promise<string> {
  const made = await notebook.newVisit();
  if (!made.ok) throw new Error(made.code);
  fill(made.value, limits.questions);
  made.value.close();
  return made.value.visit.value.id;
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
