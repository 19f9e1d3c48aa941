import type { Contribution } from '../../lib/workbench/contribution';
import type { Services } from '../services';

/** Short numbers for a moment when someone needs help at once. One key away; never shown by what was typed. */
export const helpNow: Contribution<Services> = {
  id: 'helpNow',
  commands: [
    {
      id: 'helpNow.show',
      text: 'cmd-help-now',
      isUnnoted: true,
      run: ({ room }) => {
        room.isHelpShown.value = true;
      },
    },
  ],
  keybindings: [{ key: 'F4', command: 'helpNow.show', whileTyping: true }],
};
