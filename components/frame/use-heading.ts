import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * For a page that takes the place of another within one view: its heading takes the focus, so that a screen reader
 * reads on from there, and the view is at its top.
 *
 * @returns A ref for the heading, which needs `tabIndex={-1}`.
 */
export function useHeading(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (heading.current) goTo(heading.current);
  }, []);
  return heading;
}

/** Bring the focus to a heading, and its view to the top. */
export function goTo(heading: HTMLElement): void {
  heading.focus();
  heading.closest('main')?.scrollTo?.(0, 0);
}
