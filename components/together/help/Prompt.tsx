import type { ComponentChildren } from 'preact';

import type { HelpLevel } from '../../../lib/review/stepping-back';
import { helpLevels } from '../../../lib/review/stepping-back';
import { useServices } from '../../frame/context';

/** What helps to begin. Who needs it less, or wants less, finds it folded away; it is one press off, never gone. */
export function Prompt({
  name,
  from,
  children,
}: {
  /** What is folded away, in a few words. */
  name: string;
  /** The level of help from which on it is folded. */
  from: Exclude<HelpLevel, 'full'>;
  children: ComponentChildren;
}) {
  const { together } = useServices();
  const { level } = together.help.value;
  if (helpLevels.indexOf(level) < helpLevels.indexOf(from)) return <>{children}</>;
  return (
    <details class="fold-in">
      <summary>{name}</summary>
      {children}
    </details>
  );
}
