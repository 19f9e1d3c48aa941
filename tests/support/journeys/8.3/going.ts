import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bringClock } from '../../clock';
import { openOne } from '../../drivers';
import { saveDownloadsOf, waitForFile } from '../../files';
import { find, press, readAloud, typeInto, waitForText } from '../../find';
import type { Step } from '../../journey';
import { setSize } from '../../look';
import { openPanelInTab, showView, startsWith, waitUntilSaved } from '../../panel';

import {
  asPanel,
  between,
  dayAfter,
  heard,
  isSealed,
  ladder,
  markAsSensitive,
  openClientFile,
  panelOf,
  patience,
  questions,
  runCommand,
  secret,
  shorter,
  t,
} from './hands';

/** The file goes from the client to the specialist, who says what he hears. */
export const going: Step[] = [
  {
    says: 'Writes three questions, and one about substance use',
    async play(stage) {
      stage.panel = await openPanelInTab(stage.chromium);
      await setSize(stage.panel, asPanel);
      await bringClock(stage.panel);
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
      await waitForText(panel, t('together-what-count', { count: 3, all: 4 }));
      await press(panel, 'DisclosureTriangle', startsWith(t('together-card')));
      await press(panel, 'button', t('together-card-speak-freeze'));
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
      const chromium = await openOne();
      const panel = await openPanelInTab(chromium);
      await setSize(panel, asPanel);
      const folder = await saveDownloadsOf(panel);
      between.agency = { chromium, panel, folder };
      stage.page = panel;
      await runCommand(panel, t('cmd-caseload'));
      await typeInto(panel, t('case-name'), 'Sam');
      await press(panel, 'checkbox', t('case-part2'));
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
      stage.check('How to help me is there', read.includes(t('together-card-says-freeze')));
      const tomorrow = new Intl.DateTimeFormat('en', { month: 'short', day: 'numeric' }).format(dayAfter());
      stage.check(
        `until tomorrow, ${tomorrow}, and what for`,
        read.includes(tomorrow) && read.includes('Dr. Lee'),
      );
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
      await typeInto(panel, t('together-say-add-how'), ladder);
      await press(panel, 'button', t('together-put-it'));
      await press(panel, 'button', new RegExp(`^${t('together-say-edit')}.*groups`));
      const edit = await find(panel, 'textbox', t('together-say-edit'));
      await edit.click({ count: 3 });
      await panel.keyboard.type(shorter);
      await press(panel, 'button', t('together-put-it'));
      await waitForText(panel, shorter);
      stage.check('three things are put down', true);
    },
  },
];
