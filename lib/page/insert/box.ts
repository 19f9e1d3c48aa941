/** Opens the shadow root of an element, a closed one too. Only extensions can. */
export type RootOf = (element: Element) => ShadowRoot | null;

export type Field = HTMLInputElement | HTMLTextAreaElement;

/** A box to write a message in: a field, or an element whose content a person edits. */
export type Box = { field: Field } | { editable: HTMLElement };

export function elementOf(box: Box): HTMLElement {
  return 'field' in box ? box.field : box.editable;
}

/** The box an element is, or is a part of. Undefined where a person would not write a message. */
export function boxAt(element: Element): Box | undefined {
  const { defaultView: view } = element.ownerDocument;
  if (!view || !(element instanceof view.HTMLElement)) return undefined;
  if (element instanceof view.HTMLTextAreaElement) return element.disabled ? undefined : { field: element };
  if (element instanceof view.HTMLInputElement)
    return element.type === 'text' && !element.disabled ? { field: element } : undefined;
  if (!element.isContentEditable) return undefined;
  let host = element;
  while (host.parentElement?.isContentEditable) host = host.parentElement;
  return { editable: host };
}

/** A single line can hold no line breaks. */
export function isLine(box: Box): boolean {
  return 'field' in box && box.field.localName === 'input';
}

/** How many characters it may hold. Undefined: it names no limit. */
export function limitOf(box: Box): number | undefined {
  if (!('field' in box)) return undefined;
  return box.field.maxLength >= 0 ? box.field.maxLength : undefined;
}

/** What is in it now, as far as a person wrote it: hints drawn inside an editor are not. */
export function textIn(box: Box): string {
  if ('field' in box) return box.field.value;
  const { editable } = box;
  const walker = editable.ownerDocument.createTreeWalker(
    editable,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
    node => (isHint(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT),
  );
  let text = '';
  while (walker.nextNode()) {
    const { currentNode: node } = walker;
    // Lines stand in elements of their own.
    text += node.nodeType === Node.TEXT_NODE ? node.nodeValue : ' ';
  }
  return text.replace(/[\u200B\uFEFF]/g, '').trim();
}

function isHint(node: Node): boolean {
  return node.nodeType === Node.ELEMENT_NODE && (node as Element).getAttribute('contenteditable') === 'false';
}

/** What stands between what is there and what comes. */
export function gapIn(box: Box): string {
  if (textIn(box) === '') return '';
  if (isLine(box)) return '; ';
  return 'field' in box ? '\n\n' : '\n';
}

/** Characters that still fit. Undefined: no limit is named. */
export function roomIn(box: Box): number | undefined {
  const limit = limitOf(box);
  return limit === undefined ? undefined : Math.max(0, limit - textIn(box).length - gapIn(box).length);
}
