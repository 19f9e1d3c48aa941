import { serveDerive } from '../../../lib/crypto/derive-port';

/** Keys from passphrases, off the screen's thread: each takes a third of a second or more. */
serveDerive(self);
