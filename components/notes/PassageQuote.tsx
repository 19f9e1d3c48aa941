import type { Passage } from '../../lib/notebook/visit';

/** A kept passage as it read, with where it stood. */
export function PassageQuote({ passage: { quote, title } }: { passage: Passage }) {
  return (
    <figure class="kept-passage">
      <blockquote>
        {quote.before}
        <mark>{quote.exact}</mark>
        {quote.after}
      </blockquote>
      {title && <figcaption class="soft">{title}</figcaption>}
    </figure>
  );
}
