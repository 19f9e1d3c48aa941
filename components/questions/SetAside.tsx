import { useServices } from '../frame/context';

/** Says that some of what was kept no longer opens, until that was read. The rest is shown as ever. */
export function SetAside() {
  const { t, notebook, explainFailure } = useServices();
  const records = notebook.setAside.value.reduce((sum, aside) => sum + aside.records, 0);
  if (records === 0) return null;

  async function putAway(button: HTMLElement) {
    // The button goes: the keyboard stays in the view.
    button.closest('main')?.focus();
    const put = await notebook.putAwaySetAside();
    if (!put.ok) explainFailure(put.code);
  }

  return (
    <div class="notice set-aside">
      <p role="status">{t('questions-set-aside', { count: records })}</p>
      <button type="button" class="button" onClick={event => void putAway(event.currentTarget)}>
        {t('questions-set-aside-read')}
      </button>
    </div>
  );
}
