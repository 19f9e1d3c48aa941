import type { ReadonlySignal } from '@preact/signals-core';

const lookEveryMs = 5_000;

/** Browsers look into a window nobody sees once a minute at least. A longer gap: the computer slept. */
const sleptMs = 150_000;

const signsOfLife = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'focus'];

/** What the watch needs of the world. */
export type Surroundings = {
  /** Milliseconds since 1970: a clock that goes on while the computer sleeps. */
  now?: () => number;
  /** Where keys and pointers are heard. */
  target?: EventTarget;
  /** Where panels tell each other that somebody is here. */
  channel?: Pick<BroadcastChannel, 'postMessage' | 'onmessage'>;
};

/**
 * Call when nobody was at any of the panels for so many minutes, or when the computer slept.
 *
 * @param minutes - 0: never.
 * @returns The undoing.
 */
export function watchForIdle(
  minutes: ReadonlySignal<number>,
  onIdle: () => void,
  {
    now = Date.now,
    target = globalThis,
    channel = new BroadcastChannel('in-my-corner activity'),
  }: Surroundings = {},
): () => void {
  let seen = now();
  let looked = seen;
  let told = 0;

  function look() {
    const time = now();
    const slept = time - looked > sleptMs;
    looked = time;
    if (minutes.value === 0 || (!slept && time - seen < minutes.value * 60_000)) return;
    seen = time; // once
    onIdle();
  }

  /** Looks first: the touch that wakes a computer must not count as having been here all along. */
  function live() {
    look();
    seen = now();
    if (seen - told < lookEveryMs) return;
    told = seen;
    channel.postMessage('here');
  }

  channel.onmessage = () => {
    look();
    seen = now();
  };
  const timer = setInterval(look, lookEveryMs);
  for (const sign of signsOfLife) target.addEventListener(sign, live, { capture: true, passive: true });
  return () => {
    clearInterval(timer);
    channel.onmessage = null;
    for (const sign of signsOfLife) target.removeEventListener(sign, live, { capture: true });
  };
}
