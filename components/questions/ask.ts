import type { Quote } from '../../lib/anchors/quote';
import type { Passage } from '../../lib/notebook/visit';
import type { Services } from '../services';

/**
 * Put a question about a word of the page into the visit on the desk, with the passage it came from.
 *
 * @returns The failure code when it could not be added; the person has then been told.
 */
export function askAboutWord(services: Services, word: AskedWord): Promise<string | undefined> {
  const text = questionAbout(services, word);
  return ask(services, { text, about: word.text, quote: word.quote, term: word });
}

/** The question that would be asked about a word. */
export function questionAbout({ t, words }: Pick<Services, 't' | 'words'>, word: AskedWord): string {
  return words.explain(word.id)?.question ?? t('ask-what-does-it-mean', { word: word.text });
}

/** Ask for a fairer word in the record. Answers as `askAboutWord` does. */
export function askForFairer(services: Services, word: AskedWord, fairer: string) {
  const text = services.t('ask-fairer', { word: word.text, fairer });
  return ask(services, { text, about: word.text, quote: word.quote, term: word });
}

/** Ask what else could be done than a passage of the page says. Answers as `askAboutWord` does. */
export function askOther(services: Services, quote: Quote): Promise<string | undefined> {
  const text = services.t('ask-other');
  return ask(services, { text, about: text, quote });
}

/** Ask what the words selected on the page mean, and keep them with the question. Answers as `askAboutWord` does. */
export async function askAboutSelection(services: Services): Promise<string | undefined> {
  const { t, selectedPassage, explainFailure } = services;
  const selected = await selectedPassage();
  if (!selected.ok) {
    explainFailure(selected.code);
    return selected.code;
  }
  const { exact } = selected.value.quote;
  const about = exact.length > mostNamed ? `${exact.slice(0, mostNamed)}…` : exact;
  return add(services, { text: t('ask-selection'), about, passage: selected.value });
}

/** As much of the selected words as a message in passing can hold. */
const mostNamed = 40;

type AskedWord = { id: string; text: string; quote: Quote };

function ask(
  services: Services,
  { quote, ...asked }: { text: string; about: string; quote: Quote; term?: AskedWord },
): Promise<string | undefined> {
  const state = services.page.state.value;
  const reading = state.kind === 'reading' ? state : undefined;
  const passage = {
    quote,
    title: reading?.reading.title ?? '',
    site: reading?.site ?? '',
    keptAt: new Date().toISOString(),
  };
  return add(services, { ...asked, passage });
}

async function add(
  { t, desk, toast, explainFailure }: Services,
  { text, about, passage, term }: { text: string; about: string; passage: Passage; term?: AskedWord },
): Promise<string | undefined> {
  const visit = await desk.current();
  if (!visit) return 'not-saved';
  const added = visit.addQuestion({
    text,
    readyMade: true,
    status: 'ready',
    passage,
    ...(term && { term: { id: term.id, text: term.text } }),
  });
  if (!added.ok) {
    explainFailure(added.code);
    return added.code;
  }
  const id = added.value;
  toast({ text: t('ask-added', { word: about }), undo: () => void visit.removeQuestion(id) });
  return undefined;
}
