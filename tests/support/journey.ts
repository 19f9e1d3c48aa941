import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';

import { type Driver, openOne } from './drivers';
import { portalBuild } from './paths';
import { type Site, serve } from './serve';

/** What a journey plays on. Steps put the page and the panel here as they open them. */
export type Stage = {
  chromium: Driver;
  /** The sample portal. */
  portal: Site;
  /** The tab in front. In the pictures it stands on the left. */
  page?: Page;
  /** The side panel, once it is open. */
  panel?: Page;
  /** Close the browser as a person does, and open it again with the same profile. */
  reopen(): Promise<void>;
  /** The power goes, with no goodbye to anyone; then the browser is opened again with what is left on the disk. */
  crash(): Promise<void>;
  /** Say what should hold, and whether it does. */
  check(what: string, holds: boolean): void;
  /** Say what the journey asks for and the product does not do yet. It is no check, and holds nothing up. */
  notYet(what: string): void;
};

export type Step = {
  /** What the person does, as one would tell it. */
  says: string;
  play(stage: Stage): Promise<void>;
};

/**
 * Set a stage for a journey: a portal and a browser with a profile that outlives it.
 *
 * @param check - Hears of every check.
 * @param notYet - Hears of what is not there yet.
 */
export async function setStage(
  check: Stage['check'],
  notYet: Stage['notYet'] = () => {},
): Promise<{ stage: Stage; clear(): Promise<void> }> {
  const profile = await mkdtemp(join(tmpdir(), 'in-my-corner-'));
  const stage: Stage = {
    portal: await serve({ folder: portalBuild }),
    chromium: await openOne({ profile }),
    check,
    notYet,
    async reopen() {
      await stage.chromium.close();
      await openAgain();
    },
    async crash() {
      await stage.chromium.kill();
      await openAgain();
    },
  };
  async function openAgain() {
    stage.page = undefined;
    stage.panel = undefined;
    stage.chromium = await openOne({ profile });
  }
  return {
    stage,
    async clear() {
      await stage.chromium.close();
      await stage.portal.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

/** A way through the product. A file in `journeys/` exports one as `journey`. */
export type Journey = { title: string; steps: Step[] };
