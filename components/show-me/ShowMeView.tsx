import { useEffect } from 'preact/hooks';

import { emptyVisit } from '../../lib/notebook/visit';
import { useServices } from '../frame/context';
import { WithWhom } from '../prepare/WithWhom';
import { wholeOf } from '../together/whole';
import { readWalk, walkUnderWay } from './progress';
import { WalkCard } from './WalkCard';
import { walkNames } from './walks';

/** Three short walks through what the panel can do, on the person's own visit. */
export function ShowMeView() {
  const services = useServices();
  const { t, desk, notebook, privacy, workbench } = services;
  const open = wholeOf(services);
  const hasVisits = notebook.visits.value.length > 0;
  useEffect(() => {
    if (!open && hasVisits) void desk.current();
  }, [open, hasVisits, desk]);

  const visit = open?.visit.value ?? emptyVisit('');
  // The one that goes along, or the first with something left to do.
  const shown = walkUnderWay(visit) ?? walkNames.find(walk => readWalk(visit, walk).next);
  return (
    <div class="show-me">
      <h1>{t('view-show-me')}</h1>
      <p>{t('show-what')}</p>
      <p class="soft">{t(privacy.computer === 'shared' ? 'show-not-kept' : 'show-kept')}</p>
      {open && <WithWhom open={open} />}
      {walkNames.map(walk => (
        <WalkCard key={walk} walk={walk} visit={visit} isShown={walk === shown} />
      ))}
      <div class="buttons">
        <button type="button" class="button" onClick={() => workbench().run('together.show')}>
          {t('start-together')}
        </button>
        <button type="button" class="button" onClick={() => workbench().run('packs.stories')}>
          {t('packs-stories')}
        </button>
      </div>
    </div>
  );
}
