import type { Page } from 'puppeteer-core';

/**
 * Things of a page that a page break goes through, by their role in the tagged PDF: `LI` for the items of lists. None is good.
 * Chromium writes in which page each piece of an element stands.
 */
export async function countSplit(page: Page, role = 'LI'): Promise<{ all: number; split: number }> {
  const pdf = await page.pdf({ format: 'letter', preferCSSPageSize: true, tagged: true });
  const elements = new Map<string, { role: string; pages: string[]; parts: string[] }>();
  const objects = Buffer.from(pdf)
    .toString('latin1')
    .matchAll(/(\d+) 0 obj\s*<<(.*?)>>\s*endobj/gs);
  for (const [, id = '', body = ''] of objects) {
    if (!body.includes('/StructElem')) continue;
    const pages = [...body.matchAll(/\/Pg (\d+) 0 R/g)].map(match => match[1]!);
    const inside = body.replace(/\/(?:Pg|P) \d+ 0 R/g, '');
    const parts = [...inside.matchAll(/(\d+) 0 R/g)].map(match => match[1]!);
    elements.set(id, { role: /\/S \/(\w+)/.exec(body)?.[1] ?? '', pages, parts });
  }
  const pagesOf = (id: string): string[] => {
    const { pages = [], parts = [] } = elements.get(id) ?? {};
    return [...pages, ...parts.flatMap(pagesOf)];
  };
  const wanted = [...elements]
    .filter(([, element]) => element.role === role)
    .map(([id]) => new Set(pagesOf(id)));
  return { all: wanted.length, split: wanted.filter(pages => pages.size > 1).length };
}

/** How many sheets of paper the page takes. Letter, with the margins the page asks for. */
export async function countPages(page: Page): Promise<number> {
  const pdf = Buffer.from(await page.pdf({ format: 'letter', preferCSSPageSize: true })).toString('latin1');
  return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
