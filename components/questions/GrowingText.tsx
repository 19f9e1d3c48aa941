import { useRef, useState } from 'preact/hooks';

type GrowingTextProps = {
  value: string;
  label?: string;
  placeholder?: string;
  id?: string;
  /**
   * The whole text after each change, and what the field showed when all it showed was kept.
   * Answer false when it could not be kept: the field goes on showing what was typed.
   */
  onText: (text: string, shown: string) => boolean;
  onKeyDown?: (event: KeyboardEvent) => void;
};

/** A field as tall as its text. What is typed stays in it even when it could not be kept. */
export function GrowingText({ value, label, placeholder, id, onText, onKeyDown }: GrowingTextProps) {
  const [unkept, setUnkept] = useState<string>();
  const shown = useRef(value);
  const text = unkept ?? value;
  // Text that was not kept is nobody's: the next change must bring all of it, not what differs from it.
  if (unkept === undefined) shown.current = value;
  return (
    <div class="growing" data-text={`${text || (placeholder ?? '')} `}>
      <textarea
        id={id}
        rows={1}
        value={text}
        placeholder={placeholder}
        aria-label={label}
        aria-invalid={unkept !== undefined}
        onInput={event => {
          const next = event.currentTarget.value;
          const isKept = onText(next, shown.current);
          if (isKept) shown.current = next; // another change may come before the field is drawn again
          setUnkept(isKept ? undefined : next);
        }}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
