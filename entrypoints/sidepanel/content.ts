import { signal } from '@preact/signals-core';

import type { Services } from '../../components/services';

type Content = Pick<Services, 'kinds' | 'barriers' | 'phrases' | 'rehearsals'>;

const nothing: Content = { kinds: [], barriers: [], phrases: { ladders: [], lines: [] }, rehearsals: [] };

/**
 * What packs give to views: kinds of visit, help, ready lines. Loaded beside the first paint, not before it; who
 * asks while drawing is told when it is there.
 */
export function createContent(): Content {
  const content = signal(nothing);

  async function load() {
    const [{ kinds }, { kinds: barriers }, { phrases, rehearsals }] = await Promise.all([
      import('virtual:visit-kinds'),
      import('virtual:barrier-kinds'),
      import('virtual:phrases'),
    ]);
    content.value = { kinds, barriers, phrases, rehearsals };
  }

  void load();
  return {
    get kinds() {
      return content.value.kinds;
    },
    get barriers() {
      return content.value.barriers;
    },
    get phrases() {
      return content.value.phrases;
    },
    get rehearsals() {
      return content.value.rehearsals;
    },
  };
}
