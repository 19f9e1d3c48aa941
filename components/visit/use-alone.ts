import { useLayoutEffect } from 'preact/hooks';

import { useServices } from '../frame/context';
import { goTo } from '../frame/use-heading';

/** While one question is on screen, the rail and the stages step back: nothing else is asked for in the room. */
export function useAlone(shouldBe: boolean): void {
  const { isAlone } = useServices().room;

  useLayoutEffect(() => {
    // Where the focus is on what goes, it goes to the question.
    const isLost = document.activeElement?.closest('.rail, .stages') != null;
    isAlone.value = shouldBe;
    const heading = document.querySelector<HTMLElement>('.room h1');
    if (shouldBe && isLost && heading) goTo(heading);
    return () => {
      isAlone.value = false;
    };
  }, [isAlone, shouldBe]);
}
