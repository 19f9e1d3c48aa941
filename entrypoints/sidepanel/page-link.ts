import { computed, effect, type ReadonlySignal, signal } from '@preact/signals-core';
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
import type {
  AddedForPage,
  PageCalls,
  PageEvents,
  Sight,
  Wishes,
  WorkerMessage,
} from '../../lib/messages/protocol';
import {
  readAsked,
  readAskedOther,
  readId,
  readKey,
  readNamed,
  readPart,
  readReading,
  readSelection,
  readSights,
} from '../../lib/messages/read-words';
import type { Portal } from '../../lib/portals/portal';
import { siteOf } from './site';
import { stopEverywhere } from './stop-everywhere';
import { type TabBeside, tabBeside, watchTabs } from './tab-beside';

type Asked = Parameters<PageEvents['askAbout']>[0];
type Plan = Parameters<PageEvents['askOther']>[0];
type Named = Parameters<PageEvents['knowWord']>[0];

/** The panel's side of the talk with the page beside it. */
export function createPageLink({
  locale,
  wishes,
  onAsk,
  onAskOther,
  onKnow,
  ownMeaning,
  passagesOf,
  onPassagePressed,
  added,
  portals,
  meaningOf,
  onFailure,
}: {
  locale: ReadonlySignal<Locale>;
  wishes: ReadonlySignal<Wishes>;
  /** Answers with a failure code when the question could not be added. */
  onAsk: (asked: Asked) => Promise<string | undefined>;
  onAskOther: (plan: Plan) => Promise<string | undefined>;
  onKnow: (word: Named) => void;
  ownMeaning: (id: string) => string | undefined;
  /** The passages to look for on pages of a site. Read as signals are: when it changes, they are looked for anew. */
  passagesOf: (site: string) => FollowedPassage[];
  /** False: there is nothing of that key. */
  onPassagePressed: (key: string) => boolean;
  /** Words of packs the person added. */
  added: ReadonlySignal<AddedForPage | undefined>;
  /** Portals of packs the person added. */
  portals: ReadonlySignal<readonly Portal[]>;
  meaningOf: (id: string) => string | undefined;
  onFailure: (code: string) => void;
}): PageLink {
  const state = signal<PageState>({ kind: 'unread' });
  const selection = signal<SelectionState | undefined>(undefined);
  const sights = signal<ReadonlyMap<string, Sight>>(new Map());
  /** Counts the conversations: a new one has to be told what to look for. */
  const talks = signal(0);
  let channel: Channel<PageCalls> | undefined;
  let tab: TabBeside | undefined;

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
      async askAbout(input) {
        const asked = readAsked(input);
        const failure = asked.ok ? await onAsk(asked.value) : asked.code;
        return failure ? fail('not-saved') : succeed();
      },
      async askOther(input) {
        const plan = readAskedOther(input);
        const failure = plan.ok ? await onAskOther(plan.value) : plan.code;
        return failure ? fail('not-saved') : succeed();
      },
      knowWord(input) {
        const word = readNamed(input);
        if (!word.ok) return fail('not-saved');
        onKnow(word.value);
        return succeed();
      },
      passagesChanged(input) {
        const told = readSights(input);
        if (told.ok && tab?.id === to.id)
          sights.value = new Map(told.value.passages.map(({ key, sight }) => [key, sight]));
        return succeed();
      },
      passagePressed(input) {
        const read = readKey(input);
        return read.ok && onPassagePressed(read.value.key) ? succeed() : fail('missing');
      },
      ownMeaning(input) {
        const word = readId(input);
        const mine = word.ok ? ownMeaning(word.value.id) : undefined;
        return mine ? succeed({ mine }) : fail('missing');
      },
      meaningOf(input) {
        const word = readId(input);
        const written = word.ok ? meaningOf(word.value.id) : undefined;
        return written ? succeed({ written }) : fail('missing');
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
    sights.value = new Map();
    talks.value += 1;
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

  /** Tell the page what to look for: once for each conversation, and whenever it changes. */
  function followPassages() {
    let told: { channel: Channel<PageCalls> | undefined; text: string } = { channel: undefined, text: '' };
    const isReading = computed(() => state.value.kind === 'reading');
    const site = computed(() => (state.value.kind === 'reading' ? state.value.site : undefined));
    effect(() => {
      void talks.value;
      if (!isReading.value || site.value === undefined) {
        told = { channel: undefined, text: '' };
        sights.value = new Map();
        return;
      }
      const passages = passagesOf(site.value);
      const text = JSON.stringify(passages);
      if (told.channel === channel && told.text === text) return;
      if (told.text === '' && passages.length === 0) return;
      told = { channel, text };
      void channel?.call('followPassages', { passages });
    });
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
  followPassages();
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
    sights,
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

/** Put our script into a page. It does nothing where it already is. */
async function inject(to: TabBeside): Promise<PageProblem | undefined> {
  const target = { tabId: to.id };
  try {
    const [kind] = await browser.scripting.executeScript({ target, func: () => document.contentType });
    // A record's bare XML is no page to read. It has one of its own (`entrypoints/record`).
    if (/[/+]xml$/.test(String(kind?.result)) && kind?.result !== 'application/xhtml+xml')
      return 'record-file';
    await browser.scripting.executeScript({
      target,
      files: ['/content-scripts/page.js' as '/background.js'], // WXT types only what it lists in the manifest
    });
    return undefined;
  } catch (error) {
    // A page of our own answers without it; a page of the browser's never does, and only its words tell which it was.
    if (to.url?.startsWith(browser.runtime.getURL('/'))) return undefined;
    const isOfBrowser = /\b(chrome|edge|about):|gallery/i.test(String(error));
    return isOfBrowser || (to.url && !siteOf(to.url)) ? 'no-page' : 'not-allowed';
  }
}
