import { useRef } from 'preact/hooks';

import type { OpenVisit } from '../../lib/notebook/open-visit';
import type { Began } from '../../lib/notebook/questions/question';
import { useServices } from '../frame/context';
import { useOffers } from './begin/use-offers';
import { GrowingText } from './GrowingText';
import { pastedVoice } from './pasted-voice';

/** Where a question is typed: kept from the first letter. Enter adds it, Shift+Enter makes a new line, `/` helps to begin. */
export function AddQuestion({ open }: { open: OpenVisit }) {
  const services = useServices();
  const { t, announce, explainFailure } = services;
  const place = useRef<HTMLDivElement>(null);
  const began = useRef<Began | undefined>(undefined);
  const { kind, draft } = open.visit.value;
  const offers = useOffers({
    kind,
    onUse({ id, text, for: whom }) {
      began.current ??= { starter: { id, text: text.trim() }, ...(whom && { for: whom }) };
    },
  });

  function add() {
    const answer = open.addDraft(began.current);
    if (answer.ok) announce(t('questions-added'));
    else if (answer.code !== 'empty') explainFailure(answer.code);
    if (answer.ok) began.current = undefined;
  }

  return (
    <div class="add-question" data-field="draft" ref={place}>
      <GrowingText
        value={draft}
        label={t('questions-type')}
        placeholder={t('questions-type-example')}
        ways={offers.ways}
        onText={(text, shown, pasted) => {
          if (!text.trim()) began.current = undefined;
          const answer = open.setDraft(text, shown, pastedVoice(services, open.visit.peek(), pasted));
          if (!answer.ok) explainFailure(answer.code);
          return answer.ok;
        }}
        onKeyDown={event => {
          if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
          event.preventDefault();
          add();
        }}
      />
      {offers.list}
      <div class="buttons">
        <button type="button" class="button primary" onClick={add}>
          {t('questions-add')}
        </button>
        <button
          type="button"
          class="button"
          onPointerDown={event => event.preventDefault()}
          onClick={() => offers.open(place.current!.querySelector('textarea')!)}
        >
          {t('begin-help')}
        </button>
      </div>
    </div>
  );
}
