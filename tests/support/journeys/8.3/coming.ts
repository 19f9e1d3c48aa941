import { rm } from 'node:fs/promises';
import { letGoBy } from '../../clock';
import { chooseFile, waitForFile } from '../../files';
import { find, press, readAloud, waitForText } from '../../find';
import type { Step } from '../../journey';
import { setSize, sidewaysScroll } from '../../look';
import { reloadPanel, showView } from '../../panel';

import {
  between,
  decideOn,
  heard,
  ladder,
  openClientFile,
  panelOf,
  patience,
  questions,
  runCommand,
  secret,
  sharedWords,
  shorter,
  sixWordsOf,
  suggested,
  t,
  twoDaysLater,
} from './hands';

/** What he says comes back; the visit; and nothing of hers stays with him. */
export const coming: Step[] = [
  {
    says: '8.3 step 5: sends it back; the client compares six words by phone, and decides',
    async play(stage) {
      const { panel: theirs, folder } = between.agency!;
      await press(theirs, 'button', t('case-save'));
      between.review = await waitForFile(folder);
      const sent = between.review.bytes.toString('utf8');
      stage.check('his program’s notice (§2.32) is on it', sent.includes('42 CFR part 2 prohibits'));
      stage.check(`it is small: ${sent.length} bytes`, sent.length <= 1_000 + suggested);
      stage.check(
        'and nothing in it can be read',
        ![heard, ladder, 'groups'].some(text => sent.includes(text)),
      );
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
      await decideOn(panel, ladder, t('together-use'));
      await waitForText(panel, t('together-suggested-used', { who: 'Sam' }));
      stage.check('one is used, one put right; one waits', (await readAloud(panel)).includes(shorter));
      const marks = await panel.$$eval('.voice-specialist', all => all.map(({ textContent }) => textContent));
      stage.check(`the marks show who wrote what: ${marks.length}`, marks.join(' ').includes('listen'));
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
    says: 'Brings it all home before the visit',
    async play(stage) {
      const panel = panelOf(stage);
      await press(panel, 'button', t('together-stop'));
      await showView(panel, t('view-questions'));
      const read = await waitForText(panel, 'Who can I call at night?');
      stage.check('every question is home, and the fourth never left', read.includes(secret));
    },
  },
  {
    says: '8.3 step 6: the visit is by video: a narrow panel beside the call, and a silent word on the time',
    async play(stage) {
      stage.page = undefined;
      const panel = panelOf(stage);
      await setSize(panel, { width: 250, height: 900 });
      await runCommand(panel, t('cmd-room'));
      const lengths = await find(panel, 'combobox', t('room-minutes'));
      await lengths.evaluate(list => {
        (list as HTMLSelectElement).value = '15';
        list.dispatchEvent(new Event('change', { bubbles: true }));
      });
      await press(panel, 'button', t('room-begin'));
      await waitForText(panel, questions[0]!);
      await letGoBy(panel, 12);
      await runCommand(panel, t('cmd-after-steps'));
      await runCommand(panel, t('cmd-room'));
      await panel.waitForSelector('.time-cue');
      const isSilent = await panel.$eval(
        '.time-cue',
        cue => !cue.closest('[role=status], [role=alert], [aria-live]'),
      );
      stage.check('the cue is only seen', isSilent);
      stage.check('nothing stands out at the side', (await sidewaysScroll(panel)) === 0);
    },
  },
  {
    says: '8.3 step 7: two days later the specialist’s file is over: nothing of it is there',
    async play(stage) {
      const { panel, chromium } = between.agency!;
      stage.page = panel;
      await panel.evaluateOnNewDocument(twoDaysLater);
      await reloadPanel(panel);
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
];
