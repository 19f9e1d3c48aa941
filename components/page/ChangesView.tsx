import { useState } from 'preact/hooks';

import { type Comparison, compareLines } from '../../lib/copies/compare';
import type { PageCopy } from '../../lib/copies/copy';
import { useServices } from '../frame/context';
import { ChangeList } from './ChangeList';
import { copiesFor, keepCopy } from './copies';

/** What has changed on a page since the person kept a copy of it. Nothing is read or kept before a press. */
export function ChangesView() {
  const services = useServices();
  const { t, page, copies, workbench } = services;
  const state = page.state.value;
  const isReading = state.kind === 'reading';
  const [shown, setShown] = useState<{ copy: PageCopy; comparison: Comparison } | undefined>();
  const here = isReading ? copiesFor(copies.all.value, state) : [];
  const others = copies.all.value.filter(copy => !here.includes(copy));

  async function compare(copy: PageCopy) {
    const part = await page.copyPart({ wholePage: true });
    if (!part.ok) return services.explainFailure(part.code);
    const { changes, same } = compareLines(copy.lines, part.value.lines);
    // Of a few lines that were kept, what else is on the page is nothing new.
    const told = copy.of === 'page' ? changes : changes.filter(({ is }) => is !== 'new');
    setShown({ copy, comparison: { changes: told, same } });
    services.announce(t('changes-count', { count: told.length }));
  }

  return (
    <>
      <h1>{t('changes-title')}</h1>
      <p class="soft">{t('changes-how')}</p>
      {isReading ? (
        <button type="button" class="button primary" onClick={() => void keepCopy(services)}>
          {t('changes-keep')}
        </button>
      ) : (
        <>
          <p>{t('changes-no-page')}</p>
          <button type="button" class="button primary" onClick={() => workbench().run('words.readPage')}>
            {t('words-read')}
          </button>
        </>
      )}
      {isReading && here.length === 0 && <p>{t('changes-none-here')}</p>}
      <CopyCards copies={here} onCompare={compare} />
      {shown && copies.all.value.some(({ id }) => id === shown.copy.id) && <ChangeList {...shown} />}
      {others.length > 0 && (
        <details class="card more">
          <summary>{t('changes-others', { count: others.length })}</summary>
          <CopyCards copies={others} />
        </details>
      )}
    </>
  );
}

function CopyCards({
  copies,
  onCompare,
}: {
  copies: readonly PageCopy[];
  onCompare?: (copy: PageCopy) => Promise<void>;
}) {
  const services = useServices();
  const { t, choices, toast } = services;
  const day = new Intl.DateTimeFormat(choices.locale.value, { dateStyle: 'long' });

  function remove(copy: PageCopy) {
    services.copies.remove(copy.id);
    toast({ text: t('changes-removed'), undo: () => services.copies.putBack(copy) });
  }

  return (
    <ul class="cards">
      {copies.map(copy => (
        <li key={copy.id} class="card copy-card">
          <b>{copy.title || copy.site}</b>
          <span class="soft">
            {t('changes-kept-on', { day: day.format(new Date(copy.keptAt)), of: copy.of })}{' '}
            {copy.whose && t('about-whose', { whose: copy.whose })}
          </span>
          <div class="buttons">
            {onCompare && (
              <button type="button" class="button" onClick={() => void onCompare(copy)}>
                {t('changes-compare')}
              </button>
            )}
            <button type="button" class="button" onClick={() => remove(copy)}>
              {t('changes-remove')}
              <span class="only-heard">: {copy.title}</span>
            </button>
          </div>
        </li>
      ))}
    </ul>
  );
}
