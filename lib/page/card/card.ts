import { computePosition, flip, offset, shift, type VirtualElement } from '@floating-ui/dom';

import { type Look, plainLook } from '../../base/look';
import {
  type CardActions,
  type CardContent,
  type CardWords,
  createCardContent,
  headingId,
} from './card-content';
import { cardSheetText, placeSheetText } from './card-style';
import type { CardString, Say } from './strings';

/** The card beside a word: what it means, and a way to ask about it. */
export type Card = {
  /** `byKeyboard`: move the focus into the card, and back to where it was when it closes. */
  open(word: CardWord, how: { byKeyboard: boolean }): void;
  close(): void;
  isOpen(): boolean;
  /** Show what the person themselves says the word means, before all else. */
  showMine(text: string): void;
  /** Say how asking went. */
  note(id: CardString): void;
  /** The word has moved on the screen. */
  place(): void;
  /** Whether an event happened on the card, or a node is the card's. */
  holds(target: EventTarget | null): boolean;
  /** Take the card out of the page. */
  remove(): void;
};

export type CardWord = CardWords & {
  say: Say;
  /** The language it speaks: the page around it may be in another. */
  locale: string;
  actions: CardActions;
  /** Where the word is on the screen. Undefined when it is there no more. */
  box(): DOMRect | undefined;
  /** Where to put the host: the root element, or the modal dialog that makes all outside of it dead. */
  home: Element;
};

const gap = 8;

/** The one node we ever add to a page. Added when first needed, and again should the page take it away. */
/** @param look - What the person asked for to have it easier on the eyes; the rest is as the computer says. */
export function createCard(page: Document, look: Look = plainLook): Card {
  const host = page.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const dialog = page.createElement('section');
  let content: CardContent | undefined;
  let word: CardWord | undefined;
  let focusBefore: HTMLElement | undefined;

  host.popover = 'manual';
  const placeSheet = new CSSStyleSheet();
  for (const [sheet, text] of [
    [new CSSStyleSheet(), cardSheetText],
    [placeSheet, placeSheetText],
  ] as const) {
    sheet.replaceSync(text);
    root.adoptedStyleSheets.push(sheet);
  }
  const whereabouts = placeSheet.cssRules[0] as CSSStyleRule;
  dialog.setAttribute('role', 'dialog');
  dialog.setAttribute('aria-labelledby', headingId);
  dialog.tabIndex = -1;
  dialog.dataset.theme = look.theme;
  dialog.dataset.comforts = look.comforts.join(' ');
  root.append(dialog);

  function show(home: Element) {
    if (host.parentNode !== home) home.append(host);
    if (!host.matches(':popover-open')) host.showPopover();
  }

  async function place() {
    const placed = word;
    const box = placed?.box();
    if (!box) return close();
    const reference: VirtualElement = { getBoundingClientRect: () => box };
    const { x, y } = await computePosition(reference, host, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [offset(gap), flip({ padding: gap }), shift({ padding: gap, crossAxis: true })],
    });
    if (word !== placed) return;
    // By a rule, not by an attribute: the page's nodes, the host among them, are left as they are.
    whereabouts.style.setProperty('left', `${Math.round(x)}px`, 'important');
    whereabouts.style.setProperty('top', `${Math.round(y)}px`, 'important');
  }

  function close() {
    if (!word) return;
    word = undefined;
    const hadFocus = root.activeElement !== null;
    if (host.isConnected && host.matches(':popover-open')) host.hidePopover();
    if (hadFocus && focusBefore?.isConnected) focusBefore.focus({ preventScroll: true });
    focusBefore = undefined;
  }

  return {
    open(next, { byKeyboard }) {
      if (byKeyboard && root.activeElement === null) focusBefore = focusedIn(page);
      word = next;
      dialog.lang = next.locale;
      content = createCardContent(next, next.say, next.actions);
      dialog.replaceChildren(...content.parts);
      show(next.home);
      void place();
      if (byKeyboard) dialog.focus({ preventScroll: true });
    },
    close,
    isOpen: () => word !== undefined,
    showMine(text) {
      if (!word || !content) return;
      content.mine.append(`${word.say('card-mine')}: `, text);
      void place();
    },
    note(id) {
      if (word && content) content.note.textContent = word.say(id);
      void place();
    },
    place: () => void (word && place()),
    holds: target => target === host,
    remove() {
      close();
      host.remove();
    },
  };
}

/** What has the focus, also inside open shadow roots. */
function focusedIn(page: Document): HTMLElement | undefined {
  let focused = page.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused && focused !== page.body ? (focused as HTMLElement) : undefined;
}
