import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';

import { type Chromium, openBrowser } from '../chromium';
import { chooseFile, type Saved, saveDownloadsOf, waitForFile } from '../files';
import { find, press, readAloud, typeInto, waitForText } from '../find';
import type { Journey, Stage } from '../journey';
import { openPanelInTab, showView, startsWith, waitUntilSaved } from '../panel';
import { readWords } from '../words';

const t = readWords('en');
const questions = [
  'They don’t listen when I say it hurts.',
  'Can I do groups for a month instead?',
  'Who can I call at night?',
];
const secret = 'I drink more since June.';
const heard = 'Being heard is what matters most to you.';
const patience = { timeoutMs: 60_000 };

/** The second browser: the specialist at the agency, with a profile of their own. */
type Agency = { chromium: Chromium; panel: Page; folder: string };

/** What one step leaves for the next. */
const between: { home?: string; agency?: Agency; phrase?: string; file?: Saved; review?: Saved } = {};

/** JOURNEYS.md 8.3: a client at home, a specialist at the agency, and a phone. Two browsers, two profiles. */
export const journey: Journey = {
  title: '8.3: a specialist who is elsewhere',
  steps: [
    {
      says: 'Writes three questions, and one about substance use',
      async play(stage) {
        stage.panel = await openPanelInTab(stage.chromium);
        between.home = await saveDownloadsOf(stage.panel);
        await showView(stage.panel, t('view-questions'));
        for (const question of [...questions, secret]) {
          await typeInto(stage.panel, t('questions-type'), question);
          await stage.panel.keyboard.press('Enter');
          await waitForText(stage.panel, question);
        }
        await markAsSensitive(stage.panel);
        await waitUntilSaved(stage.panel, t);
      },
    },
    {
      says: '8.3 step 1: picks three things; the one about substance use is left out',
      async play(stage) {
        const panel = panelOf(stage);
        await runCommand(panel, t('cmd-afar'));
        await waitForText(panel, t('afar-how'));
        const read = await waitForText(panel, t('together-held'));
        stage.check('the sensitive one stands apart, left out', read.includes(secret));
        await typeInto(panel, t('afar-with'), 'Sam');
        await typeInto(panel, t('afar-purpose'), 'Getting ready for Dr. Lee');
        for (const question of questions) await press(panel, 'checkbox', startsWith(question.slice(0, 20)));
      },
    },
    {
      says: '8.3 step 2: makes the sealed file, and reads four words on the phone',
      async play(stage) {
        const panel = panelOf(stage);
        await press(panel, 'button', t('afar-make'));
        await waitForText(panel, t('afar-say'), patience);
        between.phrase = await panel.$eval('.afar-words', ({ textContent }) => textContent ?? '');
        between.file = await waitForFile(between.home!);
        const letters = between.file.bytes.toString('latin1');
        stage.check('four words', between.phrase.split(' ').length === 4);
        stage.check('the file is an age file, and not a word can be read in it', isSealed(letters));
        stage.check(
          'a ribbon says that something is shared',
          (await readAloud(panel)).includes('Sam can see 3'),
        );
      },
    },
    {
      says: 'The specialist tries it with other words, with a byte changed, and half of it',
      async play(stage) {
        const chromium = await openBrowser();
        const panel = await openPanelInTab(chromium);
        const folder = await saveDownloadsOf(panel);
        between.agency = { chromium, panel, folder };
        stage.page = panel;
        await runCommand(panel, t('cmd-caseload'));
        await typeInto(panel, t('case-name'), 'Sam');
        const { path, bytes } = between.file!;
        await openClientFile(panel, path, 'some other four words');
        await waitForText(panel, t('failure-wrong-phrase'), patience);
        stage.check('other words: refused plainly', true);
        const changed = Buffer.from(bytes);
        changed[changed.length - 9]! ^= 1;
        for (const [what, spoiled] of [
          ['a changed byte', changed],
          ['half of it', bytes.subarray(0, -40)],
        ] as const) {
          const other = join(folder, 'other.dat');
          await writeFile(other, spoiled);
          await openClientFile(panel, other, between.phrase!);
          await waitForText(panel, t('failure-damaged'), patience);
          await rm(other);
          stage.check(`${what}: refused plainly`, true);
        }
        stage.check('and nothing is here', (await readAloud(panel)).includes(t('case-none')));
      },
    },
    {
      says: '8.3 step 3: opens it with the words: three things, and until when',
      async play(stage) {
        const { panel } = between.agency!;
        await openClientFile(panel, between.file!.path, between.phrase!.toUpperCase());
        const read = await waitForText(panel, questions[0]!, patience);
        stage.check(
          'three things',
          questions.every(question => read.includes(question)),
        );
        stage.check('not the fourth', !read.includes(secret));
        stage.check('until when, and what for', /until|Until/.test(read) && read.includes('Dr. Lee'));
      },
    },
    {
      says: '8.3 step 4: mirrors one, suggests one in other words, asks one more; staying in role is noticed once',
      async play(stage) {
        const { panel } = between.agency!;
        await typeInto(panel, t('together-say-reflection-how'), 'You should calm down.');
        await find(panel, 'status', /.*/);
        await waitForText(panel, /you should/i);
        const field = await find(panel, 'textbox', t('together-say-reflection-how'));
        await field.click({ count: 3 });
        await panel.keyboard.type(heard);
        await press(panel, 'button', t('together-put-it'));
        await waitForText(panel, heard);
        await press(panel, 'button', t('together-say-add'));
        await typeInto(panel, t('together-say-add-how'), 'What helps you when it hurts?');
        await press(panel, 'button', t('together-put-it'));
        await press(panel, 'button', new RegExp(`^${t('together-say-edit')}.*groups`));
        const edit = await find(panel, 'textbox', t('together-say-edit'));
        await edit.click({ count: 3 });
        await panel.keyboard.type('Can I try groups first?');
        await press(panel, 'button', t('together-put-it'));
        await waitForText(panel, 'Can I try groups first?');
        stage.check('three things are put down', true);
      },
    },
    {
      says: '8.3 step 5: sends it back; the client compares six words by phone, and decides',
      async play(stage) {
        const { panel: theirs, folder } = between.agency!;
        await press(theirs, 'button', t('case-save'));
        between.review = await waitForFile(folder);
        const words = await sixWordsOf(theirs);
        const panel = panelOf(stage);
        await chooseFile(panel, t('afar-choose-back'), between.review.path);
        await press(panel, 'button', t('afar-open-back'));
        const read = await waitForText(panel, t('afar-compare'), patience);
        stage.check('the six words are the same on both sides', read.includes(words));
        stage.check('nothing of it is shown before', !read.includes(heard));
        await press(panel, 'button', t('afar-yes-same'));
        await waitForText(panel, heard, patience);
        await press(panel, 'button', t('together-heard-no'));
        const own = await find(panel, 'textbox', t('together-own-words'));
        await own.click({ count: 3 });
        await panel.keyboard.type('Being believed matters most to me.');
        await press(panel, 'button', t('together-keep-mine'));
        await waitForText(panel, t('together-heard-changed'));
        const used = await panel.$$('.card.specialist button');
        stage.check('there is more to decide', used.length > 0);
        await press(panel, 'button', t('together-use'));
        const after = await readAloud(panel);
        stage.check('her words stand', after.includes('Being believed matters most to me.'));
      },
    },
    {
      says: 'Opens the same file a second time: nothing changes',
      async play(stage) {
        const panel = panelOf(stage);
        const before = await sharedWords(panel);
        await chooseFile(panel, t('afar-choose-back'), between.review!.path);
        await press(panel, 'button', t('afar-open-back'));
        await waitForText(panel, t('afar-same'), patience);
        stage.check('what is shared reads as before', (await sharedWords(panel)) === before);
      },
    },
    {
      says: '8.3 step 6: brings it all home, for the visit by video',
      async play(stage) {
        const panel = panelOf(stage);
        await press(panel, 'button', t('together-stop'));
        await showView(panel, t('view-questions'));
        const read = await waitForText(panel, 'Who can I call at night?');
        stage.check('every question is home, and the fourth never left', read.includes(secret));
      },
    },
    {
      says: '8.3 step 7: two days later the specialist’s file is over: nothing of it is there',
      async play(stage) {
        const { panel, chromium } = between.agency!;
        await panel.evaluateOnNewDocument(twoDaysLater);
        await panel.reload();
        await panel.waitForSelector('#app > .frame');
        await runCommand(panel, t('cmd-caseload'));
        const read = await waitForText(panel, t('case-gone', { count: 1, left: 0 }), patience);
        stage.check('it says so: nothing of it is left', true);
        stage.check('and offers to wipe the rest', read.includes(t('case-wipe')));
        stage.check(
          'no word of hers is on screen',
          questions.every(question => !read.includes(question)),
        );
        await press(panel, 'button', t('case-look'));
        await openClientFile(panel, between.file!.path, between.phrase!);
        await waitForText(panel, t('failure-expired'), patience);
        stage.check('the file does not open any more', true);
        stage.page = undefined;
        await chromium.close();
        for (const folder of [between.home!, between.agency!.folder]) {
          await rm(folder, { recursive: true, force: true });
        }
      },
    },
  ],
};

