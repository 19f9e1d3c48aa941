import type { Starter } from './question';

/** Where a question that came of an AI's answer says so, whatever is done to its words later. */
const aiAnswer = 'ai-answer';

/** What a question about one claim of an AI began as. */
export function starterOf(claim: string): Starter {
  return { id: aiAnswer, text: claim };
}

/** Whether a question began as something an AI said. Nobody has checked that. */
export function isFromAi({ starter }: { starter?: Starter | undefined }): boolean {
  return starter?.id === aiAnswer;
}
