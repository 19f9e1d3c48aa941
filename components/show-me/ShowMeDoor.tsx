import { useServices } from '../frame/context';

/** The way to "Show me how", from where somebody may first stand and wonder. */
export function ShowMeDoor() {
  const { t, workbench } = useServices();
  return (
    <div class="buttons">
      <button type="button" class="button quiet" onClick={() => workbench().run('show-me.show')}>
        {t('cmd-show-me')}
      </button>
    </div>
  );
}