function panelOf({ panel }: Stage): Page {
  if (!panel) throw new Error('the panel is not open');
  return panel;
}

function isSealed(letters: string): boolean {
  return letters.startsWith('age-encryption.org/v1\n') && !/listen|groups|night|drink/.test(letters);
}

/** Mark the last question as being about substance use. */
async function markAsSensitive(panel: Page): Promise<void> {
  const cards = await panel.$$('li[data-question]');
  const details = await cards.at(-1)!.$('details.question-tags');
  await details!.evaluate(fold => {
    (fold as HTMLDetailsElement).open = true;
  });
  await press(panel, 'checkbox', startsWith(t('tag-substance-use')));
}

/** By the palette, as one who types what they want. */
async function runCommand(panel: Page, title: string): Promise<void> {
  await panel.keyboard.down('Control');
  await panel.keyboard.press('k');
  await panel.keyboard.up('Control');
  await find(panel, 'option', /.*/);
  await panel.keyboard.type(title);
  await find(panel, 'option', startsWith(title));
  await panel.keyboard.press('Enter');
}

async function openClientFile(panel: Page, path: string, phrase: string): Promise<void> {
  await chooseFile(panel, t('case-file'), path);
  const field = await find(panel, 'textbox', t('case-phrase'));
  await field.click({ count: 3 });
  await panel.keyboard.press('Backspace');
  await panel.keyboard.type(phrase);
  await press(panel, 'button', t('case-look'));
}

/** The specialist reads them from their own side, on the phone. */
async function sixWordsOf(panel: Page): Promise<string> {
  await press(panel, 'button', t('case-close'));
  await panel.waitForSelector('.afar-words');
  return panel.$eval('.afar-words', ({ textContent }) => textContent ?? '');
}

function sharedWords(panel: Page): Promise<string> {
  return panel.$$eval('.card.client textarea', fields =>
    fields.map(field => (field as HTMLTextAreaElement).value).join('|'),
  );
}

/** Runs in the page, before anything of it. */
function twoDaysLater(): void {
  const now = Date.now;
  Date.now = () => now() + 2 * 86_400_000;
}
