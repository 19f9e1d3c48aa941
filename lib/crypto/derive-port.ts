import { type Derive, deriveKey } from './passphrase-key';

/** The part of a worker, of the inside of one, or of a message port, that is used. */
export type DerivePort = {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: { data: unknown }) => void): void;
  addEventListener(type: 'error', listener: () => void): void;
};

type Derivation = Parameters<Derive>;
type Derived = Awaited<ReturnType<Derive>>;
type Asked = { id: number; derivation: Derivation };
/** Without `derived` when it could not be done there: no memory, for one. */
type Answered = { id: number; derived?: Derived | undefined };

/** Inside the worker: derive what the other side asks for. */
export function serveDerive(port: DerivePort, derive: Derive = deriveKey): void {
  port.addEventListener('message', async ({ data }) => {
    const { id, derivation } = data as Asked;
    const derived = await derive(...derivation).catch(() => undefined);
    port.postMessage({ id, derived } satisfies Answered);
  });
}

/**
 * In the panel: derive by asking the worker at the other end.
 *
 * @param here - Does it when the worker cannot: slower for the screen, but nobody stays locked out.
 */
export function deriveThrough(port: DerivePort, here: Derive = deriveKey): Derive {
  const waiting = new Map<number, { derivation: Derivation; settle: (derived: Promise<Derived>) => void }>();
  let isGone = false;
  let asked = 0;

  const settleWith = (id: number, derive: Derive) => {
    const found = waiting.get(id);
    waiting.delete(id);
    found?.settle(derive(...found.derivation));
  };
  port.addEventListener('message', ({ data }) => {
    const { id, derived } = data as Answered;
    settleWith(id, derived ? async () => derived : here);
  });
  port.addEventListener('error', () => {
    isGone = true;
    for (const id of [...waiting.keys()]) settleWith(id, here);
  });

  return (...derivation) => {
    if (isGone) return here(...derivation);
    const id = asked++;
    const derived = new Promise<Derived>(settle => waiting.set(id, { derivation, settle }));
    port.postMessage({ id, derivation } satisfies Asked);
    return derived;
  };
}
