import type { Shown } from '../../../lib/review/session';
import type { Sitting } from '../../../lib/review/sitting/sitting';
import { useServices } from '../../frame/context';
import { feltWord } from '../../notes/Felt';
import { labelOf } from '../choosable';
import { hourOf } from '../hour-of';

/** What was shown, to whom and for how long. The client's own; nobody else sees it. */
export function LogList({ table }: { table: Sitting }) {
  const { t } = useServices();
  const { log } = table.view.value;
  if (log.length === 0) return null;
  return (
    <details class="card client together-part shown-log">
      <summary>{t('together-log', { count: log.length })}</summary>
      <p class="soft">{t('together-log-how')}</p>
      <ul class="cards">
        {log.map(entry => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </ul>
    </details>
  );
}

function Entry({ entry }: { entry: Shown }) {
  const { t, choices } = useServices();
  const { from, endedAt, purpose, items, wrote = [] } = entry;
  const felt = feltWord(entry.heard);
  const minutes = endedAt ? Math.round((Date.parse(endedAt) - Date.parse(from)) / 60_000) : 0;
  return (
    <li>
      <p>
        {t('together-log-line', {
          who: entry.with || t('together-someone'),
          when: hourOf(from, choices.locale.value),
          ended: endedAt ? 'yes' : 'no',
          minutes,
          count: items.length,
        })}
        {purpose && ` ${t('together-ribbon-why', { why: purpose })}`}
      </p>
      <Things things={items} />
      {wrote.length > 0 && (
        <>
          <p class="soft">{t('together-log-wrote')}</p>
          <Things things={wrote} />
        </>
      )}
      {felt && <p class="soft">{t('together-log-heard', { felt: t(`felt-word-${felt}`) })}</p>}
    </li>
  );
}

function Things({ things }: { things: Shown['items'] }) {
  const { t } = useServices();
  return (
    <ul>
      {things.map(({ id, text }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: one thing may have been shown twice
        <li key={index}>
          <span class="soft">{labelOf(id, t)}</span> {text}
        </li>
      ))}
    </ul>
  );
}
