import { correctionReasons } from '../../lib/exports/letters/templates';
import type { OpenVisit } from '../../lib/notebook/open-visit';
import { useServices } from '../frame/context';
import { Dates } from '../notes/Dates';
import { KeepPassage } from '../notes/KeepPassage';
import { PassageQuote } from '../notes/PassageQuote';
import { OneOf } from '../notes/Typed';
import { ConfirmedDay } from './ConfirmedDay';
import { LetterBoxes, LetterPreview } from './LetterPreview';
import { passageToCorrect } from './letters';

const reasons = Object.keys(correctionReasons) as (keyof typeof correctionReasons)[];

/** Set the record straight: the exact words, what is wrong with them, a letter, and days to look for an answer. */
export function Correction({ open }: { open: OpenVisit }) {
  const { t, choices, explainFailure } = useServices();
  const visit = open.visit.value;
  const passage = passageToCorrect(visit);
  const reason = visit.boxes['correction/reason'] ?? '';
  const setBox = (box: string, text: string) => {
    const answer = open.setBox(`correction/${box}`, text);
    if (!answer.ok) explainFailure(answer.code);
  };
  return (
    <>
      <section class="step">
        <h2>{t('correction-which')}</h2>
        {passage ? <PassageQuote passage={passage} /> : <p class="soft">{t('correction-which-how')}</p>}
        <KeptPassages open={open} onChosen={id => setBox('passage', id)} />
        <KeepPassage
          open={open}
          label={t(passage ? 'correction-other' : 'correction-take')}
          onKept={id => setBox('passage', id)}
        />
      </section>
      <section class="step">
        <h2>{t('correction-why')}</h2>
        <OneOf
          label={t('correction-why')}
          values={reasons}
          value={reasons.find(other => other === reason) ?? ''}
          say={other => correctionReasons[other][choices.locale.value]}
          onValue={other => setBox('reason', other)}
        />
        <LetterBoxes open={open} id="correction" />
      </section>
      <section class="step">
        <h2>{t('letter-preview')}</h2>
        <LetterPreview open={open} id="correction" />
      </section>
      <section class="step">
        <h2>{t('correction-sent')}</h2>
        <p class="soft">{t('correction-sent-how')}</p>
        <ConfirmedDay open={open} kind="correction" box="correction/sent" />
        {visit.deadlines.some(({ kind }) => kind === 'correction') && <Dates open={open} />}
      </section>
    </>
  );
}

/** Passages kept with this visit before, to choose one of. */
function KeptPassages({ open, onChosen }: { open: OpenVisit; onChosen: (id: string) => void }) {
  const { t } = useServices();
  const chosen = open.visit.value.boxes['correction/passage'];
  const others = open.visit.value.notes.filter(note => note.passage && note.id !== chosen);
  if (others.length === 0) return null;
  return (
    <details class="fold-in">
      <summary>{t('correction-kept')}</summary>
      <ul class="plain-list">
        {others.map(({ id, passage }) => (
          <li key={id}>
            <button type="button" class="button" onClick={() => onChosen(id)}>
              {passage?.quote.exact}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
