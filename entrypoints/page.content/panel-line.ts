import { browser } from 'wxt/browser';

import { type Channel, createChannel, type Handlers } from '../../lib/messages/channel';
import type { PageCalls, PageEvents, PageReading, WorkerMessage } from '../../lib/messages/protocol';
import type { Asked } from '../../lib/page/session';

type Word = Parameters<PageEvents['askAbout']>[0];

/** The line to the panels beside this page: none, one, or one in each of two windows. */
export type PanelLine = {
  send(reading: PageReading): void;
  /** Hand on what the person asked about. With no panel there it is kept until one comes. */
  ask(word: Word): Promise<Asked>;
  onLeft(listener: () => void): void;
  close(): void;
};

/** More questions than anyone asks before opening the panel. */
const mostKept = 50;

export function createPanelLine(answers: Handlers<PageCalls>): PanelLine {
  const panels = new Set<Channel<PageEvents>>();
  const kept: Word[] = [];
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
      const word = kept.shift()!;
      const answer = await panel.call('askAbout', word);
      if (!answer.ok) return void kept.unshift(word);
    }
  }

  return {
    send(reading) {
      for (const panel of panels) void panel.call('wordsChanged', reading);
    },
    async ask(word) {
      const [panel] = [...panels].slice(-1);
      const answer = await panel?.call('askAbout', word);
      if (answer?.ok) return 'card-added';
      if (answer && answer.code !== 'gone') return 'card-not-saved';
      kept.push(word);
      kept.splice(0, kept.length - mostKept);
      // Where the browser does not let us open it, the person does: the card says so.
      void browser.runtime.sendMessage({ call: 'openPanel' } satisfies WorkerMessage).catch(() => undefined);
      return 'card-kept';
    },
    onLeft(listener) {
      tellLeft = listener;
    },
    close() {
      for (const panel of panels) panel.close();
    },
  };
}
