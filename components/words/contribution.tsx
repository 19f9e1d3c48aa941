import type { Contribution } from '../../lib/workbench/contribution';
import { WordsIcon } from '../frame/icons';
import type { Services } from '../services';
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
    { id: 'words.show', text: 'cmd-words', run: ({ workbench }) => workbench().show('words') },
  ],

  keybindings: [
    { key: 'F8', command: 'words.next' },
    { key: 'Shift+F8', command: 'words.previous' },
  ],

  statusItems: [
    {
      id: 'words.count',
      order: 20,
      text: ({ page, t }) => {
        const state = page.state.value;
        return state.kind === 'reading' ? t('status-words', { count: state.reading.words.length }) : '';
      },
      command: 'words.show',
    },
  ],

  views: [
    {
      id: 'words',
      text: 'view-words',
      order: 20,
      icon: WordsIcon,
      count: ({ page }) => (page.state.value.kind === 'reading' ? page.state.value.reading.words.length : 0),
      render: () => <WordsView />,
    },
  ],
};
