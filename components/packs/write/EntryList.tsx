import { useState } from 'preact/hooks';

import { put } from '../../../lib/packs/checks';
import type { DraftKind, RawEntry } from '../../../lib/packs/draft';
import { useServices } from '../../frame/context';
import { EntryPreview } from './EntryPreview';
import { FieldInput } from './FieldInput';
import { fieldsOf, nameOf, newEntry } from './fields';

type Props = {
  kind: DraftKind;
  entries: readonly RawEntry[];
  from: string;
  onChange: (entries: RawEntry[]) => void;
  /** Put back what was removed, whatever was typed since. */
  onBack: (entry: RawEntry, place: number) => void;
};

/** The entries of one kind: their names, and one of them open. */
export function EntryList({ kind, entries, from, onChange, onBack }: Props) {
  const { t, toast } = useServices();
  const [open, setOpen] = useState<number | undefined>();
  const entry = open === undefined ? undefined : entries[open];

  function remove(place: number) {
    onChange(entries.filter((_, at) => at !== place));
    setOpen(undefined);
    toast({
      text: t('pack-removed', { name: nameOf(entries[place]!) || '…' }),
      undo: () => onBack(entries[place]!, place),
    });
  }

  return (
    <section aria-label={t('packs-count', { kind, count: entries.length })}>
      <ul class="plain-list pack-entries">
        {entries.map((each, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an entry has no name of its own while it is written
          <li key={place}>
            <button
              type="button"
              class="button"
              aria-expanded={place === open}
              onClick={() => setOpen(place === open ? undefined : place)}
            >
              <bdi>
                {kind === 'lexicons'
                  ? t('pack-option', { option: nameOf(each) })
                  : nameOf(each) || t('pack-unnamed')}
              </bdi>
            </button>
          </li>
        ))}
      </ul>
      <div class="buttons">
        <button
          type="button"
          class="button"
          onClick={() => {
            onChange([...entries, newEntry(kind, entries)]);
            setOpen(entries.length);
          }}
        >
          {t('pack-new', { kind })}
        </button>
      </div>
      {entry && open !== undefined && (
        <section class="card" aria-label={t('pack-entry')}>
          {fieldsOf(kind, entry).map(field => (
            <FieldInput
              key={field.name ? `${field.path} ${field.name}` : field.path}
              entry={entry}
              field={field}
              onValue={value =>
                onChange(entries.map((each, at) => (at === open ? put(each, field.path, value) : each)))
              }
            />
          ))}
          <EntryPreview kind={kind} entry={entry} from={from} />
          <button type="button" class="button" onClick={() => remove(open)}>
            {t('pack-remove-entry')}
          </button>
        </section>
      )}
    </section>
  );
}
