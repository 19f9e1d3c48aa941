import { useId } from 'preact/hooks';

import type { Day } from '../../lib/base/calendar-day';
import type { ItemId } from '../../lib/review/plan';
import { useServices } from '../frame/context';
import { GrowingText } from '../questions/GrowingText';
import { fieldOf, ShownText, useShownTo } from '../together/Shown';

/** What a verb of a visit answers. */
export type Kept = { ok: true } | { ok: false; code: string };

/**
 * A field with its name above it. What is typed is kept by itself; when it cannot be, the person hears why.
 *
 * @param item - What can be shared of it, by its id. While somebody can see it, its words stand still.
 */
export function Typed({
  label,
  value,
  example,
  item,
  onText,
}: {
  label: string;
  value: string;
  example?: string;
  item?: ItemId | undefined;
  onText: (text: string, shown: string) => Kept;
}) {
  const { explainFailure } = useServices();
  const id = useId();
  const shownTo = useShownTo(item);
  if (item && shownTo) return <ShownText id={item} label={label} text={value} who={shownTo} />;
  return (
    <div class="typed" data-field={item && fieldOf(item)}>
      <label class="label" for={id}>
        {label}
      </label>
      <GrowingText
        id={id}
        value={value}
        placeholder={example}
        onText={(text, shown) => {
          const answer = onText(text, shown);
          if (!answer.ok) explainFailure(answer.code);
          return answer.ok;
        }}
      />
    </div>
  );
}

/** A day to choose or to type. Half typed it is not a day yet, and nothing changes. */
export function DayField({ label, day, onDay }: { label: string; day: Day; onDay: (day: Day) => Kept }) {
  const { explainFailure } = useServices();
  return (
    <label class="typed">
      <span class="label">{label}</span>
      <input
        type="date"
        max="9999-12-31"
        value={day}
        onChange={event => {
          const answer = onDay(event.currentTarget.value);
          if (!answer.ok) explainFailure(answer.code);
        }}
      />
    </label>
  );
}

/** One of a few words. Pressing the chosen one again takes it back. */
export function OneOf<Value extends string>({
  label,
  values,
  value,
  say,
  onValue,
}: {
  label: string;
  values: readonly Value[];
  value: Value | '';
  say: (value: Value) => string;
  onValue: (value: Value | '') => void;
}) {
  return (
    <fieldset class="one-of">
      <legend class="label">{label}</legend>
      <div class="buttons">
        {values.map(other => (
          <button
            key={other}
            type="button"
            class="button choice"
            aria-pressed={other === value}
            onClick={() => onValue(other === value ? '' : other)}
          >
            {say(other)}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
