import { cardStrings } from 'virtual:card-strings';
import { portals } from 'virtual:portals';
import { base64 as spanish } from 'virtual:spanish-index';
import { base64 as kernel } from 'virtual:term-kernel';
import { cover, base64 as meanings } from 'virtual:term-meanings';
import { base64 as everyday, json as unknown } from 'virtual:unknown-words';
import { browser } from 'wxt/browser';

import { readLook } from '../../lib/base/look';
import { fail, type Result, succeed } from '../../lib/base/result';
import { openAddedWords } from '../../lib/jargon/added/added-words';
import { openCover } from '../../lib/jargon/book';
import type { Engine } from '../../lib/jargon/find-all';
import { strictnesses } from '../../lib/jargon/strictness';
import { openIndex } from '../../lib/jargon/term-index';
import { openUnknown } from '../../lib/jargon/unknown/open-unknown';
import { type AddedForPage, noWishes } from '../../lib/messages/protocol';
import { createFastMachine } from '../../lib/page/fast-machine';
import { createLater } from '../../lib/page/meanings';
import { createReader, type PageReader } from '../../lib/page/reader';
import { createPanelLine } from './panel-line';
import { isOnSites } from './sites';

/** Kept on the global object of our own world, which the page cannot see and a second copy of this script can. */
const key = Symbol.for('in-my-corner/page');
type Running = { isAlive(): boolean; stop(): void };
type World = typeof globalThis & { [key]?: Running };

/**
 * Be ready to read this page when the panel asks; at once where the person lets us stay on.
 *
 * @param wordIndex - The built-in packs' words, for `openIndex`. The page's program has them in itself; our own
 *   pages share one copy.
 * @param isAsked - The person has asked already: a page of our own that shows what they chose.
 */
export function readThisPage(wordIndex: Uint8Array, isAsked = false): void {
  const world = globalThis as World;
  if (window.top !== window || world[key]?.isAlive()) return;
  world[key]?.stop(); // left over from before an update
  world[key] = start(wordIndex, isAsked);
}

function start(wordIndex: Uint8Array, isAsked: boolean): Running {
  const words = openUnknown(bytesOf(everyday), unknown);
  const index = openIndex(wordIndex, {
    machine: createFastMachine(bytesOf(kernel)),
    everyday: words.everyday.bytes,
  });
  if (!index.ok) throw new Error('the index and this script come from one build');

  const book = openCover(cover, words.explainWord);
  const engine: Engine = { index: index.value, book, everyday: words.everyday };
  const packed = { meanings: () => bytesOf(meanings), spanish: () => bytesOf(spanish) };
  const reader = createReader({
    page: document,
    portals,
    engine,
    ...createLater(engine, packed, () => createFastMachine(bytesOf(kernel))),
    cardStrings,
    onWords: reading => void whileAlive(() => line.send(reading)),
    onAsk: async word => (isAlive() ? line.ask(word) : 'card-not-saved'),
    onAskOther: async plan => (isAlive() ? line.askOther(plan) : 'card-not-saved'),
    onPassages: passages => void whileAlive(() => line.sendPassages(passages)),
    onPassagePressed: async key => isAlive() && line.showMine(key),
    onKnow: async word => isAlive() && line.know(word),
    ownMeaning: async id => (isAlive() ? line.ownMeaning(id) : undefined),
    meaningOf: async id => (isAlive() ? line.meaningOf(id) : undefined),
  });

  const line = createPanelLine({
    startReading: ({ locale, wishes }) => reader.start(locale, wishes),
    seeReading: ({ locale, wishes }) => reader.see(locale, wishes),
    setWishes({ wishes }) {
      reader.setWishes(wishes);
      return succeed();
    },
    setAddedWords: ({ words }) => addWords(reader, words),
    setAddedPortals({ portals }) {
      reader.setAddedPortals(portals);
      return succeed();
    },
    explainSelection: () => reader.explainSelection(),
    stopReading() {
      reader.stop();
      return succeed();
    },
    showWord: ({ id }) => reader.show(id),
    stepWord: ({ by }) => reader.step(by),
    copyPart: ({ wholePage }) => reader.copyPart(wholePage),
    followPassages: ({ passages }) => reader.followPassages(passages),
    showPassage: ({ key }) => reader.showPassage(key),
  });

  /** After an update or when we are removed, the browser cuts us off. Then nothing of ours may stay on the page. */
  function whileAlive(act: () => void) {
    if (isAlive()) act();
    else reader.stop();
  }

  line.onLeft(() => whileAlive(() => {}));
  window.addEventListener('pagehide', () => line.close());
  window.addEventListener('pageshow', () => whileAlive(() => {}));
  browser.storage.onChanged.addListener(({ portals }) => {
    // The person took the site back, here or in the browser's own settings.
    if (!portals || !isOnSites(location, portals.oldValue) || isOnSites(location, portals.newValue)) return;
    reader.stop();
    line.close();
  });
  void startByItself(reader.start, isAsked);
  return { isAlive, stop: reader.stop };
}

function addWords(reader: PageReader, words: AddedForPage | null): Result<void, 'outdated'> {
  if (!words) return succeed(reader.setAdded(undefined));
  const added = openAddedWords({ ...words, index: bytesOf(words.index) }, createFastMachine(bytesOf(kernel)));
  return added.ok ? succeed(reader.setAdded(added.value)) : fail('outdated');
}

/** With no panel there, the words a person knows are not: they are sealed. All else they chose is. */
async function startByItself(read: PageReader['start'], isAsked: boolean) {
  const kept = await browser.storage.local.get(['portals', 'choices']);
  if (!isAsked && !isOnSites(location, kept.portals)) return;
  const { locale, level, hurtful } = (kept.choices ?? {}) as Record<string, unknown>;
  await read(typeof locale === 'string' ? locale : navigator.language, {
    level: strictnesses.find(known => known === level) ?? noWishes.level,
    hurtful: hurtful === true,
    known: [],
    look: readLook(kept.choices),
  });
}

function isAlive(): boolean {
  return browser.runtime?.id !== undefined;
}

/** Read base64 the browser's own way, where it has one. */
export function bytesOf(text: string): Uint8Array {
  const { fromBase64 } = Uint8Array as { fromBase64?: (text: string) => Uint8Array };
  return fromBase64?.call(Uint8Array, text) ?? Uint8Array.from(atob(text), letter => letter.charCodeAt(0));
}
