import { sealFile } from '../../../lib/handoff/age-file';

/** Seals one text as an age file, off the screen's thread: the key alone takes a second or two. */
addEventListener('message', async ({ data }: MessageEvent<{ text: string; passphrase: string }>) => {
  postMessage(await sealFile(data.text, data.passphrase));
});
