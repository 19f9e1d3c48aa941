import type { Sitting } from '../../../lib/review/sitting/sitting';
import { useServices } from '../../frame/context';
import { FeltHeard } from './FeltHeard';
import { LeaveBehind } from './LeaveBehind';
import { LogList } from './LogList';
import { SkillsCard } from './SkillsCard';

/** Sharing is over: what the specialist takes along, and what the client keeps. */
export function Closing({ table }: { table: Sitting }) {
  const { t, together, toast, explainFailure } = useServices();

  async function done() {
    const cleared = await together.clear();
    if (!cleared.ok) return explainFailure(cleared.code);
    toast({ text: t('together-cleared') });
  }

  return (
    <>
      <h1>{t('together-over')}</h1>
      <p>{t('together-over-how')}</p>
      <LeaveBehind table={table} />
      <SkillsCard table={table} />
      <section class="card client together-part" aria-labelledby="over-client">
        <h2 id="over-client">{t('together-over-client')}</h2>
        <p>{t('together-over-home')}</p>
        <FeltHeard table={table} />
      </section>
      <p class="soft">{t('together-clear-means')}</p>
      <div class="buttons">
        <button type="button" class="button primary" onClick={() => void done()}>
          {t('together-clear')}
        </button>
      </div>
      <LogList table={table} />
    </>
  );
}
