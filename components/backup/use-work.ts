import { useRef, useState } from 'preact/hooks';

import type { BackupProgress, BackupWatch } from '../services';

/** A work on a backup that can be watched and stopped. */
export type Work = {
  progress: BackupProgress | undefined;
  /** Begin anew. */
  watch(first: BackupProgress['stage']): Required<BackupWatch>;
  stop(): void;
};

export function useWork(): Work {
  const [progress, setProgress] = useState<BackupProgress | undefined>();
  const stopper = useRef(new AbortController());
  return {
    progress,
    watch(stage) {
      stopper.current = new AbortController();
      setProgress({ stage });
      return { onProgress: setProgress, signal: stopper.current.signal };
    },
    stop: () => stopper.current.abort(),
  };
}
