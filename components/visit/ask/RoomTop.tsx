import type { OpenVisit } from '../../../lib/notebook/open-visit';
import { useServices } from '../../frame/context';

/** Where one is while a question is on screen, and the way to all that has stepped back. */
export function RoomTop({
  open,
  hasMenu,
  onMenu,
}: {
  open: OpenVisit;
  hasMenu: boolean;
  onMenu: (isWanted: boolean) => void;
}) {
  const { t } = useServices();
  const who = open.visit.value.with.trim();
  return (
    <div class="room-top">
      <p>
        <b>{t('room-in-the-visit')}</b> {who && <span class="soft">{t('room-with', { who })}</span>}
      </p>
      <button type="button" class="button" aria-expanded={hasMenu} onClick={() => onMenu(!hasMenu)}>
        {t('room-menu')}
      </button>
    </div>
  );
}
