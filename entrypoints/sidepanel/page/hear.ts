import { fail, succeed } from '../../../lib/base/result';
import type { Handlers } from '../../../lib/messages/channel';
import type { PageEvents } from '../../../lib/messages/protocol';
import { readAsked, readAskedOther, readId, readKey, readNamed } from '../../../lib/messages/read-words';

/** What a person does on the page, and what the page asks of the panel for them. */
export type FromPage = {
  /** Answers with a failure code when the question could not be added. */
  onAsk: (asked: Parameters<PageEvents['askAbout']>[0]) => Promise<string | undefined>;
  onAskOther: (plan: Parameters<PageEvents['askOther']>[0]) => Promise<string | undefined>;
  onKnow: (word: Parameters<PageEvents['knowWord']>[0]) => void;
  ownMeaning: (id: string) => string | undefined;
  /** False: there is nothing of that key. */
  onPassagePressed: (key: string) => boolean;
  meaningOf: (id: string) => string | undefined;
};

/** Hear what was pressed on the page. The page is a stranger: each call is looked at before it is passed on. */
export function hearPage(to: FromPage): Handlers<Omit<PageEvents, 'wordsChanged' | 'passagesChanged'>> {
  return {
    async askAbout(input) {
      const asked = readAsked(input);
      const failure = asked.ok ? await to.onAsk(asked.value) : asked.code;
      return failure ? fail('not-saved') : succeed();
    },
    async askOther(input) {
      const plan = readAskedOther(input);
      const failure = plan.ok ? await to.onAskOther(plan.value) : plan.code;
      return failure ? fail('not-saved') : succeed();
    },
    knowWord(input) {
      const word = readNamed(input);
      if (!word.ok) return fail('not-saved');
      to.onKnow(word.value);
      return succeed();
    },
    passagePressed(input) {
      const read = readKey(input);
      return read.ok && to.onPassagePressed(read.value.key) ? succeed() : fail('missing');
    },
    ownMeaning(input) {
      const word = readId(input);
      const mine = word.ok ? to.ownMeaning(word.value.id) : undefined;
      return mine ? succeed({ mine }) : fail('missing');
    },
    meaningOf(input) {
      const word = readId(input);
      const written = word.ok ? to.meaningOf(word.value.id) : undefined;
      return written ? succeed({ written }) : fail('missing');
    },
  };
}
