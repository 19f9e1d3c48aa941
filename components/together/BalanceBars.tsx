import { useId } from 'preact/hooks';

import type { Sitting } from '../../lib/review/sitting/sitting';
import { useServices } from '../frame/context';
import { useWho } from './who';

/** Whose words fill what is on the table. Both see it; the client alone sets when it is a lot. */
export function BalanceBars({ table, withLimit = false }: { table: Sitting; withLimit?: boolean }) {
  const { t, together, explainFailure } = useServices();
  const who = useWho();
  const id = useId();
  const { balance, limit } = table.view.value;
  const theirs = Math.round(balance.share * 100);
  const parts = [
    {
      voice: 'client',
      name: t('together-voice', { voice: together.isTheirs.value ? 'them' : 'client', who }),
      percent: 100 - theirs,
    },
    { voice: 'specialist', name: who, percent: theirs },
  ] as const;
  const isEmpty = balance.words.client + balance.words.specialist === 0;
  return (
    <section class="card together-part" aria-labelledby={id}>
      <h2 id={id}>{t('together-balance')}</h2>
      {isEmpty ? (
        <p class="soft">{t('together-balance-none')}</p>
      ) : (
        <>
          {parts.map(({ voice, name, percent }) => (
            <p key={voice} class="balance-row">
              <span>{`${name}: ${percent} %`}</span>
              <span class={`balance-bar balance-${voice}`} style={{ '--part': `${percent}%` }} />
            </p>
          ))}
          <p class="soft">
            {t('together-balance-own', {
              whose: together.isTheirs.value ? 'them' : 'client',
              ...balance.own,
            })}
          </p>
          <p class="soft">{t('together-balance-offered', { who, ...balance.offered })}</p>
        </>
      )}
      {balance.isOverLimit && <p class="notice">{t('together-balance-over', { who })}</p>}
      {withLimit && (
        <label class="balance-limit">
          <span class="label">{t('together-limit', { who, percent: Math.round(limit * 100) })}</span>
          <input
            type="range"
            min={10}
            max={90}
            step={5}
            value={Math.round(limit * 100)}
            onChange={event => {
              const set = table.client.setLimit(event.currentTarget.valueAsNumber / 100);
              if (!set.ok) explainFailure(set.code);
            }}
          />
        </label>
      )}
    </section>
  );
}
