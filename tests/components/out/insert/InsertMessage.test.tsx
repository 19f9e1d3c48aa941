// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';

import { InsertMessage } from '../../../../components/out/insert/InsertMessage';
import type { Inserting } from '../../../../components/out/insert/inserting';
import { fail, succeed } from '../../../../lib/base/result';
import { findBarriers, show } from '../../../support/show';
import { readWords } from '../../../support/words';

const t = readWords('en');
const text = 'What else could we try?';

type Page = { looks?: Awaited<ReturnType<Inserting['look']>>[]; put?: Awaited<ReturnType<Inserting['put']>> };

/** A page beside the panel that answers as it is told, and keeps what was put in its box. */
async function showBeside({ looks = [], put = succeed('as-written') }: Page, held = 0, message = text) {
  const box: string[] = [];
  const insert: Inserting = {
    look: async () => looks.shift() ?? succeed({ kind: 'box', room: undefined, isLine: false }),
    async put(words) {
      if (put.ok) box.push(words);
      return put;
    },
    letIn: async () => succeed(),
  };
  const shown = await show(<InsertMessage text={message} held={held} asks={1} />, { insert });
  const press = (id: string, values?: Record<string, number>) =>
    fireEvent.click(shown.getByRole('button', { name: t(id, values) }));
  return { ...shown, box, press };
}

describe('putting a message in the portal', () => {
  it('puts it in, says so, and who sends it', async () => {
    const { box, press, findByText, getByText } = await showBeside({});
    press('insert-put');
    await findByText(t('insert-there'));
    expect(box).toEqual([text]);
    expect(getByText(t('insert-undo'))).toBeDefined();
    expect(await findBarriers()).toEqual([]);
  });

  it('says before what makes a message one that is read, and names what is private', async () => {
    const { getByText, getByRole } = await showBeside({}, 1);
    for (const [id, count] of [
      ['insert-one-topic', 1],
      ['out-held-going', 1],
      ['insert-length', text.length],
    ] as const)
      expect(getByText(t(id, { count }))).toBeDefined();
    expect(getByRole('button', { name: t('insert-put-anyway') })).toBeDefined();
  });

  it('says when the portal changed some of it', async () => {
    const { press, findByText } = await showBeside({ put: succeed('changed') });
    press('insert-put');
    await findByText(t('insert-changed'));
  });

  it.each(['not-arrived', 'read-only'] as const)('copies the words where the box is %s', async code => {
    const { press, findByText, copied } = await showBeside({ put: fail(code) });
    press('insert-put');
    await findByText(t('insert-by-hand'));
    expect(copied).toEqual([text]);
  });

  it.each(['no-box', 'which-box', 'not-allowed', 'no-page'] as const)(
    'says what to do where there is %s, and writes nothing',
    async code => {
      const { press, findByText, box } = await showBeside({ looks: [fail(code)] });
      press('insert-put');
      await findByText(t(`failure-${code}`));
      expect(box).toEqual([]);
    },
  );

  it('asks before it writes in a frame of another site', async () => {
    const { press, findByText, box } = await showBeside({
      looks: [succeed({ kind: 'other-site', host: 'mail.example.org' })],
    });
    press('insert-put');
    await findByText(t('insert-other-site', { site: 'mail.example.org' }));
    expect(box).toEqual([]);
    press('insert-let-in');
    await findByText(t('insert-there'));
    expect(box).toEqual([text]);
  });

  it('makes one line of it for a box of one line', async () => {
    const { press, findByText, box } = await showBeside(
      { looks: [succeed({ kind: 'box', room: 80, isLine: true })] },
      0,
      'One?\n\nTwo?',
    );
    press('insert-put');
    await findByText(t('insert-there'));
    expect(box).toEqual(['One?; Two?']);
  });
});

describe('a box that is too small', () => {
  const long = `${'What else could we try? '.repeat(4)}\n\n${'Who pays for it, and when? '.repeat(3)}`.trim();
  const small = succeed({ kind: 'box', room: 120, isLine: false } as const);

  it('gets several messages, one press each', async () => {
    const { press, findByText, findByRole, box, getByText } = await showBeside(
      { looks: [small, small, small] },
      0,
      long,
    );
    press('insert-put');
    await findByRole('button', { name: t('insert-put-part', { at: 1 }) });
    expect(box).toEqual([]);
    expect(getByText(t('insert-parts', { room: 120, count: 2 }))).toBeDefined();
    expect(await findBarriers()).toEqual([]);
    press('insert-put-part', { at: 1 });
    await findByText(t('insert-part-there', { at: 1 }));
    press('insert-put-part', { at: 2 });
    await findByText(t('insert-there'));
    expect(box.map(part => part.slice(0, 5))).toEqual(['(1/2)', '(2/2)']);
  });

  it('that is full is said to be, and nothing is written', async () => {
    const full = succeed({ kind: 'box', room: 5, isLine: false } as const);
    const { press, findByText, box } = await showBeside({ looks: [full] });
    press('insert-put');
    await findByText(t('insert-full'));
    expect(box).toEqual([]);
  });
});
