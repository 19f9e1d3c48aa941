import { useLayoutEffect, useRef } from 'preact/hooks';
import { useServices } from '../../frame/context';
import { lazy } from '../../frame/lazy';
import type { Notices } from '../../frame/notices';
import { pressOf } from '../../frame/press';
import { Toasts } from '../../frame/Toasts';
import { Ribbon } from '../Ribbon';

const drawSide = lazy(async () => (await import('./SpecialistSide')).SpecialistSide);

/** Keys that work in the specialist's turn. No other command can be run. */
const commands = ['together.wheel', 'together.nod'];

/** The whole panel in the specialist's turn: their side and nothing else, so nothing of the client's can be opened. */
export function SpecialistFrame({ notices }: { notices: Notices }) {
  const { t, workbench } = useServices();
  const main = useRef<HTMLElement>(null);

  // A toast of the client's turn could take back what is private: it goes before anything is drawn.
  useLayoutEffect(() => notices.dismiss(), [notices]);

  // With the drawing: her three keys are hers from the first moment of her turn.
  useLayoutEffect(() => {
    main.current?.focus();
    const onKey = (event: KeyboardEvent) => {
      const command = workbench().boundTo(pressOf(event));
      if (event.defaultPrevented || !command || !commands.includes(command)) return;
      event.preventDefault();
      void workbench().run(command);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [workbench]);

  return (
    <div class="frame frame-theirs">
      <Ribbon />
      <main ref={main} class="view" tabIndex={-1} aria-label={t('together-their-side')}>
        {drawSide()}
      </main>
      <Toasts notices={notices} />
      <div class="only-heard" role="status" aria-live="polite">
        {notices.announcement.value}
      </div>
    </div>
  );
}
