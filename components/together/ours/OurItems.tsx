import type { ItemId, SharedItem } from '../../../lib/review/plan';
import type { Sitting } from '../../../lib/review/sitting/sitting';
import { useServices } from '../../frame/context';
import { GrowingText } from '../../questions/GrowingText';
import { pastedVoice } from '../../questions/pasted-voice';
import { WhoseText } from '../../questions/WhoseText';
import { labelOf } from '../choosable';
import { VoiceText } from '../Voices';

/** What is on the table, in the client's hand. */
export function OurItems({ table }: { table: Sitting }) {
  const { t } = useServices();
  const { items } = table.view.value;
  return (
    <section class="together-part" aria-labelledby="our-items">
      <h2 id="our-items">{t('together-items')}</h2>
      {items.length === 0 && <p class="soft">{t('together-items-none')}</p>}
      <ul class="cards">
        {items.map((item, index) => (
          <OurItem key={item.id} table={table} item={item} number={index + 1} />
        ))}
      </ul>
    </section>
  );
}

function OurItem({ table, item, number }: { table: Sitting; item: SharedItem; number: number }) {
  const services = useServices();
  const { t, explainFailure, desk } = services;
  const { id, text, spans } = item;
  const label = labelOf(id, t);
  const isMixed = spans.some(({ voice }) => voice !== 'client');
  return (
    <li class="card client">
      <p class="label">{label}</p>
      <GrowingText
        value={text}
        label={t('together-item-name', { label, number })}
        onText={(next, shown, pasted) => {
          const own = desk.open.peek()?.visit.peek();
          const voice = own ? pastedVoice(services, own, pasted) : 'client';
          const edited = table.client.edit(id, next, shown, voice);
          if (!edited.ok) explainFailure(edited.code);
          return edited.ok;
        }}
      />
      {isMixed && <VoiceText spans={spans} />}
      <WhoseText spans={spans} name={label} onSay={voice => table.client.sayWhose(id, voice)} />
      {id.startsWith('heard/') && <Further table={table} id={id} />}
    </li>
  );
}

/** What was heard and confirmed can go further; what was not cannot, for it is not here. */
function Further({ table, id }: { table: Sitting; id: ItemId }) {
  const { t, announce, explainFailure } = useServices();
  function become(what: 'question' | 'goal') {
    const became = table.client.become(id, what);
    if (!became.ok) return explainFailure(became.code);
    announce(t(`together-became-${what}`));
  }
  return (
    <div class="buttons">
      <button type="button" class="button" onClick={() => become('question')}>
        {t('together-become-question')}
      </button>
      <button type="button" class="button" onClick={() => become('goal')}>
        {t('together-become-goal')}
      </button>
    </div>
  );
}
