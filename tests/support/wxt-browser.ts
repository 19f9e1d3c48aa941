import { fakeBrowser } from 'wxt/testing/fake-browser';

/** What stands in for `wxt/browser` in the unit tests (vitest.config.ts): a browser of a few tabs and permissions. */

/** A tab. Its address is told, and our script let in, only where we may read it. */
type Tab = {
  id: number;
  url: string;
  isPressed: boolean;
  contentType: string;
  page: PageScript | undefined;
};

/** Our script in a page: it gets its end of each port that the panel opens. */
type PageScript = (port: Port) => void;

export type Port = {
  postMessage(message: unknown): void;
  disconnect(): void;
  onMessage: Event<[unknown]>;
  onDisconnect: Event<[]>;
};

type Event<Args extends unknown[]> = {
  addListener(listener: (...args: Args) => void): void;
  trigger(...args: Args): void;
};

type Script = { id: string; matches: string[] };

const newTab = { isPressed: false, contentType: 'text/html', page: undefined };

let state = emptyState();

function emptyState() {
  return {
    tabs: new Map<number, Tab>(),
    front: undefined as number | undefined,
    origins: new Set<string>(),
    /** Rights beside sites, such as `idle`. */
    rights: new Set<string>(),
    scripts: new Map<string, Script>(),
    willGrant: true,
    asked: [] as string[],
    calls: [] as string[],
    opened: [] as string[],
    onScreen: event<[string]>(),
    onActivated: event<[{ tabId: number }]>(),
    onUpdated: event<[number, { status?: string }]>(),
    onAdded: event<[]>(),
    onRemoved: event<[{ origins: string[] }]>(),
    newPage: (() => undefined) as PageScript,
  };
}

/** What a test does to the browser, and what it may look at. */
export const world = {
  reset() {
    fakeBrowser.reset();
    state = emptyState();
  },
  /** Put a tab in front. `isPressed`: the toolbar button was pressed on it, so we may read it. */
  openTab(id: number, url: string, more: Partial<Tab> = {}) {
    state.tabs.set(id, { ...newTab, ...more, id, url });
    state.front = id;
    state.onActivated.trigger({ tabId: id });
  },
  closeTabs() {
    state.tabs.clear();
    state.front = undefined;
  },
  /** Another page comes into the tab: what was in the old one is gone. */
  load(id: number, url: string, page?: PageScript) {
    state.tabs.set(id, { ...newTab, id, url, page });
    state.onUpdated.trigger(id, { status: 'complete' });
  },
  press(id: number) {
    const tab = state.tabs.get(id);
    if (tab) tab.isPressed = true;
  },
  /** The script that will be put into pages from now on. */
  script(page: PageScript) {
    state.newPage = page;
  },
  willGrant(answer: boolean) {
    state.willGrant = answer;
  },
  grant: (...origins: string[]) => origins.forEach(origin => void state.origins.add(origin)),
  revoke(origin: string) {
    state.origins.delete(origin);
    state.onRemoved.trigger({ origins: [origin] });
  },
  /** The screen of this computer locks, or somebody is back at it. Heard by who has the right to. */
  screen: (is: 'locked' | 'active' | 'idle') => state.onScreen.trigger(is),
  rights: () => [...state.rights],
  /** Origins and rights the person was asked for. */
  asked: () => state.asked,
  origins: () => [...state.origins],
  scripts: () => [...state.scripts.values()],
  /** What was called, in order, with its tab. */
  calls: () => state.calls,
};

type Rights = { origins?: string[]; permissions?: string[] };

const permissions = {
  onAdded: { addListener: (listener: () => void) => state.onAdded.addListener(listener) },
  onRemoved: {
    addListener: (listener: (gone: { origins: string[] }) => void) => state.onRemoved.addListener(listener),
  },
  getAll: async () => ({ origins: [...state.origins] }),
  contains: async ({ origins = [], permissions: rights = [] }: Rights) =>
    origins.every(origin => state.origins.has(origin)) && rights.every(right => state.rights.has(right)),
  async request({ origins = [], permissions: rights = [] }: Rights) {
    state.asked.push(...origins, ...rights);
    if (!state.willGrant) return false;
    world.grant(...origins);
    for (const right of rights) state.rights.add(right);
    state.onAdded.trigger();
    return true;
  },
  async remove({ origins = [], permissions: rights = [] }: Rights) {
    for (const origin of origins) world.revoke(origin);
    for (const right of rights) state.rights.delete(right);
    return true;
  },
};

