import { type Signal, signal } from '@preact/signals-core';
import { browser } from 'wxt/browser';

import type { FollowedPassage, PageLink } from '../../../components/services';
import { createPageLink } from '../../../entrypoints/sidepanel/page-link';
import type { Locale } from '../../../lib/base/localize';
import { fail, type Result, succeed } from '../../../lib/base/result';
import { type Channel, createChannel } from '../../../lib/messages/channel';
import {
  noWishes,
  type PageCalls,
  type PageEvents,
  type PageReading,
  type Wishes,
} from '../../../lib/messages/protocol';
import type { Portal } from '../../../lib/portals/portal';
import { pageReading } from '../../support/builders';
import { type Port, world } from '../../support/wxt-browser';

export const note = 'https://portal.example.org/note';
export const origin = 'https://portal.example.org/*';

/** Our script in a page, with the page's side of the talk. */
export type Page = {
  script: (port: Port) => void;
  heard: string[];
  portals?: string[];
  panel: Channel<PageEvents>;
  port: Port;
};

/** @param isReading - It reads already: the person lets us stay on for its site, or asked before. */
export function createPage(
  answer: Result<PageReading, 'no-text'> = succeed(pageReading()),
  isReading = false,
): Page {
  const page = { heard: [] as string[] } as Page;
  let isOn = isReading;
  const hear = (what: string) => page.heard.push(what);
  page.script = port => {
    page.port = port;
    page.panel = createChannel<PageEvents, PageCalls>(port, {
      startReading({ locale }) {
        hear(`start in ${locale}`);
        isOn = answer.ok;
        return answer;
      },
      seeReading({ locale }) {
        hear(`see in ${locale}`);
        return isOn && answer.ok ? answer : fail('not-reading');
      },
      setWishes({ wishes }) {
        hear(`wishes ${wishes.level} ${wishes.known.join(' ')}`.trim());
        return succeed();
      },
      setAddedWords({ words }) {
        if (words) hear(`added ${words.ids}`);
        return succeed();
      },
      setAddedPortals({ portals }) {
        page.portals = portals.map(({ id }) => id);
        return succeed();
      },
      explainSelection() {
        hear('explain selection');
        return succeed({ words: [], level: 'hard' });
      },
      stopReading() {
        hear('stop');
        isOn = false;
        return succeed();
      },
      showWord({ id }) {
        hear(`show ${id}`);
        return id === 'test/gone' ? fail('missing') : succeed();
      },
      stepWord({ by }) {
        hear(`step ${by}`);
        return succeed({ text: 'edema' });
      },
      copyPart: () => fail('no-text'),
      followPassages({ passages }) {
        hear(`follow ${passages.map(({ key }) => key).join(' ')}`.trim());
        return succeed();
      },
      showPassage({ key }) {
        hear(`passage ${key}`);
        return key === 'here' ? succeed({ sight: 'found' }) : fail('missing');
      },
    });
  };
  return page;
}

/** A page link, and what it told the rest of the panel. */
export type Linked = {
  link: PageLink;
  /** Words that a question was asked about. */
  asked: string[];
  failures: string[];
  /** What the panel told the background program. */
  messages: unknown[];
  /** Words the person said they know. */
  known: string[];
  wishes: Signal<Wishes>;
  /** What questions were kept with, and the passages pressed on the page. */
  passages: Signal<FollowedPassage[]>;
  pressed: string[];
  /** Portals of added packs. */
  portals: Signal<readonly Portal[]>;
};

/** @param whyNot - Why no question can be kept. */
export async function createLink({
  locale = 'en',
  whyNot,
}: {
  locale?: Locale;
  whyNot?: string;
} = {}): Promise<Linked> {
  const [asked, failures, messages, known]: [string[], string[], unknown[], string[]] = [[], [], [], []];
  const wishes = signal(noWishes);
  const passages = signal<FollowedPassage[]>([]);
  const portals = signal<readonly Portal[]>([]);
  const pressed: string[] = [];
  browser.runtime.onMessage.addListener((message: unknown) => void messages.push(message));
  const link = createPageLink({
    locale: signal(locale),
    wishes,
    onKnow: ({ id }) => void known.push(id),
    ownMeaning: id => (id === 'test/edema' ? 'My puffy feet.' : undefined),
    added: signal(undefined),
    portals,
    meaningOf: () => undefined,
    async onAskOther({ quote }) {
      asked.push(quote.exact);
      return whyNot;
    },
    async onAsk(word) {
      asked.push(word.text);
      return whyNot;
    },
    passagesOf: site => passages.value.filter(() => site !== ''),
    onPassagePressed(key) {
      pressed.push(key);
      return key === 'here';
    },
    onFailure: code => failures.push(code),
  });
  await settle();
  return { link, asked, failures, messages, known, wishes, passages, pressed, portals };
}

/** A link to a page the toolbar button was pressed on, and that was read. */
export async function readPage(how: { whyNot?: string } = {}): Promise<Linked & { page: Page }> {
  world.openTab(1, note, { isPressed: true });
  const page = createPage();
  world.script(page.script);
  const linked = await createLink(how);
  await linked.link.read();
  return { ...linked, page };
}

/** All that the two sides have to say to each other is said. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 60; turn++) await Promise.resolve();
}

/** What the panel shows of a page that was read. */
export const reading = (rest: Partial<PageReading> = {}, staysOn = false) => ({
  kind: 'reading',
  reading: pageReading(rest),
  site: 'portal.example.org',
  staysOn,
});

/** What the panel shows of a page that it knows but cannot read. */
export const closed = (code: string) => ({ kind: 'closed', code, site: 'portal.example.org' });
