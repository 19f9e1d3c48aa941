// @vitest-environment happy-dom
import { signal } from '@preact/signals-core';
import { describe, expect, it } from 'vitest';

import { followLastDone } from '../../../components/frame/last-done';
import { createNotices } from '../../../components/frame/notices';
import type { OpenVisit } from '../../../lib/notebook/open-visit';
import { withVisit } from '../../support/builders';
import { createPanel } from '../../support/services';

async function start() {
  const { services } = await createPanel({ before: withVisit({ with: 'Dr. Osei' }, ['One?']) });
  const visit = (await services.desk.current())!;
  const notices = createNotices();
  const open = signal<OpenVisit | undefined>(visit);
  const typing = new EventTarget();
  const taken: string[] = [];
  const last = followLastDone(notices, { open }, typing);
  const tell = (text: string) => notices.show({ text, undo: () => void taken.push(text) });
  return { visit, notices, open, typing, taken, last, tell };
}

describe('what was done last', () => {
  it('is nothing at first, and what a message tells of and can take back', async () => {
    const { last, notices, taken, tell } = await start();
    expect(last.canTakeBack.value).toBe(false);
    notices.show({ text: 'Only said' });
    expect(last.canTakeBack.value).toBe(false);
    tell('Known');
    expect(last.canTakeBack.value).toBe(true);
    last.takeBack();
    expect(taken).toEqual(['Known']);
    expect(last.canTakeBack.value).toBe(false);
  });

  it('is no longer that once the visit was changed', async () => {
    const { last, visit, tell } = await start();
    tell('Known');
    visit.setMatters('Sleep.');
    expect(last.canTakeBack.value).toBe(false);
    tell('Known again');
    expect(last.canTakeBack.value).toBe(true);
  });

  it('is no longer that once a letter was typed anywhere', async () => {
    const { last, typing, tell } = await start();
    tell('Known');
    typing.dispatchEvent(new Event('input'));
    expect(last.canTakeBack.value).toBe(false);
  });

  it('is still that when the visit goes off the desk, as it does when it is removed', async () => {
    const { last, open, tell } = await start();
    tell('Removed');
    open.value = undefined;
    expect(last.canTakeBack.value).toBe(true);
  });

  it('is gone with its message', async () => {
    const { last, notices, tell } = await start();
    tell('Known');
    notices.dismiss();
    expect(last.canTakeBack.value).toBe(false);
  });
});
