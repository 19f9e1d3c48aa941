import { signal } from '@preact/signals-core';
import { describe, expect, it } from 'vitest';

import type { Context, Contribution } from '../../../lib/workbench/contribution';
import type { OwnKeys } from '../../../lib/workbench/own-keys';
import { type CommandReport, createWorkbench } from '../../../lib/workbench/workbench';

type Told = { told: string[] };

const nothing: Context = {
  hasReading: false,
  hasVisit: false,
  canUndo: false,
  canRedo: false,
  isSharing: false,
  isUnsaved: false,
};
const icon = () => null;
const view = (id: string, order: number) => ({ id, text: id, order, icon, render: () => null });
const sayHello = { id: 'a.sayHello', text: 'hello', run: ({ told }: Told) => void told.push('hello') };
const takeBack = {
  id: 'a.takeBack',
  text: 'back',
  applies: (context: Context) => context.canUndo,
  run: ({ told }: Told) => void told.push('back'),
};

function bench(contributions: Contribution<Told>[], ownKeys = signal<OwnKeys>({})) {
  const services: Told = { told: [] };
  const context = signal(nothing);
  const reports: CommandReport[] = [];
  const workbench = createWorkbench(services, contributions, {
    context,
    report: it => reports.push(it),
    ownKeys,
  });
  return { workbench, context, reports, told: services.told };
}

const base: Contribution<Told> = {
  id: 'a',
  commands: [sayHello, takeBack],
  views: [view('second', 20), view('first', 10)],
};

function press(key: string, typing = false) {
  return { key, code: `Key${key}`, ctrl: true, meta: false, alt: false, shift: false, typing, mac: false };
}

/** A part of Choices that says nothing. */
const section = (id: string) => ({ id, text: id, order: 10, render: () => null });

describe('createWorkbench', () => {
  it('starts with the view that comes first', () => {
    const { workbench } = bench([base]);
    expect(workbench.view.value.id).toBe('first');
    workbench.show('second');
    expect(workbench.view.value.id).toBe('second');
  });

  it('lists the commands that apply, as what is true changes', () => {
    const { workbench, context } = bench([base]);
    expect(workbench.commands.value.map(({ id }) => id)).toEqual(['a.sayHello']);
    context.value = { ...nothing, canUndo: true };
    expect(workbench.commands.value.map(({ id }) => id)).toEqual(['a.sayHello', 'a.takeBack']);
  });

  it('does not run a command that does not apply, and says so', async () => {
    const { workbench, told, reports } = bench([base]);
    await workbench.run('a.takeBack');
    expect({ told, reports }).toEqual({ told: [], reports: [{ command: 'a.takeBack', kind: 'not-now' }] });
  });

  it('reports a command that fails by its id, never by its words', async () => {
    const broken = { id: 'a.break', text: 'break', run: () => Promise.reject(new Error('her own words')) };
    const { workbench, reports } = bench([{ ...base, commands: [broken] }]);
    await workbench.run('a.break');
    expect(reports).toEqual([{ command: 'a.break', kind: 'failed' }]);
  });

  it('runs a command by its key, but not while the person types', () => {
    const { workbench, told } = bench([{ ...base, keybindings: [{ key: 'Mod+H', command: 'a.sayHello' }] }]);
    expect([
      workbench.press(press('H', true)),
      workbench.press(press('H')),
      workbench.press(press('J')),
    ]).toEqual([false, true, false]);
    expect(told).toEqual(['hello']);
  });

  it('runs a command by the key the person chose, from then on, and says which it is', () => {
    const ownKeys = signal<OwnKeys>({});
    const hello = { ...base, keybindings: [{ key: 'Mod+H', command: 'a.sayHello' }] };
    const { workbench, told } = bench([hello], ownKeys);
    ownKeys.value = { 'a.sayHello': ['Mod+J'] };
    expect([workbench.press(press('H')), workbench.press(press('J'))]).toEqual([false, true]);
    expect(told).toEqual(['hello']);
    expect(workbench.keyOf('a.sayHello')).toBe('Mod+J');
    expect(workbench.bound.value).toEqual([{ command: sayHello, keys: ['Mod+J'], isOwn: true }]);
  });

  it('lets a key through whose command does not apply', () => {
    const { workbench } = bench([{ ...base, keybindings: [{ key: 'Mod+Z', command: 'a.takeBack' }] }]);
    expect(workbench.press(press('Z'))).toBe(false);
  });

  it.each<[string, Contribution<Told>]>([
    ['command a.sayHello is claimed twice', { id: 'b', commands: [sayHello] }],
    ['view first is claimed twice', { id: 'b', views: [view('first', 30)] }],
    ['section b.one is claimed twice', { id: 'b', sections: [section('b.one'), section('b.one')] }],
    ['no command b.gone', { id: 'b', keybindings: [{ key: 'F8', command: 'b.gone' }] }],
    [
      'no command b.gone',
      { id: 'b', statusItems: [{ id: 'x', order: 1, text: () => '', command: 'b.gone' }] },
    ],
    [
      'key Mod+Shift+H is claimed twice',
      {
        id: 'b',
        keybindings: [
          { key: 'Mod+Shift+H', command: 'a.sayHello' },
          { key: 'Shift+Mod+H', command: 'a.takeBack' },
        ],
      },
    ],
  ])('throws at the start: %s', (fault, contribution) => {
    expect(() => bench([base, contribution])).toThrow(fault);
  });
});
