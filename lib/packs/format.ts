import { fail, type Result, succeed } from '../base/result';

/** The form of packs now. Raise it when a field changes its meaning, and add a step. */
export const packFormat = 2;

type Manifest = Record<string, unknown>;

/** Step by step: the first brings format 1 up to 2. A step is never changed once it was released. */
const steps: ((manifest: Manifest) => Manifest)[] = [
  // Format 1 had no field for its number, and knew the American spelling of one word only by refusing it.
  ({ license, ...manifest }) => ({
    ...manifest,
    ...(license !== undefined && { licence: license }),
    format: 2,
  }),
];

/**
 * Bring a manifest up to the form of today.
 *
 * @returns `newer-format` for one that a newer version of this program wrote: to guess at it could do harm.
 */
export function bringUp(manifest: Manifest): Result<Manifest, 'newer-format'> {
  const { format = 1 } = manifest;
  if (typeof format !== 'number' || !Number.isInteger(format) || format < 1) return succeed(manifest);
  if (format > packFormat) return fail('newer-format');
  return succeed(steps.slice(format - 1).reduce((older, step) => step(older), manifest));
}
