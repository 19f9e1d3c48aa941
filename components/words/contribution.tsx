import type { Contribution } from '../../lib/workbench/contribution';
import { WordsIcon } from '../frame/icons';
import { KnownWords } from '../my-words/KnownWords';
import type { Services } from '../services';
import { pageOwner } from './diagnose-page';
import { MarkChoices } from './MarkChoices';
import { WordsView } from './WordsView';

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
    { id: 'words.marks', text: 'marks-title', order: 40, render: () => <MarkChoices /> },
    { id: 'words.known', text: 'my-words-title', order: 50, render: () => <KnownWords /> },
  ],

  statusItems: [
    {
      id: 'words.count',
      order: 20,
      icon: WordsIcon,
      text: services => (services.page.state.value.kind === 'reading' ? String(countOf(services)) : ''),
      label: services => services.t('status-words', { count: countOf(services) }),
      command: 'words.show',
    },
  ],

  views: [
    {
      id: 'words',
      text: 'view-words',
      order: 20,
      icon: WordsIcon,
      count: countOf,
      render: () => <WordsView />,
    },
  ],
};

function countOf({ diagnostics }: Services): number {
  return diagnostics.of(pageOwner).length;
}

/** Open the box to paste in, with the keyboard in it. */
function pasteWords(workbench: ReturnType<Services['workbench']>): void {
  workbench.show('words');
  // Once it is drawn.
  setTimeout(() => {
    const box = document.querySelector<HTMLDetailsElement>('.paste-words');
    if (!box) return;
    box.open = true;
    box.querySelector('textarea')?.focus();
  });
}
