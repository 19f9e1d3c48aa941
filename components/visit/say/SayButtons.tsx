import type { Locale } from '../../../lib/base/localize';
import { ReadAloud } from '../../aloud/ReadAloud';
import { useServices } from '../../frame/context';

/** Ways to get words across without saying them. */
export function SayButtons({ id, text, locale }: { id: string; text: string; locale: Locale }) {
  const { t, room } = useServices();
  return (
    <div class="buttons">
      <button type="button" class="button" onClick={() => (room.card.value = { text, locale })}>
        {t('room-show')}
      </button>
      <ReadAloud id={`room/${id}`} text={text} of={text} locale={locale} />
    </div>
  );
}
