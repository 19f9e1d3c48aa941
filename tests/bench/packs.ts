import { openAddedWords } from '../../lib/jargon/added/added-words';
import { compileBook, explain, openBook } from '../../lib/jargon/book';
import { compileIndex } from '../../lib/jargon/compile-index';
import { findTerms } from '../../lib/jargon/find-terms';
import { openIndex } from '../../lib/jargon/term-index';
import { openAdded } from '../../lib/packs/added';
import { makeAdded } from '../../lib/packs/make-added';
import { type PackFiles, readPack } from '../../lib/packs/read-pack';
import { readFolder } from '../support/pack-command';
import { inProject } from '../support/paths';
import { type Measure, median } from './measures';

const [packs, entries] = [50, 1_000];
const subject = `${packs} packs of ${entries} entries`;
const rounds = 15;
const warming = 5;

/** Measure how long packs a person added take to open, over how long the core takes to. */
export async function runPacksBench(tell: (line: string) => void): Promise<Measure[]> {
  tell(`Making ${subject} …`);
  const made = makeFifty();
  const core = makeCore();
  tell('Opening them …');
  const [ours, theirs]: [number[], number[]] = [[], []];
  for (let round = -warming; round < rounds; round += 1) {
    const [coreMs, addedMs] = [timed(() => openCore(core)), timed(() => openFifty(made))];
    if (round < 0) continue;
    ours.push(coreMs);
    theirs.push(addedMs);
  }
  const figure = (name: string, value: number, unit: Measure['unit'], mustHold?: number): Measure => ({
    ...{ name, page: subject, value: Number(value.toFixed(2)), unit },
    ...(mustHold !== undefined && { mustHold }),
  });
  return [
    figure('opening added packs over opening the core', median(theirs) / median(ours), 'ratio', 1.3),
    figure('opening added packs', median(theirs), 'ms'),
    figure('opening the core', median(ours), 'ms'),
    figure('added packs, as they are kept', made.length / 1024 / 1024, 'MB'),
  ];
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

type Core = { index: Uint8Array; book: string };

/** What the build makes of the core pack. */
function makeCore(): Core {
  const { terms, falseFriends } = readPack(readFolder(inProject('public', 'packs', 'en-core'))!).pack!;
  return { index: compileIndex(terms, falseFriends), book: compileBook(terms, falseFriends, {}) };
}

/** Until the first word is found and explained. */
function openCore({ index, book }: Core) {
  const [opened, meanings] = [openIndex(index), openBook(book)];
  if (!opened.ok) throw new Error(opened.code);
  return findTerms(opened.value, 'edema').map(({ entry }) => explain(meanings, entry));
}

function openFifty(made: Uint8Array) {
  const added = openAdded(made);
  const words = added.ok ? openAddedWords(added.value.words) : added;
  if (!words.ok) throw new Error(words.code);
  return findTerms(words.value.index, 'word 7 of 3').map(({ entry }) =>
    JSON.parse(words.value.lineOf(entry)!),
  );
}

function makeFifty(): Uint8Array {
  const named = Array.from({ length: packs }, (_, pack) => ({
    pack: readPack(packOf(pack)).pack!,
    from: `Pack ${pack}, 2026`,
  }));
  return makeAdded(named);
}

function packOf(number: number): PackFiles {
  const terms = Array.from({ length: entries }, (_, at) => ({
    ...{ term: `word ${at} of ${number}`, forms: [`${at} ${number} word`], kind: 'care' },
    ...{
      plain: 'A thing that a county has for people who need a hand.',
      question: 'Can I have one of these?',
    },
  }));
  const about = { id: `pack-${number}`, version: '1.0.0', name: `Pack ${number}`, languages: ['en'] };
  const rest = {
    author: 'Us',
    licence: 'CC0-1.0',
    source: 'Ours.',
    contributes: { terms: ['terms/x.json'] },
  };
  return {
    manifest: JSON.stringify({ ...about, ...rest }),
    files: { 'terms/x.json': JSON.stringify({ terms }) },
  };
}
