import type { ChoiceSet } from '../../lib/workbench/choices-file';
import type { Choices } from '../services';

/** What is chosen now. */
export function choicesNow({ locale, theme, comforts, level, hurtful, keys, roomKeys }: Choices): ChoiceSet {
  return {
    locale: locale.value,
    theme: theme.value,
    comforts: [...comforts.value],
    level: level.value,
    hurtful: hurtful.value,
    keys: keys.value,
    roomKeys: roomKeys.value,
  };
}

/** Choose all of a set. */
export function choose(choices: Choices, set: ChoiceSet): void {
  choices.setTheme(set.theme);
  choices.setComforts(set.comforts);
  choices.setLevel(set.level);
  choices.setHurtful(set.hurtful);
  if (set.keys) choices.setKeys(set.keys);
  if (set.roomKeys !== undefined) choices.setRoomKeys(set.roomKeys);
  choices.setLocale(set.locale); // last: its words may have to be read first
}
