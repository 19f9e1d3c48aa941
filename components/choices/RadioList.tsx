import { useId } from 'preact/hooks';

/** One of a few, all in sight: a row for each, as tall as a finger. */
export function RadioList<Value extends string>({
  name,
  describedBy,
  value,
  options,
  onChoose,
}: {
  /** What is chosen, for a screen reader. */
  name: string;
  /** Id of the line that says what it is for. */
  describedBy?: string;
  value: Value;
  options: { value: Value; text: string; lang?: string }[];
  onChoose(value: Value): void;
}) {
  const group = useId();
  return (
    <div class="radio-list" role="radiogroup" aria-label={name} aria-describedby={describedBy}>
      {options.map(option => (
        <label key={option.value} lang={option.lang}>
          <input
            type="radio"
            name={group}
            checked={option.value === value}
            onChange={() => onChoose(option.value)}
          />
          {option.text}
        </label>
      ))}
    </div>
  );
}
