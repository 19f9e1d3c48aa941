// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';

import { findBarriers, show, type } from './show';

describe('findBarriers', () => {
  it('finds a button with no name, and a field with no label', async () => {
    await show(
      <main>
        {/* biome-ignore lint/a11y/useButtonType: broken on purpose */}
        <button />
        <input />
      </main>,
    );
    expect((await findBarriers()).map(barrier => barrier.split(':')[0])).toEqual(['button-name', 'label']);
  });
});

describe('type', () => {
  it('gives every letter after those before it', async () => {
    const seen: string[] = [];
    const { getByRole } = await show(
      <input aria-label="Name" onInput={event => seen.push(event.currentTarget.value)} />,
    );
    type(getByRole('textbox'), 'Ann');
    expect(seen).toEqual(['A', 'An', 'Ann']);
  });
});

describe('show', () => {
  it('gives what stands behind the panel', async () => {
    const { services, heard, page, tabs } = await show(<p />);
    await services.openSheet('visit-1');
    services.announce('Heard');
    await services.page.read();
    expect({ heard: heard(), tabs, asked: page.asked }).toEqual({
      heard: 'Heard',
      tabs: ['visit-1'],
      asked: ['read'],
    });
  });
});
