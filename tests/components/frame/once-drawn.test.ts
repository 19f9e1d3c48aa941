// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { onceDrawn } from '../../../components/frame/once-drawn';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout'] }));
afterEach(() => {
  vi.useRealTimers();
  document.body.innerHTML = '';
});

/** Draw something, and give those who watch the page their turn. */
async function draw(html: string): Promise<void> {
  document.body.innerHTML = html;
  await Promise.resolve();
  await vi.waitFor(() => {});
}

describe('onceDrawn', () => {
  it('acts on what is there already, but not in the same turn', () => {
    document.body.innerHTML = '<h2 id="a">A</h2>';
    const seen: string[] = [];
    onceDrawn('#a', ({ id }) => seen.push(id));
    expect(seen).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(seen).toEqual(['a']);
  });

  it('waits for what is drawn later, and acts once', async () => {
    const seen: string[] = [];
    onceDrawn('#b', ({ id }) => seen.push(id));
    vi.advanceTimersByTime(1);
    await draw('<h2 id="b">B</h2>');
    await draw('<h2 id="b">B</h2><p>more</p>');
    expect(seen).toEqual(['b']);
  });

  it('gives up: by then the person is elsewhere', async () => {
    const seen: string[] = [];
    onceDrawn('#c', ({ id }) => seen.push(id));
    vi.advanceTimersByTime(1);
    vi.advanceTimersByTime(5_000);
    await draw('<h2 id="c">C</h2>');
    expect(seen).toEqual([]);
  });
});
