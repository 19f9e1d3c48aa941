import en from 'virtual:locale/en';
import es from 'virtual:locale/es';
import { browser } from 'wxt/browser';

import { createLocalize, type Localize, locales, preferredLocale } from '../../lib/base/localize';
import type { Result } from '../../lib/base/result';
import { readText } from '../../lib/records/read-text';
import type { RecordDocument } from '../../lib/records/record';
import { bytesOf, readThisPage } from '../page.content/read-this-page';
import { drawRecord } from './draw';
import { readFile } from './read-file';

void start();

/** A page of our own that shows a downloaded record, a PDF, or words pasted or typed. Nothing of the file is kept. */
async function start(): Promise<void> {
  const t = await loadWords();
  document.title = t('record-title');
  const note = element('p', t('record-how'));
  note.setAttribute('role', 'status');
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.xml,.txt,.pdf,text/xml,application/xml,text/plain,application/pdf';
  input.setAttribute('aria-label', t('record-choose'));
  const say = (read: Result<RecordDocument, string>) => {
    note.textContent = show(read, t);
    // What was there to choose from is out of the way of what was chosen.
    if (read.ok) typed.open = false;
  };
  const typed = createTextBox(t, text => say(readText(text, t('record-typed-title')))) as HTMLDetailsElement;
  typed.open = location.hash === '#type';
  document.querySelector('#tools')?.append(note, input, typed);
  if (typed.open) typed.querySelector('textarea')?.focus();
  document.querySelector('#record')?.append(element('h1', t('record-title')));

  const open = async (file: File | undefined) => {
    if (!file) return;
    note.textContent = t('record-opening');
    say(await readFile(file, file.name));
  };
  input.addEventListener('change', () => void open(input.files?.[0]));
  takeDropped(file => void open(file));
}

/** Show what was read. Gives what to say about it. */
function show(read: Result<RecordDocument, string>, t: Localize): string {
  if (!read.ok) return t(`record-${read.code}`);
  const { person = 'none', when = 'none', author = 'none', cutShort } = read.value;
  const place = document.querySelector('#record');
  place?.replaceChildren(drawRecord(read.value, t('record-about', { person, when, author })));
  document.title = read.value.title;
  void loadIndex().then(index => readThisPage(index, true));
  return t(cutShort ? 'record-cut-short' : 'record-read');
}

/** A box to paste in, or to type in from paper. Folded away until it is wanted. */
function createTextBox(t: Localize, onText: (text: string) => void): HTMLElement {
  const box = document.createElement('details');
  const label = element('label', t('record-type-label'));
  const area = document.createElement('textarea');
  area.rows = 8;
  area.id = 'typed';
  label.setAttribute('for', area.id);
  const button = element('button', t('record-type-show'));
  button.className = 'button primary';
  button.addEventListener('click', () => onText(area.value));
  box.append(element('summary', t('record-type')), label, area, button);
  return box;
}

/** The copy the panel uses, too: packed, and read when there is a record to look through. */
async function loadIndex(): Promise<Uint8Array> {
  const { base64 } = await import('virtual:term-index-packed');
  const packed = new Blob([bytesOf(base64) as BlobPart]).stream();
  return new Uint8Array(
    await new Response(packed.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer(),
  );
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
  const chosen = (choices ?? {}) as Record<string, unknown>;
  const locale = locales.find(is => is === chosen.locale) ?? preferredLocale(navigator.languages);
  const hasContrast = chosen.theme === 'contrast' || matchMedia('(prefers-contrast: more)').matches;
  document.documentElement.dataset.theme = String(chosen.theme);
  document.documentElement.dataset.contrast = hasContrast ? 'more' : 'none';
  if (Array.isArray(chosen.comforts)) document.documentElement.dataset.comforts = chosen.comforts.join(' ');
  document.documentElement.lang = locale;
  return createLocalize(locale, locale === 'es' ? es : en);
}

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
