/** How the panel looks. `system` follows the computer's own choice. */
export const themes = ['system', 'light', 'dark', 'contrast'] as const;
export type Theme = (typeof themes)[number];

/**
 * What makes the panel easier on the eyes, in the order shown. Each is as the computer has it until the person
 * asks for it, and any of them go together.
 *
 * - `large`: larger letters, on top of the browser's own size and zoom.
 * - `spaced`: the room around letters, words, lines and paragraphs that WCAG 1.4.12 names.
 * - `still`: nothing moves.
 * - `calm`: softer colours. Strong contrast wins over it.
 */
export const comforts = ['large', 'spaced', 'still', 'calm'] as const;
export type Comfort = (typeof comforts)[number];

/** The comforts among what was kept, once each and in our order. Anything else is passed over. */
export function comfortsIn(kept: unknown): Comfort[] {
  return Array.isArray(kept) ? comforts.filter(comfort => kept.includes(comfort)) : [];
}

/** How a person wants to see things, beyond what the computer says. */
export type Look = { theme: Theme; comforts: readonly Comfort[] };

export const plainLook: Look = { theme: 'system', comforts: [] };

/** The look among what was kept, as far as it is one. */
export function readLook(kept: unknown): Look {
  const { theme, comforts } = Object(kept) as Record<string, unknown>;
  return { theme: themes.find(known => known === theme) ?? 'system', comforts: comfortsIn(comforts) };
}
