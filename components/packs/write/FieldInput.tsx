import { useId } from 'preact/hooks';

import { fieldOf } from '../../../lib/packs/checks';
import type { RawEntry } from '../../../lib/packs/draft';
import { useServices } from '../../frame/context';
import type { Field } from './fields';
import { PageKinds } from './PageKinds';
import { Pairs } from './Pairs';
import { Paragraphs } from './Paragraphs';

/** One field of an entry, under its label. */
export function FieldInput({
  entry,
  field,
  onValue,
}: {
  entry: RawEntry;
  field: Field;
  onValue: (value: unknown) => void;
}) {
  const { t, barriers, choices } = useServices();
  const id = useId();
  const { path, is, options = [] } = field;
  const value = fieldOf(entry, path);
  const label = t('pack-field', { field: field.name ?? path.replace('.', '-') });
  const lang = field.lang ?? /\.(en|es)$/.exec(path)?.[1];

  if (is === 'barriers') {
    const chosen = Array.isArray(value) ? value : [];
    return (
      <fieldset class="pack-field">
        <legend class="label">{label}</legend>
        {barriers.map(kind => (
          <label key={kind.id} class="pack-switch">
            <input
              type="checkbox"
              checked={chosen.includes(kind.id)}
              onChange={({ currentTarget }) =>
                onValue(
                  currentTarget.checked ? [...chosen, kind.id] : chosen.filter(each => each !== kind.id),
                )
              }
            />
            {kind.label[choices.locale.value]}
          </label>
        ))}
      </fieldset>
    );
  }
  if (is === 'page-kinds') return <PageKinds value={value} onValue={onValue} />;
  if (is === 'pairs') {
    return <Pairs legend={label} lang={textOf(entry.language)} value={value} onValue={onValue} />;
  }
  return (
    <p class="pack-field">
      <label class="label" for={id}>
        {label}
      </label>
      {is === 'one-of' ? (
        <select
          id={id}
          value={String(value ?? '')}
          onChange={({ currentTarget }) => onValue(currentTarget.value)}
        >
          {options.map(option => (
            <option key={option} value={option}>
              {t('pack-option', { option })}
            </option>
          ))}
        </select>
      ) : is === 'line' ? (
        <input
          id={id}
          type="text"
          lang={lang}
          value={textOf(value)}
          onInput={({ currentTarget }) => onValue(currentTarget.value)}
        />
      ) : is === 'paragraphs' ? (
        <Paragraphs id={id} lang={field.lang ?? 'en'} value={value} onValue={onValue} />
      ) : (
        <textarea
          id={id}
          lang={lang}
          rows={2}
          value={is === 'list' ? listText(value) : textOf(value)}
          onInput={({ currentTarget: { value: text } }) => onValue(is === 'list' ? listOf(text) : text)}
        />
      )}
    </p>
  );
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function listText(value: unknown): string {
  return Array.isArray(value) ? value.join(',') : '';
}

function listOf(text: string): string[] {
  // Spaces are trimmed when the list is read: who types a comma goes on with a space.
  return text === '' ? [] : text.split(',').map(each => each.trimStart());
}
