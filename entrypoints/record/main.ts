import en from 'virtual:locale/en';
import es from 'virtual:locale/es';
import { browser } from 'wxt/browser';

import { createLocalize, type Localize, locales, preferredLocale } from '../../lib/base/localize';
import { readCda } from '../../lib/records/read-cda';
import { readThisPage } from '../page.content/read-this-page';
import { drawRecord } from './draw';

/** Larger than any record people download; read whole, it would stop the browser. */
const largestFile = 50 * 1024 * 1024;

void start();

/** A page of our own that shows a downloaded record. Nothing of the file is kept. */
async function start(): Promise<void> {
  const t = await loadWords();
  document.title = t('record-title');
  const note = element('p', t('record-how'));
  note.setAttribute('role', 'status');
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.xml,text/xml,application/xml';
  input.setAttribute('aria-label', t('record-choose'));
  document.querySelector('#tools')?.append(note, input);
  document.querySelector('#record')?.append(element('h1', t('record-title')));

  const open = async (file: File | undefined) => {
    if (file) note.textContent = await show(file, t);
  };
  input.addEventListener('change', () => void open(input.files?.[0]));
  takeDropped(file => void open(file));
}

/** Show a file. Gives what to say about it. */
async function show(file: File, t: Localize): Promise<string> {
  const place = document.querySelector('#record');
  if (file.size > largestFile) return t('record-too-big');
  const read = readCda(await textOf(file));
  if (!read.ok) return t(`record-${read.code}`);
  const { person = 'none', when = 'none', author = 'none', cutShort } = read.value;
  place?.replaceChildren(drawRecord(read.value, t('record-about', { person, when, author })));
  document.title = read.value.title;
  readThisPage(true);
  return t(cutShort ? 'record-cut-short' : 'record-read');
}

/** The text of an XML file in the encoding it names, or UTF-8. */
async function textOf(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const named = /<\?xml[^>]*encoding=["']([\w.-]+)["']/.exec(head)?.[1] ?? 'utf-8';
  const label =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : named;
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes); // an encoding nobody knows
  }
}

function takeDropped(onFile: (file: File | undefined) => void): void {
  const mark = (isOver: boolean) => document.body.classList.toggle('file-over', isOver);
  document.addEventListener('dragover', event => {
    event.preventDefault();
    mark(true);
  });
  document.addEventListener('dragleave', () => mark(false));
  document.addEventListener('drop', event => {
    event.preventDefault();
    mark(false);
    onFile(event.dataTransfer?.files[0]);
  });
}

async function loadWords(): Promise<Localize> {
  const { choices } = await browser.storage.local.get('choices');
  const chosen = (choices ?? {}) as { locale?: unknown; theme?: unknown };
  const locale = locales.find(is => is === chosen.locale) ?? preferredLocale(navigator.languages);
  const hasContrast = chosen.theme === 'contrast' || matchMedia('(prefers-contrast: more)').matches;
  document.documentElement.dataset.theme = String(chosen.theme);
  document.documentElement.dataset.contrast = hasContrast ? 'more' : 'none';
  document.documentElement.lang = locale;
  return createLocalize(locale, locale === 'es' ? es : en);
}

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
