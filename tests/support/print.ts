import type { Page } from 'puppeteer-core';

/** How many sheets of paper the page takes. Letter, with the margins the page asks for. */
export async function countPages(page: Page): Promise<number> {
  const pdf = Buffer.from(await page.pdf({ format: 'letter', preferCSSPageSize: true })).toString('latin1');
  return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
