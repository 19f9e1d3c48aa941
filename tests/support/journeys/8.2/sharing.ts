import { bringClock } from '../../clock';
import { find, findAll, press, readAloud, typeInto, waitForText } from '../../find';
import type { Step } from '../../journey';
import { chord } from '../../keyboard';
import { setSize } from '../../look';
import { openPanelInTab, startsWith, waitUntilSaved } from '../../panel';
import { showView } from '../../views';
import { asPanel, beginHerTurn, endHerTurn, panelOf, put, t, waitForField, who, words } from './hands';

const { matters, drop, others, secret } = words;

/** He says what she may see and how to help, and writes first. */
export const sharing: Step[] = [
  {
    says: 'Has a visit with five questions, one of them marked as private',
    async play(stage) {
      stage.panel = await openPanelInTab(stage.chromium);
      const { panel } = stage;
      await setSize(panel, asPanel);
      await bringClock(panel);
      panel.on('request', request => {
        if (!/^(chrome-extension|data|blob):/.test(request.url())) stage.check('no network', false);
      });
      await showView(panel, t('view-questions'));
      await typeInto(panel, t('visit-with'), 'Dr. Osei');
      for (const question of [matters, drop, ...others, secret]) {
        await typeInto(panel, t('questions-type'), question);
        await panel.keyboard.press('Enter');
        await waitForText(panel, question);
      }
      await panel.$$eval('.question-tags', all => {
        const last = all.at(-1);
        if (last instanceof HTMLDetailsElement) last.open = true;
      });
      await press(panel, 'checkbox', t('tag-substance-use'));
      await waitUntilSaved(panel, t);
    },
  },
  {
    says: '8.2 step 1: chooses 2 of 5 to show, for 40 minutes, and how to be helped',
    async play(stage) {
      const panel = panelOf(stage);
      await showView(panel, t('view-together'));
      await typeInto(panel, t('together-who'), who);
      await typeInto(panel, t('together-why'), 'To get ready');
      const held = await readAloud(panel);
      stage.check('what is private is asked for apart', held.includes(t('together-held-why')));
      for (const text of [matters, drop]) await press(panel, 'checkbox', startsWith(text));
      await waitForText(panel, t('together-what-count', { count: 2, all: 5 }));
      stage.check('2 of 5 are chosen', true);
      await press(panel, 'button', t('together-card-speak-nod'));
      await press(panel, 'checkbox', t('together-card-remind'));
      await press(panel, 'button', t('together-start'));
      await waitForText(panel, new RegExp(`${who} can see 2 things, until .*40 min`, 's'));
      stage.check('the ribbon says who can see how much, and until when', true);
    },
  },
  {
    says: '8.2 step 2: writes three lines, slowly. Her side is closed meanwhile',
    async play(stage) {
      const panel = panelOf(stage);
      await waitForText(panel, t('together-closed', { who }));
      await panel.keyboard.press('F2');
      stage.check(
        'nothing hands over yet',
        (await findAll(panel, 'button', startsWith(t('together-hand-over', { who })))).length === 0 &&
          (await findAll(panel, 'heading', t('together-turn-specialist', { who }))).length === 0,
      );
      await typeInto(
        panel,
        t('together-item-name', { label: t('together-is-question'), number: 1 }),
        words.threeLines,
      );
      await waitUntilSaved(panel, t);
      await press(panel, 'button', t('together-let-in', { who }));
      await find(panel, 'button', startsWith(t('together-hand-over', { who })));
    },
  },
  {
    says: '8.2 step 3: her turn. She sees how to help first, and says what she heard',
    async play(stage) {
      await beginHerTurn(stage);
      const panel = panelOf(stage);
      const said = await readAloud(panel);
      const card = said.indexOf(t('together-card-says-nod'));
      stage.check('the card comes first', card > 0 && card < said.indexOf(matters));
      stage.check('what was not chosen is not there', ![secret, ...others].some(text => said.includes(text)));
      await chord(panel, 'Control', 'k');
      stage.check(
        'nothing else can be opened',
        (await findAll(panel, 'combobox', t('frame-find'))).length === 0,
      );
      await typeInto(panel, t('together-say-reflection-how'), words.heard);
    },
  },
  {
    says: '8.2 step 3: he says: Not quite. Not drop me, judge me',
    async play(stage) {
      const panel = panelOf(stage);
      await press(panel, 'button', t('together-put-it'));
      await waitForText(panel, t('together-status-open'));
      await endHerTurn(stage);
      stage.check(
        'he hears that she suggests something',
        (await readAloud(panel)).includes(t('together-waits', { who, count: 1 })),
      );
      await press(panel, 'button', t('together-heard-no'));
      await put(panel, t('together-own-words'), words.corrected);
      await press(panel, 'button', t('together-keep-mine'));
      await waitForField(panel, words.corrected);
      stage.check('“not drop me. Judge me.” is kept', !(await readAloud(panel)).includes(words.heard));
    },
  },
];
