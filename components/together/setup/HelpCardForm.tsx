import { useId } from 'preact/hooks';

import { type HelpCard, helpCardLimit, type Speaking, speaking } from '../../../lib/review/sitting/help-card';
import { useServices } from '../../frame/context';
import { OneOf } from '../../notes/Typed';
import { HelpDial } from '../help/HelpDial';

const says = speaking.filter((one): one is Exclude<Speaking, ''> => one !== '');

/** "How to help me", as the client writes it. Kept for the next time, too. */
export function HelpCardForm() {
  const { t, together } = useServices();
  const card = together.card.value;
  const set = (part: Partial<HelpCard>) => together.setCard({ ...card, ...part });
  return (
    <div class="help-form">
      <p class="soft">{t('together-card-how')}</p>
      <OneOf
        label={t('together-card-speak')}
        values={says}
        value={card.speak}
        say={value => t(`together-card-speak-${value}`)}
        onValue={speak => set({ speak })}
      />
      {(['remind', 'notes'] as const).map(name => (
        <label key={name} class="check-row">
          <input
            type="checkbox"
            checked={card[name]}
            onChange={event => set({ [name]: event.currentTarget.checked })}
          />
          <span>{t(`together-card-${name}`)}</span>
        </label>
      ))}
      {(['sit', 'avoid', 'also'] as const).map(name => (
        <CardText
          key={name}
          label={t(`together-card-${name}`)}
          value={card[name]}
          onText={text => set({ [name]: text })}
        />
      ))}
      <HelpDial />
    </div>
  );
}

function CardText({ label, value, onText }: { label: string; value: string; onText(text: string): void }) {
  const id = useId();
  return (
    <div class="typed">
      <label class="label" for={id}>
        {label}
      </label>
      <input
        id={id}
        type="text"
        maxLength={helpCardLimit}
        value={value}
        onInput={event => onText(event.currentTarget.value)}
      />
    </div>
  );
}
