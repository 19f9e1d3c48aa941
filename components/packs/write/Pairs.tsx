import { useId } from 'preact/hooks';

import type { RawEntry } from '../../../lib/packs/draft';
import { useServices } from '../../frame/context';

/** Phrases, and what could be said in their place. An empty pair at the end waits for the next. */
export function Pairs({
  legend,
  lang,
  value,
  onValue,
}: {
  legend: string;
  lang: string;
  value: unknown;
  onValue: (pairs: RawEntry[]) => void;
}) {
  const { t } = useServices();
  const id = useId();
  const pairs = Array.isArray(value) ? value.map(each => Object(each) as RawEntry) : [];
  const shown = [...pairs, {}];

  function set(place: number, change: RawEntry) {
    const next = shown.map((pair, at) => (at === place ? { say: [], offer: '', ...pair, ...change } : pair));
    onValue(next.filter(pair => 'say' in pair && (listText(pair.say) !== '' || pair.offer !== '')));
  }

  return (
    <fieldset class="pack-field">
      <legend class="label">{legend}</legend>
      {shown.map((pair, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a pair has no name while it is written
        <div key={place} class="pack-pair">
          <label class="label" for={`${id}say${place}`}>
            {t('pack-say', { number: place + 1 })}
          </label>
          <input
            id={`${id}say${place}`}
            type="text"
            lang={lang}
            value={listText(pair.say)}
            onInput={({ currentTarget }) => set(place, { say: listOf(currentTarget.value) })}
          />
          <label class="label" for={`${id}offer${place}`}>
            {t('pack-offer', { number: place + 1 })}
          </label>
          <input
            id={`${id}offer${place}`}
            type="text"
            lang={lang}
            value={typeof pair.offer === 'string' ? pair.offer : ''}
            onInput={({ currentTarget }) => set(place, { offer: currentTarget.value })}
          />
        </div>
      ))}
    </fieldset>
  );
}

function listText(value: unknown): string {
  return Array.isArray(value) ? value.join(',') : '';
}

function listOf(text: string): string[] {
  return text === '' ? [] : text.split(',').map(each => each.trimStart().toLowerCase());
}
