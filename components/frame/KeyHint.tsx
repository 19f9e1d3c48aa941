import { showKey } from '../../lib/workbench/keys';
import { useServices } from './context';
import { isMac } from './press';

/** The key of a command as it is now, small. Nothing where it has none. */
export function KeyHint({ command }: { command: string }) {
  const { workbench } = useServices();
  const key = workbench().keyOf(command);
  return key ? <kbd>{showKey(key, isMac())}</kbd> : null;
}
