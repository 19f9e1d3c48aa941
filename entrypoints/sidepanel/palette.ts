import { signal } from '@preact/signals-core';

import type { Palette } from '../../components/services';

/** Open or closed. Finding comes with the rest. */
export function createPalette(): Omit<Palette, 'rank'> {
  const isOpen = signal(false);
  return {
    isOpen,
    open() {
      isOpen.value = true;
    },
    close() {
      isOpen.value = false;
    },
  };
}