const scripting = {
  /** A function is not run, as there is no page: it is taken to ask what kind of page it is. */
  async executeScript({ target: { tabId }, files }: { target: { tabId: number }; files?: string[] }) {
    const tab = state.tabs.get(tabId);
    if (!tab || !mayRead(tab)) throw new Error('Cannot access contents of the page.');
    if (!files) return [{ result: tab.contentType }];
    state.calls.push(`inject ${files.join()} into ${tabId}`);
    tab.page ??= state.newPage;
    return [{ result: undefined }];
  },
  getRegisteredContentScripts: async ({ ids }: { ids: string[] }) =>
    ids.flatMap(id => state.scripts.get(id) ?? []),
  async registerContentScripts(scripts: Script[]) {
    for (const script of scripts) {
      if (state.scripts.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
      state.scripts.set(script.id, script);
    }
  },
  async updateContentScripts(scripts: Script[]) {
    for (const script of scripts) {
      if (!state.scripts.has(script.id)) throw new Error(`Nonexistent script ID '${script.id}'`);
      state.scripts.set(script.id, { ...state.scripts.get(script.id), ...script });
    }
  },
  async unregisterContentScripts({ ids }: { ids: string[] }) {
    for (const id of ids) if (!state.scripts.delete(id)) throw new Error(`Nonexistent script ID '${id}'`);
  },
};

const tabs = {
  onActivated: {
    addListener: (listener: (at: { tabId: number }) => void) => state.onActivated.addListener(listener),
  },
  onUpdated: {
    addListener: (listener: (id: number, change: { status?: string }) => void) =>
      state.onUpdated.addListener(listener),
  },
  /** Those in front of a window, or all. */
  query: async (which: { active?: boolean } = {}) =>
    [...state.tabs.values()].filter(({ id }) => !which.active || id === state.front).map(asSeen),
  async get(id: number) {
    const tab = state.tabs.get(id);
    if (!tab) throw new Error(`No tab with id: ${id}.`);
    return asSeen(tab);
  },
  connect(id: number): Port {
    const [ours, theirs] = joinedPorts();
    const page = state.tabs.get(id)?.page;
    if (page) page(theirs);
    else queueMicrotask(() => ours.onDisconnect.trigger());
    return ours;
  },
};

const idle = {
  onStateChanged: { addListener: (listener: (is: string) => void) => state.onScreen.addListener(listener) },
};

export const browser = {
  ...fakeBrowser,
  permissions,
  scripting,
  tabs,
  sidePanel: undefined as unknown,
  /** As in a browser: it is not there without its right. */
  get idle() {
    return state.rights.has('idle') ? idle : undefined;
  },
};

function asSeen(tab: Tab) {
  return { id: tab.id, url: mayRead(tab) || tab.url.startsWith(ownOrigin) ? tab.url : undefined };
}

const ownOrigin = fakeBrowser.runtime.getURL('/');

function mayRead({ url, isPressed }: Tab): boolean {
  const isPortal = /^https?:/.test(url);
  return (
    isPortal && (isPressed || [...state.origins].some(origin => url.startsWith(origin.replace('*', ''))))
  );
}

function event<Args extends unknown[]>(): Event<Args> {
  const listeners: ((...args: Args) => void)[] = [];
  return {
    addListener: listener => void listeners.push(listener),
    trigger: (...args) => {
      for (const listener of listeners) listener(...args);
    },
  };
}

/** Two ends of a port. Messages are copied through JSON and arrive later, as a browser's do. */
function joinedPorts(): [Port, Port] {
  const makePort = (other: () => Port): Port => ({
    onMessage: event(),
    onDisconnect: event(),
    postMessage(message) {
      const copy = JSON.parse(JSON.stringify(message));
      queueMicrotask(() => other().onMessage.trigger(copy));
    },
    disconnect: () => other().onDisconnect.trigger(),
  });
  const ours: Port = makePort(() => theirs);
  const theirs: Port = makePort(() => ours);
  return [ours, theirs];
}
