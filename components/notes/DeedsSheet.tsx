import { useEffect, useState } from 'preact/hooks';

import { dayAt, longDay } from '../../lib/base/when';
import { type LedgerLine, readLedger } from '../../lib/notebook/between/ledger';
import { useServices } from '../frame/context';
import { readVisits } from './read-visits';

/** "What I have done", over all visits, as it will be printed. Nothing is counted. */
export function DeedsSheet() {
  const { t, notebook } = useServices();
  const [lines, setLines] = useState<LedgerLine[]>();
  useEffect(() => {
    void readVisits(notebook).then(visits => setLines(readLedger(visits)));
  }, [notebook]);

  if (!lines) return <p role="status">{t('after-opening')}</p>;
  return (
    <>
      <header class="sheet-tools">
        <p>{t('deeds-how')}</p>
        <button type="button" class="button primary" onClick={() => window.print()}>
          {t('sheet-print')}
        </button>
      </header>
      <main class="sheet">
        <h1>{t('deeds-title')}</h1>
        {lines.length === 0 ? <p>{t('after-no-deeds')}</p> : <DeedLines lines={lines} />}
      </main>
    </>
  );
}

/** What a person did, the latest first. */
export function DeedLines({ lines }: { lines: LedgerLine[] }) {
  const { t, choices } = useServices();
  return (
    <ul class="plain-list">
      {lines.map(({ id, text, kind, at }) => (
        <li key={id} dir="auto">
          {t('after-deed-line', { kind, text, day: longDay(dayAt(Date.parse(at)), choices.locale.value) })}
        </li>
      ))}
    </ul>
  );
}
