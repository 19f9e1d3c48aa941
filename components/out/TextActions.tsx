import { useServices } from '../frame/context';
import type { TextWay } from './leaving';
import { makeFile } from './make-text';

/** Copy or save what is shown. Nothing is ever sent. */
export function TextActions({
  way,
  text,
  now,
  held,
}: {
  way: TextWay;
  text: string;
  now: number;
  held: number;
}) {
  const { t, leaving, saveFile, toast, explainFailure, privacy } = useServices();

  async function copy() {
    const copied = await leaving.copy(text);
    if (copied.ok) toast({ text: t(way === 'message' ? 'out-copied-message' : 'out-copied') });
    else explainFailure(copied.code);
  }

  function save() {
    if (way === 'message') return;
    const { file, name } = makeFile(way, text, now);
    saveFile(file, name);
    toast({ text: t('out-saved', { name }) });
  }

  return (
    <>
      {held > 0 && way !== 'message' && <p class="notice">{t('out-held-going', { count: held })}</p>}
      {privacy.computer === 'shared' && way !== 'message' && <p class="notice">{t('out-shared')}</p>}
      <div class="buttons">
        {way !== 'message' && (
          <button type="button" class="button primary" onClick={save}>
            {t('out-save')}
          </button>
        )}
        {way !== 'calendar' && (
          <button type="button" class="button" onClick={() => void copy()}>
            {t(held > 0 ? 'out-copy-anyway' : 'out-copy')}
          </button>
        )}
      </div>
    </>
  );
}
