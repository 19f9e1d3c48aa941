import { compare, pause, waitForChange } from './arrived';
import { type Field, gapIn, limitOf } from './box';
import { focusOn } from './focus';

/** Put words behind what is in a field, so that the page takes them for typed and Ctrl+Z takes them out. */
export async function putInField(field: Field, words: string) {
  const box = { field };
  focusOn(field);
  if (field.readOnly) await pause(250); // some open when they have the keyboard
  if (field.readOnly || field.disabled) return 'read-only';
  const before = field.value;
  const added = gapIn(box) + words;
  // Scripts may write past the limit, and the portal then cuts or refuses what nobody reads again.
  if (before.length + added.length > (limitOf(box) ?? Number.POSITIVE_INFINITY)) return 'too-long';

  field.setSelectionRange(before.length, before.length);
  field.ownerDocument.execCommand('insertText', false, added);
  if (field.value === before) writeByScript(field, added);
  await waitForChange(box, before);
  return compare({ before, after: field.value }, words);
}

/** Where typing does nothing. `setRangeText` goes past what a framework put over `value`. */
function writeByScript(field: Field, added: string): void {
  const end = field.value.length;
  field.setRangeText(added, end, end, 'end');
  // Out of shadow roots too, or the form around them says that it is blank.
  const how = { bubbles: true, composed: true };
  field.dispatchEvent(new InputEvent('input', { ...how, inputType: 'insertText', data: added }));
  field.dispatchEvent(new Event('change', how));
}
