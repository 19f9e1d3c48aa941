// @vitest-environment happy-dom
import { render } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { sayStuck } from '../../../entrypoints/sidepanel/stuck';
import { findBarriers } from '../../support/show';

afterEach(() => vi.restoreAllMocks());

const drawn = () => render(<div />).container;

describe('a panel that does not come', () => {
  it.each([
    ['en-US', 'slow-start', /Nothing you wrote is lost\. Wait a little/],
    ['es-MX', 'slow-start', /No se perdió nada/],
    ['en-US', 'failed', /That did not work/],
  ] as const)('says so in words of “%s”: %s', async (language, why, words) => {
    vi.spyOn(navigator, 'languages', 'get').mockReturnValue([language]);
    const app = drawn();
    app.replaceChildren();
    await sayStuck(app, why);
    expect(app.querySelector('[role=alert]')?.textContent).toMatch(words);
    expect(app.querySelector('button')).not.toBeNull();
    expect(await findBarriers()).toEqual([]);
  });

  it('is left alone when it came meanwhile', async () => {
    const app = drawn();
    app.innerHTML = '<p>Start</p>';
    await sayStuck(app, 'slow-start');
    expect(app.textContent).toBe('Start');
  });
});
