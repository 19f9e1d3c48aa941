import { useEffect, useState } from 'preact/hooks';

/**
 * Whole seconds until a time, counting down by itself.
 *
 * @param end - By `performance.now()`.
 */
export function useWait(end: number): number {
  const [now, setNow] = useState(() => performance.now());

  useEffect(() => {
    const count = () => {
      setNow(performance.now());
      if (performance.now() >= end) clearInterval(timer);
    };
    const timer = setInterval(count, 250);
    count();
    return () => clearInterval(timer);
  }, [end]);

  return Math.max(0, Math.ceil((end - now) / 1_000));
}
