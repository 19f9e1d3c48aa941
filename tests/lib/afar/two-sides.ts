import { openCaseload } from '../../../lib/afar/caseload';
import { type AfarClient, openAfarClient } from '../../../lib/afar/client';
import { openMe } from '../../../lib/afar/me';
import { openPeople } from '../../../lib/afar/people';
import { openNotebook as openClientNotebook, takeHandOff } from '../../../lib/afar/specialist';
import { createNotebook } from '../../../lib/notebook/notebook';
import type { NewQuestion } from '../../../lib/notebook/visit';
import { forgetShared } from '../../../lib/review/keep';
import type { ItemId } from '../../../lib/review/plan';
import { createTables } from '../../../lib/review/tables';
import { createDesk, type Desk, expectValue, newId } from '../notebook/builders';

export const clock = { ms: Date.parse('2026-03-02T09:00:00.000Z') };
const tools = { newId, now: () => clock.ms };
export const hourMs = 3_600_000;

/** A client at home, with a visit of these questions and its table. */
export async function atHome(questions: (string | NewQuestion)[] = [], disk: Desk = createDesk()) {
  const journal = disk.openJournal();
  const notebook = await expectValue(
    createNotebook(journal, { ...tools, forgetAlso: id => forgetShared(journal, id) }),
  );
  const visit = await expectValue(notebook.newVisit({ with: 'Dr. Lee' }));
  const ids = questions.map(question => {
    const added = visit.addQuestion(typeof question === 'string' ? { text: question } : question);
    if (!added.ok) throw new Error(added.code);
    return `question/${added.value}` as ItemId;
  });
  const visitId = visit.visit.value.id;
  const table = await expectValue(createTables({ notebook, journal }, tools).open(visitId));
  const me = await expectValue(openMe(journal));
  const people = await expectValue(openPeople(journal));
  const parts = { journal, table, me, people, ...tools };
  const afar = await expectValue(openAfarClient(parts));
  return { disk, journal, notebook, visit, visitId, ids, table, me, people, afar, parts };
}
export type Home = Awaited<ReturnType<typeof atHome>>;

/** A specialist at an agency. */
export async function atAgency(disk: Desk = createDesk()) {
  const journal = disk.openJournal();
  const me = await expectValue(openMe(journal));
  const caseload = await expectValue(openCaseload(journal));
  const parts = { journal, me, caseload, ...tools };
  return {
    ...{ disk, journal, me, caseload },
    take: (text: string) => takeHandOff(parts, text),
    open: (wire: string) => openClientNotebook(parts, wire),
    /** Take a file and open its notebook. */
    async receive(text: string) {
      const { wire } = await expectValue(takeHandOff(parts, text));
      return expectValue(openClientNotebook(parts, wire));
    },
  };
}
export type Agency = Awaited<ReturnType<typeof atAgency>>;

export const inHours = (hours: number) => new Date(clock.ms + hours * hourMs).toISOString();

/** Share these things until tomorrow, and make the file's text. */
export async function shareFrom({ table, afar, ids }: Home, chosen: ItemId[] = ids): Promise<string> {
  const about = { with: 'Sam', purpose: 'Getting ready', until: inHours(24) };
  if (!table.now.value.session) {
    const started = table.session.start(
      about,
      chosen.map(id => ({ id })),
    );
    if (!started.ok) throw new Error(started.code);
  }
  return expectValue(afar.writeFile());
}

/** Take a review in; whoever is new is approved. */
export async function mergeReview(
  { afar, people }: { afar: AfarClient; people: Home['people'] },
  text: string,
) {
  const first = await afar.take(text);
  if (!first.ok || first.value.is !== 'stranger') return first;
  people.approve(first.value.card);
  return afar.take(text);
}
