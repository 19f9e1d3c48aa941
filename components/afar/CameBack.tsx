import { useEffect, useMemo, useState } from 'preact/hooks';

import type { Card } from '../../lib/afar/card';
import type { AfarClient } from '../../lib/afar/client';
import { type People, wordsOf } from '../../lib/afar/people';
import { statusOf } from '../../lib/review/decide';
import type { PlanDocument } from '../../lib/review/plan';
import { type ReviewDocument, readSuggestions } from '../../lib/review/review';
import { createSitting } from '../../lib/review/sitting/sitting';
import type { Table } from '../../lib/review/tables';
import { useServices } from '../frame/context';
import { failureText } from '../frame/failures';
import { BalanceBars } from '../together/BalanceBars';
import { Suggestions } from '../together/ours/Suggestions';
import { asking } from '../together/waiting';
import { ChooseFile } from './ChooseFile';

type State = { is: 'asking' } | { is: 'said'; text: string } | { is: 'stranger'; card: Card; file: string };

/** Take in the file that came back, and go through what is suggested in it. */
export function CameBack({ table, client, people }: { table: Table; client: AfarClient; people: People }) {
  const { t, afar } = useServices();
  const [state, setState] = useState<State>({ is: 'asking' });
  const say = (text: string) => setState({ is: 'said', text });

  async function take(text: string) {
    const taken = await client.take(text);
    if (!taken.ok) return say(t(failureText(taken.code)));
    if (taken.value.is === 'stranger') return setState({ ...taken.value, file: text });
    if (taken.value.is === 'same') return say(t('afar-same'));
    const { card } = taken.value;
    const who = card.name || t('afar-someone');
    const review = client.reviews.peek().find(({ specialist }) => specialist === card.seat);
    const count = review ? countWaitingIn(review, table.sides.plan) : 0;
    say(`${t('afar-taken', { who })} ${count > 0 ? t('together-waits', { who, count }) : ''}`.trim());
  }

  async function read(file: File) {
    const bytes = await afar.read(file);
    if (!bytes.ok) return say(t(failureText(bytes.code)));
    await take(new TextDecoder().decode(bytes.value));
  }

  return (
    <section class="together-part" aria-labelledby="afar-back">
      <h2 id="afar-back">{t('afar-came-back')}</h2>
      <ChooseFile label={t('afar-choose-back')} action={t('afar-open-back')} onFile={read} />
      {state.is === 'said' && <p role="status">{state.text}</p>}
      {state.is === 'stranger' && (
        <Stranger
          card={state.card}
          onSame={() => {
            people.approve(state.card);
            void take(state.file);
          }}
          onOther={() => say(t('afar-not-let-in'))}
        />
      )}
      {client.reviews.value.map(review => (
        <OneReview key={review.specialist} table={table} review={review} />
      ))}
    </section>
  );
}

/** How many of one review wait for the client. */
function countWaitingIn(review: ReviewDocument, plan: PlanDocument): number {
  return readSuggestions(review).filter(one => asking.has(one.kind) && statusOf(plan, review, one) === 'open')
    .length;
}

/** A key that is new here: its six words are compared by voice before anything of the file is read. */
function Stranger({ card, onSame, onOther }: { card: Card; onSame(): void; onOther(): void }) {
  const { t, choices } = useServices();
  return (
    <div class="card together-part" role="status">
      <p>{t('afar-stranger', { who: card.name || t('afar-someone') })}</p>
      <p>{t('afar-compare')}</p>
      <p class="label">{t('afar-their-words')}</p>
      <p class="afar-words">{wordsOf(card.seat, choices.locale.value).join(' ')}</p>
      <div class="buttons">
        <button type="button" class="button" onClick={onSame}>
          {t('afar-yes-same')}
        </button>
        <button type="button" class="button" onClick={onOther}>
          {t('afar-no-other')}
        </button>
      </div>
    </div>
  );
}

/** What one specialist suggests, with the same cards as at one laptop. */
function OneReview({ table, review }: { table: Table; review: ReviewDocument }) {
  const { clock } = useServices();
  const sitting = useMemo(
    () => createSitting(table, review, { newId: () => crypto.randomUUID(), now: clock.now }),
    [table, review, clock],
  );
  useEffect(() => sitting.close, [sitting]);
  return (
    <>
      <Suggestions table={sitting} />
      <BalanceBars table={sitting} withLimit />
    </>
  );
}
