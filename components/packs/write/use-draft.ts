import { useEffect, useRef, useState } from 'preact/hooks';

import type { Draft } from '../../../lib/packs/draft';
import type { Refusal } from '../../../lib/packs/read-pack';
import { useServices } from '../../frame/context';

/** A pause in typing. */
const pauseMs = 500;

/** A pack that is being written: what it reads as now, and the way to change it. Each pause is kept. */
export function useDraft(id: string) {
  const { packs, explainFailure } = useServices();
  const [draft, setDraft] = useState<Draft | undefined>();
  const [refused, setRefused] = useState<Refusal[]>([]);
  const waiting = useRef<{ draft: Draft; timer: number } | undefined>(undefined);

  async function keep(next: Draft) {
    const { writeDraft } = await import('../../../lib/packs/draft');
    const looked = await packs.lookIn(writeDraft(next));
    setRefused(looked.ok ? looked.value.refused : looked.refused);
    if (!looked.ok) return;
    const kept = await packs.keep(looked.value);
    if (!kept.ok) explainFailure(kept.code);
  }

  function flush() {
    const left = waiting.current;
    waiting.current = undefined;
    if (!left) return;
    clearTimeout(left.timer);
    void keep(left.draft);
  }

  const atEnd = useRef(flush);
  atEnd.current = flush;
  useEffect(() => {
    let isCurrent = true;
    void (async () => {
      const [files, { readDraft }] = await Promise.all([
        packs.filesOf(id),
        import('../../../lib/packs/draft'),
      ]);
      if (!files.ok) return explainFailure(files.code);
      if (isCurrent) setDraft(readDraft(files.value));
    })();
    return () => {
      isCurrent = false;
      atEnd.current();
    };
  }, [id, packs, explainFailure]);

  const latest = useRef(draft);
  latest.current = draft;
  function change(next: Draft) {
    latest.current = next;
    setDraft(next);
    clearTimeout(waiting.current?.timer);
    waiting.current = { draft: next, timer: window.setTimeout(flush, pauseMs) };
  }

  return {
    draft,
    refused,
    change,
    /** Change what it reads as then, such as when Undo is pressed later: what was typed meanwhile stays. */
    changeLater(edit: (now: Draft) => Draft) {
      if (latest.current) change(edit(latest.current));
    },
  };
}
