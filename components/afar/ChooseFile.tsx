import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';

import { useServices } from '../frame/context';

/** Choose a file, and say when to open it. */
export function ChooseFile({
  label,
  action,
  onFile,
  children,
}: {
  label: string;
  action: string;
  onFile(file: File): void | Promise<void>;
  /** Fields that belong to it. */
  children?: ComponentChildren;
}) {
  const { t } = useServices();
  const id = useId();
  const [file, setFile] = useState<File>();
  const [isMissing, setMissing] = useState(false);
  return (
    <form
      class="choose-file"
      onSubmit={event => {
        event.preventDefault();
        setMissing(!file);
        if (file) void onFile(file);
      }}
    >
      <label class="label" for={id}>
        {label}
      </label>
      <input id={id} type="file" onChange={event => setFile(event.currentTarget.files?.[0])} />
      {children}
      {isMissing && <p role="alert">{t('afar-no-file')}</p>}
      <button type="submit" class="button">
        {action}
      </button>
    </form>
  );
}
