import { useEffect, useRef } from 'preact/hooks';

import { useServices } from './context';
import { Palette } from './Palette';
import { pressOf } from './press';
import { Rail } from './Rail';
import { StatusBar } from './StatusBar';
import type { Notices } from './notices';
import { TitleBar } from './TitleBar';
import { Toasts } from './Toasts';

/** The panel: title, rail, the view on screen, and the status bar. */
export function Frame({ notices }: { notices: Notices }) {
  const services = useServices();
  const workbench = services.workbench();
  const main = useRef<HTMLElement>(null);
  const view = workbench.view.value;

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!event.defaultPrevented && workbench.press(pressOf(event))) event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [workbench]);

  useEffect(() => {
    main.current?.scrollTo({ top: 0 });
  }, [view]);

  return (
    <div class="frame">
      <TitleBar />
      <Rail />
      <main class="view" ref={main} aria-label={services.t(view.text)}>
        {view.render(services)}
      </main>
      <Toasts notices={notices} />
      <StatusBar />
      {services.palette.isOpen.value && <Palette />}
      <div class="only-heard" role="status" aria-live="polite">
        {notices.announcement.value}
      </div>
    </div>
  );
}
