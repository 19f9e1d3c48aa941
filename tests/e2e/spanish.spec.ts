import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openCard } from '../support/card';
import { type Driver, firstMakes } from '../support/drivers';
import { waitForText } from '../support/find';
import { readMarks, waitForMark } from '../support/marks';
import { type Beside, openPanelBeside, readThisPage } from '../support/panel';
import { type Site, serve } from '../support/serve';
import { readWords } from '../support/words';

const page = (lang: string, body: string) =>
  `<!doctype html><html lang="${lang}"><head><title>Nota</title></head><body><main>${body}</main></body></html>`;

const inSpanish = `<h1>Nota de la visita</h1>
  <p>El paciente tiene edema en las piernas y taquicardia. La hipertensión está mejor con la medicina que toma por las noches.</p>
  <table><tr><td>Anemia</td><td>Leve</td></tr></table>`;
const inEnglish = `<h1>Visit note</h1>
  <p>The note of your visit is for you to keep. It says that you have orthopnea, and that the edema is not worse.</p>`;
const pages = {
  // Says it is in English, as many do.
  '/es': page('en', inSpanish),
  '/en': page('en', inEnglish),
  '/both': page(
    'en',
    `${inEnglish}<p lang="es">Usted tiene edema, y la anemia está mejor que en la otra visita.</p>`,
  ),
};

const textsOf = async (portal: Beside['page']) => (await readMarks(portal)).map(({ text }) => text);

const readers = firstMakes.flatMap(({ name, open }) =>
  (['en', 'es'] as const).map(language => ({ name, open, language })),
);

describe.each(readers)('who reads in $language, in $name', ({ language, open }) => {
  const t = readWords(language);
  let chromium: Driver;
  let site: Site;

  async function read(path: string, word: string): Promise<Beside> {
    const beside = await openPanelBeside(chromium, site.origin + path);
    await readThisPage(beside.panel, t);
    await waitForMark(beside.page, word);
    return beside;
  }

  beforeAll(async () => {
    site = await serve({ pages });
    chromium = await open({ language });
  });
  afterAll(async () => {
    await chromium?.close();
    await site?.close();
  });

  it('sees a page in Spanish marked, and each word in the language of the reader', async () => {
    const { page: portal, panel } = await read('/es', 'edema');
    expect(await textsOf(portal)).toEqual(expect.arrayContaining(['edema', 'taquicardia', 'Anemia']));
    const meaning = language === 'es' ? 'Hinchazón por agua' : 'Swelling';
    expect(await openCard(portal, 'edema')).toContain(meaning);
    await waitForText(panel, meaning);
    await portal.close();
  });

  it('sees the words of a page in English in the language of the reader', async () => {
    const { page: portal, panel } = await read('/en', 'edema');
    const meaning = language === 'es' ? 'Hinchazón por agua' : 'Swelling';
    expect(await openCard(portal, 'edema')).toContain(meaning);
    await waitForText(panel, meaning);
    await portal.close();
  });

  it('sees Spanish among English marked only when reading in Spanish', async () => {
    const { page: portal } = await read('/both', 'edema');
    const isMarked = (await textsOf(portal)).includes('anemia');
    expect(isMarked).toBe(language === 'es');
    await portal.close();
  });
});
