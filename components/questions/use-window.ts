import { useEffect, useRef, useState } from 'preact/hooks';

/** So many are drawn at first, and so many more at a time: few enough that drawing them holds nobody up. */
const atFirst = 20;
const byScrolling = 3;
const byPress = 6;

/**
 * Draw the beginning of a long list, and more of it as its end comes near the screen.
 *
 * @returns How many to draw, a ref for the element after the last of them, and the way to ask for more.
 */
export function useWindow(length: number) {
  const [most, setMost] = useState(atFirst);
  const end = useRef<HTMLButtonElement>(null);
  const drawn = Math.min(most, length);

  // biome-ignore lint/correctness/useExhaustiveDependencies: after each step the end is somewhere else, and may still be near
  useEffect(() => {
    if (!end.current) return;
    const observer = new IntersectionObserver(
      entries => {
        // On a busy machine several come at once, and the last is how it is now.
        if (entries.at(-1)?.isIntersecting) setMost(count => count + byScrolling);
      },
      { rootMargin: '200px' },
    );
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [drawn, length]);

  return { drawn, end, more: () => setMost(count => count + byPress) };
}
