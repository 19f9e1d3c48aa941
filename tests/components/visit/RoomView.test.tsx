// @vitest-environment happy-dom
import { fireEvent, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';

import { statusKeys } from '../../../components/visit/statuses';
import { createDesk as createDisk } from '../../lib/notebook/builders';
import { openNotebook } from '../../support/services';
import { findBarriers, replaceText, type } from '../../support/show';
import { createClock, enterRoom, large, pressKey, showAgain, showRoom } from './room';

const three = ['Can we try something else?', 'What happens if I stop?', 'Who else can help?'];

function visitOf({ services }: Awaited<ReturnType<typeof showRoom>>) {
  return services.desk.open.value!.visit.value;
}

describe('before the visit', () => {
  it('says what is ready, and how the keys work', async () => {
    const room = await showRoom(three);
    expect(room.getByText('You have 3 questions ready.')).toBeDefined();
    expect(room.getByText(/Press 1 when you asked/)).toBeDefined();
    expect(await findBarriers()).toEqual([]);
  });

  it('keeps how long it is and how sure one feels', async () => {
    const room = await showRoom(three);
    fireEvent.change(room.getByRole('combobox', { name: 'How long is this visit?' }), {
      target: { value: '20' },
    });
    const scale = room.getByRole('group', { name: 'How sure do I feel about speaking up?' });
    fireEvent.click(within(scale).getByRole('button', { name: 'A little' }));
    expect(visitOf(room)).toMatchObject({ minutes: 20, confidenceBefore: 4 });
    fireEvent.click(within(scale).getByRole('button', { name: 'A little' }));
    expect(visitOf(room).confidenceBefore).toBeUndefined();
  });

  it('lets one go in with no question, and come to the end', async () => {
    const room = await enterRoom([]);
    expect(large(room)).toBe('After the visit');
  });
});

describe('in the room', () => {
  it('shows one question at a time, and reads out the next', async () => {
    const room = await enterRoom(three);
    expect(large(room)).toBe(three[0]);
    expect(room.queryByText(three[1]!)).toBeNull();
    expect(room.getByText('Question 1 of 3')).toBeDefined();
    fireEvent.click(room.getByRole('button', { name: 'Next' }));
    expect(large(room)).toBe(three[1]);
    await waitFor(() => expect(document.activeElement?.textContent).toBe(three[1]));
    expect(await findBarriers()).toEqual([]);
  });

  it('begins with the opener, where there is one', async () => {
    const room = await showRoom(three);
    room.services.desk.open.value!.setText('opener', 'I am here about this medicine.');
    fireEvent.click(room.getByRole('button', { name: 'The visit begins now' }));
    expect(large(room)).toBe('I am here about this medicine.');
    expect(room.getByText(/It takes about 3 seconds/)).toBeDefined();
    pressKey('ArrowRight');
    expect(large(room)).toBe(three[0]);
    pressKey('ArrowLeft');
    expect(large(room)).toBe('I am here about this medicine.');
  });

  it('hears a key from the moment a question is drawn, and means that question', async () => {
    const room = await enterRoom(three);
    const heading = room.getByRole('heading', { level: 1 });
    const drawn = new Promise<void>(resolve => {
      const watch = new MutationObserver(() => {
        if (large(room) === three[0]) return;
        watch.disconnect();
        press('1');
        resolve();
      });
      watch.observe(heading.parentElement!, { childList: true, subtree: true, characterData: true });
    });
    // Not through the library: it would let the effects of the drawing end first.
    const press = (key: string) =>
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    press('ArrowRight');
    await drawn;
    expect(visitOf(room).questions.map(({ status }) => status)).toEqual(['draft', 'asked', 'draft']);
    expect(document.activeElement?.textContent).toBe(three[1]);
  });

  it.each(statusKeys)('$key says $status, by one key', async ({ key, status }) => {
    const room = await enterRoom(three);
    pressKey(status === 'ready' ? '1' : '0');
    pressKey(key);
    expect(visitOf(room).questions[0]?.status).toBe(status);
    expect(room.heard()).not.toBe('');
  });

  it.each(statusKeys)('the button for $status says it by one tap', async ({ key, status }) => {
    const room = await enterRoom(three);
    fireEvent.click(room.getByText(key, { selector: 'kbd' }).closest('button')!);
    expect(visitOf(room).questions[0]?.status).toBe(status);
  });

  it('has the keys 1, 2, 3 as the first three stops after the question', async () => {
    const room = await enterRoom(three);
    const after = room.getByRole('heading', { level: 1 });
    const buttons = room
      .getAllByRole('button')
      .filter(button => after.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING);
    expect(buttons.slice(0, 3).map(button => button.textContent)).toEqual([
      '1 Asked',
      '2 Answered',
      '3 Later',
    ]);
  });

  it('puts off and goes on with one key, and stays for an answer', async () => {
    const room = await enterRoom(three);
    pressKey('1');
    expect(large(room)).toBe(three[0]);
    pressKey('2');
    expect(large(room)).toBe(three[0]);
    pressKey('ArrowRight');
    pressKey('3');
    expect(large(room)).toBe(three[2]);
    expect(visitOf(room).questions.map(({ status }) => status)).toEqual(['answered', 'put-off', 'draft']);
  });

  it('writes down when a question was asked', async () => {
    const room = await enterRoom(three);
    pressKey('1');
    expect(Date.parse(visitOf(room).questions[0]!.askedAt)).not.toBeNaN();
    expect(room.getByText(/^Asked at \d/)).toBeDefined();
  });

  it('takes a press back', async () => {
    const room = await enterRoom(three);
    pressKey('3');
    await room.services.workbench().run('frame.undo');
    expect(visitOf(room).questions[0]?.status).toBe('draft');
  });

  it('lets numbers be typed in an answer, and kept letter by letter', async () => {
    const room = await enterRoom(three);
    const field = room.getByRole('textbox', { name: 'What they said' });
    type(field, '3 pills');
    pressKey('3', field);
    expect(visitOf(room).questions[0]).toMatchObject({ status: 'draft', answer: '3 pills' });
    fireEvent.keyDown(field, { key: 'Escape' });
    expect(document.activeElement?.textContent).toBe(three[0]);
  });

  it('does nothing for a number with Ctrl, held down, or with the palette open', async () => {
    const room = await enterRoom(three);
    fireEvent.keyDown(document.body, { key: '1', ctrlKey: true });
    fireEvent.keyDown(document.body, { key: '1', repeat: true });
    room.services.palette.open();
    pressKey('1');
    expect(visitOf(room).questions[0]?.status).toBe('draft');
  });

  it('does nothing for a number, and shows none, where the person turned them off', async () => {
    const room = await enterRoom(three);
    room.services.choices.setRoomKeys(false);
    pressKey('1');
    expect(visitOf(room).questions[0]?.status).toBe('draft');
    const asked = await room.findByRole('button', { name: 'Asked' });
    expect(asked.getAttribute('aria-keyshortcuts')).toBeNull();
    fireEvent.click(asked);
    expect(visitOf(room).questions[0]?.status).toBe('asked');
  });

  it('comes back to the same question, mid-sentence, in a panel opened anew', async () => {
    const disk = createDisk();
    const room = await enterRoom(three, { disk });
    pressKey('ArrowRight');
    type(room.getByRole('textbox', { name: 'What they said' }), 'We can sto');
    room.unmount();
    const again = await showAgain(disk);
    expect(large(again)).toBe(three[1]);
    expect(again.getByRole('textbox', { name: 'What they said' })).toHaveProperty('value', 'We can sto');
  });

  it('shows a line for a question that was asked at two visits', async () => {
    const text = three[0]!;
    const room = await enterRoom([{ text, askedBefore: ['one', 'two'] }, three[1]!]);
    expect(room.getByRole('region', { name: /^You asked this at two visits/ })).toBeDefined();
    pressKey('ArrowRight');
    expect(room.queryByRole('region', { name: /^You asked this at two visits/ })).toBeNull();
  });
});

describe('bad luck', () => {
  it('says so when the visit is removed in another panel, keeps what was typed, and can bring it back', async () => {
    const disk = createDisk();
    const room = await enterRoom(three, { disk });
    type(room.getByRole('textbox', { name: 'What they said' }), 'Half a sen');
    const other = await openNotebook(disk);
    await other.removeVisit(visitOf(room).id);
    expect(await room.findByText(/^This visit was removed/)).toBeDefined();
    expect(await findBarriers()).toEqual([]);
    fireEvent.click(room.getByRole('button', { name: 'Bring it back' }));
    expect(await room.findByDisplayValue('Half a sen')).toBeDefined();
    expect(large(room)).toBe(three[0]);
  });

  it('says so when it cannot be brought back any more', async () => {
    const disk = createDisk();
    const room = await enterRoom(three, { disk });
    const other = await openNotebook(disk);
    const { id } = visitOf(room);
    await other.removeVisit(id);
    await other.forgetVisit(id);
    fireEvent.click(await room.findByRole('button', { name: 'Bring it back' }));
    expect(await room.findByText(/I cannot find that any more/)).toBeDefined();
  });

  it('goes on when the question it shows is removed in another panel', async () => {
    const disk = createDisk();
    const room = await enterRoom(three, { disk });
    const other = await (await openNotebook(disk)).openVisit(visitOf(room).id);
    if (other.ok) other.value.removeQuestion(visitOf(room).questions[0]!.id);
    await waitFor(() => expect(large(room)).toBe(three[1]));
  });

  it.each([
    ['2,000 letters', 'word '.repeat(400).trim(), 'small'],
    ['emoji', '😟💊👩🏽‍⚕️?', 'huge'],
    ['right to left', 'هل يمكننا تجربة شيء آخر؟', 'huge'],
  ])('shows a question of %s whole', async (_, text, size) => {
    const room = await enterRoom([text]);
    const heading = room.getByRole('heading', { level: 1 });
    expect(heading.textContent).toBe(text);
    expect([heading.dir, heading.dataset.size]).toEqual(['auto', size]);
  });

  it('goes on showing an answer that is too long to keep', async () => {
    const room = await enterRoom(three);
    const field = room.getByRole('textbox', { name: 'What they said' });
    replaceText(field, 'x'.repeat(20_001));
    expect(field).toHaveProperty('value.length', 20_001);
    expect(field.getAttribute('aria-invalid')).toBe('true');
  });
});

describe('the quiet cue', () => {
  const cue = 'A good time to ask your first question.';

  it('comes when there is time left for two questions, and goes when the first was asked', async () => {
    const clock = createClock();
    const room = await enterRoom(three, { clock, visit: { minutes: 20 } });
    clock.goOn(13 * 60_000);
    expect(room.queryByText(cue)).toBeNull();
    clock.goOn(60_000);
    expect(await room.findByText(cue)).toBeDefined();
    pressKey('1');
    await waitFor(() => expect(room.queryByText(cue)).toBeNull());
  });

  it('is only seen: nothing is announced, and nothing is red', async () => {
    const clock = createClock();
    const room = await enterRoom(three, { clock, visit: { minutes: 10 } });
    const before = room.heard();
    clock.goOn(5 * 60_000);
    const shown = await room.findByText(cue);
    expect(room.heard()).toBe(before);
    expect(shown.closest('[aria-live], [role=alert], [role=status]')).toBeNull();
    expect(shown.className).toBe('time-cue');
  });

  it.each([
    ['the clock was set back', { minutes: 10 }, -3_600_000],
    ['nobody said how long the visit is', {}, 3_600_000],
    ['the visit has long been over', { minutes: 10 }, 6 * 3_600_000],
  ])('does not come when %s', async (_, visit, ms) => {
    const clock = createClock();
    const room = await enterRoom(three, { clock, visit });
    clock.goOn(ms);
    expect(room.queryByText(cue)).toBeNull();
    expect(large(room)).toBe(three[0]);
  });
});
