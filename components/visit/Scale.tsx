import { useId } from 'preact/hooks';

import { useServices } from '../frame/context';

const marks = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** One to ten, by one tap. What was tapped can be taken back. */
export function Scale({
  label,
  value,
  onChoose,
}: {
  label: string;
  value: number | undefined;
  onChoose: (value: number | undefined) => void;
}) {
  const { t } = useServices();
  const name = useId();
  return (
    <fieldset class="scale">
      <legend>{label}</legend>
      <p class="soft">{t('scale-how')}</p>
      <div class="scale-marks">
        {marks.map(mark => (
          <label key={mark}>
            <input type="radio" name={name} checked={value === mark} onChange={() => onChoose(mark)} />
            <span>{mark}</span>
          </label>
        ))}
      </div>
      {value !== undefined && (
        <button type="button" class="button quiet" onClick={() => onChoose(undefined)}>
          {t('scale-clear')}
          <span class="only-heard">: {label}</span>
        </button>
      )}
    </fieldset>
  );
}
