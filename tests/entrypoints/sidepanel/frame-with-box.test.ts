import { describe, expect, it } from 'vitest';

import { type Frame, frameWithBox } from '../../../entrypoints/sidepanel/frame-with-box';
import type { BoxLook } from '../../../lib/messages/inserting';

function frame(frameId: number, look: Partial<BoxLook> = {}): Frame {
  return { frameId, look: { keyboard: 'elsewhere', inner: '', boxes: 0, isLine: false, ...look } };
}

describe('the frame a message goes to', () => {
  it('is the page, where its own box had the keyboard, whatever else there is', () => {
    const page = frame(0, { keyboard: 'box', boxes: 3 });
    expect(frameWithBox([frame(7, { keyboard: 'box', boxes: 1 }), page])).toBe(page);
  });

  it('is the frame inside it that had the keyboard', () => {
    const inner = frame(7, { keyboard: 'box', boxes: 2 });
    expect(frameWithBox([frame(0, { keyboard: 'frame', boxes: 1 }), inner, frame(8, { boxes: 1 })])).toBe(
      inner,
    );
  });

  it('is the one with the only box, where the keyboard was in none', () => {
    const inner = frame(7, { boxes: 1 });
    expect(frameWithBox([frame(0), inner, frame(8)])).toBe(inner);
    expect(frameWithBox([frame(0, { keyboard: 'frame' }), inner])).toBe('closed');
  });

  it('is never guessed', () => {
    expect(frameWithBox([frame(0, { boxes: 1 }), frame(7, { boxes: 1 })])).toBe('which-box');
    expect(frameWithBox([frame(0, { boxes: 2 })])).toBe('which-box');
    expect(frameWithBox([frame(0)])).toBe('no-box');
    expect(frameWithBox([])).toBe('no-box');
    const both = [frame(7, { keyboard: 'box', boxes: 1 }), frame(8, { keyboard: 'box', boxes: 1 })];
    expect(frameWithBox([frame(0, { keyboard: 'frame' }), ...both])).toBe('which-box');
  });
});
