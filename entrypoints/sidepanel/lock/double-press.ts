/** Slow hands need a while; longer, and two presses that meant two other things would count. */
const withinMs = 700;

type Press = Pick<KeyboardEvent, 'key' | 'repeat' | 'isComposing' | 'timeStamp'>;

/**
 * Tell when Escape is pressed twice in a row. A single one is nobody's business: it closes menus as always.
 *
 * A key held down counts once, and an Escape that ends the composing of a letter not at all.
 */
export function createDoublePress(): (press: Press) => boolean {
  let last = Number.NEGATIVE_INFINITY;
  return ({ key, repeat, isComposing, timeStamp }) => {
    if (repeat || isComposing) return false;
    const isSecond = key === 'Escape' && timeStamp - last <= withinMs;
    last = key === 'Escape' && !isSecond ? timeStamp : Number.NEGATIVE_INFINITY;
    return isSecond;
  };
}
