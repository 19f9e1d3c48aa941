import { fail, type Result, succeed } from './result';

/**
 * Told between the steps of a long work how far it is. Answers whether to go on; it may take its time to answer, so
 * that the screen can be drawn meanwhile.
 */
export type OnStep = (done: number, of: number) => boolean | Promise<boolean>;

/** Tell of a step. `stopped` when the person asked for no more. */
export async function tellStep(
  onStep: OnStep | undefined,
  done: number,
  of: number,
): Promise<Result<void, 'stopped'>> {
  return (await (onStep?.(done, of) ?? true)) ? succeed() : fail('stopped');
}
