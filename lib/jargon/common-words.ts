/**
 * Everyday words that are also abbreviations when written in capitals. In a line that is all capitals nothing
 * tells them apart, so there they are left alone: "CHECK ALL THAT APPLY" is not about leukemia.
 */
const commonWords = new Set(
  (
    'a ad aid aids all alt am an ant arm art as ask at bad bag ball bar be bed best bid bit blow bone but by can ' +
    'cap car care cast cat chat chop clear co cod cold come cool cup cut dash dim do dot drip ear eat ebb end era ' +
    'far fast fat feel fire fit flash for gap gas get go gold had has hat he hear help her hip his hit how i if in ' +
    'is it its lab lad lap last law leap led leg lip live lid lot low man map mar mass may me mad mod more nap no ' +
    'nod not now of off old on one or oral out over pad pain pan par pat pet pin pop pot pro pub rad ram rap raw ' +
    'rest rice rod sad sat say see set she sit sob soap star step stop sun tab tap test the tip to toe too top two ' +
    'up us use via war was wet who why yes you'
  ).split(' '),
);

/** Whether a word, in small letters, is an everyday one. */
export function isCommonWordOf(word: string): boolean {
  return commonWords.has(word);
}
