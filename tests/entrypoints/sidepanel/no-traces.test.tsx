// @vitest-environment happy-dom
import { render } from '@testing-library/preact';
import { options } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { leaveNoTraces } from '../../../entrypoints/sidepanel/no-traces';

const before = options.vnode;
beforeEach(leaveNoTraces);
afterEach(() => {
  if (before) options.vnode = before;
  else Reflect.deleteProperty(options, 'vnode');
});

describe('leaveNoTraces', () => {
  it('turns off what makes a browser write down a field, unless the field says otherwise', () => {
    const { container } = render(
      <>
        <textarea aria-label="a" />
        <input type="text" aria-label="b" />
        <input type="password" autocomplete="new-password" aria-label="c" />
      </>,
    );
    const said = [...container.querySelectorAll('textarea, input')].map(field =>
      field.getAttribute('autocomplete'),
    );
    expect(said).toEqual(['off', 'off', 'new-password']);
  });
});
