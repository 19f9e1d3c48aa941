import { type Result, succeed } from '../../base/result';
import type { Connection } from '../connection';
import type { VaultFailure } from '../failures';
import type { SealedSummary } from '../schema';
import type { Cipher, Line, Listed, VaultHead } from './cipher';
import { findAllLines, findNewLines, putList } from './disk';
import { plus } from './sums';

/** The lines of all documents. */
export type Listing = {
  summaries: { documentId: string; summary: string }[];
  /** Documents that have changes but no line that opens. */
  without: string[];
  /** How many lines are gone or are older than they should be, of which no one knows whose they are. */
  missing: number;
};

/** With more lines than this that are newer than the list, a new list is kept. */
const manyLines = 32;

/**
 * Read the lines of all documents.
 *
 * Opening a thousand envelopes takes longer than all the rest, so all lines lie in one envelope too, as
 * they were some time ago; only what is newer is opened beside it. It need not be trusted: the marks of
 * what was read must come to the sum in the head, or else every line is opened and every document looked for.
 */
export async function readListing(
  connection: Connection,
  cipher: Cipher,
): Promise<Result<Listing, VaultFailure>> {
  const found = await connection.use(findNewLines);
  if (!found.ok) return found;
  const { head: sealed, list, lines, isEmpty } = found.value;
  if (!sealed && isEmpty) return readEveryLine(connection, cipher);
  const [head, old, fresh] = await Promise.all([
    sealed && cipher.openHead(sealed),
    list ? cipher.openList(list) : [],
    openAllLines(cipher, lines),
  ]);
  const isWhole = head && old && fresh.size === lines.length && head.hurt === 0;
  const listed = isWhole ? join(old, fresh) : [];
  if (!sealed || !isWhole || !agrees(head, listed)) return readEveryLine(connection, cipher);
  if (fresh.size > manyLines) void keepList(connection, cipher, { listed, writes: sealed.writes });
  return succeed({ summaries: listed.map(withoutMark), without: [], missing: 0 });
}

async function readEveryLine(connection: Connection, cipher: Cipher): Promise<Result<Listing, VaultFailure>> {
  const found = await connection.use(findAllLines);
  if (!found.ok) return found;
  const { head: sealed, lines, documents, isEmpty } = found.value;
  const opened = await openAllLines(cipher, lines);
  const head = sealed && (await cipher.openHead(sealed));
  const listed = join([], opened);
  const without = documents.filter(id => !opened.has(id));
  const gone = head ? head.documents + head.hurt - listed.length - without.length : 0;
  const isChanged = head ? !agrees(head, listed) : !isEmpty;
  // Where a line is known to be hurt, that is why the sum is another.
  const missing = Math.max(gone, isChanged && without.length === 0 ? 1 : 0);
  return succeed({ summaries: listed.map(withoutMark), without, missing });
}

/** A failure costs only time: the next start opens every line again. */
async function keepList(
  connection: Connection,
  cipher: Cipher,
  { listed, writes }: { listed: Listed[]; writes: number },
): Promise<void> {
  const sealed = await cipher.sealList(listed, writes);
  await connection.use(database => putList(database, sealed));
}

/** Open lines. Those that do not open are left out. */
export async function openAllLines(cipher: Cipher, lines: SealedSummary[]): Promise<Map<string, Line>> {
  const opened = await Promise.all(lines.map(cipher.openLine));
  return new Map(
    lines.flatMap(({ documentId }, at) => {
      const line = opened[at];
      return line ? [[documentId, line] as const] : [];
    }),
  );
}

export function sumOfMarks(lines: { mark: bigint }[]): bigint {
  return plus(
    0n,
    lines.map(({ mark }) => mark),
  );
}

function agrees(head: VaultHead, listed: Listed[]): boolean {
  return head.documents === listed.length && head.sum === sumOfMarks(listed);
}

function join(old: Listed[], fresh: Map<string, Line>): Listed[] {
  const newer = [...fresh].map(([documentId, { summary, head }]) => ({
    documentId,
    summary,
    mark: head.mark,
  }));
  return [...old.filter(({ documentId }) => !fresh.has(documentId)), ...newer];
}

function withoutMark({ documentId, summary }: Listed): Listing['summaries'][number] {
  return { documentId, summary };
}
