import type { Passage } from '../../lib/notebook/visit';
import { WayToPassage } from '../page/WayToPassage';

/**
 * A kept passage as it read, with where it stood.
 *
 * @param noteId - The note it was kept with, where it can be shown on its page.
 */
export function PassageQuote({
  noteId,
  passage: { quote, title },
}: {
  noteId?: string | undefined;
  passage: Passage;
}) {
  return (
    <figure class="kept-passage" data-kept={noteId} tabIndex={noteId ? -1 : undefined}>
      <blockquote>
        {quote.before}
        <mark>{quote.exact}</mark>
        {quote.after}
      </blockquote>
      {title && <figcaption class="soft">{title}</figcaption>}
      {noteId && <WayToPassage id={noteId} />}
    </figure>
  );
}
