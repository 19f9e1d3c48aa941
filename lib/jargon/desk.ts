import { caseOf, known, lookAt } from './characters';
import type { Kernel, Machine } from './kernel/machine';
import { memoSlots } from './kernel/memo';
import { stemSlots } from './kernel/stems';

/** The kernel's memory as this side of it sees it: tables, an index, a text, and what was found. */
export type Desk = {
  /** Put a text in, ready for the kernel. */
  read(text: string): Kernel;
  /** Where the kernel is to write numbers. There is room for six bytes a character and some more. */
  resultsAt(): number;
  /** The first numbers written there. True until the next text is read. */
  results(count: number): Int32Array;
};

const knownAt = 0;
const casesAt = known.length * 2;
const indexAt = casesAt + known.length;
const unsure = 0xfffd;
/** Texts are read in pieces of some thousand characters, as a rule. */
const usualLength = 20_000;

/**
 * Lay the desk: from here on the machine is ours.
 *
 * @param index - A header and sections of 32-bit numbers (`term-index.ts`).
 * @param everyday - A table of everyday words: then words in neither are found as well, with the entry -1.
 */
export function layDesk(machine: Machine, index: Uint8Array, everyday: Uint8Array = new Uint8Array()): Desk {
  const everydayAt = indexAt + Math.ceil(index.length / 4) * 4;
  const memoAt = everydayAt + Math.ceil(everyday.length / 4) * 4;
  const stemsAt = memoAt + memoSlots * 8;
  const scratchAt = stemsAt + stemSlots * 16;
  let capacity = 0;
  let [bytes, units, ints] = [new Uint8Array(0), new Uint16Array(0), new Int32Array(0)];
  let [rawAt, kindsAt, resultsAt] = [0, 0, 0];

  function makeRoom(length: number) {
    capacity = Math.max(usualLength, length, capacity * 2);
    rawAt = scratchAt + capacity * 4;
    kindsAt = rawAt + capacity * 2 + 4;
    resultsAt = Math.ceil((kindsAt + capacity * 2 + 4) / 4) * 4;
    machine.grow(resultsAt + capacity * 6 + 64);
    const buffer = machine.buffer();
    bytes = new Uint8Array(buffer);
    units = new Uint16Array(buffer, 0, resultsAt / 2);
    ints = new Int32Array(buffer);
    machine.turnTo().place(knownAt, casesAt, rawAt, kindsAt);
  }

  /** Take over what is known of a code unit; but for the one that UTF-8 also has for half a pair without its other. */
  function learn(code: number) {
    if (code !== unsure) units[knownAt / 2 + code] = known[code]!;
    bytes[casesAt + code] = caseOf(code);
  }

  /** Say what the units are that no table knows: rare letters, and halves of pairs, for which one looks around. */
  function lookAtUnknown(text: string) {
    const kinds = units.subarray(kindsAt / 2, kindsAt / 2 + text.length);
    for (let at = kinds.indexOf(0); at >= 0; at = kinds.indexOf(0, at + 1)) {
      kinds[at] = lookAt(text, at);
      learn(text.charCodeAt(at));
    }
  }

  function readUnits(text: string): number {
    const [rawPlace, kindPlace] = [rawAt / 2, kindsAt / 2];
    let unknown = 0;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      const kind = units[code]!;
      if (kind === 0) unknown += 1;
      units[rawPlace + at] = code;
      units[kindPlace + at] = kind;
    }
    return unknown;
  }

  makeRoom(usualLength);
  bytes.set(index, indexAt);
  bytes.set(everyday, everydayAt);
  for (let code = 0; code < 0x80; code += 1) learn(code);

  return {
    read(text) {
      if (text.length > capacity) makeRoom(text.length);
      const kernel = machine.turnTo();
      kernel.place(knownAt, casesAt, rawAt, kindsAt);
      kernel.openIndexAt(indexAt);
      kernel.setEveryday(everydayAt, everyday.length / 2);
      kernel.setMemo(memoAt);
      kernel.setStems(stemsAt);
      let unknown: number;
      if (machine.encode) {
        const size = machine.encode(text, bytes.subarray(scratchAt, rawAt));
        unknown = kernel.readUtf8(scratchAt, size);
      } else {
        unknown = readUnits(text);
        kernel.setLength(text.length);
      }
      if (unknown > 0) lookAtUnknown(text);
      return kernel;
    },
    resultsAt: () => resultsAt,
    results: count => ints.subarray(resultsAt / 4, resultsAt / 4 + count),
  };
}
