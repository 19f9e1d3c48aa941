/** One figure of the bench. Ratios, because they hold on a slow machine too. */
export type Measure = {
  name: string;
  page: string;
  value: number;
  unit: 'ratio' | 'ms' | 'nodes' | 'MB' | 'kB';
  /** Above it the bench fails; below it where more is better. Absent: told, not checked. */
  mustHold?: number;
  moonshot?: number;
  moreIsBetter?: boolean;
};

type Limit = Pick<Measure, 'unit' | 'moonshot' | 'moreIsBetter'> & {
  mustHold?(characters: number): number | undefined;
};

/** SPIKES.md section 1, in its order. Hover has no limit there. */
const limits: Record<string, Limit> = {
  'warm scan over bare walk': { unit: 'ratio', mustHold: size => (size >= 1e6 ? 2 : 3), moonshot: 1.5 },
  'cold scan over cold bare walk': { unit: 'ratio', mustHold: () => 2.5, moonshot: 1 },
  'scan with 20,000 terms over 1,000': { unit: 'ratio', mustHold: () => 1.5, moonshot: 1.1 },
  'worst page, scan over bare walk': { unit: 'ratio', mustHold: () => 5, moonshot: 3 },
  'mark.js with a list of 1,000 words over our scan and marks': atLeast(500, 5_000),
  'best whole peer over our scan and marks': atLeast(10, 30),
  'Aho–Corasick package over our scan': atLeast(4, 10),
  'wink over our scan': { unit: 'ratio', moreIsBetter: true },
  'longest own task': { unit: 'ms', mustHold: () => 8, moonshot: 8 },
  'ready to read': { unit: 'ms' },
  'longest task of the page while it is read': { unit: 'ms' },
  'first frame with marks': { unit: 'ms', mustHold: size => (size <= 1e5 ? 50 : undefined), moonshot: 50 },
  'first marks, wrapping over ours': atLeast(20, 100),
  'later dirty frame, marks on over off': { unit: 'ratio', mustHold: () => 1.5, moonshot: 1.1 },
  'own DOM changes of the page, marks on over off': { unit: 'ratio', mustHold: () => 1.2, moonshot: 1.02 },
  'presses of a person, marks on over off': { unit: 'ratio', mustHold: () => 1.1, moonshot: 1.1 },
  'nodes added to the page': { unit: 'nodes', mustHold: () => 0, moonshot: 0 },
  'full scan over reading 1 % again': {
    ...atLeast(50, 100),
    mustHold: size => (size >= 1e6 ? 50 : undefined),
  },
  'hover, our word over the element at a point': { unit: 'ratio' },
};

function atLeast(mustHold: number, moonshot: number): Limit {
  return { unit: 'ratio', moreIsBetter: true, mustHold: () => mustHold, moonshot };
}

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
    ...(limit.moreIsBetter && { moreIsBetter: true }),
  };
}

export function holds({ value, mustHold, moreIsBetter }: Measure): boolean {
  if (mustHold === undefined) return true;
  return moreIsBetter ? value >= mustHold : value <= mustHold;
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
    return `${found.value}${found.mustHold === undefined ? '' : ` (${found.moreIsBetter ? '≥' : '≤'} ${found.mustHold})`}${holds(found) ? '' : ' ✗'}`;
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
