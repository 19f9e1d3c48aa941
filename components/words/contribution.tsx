import type { Contribution } from '../../lib/workbench/contribution';
import { WordsIcon } from '../frame/first-icons';
import { lazy } from '../frame/lazy';
import { onceDrawn } from '../frame/once-drawn';
import type { Services } from '../services';
import { pageOwner } from './diagnose-page';

/** The hard words of the page, in plain language. */
export const words: Contribution<Services> = {
  id: 'words',

  commands: [
    {
      id: 'words.readPage',
      text: 'cmd-read-page',
      run({ page, workbench }) {
        workbench().show('words');
        return page.read();
      },
    },
    {
      id: 'words.next',
      text: 'cmd-next-word',
      applies: context => context.hasReading,
      run: ({ page }) => page.stepWord(1),
    },
    {
      id: 'words.previous',
      text: 'cmd-previous-word',
      applies: context => context.hasReading,
      run: ({ page }) => page.stepWord(-1),
    },
    {
      id: 'words.openRecord',
      text: 'cmd-open-record',
      run: ({ openRecordPage }) => openRecordPage(),
    },
    {
      id: 'words.explainSelection',
      text: 'cmd-explain-selection',
      run({ page, workbench }) {
        workbench().show('words');
        return page.explainSelection();
      },
    },
    { id: 'words.paste', text: 'cmd-paste-words', run: ({ workbench }) => pasteWords(workbench()) },
    { id: 'words.show', text: 'cmd-words', run: ({ workbench }) => workbench().show('words') },
  ],

  keybindings: [
    { key: 'F8', command: 'words.next' },
    { key: 'Shift+F8', command: 'words.previous' },
  ],

  sections: [
    {
      id: 'words.marks',
      text: 'marks-title',
      order: 40,
      render: lazy(async () => (await import('./MarkChoices')).MarkChoices),
    },
    {
      id: 'words.known',
      text: 'my-words-title',
      order: 50,
      render: lazy(async () => (await import('../my-words/KnownWords')).KnownWords),
    },
  ],

  statusItems: [
    {
      id: 'words.count',
      order: 20,
      icon: WordsIcon,
      text: services => (services.page.state.value.kind === 'reading' ? String(countOf(services)) : ''),
      label: services => services.t('status-words', { count: countOf(services) }),
      why: services => services.t('status-words-why', { count: countOf(services) }),
      commands: ['words.show', 'words.next', 'checks.show'],
    },
  ],

  views: [
    {
      id: 'words',
      text: 'view-words',
      order: 20,
      icon: WordsIcon,
      count: countOf,
      render: lazy(async () => (await import('./WordsView')).WordsView),
    },
  ],
};

function countOf({ diagnostics }: Services): number {
  return diagnostics.of(pageOwner).length;
}

/** Open the box to paste in, with the keyboard in it. */
function pasteWords(workbench: ReturnType<Services['workbench']>): void {
  workbench.show('words');
  onceDrawn('details.paste-words', box => {
    box.setAttribute('open', '');
    box.querySelector('textarea')?.focus();
  });
}
