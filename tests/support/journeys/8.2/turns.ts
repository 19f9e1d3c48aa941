import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';

import { chooseFile } from '../../files';
import { find, findAll, press, readAloud, typeInto, waitForText } from '../../find';
import type { Step } from '../../journey';
import { packFile } from '../../packs';
import { startsWith } from '../../panel';
import { showView } from '../../views';
import { herTurn, panelOf, put, runCommand, specialistWordsIn, t, waitForField, who, words } from './hands';

/** She stays in her role, he decides, and both see whose words they are. */
export const turns: Step[] = [
  {
    says: '8.2 step 4: “When I was in group …” grows long. She keeps one line; he folds it away',
    async play(stage) {
      await herTurn(stage, async panel => {
        await press(panel, 'button', t('together-say-experience'));
        await put(panel, t('together-say-experience-how'), words.longStory);
        await waitForText(panel, t('together-role-long-story'));
        stage.check('over 60 words: “Long story. Keep one line?”', true);
        await put(panel, t('together-say-experience-how'), 'I was afraid to talk in group, too.');
        await press(panel, 'button', t('together-put-it'));
      });
      const panel = panelOf(stage);
      await press(panel, 'DisclosureTriangle', startsWith(t('together-lived', { who })));
      stage.check('he folds it away', !(await readAloud(panel)).includes('afraid to talk in group'));
    },
  },
  {
    says: '8.2 step 5: “You should ask …” becomes an open question. He writes his own',
    async play(stage) {
      await herTurn(stage, async panel => {
        await press(panel, 'button', t('together-say-add'));
        await typeInto(panel, t('together-say-add-how'), 'You should ask for individual sessions.');
        await waitForText(panel, t('together-role-directive', { words: 'You should' }));
        await press(panel, 'button', startsWith(t('together-role-use')));
        const [draft] = (await findAll(panel, 'textbox', t('together-say-add-how'))).map(
          ({ value }) => value,
        );
        stage.check(`an open question stands there: “${draft}”`, /^(What|How)\b.*\?$/.test(String(draft)));
        await press(panel, 'button', t('together-put-it'));
      });
      const panel = panelOf(stage);
      await press(panel, 'button', t('together-refuse'));
      await typeInto(panel, t('together-own'), words.asked);
      await press(panel, 'button', t('together-own-question'));
      await waitForField(panel, words.asked);
      stage.check('his words are his', (await specialistWordsIn(panel, words.asked)) === 0);
    },
  },
  {
    says: '8.2 step 6: both see whose words they are',
    async play(stage) {
      const [yours] = /yours: (\d+) %/.exec(await readAloud(panelOf(stage)))?.slice(1) ?? [];
      stage.check(`most of it is his: ${yours} %`, Number(yours) > 60);
      await herTurn(stage, async panel => {
        await waitForText(panel, `the client's: ${yours} %`);
        await waitForText(panel, `${who}: ${100 - Number(yours)} %`);
        stage.check('she cannot move the limit', (await findAll(panel, 'slider', /.*/)).length === 0);
      });
    },
  },
  {
    says: '8.2 step 6: what is in the way: work hours and the bus. A line of the county pack helps',
    async play(stage) {
      const panel = panelOf(stage);
      await addCountyPack(panel);
      await runCommand(panel, t('cmd-barriers'));
      await press(panel, 'button', 'Work hours');
      await put(panel, t('barriers-ask'), words.lateAsk);
      await press(panel, 'button', t('barriers-ask-it'));
      await press(panel, 'button', 'Getting there');
      await find(panel, 'heading', 'Getting there');
      await panel.$$eval('.barrier details.fold-in', folds => {
        for (const fold of folds) (fold as HTMLDetailsElement).open = true;
      });
      const helps = await panel.$$(
        `button[aria-label="${t('barriers-use-this', { what: 'County ride line' })}"]`,
      );
      await helps.at(-1)!.click();
      const read = await waitForText(panel, 'Ask at the county desk');
      stage.check('“late appointment?” and the county’s line are on his map', read.includes(words.lateAsk));
    },
  },
  {
    says: '8.2 step 6: she takes one thing on: “call the ride line by Tuesday”',
    async play(stage) {
      await showView(panelOf(stage), t('view-together'));
      await herTurn(stage, async panel => {
        await press(panel, 'button', t('together-say-promise'));
        await panel.$eval(
          'input[type="date"]',
          (field, day) => {
            (field as HTMLInputElement).value = day;
            field.dispatchEvent(new Event('change', { bubbles: true }));
          },
          nextTuesday(),
        );
        await typeInto(panel, t('together-say-promise-how'), words.promise);
        await press(panel, 'button', t('together-put-it'));
        await waitForText(panel, t('together-put'));
      });
      stage.check('he sees it', (await readAloud(panelOf(stage))).includes(words.promise));
    },
  },
];

/** A pack of the county's own, added from a file. */
async function addCountyPack(panel: Page): Promise<void> {
  const line = {
    ...{ is: 'resource', id: 'county-rides', helps: ['ride', 'work'] },
    label: { en: 'County ride line', es: 'Transporte del condado' },
    howToFind: { en: 'Ask at the county desk.', es: 'Pregunte en la oficina del condado.' },
  };
  const pack = packFile({ resources: { file: 'resources/ours.json', content: { help: [line] } } });
  const path = join(tmpdir(), `county-${process.pid}.corner`);
  await writeFile(path, Buffer.from(await pack.arrayBuffer()));
  await runCommand(panel, t('cmd-packs'));
  await chooseFile(panel, t('packs-from-file').split(' (')[0]!, path);
  await press(panel, 'button', t('packs-add'));
  await waitForText(panel, t('packs-added', { name: 'County peers' }));
  await rm(path);
}

function nextTuesday(): string {
  const day = new Date();
  day.setDate(day.getDate() + ((9 - day.getDay()) % 7 || 7));
  return day.toISOString().slice(0, 10);
}
