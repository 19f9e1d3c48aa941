import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';

import type { Localize } from '../../lib/base/localize';
import { failureText } from '../frame/failures';
import type { Wiping } from '../services';

type State = { is: 'asking'; problem?: string } | { is: 'working' };

/** What would go. Once it is gone, the panel starts anew and shows what is left. */
export function WipeDialog({
  t,
  what,
  wipe: erase,
  onLeave,
}: {
  t: Localize;
  what: 'mine' | 'all';
  wipe: Wiping['wipe'];
  onLeave(): void;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [state, setState] = useState<State>({ is: 'asking' });
  const titleId = useId();

  useLayoutEffect(() => dialog.current?.showModal(), []);

  async function wipe() {
    setState({ is: 'working' });
    const wiped = await erase(what);
    if (!wiped.ok) setState({ is: 'asking', problem: failureText(wiped.code) });
  }

  return (
    <dialog
      class="wipe-dialog"
      ref={dialog}
      aria-labelledby={titleId}
      // Once begun there is no panel to go back to.
      onCancel={event => state.is !== 'asking' && event.preventDefault()}
      onClose={onLeave}
    >
      <h2 id={titleId}>{t(`wipe-${what}`)}</h2>
      {state.is === 'asking' && (
        <Ask
          t={t}
          what={what}
          problem={state.problem}
          onWipe={() => void wipe()}
          onLeave={() => dialog.current?.close()}
        />
      )}
      {state.is === 'working' && <p role="status">{t('wipe-working')}</p>}
    </dialog>
  );
}

function Ask({
  t,
  what,
  problem,
  onWipe,
  onLeave,
}: {
  t: Localize;
  what: 'mine' | 'all';
  problem: string | undefined;
  onWipe(): void;
  onLeave(): void;
}) {
  return (
    <>
      <p>{t(`wipe-${what}-detail`)}</p>
      <p>{t('wipe-no-undo')}</p>
      {problem && <p role="alert">{t(problem)}</p>}
      <div class="buttons">
        <button type="button" class="button" onClick={onLeave}>
          {t('wipe-leave')}
        </button>
        <button type="button" class="button danger" onClick={onWipe}>
          {t('wipe-now')}
        </button>
      </div>
    </>
  );
}
