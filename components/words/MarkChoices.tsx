import { type Strictness, strictnesses } from '../../lib/jargon/strictness';
import { RadioList } from '../choices/RadioList';
import { useServices } from '../frame/context';

/** How many words are marked on pages, and whether words that hurt are among them. */
export function MarkChoices() {
  const { t, choices } = useServices();
  return (
    <div class="mark-choices">
      <RadioList<Strictness>
        name={t('marks-how-many')}
        value={choices.level.value}
        options={strictnesses.map(value => ({ value, text: t(`marks-${value}`) }))}
        onChoose={choices.setLevel}
      />
      <label class="check">
        <input
          type="checkbox"
          checked={choices.hurtful.value}
          onChange={event => choices.setHurtful(event.currentTarget.checked)}
        />
        <span>
          {t('marks-hurtful')} <span class="soft">{t('marks-hurtful-why')}</span>
        </span>
      </label>
    </div>
  );
}
