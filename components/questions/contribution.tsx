import type { Contribution } from '../../lib/workbench/contribution';
import { QuestionIcon } from '../frame/first-icons';
import { lazy } from '../frame/lazy';
import type { Services } from '../services';
import { savedText, savedWhy } from './saved';

/** What the client wants to ask, three first. */
export const questions: Contribution<Services> = {
  id: 'questions',

  commands: [
    {
      id: 'questions.prepare',
      text: 'cmd-prepare',
      async run({ desk, workbench }) {
        workbench().show('questions');
        await desk.current();
      },
    },
    {
      id: 'questions.newVisit',
      text: 'cmd-new-visit',
      async run({ desk, workbench }) {
        workbench().show('questions');
        await desk.start();
      },
    },
    {
      id: 'questions.printSheet',
      text: 'cmd-print-sheet',
      async run({ desk, openSheet }) {
        const visit = await desk.current();
        if (visit) await openSheet(visit.visit.value.id);
      },
    },
    {
      id: 'questions.saveAgain',
      text: 'cmd-save-again',
      applies: context => context.isUnsaved,
      async run({ notebook, toast, explainFailure, t }) {
        const answer = await notebook.flush();
        if (answer.ok) toast({ text: t('saved-now') });
        else explainFailure(answer.code);
      },
    },
  ],

  keybindings: [{ key: 'Mod+P', command: 'questions.printSheet', whileTyping: true }],

  statusItems: [
    {
      id: 'questions.saved',
      order: 10,
      text: savedText,
      why: savedWhy,
      commands: ['questions.saveAgain', 'history.show', 'backup.make'],
    },
    {
      id: 'questions.notSaved',
      order: 11,
      text: ({ notebook, t }) => (notebook.saving.value.is === 'not-saved' ? t('status-save-again') : ''),
      command: 'questions.saveAgain',
    },
  ],

  views: [
    {
      id: 'questions',
      text: 'view-questions',
      order: 30,
      icon: QuestionIcon,
      render: lazy(async () => (await import('./QuestionsView')).QuestionsView),
    },
  ],
};
