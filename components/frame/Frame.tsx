import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

import { SharedBanner } from '../lock/SharedBanner';
import { Ribbon } from '../together/Ribbon';
import { SpecialistFrame } from '../together/theirs/SpecialistFrame';
import { wholeOf } from '../together/whole';
import { useIsReady, useServices } from './context';
import { watchFields } from './field-undo';
import { lazy } from './lazy';
import type { Notices } from './notices';
import { Palette } from './Palette';
import { pressOf } from './press';
import { Rail } from './Rail';
import { Stages } from './Stages';
import { StatusBar } from './StatusBar';
import { TitleBar } from './TitleBar';
import { Toasts } from './Toasts';

const drawWalkBar = lazy(async () => (await import('../show-me/WalkBar')).WalkBar);
const drawShowCard = lazy(async () => (await import('../visit/say/ShowCard')).ShownOverAll);

const drawHelpNow = lazy(async () => (await import('../help-now/HelpNow')).HelpNow);

/** The panel: title, rail, the view on screen, and the status bar. */
export function Frame({ notices }: { notices: Notices }) {
  const services = useServices();
  const workbench = services.workbench();
  const view = workbench.view.value;

  const isReady = useIsReady();
  const isTheirs = isReady && services.together.isTheirs.value;

  // With the drawing, not after it: what is seen can be pressed.
  useLayoutEffect(() => {
    // In the specialist's turn their side hears the keys, and runs no other command.
    if (isTheirs) return;
    // Neither is there while the panel is being opened.
    const { desk, table } = services as Partial<typeof services>;
    const fields = watchFields(document, () => [desk?.open.peek()?.visit.peek(), table?.peek()?.now.peek()]);
    const onKey = (event: KeyboardEvent) => {
      const press = pressOf(event);
      const bound = workbench.boundTo(press);
      const isUndo = bound === 'frame.undo' || bound === 'frame.redo';
      if (event.defaultPrevented || (isUndo && fields.isOwn(event.target))) return;
      if (workbench.press(press)) event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
      fields.stop();
    };
  }, [services, workbench, isTheirs]);

  const main = useFocusOnArrival(view.id);

  // The other side may be looking: nothing else is in the panel then.
  if (services.room.card.value) return drawShowCard();
  if (services.room.isHelpShown.value) return drawHelpNow();
  if (isTheirs) return <SpecialistFrame notices={notices} />;
  return (
    <div class="frame">
      <TitleBar />
      {services.privacy.computer === 'shared' && <SharedBanner />}
      {isReady && <Ribbon />}
      {/* Only where a walk of "Show me how" goes along: the visit says so. */}
      {isReady && wholeOf(services)?.visit.value.paths.show?.step && drawWalkBar()}
      {!services.room.isAlone.value && <Rail />}
      {!services.room.isAlone.value && <Stages />}
      <main ref={main} class="view" key={view.id} tabIndex={-1} aria-label={services.t(view.text)}>
        {view.render(services)}
      </main>
      <Toasts notices={notices} />
      <StatusBar />
      {/* Never loaded late: letters typed before it is there would be lost, and Enter would choose something else. */}
      {services.palette.isOpen.value && <Palette />}
      <div class="only-heard" role="status" aria-live="polite">
        {notices.announcement.value}
      </div>
    </div>
  );
}

/** Where what had the focus is gone with the view before, as after the palette, the new view takes it. */
function useFocusOnArrival(viewId: string) {
  const main = useRef<HTMLElement>(null);
  const shown = useRef(viewId);
  useEffect(() => {
    if (shown.current === viewId) return;
    shown.current = viewId;
    const { activeElement } = document;
    if (!activeElement || activeElement === document.body) main.current?.focus();
  }, [viewId]);
  return main;
}
