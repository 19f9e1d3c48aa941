import { describe, expect, it } from 'vitest';

import { mergeHelp } from '../../../lib/resources/barrier-kind';
import { readHelp } from '../../../lib/resources/read-help';

const both = (text: string) => ({ en: text, es: text });
const barrier = { is: 'barrier', id: 'ride', label: both('A ride'), asks: [both('Can you help me?')] };
const resource = {
  ...{ is: 'resource', id: 'bus', helps: ['ride'] },
  ...{ label: both('A bus'), howToFind: both('Ask at the desk.') },
};
const reasons = (content: unknown) => readHelp(content, 'test').refused.map(({ reason }) => reason);

describe('readHelp', () => {
  it('reads what can be in the way, with the help for it', () => {
    const { entries, refused } = readHelp({ help: [barrier, resource] }, 'test');
    expect(refused).toEqual([]);
    expect(mergeHelp(entries)).toEqual([
      {
        ...{ id: 'ride', label: both('A ride'), asks: [both('Can you help me?')] },
        resources: [{ id: 'test/bus', label: both('A bus'), howToFind: both('Ask at the desk.') }],
      },
    ]);
  });

  it.each(['Call 555-0100.', 'Call (800) 555 0100.', 'Dial 211.', 'Call 1 800 5550100.'])(
    'takes no telephone number in a text: %s',
    text => {
      expect(reasons({ help: [{ ...resource, howToFind: both(text) }] })).toEqual(['telephone-number']);
      expect(reasons({ country: 'US', help: [{ ...resource, howToFind: both(text) }] })).toEqual([
        'telephone-number',
      ]);
    },
  );

  it('takes a short number of its own country only', () => {
    expect(reasons({ country: 'US', help: [{ ...resource, number: '211' }] })).toEqual([]);
    expect(reasons({ country: 'US', help: [{ ...resource, number: '112' }] })).toEqual(['telephone-number']);
    expect(reasons({ help: [{ ...resource, number: '211' }] })).toEqual(['telephone-number']);
  });

  it('takes nothing that ranks, and nothing without an ask', () => {
    expect(reasons({ help: [{ ...resource, recommended: true }] })).toEqual(['unknown-field']);
    expect(reasons({ help: [{ ...barrier, asks: [] }] })).toEqual(['wrong-shape']);
    expect(reasons({ help: [{ ...resource, howToFind: both('<b>Ask</b>') }] })).toEqual(['markup']);
  });

  it('lets a later pack say it better', () => {
    const { entries } = readHelp({ help: [barrier, { ...barrier, label: both('Getting there') }] }, 'test');
    expect(mergeHelp(entries).map(({ label }) => label.en)).toEqual(['Getting there']);
  });
});
