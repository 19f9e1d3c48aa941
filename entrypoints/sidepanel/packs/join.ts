import { computed, type ReadonlySignal } from '@preact/signals-core';

import type { Packs } from '../../../components/packs/packs';
import type { Services } from '../../../components/services';
import { makePhraseBook, phrasesOf } from '../../../lib/phrases/phrase';
import { mergeRehearsals } from '../../../lib/phrases/rehearsal';
import { helpEntriesOf, mergeHelp } from '../../../lib/resources/barrier-kind';
import type { Lexicon } from '../../../lib/role/lexicon';
import { mergeKinds } from '../../../lib/starters/visit-kind';

type Joined = Pick<Services, 'kinds' | 'barriers' | 'phrases' | 'rehearsals'>;

/** What the built-in packs have, without those that are off, and after it what added packs have. */
export function joinAdded(
  { says, off }: Pick<Packs, 'says' | 'off'>,
  builtIn: Joined,
): ReadonlySignal<Joined> {
  return computed(() => {
    const rest = says.value?.rest();
    const isOn = (id: string) => !off.value.has(id.slice(0, id.indexOf('/')));
    if (!rest && off.value.size === 0) return builtIn;
    return {
      kinds: mergeKinds([
        ...builtIn.kinds.filter(({ starters }) => isOn(starters[0]?.id ?? '')),
        ...(rest?.kinds ?? []),
      ]),
      // Help is never off: somebody may need it now.
      barriers: mergeHelp([...helpEntriesOf(builtIn.barriers), ...(rest?.help ?? [])]),
      phrases: makePhraseBook([
        ...phrasesOf(builtIn.phrases).filter(({ id }) => isOn(id)),
        ...(rest?.phrases ?? []),
      ]),
      rehearsals: mergeRehearsals([
        ...builtIn.rehearsals.filter(({ id }) => isOn(id)),
        ...(rest?.rehearsals ?? []),
      ]),
    };
  });
}

/** What leads a specialist away from listening: by our lexicons, then by those of added packs, which only add. */
export function joinLexicons({ says }: Pick<Packs, 'says'>, builtIn: readonly Lexicon[]): readonly Lexicon[] {
  return [...builtIn, ...(says.value?.rest().lexicons ?? [])];
}
