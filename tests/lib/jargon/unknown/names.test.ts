import { describe, expect, it } from 'vitest';

import { isOfName } from '../../../../lib/jargon/unknown/names';

/** Whether the word between brackets belongs to a name. */
function isNamed(marked: string): boolean {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  return isOfName(marked.replace('[', '').replace(']', ''), { start, end });
}

describe('isOfName', () => {
  it.each([
    'Provider: Summit [Radiology] Associates',
    'Go to Riverside [Dialysis] Center on Monday.',
    'Sent to Quest [Diagnostics], Wood Dale.',
    'Valley Heart and [Vascular] Institute',
    'See Guadalupe Ortiz, [NP] about it.',
    'Signed by Karen M. Liu, [LCSW], today.',
    'By Ana Ruiz, RN, [MSN]',
    'Surgeon: M. Okafor, [MD]',
    'Mail to Dayton, [OH] 45401',
    '210 San Jacinto Blvd, Laredo, [TX].',
  ])('knows the name in %s', text => {
    expect(isNamed(text)).toBe(true);
  });

  it.each([
    'You start [dialysis] on Monday.',
    '[Dialysis] Center hours',
    'The [Dialysis] Center is closed.',
    'Mild Aortic [Stenosis] was seen.',
    'Chronic Kidney Disease, [CHF], and gout',
    'Chest pain, [MI] ruled out',
    'Seen by an [NP] today.',
    'Takes aspirin, [PT] twice a week',
    'Radiology\nSummit\n[Radiology]',
  ])('knows the word of the chart in %s', text => {
    expect(isNamed(text)).toBe(false);
  });
});
