// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';

import { pressOf } from '../../../components/frame/press';

/** The press as it arrives from an element. */
function pressIn(element: HTMLElement, init: KeyboardEventInit = {}) {
  const presses: ReturnType<typeof pressOf>[] = [];
  element.addEventListener('keydown', event => presses.push(pressOf(event)));
  element.dispatchEvent(new KeyboardEvent('keydown', init));
  return presses[0]!;
}

function editable(): HTMLElement {
  const element = document.createElement('div');
  Object.defineProperty(element, 'isContentEditable', { value: true }); // happy-dom leaves it out
  return element;
}

describe('pressOf', () => {
  it('says all about a press that the workbench asks for', () => {
    const init = { key: 'K', code: 'KeyK', ctrlKey: true, shiftKey: true };
    expect(pressIn(document.createElement('button'), init)).toEqual({
      key: 'K',
      code: 'KeyK',
      ctrl: true,
      meta: false,
      alt: false,
      shift: true,
      typing: false,
      mac: false,
    });
  });

  it.each(['input', 'textarea', 'select'])('knows that a person types in a field: %s', name => {
    expect(pressIn(document.createElement(name)).typing).toBe(true);
  });

  it('knows that a person types in a text that can be edited', () => {
    expect(pressIn(editable()).typing).toBe(true);
  });
});
