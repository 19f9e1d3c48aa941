import { signal } from '@preact/signals-core';
import type { ComponentChild, ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';

import { useIsReady, useServices } from './context';

/** Draws a part of the screen. `load` has it there before it is asked for. */
export type LazyPart = (() => ComponentChild) & { load(): Promise<void> };

/**
 * A part of the screen whose code is loaded when it is first shown, so that the panel itself draws at once. It has
 * no properties: what it needs it takes from the services.
 *
 * @param read - Such as `async () => (await import('./WordsView')).WordsView`.
 * @returns Draws nothing until it is there, and the services too: a few milliseconds, from this computer's own disk.
 */
export function lazy(read: () => Promise<ComponentType>): LazyPart {
  const loaded = signal<ComponentType | undefined>(undefined);
  let loading: Promise<void> | undefined;

  function load(): Promise<void> {
    loading ??= read().then(
      component => {
        loaded.value = component;
      },
      error => {
        loading = undefined; // shown again, it is tried again
        throw error;
      },
    );
    return loading;
  }

  function Lazy() {
    const { explainFailure } = useServices();
    const isReady = useIsReady();
    const Shown = isReady ? loaded.value : undefined;
    useEffect(() => {
      // Begun at once. What fails before all is there is tried again then.
      if (!loaded.peek()) load().catch(() => isReady && explainFailure('failed'));
    }, [explainFailure, isReady]);
    return Shown ? <Shown /> : null;
  }

  return Object.assign(() => <Lazy />, { load });
}
