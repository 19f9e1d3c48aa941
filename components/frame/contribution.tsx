import { locales } from '../../lib/base/localize';
import { themes } from '../../lib/base/look';
import type { Contribution } from '../../lib/workbench/contribution';
import type { Services } from '../services';
import { focusNextPart } from './parts';

/** What belongs to the panel as a whole: the palette, undo, the language and the look. */
export const frame: Contribution<Services> = {
  id: 'frame',

  commands: [
    { id: 'frame.openPalette', text: 'frame-find', run: ({ palette }) => palette.open() },
    { id: 'frame.nextPart', text: 'cmd-next-part', run: () => focusNextPart() },
    {
      id: 'frame.undo',
      text: 'cmd-undo',
      applies: context => context.canUndo,
      run: ({ undoing, announce, t }) => {
        if (undoing.undo()) announce(t('frame-undone'));
      },
    },
    {
      id: 'frame.redo',
      text: 'cmd-redo',
      applies: context => context.canRedo,
      run: ({ undoing, announce, t }) => {
        if (undoing.redo()) announce(t('frame-redone'));
      },
    },
    ...locales.map(locale => ({
      id: `frame.speak-${locale}`,
      text: `cmd-speak-${locale}`,
      run: ({ choices }: Services) => choices.setLocale(locale),
    })),
    ...themes.map(theme => ({
      id: `frame.look-${theme}`,
      text: `cmd-look-${theme}`,
      run: ({ choices }: Services) => choices.setTheme(theme),
    })),
  ],

  keybindings: [
    { key: 'Mod+K', command: 'frame.openPalette', whileTyping: true },
    { key: 'F6', command: 'frame.nextPart', whileTyping: true },
    { key: 'Mod+Z', command: 'frame.undo', whileTyping: true },
    { key: 'Mod+Shift+Z', command: 'frame.redo', whileTyping: true },
    { key: 'Mod+Y', command: 'frame.redo', whileTyping: true },
  ],
};
