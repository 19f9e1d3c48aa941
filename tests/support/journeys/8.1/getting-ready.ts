import { find, findAll, press, waitForText } from '../../find';
import type { Step } from '../../journey';
import { chord } from '../../keyboard';
import { answerFirstQuestion, showView, startsWith, waitUntilSaved } from '../../panel';
import { selectWords } from '../../select';
import { atStep, choose, did, fill, next, onStage, run, t, tap, watchNetwork } from './hands';
import { boxes, boxesSkipped, dose, doseUnpacked, line, mind } from './hers';

/** JOURNEYS.md 8.1, steps 1 to 3: the visit, what is on her mind, six short boxes, and a line of her medicine list. */
export const gettingReady: Step[] = [
  {
    says: 'Opens her medicine list in the portal, presses the toolbar button, says the computer is hers',
    async play(stage) {
      stage.page = await stage.chromium.openPortal(`${stage.portal.origin}/#/medicines`);
      await stage.chromium.pressToolbarButton(stage.page);
      stage.panel = await stage.chromium.panel();
      watchNetwork(stage, stage.panel);
      did(stage, 'presses the toolbar button');
      await answerFirstQuestion(stage.panel);
      did(stage, 'says the computer is hers');
      const doors = ['start-page', 'start-visit', 'start-together'];
      for (const door of doors) await find(stage.panel, 'button', startsWith(t(door)));
      stage.check('the first screen has three choices', true);
    },
  },
  {
    says: '8.1 step 1: Ctrl+K, “ready”, Enter: Get ready for a visit',
    async play(stage) {
      const { panel } = onStage(stage);
      await panel.bringToFront().catch(() => {}); // the real side panel is always in front
      await (await find(panel, 'button', startsWith(t('frame-find-short')))).focus();
      await chord(panel, 'Control', 'k');
      did(stage, 'asks “What do you want to do?”');
      await find(panel, 'combobox', t('frame-find'));
      await panel.keyboard.type('ready');
      await find(panel, 'option', startsWith(t('cmd-get-ready')));
      await panel.keyboard.press('Enter');
      did(stage, 'chooses “Get ready for a visit”');
      await atStep(stage, 'mind');
      stage.check('one field is there: “What is on your mind?”', true);
    },
  },
  {
    says: '8.1 step 2: writes what is on her mind',
    async play(stage) {
      await fill(stage, t('prepare-mind-title'), mind);
      await waitUntilSaved(onStage(stage).panel, t);
      stage.check('it is kept as she types', true);
    },
  },
  {
    says: '8.1 step 3: picks “A medicine is not working”, and says that the visit is in four days',
    async play(stage) {
      const { panel } = onStage(stage);
      await next(stage, 'kind');
      const kinds = await findAll(panel, 'button', /./);
      stage.check('there are twelve kinds of visit and more', kinds.length >= 12);
      await tap(stage, 'A medicine is not working');
      await atStep(stage, 'visit');
      stage.check('one press chooses the kind and goes on', true);
      await choose(panel, 'input[type="datetime-local"]', inFourDays());
      did(stage, 'says when it is');
    },
  },
  {
    says: '8.1 step 3: fills four of the six short boxes and skips two',
    async play(stage) {
      await next(stage, 'words');
      for (const [name, words] of Object.entries(boxes)) await fill(stage, name, words);
      for (const name of boxesSkipped) await find(onStage(stage).panel, 'textbox', name);
      stage.check('there are six boxes, and two may stay empty', true);
    },
  },
  {
    says: '8.1 step 3: selects a line of her medicine list, and asks what it says',
    async play(stage) {
      const { page, panel } = onStage(stage);
      await selectWords(page, line);
      await run(panel, 'explain what i selected', t('cmd-explain-selection'));
      await find(panel, 'heading', t('selection-title'));
      const said = await waitForText(panel, dose);
      stage.check(`“${dose}” stands there as the page has it`, said.includes(dose));
      for (const [word, plain] of Object.entries(doseUnpacked)) {
        stage.check(`“${word}” is unpacked: ${plain}`, said.includes(plain));
      }
      stage.check(
        'nothing is said about what the dose should be',
        !/\b(should|too much|too little)\b/i.test(said),
      );
    },
  },
  {
    says: '8.1 step 3: keeps the line, with its quote, and goes on where she was',
    async play(stage) {
      const { panel } = onStage(stage);
      await press(panel, 'button', t('selection-ask'));
      await waitForText(panel, t('ask-added', { word: line }));
      await showView(panel, t('view-questions'));
      const said = await waitForText(panel, t('question-from'));
      stage.check('the question has the words of the page, and where they stand', said.includes(line));
      await showView(panel, t('view-prepare'));
      await atStep(stage, 'words');
      stage.check('the path is at the step where she left it', true);
    },
  },
];

/** In four days, at half past two. */
function inFourDays(): string {
  const day = new Date(Date.now() + 4 * 86_400_000);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}T14:30`;
}
