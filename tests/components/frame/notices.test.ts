import { describe, expect, it } from 'vitest';

import { createNotices } from '../../../components/frame/notices';

describe('createNotices', () => {
  it('says a toast to a screen reader too', () => {
    const notices = createNotices();
    notices.show({ text: 'Question removed' });
    expect(notices.announcement.value.trim()).toBe('Question removed');
  });

  it('is heard again when it says the same words again', () => {
    const notices = createNotices();
    const said = ['Question added', 'Question added', 'Question added'].map(text => {
      notices.announce(text);
      return notices.announcement.value;
    });
    expect(said[1]).not.toBe(said[0]);
    expect(said[2]).not.toBe(said[1]);
    expect(said.map(text => text.trim())).toEqual(['Question added', 'Question added', 'Question added']);
  });
});
