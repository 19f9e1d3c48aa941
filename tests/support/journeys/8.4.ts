import { readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';

import { saveDownloadsOf, waitForFile } from '../files';
import { find, findAll, press, readAloud, typeInto, waitForText } from '../find';
import type { Journey, Stage } from '../journey';
import { placeOfMark, readMarks, waitForMark } from '../marks';
import { moveQuestion } from '../move-question';
import { readThisPage, showView, startsWith, waitUntilSaved } from '../panel';
import { countPages, countSplit } from '../print';
import { messagesIn, readWords } from '../words';

const en = readWords('en');
const es = readWords('es');

/** The hard word in the row of her result. */
const word = 'HbA1c';
const ownQuestion = '¿Esto explica mi cansancio?';
const answer = 'Repetir la prueba en tres meses.';

/** JOURNEYS.md 8.4: a person who speaks Spanish, with lab results, and a portal in English. */
export const journey: Journey = {
  title: '8.4 Spanish-speaking client with lab results',
  steps: [
    {
      says: '8.4 step 1: opens her result in the portal, and chooses Spanish on the first screen',
      async play(stage) {
        stage.page = await stage.chromium.openPortal(`${stage.portal.origin}/#/results/a1c`);
        await stage.chromium.pressToolbarButton(stage.page);
        stage.panel = await stage.chromium.panel();
        const { panel } = onStage(stage);
        await waitForText(panel, en('computer-title'));
        await (await find(panel, 'combobox', en('status-language'))).select('es');
        await waitForText(panel, es('computer-title'));
        stage.check('the first screen is Spanish from then on', true);
        await press(panel, 'button', startsWith(es('computer-mine')));
        await find(panel, 'button', startsWith(es('start-page')));
        await checkSpanish(stage, 'the start');
        stage.check('the page says so to screen readers', (await languageOf(panel)) === 'es');
        stage.notYet(
          'this tour plays in Chromium; Firefox is walked by tests/e2e/firefox.spec.ts, Android by nobody',
        );
      },
    },
    {
      says: '8.4 step 2: asks for few marks, and has the page read',
      async play(stage) {
        const { page, panel } = onStage(stage);
        await showView(panel, es('view-choices'));
        await press(panel, 'radio', es('marks-few'));
        await checkSpanish(stage, 'the choices');
        await readThisPage(panel, es);
        const few = await marksOn(page);
        stage.check(`few words are marked: ${few.join(', ') || 'none'}`, few.length <= 5);
        await showView(panel, es('view-choices'));
        await press(panel, 'radio', es('marks-some'));
        await waitForMark(page, word);
        const some = await marksOn(page);
        stage.check(`at “${es('marks-some')}”, “${word}” is marked: ${some.join(', ')}`, some.length <= 12);
        await checkSpanish(stage, 'the list of words, but for their meanings');
      },
    },
    {
      says: '8.4 step 3: opens the card of her result',
      async play(stage) {
        const { page } = onStage(stage);
        await hover(page, word);
        const card = await waitForText(page, es('card-ask'));
        stage.check('the card’s own words are Spanish', card.includes(es('card-local')));
        stage.check(
          `the lab’s own “H” is repeated: ${es('card-lab-high')}`,
          card.includes(es('card-lab-high')),
        );
        stage.check(
          'no opinion of ours stands beside it',
          !/\b(preocup|peligr|grave|normal)/i.test(cardPart(card)),
        );
        stage.check('the meaning itself is Spanish', /azúcar en la sangre/.test(card));
        stage.notYet(
          'read aloud: a headless browser has no voice; the choice of one is tried in tests/entrypoints',
        );
      },
    },
    {
      says: '8.4 step 4: makes the word a question',
      async play(stage) {
        const { page, panel } = onStage(stage);
        await press(page, 'button', startsWith(es('card-ask')));
        await waitForText(panel, es('ask-added', { word }));
        await showView(panel, es('view-questions'));
        await find(panel, 'textbox', es('question-number', { number: 1 }));
        const [asked = ''] = await questionTexts(panel);
        stage.check(`the question is in Spanish: ${asked}`, asked === es('ask-what-does-it-mean', { word }));
      },
    },
    {
      says: '8.4 step 2 again: a word that sounds plain, in a report',
      async play(stage) {
        const { page, panel } = onStage(stage);
        await page.goto(`${stage.portal.origin}/#/reports/mri-lumbar`);
        await readThisPage(panel, es);
        await waitForMark(page, /radiculopathy/i);
        const marks = await readMarks(page);
        const friend = marks.find(({ text }) => text === 'unremarkable');
        if (!friend) return stage.check('“unremarkable” has a mark of its own', false);
        const hard = marks.find(({ text }) => /radiculopathy/i.test(text));
        stage.check('it has a mark of another kind than a hard word', hard?.name !== friend.name);
        await hover(page, friend.text);
        const card = await waitForText(page, es('card-daily'));
        stage.check(
          'the card tells both in Spanish headings: “En la vida diaria”, “En un expediente”',
          card.includes(es('card-chart')),
        );
        const said = card.slice(card.indexOf(es('card-daily')));
        stage.check(
          'and both meanings are Spanish',
          !/\b(nothing|normal finding|the)\b/i.test(said.slice(0, 240)),
        );
        await page.keyboard.press('Escape');
      },
    },
    {
      says: '8.4 step 4: two more from the doors for a test result, one of her own, and one less',
      async play(stage) {
        const { panel } = onStage(stage);
        await showView(panel, es('view-prepare'));
        await press(panel, 'button', onward); // what is on her mind: another day
        await press(panel, 'button', 'El resultado de una prueba');
        await toStep(panel, es('prepare-questions-title'));
        for (const end of ['mi vida diaria.', 'con la comida.']) {
          const [door] = await findAll(panel, 'button', / …$/);
          await press(panel, 'button', door?.name ?? '');
          await waitForText(panel, es('prepare-door-opened'));
          await panel.keyboard.type(end);
        }
        await typeInto(panel, es('questions-type'), ownQuestion);
        await panel.keyboard.press('Enter');
        await waitUntilSaved(panel, es);
        await checkSpanish(stage, 'the path');
        await showView(panel, es('view-questions'));
        await find(panel, 'textbox', es('question-number', { number: 3 }));
        const before = await questionTexts(panel);
        stage.check(
          'two began at a door and end in her words',
          before.filter(text => /(diaria|comida)\.$/.test(text)).length === 2,
        );
        await press(panel, 'button', es('question-remove', { name: es('question-number', { number: 3 }) }));
        await waitForText(panel, es('question-removed'));
        const after = await questionTexts(panel);
        stage.check('she drops one, and it can be taken back', after.length === before.length - 1);
        await press(panel, 'button', es('frame-dismiss'));
        await moveQuestion(panel, ownQuestion, 'ArrowUp', es('question-number', { number: 1 }));
        stage.check('her own stands first of three', (await questionTexts(panel))[0] === ownQuestion);
        await checkSpanish(stage, 'her questions');
      },
    },
    {
      says: '8.4 step 5: takes it along in two languages',
      async play(stage) {
        const sheet = await openPaper(stage, 'two');
        const rows = await sheet.$$eval('.paper-pair', pairs =>
          pairs.map(pair => [...pair.children].map(side => side.textContent?.trim() ?? '')),
        );
        const own = rows.find(([mine]) => mine?.includes(ownQuestion));
        stage.check(
          `her own line stays as written, with “${en('paper-interpret')}”`,
          own?.[1] === en('paper-interpret'),
        );
        const begun = rows.filter(([, theirs]) => / … Please interpret this line\.$/.test(theirs ?? ''));
        stage.check('a line begun at a door has the pack’s own English beginning', begun.length >= 1);
        stage.check('her language is left, the clinic’s right', own?.[0]?.includes(ownQuestion) === true);
        const unlabelled = rows.filter(([mine, theirs]) => mine && !theirs);
        stage.check('no line is without its other language or its label', unlabelled.length === 0);
        stage.check('it prints, and no line is cut in two', (await countSplit(sheet)).split === 0);
      },
    },
    {
      says: '8.4 step 6: prints the card that asks for an interpreter',
      async play(stage) {
        const card = await openPaper(stage, 'card');
        const said = await waitForText(card, en('paper-not-family')); // the other language comes a moment later
        stage.check(es('paper-right'), said.includes(es('paper-right')));
        stage.check(
          'not someone of her family: in both languages',
          said.includes(es('paper-not-family')) && said.includes(en('paper-not-family')),
        );
        stage.check('nothing of her health is on it', !said.includes(word) && !said.includes(ownQuestion));
        stage.check('it is one page', (await countPages(card)) === 1);
      },
    },
    {
      says: '8.4 step 7: prints paper to write on; the nurse writes by Q2; at home it is typed back',
      async play(stage) {
        const { panel } = onStage(stage);
        const twin = await openPaper(stage, 'twin');
        const second = await twin.$$eval('.twin-asked li', items => items[1]?.textContent ?? '');
        stage.check('each question has a code and a box', /^Q2 /.test(second));
        stage.check('there is a half that folds back', (await readAloud(twin)).includes(es('paper-fold')));
        await printWithoutPrinter(twin);
        await backToPortal(stage);
        await showView(panel, es('view-out'));
        await typeInto(panel, es('out-typed-field'), `Q2: ${answer}`);
        await press(panel, 'button', es('out-typed-keep', { count: 1 }));
        await waitForText(panel, es('out-typed-kept', { count: 1 }));
        await press(panel, 'radio', es('out-as-text'));
        const text = await panel.$eval('.out-text', element => element.textContent ?? '');
        const question = second.replace(/^Q2 /, '').trim();
        const landed = text.slice(text.indexOf(question)).split('\n').slice(0, 4).join(' ');
        stage.check(
          'the answer is at the second question of the paper',
          landed.includes(`${es('export-they-said')}: ${answer}`),
        );
        await checkSpanish(stage, 'taking it along');
      },
    },
    {
      says: '8.4 step 8: puts the day in her calendar, in Spanish',
      async play(stage) {
        const { panel } = onStage(stage);
        await showView(panel, es('view-questions'));
        await sayWhen(panel);
        await showView(panel, es('view-out'));
        await press(panel, 'radio', es('out-as-calendar'));
        const folder = await saveDownloadsOf(panel);
        await press(panel, 'button', es('out-save'));
        const { name, path } = await waitForFile(folder);
        const calendar = await readFile(path, 'utf8');
        stage.check(`the file’s name says nothing: ${name}`, /^notes-[\d-]+\.ics$/.test(name));
        stage.check('its entry is in Spanish, and names nobody', /SUMMARY:Consulta\r\n/.test(calendar));
        stage.check('it reminds her to prepare', calendar.includes('TRIGGER:-P3D'));
        await checkSpanish(stage, 'the calendar');
      },
    },
    {
      says: '8.4 step 8: in the room she says it back in Spanish; the dates are compared',
      async play(stage) {
        const { panel } = onStage(stage);
        await showView(panel, es('view-room'));
        await press(panel, 'button', es('room-begin'));
        await find(panel, 'heading', ownQuestion);
        await panel.keyboard.press('2');
        await waitForText(panel, es('room-now-answered'));
        await typeInto(panel, es('room-answer'), 'Volver el 14 de marzo.');
        await typeInto(panel, es('room-understood'), 'Vuelvo el 15 de marzo.');
        await waitForText(panel, es('room-only-answer', { fact: '14 de marzo' }));
        stage.check('the two days are held side by side', (await readAloud(panel)).includes('15 de marzo'));
        await press(panel, 'button', es('room-they-said-not-quite'));
        await waitUntilSaved(panel, es);
        await checkSpanish(stage, 'the room');
        const heard = await readAloud(panel);
        stage.check('nobody is told who is right', !/\b(error|equivoc|incorrect)/i.test(heard));
      },
    },
  ],
};

function onStage({ page, panel }: Stage): { page: Page; panel: Page } {
  if (!page || !panel) throw new Error('The portal and the panel are not open yet');
  return { page, panel };
}

const spanish = new Set(messagesIn('es').values());
const english = [...messagesIn('en').values()].filter(text => !spanish.has(text) && text.includes(' '));

/** Nothing of ours that a screen reader reads is a message of the English file. */
async function checkSpanish(stage: Stage, where: string): Promise<void> {
  const lines = new Set((await readAloud(onStage(stage).panel)).split('\n').map(line => line.trim()));
  const left = english.filter(text => lines.has(text));
  stage.check(
    `every string of ours is Spanish in ${where}${left.length ? `, but: ${left.join(' | ')}` : ''}`,
    left.length === 0,
  );
}

async function marksOn(page: Page): Promise<string[]> {
  return [...new Set((await readMarks(page)).map(({ text }) => text))];
}

function languageOf(panel: Page): Promise<string> {
  return panel.evaluate(() => document.documentElement.lang);
}

async function hover(page: Page, words: string): Promise<void> {
  const { x, y } = await placeOfMark(page, words);
  await page.mouse.move(x, y);
}

/** What the card says, without the page around it. */
function cardPart(said: string): string {
  return said.slice(said.indexOf(es('card-lab-high')), said.indexOf(es('card-local')));
}

async function questionTexts(panel: Page): Promise<string[]> {
  const fields = await findAll(panel, 'textbox', /^Pregunta/);
  return fields.map(({ value }) => String(value ?? ''));
}

/** The button that goes on: with nothing written, it skips. */
const onward = new RegExp(`^(${es('prepare-next')}|${es('prepare-skip')})$`);

/** On along the path until a step is there. */
async function toStep(panel: Page, title: string): Promise<void> {
  for (let step = 0; step < 6; step += 1) {
    if ((await findAll(panel, 'heading', title)).length > 0) return;
    await press(panel, 'button', onward);
  }
  throw new Error(`The step “${title}” never came`);
}

async function openPaper(stage: Stage, paper: string): Promise<Page> {
  await backToPortal(stage);
  const { panel } = onStage(stage);
  await showView(panel, es('view-out'));
  await press(panel, 'radio', es(`out-as-${paper}`));
  await press(panel, 'button', es('out-print'));
  const sheet = await stage.chromium.waitForTab(`paper=${paper}`);
  await find(sheet, 'button', es('sheet-print'));
  stage.page = sheet;
  return sheet;
}

/** Close the paper that is in front: the panel stands beside the portal. */
async function backToPortal(stage: Stage): Promise<void> {
  const pages = await stage.chromium.browser.pages();
  const portal = pages.find(page => page.url().startsWith(stage.portal.origin));
  if (!portal || stage.page === portal) return;
  await stage.page?.close();
  await portal.bringToFront();
  stage.page = portal;
}

/** Press Print where there is no printer. */
async function printWithoutPrinter(sheet: Page): Promise<void> {
  await sheet.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await press(sheet, 'button', es('sheet-print'));
  await sheet.waitForSelector('[data-printed]');
}

async function sayWhen(panel: Page): Promise<void> {
  await panel.$eval('input[type="datetime-local"]', field => {
    const input = field as HTMLInputElement;
    input.value = '2027-03-02T09:30';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await waitUntilSaved(panel, es);
}
