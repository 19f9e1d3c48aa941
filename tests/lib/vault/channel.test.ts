import { afterEach, describe, expect, it } from 'vitest';

import { type Broadcast, type Channel, createChannel, type Echo } from '../../../lib/vault/channel';
import { change } from './builders';

const opened: Channel[] = [];

function open(name: string): Channel {
  const channel = createChannel(new BroadcastChannel(name));
  opened.push(channel);
  return channel;
}

afterEach(() => {
  for (const channel of opened.splice(0)) channel.close();
});

const hear = (channel: Channel) => new Promise<Echo>(resolve => channel.listen(resolve));

describe('a channel', () => {
  it('tells the other panels, with every byte', async () => {
    const name = crypto.randomUUID();
    const heard = Promise.all([hear(open(name)), hear(open(name))]);
    const echo: Echo = { kind: 'changed', change: change('words') };
    open(name).tell(echo);
    expect(await heard).toEqual([echo, echo]);
  });

  it('does not tell the one who spoke', async () => {
    const name = crypto.randomUUID();
    const [speaker, other] = [open(name), open(name)];
    const heard: Echo[] = [];
    speaker.listen(echo => heard.push(echo));
    const arrived = hear(other);
    speaker.tell({ kind: 'removed', documentId: 'a' });
    await arrived;
    expect(heard).toEqual([]);
  });

  it('leaves one alone who stopped listening', () => {
    const broadcast: Broadcast = { postMessage() {}, close() {}, onmessage: null };
    const heard: Echo[] = [];
    const stop = createChannel(broadcast).listen(echo => heard.push(echo));
    stop();
    broadcast.onmessage?.call(broadcast as BroadcastChannel, arriving({ kind: 'removed', documentId: 'a' }));
    expect(heard).toEqual([]);
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'changed'],
    ['another kind', { kind: 'renamed', documentId: 'a' }],
    ['a removal of nothing', { kind: 'removed' }],
    ['a change of nothing', { kind: 'changed' }],
    ['a change without words', { kind: 'changed', change: { documentId: 'a', summary: '' } }],
    ['words that are not bytes', { kind: 'changed', change: { ...change(''), update: [1, 2] } }],
  ])('leaves alone what another version may say: %s', (_, data) => {
    const broadcast: Broadcast = { postMessage() {}, close() {}, onmessage: null };
    const heard: Echo[] = [];
    createChannel(broadcast).listen(echo => heard.push(echo));
    broadcast.onmessage?.call(broadcast as BroadcastChannel, arriving(data));
    expect(heard).toEqual([]);
  });
});

function arriving(data: unknown): MessageEvent {
  return new MessageEvent('message', { data });
}
