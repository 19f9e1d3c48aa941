import type { Services } from '../services';

/** Put words on the clipboard, from a press. */
export async function copyText({ t, toast, explainFailure }: Services, text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    toast({ text: t('after-copied') });
  } catch {
    explainFailure('failed'); // the browser says so by throwing
  }
}
