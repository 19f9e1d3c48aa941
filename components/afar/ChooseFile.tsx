import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

import { useServices } from '../frame/context';
import { FileField } from '../frame/FileField';

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
      <FileField t={t} label={label} keeps onFile={setFile} />
      {children}
      {isMissing && <p role="alert">{t('afar-no-file')}</p>}
      <button type="submit" class="button">
        {action}
      </button>
    </form>
  );
}
