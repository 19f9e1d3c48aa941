/** What Firefox's paste can be made from, besides what all browsers take. */
type OwnOfFirefox = { data: string; dataType: string };

/** A paste of plain text, as an editor meets it when a person pastes. The clipboard is not touched. */
export function pasteOf(words: string): ClipboardEvent {
  const how = { bubbles: true, cancelable: true, composed: true };
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', words);
  const paste = new ClipboardEvent('paste', { ...how, clipboardData });
  if (paste.clipboardData?.getData('text/plain') === words) return paste;
  // Firefox drops what scripts put in that, and has a way of its own (measured in 153).
  const own: ClipboardEventInit & OwnOfFirefox = { ...how, data: words, dataType: 'text/plain' };
  return new ClipboardEvent('paste', own);
}
