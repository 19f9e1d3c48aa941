import { describe, expect, it } from 'vitest';

import { isForAnyone } from '../../../lib/portals/for-anyone';
import type { PageView } from '../../../lib/portals/portal';
import { fold } from '../../../lib/portals/signs';

/** A page that says this, with these links and buttons. */
function asks(text: string, controls: string[] = []): boolean {
  return isForAnyone({ controls: () => controls } as unknown as PageView, fold(text));
}

describe('isForAnyone', () => {
  it.each(['Sign in', 'LOG IN', 'Iniciar sesión'])('is a page whose link says “%s”', name => {
    expect(asks('Our plan denied it.', ['Home', name])).toBe(true);
  });

  it('is not a page one can sign out of, whatever else it offers', () => {
    expect(asks('Our plan denied it.', ['Sign in', 'Sign out'])).toBe(false);
  });

  it('is not a page that only speaks of signing in', () => {
    expect(asks('Please sign in at the desk.', ['Check in', 'Last log in: May 3'])).toBe(false);
  });

  it('is not a bill or a letter that is opened by its number', () => {
    expect(asks('Account number 77. You owe $20.', ['Log in'])).toBe(false);
  });

  it('is a page that says what only news, shops and advice say', () => {
    expect(asks('Insurers denied claims. 6 min read.')).toBe(true);
    expect(asks('Silver 3000. Add to cart.')).toBe(true);
  });
});
