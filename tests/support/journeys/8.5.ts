import { rm } from 'node:fs/promises';

import { addDays } from '../../../lib/base/calendar-day';
import { dayAt, longDay } from '../../../lib/base/when';
import { saveDownloadsOf, waitForFile } from '../files';
import { find, findAll, press, readAloud, typeInto, waitForText } from '../find';
import type { Journey, Stage } from '../journey';
import { openPanelBeside, readThisPage, showView, startsWith, waitUntilSaved } from '../panel';
import { selectWords } from '../select';
import { readWords } from '../words';

const t = readWords('en');

/** As the letter of the sample portal reads. */
const letter = {
  claim: 'RH-2026-1148873',
  reason: 'Denied: not medically necessary',
  dateAsWritten: 'November 17, 2026',
  day: '2026-11-17',
};
const lastDay = longDay(addDays(letter.day, 180), 'en');
const ownLine = 'With this program I could keep my job and sing in my choir.';
const helped = 'I slept, I went to work, I saw my son.';

/**
 * JOURNEYS.md 8.5, but for its fifth step: a specialist reading along by sealed file is issue 6, and has a journey of its
 * own. The state's own help line is in the pack of the United States, and is looked for here.
 */
export const journey: Journey = {
  title: '8.5 A plan said no: from the letter to an answer',
  steps: [
    {
      says: 'Opens the explanation of benefits and asks for plain words',
      async play(stage) {
        const beside = await openPanelBeside(stage.chromium, `${stage.portal.origin}/#/letters/eob`);
        Object.assign(stage, beside);
        await readThisPage(beside.panel, t);
        await explainAll(stage);
        await waitForText(beside.panel, /allowed amount/i);
        stage.check('“allowed amount” is explained', true);
        await waitForText(beside.panel, /adjustment/i);
        stage.check('“adjustment” is explained', true);
        await waitForText(beside.panel, 'It is not a bill.');
        stage.check('“An explanation of benefits is not a bill” is said', true);
      },
    },
    {
      says: 'Goes to the letter that says no, and opens “My plan said no” with the palette',
      async play(stage) {
        const { page, panel } = onStage(stage);
        await page.goto(`${stage.portal.origin}/#/letters/denial`);
        await page.reload();
        await readThisPage(panel, t);
        await explainAll(stage);
        await waitForText(panel, /prior authorization/i);
        stage.check('“prior authorization” is explained', true);
        await panel.keyboard.down('Control');
        await panel.keyboard.press('k');
        await panel.keyboard.up('Control');
        await panel.keyboard.type('denied');
        await find(panel, 'option', startsWith(t('cmd-denial')));
        await panel.keyboard.press('Enter');
        await find(panel, 'heading', t('stand-up-denial'));
        stage.check('it is found by an everyday word', true);
      },
    },
    {
      says: 'Marks the claim number, the reason and the date on the page, and takes each',
      async play(stage) {
        const { panel } = onStage(stage);
        await take(stage, letter.claim, t('denial-claim'));
        await waitForText(panel, `Claim number: ${letter.claim}`);
        await take(stage, letter.reason, t('denial-reason'));
        await waitForText(panel, `this reason: ${letter.reason}`);
        stage.check('the reason is put in plain words', (await findAll(panel, 'term')).length > 0);
        await take(stage, letter.dateAsWritten, t('day-appeal'));
        await waitForText(panel, t('day-ask-appeal'));
        const heard = await readAloud(panel);
        stage.check('“Is this the date on your letter?” shows it back', heard.includes(letter.dateAsWritten));
        const isSilent = !heard.includes(lastDay) && !heard.includes(t('due-appeal-180-days'));
        stage.check('no deadline is shown without confirm', isSilent);
      },
    },
    {
      says: 'Says yes, and saves the days for a calendar',
      async play(stage) {
        const { panel } = onStage(stage);
        await press(panel, 'button', t('day-yes-appeal'));
        await waitForText(panel, lastDay);
        stage.check(`180 days on is ${lastDay}`, true);
        const says = await readAloud(panel);
        stage.check(
          '“your letter may say less: it wins” stands beside it',
          says.includes(t('day-letter-wins')),
        );
        const folder = await saveDownloadsOf(panel);
        await press(panel, 'button', t('dates-save'));
        const saved = await waitForFile(folder);
        const text = saved.bytes.toString('utf8');
        await rm(folder, { recursive: true, force: true });
        const wanted = [0, 90, 30, 7].map(before => addDays(letter.day, 180 - before).replaceAll('-', ''));
        stage.check(
          'the file has the last day, and 90, 30 and 7 days before',
          wanted.every(day => text.includes(`DATE:${day}`)),
        );
        stage.check(
          'its name and its words say nothing',
          /^dates-[\d-]+\.ics$/.test(saved.name) && !/claim|necessary|RH-/i.test(text),
        );
      },
    },
    {
      says: 'Parts the questions: two for the doctor, two for the plan',
      async play(stage) {
        const { panel } = onStage(stage);
        for (const door of ['why', 'peer', 'rule', 'file']) {
          const question = t(`denial-ask-${door}`);
          await press(panel, 'button', t('denial-add-question', { question }));
          await waitForText(panel, question);
        }
        await find(panel, 'region', t('denial-for-doctor'));
        await find(panel, 'region', t('denial-for-plan'));
        stage.check('each list has its own', true);
      },
    },
    {
      says: 'Writes the letter in their own words',
      async play(stage) {
        const { panel } = onStage(stage);
        await waitForText(panel, t('letter-part-why'));
        stage.check('one line is asked for that only they could write', true);
        await typeInto(panel, 'Why do you need it? Use your own words.', ownLine);
        await typeInto(panel, 'What did this treatment help you do?', helped);
        await typeInto(panel, 'How can they reach you?', 'By mail.');
        await waitUntilSaved(panel, t);
        const heard = await readAloud(panel);
        stage.check('nothing is missing any more', !heard.includes(t('letter-missing-parts')));
        await press(panel, 'button', t('letter-print'));
        const tab = await stage.chromium.waitForTab('#letter=denial');
        const written = await waitForText(tab, ownLine);
        stage.check('the letter has the line on what the treatment helped them do', written.includes(helped));
        stage.check('money numbers never leave', !/[$€£]\s?\d/.test(written));
        stage.check(
          'the letter makes no legal claim',
          !/\b(law|legal|illegal|act of|section|rights?|entitled|C\.?F\.?R)\b/i.test(written),
        );
        await tab.close();
      },
    },
    {
      says: 'Looks for the help line of the state',
      async play(stage) {
        const { panel, page } = onStage(stage);
        await page.bringToFront();
        await press(panel, 'button', t('stand-up-back'));
        await press(panel, 'button', startsWith(t('stand-up-barriers')));
        await press(panel, 'button', 'Not being heard');
        await press(panel, 'DisclosureTriangle', startsWith(t('barriers-find', { count: 8 }).slice(0, 16)));
        await waitForText(panel, /help with plans/);
        stage.check(
          'how to find it is said, with no made-up number',
          !/\d{3}-\d{4}/.test(await readAloud(panel)),
        );
      },
    },
    {
      says: 'Writes down that it was sent, and a call that is late',
      async play(stage) {
        const { panel } = onStage(stage);
        await press(panel, 'button', t('stand-up-back'));
        await press(panel, 'button', startsWith(t('stand-up-denial')));
        await press(panel, 'button', t('denial-add-call'));
        await typeInto(panel, t('promise-who'), 'Ana');
        await typeInto(panel, t('promise-reference'), 'Ana, line 4');
        await typeInto(panel, t('promise-what'), 'An answer to my letter');
        const today = dayAt(Date.now());
        const due = addDays(today, -1);
        await setDay(stage, t('denial-sent'), addDays(today, -3));
        await setDay(stage, t('promise-due'), due);
        const asked = `you told me this would be done by ${longDay(due, 'en')}`;
        await waitForText(panel, new RegExp(`${asked}.*Ana, line 4`, 's'));
        stage.check('late: there are kind words to say, with the name to give', true);
      },
    },
    {
      says: 'They say no again: the outside review has a date and a confirm of its own',
      async play(stage) {
        const { panel } = onStage(stage);
        await setDay(stage, t('day-external-review'), '2026-10-31');
        await waitForText(panel, t('day-ask-external-review'));
        const due = longDay('2027-02-28', 'en');
        stage.check('no day before the confirm', !(await readAloud(panel)).includes(due));
        await press(panel, 'button', t('day-yes-external-review'));
        await waitForText(panel, due);
        stage.check(`four months on, at the end of a short month, is ${due}`, true);
      },
    },
    {
      says: 'Closes the browser, and finds it all again',
      async play(stage) {
        await waitUntilSaved(onStage(stage).panel, t);
        await stage.reopen();
        Object.assign(
          stage,
          await openPanelBeside(stage.chromium, `${stage.portal.origin}/#/letters/denial`),
        );
        const { panel } = onStage(stage);
        await showView(panel, t('view-stand-up'));
        await waitForText(panel, ownLine);
        stage.check(
          'the letter, the days and the calls are there',
          (await readAloud(panel)).includes(lastDay),
        );
      },
    },
  ],
};

/** Mark the whole letter, and ask what stands in it: words most people know, too. */
async function explainAll(stage: Stage): Promise<void> {
  const { page, panel } = onStage(stage);
  await page.evaluate(() =>
    getSelection()?.selectAllChildren(document.querySelector('main') ?? document.body),
  );
  await press(panel, 'button', t('words-explain-selection'));
}

/** Mark words on the page, and take them into a field. */
async function take(stage: Stage, words: string, name: string): Promise<void> {
  const { page, panel } = onStage(stage);
  await selectWords(page, words);
  await press(panel, 'button', t('stand-up-selected-for', { what: name }));
}

/** Choose a day, as with the browser's own calendar. */
async function setDay(stage: Stage, name: string, day: string): Promise<void> {
  await onStage(stage).panel.evaluate(
    (name, day) => {
      const labels = [...document.querySelectorAll('label')].filter(
        label => label.textContent?.trim() === name,
      );
      const field = labels[0]?.querySelector('input');
      if (!field) throw new Error(`no day field ${name}`);
      field.value = day;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    name,
    day,
  );
}

function onStage({ page, panel }: Stage) {
  if (!page || !panel) throw new Error('The portal and the panel are not open yet');
  return { page, panel };
}
