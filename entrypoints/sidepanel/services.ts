import { kinds } from 'virtual:visit-kinds';
import { computed, signal } from '@preact/signals-core';
import { browser } from 'wxt/browser';

import { contributions } from '../../components/contributions';
import { failureText } from '../../components/frame/failures';
import type { Notices } from '../../components/frame/notices';
import { askAboutWord } from '../../components/questions/ask';
import type { Choices, Palette, Services } from '../../components/services';
import { diagnosePage } from '../../components/words/diagnose-page';
import type { Localize } from '../../lib/base/localize';
import { createDiagnostics } from '../../lib/diagnostics/diagnostics';
import type { Notebook } from '../../lib/notebook/notebook';
import type { Context } from '../../lib/workbench/contribution';
import { createWorkbench, type Workbench } from '../../lib/workbench/workbench';
import { createDesk } from './desk';
import type { Keeping } from './keeping';
import type { WithPage } from './lock/privacy';
import { createPageLink } from './page-link';
import { createWords } from './words';

/** Build, in one place, all that features may use. */
export function createServices({
  choices,
  t,
  notebook,
  notices,
  privacy,
  ...keeping
}: Keeping & {
  choices: Choices;
  t: Localize;
  notebook: Notebook;
  notices: Notices;
  privacy: WithPage;
}): Services {
  const explainFailure = (code: string) => notices.show({ text: t(failureText(code)) });
  const desk = createDesk(notebook, explainFailure);
  const page = createPageLink({
    locale: choices.locale,
    onAsk: word => askAboutWord(services, word),
    onFailure: explainFailure,
  });

  const services: Services = {
    t,
    choices,
    page,
    notebook,
    desk,
    privacy: privacy(page),
    ...keeping,
    explainFailure,
    words: createWords(),
    kinds,
    diagnostics: createDiagnostics(),
    palette: createPalette(),
    toast: notices.show,
    announce: notices.announce,
    openSheet: id => openTab(`/sidepanel.html#sheet=${encodeURIComponent(id)}`),
    openRecordPage: () => openTab('/record.html'),
    workbench: () => workbench,
  };

  diagnosePage(services);

  const workbench: Workbench<Services> = createWorkbench(services, contributions, {
    context: computed<Context>(() => ({
      hasReading: page.state.value.kind === 'reading',
      hasVisit: desk.open.value !== undefined,
      canUndo: desk.open.value?.canUndo.value ?? false,
      canRedo: desk.open.value?.canRedo.value ?? false,
      isUnsaved: notebook.saving.value.is === 'not-saved',
    })),
    report: ({ kind }) => {
      if (kind === 'failed') explainFailure('failed');
    },
  });
  return services;
}

function createPalette(): Palette {
  const isOpen = signal(false);
  return {
    isOpen,
    open() {
      isOpen.value = true;
    },
    close() {
      isOpen.value = false;
    },
  };
}

async function openTab(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path as '/sidepanel.html') });
}
