import { describe, expect, it } from 'vitest';

import { readLook, readOutcome } from '../../../lib/messages/read-inserting';

const look = { keyboard: 'box', inner: '', boxes: 1, room: 500, isLine: false };

describe('what a frame says of its boxes', () => {
  it('is taken as it is', () => {
    expect(readLook(look)).toEqual({ ok: true, value: look });
  });

  it('may name no limit, as either browser says that', () => {
    const { room, ...rest } = look;
    expect(readLook({ ...rest, room: null })).toEqual({ ok: true, value: rest });
    expect(readLook(rest)).toEqual({ ok: true, value: rest });
    expect(room).toBe(500);
  });

  it.each([
    undefined,
    null,
    'box',
    { ...look, boxes: -1 },
    { ...look, keyboard: 'mine' },
    { ...look, inner: 'x'.repeat(3_000) },
  ])('is not used when it is something else: %o', said => {
    expect(readLook(said)).toEqual({ ok: false, code: 'failed' });
  });
});

describe('what a frame says came of writing', () => {
  it('is one of few words, or counts as nothing written', () => {
    expect(readOutcome('changed')).toBe('changed');
    for (const said of [undefined, null, 'sent', {}]) expect(readOutcome(said)).toBe('not-arrived');
  });
});
