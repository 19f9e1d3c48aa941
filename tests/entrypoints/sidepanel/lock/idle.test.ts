// @vitest-environment happy-dom
import { signal } from '@preact/signals-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { watchForIdle } from '../../../../entrypoints/sidepanel/lock/idle';

const minute = 60_000;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Panels that hear each other, each with its own keys. */
function createPanels(count: number, minutes = 10) {
  const lines = Array.from({ length: count }, () => ({ onmessage: null as null | (() => void) }));
  const chosen = signal(minutes);
  const panels = lines.map(line => {
    const onIdle = vi.fn();
    const target = new EventTarget();
    const postMessage = () => lines.forEach(other => void (other !== line && other.onmessage?.()));
    const channel = Object.assign(line, { postMessage });
    const stop = watchForIdle(chosen, onIdle, { target, channel });
    return { onIdle, stop, touch: (sign = 'keydown') => target.dispatchEvent(new Event(sign)) };
  });
  return { panels, chosen };
}

const only = (minutes?: number) => createPanels(1, minutes).panels[0]!;

describe('watchForIdle', () => {
  it('calls after so many minutes with nobody there, once', () => {
    const { onIdle } = only();
    vi.advanceTimersByTime(10 * minute - 1);
    expect(onIdle).not.toHaveBeenCalled();
    vi.advanceTimersByTime(5_000);
    expect(onIdle).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(minute);
    expect(onIdle).toHaveBeenCalledTimes(1);
  });

  it.each(['keydown', 'pointerdown', 'pointermove', 'wheel', 'focus'])('begins anew at %s', sign => {
    const { onIdle, touch } = only();
    vi.advanceTimersByTime(9 * minute);
    touch(sign);
    vi.advanceTimersByTime(9 * minute);
    expect(onIdle).not.toHaveBeenCalled();
  });

  it('counts what is done in another panel', () => {
    const [here, there] = createPanels(2).panels;
    vi.advanceTimersByTime(9 * minute);
    there!.touch();
    vi.advanceTimersByTime(9 * minute);
    expect(here!.onIdle).not.toHaveBeenCalled();
    vi.advanceTimersByTime(minute + 5_000);
    expect(here!.onIdle).toHaveBeenCalledTimes(1);
  });

  it('calls when the computer slept, before the touch that woke it counts', () => {
    const { onIdle, touch } = only();
    vi.setSystemTime(Date.now() + 3 * minute); // no timer ran meanwhile
    touch();
    expect(onIdle).toHaveBeenCalledTimes(1);
  });

  it('does not take a window that is looked into once a minute for a sleep', () => {
    const { onIdle } = only();
    vi.setSystemTime(Date.now() + 2 * minute);
    vi.advanceTimersByTime(5_000);
    expect(onIdle).not.toHaveBeenCalled();
  });

  it('never calls when the person chose never', () => {
    const { onIdle } = only(0);
    vi.advanceTimersByTime(600 * minute);
    vi.setSystemTime(Date.now() + 600 * minute);
    vi.advanceTimersByTime(5_000);
    expect(onIdle).not.toHaveBeenCalled();
  });

  it('follows a new choice at once', () => {
    const { panels, chosen } = createPanels(1);
    vi.advanceTimersByTime(3 * minute);
    chosen.value = 2;
    vi.advanceTimersByTime(5_000);
    expect(panels[0]!.onIdle).toHaveBeenCalledTimes(1);
  });

  it('stops', () => {
    const { onIdle, stop, touch } = only();
    stop();
    vi.setSystemTime(Date.now() + 60 * minute);
    touch();
    vi.advanceTimersByTime(60 * minute);
    expect(onIdle).not.toHaveBeenCalled();
  });
});
