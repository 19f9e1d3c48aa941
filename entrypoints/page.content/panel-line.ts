import { browser } from 'wxt/browser';

import { type Channel, createChannel, type Handlers } from '../../lib/messages/channel';
import type {
  PageCalls,
  PageEvents,
  PageReading,
  PassageSight,
  WorkerMessage,
} from '../../lib/messages/protocol';
import type { Asked } from '../../lib/page/reader-parts';

type Word = Parameters<PageEvents['askAbout']>[0];
type Plan = Parameters<PageEvents['askOther']>[0];
/** What waits for a panel to take it. */
type Kept = { call: 'askAbout'; input: Word } | { call: 'askOther'; input: Plan };

/** The line to the panels beside this page: none, one, or one in each of two windows. */
export type PanelLine = {
  send(reading: PageReading): void;
  sendPassages(passages: PassageSight[]): void;
  /** Show in the panel what was written about a passage. False when no panel is there. */
  showMine(key: string): Promise<boolean>;
  /** Hand on what the person asked about. With no panel there it is kept until one comes. */
  ask(word: Word): Promise<Asked>;
  askOther(plan: Plan): Promise<Asked>;
  /** False when no panel is there to keep it. */
  know(word: { id: string; text: string }): Promise<boolean>;
  /** What the person says a word means, when a panel is there to tell. */
  ownMeaning(id: string): Promise<string | undefined>;
  /** What a word of an added pack means, as JSON, when a panel is there to tell. */
  meaningOf(id: string): Promise<string | undefined>;
  onLeft(listener: () => void): void;
  close(): void;
};

/** More questions than anyone asks before opening the panel. */
const mostKept = 50;

export function createPanelLine(answers: Handlers<PageCalls>): PanelLine {
  const panels = new Set<Channel<PageEvents>>();
  const kept: Kept[] = [];
  const latest = () => [...panels].at(-1);
  let tellLeft = () => {};

  browser.runtime.onConnect.addListener(port => {
    if (port.name !== 'panel' || port.sender?.id !== browser.runtime.id) return;
    const panel = createChannel<PageEvents, PageCalls>(port, answers);
    panels.add(panel);
    panel.ended.addEventListener('abort', () => {
      panels.delete(panel);
      tellLeft();
    });
    void deliver(panel);
  });

  /** One at a time and in order. What a panel could not save stays for the next. */
  async function deliver(panel: Channel<PageEvents>) {
    while (kept[0] && !panel.ended.aborted) {
      const next = kept.shift()!;
      const answer = await hand(panel, next);
      if (!answer.ok) return void kept.unshift(next);
    }
  }

  function hand(panel: Channel<PageEvents>, { call, input }: Kept) {
    return call === 'askAbout' ? panel.call(call, input) : panel.call(call, input);
  }

  async function handOn(asked: Kept): Promise<Asked> {
    const panel = latest();
    const answer = panel && (await hand(panel, asked));
    if (answer?.ok) return 'card-added';
    if (answer && answer.code !== 'gone') return 'card-not-saved';
    kept.push(asked);
    kept.splice(0, kept.length - mostKept);
    // Where the browser does not let us open it, the person does: the card says so.
    void browser.runtime.sendMessage({ call: 'openPanel' } satisfies WorkerMessage).catch(() => undefined);
    return 'card-kept';
  }

  return {
    send(reading) {
      for (const panel of panels) void panel.call('wordsChanged', reading);
    },
    sendPassages(passages) {
      for (const panel of panels) void panel.call('passagesChanged', { passages });
    },
    showMine: async key => (await latest()?.call('passagePressed', { key }))?.ok ?? false,
    ask: word => handOn({ call: 'askAbout', input: word }),
    askOther: plan => handOn({ call: 'askOther', input: plan }),
    know: async word => (await latest()?.call('knowWord', word))?.ok ?? false,
    async ownMeaning(id) {
      const answer = await latest()?.call('ownMeaning', { id });
      return answer?.ok ? answer.value.mine : undefined;
    },
    async meaningOf(id) {
      const answer = await latest()?.call('meaningOf', { id });
      return answer?.ok ? answer.value.written : undefined;
    },
    onLeft(listener) {
      tellLeft = listener;
    },
    close() {
      for (const panel of panels) panel.close();
    },
  };
}
