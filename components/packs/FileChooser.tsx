import { useId } from 'preact/hooks';

/** A file to be opened. The same one can be chosen again. */
export function FileChooser({
  label,
  accept,
  onFile,
}: {
  label: string;
  accept: string;
  onFile: (file: File) => void;
}) {
  const id = useId();
  return (
    <p>
      <label class="label" for={id}>
        {label}
      </label>
      <input
        id={id}
        type="file"
        class="pack-file"
        accept={accept}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onFile(file);
          currentTarget.value = '';
        }}
      />
    </p>
  );
}
