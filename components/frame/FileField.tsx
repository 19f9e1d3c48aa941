import { useId, useState } from 'preact/hooks';

import type { Localize } from '../../lib/base/localize';

/**
 * A file the person chooses. The browser's own field speaks the browser's language; this one speaks ours, is as large
 * as a button, and takes a file dropped on it, for the browser's field lies over it unseen.
 *
 * @param keeps - Whether the chosen file stays chosen and is named, for a form that opens it later. Else the field is
 *   empty again at once, and the same file can be chosen twice.
 */
export function FileField({
  t,
  label,
  accept,
  keeps = false,
  onFile,
}: {
  t: Localize;
  label: string;
  accept?: string;
  keeps?: boolean;
  onFile: (file: File) => void;
}) {
  const id = useId();
  const [name, setName] = useState('');

  function choose(input: HTMLInputElement) {
    const [file] = input.files ?? [];
    if (!file) return;
    onFile(file);
    if (keeps) setName(file.name);
    else input.value = '';
  }

  return (
    <div class="file-field">
      <label class="label" id={`${id}-label`} for={id}>
        {label}
      </label>
      <div class="file-place">
        <span class="button" id={`${id}-button`}>
          {t('frame-choose-file')}
        </span>
        {name && <span class="file-name">{name}</span>}
        <input
          id={id}
          type="file"
          accept={accept}
          aria-labelledby={`${id}-label ${id}-button`}
          onChange={({ currentTarget }) => choose(currentTarget)}
        />
      </div>
    </div>
  );
}
