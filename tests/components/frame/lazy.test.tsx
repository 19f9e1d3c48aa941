// @vitest-environment happy-dom
import { waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';

import { lazy } from '../../../components/frame/lazy';
import { show } from '../../support/show';

const Hello = () => <p>Hello</p>;

describe('lazy', () => {
  it('loads a part when it is first shown, and once', async () => {
    let reads = 0;
    const draw = lazy(async () => {
      reads += 1;
      return Hello;
    });
    expect(reads).toBe(0);
    const { findAllByText } = await show([draw(), draw()]);
    expect(await findAllByText('Hello')).toHaveLength(2);
    expect(reads).toBe(1);
  });

  it('is there at once where it was loaded before', async () => {
    const draw = lazy(async () => Hello);
    await draw.load();
    const { getByText } = await show(draw());
    expect(getByText('Hello')).toBeDefined();
  });

  it('says that it could not be loaded, and tries again when it is shown again', async () => {
    let reads = 0;
    const draw = lazy(async () => {
      reads += 1;
      if (reads === 1) throw new Error('not there');
      return Hello;
    });
    const first = await show(draw());
    await waitFor(() => expect(first.notices.toast.value?.text).toBeDefined());
    first.unmount();
    const { findByText } = await show(draw());
    expect(await findByText('Hello')).toBeDefined();
  });
});
