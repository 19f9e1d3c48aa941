import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

import { type Journey, type Stage, setStage } from './journey';
import { pictureSideBySide } from './look';
import { inProject } from './paths';

const pictures = inProject('.output', 'tour');

const files = import.meta.glob<{ journey: Journey }>('./journeys/*.ts', { eager: true });

/** Every journey, by the name of its file: `8.1.ts` is asked for as `8.1`. What it is made of may lie in a folder beside it. */
const journeys = Object.entries(files).map(([path, file]) => ({
  name: basename(path, '.ts'),
  journey: file.journey,
}));

/**
 * Play journeys in a headless browser, saying each step and each check.
 *
 * @param wanted - How the names of journeys begin. Empty: the main job.
 * @returns 0 when every check held, else 1.
 */
export async function playJourneys(wanted: string[]): Promise<number> {
  const names = wanted.length > 0 ? wanted : ['first-light'];
  const chosen = journeys.filter(({ name }) => names.some(start => name.startsWith(start)));
  if (chosen.length === 0) {
    console.error(
      `No journey begins with ${names.join(' or ')}. There are: ${journeys.map(j => j.name).join(', ')}`,
    );
    return 1;
  }
  let failed = 0;
  for (const { name, journey } of chosen) failed += await play(journey, freshFolder(name));
  console.log(failed === 0 ? '\nEvery check held.' : `\n${failed} did not hold.`);
  for (const { name } of chosen) console.log(`Pictures: .output/tour/${name}/`);
  return failed === 0 ? 0 : 1;
}

/** The folder for the pictures of a journey, with none of an earlier tour in it. */
function freshFolder(name: string): string {
  const folder = join(pictures, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

async function play(journey: Journey, folder: string): Promise<number> {
  console.log(`\n${journey.title}`);
  let failed = 0;
  const { stage, clear } = await setStage(
    (what, holds) => {
      console.log(`     ${holds ? '✓' : '✗'} ${what}`);
      if (!holds) failed += 1;
    },
    what => console.log(`     · not there yet: ${what}`),
  );
  for (const [index, step] of journey.steps.entries()) {
    const number = String(index + 1).padStart(2, '0');
    console.log(`\n ${number}  ${step.says}`);
    try {
      await step.play(stage);
    } catch (error) {
      stage.check(error instanceof Error ? error.message : String(error), false);
    }
    await takePicture(stage, join(folder, `${number}-${slug(step.says)}.png`));
    if (failed > 0) break; // what comes next builds on this
  }
  await clear();
  return failed;
}

async function takePicture({ page, panel }: Stage, file: string): Promise<void> {
  const shown = page ?? panel;
  if (!shown) return;
  writeFileSync(file, await pictureSideBySide(shown, page ? panel : undefined));
}

function slug(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .split('-')
    .slice(0, 7)
    .join('-');
}
