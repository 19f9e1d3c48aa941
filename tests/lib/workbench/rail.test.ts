import { describe, expect, it } from 'vitest';

import type { Place, View } from '../../../lib/workbench/contribution';
import { railOf } from '../../../lib/workbench/rail';

const icon = () => null;

function view(id: string, order: number, more: Partial<View<object>> = {}): View<object> {
  return { id, text: id, order, icon, render: () => null, ...more };
}

function place(id: string, order: number): Place<object> {
  return { id, text: id, order, icon, first: () => 'before' };
}

describe('railOf', () => {
  it('gathers the stages of a place, and leaves views off it that are reached otherwise', () => {
    const views = [
      view('start', 10),
      view('before', 20, { under: 'visit' }),
      view('after', 40, { under: 'visit' }),
      view('choices', 90),
      view('paper', 200, { isOffRail: true, under: 'visit' }),
      view('earlier', 210, { isOffRail: true, under: 'start' }),
    ];
    const rail = railOf(views, [place('visit', 30)]);
    expect(rail.map(({ id, stages }) => [id, stages.map(stage => stage.id)])).toEqual([
      ['start', []],
      ['visit', ['before', 'after']],
      ['choices', []],
    ]);
  });

  it('refuses a view of a place that is not there', () => {
    expect(() => railOf([view('before', 10, { under: 'vist' })], [place('visit', 30)])).toThrow(
      'view before belongs to vist, which is not there',
    );
  });
});
