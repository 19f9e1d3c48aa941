import { options } from 'preact';

/**
 * Keep what is typed out of the browser's own session files. When the panel is open as a full tab, browsers write
 * down what stands in its fields, in the clear, to bring it back after a crash; not in those whose `autocomplete`
 * is off (measured in Chromium 156: `tests/e2e/wipe.spec.ts`). We bring it back ourselves, sealed.
 *
 * Done to every field there is, so that no one who adds a field has to think of it.
 */
export function leaveNoTraces(): void {
  const before = options.vnode;
  options.vnode = vnode => {
    if (vnode.type === 'textarea' || vnode.type === 'input') {
      const props = vnode.props as { autocomplete?: string };
      props.autocomplete ??= 'off';
    }
    before?.(vnode);
  };
}
