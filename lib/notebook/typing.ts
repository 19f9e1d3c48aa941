import type * as Y from 'yjs';

import { fail, type Result, succeed } from '../base/result';
import { writeText } from './document';
import type { OpenVisitParts } from './open-visit';
import type { Voice } from './voices';

/** What was typed: in which field, how the whole of it now reads, what it read before, and whose words came in. */
export type Typing = {
  field: string;
  text: string;
  shown: string | undefined;
  limit: number;
  voice?: Voice | undefined;
};

export type TypeInto = (target: Y.Text | undefined, typing: Typing) => Result<void, 'too-long' | 'missing'>;

export function createTyping({ steps, isLive }: Pick<OpenVisitParts, 'steps' | 'isLive'>): TypeInto {
  const typed = new Map<string, string>();

  return (target, { field, text, shown, limit, voice }) => {
    if (!isLive() || !target) return fail('missing');
    const now = target.toString();
    // Two panels together may have written more than one may: then it can still be made shorter.
    if (text.length > limit && text.length >= now.length) return fail('too-long');
    // Two keys can come before a view redraws, and `shown` is then what the field read before the first.
    const from = shown === undefined || typed.get(field) === now ? now : shown.toWellFormed();
    steps.type(field, () => writeText(target, from, text.toWellFormed(), voice));
    typed.set(field, target.toString());
    return succeed();
  };
}
