/** Firefox shows a page to us through glass; this is the page itself. */
type Glass = { wrappedJSObject?: PageWindow };
type PageWindow = {
  DataTransfer: typeof DataTransfer;
  ClipboardEvent: typeof ClipboardEvent;
  Object: ObjectConstructor;
};

/** A paste of plain text, as an editor meets it when a person pastes. The clipboard is not touched. */
export function pasteOf(words: string, page: Document): ClipboardEvent {
  const view = page.defaultView as unknown as PageWindow & Glass;
  // What Firefox lets us make here, a page may not look into: so it is made on the page's side.
  const inside = view.wrappedJSObject ?? view;
  const clipboardData = new inside.DataTransfer();
  clipboardData.setData('text/plain', words);
  const how = new inside.Object() as ClipboardEventInit;
  Reflect.set(how, 'clipboardData', clipboardData);
  for (const name of ['bubbles', 'cancelable', 'composed']) Reflect.set(how, name, true);
  return new inside.ClipboardEvent('paste', how);
}
