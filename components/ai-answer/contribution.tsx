import type { Contribution } from '../../lib/workbench/contribution';
import { lazy } from '../frame/lazy';
import type { Services } from '../services';

/** What an AI answered, made into questions; and what one asks it, without what says who one is. */
export const aiAnswer: Contribution<Services> = {
  id: 'ai-answer',
  commands: [
    { id: 'ai-answer.show', text: 'cmd-ai-answer', run: ({ workbench }) => workbench().show('ai-answer') },
  ],
  views: [
    {
      id: 'ai-answer',
      text: 'view-ai-answer',
      order: 214,
      isOffRail: true,
      render: lazy(async () => (await import('./AiAnswerView')).AiAnswerView),
    },
  ],
};
