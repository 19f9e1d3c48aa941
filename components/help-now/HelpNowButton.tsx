import { useServices } from '../frame/context';

/** The way to the numbers from a view where a hard moment may come. */
export function HelpNowButton() {
  const { t, workbench } = useServices();
  return (
    <button type="button" class="button" onClick={() => workbench().run('helpNow.show')}>
      {t('cmd-help-now')}
    </button>
  );
}
