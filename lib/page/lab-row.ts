import { type LabMark, labMarkIn, labMarkInRow } from '../passages/lab-mark';
import { blockText, type Place } from './marks/passage';
import { nodeOf, spanInBlock } from './marks/place';

/** A row longer than this is a table used to lay out a page. */
const mostCells = 12;

/** The mark a lab gave the value that stands with a word: in its row of a table, or in its line. */
export function labMarkAt(place: Place): LabMark | undefined {
  const row = nodeOf(place).parentElement?.closest('tr, [role="row"]');
  const cells = row ? [...row.querySelectorAll('td, th, [role="cell"], [role="gridcell"]')] : [];
  if (cells.length > 1 && cells.length <= mostCells)
    return labMarkInRow(cells.map(cell => cell.textContent ?? ''));
  const { end } = spanInBlock(place);
  const after = blockText(place.passage).slice(end, end + 60);
  return labMarkIn(after.split('\n', 1)[0]!.split(/[;]|\.\s/, 1)[0]!);
}
