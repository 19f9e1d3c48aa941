import { browser } from 'wxt/browser';

import type { FoundBox, Inserting, NoBox, OtherSite } from '../../components/out/insert/inserting';
import { fail, type Result, succeed } from '../../lib/base/result';
import type { BoxLook, Inserter } from '../../lib/messages/inserting';
import { readLook, readOutcome } from '../../lib/messages/read-inserting';
import { type Frame, frameWithBox } from './frame-with-box';
import { type Site, siteOf } from './site';
import { tabBeside } from './tab-beside';

/** Where the box is: a frame of a tab. */
type Place = { tabId: number; frameId: number };

/** Puts words in the page beside the panel, by a script that goes there only for that (`entrypoints/insert`). */
export function createInserting(): Inserting {
  let place: Place | undefined;
  let closed: Site | undefined;
  /** A right asked for this one time, to be given back. */
  let borrowed: Site | undefined;

  async function look(): Promise<Result<FoundBox | OtherSite, NoBox>> {
    place = undefined;
    const tab = await tabBeside();
    if (!tab) return fail('no-page');
    const frames = await lookInFrames(tab.id);
    if (!frames) return fail(tab.url && !siteOf(tab.url) ? 'no-page' : 'not-allowed');
    const frame = frameWithBox(frames);
    if (frame === 'closed') {
      closed = siteOf(frames.find(({ look }) => look.inner !== '')?.look.inner);
      return closed ? succeed({ kind: 'other-site', host: closed.host }) : fail('no-box');
    }
    if (typeof frame === 'string') return fail(frame);
    place = { tabId: tab.id, frameId: frame.frameId };
    return succeed({ kind: 'box', room: frame.look.room, isLine: frame.look.isLine });
  }

  return {
    look,
    async put(words) {
      if (!place) return fail('no-box');
      const said = readOutcome(await putInFrame(place, words));
      await giveBack();
      return said === 'as-written' || said === 'changed' ? succeed(said) : fail(said);
    },
    async letIn() {
      if (!closed) return fail('refused');
      const site = closed;
      // First thing in the person's press: the browser asks them only then.
      const asking = browser.permissions.request({ origins: [site.pattern] });
      if (!(await asking)) return fail('refused');
      borrowed = site;
      return succeed();
    },
  };

  async function giveBack() {
    if (borrowed) await browser.permissions.remove({ origins: [borrowed.pattern] });
    borrowed = undefined;
  }
}

/** What every frame we may look into says. Undefined: not even the page itself. */
async function lookInFrames(tabId: number): Promise<Frame[] | undefined> {
  const target = { tabId, allFrames: true };
  try {
    await browser.scripting.executeScript({
      target,
      files: ['/insert.js' as '/background.js'], // WXT learns of it only when it next prepares
    });
    const answers = await browser.scripting.executeScript({ target, func: lookHere });
    return answers.flatMap(({ frameId, result }) => {
      const look = readLook(result);
      return look.ok ? [{ frameId, look: look.value }] : [];
    });
  } catch {
    return undefined; // the browser says so by throwing
  }
}

async function putInFrame({ tabId, frameId }: Place, words: string): Promise<unknown> {
  try {
    const target = { tabId, frameIds: [frameId] };
    const [answer] = await browser.scripting.executeScript({ target, func: putHere, args: [words] });
    return answer?.result;
  } catch {
    return 'no-box'; // the frame has gone
  }
}

type World = { inMyCornerInserter: Inserter };

/** Runs in the page, in our own world there, so it stands alone. */
function lookHere(): BoxLook {
  return (globalThis as unknown as World).inMyCornerInserter.look();
}

/** Runs in the page, in our own world there. */
function putHere(words: string): ReturnType<Inserter['put']> {
  return (globalThis as unknown as World).inMyCornerInserter.put(words);
}
