import { computed, type ReadonlySignal, signal } from '@preact/signals-core';

import type { Command, Context, Contribution, Keybinding, Section, StatusItem, View } from './contribution';
import { type KeyPress, matchesKey, parseKey } from './keys';
import { bindNow, type OwnKeys } from './own-keys';
import { type RailItem, railOf } from './rail';

/** The features of the panel, put together. */
export type Workbench<Services> = {
  views: View<Services>[];
  /** The parts of "Choices". */
  sections: Section<Services>[];
  statusItems: StatusItem<Services>[];
  /** What stands on the rail, in order. */
  rail: RailItem<Services>[];
  /** Go to a view or a place of the rail. A place opens at the stage that was left last, else at its first. */
  go(railId: string): void;
  /** The view on screen. */
  view: ReadonlySignal<View<Services>>;
  /** Commands that apply now, in the order they were contributed. */
  commands: ReadonlySignal<Command<Services>[]>;
  /** Commands a person asked for since the panel opened, by id, the last one first. Kept in memory only. */
  recent: ReadonlySignal<readonly string[]>;
  /** Id of the feature whose view is on screen. */
  feature(): string | undefined;
  show(viewId: string): void;
  /** Run a command. One that does not apply now, or fails, is reported and changes nothing. */
  run(commandId: string): Promise<void>;
  /** Run the command a key press is bound to. False: no such key, let it through. */
  press(press: KeyPress): boolean;
  /** Id of the command a key press is bound to. It may not apply now. */
  boundTo(press: KeyPress): string | undefined;
  /** The key that runs a command now, such as `Mod+K`. Redraws what reads it when the person changes it. */
  keyOf(commandId: string): string | undefined;
  /** The commands that have keys, whether they apply now or not, in the order they were contributed. */
  bound: ReadonlySignal<readonly BoundCommand<Services>[]>;
  /** All keys as they are now. */
  keys: ReadonlySignal<readonly Keybinding[]>;
  /** The keys that the features came with. */
  builtInKeys: readonly Keybinding[];
};

/** A command with its keys of now. `isOwn`: the person chose them. */
export type BoundCommand<Services> = {
  command: Command<Services>;
  keys: readonly string[];
  isOwn: boolean;
};

/** What went wrong with a command. Never the words of an error: they may hold words from the record. */
export type CommandReport = { command: string; kind: 'failed' | 'not-now' };

/**
 * Put the features together.
 *
 * @param services - What commands, views and status items are given.
 * @param context - What is true now; commands are listed again when it changes.
 * @param ownKeys - Keys the person chose. Left out: the keys the features came with.
 * @throws When two features claim one id or one key, or a key or a status item names
 *   a command that is not there. Our mistake: a test over the real list finds it first.
 */
export function createWorkbench<Services>(
  services: Services,
  contributions: Contribution<Services>[],
  {
    context,
    report,
    ownKeys,
  }: {
    context: ReadonlySignal<Context>;
    report: (report: CommandReport) => void;
    ownKeys?: ReadonlySignal<OwnKeys>;
  },
): Workbench<Services> {
  const all = contributions.flatMap(contribution => contribution.commands ?? []);
  const views = contributions.flatMap(contribution => contribution.views ?? []).sort(byOrder);
  const sections = contributions.flatMap(contribution => contribution.sections ?? []).sort(byOrder);
  const places = contributions.flatMap(contribution => contribution.places ?? []);
  const statusItems = contributions.flatMap(contribution => contribution.statusItems ?? []).sort(byOrder);
  const builtInKeys = contributions.flatMap(contribution => contribution.keybindings ?? []);
  const keys = computed(() => bindNow(builtInKeys, ownKeys?.value ?? {}));
  const commandById = new Map(all.map(command => [command.id, command]));

  refuseTwice(
    'command',
    all.map(command => command.id),
  );
  refuseTwice(
    'view',
    [...views, ...places].map(({ id }) => id),
  );
  refuseTwice(
    'section',
    sections.map(section => section.id),
  );
  refuseTwice(
    'status item',
    statusItems.map(item => item.id),
  );
  refuseTwice(
    'key',
    builtInKeys.map(({ key }) => parseKey(key).name),
  );
  for (const command of [...builtInKeys.map(({ command }) => command), ...statusItems.flatMap(commandsOf)]) {
    if (!commandById.has(command)) throw new Error(`no command ${command}`);
  }

  const first = views[0];
  if (!first) throw new Error('no views');
  const view = signal(first);
  const recent = signal<readonly string[]>([]);
  const lastStages = new Map<string, string>();
  const applies = (command: Command<Services>) => command.applies?.(context.value) ?? true;

  async function run(commandId: string) {
    const command = commandById.get(commandId);
    if (!command) throw new Error(`no command ${commandId}`);
    if (!applies(command)) return report({ command: commandId, kind: 'not-now' });
    if (!command.isUnnoted) recent.value = [commandId, ...recent.value.filter(id => id !== commandId)];
    try {
      await command.run(services);
    } catch {
      report({ command: commandId, kind: 'failed' });
    }
  }

  function show(viewId: string) {
    const next = views.find(({ id }) => id === viewId);
    if (!next) throw new Error(`no view ${viewId}`);
    if (next.under && !next.isOffRail) lastStages.set(next.under, next.id);
    view.value = next;
  }

  const boundTo = (press: KeyPress) =>
    keys.value.find(
      ({ key, whileTyping }) => (whileTyping || !press.typing) && matchesKey(parseKey(key), press),
    )?.command;

  return {
    rail: railOf(views, places),
    go(railId) {
      const place = places.find(({ id }) => id === railId);
      show(place ? (lastStages.get(railId) ?? place.first(services)) : railId);
    },
    recent,
    feature: () => contributions.find(({ views }) => views?.includes(view.value))?.id,
    views,
    sections,
    statusItems,
    view,
    commands: computed(() => all.filter(applies)),
    run,
    show,
    press(press) {
      const command = commandById.get(boundTo(press) ?? '');
      if (!command || !applies(command)) return false;
      void run(command.id);
      return true;
    },
    boundTo,
    keyOf: commandId => keys.value.find(({ command }) => command === commandId)?.key,
    bound: computed(() => boundCommands(all, { builtInKeys, keys: keys.value, own: ownKeys?.value ?? {} })),
    keys,
    builtInKeys,
  };
}

function boundCommands<Services>(
  all: readonly Command<Services>[],
  { builtInKeys, keys, own }: { builtInKeys: Keybinding[]; keys: Keybinding[]; own: OwnKeys },
): BoundCommand<Services>[] {
  return all
    .filter(({ id }) => builtInKeys.some(({ command }) => command === id))
    .map(command => ({
      command,
      keys: keys.filter(bound => bound.command === command.id).map(({ key }) => key),
      isOwn: own[command.id] !== undefined,
    }));
}

function commandsOf<Services>(item: StatusItem<Services>): readonly string[] {
  return 'command' in item ? [item.command] : item.commands;
}

function byOrder(a: { order: number }, b: { order: number }): number {
  return a.order - b.order;
}

function refuseTwice(what: string, ids: string[]): void {
  const twice = ids.find((id, at) => ids.indexOf(id) !== at);
  if (twice !== undefined) throw new Error(`${what} ${twice} is claimed twice`);
}
