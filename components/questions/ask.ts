import type { Quote } from '../../lib/anchors/quote';
import type { Services } from '../services';

/**
 * Put a question about a word of the page into the visit on the desk, with the passage it came from.
 *
 * @returns The failure code when it could not be added; the person has then been told.
 */
export async function askAboutWord(
  services: Services,
  word: { id: string; text: string; quote: Quote },
): Promise<string | undefined> {
  const { t, words, desk, page, toast, explainFailure } = services;
  const visit = await desk.current();
  if (!visit) return 'not-saved';
  const state = page.state.value;
  const reading = state.kind === 'reading' ? state : undefined;
  const question = words.explain(word.id)?.question ?? t('ask-what-does-it-mean', { word: word.text });
  const added = visit.addQuestion({
    text: question,
    term: { id: word.id, text: word.text },
    passage: {
      quote: word.quote,
      title: reading?.reading.title ?? '',
      site: reading?.site ?? '',
      keptAt: new Date().toISOString(),
    },
  });
  if (!added.ok) {
    explainFailure(added.code);
    return added.code;
  }
  const id = added.value;
  toast({ text: t('ask-added', { word: word.text }), undo: () => void visit.removeQuestion(id) });
  return undefined;
}
