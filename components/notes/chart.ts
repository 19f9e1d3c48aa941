import type { VisitSummary } from '../../lib/notebook/visit';

/** One visit on the chart. Numbers from 1 to 10, or undefined when the person did not say. */
export type ChartVisit = { id: string; before: number | undefined; after: number | undefined };

/** The size of the drawing, in its own units. */
export const chartSize = { width: 280, height: 120, margin: 12 } as const;

/** Visits that say how sure the person felt, the earliest first: those with a date before those without. */
export function chartVisits(visits: readonly VisitSummary[]): (ChartVisit & VisitSummary)[] {
  return visits
    .filter(({ confidenceBefore, confidenceAfter }) => confidenceBefore || confidenceAfter)
    .map(visit => ({ ...visit, before: visit.confidenceBefore, after: visit.confidenceAfter }));
}

export type ChartPoint = { x: number; y: number };

/** Where the points of one line stand. A visit without the number has none. */
export function chartPoints(visits: readonly ChartVisit[], which: 'before' | 'after'): ChartPoint[] {
  const { width, height, margin } = chartSize;
  const step = visits.length > 1 ? (width - 2 * margin) / (visits.length - 1) : 0;
  const left = visits.length > 1 ? margin : width / 2;
  return visits.flatMap((visit, at) => {
    const value = visit[which];
    if (value === undefined) return [];
    return [{ x: round(left + at * step), y: round(height - margin - ((height - 2 * margin) * value) / 10) }];
  });
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
