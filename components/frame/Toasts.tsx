import { useServices } from './context';
import { CloseIcon } from './first-icons';
import type { Notices } from './notices';

/** What was just done, with a way back. */
export function Toasts({ notices }: { notices: Notices }) {
  const { t } = useServices();
  const toast = notices.toast.value;
  if (!toast) return null;
  return (
    <section class="toast" aria-label={t('frame-toast')}>
      <p>{toast.text}</p>
      {toast.undo && (
        <button type="button" class="button" onClick={notices.undo}>
          {t('frame-undo')}
        </button>
      )}
      <button type="button" class="icon-button" aria-label={t('frame-dismiss')} onClick={notices.dismiss}>
        <CloseIcon />
      </button>
    </section>
  );
}
