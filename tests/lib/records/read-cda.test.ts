import { describe, expect, it } from 'vitest';

import { readCda } from '../../../lib/records/read-cda';
import type { RecordDocument } from '../../../lib/records/record';
import { document, section } from './documents';

function read(xml: string): RecordDocument {
  const record = readCda(xml);
  if (!record.ok) throw new Error(record.code);
  return record.value;
}

const heading = `
  <title>Visit   summary</title>
  <effectiveTime value="20260309140530-0500"/>
  <recordTarget><patientRole><patient>
    <name use="L"><given>Ana</given><given qualifier="CL">Nita</given><family>Ruiz</family></name>
    <name><given>Other</given></name>
    <guardian><guardianPerson><name>Somebody</name></guardianPerson></guardian>
  </patient></patientRole></recordTarget>
  <author><assignedAuthor><assignedPerson><name>Dr. <given>Lee</given> <family>Park</family></name></assignedPerson>
    <representedOrganization><name>A Clinic</name></representedOrganization></assignedAuthor></author>`;

describe('readCda', () => {
  it('reads whose record it is, from when and by whom', () => {
    const { title, person, when, author } = read(document(section('A', 'x'), heading));
    expect({ title, person, when, author }).toEqual({
      title: 'Visit summary',
      person: 'Ana Ruiz',
      when: '2026-03-09',
      author: 'Dr. Lee Park',
    });
  });

  it.each([
    ['20260309', '2026-03-09'],
    ['202603', '2026-03'],
    ['2026', '2026'],
    ['20269999', '2026'],
    ['soon', undefined],
    ['', undefined],
  ])('reads the time %j as %j', (value, when) => {
    expect(read(document('', `<effectiveTime value="${value}"/>`)).when).toBe(when);
  });

  it('names an organization where no person wrote it', () => {
    const author =
      '<author><assignedAuthor><assignedAuthoringDevice><softwareName>System</softwareName></assignedAuthoringDevice><representedOrganization><name>A Clinic</name></representedOrganization></assignedAuthor></author>';
    expect(read(document('', author)).author).toBe('A Clinic');
  });

  it('gives the sections in order, each after the one it is in', () => {
    const inner = section('Inner', 'two');
    const { sections } = read(
      document(section('Outer', 'one', inner) + section('', 'three') + section('', '')),
    );
    expect(sections.map(({ title, level }) => [title, level])).toEqual([
      ['Outer', 1],
      ['Inner', 2],
      ['', 1],
    ]);
    expect(sections[1]?.blocks).toEqual([{ type: 'paragraph', runs: [{ text: 'two' }] }]);
  });

  it('takes no words from the entries for machines', () => {
    const entry = '<entry><observation><text>hidden</text><title>hidden</title></observation></entry>';
    expect(JSON.stringify(read(document(section('A', 'shown', entry))))).not.toContain('hidden');
  });

  it('reads a record whose names have a prefix', () => {
    const xml = document(section('A', 'words')).replace(/<(\/?)(?=[a-zA-Z])/g, '<$1hl7:');
    expect(read(xml).sections).toHaveLength(1);
  });

  it('reads a plain text without structure, line by line', () => {
    const body = (attributes: string) =>
      `<ClinicalDocument><component><nonXMLBody><text ${attributes}>one\ntwo &lt;b&gt;</text></nonXMLBody></component></ClinicalDocument>`;
    expect(read(body('mediaType="text/plain"')).sections[0]?.blocks).toEqual([
      { type: 'paragraph', runs: [{ text: 'one\ntwo <b>' }] },
    ]);
    expect(read(body('mediaType="application/pdf" representation="B64"')).sections).toEqual([]);
  });
});

describe('a file that is not a whole record', () => {
  it.each([
    ['', 'not-a-record'],
    ['hello', 'not-a-record'],
    ['{"resourceType": "Bundle"}', 'not-a-record'],
    ['<!DOCTYPE html><html><body>Sign in</body></html>', 'not-a-record'],
    ['<html><body>Sign in</body></html>', 'not-a-record'],
    ['%PDF-1.7 \u0000\u0001', 'not-a-record'],
    ['<ClinicalDocument>', 'truncated'],
    ['<ClinicalDocument><title>x', 'truncated'],
    [document(section('A', 'words')).split('words')[0]!, 'truncated'],
  ])('%j is %s', (xml, code) => {
    expect(readCda(xml)).toEqual({ ok: false, code });
  });

  it('keeps the sections that are whole, wherever it is cut', () => {
    const xml = document(section('One', 'first') + section('Two', 'second'), heading);
    const firstIsWhole = xml.indexOf('</text>') + '</text>'.length;
    const secondIsWhole = xml.lastIndexOf('</text>') + '</text>'.length;
    for (let length = 1; length < xml.trimEnd().length; length += 1) {
      const record = readCda(xml.slice(0, length));
      const titles = record.ok ? record.value.sections.map(({ title }) => title) : record.code;
      const expected = length < firstIsWhole ? undefined : length < secondIsWhole ? ['One'] : ['One', 'Two'];
      if (expected)
        expect({ titles, cutShort: record.ok && record.value.cutShort }).toEqual({
          titles: expected,
          cutShort: true,
        });
      else expect(titles, xml.slice(0, length)).toMatch(/^(truncated|not-a-record)$/);
    }
  });

  it('keeps what came before something that is not XML', () => {
    const { sections, cutShort } = read(document(section('One', 'first') + section('Two', 'a &nbsp; b < c')));
    expect(sections.map(({ title }) => title)).toEqual(['One']);
    expect(cutShort).toBe(true);
  });
});

describe('a hostile file', () => {
  const bomb = `<!DOCTYPE x [<!ENTITY a "ha">${'bcdefghij'.replace(/./g, (name, at) => `<!ENTITY ${name} "&${'abcdefghi'[at]};&${'abcdefghi'[at]};">`)}]>`;

  it.each([
    ['an entity bomb', `${bomb}${document(section('A', '&j;'))}`],
    [
      'an external entity',
      `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>${document(section('A', '&e;'))}`,
    ],
    [
      'an external document type',
      `<!DOCTYPE ClinicalDocument SYSTEM "http://example.org/x.dtd">${document('')}`,
    ],
    ['nesting without end', `<ClinicalDocument>${'<component>'.repeat(100_000)}`],
  ])('%s is unsafe', (_, xml) => {
    expect(readCda(xml)).toEqual({ ok: false, code: 'unsafe' });
  });

  it('of more than 50 MB is not even looked at', () => {
    expect(readCda('<'.repeat(50 * 1024 * 1024 + 1))).toEqual({ ok: false, code: 'too-big' });
  });

  it('loses its scripts, styles, pictures and instructions', () => {
    const words = `<?evil run?><!-- secret --><script>steal()</script><style>p{}</style>
      <renderMultiMedia referencedObject="MM1"><caption>picture</caption></renderMultiMedia>
      <content onclick="steal()" style="x">kept</content><iframe src="x">frame</iframe><p><img src="x" onerror="steal()"/></p>`;
    const [shown] = read(document(section('A', words))).sections;
    expect(shown?.blocks).toEqual([{ type: 'paragraph', runs: [{ text: 'kept' }] }]);
  });

  it('keeps markup that is only text as text', () => {
    const [shown] = read(
      document(section('&lt;b&gt;A', '<![CDATA[<script>x()</script>]]> &lt;img&gt;')),
    ).sections;
    expect(shown).toMatchObject({
      title: '<b>A',
      blocks: [{ type: 'paragraph', runs: [{ text: '<script>x()</script> <img>' }] }],
    });
  });
});
