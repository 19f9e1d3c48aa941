import { showKey } from '../../lib/workbench/keys';
import { useServices } from './context';
import { CornerIcon, EyeClosedIcon, SearchIcon } from './icons';
import { isMac } from './press';

/** The name of the product, and the way to everything it can do. */
export function TitleBar() {
  const { t, workbench, privacy } = useServices();
  const key = workbench().keyOf('frame.openPalette') ?? '';
  return (
    <header class="title-bar">
      <CornerIcon />
      <b class="title-name">{t('product-name')}</b>
      <button
        type="button"
        class="palette-button"
        title={t('frame-find')}
        aria-keyshortcuts={key.replace('Mod', isMac() ? 'Meta' : 'Control')}
        onClick={() => workbench().run('frame.openPalette')}
      >
        <SearchIcon />
        <span>{t('frame-find-short')}</span>
        <kbd>{showKey(key, isMac())}</kbd>
      </button>
      <button
        type="button"
        class="icon-button"
        title={t('hide-button-keys')}
        aria-label={t('hide-button')}
        onClick={privacy.hide}
      >
        <EyeClosedIcon />
      </button>
    </header>
  );
}
