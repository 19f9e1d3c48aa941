import { useEffect, useState } from 'preact/hooks';

import type { Result } from '../../lib/base/result';
import type { EarlierVersion } from '../../lib/notebook/history/versions';
import type { OpenVisit } from '../../lib/notebook/open-visit';
import { useServices } from '../frame/context';
import { failureText } from '../frame/failures';
import { visitName } from '../questions/visit-name';
import { VersionCard } from './VersionCard';
import { versionName } from './version-name';

/** The days on which the open visit was changed, and the way back to each. */
export function HistoryView() {
  const services = useServices();
  const { t, desk, workbench } = services;
  const open = desk.open.value;
  return (
    <>
      <h1>{t('view-history')}</h1>
      {open && <p class="soft">{visitName(services, open.visit.value)}</p>}
      <p>{t('earlier-how')}</p>
      {open ? <Versions key={open.visit.value.id} open={open} /> : <p>{t('earlier-no-visit')}</p>}
      <div class="buttons">
        <button type="button" class="button" onClick={() => workbench().show('questions')}>
          {t('earlier-leave')}
        </button>
      </div>
    </>
  );
}

function Versions({ open }: { open: OpenVisit }) {
  const services = useServices();
  const { t } = services;
  const read = useVersions(open);
  const [chosen, setChosen] = useState('');

  if (!read) return <p role="status">{t('earlier-reading')}</p>;
  if (!read.ok) return <p role="alert">{t(failureText(read.code))}</p>;
  if (read.value.length === 0) return <p role="status">{t('earlier-none')}</p>;
  return (
    <ul class="cards">
      {read.value.map(version => (
        <VersionCard
          key={version.at}
          open={open}
          version={version}
          isChosen={version.at === chosen}
          onChoose={() => setChosen(version.at === chosen ? '' : version.at)}
          onUse={() => goBack(services, open, version)}
        />
      ))}
    </ul>
  );
}

/** Undefined while they are read. */
function useVersions({ visit }: OpenVisit): Result<EarlierVersion[], string> | undefined {
  const { notebook } = useServices();
  const [read, setRead] = useState<Result<EarlierVersion[], string>>();
  const { id } = visit.value;
  useEffect(() => {
    let isCurrent = true;
    void notebook.readEarlier(id).then(answer => isCurrent && setRead(answer));
    return () => {
      isCurrent = false;
    };
  }, [notebook, id]);
  return read;
}

/** One step, with Undo. How the visit read until now is among the versions too. */
function goBack(services: ReturnType<typeof useServices>, open: OpenVisit, version: EarlierVersion): void {
  const { t, toast, workbench, explainFailure, choices } = services;
  const gone = open.goBackTo(version);
  if (!gone.ok) {
    explainFailure(gone.code);
    return;
  }
  workbench().show('questions');
  toast({
    text: t('earlier-done', { when: versionName(t, choices.locale.value, version.at) }),
    undo: gone.value,
  });
}
