import { SaxesParser, type SaxesTagPlain } from 'saxes';

import { fail, type Result, succeed } from '../base/result';
import { createDocumentReader, type DocumentReader } from './document-reader';
import type { RecordDocument } from './record';

/** Why a file is not shown. */
export type CdaFailure = 'not-a-record' | 'truncated' | 'too-big' | 'unsafe';

const mostCharacters = 50 * 1024 * 1024;
/** Real records go about 30 deep. A page of ours must be able to show what we return. */
const deepest = 200;
/** The parser is stopped between steps of this many characters. */
const step = 64 * 1024;

/**
 * Read a downloaded C-CDA record.
 *
 * The file is a stranger's. Only words and structure come out; a document type is never read, so no entity is ever
 * expanded or fetched; scripts, styles, pictures and what the file says to do (processing instructions) are dropped.
 *
 * @param xml - The file's text, decoded.
 * @returns `not-a-record` when it is not XML or not a clinical document; `truncated` when it ends, or stops being
 *   XML, before its first part does (with at least one whole part it is a success that says `cutShort`); `too-big`
 *   over 50 million characters; `unsafe` when it declares a document type or is nested without end.
 */
export function readCda(xml: string): Result<RecordDocument, CdaFailure> {
  if (xml.length > mostCharacters) return fail('too-big');
  const reader = createDocumentReader();
  const { failure, isWhole } = parse(xml.trimStart(), reader);
  if (failure) return fail(failure);
  if (isWhole) return succeed(reader.document());
  const document = reader.document({ wholeSectionsOnly: true });
  return document.sections.length > 0 ? succeed({ ...document, cutShort: true }) : fail('truncated');
}

type Outcome = { failure?: CdaFailure; isWhole: boolean };

/** Drive the parser over the text, until the end or the first thing that is wrong. */
function parse(xml: string, reader: DocumentReader): Outcome {
  const outcome: Outcome = { isWhole: true };
  let depth = 0;
  const isStopped = () => outcome.failure !== undefined || !outcome.isWhole;
  const parser = new SaxesParser({ xmlns: false, position: false });

  parser.on('error', () => {
    if (depth === 0) outcome.failure ??= 'not-a-record';
    outcome.isWhole = false;
  });
  parser.on('doctype', doctype => {
    outcome.failure ??= /^\s*html\b/i.test(doctype) ? 'not-a-record' : 'unsafe';
  });
  parser.on('opentag', tag => {
    if (isStopped()) return;
    depth += 1;
    if (depth > deepest) outcome.failure = 'unsafe';
    else if (depth === 1 && localName(tag.name) !== 'ClinicalDocument') outcome.failure = 'not-a-record';
    else reader.open(localName(tag.name), attributesOf(tag));
  });
  parser.on('closetag', () => {
    if (isStopped()) return;
    reader.close();
    depth -= 1;
  });
  const readText = (text: string) => {
    if (!isStopped()) reader.text(text);
  };
  parser.on('text', readText);
  parser.on('cdata', readText);

  for (let at = 0; at < xml.length && !isStopped(); at += step) parser.write(xml.slice(at, at + step));
  if (!isStopped()) parser.close();
  return outcome;
}

/** `hl7:section` is a `section`: files name the same namespace in many ways. */
function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function attributesOf(tag: SaxesTagPlain): Map<string, string> {
  return new Map(Object.entries(tag.attributes));
}
