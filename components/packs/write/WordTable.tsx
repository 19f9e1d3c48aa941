import { useState } from 'preact/hooks';

import type { RawEntry } from '../../../lib/packs/draft';
import type { TermTable } from '../../../lib/packs/read-csv';
import { useServices } from '../../frame/context';
import { FileField } from '../../frame/FileField';
import { failureText } from '../../frame/failures';

type State = { is: 'read'; table: TermTable } | { is: 'failed'; code: string };

/** Larger than any table of words. */
const largest = 4 * 1024 * 1024;

/** Words from a spreadsheet, looked at before they are taken. */
export function WordTable({ onTerms }: { onTerms: (terms: RawEntry[]) => void }) {
  const { t } = useServices();
  const [state, setState] = useState<State | undefined>();

  async function open(file: File) {
    if (file.size > largest) return setState({ is: 'failed', code: 'too-big' });
    const { readTermTable } = await import('../../../lib/packs/read-csv');
    const read = readTermTable(await file.text());
    setState(read.ok ? { is: 'read', table: read.value } : { is: 'failed', code: read.code });
  }

  return (
    <section aria-label={t('pack-table')}>
      <FileField t={t} label={t('pack-table')} accept=".csv,.tsv,text/csv" onFile={file => void open(file)} />
      <p class="soft">{t('pack-table-how')}</p>
      {state?.is === 'failed' && <p role="alert">{t(failureText(state.code))}</p>}
      {state?.is === 'read' && (
        <div class="card" role="status">
          <p>
            {t('pack-table-found', { count: state.table.terms.length, skipped: state.table.skipped.length })}
          </p>
          <ul>
            {state.table.terms.slice(0, 5).map(({ term, plain }) => (
              <li key={String(term)}>
                <b>{String(term)}</b>: {String(plain)}
              </li>
            ))}
          </ul>
          <button
            type="button"
            class="button"
            onClick={() => {
              onTerms(state.table.terms);
              setState(undefined);
            }}
          >
            {t('pack-table-take')}
          </button>
        </div>
      )}
    </section>
  );
}
