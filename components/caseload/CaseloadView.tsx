import { useEffect, useState } from 'preact/hooks';

import type { Caseload } from '../../lib/afar/caseload';
import type { Me } from '../../lib/afar/me';
import type { ClientNotebook } from '../../lib/afar/specialist';
import type { Gone } from '../afar/services';
import { useOpened } from '../afar/use-afar';
import { useServices } from '../frame/context';
import { CaseList } from './CaseList';
import { NotebookPage } from './NotebookPage';
import { OpenClientFile } from './OpenClientFile';
import { WhoIAm } from './WhoIAm';

const minuteMs = 60_000;

/** A specialist's own side. One client is open at a time; the list holds days and the specialist's own promises. */
export function CaseloadView() {
  const { t, afar } = useServices();
  const me = useOpened(afar.me, afar);
  const caseload = useOpened(afar.caseload, afar);
  return (
    <>
      <h1>{t('case-title')}</h1>
      {me && caseload ? <Side me={me} caseload={caseload} /> : <p role="status">{t('questions-opening')}</p>}
    </>
  );
}

function Side({ me, caseload }: { me: Me; caseload: Caseload }) {
  const { t, afar, explainFailure } = useServices();
  const [open, setOpen] = useState<ClientNotebook>();
  const gone = afar.gone.value;
  useForgetting();
  useEffect(() => afar.closeNotebook, [afar]);

  function leave() {
    afar.closeNotebook();
    setOpen(undefined);
  }

  async function look(wire: string) {
    const opened = await afar.openNotebook(wire);
    if (opened.ok) setOpen(opened.value);
    else explainFailure(opened.code);
  }

  if (open)
    return <NotebookPage key={open.wire} notebook={open} caseload={caseload} me={me} onClose={leave} />;
  return (
    <>
      <p>{t('case-how')}</p>
      <OpenClientFile onOpened={look} />
      {gone && <GoneNote {...gone} />}
      <CaseList caseload={caseload} onLook={wire => void look(wire)} />
      <WhoIAm me={me} />
    </>
  );
}

/** What was over was taken off, and read back. */
function GoneNote({ count, left }: Gone) {
  const { t, workbench } = useServices();
  return (
    <div class="card together-part" role="status">
      <p>{t('case-gone', { count, left })}</p>
      <div class="buttons">
        <button type="button" class="button" onClick={() => void workbench().run('wipe.show')}>
          {t('case-wipe')}
        </button>
      </div>
    </div>
  );
}

/** Take off what is over: now, and by the clock. */
function useForgetting(): void {
  const { afar, clock, explainFailure } = useServices();
  useEffect(() => {
    async function look() {
      const forgotten = await afar.forgetOver();
      if (!forgotten.ok) explainFailure(forgotten.code);
    }
    void look();
    return clock.every(minuteMs, () => void look());
  }, [afar, clock, explainFailure]);
}
