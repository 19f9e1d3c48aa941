import { useId } from 'preact/hooks';

import { useServices } from '../../frame/context';

const usual = [20, 40, 60];

/** How long they may look. It ends by itself. */
export function HowLong({ minutes, onMinutes }: { minutes: number; onMinutes(minutes: number): void }) {
  const { t } = useServices();
  const id = useId();
  return (
    <fieldset class="one-of">
      <legend class="label">{t('together-long')}</legend>
      <div class="buttons">
        {usual.map(choice => (
          <button
            key={choice}
            type="button"
            class="button choice"
            aria-pressed={choice === minutes}
            onClick={() => onMinutes(choice)}
          >
            {t('together-minutes', { minutes: choice })}
          </button>
        ))}
        <label class="together-minutes" for={id}>
          <span>{t('together-long-other')}</span>
          <input
            id={id}
            type="number"
            min={1}
            max={480}
            value={minutes}
            onChange={event => {
              const next = event.currentTarget.valueAsNumber;
              if (next >= 1 && next <= 480) onMinutes(Math.round(next));
            }}
          />
        </label>
      </div>
    </fieldset>
  );
}
