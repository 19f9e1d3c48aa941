import type { Result } from '../base/result';
import { type AgeFailure, type AgeStage, openFile, sealFile } from './age-file';

/** Sealing and opening, wherever it is done. */
export type Sealing = {
  seal(
    text: string,
    passphrase: string,
    onProgress?: (stage: AgeStage) => void,
  ): Promise<Result<Uint8Array<ArrayBuffer>, 'too-big'>>;
  open(
    file: Uint8Array,
    passphrase: string,
    onProgress?: (stage: AgeStage) => void,
  ): Promise<Result<string, AgeFailure>>;
};

/** The part of a worker that is used, seen from outside. */
export type AgeWorker = {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: { data: unknown }) => void): void;
  addEventListener(type: 'error', listener: () => void): void;
  terminate(): void;
};

/** The same, seen from inside. */
export type AgePort = Pick<AgeWorker, 'postMessage'> & {
  addEventListener(type: 'message', listener: (event: { data: unknown }) => void): void;
};

type Job = { text: string; passphrase: string } | { file: Uint8Array; passphrase: string };
type Told = { stage: AgeStage } | { answer: unknown };

/** Does it on this thread, which then does nothing else for a second or two. */
export const sealHere: Sealing = {
  seal: (text, passphrase, onProgress) => sealFile(text, passphrase, { ...(onProgress && { onProgress }) }),
  open: (file, passphrase, onProgress) => openFile(file, passphrase, { ...(onProgress && { onProgress }) }),
};

/** Inside the worker: do the one thing it was started for. */
export function serveSealing(port: AgePort, here: Sealing = sealHere): void {
  port.addEventListener('message', async ({ data }) => {
    const job = data as Job;
    const onProgress = (stage: AgeStage) => port.postMessage({ stage } satisfies Told);
    const answer =
      'text' in job
        ? await here.seal(job.text, job.passphrase, onProgress)
        : await here.open(job.file, job.passphrase, onProgress);
    port.postMessage({ answer } satisfies Told);
  });
}

/**
 * In the panel: have it done in a worker, one for each thing to do. It ends with it, and what it knew.
 *
 * @param here - Does it when no worker can: slower for the screen, but nobody is left without their backup.
 */
export function sealThrough(start: () => AgeWorker, here: Sealing = sealHere): Sealing {
  return {
    seal: (text, passphrase, onProgress) =>
      work(start, { text, passphrase }, onProgress, () => here.seal(text, passphrase, onProgress)),
    open: (file, passphrase, onProgress) =>
      work(start, { file, passphrase }, onProgress, () => here.open(file, passphrase, onProgress)),
  };
}

function work<Answer>(
  start: () => AgeWorker,
  job: Job,
  onProgress: ((stage: AgeStage) => void) | undefined,
  here: () => Promise<Answer>,
): Promise<Answer> {
  return new Promise(resolve => {
    const worker = start();
    const end = (answer: Answer | Promise<Answer>) => {
      worker.terminate();
      resolve(answer);
    };
    worker.addEventListener('message', ({ data }) => {
      const told = data as Told;
      if ('stage' in told) onProgress?.(told.stage);
      else end(told.answer as Answer);
    });
    worker.addEventListener('error', () => end(here()));
    worker.postMessage(job);
  });
}
