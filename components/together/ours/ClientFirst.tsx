import { useEffect, useState } from 'preact/hooks';
import type { Sitting } from '../../../lib/review/sitting/sitting';
import { useServices } from '../../frame/context';
import { LockIcon } from '../../frame/first-icons';
import { TurnBanner } from '../TurnBanner';
import { useWho } from '../who';
import { OurItems } from './OurItems';
import { OwnLine } from './OwnLine';

/** The client writes first. The specialist's side is closed until the client opens it. */
export function ClientFirst({ table }: { table: Sitting }) {
  const { t, announce, explainFailure } = useServices();
  const who = useWho();

  function letIn() {
    const opened = table.letIn(true);
    if (!opened.ok) return explainFailure(opened.code);
    announce(t('together-now-open', { who }));
  }

  return (
    <>
      <TurnBanner turn="client" />
      <p class="together-closed">
        <LockIcon /> {t('together-closed', { who })}
      </p>
      <p>{t('together-first')}</p>
      <OurItems table={table} />
      <OwnLine table={table} />
      <OwnTime />
      <div class="buttons">
        <button type="button" class="button primary" onClick={letIn}>
          {t('together-let-in', { who })}
        </button>
      </div>
    </>
  );
}

const minutesToChoose = [0, 3, 5, 10];

/** Time to write alone, as the client chooses. It says when it is over, and opens nothing by itself. */
function OwnTime() {
  const { t, clock, announce } = useServices();
  const [until, setUntil] = useState<number>();
  const [left, setLeft] = useState(0);

  useEffect(() => {
    if (until === undefined) return;
    const look = () => setLeft(Math.max(0, Math.ceil((until - clock.now()) / 60_000)));
    look();
    return clock.every(5_000, look);
  }, [until, clock]);
  const isOver = until !== undefined && left === 0 && clock.now() >= until;
  useEffect(() => {
    if (isOver) announce(t('together-time-over'));
  }, [isOver, announce, t]);

  return (
    <div class="typed">
      <label class="label">
        {t('together-own-time')}
        <select
          onChange={event => {
            const minutes = Number(event.currentTarget.value);
            setUntil(minutes === 0 ? undefined : clock.now() + minutes * 60_000);
          }}
        >
          {minutesToChoose.map(minutes => (
            <option key={minutes} value={minutes}>
              {minutes === 0 ? t('together-own-time-none') : t('together-minutes', { minutes })}
            </option>
          ))}
        </select>
      </label>
      {until !== undefined && (
        <p class="soft" role="status">
          {isOver ? t('together-time-over') : t('together-time-left', { minutes: left })}
        </p>
      )}
    </div>
  );
}
