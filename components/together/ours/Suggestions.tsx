import { useState } from 'preact/hooks';

import type { Choice } from '../../../lib/review/decide';
import type { Standing } from '../../../lib/review/sitting/read-sitting';
import type { Sitting } from '../../../lib/review/sitting/sitting';
import { useServices } from '../../frame/context';
import { useWho } from '../who';
import { Heard } from './Heard';
import { Lived } from './Lived';
import { SuggestionCard } from './SuggestionCard';

/** What can be used as it is, alone or with others. */
const usable = new Set(['edit', 'add', 'order', 'comment']);
const isOpen = ({ status }: Standing) => status === 'open' || status === 'stale';

/** What the specialist suggests, for the client to decide one by one or several at once. */
export function Suggestions({ table }: { table: Sitting }) {
  const { t } = useServices();
  const who = useWho();
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const all = table.view.value.suggestions;
  const open = all.filter(isOpen);
  const heard = open.filter(({ suggestion }) => suggestion.kind === 'reflection');
  const rest = open.filter(({ suggestion }) => usable.has(suggestion.kind));

  function mark(id: string) {
    const next = new Set(marked);
    if (!next.delete(id)) next.add(id);
    setMarked(next);
  }

  return (
    <section class="together-part" aria-labelledby="suggests">
      <h2 id="suggests">{t('together-suggests', { who })}</h2>
      {heard.length + rest.length === 0 && <p class="soft">{t('together-suggests-none', { who })}</p>}
      {heard.map(({ suggestion }) => (
        <Heard key={suggestion.id} table={table} suggestion={suggestion} />
      ))}
      <ul class="cards">
        {rest.map(standing => (
          <SuggestionCard
            key={standing.suggestion.id}
            {...{ table, standing }}
            isMarked={marked.has(standing.suggestion.id)}
            onMark={() => mark(standing.suggestion.id)}
          />
        ))}
      </ul>
      {rest.length > 1 && (
        <Several
          table={table}
          rest={rest}
          marked={rest.filter(({ suggestion }) => marked.has(suggestion.id))}
          onMarked={setMarked}
        />
      )}
      <Lived table={table} />
    </section>
  );
}

/** Use or refuse several at once: one step, so one Undo. */
function Several({
  table,
  rest,
  marked,
  onMarked,
}: {
  table: Sitting;
  rest: Standing[];
  marked: Standing[];
  onMarked(marked: ReadonlySet<string>): void;
}) {
  const { t, toast, explainFailure } = useServices();
  const isAll = marked.length === rest.length;

  function decide(is: 'used' | 'declined') {
    const choices = marked.map(({ suggestion }): Choice => ({ shown: suggestion, decision: { is } }));
    const decided = table.client.decideAll(choices);
    if (!decided.ok) return explainFailure(decided.code);
    onMarked(new Set());
    toast({ text: t(`together-several-${is}`, decided.value), undo: () => void table.client.undo() });
  }

  return (
    <fieldset class="buttons several">
      <legend class="only-heard">{t('together-several')}</legend>
      <button
        type="button"
        class="button"
        onClick={() => onMarked(new Set(isAll ? [] : rest.map(({ suggestion }) => suggestion.id)))}
      >
        {t(isAll ? 'together-several-none' : 'together-several-all')}
      </button>
      <button type="button" class="button" disabled={marked.length === 0} onClick={() => decide('used')}>
        {t('together-several-use', { count: marked.length })}
      </button>
      <button type="button" class="button" disabled={marked.length === 0} onClick={() => decide('declined')}>
        {t('together-several-refuse', { count: marked.length })}
      </button>
    </fieldset>
  );
}
