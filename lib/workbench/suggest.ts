/** Few enough to be read at a glance. */
const mostRecent = 3;

/**
 * Put first what a person may want, before they typed anything: what they asked for last, then what belongs to the
 * view they are in, then all else in its own order.
 *
 * @param recent - Ids of commands, the last one first.
 * @param feature - What the ids of the view's own commands begin with.
 */
export function suggest<Command extends { id: string }>(
  commands: readonly Command[],
  { recent, feature }: { recent: readonly string[]; feature: string },
): Command[] {
  const byId = new Map(commands.map(command => [command.id, command]));
  const again = recent.flatMap(id => byId.get(id) ?? []).slice(0, mostRecent);
  const here = commands.filter(({ id }) => id.startsWith(`${feature}.`));
  return [...new Set([...again, ...here, ...commands])];
}
