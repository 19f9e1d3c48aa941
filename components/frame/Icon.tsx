import type { ComponentType } from 'preact';

/**
 * Make a component of one of codicons' drawings.
 *
 * @param source - The text of a codicons SVG file: a 16 by 16 box with paths and nothing else.
 * @returns A picture in the colour of the text around it, hidden from screen readers:
 *   the words beside it say what it means.
 */
export function icon(source: string): ComponentType {
  const paths = [...source.matchAll(/<path ([^>]*)\/?>/g)].map(([, attributes = '']) => ({
    d: /\bd="([^"]+)"/.exec(attributes)?.[1],
    evenOdd: attributes.includes('evenodd'),
  }));
  return function Icon() {
    return (
      <svg class="icon" viewBox="0 0 16 16" fill="currentColor" aria-hidden="true" focusable="false">
        {paths.map(({ d, evenOdd }) => (
          <path key={d} d={d} fill-rule={evenOdd ? 'evenodd' : 'nonzero'} />
        ))}
      </svg>
    );
  };
}
