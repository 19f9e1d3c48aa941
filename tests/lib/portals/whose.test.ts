import { describe, expect, it } from 'vitest';

import type { PageView } from '../../../lib/portals/portal';
import { whoseRecord } from '../../../lib/portals/whose';

function view(head: string, places: Record<string, string> = {}): PageView {
  return {
    ...{ host: '', path: '', title: '' },
    headings: () => [],
    columns: () => [],
    controls: () => [],
    text: () => head,
    head: () => head,
    asksPassword: () => false,
    has: place => place in places,
    wordsOf: place => places[place],
  };
}

describe('whoseRecord', () => {
  it.each([
    ["You're viewing Rosa Delgado's record", 'Rosa Delgado'],
    ['You are viewing the record of Samuel Ortiz', 'Samuel Ortiz'],
    ['You are currently acting on behalf of Mary-Ann O’Neil today', 'Mary-Ann O’Neil'],
    ['You are acting on behalf of Mary-Ann O’Neil today', 'Mary-Ann O’Neil'],
    ['Home\nMenu\nViewing as Ana de la Cruz\nVisits', 'Ana de la Cruz'],
    ['Ana Lopez’s Chart', 'Ana Lopez'],
    ['Patient\nIsabella Jones\nDate of birth', 'Isabella Jones'],
    ['Patient: reports feeling better', undefined],
    ['Está viendo el expediente de Luis Paz', 'Luis Paz'],
    ['You are viewing test results', undefined],
    ['', undefined],
  ])('%s', (head, name) => {
    expect(whoseRecord(view(head), [])).toBe(name);
  });

  it('believes a place that a pack points at, and nothing there that is no name', () => {
    expect(whoseRecord(view('Patient: Someone Else', { '.who': 'Rosa Delgado' }), ['.who'])).toBe(
      'Rosa Delgado',
    );
    expect(whoseRecord(view('', { '.who': 'Switch to another person' }), ['.who'])).toBeUndefined();
  });
});
