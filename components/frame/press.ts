import type { KeyPress } from '../../lib/workbench/keys';

/** A key press as the workbench knows it. */
export function pressOf(event: KeyboardEvent): KeyPress {
  const { key, code, ctrlKey: ctrl, metaKey: meta, altKey: alt, shiftKey: shift } = event;
  return { key, code, ctrl, meta, alt, shift, typing: isField(event.target), mac: isMac() };
}

/** The keyboard is a Mac's. */
export function isMac(): boolean {
  return /mac/i.test(navigator.platform);
}

/** A key such as `Mod+K` as `aria-keyshortcuts` has it. */
export function heardKey(written: string | undefined): string | undefined {
  return written?.replace('Mod', isMac() ? 'Meta' : 'Control');
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.matches('input, textarea, select') || target.isContentEditable)
  );
}
