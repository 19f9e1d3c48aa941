import { compare, pause, waitForChange } from './arrived';
import { gapIn, textIn } from './box';
import { focusOn } from './focus';
import { pasteOf } from './paste';

/**
 * Put words behind what is in a rich editor: as a paste, and where nobody took it, as typed text. In this order: text
 * typed into the page under an editor that keeps its own copy breaks it (SPIKES.md section 3).
 *
 * What is in the box decides whether it worked. An editor may take a paste and say that it did not.
 */
export async function putInEditable(editable: HTMLElement, words: string) {
  const box = { editable };
  focusOn(editable);
  putCaretAtEnd(editable);
  await pause(250); // editors learn where the caret is a little later
  const before = textIn(box);
  const added = gapIn(box) + words;

  editable.dispatchEvent(pasteOf(added));
  await waitForChange(box, before);
  if (compare({ before, after: textIn(box) }, words) === 'not-arrived') {
    putCaretAtEnd(editable);
    editable.ownerDocument.execCommand('insertText', false, added);
    await waitForChange(box, before);
  }
  return compare({ before, after: textIn(box) }, words);
}

function putCaretAtEnd(editable: HTMLElement): void {
  const selection = editable.ownerDocument.getSelection();
  const range = editable.ownerDocument.createRange();
  range.selectNodeContents(lastBlockIn(editable));
  range.collapse(false);
  selection?.removeAllRanges();
  selection?.addRange(range);
}

/** Editors keep lines in elements; behind the last of them is no place to write. */
function lastBlockIn(editable: HTMLElement): Node {
  let last: Node = editable;
  while (last.lastChild && !isBreak(last.lastChild)) last = last.lastChild;
  return last;
}

function isBreak(node: Node): boolean {
  return (
    node.nodeType === Node.ELEMENT_NODE &&
    ((node as Element).localName === 'br' || (node as Element).getAttribute('contenteditable') === 'false')
  );
}
