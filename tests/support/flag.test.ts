import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

import { flagLine } from './flag';

const command = fileURLToPath(new URL('commands/flag.mjs', import.meta.url));

/** Run the command on these lines. */
async function run(input: string) {
  const child = spawn(process.execPath, [command], { stdio: ['pipe', 'pipe', 'pipe'] });
  child.stdin.end(input);
  const [output, complaints, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise(done => child.once('close', done)),
  ]);
  return { lines: output.split('\n').slice(0, -1), complaints, code };
}

function flags(line: unknown) {
  const { answer, ok } = flagLine(typeof line === 'string' ? line : JSON.stringify(line));
  return { ok, ...JSON.parse(answer) };
}

describe('flagLine', () => {
  it('gives what the built-in packs say, with offsets in UTF-16', () => {
    expect(flags({ id: 'a', text: '😀 Mild edema.' })).toMatchObject({
      ok: true,
      id: 'a',
      flags: [
        {
          start: 8,
          end: 13,
          term: 'edema',
          kind: 'symptom',
          source: 'pack',
          plain: expect.stringMatching(/\w/),
        },
      ],
    });
  });

  it('reads each block in its own language, and explains it in that', () => {
    const text = 'You have edema of the legs.\n\nUsted tiene edema en las piernas.';
    const [english, spanish] = flags({ id: 'a', text }).flags;
    expect([english.start, spanish.start]).toEqual([9, text.indexOf('edema en')]);
    expect([english.plain, spanish.plain]).toEqual([
      expect.stringMatching(/^Swelling/),
      expect.stringMatching(/^Hinchazón/),
    ]);
  });

  it('keeps the id as it was given', () => {
    expect(flags({ id: 7, text: '' })).toEqual({ ok: true, id: 7, flags: [] });
  });

  it.each([
    'nope',
    '',
    '[]',
    'null',
    '"text"',
    { id: 'a' },
    { text: 'x' },
    { id: 'a', text: 7 },
    { id: {}, text: 'x' },
  ])('says what is wrong with %j', line => {
    expect(flags(line)).toEqual({ ok: false, id: null, error: expect.stringMatching(/^["A-Z].*\.$/) });
  });
});

describe('npm run flag', () => {
  it('answers each line in order, goes on after a bad one, and says so at the end', {
    timeout: 120_000,
  }, async () => {
    const input = '\ufeff{"id":1,"text":"edema"}\r\n\nnope\n{"id":2,"text":"none"}';
    const { lines, complaints, code } = await run(input);
    expect(lines.map(line => JSON.parse(line).id)).toEqual([1, null, 2]);
    expect({ complaints, code }).toEqual({ complaints: '', code: 1 });
  });

  it('ends well when every line was good, and with none', { timeout: 120_000 }, async () => {
    const [good, none] = await Promise.all([run('{"id":1,"text":""}\n'), run('')]);
    expect(good).toEqual({ lines: ['{"id":1,"flags":[]}'], complaints: '', code: 0 });
    expect(none).toEqual({ lines: [], complaints: '', code: 0 });
  });
});
