import { useId } from 'preact/hooks';

import type { OpenVisit } from '../../../lib/notebook/open-visit';
import type { Question } from '../../../lib/notebook/visit';
import { useServices } from '../../frame/context';
import { TextField } from '../BoxField';

/** More than this is no longer a choice one can look over. */
const mostShown = 12;

/** The thing people only say at the door: it may come first, or go on a card. */
export function HardestStep({ open }: { open: OpenVisit }) {
  const { t } = useServices();
  const name = useId();
  const { questions, hardest } = open.visit.value;
  const shown = questions.filter(({ text }) => text.trim()).slice(0, mostShown);
  const chosen = shown.find(({ id }) => id === hardest);
  if (shown.length === 0) return <p class="soft">{t('prepare-no-questions')}</p>;
  return (
    <>
      <fieldset class="prepare-radios">
        <legend class="only-heard">{t('prepare-hardest-title')}</legend>
        {[...shown, undefined].map(question => (
          <label key={question?.id ?? ''}>
            <input
              type="radio"
              name={name}
              checked={(chosen?.id ?? '') === (question?.id ?? '')}
              onChange={() => open.set({ hardest: question?.id ?? '' })}
            />
            <span>{question?.text ?? t('prepare-hardest-none')}</span>
          </label>
        ))}
      </fieldset>
      {chosen && <Offers open={open} question={chosen} />}
    </>
  );
}

/** Say it first, show it on a card, or leave it where it is. */
function Offers({ open, question }: { open: OpenVisit; question: Question }) {
  const { t, announce } = useServices();
  const { questions, card } = open.visit.value;
  const isOnTop = questions[0]?.id === question.id && question.first;

  function moveToTop() {
    const top = questions.find(({ first }) => first);
    open.moveQuestion(question.id, { first: true, ...(top && { before: top.id }) });
    announce(t('prepare-hardest-moved'));
  }

  return (
    <section class="card client prepare-offers" aria-label={t('prepare-hardest-what')}>
      <p class="label">{t('prepare-hardest-what')}</p>
      {isOnTop ? (
        <p role="status">{t('prepare-hardest-is-first')}</p>
      ) : (
        <button type="button" class="button" onClick={moveToTop}>
          {t('prepare-hardest-first')}
        </button>
      )}
      {card ? (
        <>
          <TextField open={open} name="card" label={t('prepare-card')} />
          <p class="soft">{t('prepare-card-how')}</p>
        </>
      ) : (
        <button
          type="button"
          class="button"
          onClick={() => open.setText('card', question.text.trim().slice(0, 500), '')}
        >
          {t('prepare-card-make')}
        </button>
      )}
      <p class="soft">{t('prepare-hardest-leave')}</p>
    </section>
  );
}
