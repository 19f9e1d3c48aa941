import { readCodes, readTypedBack, typedBox } from '../../lib/exports/paper-codes';
import type { OpenVisit } from '../../lib/notebook/open-visit';
import { useServices } from '../frame/context';
import { GrowingText } from '../questions/GrowingText';

/** Answers written on paper, typed by whoever helps: each lands at its question, after a look, in one step. */
export function TypeBack({ open }: { open: OpenVisit }) {
  const { t, toast, explainFailure } = useServices();
  const visit = open.visit.value;
  const typed = visit.boxes[typedBox] ?? '';
  const questions = new Map(visit.questions.map(question => [question.id, question]));
  const { answers, unknown } = readTypedBack(typed, readCodes(visit));
  const here = answers.filter(({ questionId }) => questions.has(questionId));
  const lost = [...unknown, ...codesOfGone(visit, answers, questions)];

  function keep() {
    const kept = open.keepAnswers(here, typedBox);
    if (!kept.ok) return explainFailure(kept.code);
    toast({ text: t('out-typed-kept', { count: kept.value.count }), undo: kept.value.takeBack });
  }

  return (
    <section class="out-part" aria-labelledby="out-typed-heading">
      <h2 id="out-typed-heading" tabIndex={-1}>
        {t('out-typed')}
      </h2>
      <p class="soft">{t('out-typed-how')}</p>
      <GrowingText
        value={typed}
        label={t('out-typed-field')}
        placeholder={t('out-typed-example')}
        onText={(text, shown) => {
          const answer = open.setBox(typedBox, text, shown);
          if (!answer.ok) explainFailure(answer.code);
          return answer.ok;
        }}
      />
      {here.length > 0 && (
        <>
          <h3>{t('out-typed-preview')}</h3>
          <dl class="out-typed">
            {here.map(({ questionId, text }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: one question may come twice
              <div key={at}>
                <dt>{questions.get(questionId)?.text}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {lost.length > 0 && <p class="notice">{t('out-typed-unknown', { codes: lost.join(', ') })}</p>}
      {typed.trim() && here.length === 0 && lost.length === 0 && <p class="soft">{t('out-typed-none')}</p>}
      {here.length > 0 && (
        <div class="buttons">
          <button type="button" class="button primary" onClick={keep}>
            {t('out-typed-keep', { count: here.length })}
          </button>
        </div>
      )}
    </section>
  );
}

/** Codes on the paper whose question was taken out since. */
function codesOfGone(
  visit: OpenVisit['visit']['value'],
  answers: readonly { questionId: string }[],
  questions: ReadonlyMap<string, unknown>,
): string[] {
  const gone = new Set(answers.map(({ questionId }) => questionId).filter(id => !questions.has(id)));
  return readCodes(visit)
    .filter(({ questionId }) => gone.has(questionId))
    .map(({ code }) => code);
}
