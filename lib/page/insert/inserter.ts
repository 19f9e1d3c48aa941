import type { BoxLook, Inserter } from '../../messages/inserting';
import { type Box, boxAt, elementOf, isLine, type RootOf, roomIn } from './box';
import { activeIn, boxesIn, chooseBox } from './find-box';
import { putInEditable } from './into-editable';
import { putInField } from './into-field';

/** Looks for a message box in one frame of a page, and puts words in it. */
export function createInserter(page: Document, rootOf: RootOf): Inserter {
  let looked: Box | undefined;
  return {
    look() {
      const box = chooseBox(page, rootOf);
      looked = box;
      return {
        ...keyboardIn(page, rootOf),
        boxes: boxesIn(page, rootOf).length,
        room: box && roomIn(box),
        isLine: box !== undefined && isLine(box),
      };
    },
    async put(words) {
      // The page may have drawn itself anew since we looked.
      const box = looked && elementOf(looked).isConnected ? looked : chooseBox(page, rootOf);
      if (!box) return 'no-box';
      return 'field' in box ? putInField(box.field, words) : putInEditable(box.editable, words);
    },
  };
}

function keyboardIn(page: Document, rootOf: RootOf): Pick<BoxLook, 'keyboard' | 'inner'> {
  const active = activeIn(page, rootOf);
  if (active && /^i?frame$/.test(active.localName))
    return { keyboard: 'frame', inner: (active as HTMLIFrameElement).src.slice(0, 2_000) };
  return { keyboard: active && boxAt(active) ? 'box' : 'elsewhere', inner: '' };
}
