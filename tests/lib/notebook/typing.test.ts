import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';

import type { Steps } from '../../../lib/notebook/steps';
import { createTyping, type Typing } from '../../../lib/notebook/typing';

function open(text: string, isLive = true) {
  const target = new Y.Doc().getText('matters');
  target.insert(0, text);
  const fields: string[] = [];
  const steps = {
    type(field: string, change: () => void) {
      fields.push(field);
      change();
    },
  } as Pick<Steps, 'type'> as Steps;
  const typeInto = createTyping({ steps, isLive: () => isLive });
  const write = (typing: Partial<Typing> & { text: string }) =>
    typeInto(target, { field: 'matters', shown: undefined, limit: 20, ...typing });
  return { target, write, typeInto, fields };
}

describe('typing', () => {
  it('keeps what another panel wrote since the field was drawn', () => {
    const { target, write } = open('I sleep. And I worry.');
    expect(write({ text: 'I sleep badly.', shown: 'I sleep.', limit: 99 })).toMatchObject({ ok: true });
    expect(target.toString()).toBe('I sleep badly. And I worry.');
  });

  it('takes two keys that come before the field is drawn again', () => {
    const { target, write } = open('');
    write({ text: 'a', shown: '' });
    write({ text: 'ab', shown: '' });
    expect(target.toString()).toBe('ab');
  });

  it('refuses what is too long, and changes nothing', () => {
    const { target, write, fields } = open('short');
    expect(write({ text: 'x'.repeat(21) })).toEqual({ ok: false, code: 'too-long' });
    expect([target.toString(), fields]).toEqual(['short', []]);
  });

  it('lets what is too long already be made shorter', () => {
    const { target, write } = open('x'.repeat(30));
    expect(write({ text: 'x'.repeat(29) })).toMatchObject({ ok: true });
    expect(write({ text: 'x'.repeat(29) })).toEqual({ ok: false, code: 'too-long' });
    expect(target.length).toBe(29);
  });

  it('has nowhere to write where the visit was closed or the field is gone', () => {
    expect(open('a', false).write({ text: 'b' })).toEqual({ ok: false, code: 'missing' });
    const typing = { field: 'gone', text: 'b', shown: '', limit: 20 };
    expect(open('a').typeInto(undefined, typing)).toEqual({ ok: false, code: 'missing' });
  });

  it('keeps no half of a letter: those would not be the same on the disk', () => {
    const { target, write } = open('');
    write({ text: 'ok \uD83D' });
    expect(target.toString()).toBe('ok \uFFFD');
  });
});
