import type { LetterPart } from '../../lib/exports/letters/letter';
import type { OpenVisit } from '../../lib/notebook/open-visit';
import { useServices } from '../frame/context';
import { copyText } from '../notes/copy-text';
import { Typed } from '../notes/Typed';
import { asPlainText, type LetterId, letterOf, letterTemplates } from './letters';

/** The boxes of a letter, which only the person can fill. */
export function LetterBoxes({ open, id }: { open: OpenVisit; id: LetterId }) {
  const { choices } = useServices();
  const parts: readonly LetterPart[] = letterTemplates[id].parts;
  return (
    <>
      {parts.map(part => {
        if (part.is !== 'box') return null;
        const box = `${id}/${part.box}`;
        return (
          <Typed
            key={box}
            label={part.ask[choices.locale.value]}
            value={open.visit.value.boxes[box] ?? ''}
            onText={(text, shown) => open.setBox(box, text, shown)}
          />
        );
      })}
    </>
  );
}

/** The letter as it would be sent, what it still lacks, and the ways out. */
export function LetterPreview({ open, id }: { open: OpenVisit; id: LetterId }) {
  const services = useServices();
  const { t, choices, openLetter } = services;
  const visit = open.visit.value;
  const letter = letterOf(visit, id, choices.locale.value);
  const { title, paragraphs, missing, ownMoney } = letter;
  return (
    <section aria-label={t('letter-preview')}>
      {missing.length > 0 && (
        <div class="notice">
          <p>{t('letter-missing-parts')}</p>
          <ul>
            {missing.map(name => (
              <li key={name}>{t(`letter-part-${name}`)}</li>
            ))}
          </ul>
        </div>
      )}
      {ownMoney.length > 0 && <p class="notice">{t('letter-own-money', { amount: ownMoney.join(', ') })}</p>}
      <div class="letter-paper">
        <h3>{title}</h3>
        {paragraphs.map(paragraph => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      <p class="soft">{t('letter-not-sent')}</p>
      <div class="buttons">
        <button type="button" class="button primary" onClick={() => void openLetter(visit.id, id)}>
          {t('letter-print')}
        </button>
        <button type="button" class="button" onClick={() => void copyText(services, asPlainText(letter))}>
          {t('letter-copy')}
        </button>
      </div>
    </section>
  );
}
