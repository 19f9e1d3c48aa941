import { useServices } from '../frame/context';

/** How to hide, and what hiding cannot hide. */
export function HideSection() {
  const { t, privacy } = useServices();
  return (
    <>
      <p>{t('hide-how')}</p>
      <p>{t(privacy.hasPassphrase.value ? 'hide-back-locked' : 'hide-back-open')}</p>
      <p>{t('hide-cannot')}</p>
      <ul>
        <li>{t('hide-cannot-history')}</li>
        <li>{t('hide-cannot-name')}</li>
        <li>{t('hide-cannot-portal')}</li>
      </ul>
      <button type="button" class="button" onClick={privacy.hide}>
        {t('cmd-hide')}
      </button>
    </>
  );
}
