// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';

import { contributions } from '../../components/contributions';
import type { Services } from '../../components/services';
import { locales } from '../../lib/base/localize';
import { term } from '../lib/jargon/entries';
import { createDesk as createDisk } from '../lib/notebook/builders';
import { readingState, withVisit, wordOnPage } from '../support/builders';
import { createPanel, type Panel } from '../support/services';
import { readWords } from '../support/words';

const commands = contributions.flatMap(({ commands = [] }) => commands);
const commandIds = commands.map(({ id }) => id);

/** A panel in which every command applies: a page read, a visit open, something to undo and to redo, a full disk. */
async function busyPanel(): Promise<Panel> {
  const disk = createDisk();
  const panel = await createPanel({
    disk,
    before: withVisit({ with: 'Dr. Osei' }, ['One?']),
    page: readingState({ words: [wordOnPage('edema')] }),
    terms: [term('edema')],
  });
  const visit = await panel.services.desk.current();
  visit?.setAt('2027-11-24T14:30');
  const until = new Date(Date.now() + 3_600_000).toISOString();
  const sat = await panel.services.together.sit(visit!.visit.value.id);
  if (!sat.ok) throw new Error(sat.code);
  sat.value.start({ with: 'Sam', purpose: '', until }, []);
  sat.value.letIn(true);
  disk.failure = 'storage-full';
  visit?.setMatters('Sleep.');
  visit?.undo();
  disk.failure = undefined;
  return panel;
}

/** For a command that brings back how it is at the start: something else. */
const elsewhere: Record<string, (services: Services) => void> = {
  // Nothing is drawn here: a part to go to.
  'frame.nextPart': () => {
    document.body.innerHTML = '<nav class="rail"><button aria-current="page">Start</button></nav>';
  },
  'frame.speak-en': ({ choices }) => choices.setLocale('es'),
  'frame.look-system': ({ choices }) => choices.setTheme('dark'),
  'start.show': ({ workbench }) => workbench().show('words'),
};

describe('the features of the panel', () => {
  it('can be put together: no id and no key is claimed twice, and no key leads nowhere', async () => {
    const { services } = await createPanel();
    expect(services.workbench().views.map(({ id }) => id)).toEqual([
      'start',
      'words',
      'prepare',
      'questions',
      'room',
      'after',
      'together',
      'afar',
      'caseload',
      'choices',
      'history',
      'out',
      'packs',
      'ripple',
      'stories',
      'ai-answer',
      'stand-up',
      'show-me',
      'checks',
      'search',
      'changes',
    ]);
  });

  it('have six places on the rail at most: a tired person reads no more', async () => {
    const { services } = await createPanel();
    const { rail } = services.workbench();
    expect(rail.length).toBeLessThanOrEqual(6);
    expect(rail.map(({ id }) => id)).toEqual(['start', 'words', 'questions', 'visit', 'together', 'choices']);
    expect(rail.find(({ id }) => id === 'visit')?.stages.map(({ id }) => id)).toEqual([
      'prepare',
      'room',
      'after',
    ]);
  });

  it('have a command that leads to each view off the rail', async () => {
    const lost = contributions.flatMap(({ id: feature, views = [] }) =>
      views
        .filter(({ isOffRail }) => isOffRail)
        .filter(({ shownBy = `${feature}.show` }) => !commandIds.includes(shownBy))
        .map(({ id }) => id),
    );
    expect(lost).toEqual([]);
  });

  it('name each command after the feature it belongs to', () => {
    const strangers = contributions.flatMap(({ id, commands = [] }) =>
      commands.filter(command => !command.id.startsWith(`${id}.`)).map(command => command.id),
    );
    expect(strangers).toEqual([]);
  });

  it.each(locales)('have words for every command and view in %s', locale => {
    const t = readWords(locale);
    const texts = contributions.flatMap(({ commands = [], views = [], sections = [], places = [] }) => [
      ...commands.flatMap(({ text }) => [text, `${text}.words`]),
      ...[...views, ...sections, ...places].map(({ text }) => text),
    ]);
    expect(texts.map(text => t(text)).filter(words => words.trim() === '')).toEqual([]);
  });

  it('are all there to be tried below', async () => {
    const { services } = await busyPanel();
    expect(services.workbench().commands.value.map(({ id }) => id)).toEqual(commandIds);
  });
});

describe('a command', () => {
  it.each(commandIds)('%s does something, and does not fail', async id => {
    const panel = await busyPanel();
    elsewhere[id]?.(panel.services);
    const before = look(panel);
    await panel.services.workbench().run(id);
    expect(panel.reports).toEqual([]);
    await vi.waitFor(() => expect(look(panel)).not.toEqual(before));
  });

  it.each(commandIds)('%s does not fail where there is no page, no visit and no room', async id => {
    const disk = createDisk();
    const panel = await createPanel({ disk });
    disk.failure = 'storage-missing';
    await panel.services.workbench().run(id);
    expect(panel.reports.filter(({ kind }) => kind === 'failed')).toEqual([]);
  });
});

/** All that a person could tell apart. */
function look({ services, page, tabs, notices }: Panel) {
  const { workbench, desk, choices, palette, notebook } = services;
  return {
    view: workbench().view.value.id,
    visit: desk.open.value?.visit.value,
    visits: notebook.visits.value,
    saving: notebook.saving.value,
    choices: [choices.locale.value, choices.theme.value, choices.comforts.value],
    isPaletteOpen: palette.isOpen.value,
    isHelpShown: services.room.isHelpShown.value,
    focused: document.activeElement?.tagName,
    asked: [...page.asked],
    tabs: [...tabs],
    said: [notices.toast.value, notices.announcement.value],
  };
}

const sources = import.meta.glob<string>('/components/*/contribution.tsx', {
  query: '?raw',
  import: 'default',
  eager: true,
});

it('loads with the first paint only the drawings that are on the rail then', () => {
  const late = Object.keys(sources).filter(path => sources[path]!.includes("frame/icons'"));
  expect(late).toEqual([]); // take it from `first-icons`; off the rail there is none
  const offRail = contributions
    .flatMap(({ views = [] }) => views)
    .filter(view => view.isOffRail && view.icon);
  expect(offRail.map(({ id }) => id)).toEqual([]);
});
