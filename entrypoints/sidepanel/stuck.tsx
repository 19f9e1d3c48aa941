import { render } from 'preact';

import { VaultProblem } from '../../components/frame/VaultProblem';
import { preferredLocale } from '../../lib/base/localize';
import { readLanguage } from './languages';

/**
 * Why a panel does not come: `slow-start`, something has not answered for long and may yet; `failed`, it broke.
 *
 * Said in the language of the browser: the one the person chose may be what cannot be read.
 */
export async function sayStuck(app: Element, why: 'slow-start' | 'failed'): Promise<void> {
  const t = await readLanguage(preferredLocale(navigator.languages));
  // It came meanwhile.
  if (why === 'slow-start' && app.firstChild) return;
  render(<VaultProblem t={t} code={why} />, app);
}
