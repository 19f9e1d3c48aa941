/**
 * Fields whose words are none of the visit's, such as those of the search or of a pack: what is typed there is taken back by
 * the browser itself. Without this Ctrl+Z there took back a change of the visit, out of sight.
 */
export type FieldUndo = {
  /** Whether what was typed last in this field changed nothing of the visit. */
  isOwn(field: EventTarget | null): boolean;
  stop(): void;
};

/** @param version - Something that is another thing after each change of the visit. */
export function watchFields(root: Document, version: () => readonly unknown[]): FieldUndo {
  const own = new WeakSet<EventTarget>();
  let before: readonly unknown[] = [];
  const remember = () => {
    before = version();
  };
  // On its way back from the field: whoever keeps what was typed has done so.
  const compare = ({ target }: Event) => {
    if (!target) return;
    const after = version();
    if (after.every((part, at) => part === before[at])) own.add(target);
    else own.delete(target);
  };
  root.addEventListener('input', remember, { capture: true });
  root.addEventListener('input', compare);
  return {
    isOwn: field => field !== null && own.has(field),
    stop() {
      root.removeEventListener('input', remember, { capture: true });
      root.removeEventListener('input', compare);
    },
  };
}
