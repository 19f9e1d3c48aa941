import { useServices } from './context';
import { CornerIcon, EyeClosedIcon, SearchIcon } from './first-icons';
import { KeyHint } from './KeyHint';
import { heardKey } from './press';

/** The name of the product, and the way to everything it can do. */
export function TitleBar() {
  const { t, workbench, privacy } = useServices();
  return (
    <header class="title-bar">
      <CornerIcon />
      <b class="title-name">{t('product-name')}</b>
      <button
        type="button"
        class="palette-button"
        title={t('frame-find')}
        aria-keyshortcuts={heardKey(workbench().keyOf('frame.openPalette'))}
        onClick={() => workbench().run('frame.openPalette')}
      >
        <SearchIcon />
        <span>{t('frame-find-short')}</span>
        <KeyHint command="frame.openPalette" />
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
