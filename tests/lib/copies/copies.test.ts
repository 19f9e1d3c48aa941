import { describe, expect, it } from 'vitest';

import { copiesDocumentId, openCopies } from '../../../lib/copies/copies';
import { copyLimits } from '../../../lib/copies/copy';
import { clock, createDesk, type Desk, expectValue, newId } from '../notebook/builders';

const open = (desk: Desk) => expectValue(openCopies(desk.openJournal(), { now: () => clock.ms, newId }));
const medicines = {
  site: 'portal.example.org',
  title: 'Medicines',
  kind: 'medicines',
  whose: '',
  of: 'page' as const,
  lines: ['Metformin · 500 mg'],
};

describe('copies', () => {
  it('are kept across restarts', async () => {
    const desk = createDesk();
    const copies = await open(desk);
    const kept = copies.keep(medicines);
    copies.close();
    const again = await open(desk);
    expect(again.all.value).toEqual([kept.ok && kept.value]);
    expect(again.all.value[0]).toMatchObject(medicines);
  });

  it('go for good, and come back when that was a slip', async () => {
    const desk = createDesk();
    const copies = await open(desk);
    const kept = copies.keep(medicines);
    if (!kept.ok) throw new Error(kept.code);
    copies.remove(kept.value.id);
    expect(copies.all.value).toEqual([]);
    copies.putBack(kept.value);
    expect(copies.all.value).toEqual([kept.value]);
    copies.remove(kept.value.id);
    copies.close();
    expect((await open(desk)).all.value).toEqual([]);
    // When they are opened next, nothing of what went is left in what is kept.
    const left = await desk.openJournal().read(copiesDocumentId);
    const bytes = left.ok ? left.value.updates.map(update => new TextDecoder().decode(update)).join('') : '';
    expect(bytes).not.toContain('Metformin');
  });

  it('are heard of in another panel', async () => {
    const desk = createDesk();
    const [one, other] = [await open(desk), await open(desk)];
    one.keep(medicines);
    await Promise.resolve();
    expect(other.all.value).toHaveLength(1);
  });

  it('are only so many, and of a page that has no end only so much', async () => {
    const copies = await open(createDesk());
    const long = Array.from({ length: copyLimits.lines + 5 }, () => 'x'.repeat(copyLimits.line + 5));
    copies.keep({ ...medicines, title: 't'.repeat(5_000), lines: long });
    expect(copies.all.value[0]?.lines).toHaveLength(copyLimits.lines);
    expect(copies.all.value[0]?.lines[0]).toHaveLength(copyLimits.line);
    for (let more = 1; more < copyLimits.copies; more += 1) copies.keep(medicines);
    expect(copies.keep(medicines)).toEqual({ ok: false, code: 'too-many' });
  });
});
