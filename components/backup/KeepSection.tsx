import { useState } from 'preact/hooks';

import { useServices } from '../frame/context';

/** Whether the browser may clear what is kept here when the disk is full, and the way to ask it not to. */
export function KeepSection() {
  const { t, backups, announce } = useServices();
  const [wasAsked, setAsked] = useState(false);
  const isPromised = backups.isPromised.value;

  async function ask() {
    const promised = await backups.askToKeep();
    setAsked(true);
    announce(t(promised ? 'keep-promised' : 'keep-refused'));
  }

  if (isPromised === undefined) return <p role="status">{t('keep-looking')}</p>;
  if (isPromised) return <p>{t('keep-promised')}</p>;
  return (
    <>
      <p>{t(wasAsked ? 'keep-refused' : 'keep-not-promised')}</p>
      <div class="buttons">
        <button type="button" class="button" onClick={ask}>
          {t('keep-ask')}
        </button>
      </div>
    </>
  );
}
