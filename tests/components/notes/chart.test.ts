import { describe, expect, it } from 'vitest';

import { chartPoints, chartSize } from '../../../components/notes/chart';

const visit = (before?: number, after?: number) => ({ id: 'a', before, after });

describe('chartPoints', () => {
  it('draws higher for more, from edge to edge, and leaves out what was not said', () => {
    const visits = [visit(2), visit(undefined, 10), visit(10, 1)];
    const before = chartPoints(visits, 'before');
    expect(before.map(({ x }) => x)).toEqual([chartSize.margin, chartSize.width - chartSize.margin]);
    expect(before[0]!.y).toBeGreaterThan(before[1]!.y);
    expect(chartPoints(visits, 'after')[0]).toEqual({ x: chartSize.width / 2, y: chartSize.margin });
  });

  it('puts a single visit in the middle', () => {
    expect(chartPoints([visit(5)], 'before')).toEqual([{ x: chartSize.width / 2, y: chartSize.height / 2 }]);
  });
});
