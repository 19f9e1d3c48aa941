import { fail, type Result, succeed } from '../../lib/base/result';
import { readCda } from '../../lib/records/read-cda';
import { readText } from '../../lib/records/read-text';
import type { RecordDocument } from '../../lib/records/record';

/** Larger than any record people download; read whole, it would stop the browser. */
const largestFile = 50 * 1024 * 1024;

/**
 * Read a file by what is in it, not by its name: a record in XML, a PDF, or plain text.
 *
 * @param title - What to call a file that names itself nothing.
 * @returns A failure that a message `record-…` says.
 */
export async function readFile(file: File, title: string): Promise<Result<RecordDocument, string>> {
  if (file.size > largestFile) return fail('too-big');
  const bytes = new Uint8Array(await file.arrayBuffer());
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1_024));
  if (head.includes('%PDF-')) return readPdfFile(bytes, title);
  if (/^\s*(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*<\0?[?!a-z]/i.test(head))
    return readCda(textOf(bytes, head));
  return readText(textOf(bytes, head), title);
}

async function readPdfFile(bytes: Uint8Array, title: string): Promise<Result<RecordDocument, string>> {
  const { readPdf } = await import('./read-pdf');
  const read = await readPdf(bytes);
  if (!read.ok) return read;
  const shown = readText(read.value.text, title);
  return shown.ok && read.value.cutShort ? succeed({ ...shown.value, cutShort: true }) : shown;
}

/** The text of a file in the encoding it names, or UTF-8. */
function textOf(bytes: Uint8Array, head: string): string {
  const named = /<\?xml[^>]*encoding=["']([\w.-]+)["']/.exec(head)?.[1] ?? 'utf-8';
  const label =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : named;
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes); // an encoding nobody knows
  }
}
