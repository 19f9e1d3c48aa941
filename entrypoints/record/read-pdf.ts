import * as pdf from 'pdfjs-dist';

import { fail, type Result, succeed } from '../../lib/base/result';
import { linesOfPage, type PlacedWords } from '../../lib/records/lines-of-page';
import PdfWorker from './pdf-worker?worker';

/** Why a PDF is not shown. `picture`: its pages are pictures of words, as from a scanner. */
export type PdfFailure = 'pdf-damaged' | 'pdf-locked' | 'picture';

/** More pages than anyone reads at once, and more than the browser would bear. */
const mostPages = 300;

/**
 * The words of a PDF, page by page. Words alone: nothing is drawn, fetched or run. Loaded with the first PDF.
 *
 * @returns The text, and whether there are more pages than were read.
 */
export async function readPdf(
  bytes: Uint8Array,
): Promise<Result<{ text: string; cutShort: boolean }, PdfFailure>> {
  const port = new PdfWorker();
  // Its types say that a port is nothing; its code says that it is a worker.
  const worker = new pdf.PDFWorker({ port: port as unknown as null, verbosity: 0 });
  const task = pdf.getDocument({
    data: bytes,
    worker,
    isEvalSupported: false,
    useWorkerFetch: false,
    disableFontFace: true,
    useSystemFonts: false,
    enableXfa: false,
    stopAtErrors: false,
    verbosity: 0,
  });
  try {
    const document = await task.promise;
    const pages: string[] = [];
    for (let number = 1; number <= Math.min(document.numPages, mostPages); number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(linesOfPage(items.flatMap(placed)));
      page.cleanup();
    }
    const text = pages.join('\n\n').trim();
    return text === '' ? fail('picture') : succeed({ text, cutShort: document.numPages > mostPages });
  } catch (error) {
    // Told by name: its classes come from a file of their own.
    return fail((error as Error).name === 'PasswordException' ? 'pdf-locked' : 'pdf-damaged');
  } finally {
    await task.destroy();
    worker.destroy();
    port.terminate();
  }
}

type Item = Awaited<
  ReturnType<Awaited<ReturnType<pdf.PDFDocumentProxy['getPage']>>['getTextContent']>
>['items'][number];

function placed(item: Item): PlacedWords[] {
  if (!('str' in item)) return [];
  const [, , , , x = 0, y = 0] = item.transform as number[];
  return [{ text: item.str, x, y, width: item.width, height: item.height || 10 }];
}
