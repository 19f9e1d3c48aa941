import type { TargetedEvent, TextareaHTMLAttributes } from 'preact';
import { useRef, useState } from 'preact/hooks';

import { findEdit } from '../../lib/notebook/edit-text';

/** What else a field does, and says of itself. Asked before its own. */
export type FieldWays = Pick<
  TextareaHTMLAttributes<HTMLTextAreaElement>,
  'aria-autocomplete' | 'aria-controls' | 'aria-activedescendant' | 'onClick' | 'onKeyUp' | 'onBlur'
> & {
  onInput?: (event: TargetedEvent<HTMLTextAreaElement>) => void;
  onKeyDown?: (event: KeyboardEvent) => void;
};

type GrowingTextProps = {
  value: string;
  label?: string;
  placeholder?: string;
  id?: string;
  /**
   * The whole text after each change, and what the field showed when all it showed was kept.
   * Answer false when it could not be kept: the field goes on showing what was typed.
   *
   * @param pasted - What came in at once, by pasting, dropping or a press. Empty: it was typed.
   */
  onText: (text: string, shown: string, pasted: string) => boolean;
  onKeyDown?: (event: KeyboardEvent) => void;
  /** A key it takes for itself is not heard here any more. */
  ways?: FieldWays;
};

/** A field as tall as its text. What is typed stays in it even when it could not be kept. */
export function GrowingText({ value, label, placeholder, id, onText, onKeyDown, ways }: GrowingTextProps) {
  const [unkept, setUnkept] = useState<string>();
  const shown = useRef(value);
  const text = unkept ?? value;
  // Text that was not kept is nobody's: the next change must bring all of it, not what differs from it.
  if (unkept === undefined) shown.current = value;
  return (
    <div class="growing" data-text={`${text || (placeholder ?? '')} `}>
      <textarea
        {...ways}
        id={id}
        rows={1}
        value={text}
        placeholder={placeholder}
        aria-label={label}
        aria-invalid={unkept !== undefined}
        onInput={event => {
          const next = event.currentTarget.value;
          const isKept = onText(
            next,
            shown.current,
            isPasted(event) ? findEdit(shown.current, next).insert : '',
          );
          if (isKept) shown.current = next; // another change may come before the field is drawn again
          setUnkept(isKept ? undefined : next);
          ways?.onInput?.(event);
        }}
        onKeyDown={event => {
          ways?.onKeyDown?.(event);
          if (!event.defaultPrevented) onKeyDown?.(event);
        }}
      />
    </div>
  );
}

function isPasted({ inputType }: InputEvent): boolean {
  return /^insert(FromPaste|FromDrop|ReplacementText)$/.test(inputType);
}
