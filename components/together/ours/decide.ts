import type { Choice } from '../../../lib/review/decide';
import type { Sitting } from '../../../lib/review/sitting/sitting';
import type { Services } from '../../services';
import { whoOf } from '../moves';

/** Decide on one suggestion, say what became of it, and offer Undo. False: nothing was done. */
export function decide(services: Services, { client }: Sitting, choice: Choice): boolean {
  const { t, together, toast, explainFailure } = services;
  const decided = client.decide(choice);
  if (!decided.ok) {
    explainFailure(decided.code);
    return false;
  }
  const kind = choice.shown.kind === 'reflection' ? 'heard' : 'suggested';
  const text = t(`together-${kind}-${choice.decision.is}`, { who: whoOf(together, t) });
  toast({ text, undo: () => void client.undo() });
  return true;
}
