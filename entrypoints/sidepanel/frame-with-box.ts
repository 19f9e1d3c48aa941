import type { BoxLook } from '../../lib/messages/inserting';

/** What a frame of a page said. The page itself is frame 0. */
export type Frame = { frameId: number; look: BoxLook };

/**
 * The frame the keyboard is in, from the page inward; else the one with the only box.
 * `closed`: the keyboard is in a frame we may not look into.
 */
export function frameWithBox(frames: Frame[]): Frame | 'no-box' | 'which-box' | 'closed' {
  const top = frames.find(({ frameId }) => frameId === 0);
  if (top?.look.keyboard === 'box') return top;
  if (top?.look.keyboard === 'frame') {
    const within = frames.filter(({ frameId, look }) => frameId !== 0 && look.keyboard === 'box');
    if (within.length === 1) return within[0]!;
    if (within.length === 0) return 'closed';
  }
  const all = frames.reduce((sum, { look }) => sum + look.boxes, 0);
  const [only] = frames.filter(({ look }) => look.boxes === 1);
  if (all === 1 && only) return only;
  return all === 0 ? 'no-box' : 'which-box';
}
