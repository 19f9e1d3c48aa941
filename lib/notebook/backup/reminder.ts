/** What is known of backups when a person may be reminded. Moments are ISO, or empty. */
export type BackupNews = {
  /** When each visit was last changed. */
  changedAt: string[];
  /** When the last backup was made here. */
  madeAt: string;
  /** Until when the person does not want to hear of it. */
  putOffUntil: string;
};

const dayMs = 86_400_000;
/** A first backup is spoken of a week after the first words; after that, a month after the last. */
const firstAfterMs = 7 * dayMs;
const nextAfterMs = 30 * dayMs;

export const putOffMs = 14 * dayMs;

/**
 * Whether to remind a person of a backup, in passing.
 *
 * @param now - Milliseconds since 1970.
 * @returns Undefined while there is nothing to lose, or nothing new.
 */
export function reminderOf({ changedAt, madeAt, putOffUntil }: BackupNews, now: number) {
  const changes = changedAt.map(moment => Date.parse(moment)).filter(moment => !Number.isNaN(moment));
  if (changes.length === 0 || now < (Date.parse(putOffUntil) || 0)) return undefined;
  const made = Date.parse(madeAt);
  if (Number.isNaN(made)) return now - Math.min(...changes) >= firstAfterMs ? 'never-made' : undefined;
  return Math.max(...changes) > made && now - made >= nextAfterMs ? 'old' : undefined;
}
