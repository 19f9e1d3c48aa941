// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';

import { type About, createAbout } from '../../../lib/page/about';
import { createRegions } from '../../../lib/page/marks/regions';

let about: About;
let regions: ReturnType<typeof createRegions>;
const ask = () => about.ask(regions.all(), false);

beforeEach(() => {
  document.body.innerHTML = '<main><h1>Visit summary</h1><p>She has edema.</p><p hidden>More.</p></main>';
  regions = createRegions(() => {});
  regions.open(document);
  about = createAbout(document, []);
});

it('does not look at a page again that says what it said', () => {
  const before = ask();
  document.querySelector('h1')!.innerHTML = 'Visit summary';
  expect(ask()).toBe(before);
});

it.each([
  ['its text', () => document.querySelector('h1')!.replaceChildren('Test results')],
  ['how much is on it', () => document.querySelector('main')!.append(document.createElement('input'))],
  ['its title', () => Object.assign(document, { title: 'Bill' })],
  ['what can be seen of it', () => about.stirred()],
])('looks again when a page changes %s', (_, change) => {
  const before = ask();
  change();
  expect(ask()).not.toBe(before);
});
