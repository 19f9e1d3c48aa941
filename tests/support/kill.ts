import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';

import { openBrowser } from './chromium';
import { find, findAll, press, typeInto } from './find';
import { openPanelInTab, showView } from './panel';
import { readWords } from './words';

/** What came of ending a browser without a goodbye, again and again. */
export type KillOutcome = {
  rounds: number;
  /** Changes of which the status bar said Saved. */
  acknowledged: number;
  /** Those of them that were not there afterwards, as `round: what`. */
  lost: string[];
};

export type KillOptions = {
  rounds: number;
  /** Called with the profile folder after each round, while the browser is dead. */
  onDead?(profile: string, round: number): Promise<void>;
  onRound?(round: number, outcome: KillOutcome): void;
};

/** What the person had been told was saved, and the one of these in which they typed on when the power went. */
type Told = { questions: string[]; typingIn: string };

const t = readWords('en');

/** What is being typed when the kill comes in the middle of typing. */
const typedOn = ' and what if I stop taking it one day';

/** So many questions are kept; then the first one is removed in each round, and must not come back. */
const manyQuestions = 8;

/**
 * Write questions in the real panel, kill the browser with SIGKILL as soon as it says Saved,
 * open the profile again, and look whether everything is there.
 *
 * Every other round kills in the middle of typing instead. Then what was acknowledged before
 * must be there, and after it nothing but the beginning of what was being typed.
 */
export async function playKills({ rounds, onDead, onRound }: KillOptions): Promise<KillOutcome> {
  const profile = await mkdtemp(join(tmpdir(), 'in-my-corner-kill-'));
  const outcome: KillOutcome = { rounds, acknowledged: 0, lost: [] };
  let told: Told = { questions: [], typingIn: '' };
  try {
    for (let round = 1; round <= rounds; round++) {
      told = await playRound({ profile, round, told, outcome });
      await onDead?.(profile, round);
      onRound?.(round, outcome);
    }
    await playRound({ profile, round: 0, told, outcome });
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
  return outcome;
}

type Round = { profile: string; round: number; told: Told; outcome: KillOutcome };

/** Look, write, kill. Round 0 only looks. */
async function playRound({ profile, round, told, outcome }: Round): Promise<Told> {
  const chromium = await openBrowser({ profile });
  try {
    const panel = await openPanelInTab(chromium);
    await showView(panel, t('view-questions'));
    const questions = await readQuestions(panel);
    for (const lost of whatIsLost(told, questions)) outcome.lost.push(`${round}: ${lost}`);
    if (round === 0) return told;
    return await write(panel, { round, questions, outcome });
  } finally {
    await chromium.kill();
  }
}

/** The change that a round makes last, up to the moment of the kill. */
async function write(
  panel: Page,
  { round, questions, outcome }: { round: number; questions: string[]; outcome: KillOutcome },
): Promise<Told> {
  const text = `Round ${round}: ${crypto.randomUUID()}?`;
  const isFull = questions.length >= manyQuestions;
  if (isFull)
    await press(panel, 'button', t('question-remove', { name: t('question-number', { number: 1 }) }));
  await typeInto(panel, t('questions-type'), text);
  await panel.keyboard.press('Enter');
  await waitUntilListedAndSaved(panel, text);
  outcome.acknowledged += isFull ? 2 : 1;

  // When one of the three that are asked first was removed, the new one takes the third place.
  const kept = isFull ? questions.slice(1).toSpliced(2, 0, text) : [...questions, text];
  if (round % 2 === 1) return { questions: kept, typingIn: '' };
  await startTyping(panel, text);
  return { questions: kept, typingIn: text };
}

/** Type on in the question, and come back while it is being typed. */
async function startTyping(panel: Page, text: string): Promise<void> {
  const fields = await findAll(panel, 'textbox');
  const field = await fields.find(({ value }) => value === text)?.elementHandle();
  if (!field) throw new Error('The question that was just added is not on the screen');
  await field.focus();
  await panel.keyboard.press('End');
  // The kill cuts this short: then it fails, as it should.
  void panel.keyboard.type(typedOn).catch(() => {});
  await panel.waitForFunction(
    before =>
      [...document.querySelectorAll('textarea')].some(
        ({ value }) => value.length > before.length + 5 && value.startsWith(before),
      ),
    { polling: 5 },
    text,
  );
}

/** Until the question stands in the list and the status says Saved, looked at every few milliseconds. */
export async function waitUntilListedAndSaved(panel: Page, text: string): Promise<void> {
  await panel.waitForFunction(
    (question, typeHere, saved) => {
      const fields = [...document.querySelectorAll('textarea')];
      const isListed = fields.some(field => field.value === question && field.ariaLabel !== typeHere);
      const said = [...document.querySelectorAll('footer *')].map(element => element.textContent);
      return isListed && said.includes(saved);
    },
    { polling: 5 },
    text,
    t('questions-type'),
    t('status-saved'),
  );
}

/** The questions on the screen, in their order. */
async function readQuestions(panel: Page): Promise<string[]> {
  // The field to type in comes with the list.
  await find(panel, 'textbox', t('questions-type'));
  const fields = await findAll(panel, 'textbox');
  const names = [t('question-later'), ...[1, 2, 3].map(number => t('question-number', { number }))];
  return fields.filter(({ name = '' }) => names.includes(name)).map(({ value }) => String(value ?? ''));
}

/** What was acknowledged and is not there, or is there and should not be. */
function whatIsLost({ questions, typingIn }: Told, found: string[]): string[] {
  const isThere = (question: string, at: number) =>
    found[at] === question || (question === typingIn && isBeginning(found[at], question));
  const missing = questions.filter((question, at) => !isThere(question, at));
  const extra = found.slice(questions.length).map(question => `not expected: ${question}`);
  return [...missing, ...extra];
}

function isBeginning(found: string | undefined, question: string): boolean {
  return found?.startsWith(question) === true && (question + typedOn).startsWith(found);
}
