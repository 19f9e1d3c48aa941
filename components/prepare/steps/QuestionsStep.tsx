import type { OpenVisit } from '../../../lib/notebook/open-visit';
import { beginningOf, type VisitKind, type VisitStarter } from '../../../lib/starters/visit-kind';
import { useServices } from '../../frame/context';
import { AddQuestion } from '../../questions/AddQuestion';
import { focusQuestion } from '../../questions/focus';
import { QuestionLists } from '../../questions/QuestionLists';
import { Prompt } from '../../together/help/Prompt';
import { kindOf, mindBox } from '../path';
import { SavedLists } from '../visit/SavedLists';

/** One's own words first; doors for those who want one. */
export function QuestionsStep({ open }: { open: OpenVisit }) {
  const { kinds } = useServices();
  const visit = open.visit.value;
  const kind = kindOf(visit, kinds) ?? kinds.at(-1);
  return (
    <>
      <FromMind open={open} />
      <AddQuestion open={open} />
      {visit.questions.length > 0 && <QuestionLists open={open} />}
      {kind && <Doors open={open} kind={kind} />}
      <SavedLists open={open} />
    </>
  );
}

/** What was on their mind, ready to become a question as it stands. */
function FromMind({ open }: { open: OpenVisit }) {
  const { t, announce, explainFailure } = useServices();
  const { boxes, questions } = open.visit.value;
  const mind = boxes[mindBox]?.trim();
  if (!mind || questions.some(({ text }) => text.trim() === mind)) return null;

  function use() {
    const added = open.addQuestion({ text: mind ?? '', status: 'ready' });
    if (!added.ok) return explainFailure(added.code);
    announce(t('questions-added'));
    focusQuestion(added.value);
  }

  return (
    <div class="card client">
      <p class="label">{t('prepare-you-wrote')}</p>
      <p>{mind}</p>
      <div class="buttons">
        <button type="button" class="button" onClick={use}>
          {t('prepare-make-question')}
        </button>
      </div>
    </div>
  );
}

/** Beginnings of sentences from a pack. Each makes a question that only the person can end. */
function Doors({ open, kind }: { open: OpenVisit; kind: VisitKind }) {
  const { t, choices, announce, explainFailure } = useServices();
  const locale = choices.locale.value;
  const used = new Set(open.visit.value.questions.map(({ starter }) => starter?.id));

  function enter(starter: VisitStarter) {
    const text = beginningOf(starter, locale);
    const made = { text, starter: { id: starter.id, text: text.trim() }, for: starter.for };
    const added = open.addQuestion(made);
    if (!added.ok) return explainFailure(added.code);
    announce(t('prepare-door-opened'));
    focusQuestion(added.value);
  }

  const left = kind.starters.filter(({ id }) => !used.has(id));
  if (left.length === 0) return null;
  return (
    <Prompt name={t('prepare-doors')} from="some">
      <section aria-label={t('prepare-doors')}>
        <p class="label">{t('prepare-doors')}</p>
        {/* biome-ignore lint/a11y/noRedundantRoles: a list without markers is none to Safari */}
        <ul role="list" class="prepare-doors">
          {left.map(starter => (
            <li key={starter.id}>
              <button type="button" class="door" onClick={() => enter(starter)}>
                {starter.begins[locale]}
              </button>
            </li>
          ))}
        </ul>
        <p class="soft">{t('prepare-doors-from', { pack: kind.from })}</p>
      </section>
    </Prompt>
  );
}
