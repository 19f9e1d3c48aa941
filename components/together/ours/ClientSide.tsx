import type { Sitting } from '../../../lib/review/sitting/sitting';
import { useServices } from '../../frame/context';
import { KeyHint } from '../../frame/KeyHint';
import { heardKey } from '../../frame/press';
import { BalanceBars } from '../BalanceBars';
import { LogList } from '../end/LogList';
import { handOver, nodNext } from '../moves';
import { TurnBanner } from '../TurnBanner';
import { useWho } from '../who';
import { OurItems } from './OurItems';
import { OwnLine } from './OwnLine';
import { ShowMore } from './ShowMore';
import { Suggestions } from './Suggestions';

/** The client's turn: what the specialist suggests, and what is on the table. */
export function ClientSide({ table }: { table: Sitting }) {
  const services = useServices();
  const { t, workbench } = services;
  const who = useWho();
  const heard = (command: string) => heardKey(workbench().keyOf(command));
  const { canUndo, canRedo } = table.view.value;
  return (
    <>
      <TurnBanner turn="client" />
      <div class="buttons">
        <button
          type="button"
          class="button hand-over"
          aria-keyshortcuts={heard('together.wheel')}
          onClick={() => handOver(services)}
        >
          {t('together-hand-over', { who })} <KeyHint command="together.wheel" />
        </button>
        <button
          type="button"
          class="button"
          aria-keyshortcuts={heard('together.nod')}
          onClick={() => nodNext(services)}
        >
          {t('together-nod')} <KeyHint command="together.nod" />
        </button>
        <button
          type="button"
          class="button"
          disabled={!canUndo}
          onClick={() => back(services, table, 'undo')}
        >
          {t('together-undo')}
        </button>
        <button
          type="button"
          class="button"
          disabled={!canRedo}
          onClick={() => back(services, table, 'redo')}
        >
          {t('together-redo')}
        </button>
      </div>
      <Suggestions table={table} />
      <OurItems table={table} />
      <OwnLine table={table} />
      <ShowMore onShow={table.client.showMore} />
      <BalanceBars table={table} withLimit />
      <LogList table={table} />
    </>
  );
}

function back(
  { t, announce, explainFailure }: ReturnType<typeof useServices>,
  { client }: Sitting,
  way: 'undo' | 'redo',
) {
  const done = client[way]();
  if (!done.ok) return explainFailure(done.code);
  if (done.value) announce(t(way === 'undo' ? 'frame-undone' : 'frame-redone'));
}
