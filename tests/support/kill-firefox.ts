import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';

import { find, typeInto } from './find';
import { openFirefox } from './firefox';
import { type KillOutcome, waitUntilListedAndSaved } from './kill';
import { answerFirstQuestion, showView } from './panel';
import { waitFor } from './wait';
import { readWords } from './words';

const t = readWords('en');

/** After so many rounds a new profile is begun: a list is at most as long as a person would make it. */
const roundsPerProfile = 20;

/**
 * Write a question in Firefox, kill it with SIGKILL as soon as it says Saved, open the profile again, and look
 * whether everything is there. Firefox keeps IndexedDB in SQLite, and has no second storage for a copy.
 */
export async function playKillsInFirefox({
  rounds,
  onRound,
}: {
  rounds: number;
  onRound?(round: number, outcome: KillOutcome): void;
}): Promise<KillOutcome> {
  const outcome: KillOutcome = { rounds, acknowledged: 0, lost: [] };
  for (let done = 0; done < rounds; done += roundsPerProfile) {
    const profile = await mkdtemp(join(tmpdir(), 'in-my-corner-kill-'));
    try {
      let told: string[] = [];
      const last = Math.min(done + roundsPerProfile, rounds);
      for (let round = done + 1; round <= last; round++) {
        told = await playRound({ profile, round, told, outcome });
        onRound?.(round, outcome);
      }
      await playRound({ profile, round: 0, told, outcome });
    } finally {
      await rm(profile, { recursive: true, force: true });
    }
  }
  return outcome;
}

type Round = { profile: string; round: number; told: string[]; outcome: KillOutcome };

/** Look, write, kill. Round 0 only looks. */
async function playRound({ profile, round, told, outcome }: Round): Promise<string[]> {
  const firefox = await openFirefox({ profile });
  try {
    const panel = await firefox.openExtensionPage('sidepanel.html');
    await answerFirstQuestion(panel);
    await showView(panel, t('view-questions'));
    await find(panel, 'textbox', t('questions-type'));
    if (told.length > 0) await waitForQuestions(panel, told.length);
    const questions = await readQuestions(panel);
    const lost = told.filter(question => !questions.includes(question));
    for (const question of lost) outcome.lost.push(`${round}: ${question}`);
    if (round === 0) return told;
    const text = `Round ${round}: ${crypto.randomUUID()}?`;
    await typeInto(panel, t('questions-type'), text);
    await panel.keyboard.press('Enter');
    await waitUntilListedAndSaved(panel, text);
    outcome.acknowledged += 1;
    return [...told, text];
  } finally {
    await firefox.kill();
  }
}

/** Until as many are drawn as there should be, or patience runs out: then they are compared one by one. */
async function waitForQuestions(panel: Page, count: number): Promise<void> {
  const isDrawn = async () => (await readQuestions(panel)).length >= count || undefined;
  await waitFor('the questions', isDrawn, { timeoutMs: 5_000 }).catch(() => {});
}

function readQuestions(panel: Page): Promise<string[]> {
  return panel.$$eval('textarea', fields => fields.map(({ value }) => value).filter(value => value !== ''));
}
