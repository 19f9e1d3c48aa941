import { effect, type ReadonlySignal, signal } from '@preact/signals-core';
import { browser } from 'wxt/browser';

import type {
  FollowedPassage,
  PageLink,
  PageProblem,
  PageState,
  SelectionState,
} from '../../components/services';
import type { Locale } from '../../lib/base/localize';
import { fail, succeed } from '../../lib/base/result';
import { type Channel, createChannel } from '../../lib/messages/channel';
import type { AddedForPage, PageCalls, PageEvents, Wishes, WorkerMessage } from '../../lib/messages/protocol';
import { readPart, readReading, readSelection } from '../../lib/messages/read-words';
import type { Portal } from '../../lib/portals/portal';
import { followPassages } from './page/follow-passages';
import { type FromPage, hearPage } from './page/hear';
import { inject } from './page/inject';
import { siteOf } from './site';
import { stopEverywhere } from './stop-everywhere';
import { type TabBeside, tabBeside, watchTabs } from './tab-beside';

/** The panel's side of the talk with the page beside it. */
export function createPageLink({
  locale,
  wishes,
  passagesOf,
  added,
  portals,
  onFailure,
  ...fromPage
}: FromPage & {
  locale: ReadonlySignal<Locale>;
  wishes: ReadonlySignal<Wishes>;
  /** The passages to look for on pages of a site. Read as signals are: when it changes, they are looked for anew. */
  passagesOf: (site: string) => FollowedPassage[];
  /** Words of packs the person added. */
  added: ReadonlySignal<AddedForPage | undefined>;
  /** Portals of packs the person added. */
  portals: ReadonlySignal<readonly Portal[]>;
  onFailure: (code: string) => void;
}): PageLink {
  const state = signal<PageState>({ kind: 'unread' });
  const selection = signal<SelectionState | undefined>(undefined);
  let channel: Channel<PageCalls> | undefined;
  let tab: TabBeside | undefined;
  const passages = followPassages({ state, channel: () => channel, passagesOf });

  /** Talk to our script in the tab. `gone`: there is none. */
  async function attach(
    to: TabBeside,
    call: 'startReading' | 'seeReading',
  ): Promise<'ok' | 'not-reading' | PageProblem> {
    hangUp();
    const port = browser.tabs.connect(to.id, { name: 'panel', frameId: 0 });
    // Looked at, so that the browser does not log "no receiver" as an error of ours.
    port.onDisconnect.addListener(() => void browser.runtime.lastError);
    const mine = createChannel<PageCalls, PageEvents>(port, {
      wordsChanged: input => take(input, to),
      ...hearPage(fromPage),
      passagesChanged(input) {
        if (tab?.id === to.id) passages.take(input);
        return succeed();
      },
    });
    channel = mine;
    tab = to;
    // Also when there are none: this page may still know those of a pack that is gone.
    void mine.call('setAddedWords', { words: added.peek() ?? null });
    void mine.call('setAddedPortals', { portals: portals.peek() });
    const answer = await mine.call(call, { locale: locale.value, wishes: wishes.value });
    if (channel !== mine) return 'ok'; // another page came in front meanwhile
    if (!answer.ok) return problemOf(answer.code);
    mine.ended.addEventListener('abort', () => {
      if (channel === mine) state.value = closed('gone');
    });
    await take(answer.value, to);
    passages.begin();
    return 'ok';
  }

  async function take(input: unknown, from: TabBeside) {
    const reading = readReading(input);
    if (reading.ok && tab?.id === from.id) {
      const site = siteOf(from.url);
      const staysOn = site ? await browser.permissions.contains({ origins: [site.pattern] }) : false;
      state.value = { kind: 'reading', reading: reading.value, site: site?.host ?? '', staysOn };
    }
    return succeed();
  }

  /** Show the page now in front, if our script is already in it; never put it there unasked. */
  async function look() {
    const now = await tabBeside();
    if (!now) return leave({ kind: 'unread' });
    const wasReading = state.value.kind === 'reading' && now.id === tab?.id;
    const found = await attach(now, 'seeReading');
    // A script that is there but not reading may begin by itself in a moment: stay on the line.
    if (found === 'not-reading') state.value = { kind: 'unread' };
    else if (found !== 'ok') leave(wasReading ? closed('gone') : { kind: 'unread' });
  }

  /** First forget it, then close it: its end is no news. */
  function hangUp() {
    const old = channel;
    channel = undefined;
    old?.close();
  }

  function closed(code: PageProblem): PageState {
    return { kind: 'closed', code, site: siteOf(tab?.url)?.host };
  }

  function leave(next: PageState) {
    hangUp();
    state.value = next;
  }

  async function read() {
    state.value = { kind: 'opening' };
    selection.value = undefined; // it may be of the page before
    const now = await tabBeside();
    if (!now) return leave(closed('no-page'));
    tab = now;
    const problem = (await inject(now)) ?? (await attach(now, 'startReading'));
    if (problem !== 'ok') leave(closed(problem === 'not-reading' ? 'gone' : problem));
  }

  /** Put our script where the selection is, if it is not there, and ask it. The page is not marked for that. */
  async function explainSelection() {
    const now = await tabBeside();
    if (!now) return leave(closed('no-page'));
    if (now.id !== tab?.id || !channel || channel.ended.aborted) {
      const problem = (await inject(now)) ?? (await attach(now, 'seeReading'));
      if (problem !== 'ok' && problem !== 'not-reading') {
        tab = now;
        return leave(closed(problem));
      }
    }
    const answer = await channel?.call('explainSelection', {});
    const read = answer?.ok ? readSelection(answer.value) : answer;
    if (read?.ok) selection.value = { kind: 'read', reading: read.value };
    else if (read?.code === 'nothing-selected') selection.value = { kind: 'nothing' };
    else onFailure(read?.code ?? 'gone');
  }

  effect(() => {
    const wanted = wishes.value;
    void channel?.call('setWishes', { wishes: wanted });
  });
  effect(() => {
    const words = added.value ?? null;
    void channel?.call('setAddedWords', { words });
  });
  effect(() => {
    const known = portals.value;
    void channel?.call('setAddedPortals', { portals: known });
  });
  watchTabs((what, tabId) => {
    if (what === 'turned' || tabId === tab?.id) void look();
  });
  browser.permissions.onRemoved.addListener(() => void look());
  browser.runtime.onMessage.addListener((message: unknown) => {
    const said = message as WorkerMessage;
    // Pressed while we stand here saying we may not read: now we may.
    if (said.call === 'pressed' && state.value.kind === 'closed') void read();
  });
  void look();

  return {
    state,
    selection,
    read,
    explainSelection,
    clearSelection: () => (selection.value = undefined),
    async stayOn() {
      const site = siteOf(tab?.url);
      if (!site) return fail('no-page');
      // First thing in the person's press: the browser asks them only then.
      if (!(await browser.permissions.request({ origins: [site.pattern] }))) return fail('refused');
      await browser.runtime.sendMessage({ call: 'keepSites' } satisfies WorkerMessage);
      await read();
      return succeed();
    },
    async turnOff() {
      const site = siteOf(tab?.url);
      if (!site) return fail('no-page');
      await channel?.call('stopReading', {});
      leave({ kind: 'unread' });
      await browser.permissions.remove({ origins: [site.pattern] });
      await browser.runtime.sendMessage({ call: 'keepSites' } satisfies WorkerMessage);
      return succeed();
    },
    putAway() {
      void channel?.call('stopReading', {});
      leave({ kind: 'unread' });
      void stopEverywhere();
    },
    sights: passages.sights,
    async copyPart(how) {
      const answer = await channel?.call('copyPart', how);
      return answer?.ok ? readPart(answer.value) : (answer ?? fail('gone'));
    },
    async showPassage(key) {
      const answer = await channel?.call('showPassage', { key });
      return answer ?? fail('gone');
    },
    async showWord(id) {
      const answer = await channel?.call('showWord', { id });
      if (!answer?.ok) onFailure(answer?.code ?? 'gone');
    },
    async stepWord(by) {
      const answer = await channel?.call('stepWord', { by });
      if (!answer?.ok) onFailure(answer?.code ?? 'gone');
    },
  };
}

function problemOf(code: string): 'not-reading' | PageProblem {
  return code === 'not-reading' || code === 'no-text' || code === 'outdated' ? code : 'gone';
}
