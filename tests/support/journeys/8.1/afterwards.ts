import { readFile } from 'node:fs/promises';

import { addDays } from '../../../../lib/base/calendar-day';
import { dayAt } from '../../../../lib/base/when';
import { saveDownloadsOf, waitForFile } from '../../files';
import { find, findAll, press, readAloud, typeInto, waitForText } from '../../find';
import type { Step } from '../../journey';
import { showView, waitUntilSaved } from '../../panel';
import { selectWords } from '../../select';
import { waitFor } from '../../wait';
import { atStep, checkNetwork, choose, onStage, questionsOn, run, t } from './hands';
import { choices, hardest, mine, note, worried } from './hers';

const steps = [
  { what: 'Go back to Dr. Osei', in: 14 },
  { what: 'Call if my sleep breaks', in: 7 },
];

/** JOURNEYS.md 8.1, steps 9 and 10: her words beside the note, two next steps, what she did, and the next visit. */
export const afterwards: Step[] = [
  {
    says: '8.1 step 9: holds her own words against what the note says',
    async play(stage) {
      const { page, panel } = onStage(stage);
      await showView(panel, t('view-after'));
      await press(panel, 'DisclosureTriangle', new RegExp(hardest.replace('?', '\\?')));
      const [words] = (await findAll(panel, 'textbox', t('after-my-words'))).filter(
        ({ value }) => value === mine,
      );
      stage.check('what she said back is there, in her own words', words !== undefined);
      await press(page, 'DisclosureTriangle', /Changes to your medicines/);
      await selectWords(page, note);
      await press(panel, 'button', t('after-use-selected'));
      await waitForText(panel, t('after-only-theirs', { fact: '2 wk', where: 'passage' }));
      stage.check('the length she did not write is pointed at', true);
      const heard = await readAloud(panel);
      const half = t('after-only-theirs', { fact: '50%', where: 'passage' });
      stage.check('half and 50% are the same', !heard.includes(half));
      stage.check('nobody is told who is right', !/\b(wrong|mistake|incorrect|error)\b/i.test(heard));
    },
  },
  {
    says: '8.1 step 9: a follow-up question is made of it',
    async play(stage) {
      const { panel } = onStage(stage);
      await press(panel, 'button', t('after-ask-fact', { fact: '2 wk' }));
      await waitForText(panel, t('after-question-added'));
      await waitForText(panel, t('after-ask-theirs', { fact: '2 wk' }));
      stage.check('it is in her list', true);
    },
  },
  {
    says: '8.1 step 9: two next steps, each with a day',
    async play(stage) {
      const { panel } = onStage(stage);
      for (const [at, step] of steps.entries()) {
        await press(panel, 'button', t('after-add-step'));
        const fields = await waitFor('the new step', async () => {
          const all = await findAll(panel, 'textbox', t('after-step-what'));
          return all.length > at ? all : undefined;
        });
        await (await fields[at]!.elementHandle())!.type(step.what);
        await choose(panel, `#after-steps li:nth-of-type(${at + 1}) input[type="date"]`, dayIn(step.in));
      }
      await waitUntilSaved(panel, t);
      stage.check(
        'both are shown, with who and by when',
        (await findAll(panel, 'textbox', t('after-step-who'))).length === 2,
      );
    },
  },
  {
    says: '8.1 step 9: puts the days in her calendar',
    async play(stage) {
      const { panel } = onStage(stage);
      await run(panel, 'calendar', t('cmd-after-dates'));
      const folder = await saveDownloadsOf(panel);
      await press(panel, 'button', t('dates-save'));
      const { name, path } = await waitForFile(folder);
      const text = await readFile(path, 'utf8');
      const days = steps.map(step => dayIn(step.in).replaceAll('-', ''));
      stage.check(
        `${name} has both days`,
        days.every(day => text.includes(`DATE:${day}`)),
      );
      stage.check('and says nothing of what they are about', !/Osei|sleep/.test(text));
    },
  },
  {
    says: '8.1 step 10: “I did this: I said no to waiting.” She was heard: mostly',
    async play(stage) {
      const { panel } = onStage(stage);
      await run(panel, t('cmd-after-visit'));
      await press(panel, 'button', t('deed-disagreed'));
      await typeInto(panel, t('after-deed'), 'waiting.');
      const [mostly] = await findAll(panel, 'button', t('felt-word-mostly'));
      await (await mostly!.elementHandle())!.click();
      await waitUntilSaved(panel, t);
      stage.check('what she did is written down', (await readAloud(panel)).includes('I said no to waiting.'));
    },
  },
  {
    says: '8.1 step 10: what was put off goes on to the next visit',
    async play(stage) {
      const { panel } = onStage(stage);
      await press(panel, 'button', t('room-after-carry'));
      await waitForText(panel, /go(es)? on to/);
      await showView(panel, t('view-questions'));
      const other = await panel.$$eval('.visit-choice option', options =>
        options.filter(option => !option.selected).map(({ value }) => value),
      );
      await panel.select('.visit-choice select', other[0]!);
      await waitFor('the questions of the next visit', async () =>
        (await questionsOn(panel)).includes(choices) ? true : undefined,
      );
      stage.check('what had its answer stays behind', !(await questionsOn(panel)).includes(worried));
    },
  },
  {
    says: '8.1: gets ready for the next visit',
    async play(stage) {
      const { panel } = onStage(stage);
      await run(panel, 'ready', t('cmd-get-ready'));
      await atStep(stage, 'mind');
      while ((await findAll(panel, 'heading', t('prepare-questions-title'))).length === 0) {
        await press(panel, 'button', new RegExp(`^(${t('prepare-next')}|${t('prepare-skip')})$`));
      }
      await find(panel, 'textbox', t('question-number', { number: 1 }));
      stage.check(
        'Check: the Later item is present at the next prep',
        (await questionsOn(panel)).includes(choices),
      );
      checkNetwork(stage);
    },
  },
];

function dayIn(days: number): string {
  return addDays(dayAt(Date.now()), days);
}
