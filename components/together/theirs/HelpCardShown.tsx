import type { HelpCard } from '../../../lib/review/sitting/help-card';
import { isEmptyCard } from '../../../lib/review/sitting/help-card';
import { useServices } from '../../frame/context';
import { ClientIcon } from '../../frame/first-icons';

/** "How to help me", as the client wrote it. The first thing a specialist sees. */
export function HelpCardShown({ card }: { card: HelpCard }) {
  const { t } = useServices();
  if (isEmptyCard(card)) return null;
  return (
    <section class="card client together-part" aria-labelledby="help-card">
      <h2 id="help-card">
        <ClientIcon /> {t('together-card')}
      </h2>
      <ul>
        {card.speak && <li>{t(`together-card-says-${card.speak}`)}</li>}
        {card.remind && <li>{t('together-card-remind')}</li>}
        {card.notes && <li>{t('together-card-notes')}</li>}
        {(['sit', 'avoid', 'also'] as const).map(
          name =>
            card[name] && (
              <li key={name}>
                <span class="soft">{t(`together-card-${name}`)}</span> {card[name]}
              </li>
            ),
        )}
      </ul>
    </section>
  );
}
