import type { Change, Comparison } from '../../lib/copies/compare';
import type { PageCopy } from '../../lib/copies/copy';
import { useServices } from '../frame/context';
import { askAboutChange } from './copies';

/** The changes since a copy was kept, each named in words. What they mean is for the person to ask. */
export function ChangeList({ copy, comparison }: { copy: PageCopy; comparison: Comparison }) {
  const { t, choices } = useServices();
  const { changes, same } = comparison;
  const day = new Intl.DateTimeFormat(choices.locale.value, { dateStyle: 'long' }).format(
    new Date(copy.keptAt),
  );
  return (
    <section class="card changes" aria-label={t('changes-since', { day })}>
      <h2>{t('changes-since', { day })}</h2>
      <p>
        {t('changes-count', { count: changes.length })} {t('changes-same', { count: same })}
      </p>
      <ul>
        {changes.map(change => (
          <OneChange key={JSON.stringify(change)} change={change} />
        ))}
      </ul>
    </section>
  );
}

function OneChange({ change }: { change: Change }) {
  const services = useServices();
  const { t } = services;
  const words = change.is === 'changed' ? change.after : change.text;
  return (
    <li class={`change change-${change.is}`}>
      <b>{t(`changes-${change.is}`)}</b>
      {change.is === 'changed' ? (
        <>
          <p>
            <span class="soft">{t('changes-before')}</span> <del>{change.before}</del>
          </p>
          <p>
            <span class="soft">{t('changes-now')}</span> <ins>{change.after}</ins>
          </p>
        </>
      ) : (
        <p>{change.is === 'gone' ? <del>{change.text}</del> : <ins>{change.text}</ins>}</p>
      )}
      <button type="button" class="button" onClick={() => void askAboutChange(services, change)}>
        {t('changes-ask')}
        <span class="only-heard">: {words}</span>
      </button>
    </li>
  );
}
