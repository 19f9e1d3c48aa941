import { describe, expect, it } from 'vitest';
import type { OpenVisit } from '../../../../lib/notebook/open-visit';
import {
  enterRoom,
  goToStep,
  minutesGone,
  questionsInRoom,
  readPlace,
  roomPath,
  stepBeside,
} from '../../../../lib/notebook/room/place';
import { ask, expectValue, openNewVisit, openNotebook } from '../builders';

const noon = Date.parse('2026-11-24T12:00:00Z');

function stepOf({ visit }: OpenVisit): string | undefined {
  return visit.value.paths[roomPath]?.step;
}

describe('the place in the room', () => {
  it('is before the beginning until a person enters', async () => {
    const { visit } = await openNewVisit();
    ask(visit, 'One?');
    expect(readPlace(visit.visit.value)).toEqual({ at: 'begin' });
    expect(minutesGone(visit.visit.value, noon)).toBeUndefined();
  });

  it('begins with the opener, where there is one, then goes through the questions to the end and back', async () => {
    const { visit } = await openNewVisit();
    ask(visit, 'One?');
    ask(visit, '   ');
    ask(visit, 'Two?');
    visit.setText('opener', 'I am here about sleep.');
    enterRoom(visit, noon);
    const seen: string[] = [];
    for (let step = stepOf(visit); step !== undefined; step = stepBeside(visit.visit.value, 1)) {
      goToStep(visit, step);
      const place = readPlace(visit.visit.value);
      seen.push(place.at === 'question' ? `${place.number}/${place.of} ${place.question.text}` : place.at);
    }
    expect(seen).toEqual(['opener', '1/2 One?', '2/2 Two?', 'after']);
    expect(questionsInRoom(visit.visit.value)).toHaveLength(2);
    goToStep(visit, stepBeside(visit.visit.value, -1) ?? '');
    expect(readPlace(visit.visit.value)).toMatchObject({ at: 'question', number: 2 });
  });

  it('is the same when the panel is opened again, and so is the time it began', async () => {
    const { visit, desk } = await openNewVisit();
    ask(visit, 'One?');
    const two = ask(visit, 'Two?');
    enterRoom(visit, noon);
    goToStep(visit, two);
    const notebook = await openNotebook(desk.openJournal());
    const again = await expectValue(notebook.openVisit(visit.visit.value.id));
    expect(readPlace(again.visit.value)).toMatchObject({ at: 'question', question: { text: 'Two?' } });
    expect(minutesGone(again.visit.value, noon + 90_000)).toBe(1.5);
  });

  it('goes to the first that was not asked when its question is gone, and to the end when none is left', async () => {
    const { visit } = await openNewVisit();
    const [one, two, three] = [ask(visit, 'One?'), ask(visit, 'Two?'), ask(visit, 'Three?')];
    enterRoom(visit, noon);
    goToStep(visit, two);
    visit.markQuestion(one, { status: 'asked' });
    visit.removeQuestion(two);
    expect(readPlace(visit.visit.value)).toMatchObject({ at: 'question', question: { id: three } });
    visit.markQuestion(three, { status: 'answered' });
    expect(readPlace(visit.visit.value)).toEqual({ at: 'after' });
  });

  it('goes past an opener that was emptied', async () => {
    const { visit } = await openNewVisit();
    ask(visit, 'One?');
    visit.setText('opener', 'Hello.');
    enterRoom(visit, noon);
    visit.setText('opener', '');
    expect(readPlace(visit.visit.value)).toMatchObject({ at: 'question', number: 1 });
  });

  it('says a time before the beginning when the clock was set back', async () => {
    const { visit } = await openNewVisit();
    enterRoom(visit, noon);
    expect(minutesGone(visit.visit.value, noon - 3_600_000)).toBe(-60);
  });

  it('is nothing to undo', async () => {
    const { visit } = await openNewVisit();
    const one = ask(visit, 'One?');
    enterRoom(visit, noon);
    visit.markQuestion(one, { status: 'asked' });
    goToStep(visit, 'after');
    visit.undo();
    expect(visit.visit.value.questions[0]?.status).toBe('draft');
    expect(readPlace(visit.visit.value)).toEqual({ at: 'after' });
  });
});
