// @vitest-environment happy-dom
import { render } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';

import { icon } from '../../../components/frame/Icon';
import * as icons from '../../../components/frame/icons';
import '../../support/show';

function drawn(source: string): SVGElement {
  const Drawn = icon(source);
  return render(<Drawn />).container.querySelector('svg')!;
}

describe('icon', () => {
  it('draws the paths of a file, in the colour of the text around it', () => {
    const svg = drawn(
      '<svg viewBox="0 0 16 16"><path d="M1 1h2"/><path fill-rule="evenodd" d="M3 3h2"/></svg>',
    );
    const paths = [...svg.querySelectorAll('path')].map(path => [
      path.getAttribute('d'),
      path.getAttribute('fill-rule'),
    ]);
    expect(paths).toEqual([
      ['M1 1h2', 'nonzero'],
      ['M3 3h2', 'evenodd'],
    ]);
    expect(svg.getAttribute('fill')).toBe('currentColor');
  });

  it('is not read out, and cannot be tabbed to', () => {
    const svg = drawn('<path d="M1 1h2"/>');
    expect([svg.getAttribute('aria-hidden'), svg.getAttribute('focusable')]).toEqual(['true', 'false']);
  });
});

describe('the drawings we use', () => {
  it.each(Object.entries(icons))('%s has something to draw', (_, Drawing) => {
    const { container } = render(<Drawing />);
    const paths = [...container.querySelectorAll('path')];
    expect(paths.length).toBeGreaterThan(0);
    expect(paths.every(path => path.getAttribute('d')?.startsWith('M'))).toBe(true);
  });
});
