import { useId } from 'preact/hooks';

import type { RawEntry } from '../../../lib/packs/draft';
import { pageKinds } from '../../../lib/portals/portal';
import { useServices } from '../../frame/context';

/** Which pages of a portal are what, told by the path in their address: a field for each kind of page. */
export function PageKinds({ value, onValue }: { value: unknown; onValue: (kinds: RawEntry[]) => void }) {
  const { t } = useServices();
  const id = useId();
  const kinds = Array.isArray(value) ? value.map(each => Object(each) as RawEntry) : [];
  const pathsOf = (kind: string) =>
    kinds.flatMap(each => (each.kind === kind && Array.isArray(each.paths) ? each.paths : []));

  /** The first that fits counts: each keeps its place. */
  function set(kind: string, text: string) {
    const paths = text === '' ? [] : text.split(',').map(path => path.trimStart());
    const isNew = !kinds.some(each => each.kind === kind);
    const next = isNew
      ? [...kinds, { kind, paths }]
      : kinds.map(each => (each.kind === kind ? { kind, paths } : each));
    onValue(next.filter(each => Array.isArray(each.paths) && each.paths.length > 0));
  }

  return (
    <fieldset class="pack-field">
      <legend class="label">{t('pack-field', { field: 'kinds' })}</legend>
      {pageKinds.map(kind => (
        <p key={kind}>
          <label class="label" for={`${id}${kind}`}>
            {t('pack-page-kind', { kind })}
          </label>
          <input
            id={`${id}${kind}`}
            type="text"
            value={pathsOf(kind).join(',')}
            onInput={({ currentTarget }) => set(kind, currentTarget.value)}
          />
        </p>
      ))}
    </fieldset>
  );
}
