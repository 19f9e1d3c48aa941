import { describe, expect, it } from 'vitest';

import { askAboutWord } from '../../../components/questions/ask';
import { createDesk as createDisk } from '../../lib/notebook/builders';
import { withFullVisit, wordOnPage } from '../../support/builders';
import { createPanel } from '../../support/services';

describe('askAboutWord', () => {
  it('answers nothing when the question is in the visit', async () => {
    const { services } = await createPanel();
    expect(await askAboutWord(services, wordOnPage('edema'))).toBeUndefined();
  });

  it('answers why when the visit is full, so that the card can say so too', async () => {
    const { services, notices } = await createPanel({ before: withFullVisit });
    expect(await askAboutWord(services, wordOnPage('edema'))).toBe('too-many');
    expect(notices.toast.value?.text).toMatch(/^This visit has as many questions as it can hold/);
  });

  it('answers that it was not kept when no visit can be opened', async () => {
    const disk = createDisk();
    const { services, notices } = await createPanel({ disk });
    disk.failure = 'vault-closed';
    expect(await askAboutWord(services, wordOnPage('edema'))).toBe('not-saved');
    expect(notices.toast.value?.text).toMatch(/^In My Corner was updated in another window/);
  });

  it('keeps the passage of a page that has gone meanwhile, without its name', async () => {
    const { services } = await createPanel({ page: { kind: 'closed', code: 'gone' } });
    await askAboutWord(services, wordOnPage('edema'));
    const [question] = services.desk.open.value?.visit.value.questions ?? [];
    expect(question?.passage).toMatchObject({ title: '', site: '', quote: { exact: 'edema' } });
  });
});
