import { useRef, useState } from 'preact/hooks';

type GrowingTextProps = {
  value: string;
  label?: string;
  placeholder?: string;
  id?: string;
  /**
   * The whole text after each change, and what the field showed before it.
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
  shown.current = text;
  return (
    <div class="growing" data-text={`${text} `}>
      <textarea
        id={id}
        rows={1}
        value={text}
        placeholder={placeholder}
        aria-label={label}
        aria-invalid={unkept !== undefined}
        onInput={event => {
          const next = event.currentTarget.value;
          setUnkept(onText(next, shown.current) ? undefined : next);
        }}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
