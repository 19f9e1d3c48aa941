import { useState } from 'preact/hooks';
import type { Card } from '../../lib/afar/card';
import type { AfarClient } from '../../lib/afar/client';
import type { People } from '../../lib/afar/people';
import type { AgeStage } from '../../lib/handoff/age-file';
import { Working } from '../backup/Working';
import { RadioList } from '../choices/RadioList';
import { useServices } from '../frame/context';
import { failureText } from '../frame/failures';
import type { Lock } from './services';

type State =
  | { is: 'asking'; problem?: string }
  | { is: 'working'; stage: AgeStage }
  | { is: 'done'; name: string; lock: Lock };

/** Seal what is shared into a file: with words to be told by phone, or to a key that is known. */
export function MakeFile({
  client,
  people,
  label,
  begin = () => undefined,
}: {
  client: AfarClient;
  people: People;
  label: string;
  /** Start sharing, where it has not begun. Answers with the message of what is missing. */
  begin?: () => string | undefined;
}) {
  const { t, afar, choices } = useServices();
  const [seat, setSeat] = useState('');
  const [state, setState] = useState<State>({ is: 'asking' });
  const known = [...people.all.value.values()].filter(({ recipient }) => recipient !== '');
  const card = known.find(one => one.seat === seat);

  async function make() {
    const missing = begin();
    if (missing) return setState({ is: 'asking', problem: missing });
    const lock = card
      ? { recipient: card.recipient }
      : { phrase: await afar.makePhrase(choices.locale.peek()) };
    const text = await client.writeFile();
    if (!text.ok) return setState({ is: 'asking', problem: failureText(text.code) });
    const given = await afar.giveSealed(text.value, lock, stage => setState({ is: 'working', stage }));
    if (given.ok) setState({ is: 'done', name: given.value, lock });
    else setState({ is: 'asking', problem: failureText(given.code) });
  }

  if (state.is === 'working') return <Working t={t} progress={{ stage: state.stage }} />;
  return (
    <>
      {state.is === 'done' && <Made name={state.name} lock={state.lock} card={card} />}
      {known.length > 0 && <ChooseLock known={known} seat={card?.seat ?? ''} onSeat={setSeat} />}
      {state.is === 'asking' && state.problem && <p role="alert">{t(state.problem)}</p>}
      <div class="buttons">
        <button
          type="button"
          class={state.is === 'done' ? 'button' : 'button primary'}
          onClick={() => void make()}
        >
          {state.is === 'done' ? t('afar-again') : label}
        </button>
      </div>
    </>
  );
}

function ChooseLock({ known, seat, onSeat }: { known: Card[]; seat: string; onSeat(seat: string): void }) {
  const { t } = useServices();
  return (
    <section aria-label={t('afar-lock')}>
      <p class="label">{t('afar-lock')}</p>
      <RadioList<string>
        name={t('afar-lock')}
        value={seat}
        options={[
          { value: '', text: t('afar-lock-phrase') },
          ...known.map(one => ({
            value: one.seat,
            text: t('afar-lock-key', { who: one.name || t('afar-someone') }),
          })),
        ]}
        onChoose={onSeat}
      />
    </section>
  );
}

function Made({ name, lock, card }: { name: string; lock: Lock; card: Card | undefined }) {
  const { t } = useServices();
  return (
    <div class="card client together-part" role="status">
      <p>{t('afar-made', { name })}</p>
      {'phrase' in lock ? (
        <>
          <p>{t('afar-say')}</p>
          <p class="label">{t('afar-words')}</p>
          <p class="afar-words">{lock.phrase}</p>
        </>
      ) : (
        <p>{t('afar-key-made', { who: card?.name || t('afar-someone') })}</p>
      )}
    </div>
  );
}
