/** One figure of the bench. Ratios, because they hold on a slow machine too. */
export type Measure = {
  name: string;
  page: string;
  value: number;
  unit: 'ratio' | 'ms' | 'nodes' | 'MB' | 'kB';
  /** Above it the bench fails; below it where the name says "at least". Absent: told, not checked. */
  mustHold?: number;
  moonshot?: number;
};

/** SPIKES.md section 1. */
const limits: Record<
  string,
  { unit: Measure['unit']; moonshot?: number; mustHold?(characters: number): number }
> = {
  'warm scan over bare walk': { unit: 'ratio', mustHold: size => (size >= 1e6 ? 2 : 3), moonshot: 1.5 },
  'cold scan over cold bare walk': { unit: 'ratio', moonshot: 1 },
  'longest own task': { unit: 'ms', mustHold: () => 8, moonshot: 8 },
  'longest task of the page while it is read': { unit: 'ms' },
  'first frame with marks': { unit: 'ms', moonshot: 50 },
  'later dirty frame, marks on over off': { unit: 'ratio', mustHold: () => 1.5, moonshot: 1.1 },
  'own DOM changes of the page, marks on over off': { unit: 'ratio', mustHold: () => 1.2, moonshot: 1.02 },
  // To hold: 1.1. Not checked yet: on a busy machine it was measured from 0.97 to 5.7.
  'presses of a person, marks on over off': { unit: 'ratio', moonshot: 1.1 },
  'nodes added to the page': { unit: 'nodes', mustHold: () => 0, moonshot: 0 },
  'full scan over reading 1 % again (more is better)': { unit: 'ratio', moonshot: 100 },
};

export function measure(
  name: keyof typeof limits,
  page: { name: string; characters: number },
  value: number,
): Measure {
  const limit = limits[name]!;
  return {
    name,
    page: page.name,
    value: Number(value.toFixed(2)),
    unit: limit.unit,
    mustHold: limit.mustHold?.(page.characters),
    moonshot: limit.moonshot,
  };
}

export function holds({ value, mustHold }: Measure): boolean {
  return mustHold === undefined || value <= mustHold;
}

export function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** The figures as a table for a person. */
export function tableOf(measures: Measure[]): string {
  const names = [...new Set(measures.map(({ name }) => name))];
  const pages = [...new Set(measures.map(({ page }) => page))];
  const cell = (name: string, page: string) => {
    const found = measures.find(measured => measured.name === name && measured.page === page);
    if (!found) return '';
    return `${found.value}${found.mustHold === undefined ? '' : ` (≤ ${found.mustHold})`}${holds(found) ? '' : ' ✗'}`;
  };
  const rows = [['', ...pages], ...names.map(name => [name, ...pages.map(page => cell(name, page))])];
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map(row => row[column]!.length)));
  return rows
    .map(row =>
      row
        .map((text, column) => text.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
