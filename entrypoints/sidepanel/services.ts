import { packs as packList } from 'virtual:pack-list';
import { computed } from '@preact/signals-core';
import { browser } from 'wxt/browser';

import { contributions } from '../../components/contributions';
import { failureText } from '../../components/frame/failures';
import { followLastDone } from '../../components/frame/last-done';
import type { Notices } from '../../components/frame/notices';
import { createUndoing } from '../../components/frame/undoing';
import { knowWord } from '../../components/my-words/know-word';
import { passagesOf, showKept } from '../../components/page/passages';
import { askAboutWord, askOther } from '../../components/questions/ask';
import type { Choices, Palette, Room, Services } from '../../components/services';
import { createHappenings } from '../../components/services/happenings';
import type { Together } from '../../components/together/service';
import { wholeOf } from '../../components/together/whole';
import { clock } from '../../components/visit/room';
import { diagnosePage } from '../../components/words/diagnose-page';
import type { Localize } from '../../lib/base/localize';
import type { Copies } from '../../lib/copies/copies';
import { createDiagnostics } from '../../lib/diagnostics/diagnostics';
import type { Wishes } from '../../lib/messages/protocol';
import type { MyPacks } from '../../lib/my-packs/my-packs';
import type { MyWords } from '../../lib/my-words/my-words';
import type { Notebook } from '../../lib/notebook/notebook';
import type { Context } from '../../lib/workbench/contribution';
import { createWorkbench, type Workbench } from '../../lib/workbench/workbench';
import { readCalendar } from './calendars';
import { createContent } from './content';
import { createDesk } from './desk';
import type { Keeping } from './keeping';
import { createLeaving } from './leaving';
import type { WithPage } from './lock/privacy';
import { hearMenu } from './menu';
import { addedForPage, portalsForPage } from './packs/for-page';
import { joinAdded } from './packs/join';
import { createPacks } from './packs/packs';
import { createPageLink } from './page-link';
import { saveFile } from './save-file';
import { selectedPassage } from './selection';
import { createSpeech } from './speech';
import { followDesk } from './table';
import { createWords } from './words';

/** Build, in one place, all that features may use. */
export function createServices({
  choices,
  t,
  notebook,
  myWords,
  myPacks,
  copies,
  notices,
  privacy,
  together,
  palette,
  room,
  ...keeping
}: Keeping & {
  choices: Choices;
  t: Localize;
  notebook: Notebook;
  myWords: MyWords;
  myPacks: MyPacks;
  copies: Copies;
  notices: Notices;
  privacy: WithPage;
  together: Together;
  palette: Palette;
  room: Room;
}): Services {
  const explainFailure = (code: string) => notices.show({ text: t(failureText(code)) });
  const happenings = createHappenings();
  const desk = createDesk(notebook, explainFailure);
  const table = followDesk(desk, keeping.tables, { clock, explainFailure });
  const packs = createPacks(myPacks, { builtIn: packList, now: Date.now, onFailure: explainFailure });
  const joined = joinAdded(packs, createContent());
  const words = createWords(
    () => choices.locale.value,
    computed(() => packs.says.value?.words),
  );
  const page = createPageLink({
    locale: choices.locale,
    wishes: computed<Wishes>(() => ({
      level: choices.level.value,
      hurtful: choices.hurtful.value,
      known: myWords.known.value,
      off: [...packs.off.value],
      look: { theme: choices.theme.value, comforts: choices.comforts.value },
    })),
    added: addedForPage(packs),
    portals: portalsForPage(packs),
    meaningOf: words.writtenMeaning,
    onAsk: word => askAboutWord(services, word),
    onAskOther: ({ quote }) => askOther(services, quote),
    onKnow: word => knowWord(services, word),
    ownMeaning(id) {
      happenings.tell('word-opened');
      return myWords.all.value.get(id)?.mine;
    },
    passagesOf: site => passagesOf(wholeOf({ desk, table })?.visit.value, site),
    onPassagePressed: key => showKept(services, key),
    onFailure: explainFailure,
  });

  const services: Services = {
    t,
    choices,
    page,
    notebook,
    desk,
    table,
    undoing: createUndoing({ desk, table }, followLastDone(notices, desk)),
    together,
    privacy: privacy(page),
    ...keeping,
    leaving: createLeaving(),
    explainFailure,
    words,
    packs,
    get kinds() {
      return joined.value.kinds;
    },
    get barriers() {
      return joined.value.barriers;
    },
    get phrases() {
      return joined.value.phrases;
    },
    get rehearsals() {
      return joined.value.rehearsals;
    },
    myWords,
    copies,
    speech: createSpeech(),
    saveFile,
    selectedPassage,
    room,
    happenings,
    clock,
    readCalendar,
    diagnostics: createDiagnostics(),
    palette,
    toast: notices.show,
    announce: notices.announce,
    openSheet(id, page = 'questions') {
      happenings.tell('sheet-opened');
      return openTab(`/sidepanel.html#sheet=${encodeURIComponent(id)}&page=${page}`);
    },
    openLetter: (visitId, letterId) =>
      openTab(`/sidepanel.html#letter=${encodeURIComponent(letterId)}&visit=${encodeURIComponent(visitId)}`),
    openRecordPage: () => openTab('/record.html'),
    workbench: () => workbench,
  };

  together.follow(desk);
  diagnosePage(services);

  const workbench: Workbench<Services> = createWorkbench(services, contributions, {
    context: computed<Context>(() => ({
      hasReading: page.state.value.kind === 'reading',
      hasVisit: desk.open.value !== undefined,
      canUndo: services.undoing.canUndo.value,
      canRedo: services.undoing.canRedo.value,
      isSharing: together.table.value?.view.value.session !== undefined,
      isUnsaved: notebook.saving.value.is === 'not-saved',
    })),
    ownKeys: choices.keys,
    report: ({ kind }) => {
      if (kind === 'failed') explainFailure('failed');
    },
  });
  hearMenu(() => void workbench.run('words.explainSelection'));
  return services;
}

async function openTab(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path as '/sidepanel.html') });
}
