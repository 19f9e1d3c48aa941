import { type Book, hasMeanings, putMeanings } from '../jargon/book';

/**
 * A function that puts the meanings into a book, once: the largest thing we carry, and not needed before a card opens.
 *
 * @param packed - Gzip of the lines of the book.
 */
export function createMeanings(book: Book, packed: () => Uint8Array): () => Promise<void> {
  let loading: Promise<void> | undefined;

  async function load() {
    const stream = new Blob([packed() as BlobPart]).stream().pipeThrough(new DecompressionStream('gzip'));
    putMeanings(book, await new Response(stream).text());
  }

  return () => {
    if (!hasMeanings(book)) loading ??= load();
    return loading ?? Promise.resolve();
  };
}
