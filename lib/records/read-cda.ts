import { fail, type Result } from '../base/result';
import type { RecordDocument } from './record';

/**
 * Read a downloaded C-CDA record.
 *
 * @returns `not-a-record` when it is not XML or not a clinical document; `truncated` when it ends before its first
 *   part does (with at least one whole part it is a success that says `cutShort`); `too-big` over 50 million
 *   characters; `unsafe` when it declares entities, which real records never do.
 */
export function readCda(
  xml: string,
): Result<RecordDocument, 'not-a-record' | 'truncated' | 'too-big' | 'unsafe'> {
  return fail('not-a-record');
}
