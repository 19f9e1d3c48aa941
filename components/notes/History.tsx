import { shortWhen } from '../../lib/base/when';
import type { VisitSummary } from '../../lib/notebook/visit';
import { useServices } from '../frame/context';
import { visitName } from '../questions/visit-name';
import { type ChartPoint, chartPoints, chartSize, chartVisits } from './chart';
import { feltWord } from './Felt';

/** All visits as a line in time, and how sure the person felt before and after each. */
export function History() {
  const services = useServices();
  const { t, notebook, desk } = services;
  const visits = notebook.visits.value;
  const current = desk.open.value?.visit.value.id;
  return (
    <>
      <Confidence visits={visits} />
      <ol class="timeline">
        {visits.map(visit => (
          <li key={visit.id} aria-current={visit.id === current ? 'true' : undefined}>
            <b>{visitName(services, visit)}</b>
            <p class="soft">
              {t('history-questions', { count: visit.questions, open: visit.unanswered })}{' '}
              {visit.heard && t('history-heard', { word: t(`felt-word-${feltWord(visit.heard) || 'some'}`) })}
            </p>
            {visit.id !== current && (
              <button
                type="button"
                class="button"
                aria-label={t('history-look-at', { visit: visitName(services, visit) })}
                onClick={() => void desk.take(visit.id)}
              >
                {t('history-look')}
              </button>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}

/** A picture for those who see it, and the same in a table for everyone. */
function Confidence({ visits }: { visits: VisitSummary[] }) {
  const services = useServices();
  const { t, choices } = services;
  const shown = chartVisits(visits);
  if (shown.length === 0) return <p class="soft">{t('history-no-chart')}</p>;
  const word = (value: number | undefined) => (value ? t(`felt-word-${feltWord(value) || 'some'}`) : '–');
  const { width, height } = chartSize;
  return (
    <figure class="confidence">
      <figcaption>{t('history-chart')}</figcaption>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={t('history-chart-short')}>
        <Line points={chartPoints(shown, 'before')} kind="before" />
        <Line points={chartPoints(shown, 'after')} kind="after" />
      </svg>
      <p class="soft legend">
        <span class="legend-before">{t('history-before')}</span>{' '}
        <span class="legend-after">{t('history-after')}</span>
      </p>
      <details class="fold-in">
        <summary>{t('history-table')}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('visit-choose')}</th>
              <th scope="col">{t('history-before')}</th>
              <th scope="col">{t('history-after')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(visit => (
              <tr key={visit.id}>
                <th scope="row">
                  {visit.with || shortWhen(visit.at, choices.locale.value) || t('history-visit')}
                </th>
                <td>{word(visit.before)}</td>
                <td>{word(visit.after)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

/** Squares before, circles after: shape speaks where colour does not. */
function Line({ points, kind }: { points: ChartPoint[]; kind: 'before' | 'after' }) {
  return (
    <g class={`chart-${kind}`}>
      <polyline points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
      {points.map(({ x, y }) =>
        kind === 'before' ? (
          <rect key={x} x={x - 4} y={y - 4} width="8" height="8" />
        ) : (
          <circle key={x} cx={x} cy={y} r="5" />
        ),
      )}
    </g>
  );
}
