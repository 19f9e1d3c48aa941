import { useState } from 'preact/hooks';

import { asOneLine, splitMessage } from '../../../lib/exports/split-message';
import { useServices } from '../../frame/context';
import type { Put } from './inserting';

/** Where putting it in stands. `there` and `by-hand` tell of a part where there are several. */
export type Stage =
  | { is: 'ready' | 'working' | 'full' }
  | { is: 'there'; put: Put }
  | { is: 'by-hand' }
  | { is: 'other-site'; host: string }
  | { is: 'parts'; parts: string[]; room: number; now?: { at: number; stage: Stage } };

export type Insert = {
  stage: Stage;
  /** Put the message in, or the part of it that stands at `at`. Call it from a click. */
  put(at?: number): Promise<void>;
  letIn(): Promise<void>;
};

/** Puts a message in the portal's box; where it does not fit, in parts; where the box takes nothing, on the clipboard. */
export function useInsert(text: string): Insert {
  const { leaving, explainFailure } = useServices();
  const { insert } = leaving;
  const [stage, setStage] = useState<Stage>({ is: 'ready' });

  async function tryToPut(at: number): Promise<Stage> {
    const found = await insert.look();
    if (!found.ok) {
      explainFailure(found.code);
      return { is: 'ready' };
    }
    if (found.value.kind === 'other-site') return { is: 'other-site', host: found.value.host };
    const { room, isLine } = found.value;
    if (stage.is === 'parts') return putWords(stage.parts[at] ?? '');
    const parts = splitMessage(isLine ? asOneLine(text) : text, room);
    if (parts.length > 1) return { is: 'parts', parts, room: room ?? 0 };
    return parts[0] === undefined ? { is: 'full' } : putWords(parts[0]);
  }

  async function putWords(words: string): Promise<Stage> {
    const put = await insert.put(words);
    if (put.ok) return { is: 'there', put: put.value };
    if (put.code === 'too-long') return { is: 'full' };
    if (put.code === 'read-only' || put.code === 'not-arrived') {
      if ((await leaving.copy(words)).ok) return { is: 'by-hand' };
    }
    explainFailure(put.code);
    return { is: 'ready' };
  }

  /** What happens to one part is told below the list of parts, which stays. */
  function show(next: Stage, at: number) {
    setStage(stage.is === 'parts' ? { ...stage, now: { at, stage: next } } : next);
  }

  async function put(at = 0) {
    show({ is: 'working' }, at);
    show(await tryToPut(at), at);
  }

  return {
    stage,
    put,
    async letIn() {
      const asked = await insert.letIn();
      if (asked.ok) await put(stage.is === 'parts' ? stage.now?.at : 0);
      else explainFailure('not-let-in');
    },
  };
}
