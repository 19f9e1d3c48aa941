import { effect } from '@preact/signals-core';
import { useEffect, useRef, useState } from 'preact/hooks';

import type { Check, CheckKind } from '../../lib/diagnostics/own-list/check';
import type { OpenVisit } from '../../lib/notebook/open-visit';
import { useServices } from '../frame/context';
import { findChecks } from './find-checks';

/** So long after the last key: nobody is spoken to in the middle of a word. */
const pauseMs = 700;

/**
 * The things to check in one's own list, a moment after it last changed. More than before is said, politely.
 * Undefined until the list was looked at: that nothing was found is not known before.
 */
export function useChecks(open: OpenVisit, only: readonly CheckKind[] | undefined): Check[] | undefined {
  const services = useServices();
  const [checks, setChecks] = useState<Check[]>();
  const count = useRef<number | undefined>(undefined);
  const kinds = only?.join();

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isFirst = true;
    const stop = effect(() => {
      const visit = open.visit.value;
      // The words may come later than the panel: reading them here brings us back when they do.
      services.words.placesIn('');
      const { locale } = services.choices;
      void locale.value;
      clearTimeout(timer);
      timer = setTimeout(
        () => {
          const found = findChecks(visit, services);
          setChecks(kinds ? found.filter(({ kind }) => kinds.split(',').includes(kind)) : found);
        },
        isFirst ? 0 : pauseMs,
      );
      isFirst = false;
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [open, services, kinds]);

  useEffect(() => {
    if (!checks) return;
    const before = count.current;
    count.current = checks.length;
    if (before !== undefined && checks.length > before) {
      services.announce(services.t('checks-count', { count: checks.length }));
    }
  }, [checks, services]);

  return checks;
}
