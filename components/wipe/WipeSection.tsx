import { useState } from 'preact/hooks';

import { useServices } from '../frame/context';
import { removeVisit } from '../questions/remove-visit';
import { visitName } from '../questions/visit-name';
import { WipeDialog } from './WipeDialog';

/** One visit, all that one person wrote, or everything. */
export function WipeSection() {
  const { t, wiping } = useServices();
  const [asking, setAsking] = useState<'mine' | 'all' | undefined>();
  return (
    <>
      <p>{t('wipe-what')}</p>
      <WipeVisit />
      <div class="buttons">
        <button type="button" class="button" onClick={() => setAsking('mine')}>
          {t('wipe-mine')}
        </button>
        <button type="button" class="button" onClick={() => setAsking('all')}>
          {t('wipe-all')}
        </button>
      </div>
      {asking && <WipeDialog t={t} wipe={wiping.wipe} what={asking} onLeave={() => setAsking(undefined)} />}
    </>
  );
}

/** One visit. It can be brought back for as long as the message about it stands. */
function WipeVisit() {
  const services = useServices();
  const { t, notebook } = services;
  const visits = notebook.visits.value;
  const [chosen, setChosen] = useState('');
  const id = visits.find(visit => visit.id === chosen)?.id ?? visits[0]?.id;
  if (!id) return null;
  return (
    <div class="wipe-visit">
      <label>
        <span class="label">{t('wipe-visit')}</span>
        <select value={id} onChange={event => setChosen(event.currentTarget.value)}>
          {visits.map(visit => (
            <option key={visit.id} value={visit.id}>
              {visitName(services, visit)}
            </option>
          ))}
        </select>
      </label>
      <button type="button" class="button" onClick={() => void removeVisit(services, id)}>
        {t('visit-remove')}
      </button>
    </div>
  );
}
