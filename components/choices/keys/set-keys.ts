import type { OwnKeys } from '../../../lib/workbench/own-keys';
import { useServices } from '../../frame/context';

/** Keep other keys, say what is so now, and offer to take it back. */
export function useSetKeys(): (next: OwnKeys, told: string) => void {
  const { choices, toast } = useServices();
  return (next, told) => {
    const before = choices.keys.peek();
    choices.setKeys(next);
    toast({ text: told, undo: () => choices.setKeys(before) });
  };
}
