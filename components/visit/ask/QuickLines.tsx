import { useServices } from '../../frame/context';
import { cardOf } from '../say/card-of';

/** What one may need at any moment: one tap shows it. */
const quick = ['need-a-moment', 'plain-words', 'what-else', 'something-else'];

/** A few ready lines, each shown large by one press. */
export function QuickLines({ group }: { group: 'quick' | 'asked-twice' }) {
  const { t, phrases, choices, room, packs } = useServices();
  const locale = choices.locale.value;
  const lines =
    group === 'quick'
      ? quick.flatMap(name => phrases.lines.find(({ id }) => id.endsWith(`/${name}`)) ?? [])
      : phrases.lines.filter(line => line.group === group);
  const from = new Set(lines.flatMap(({ id }) => packs.nameOf(id) ?? []));
  return (
    <section class="quick-lines" aria-label={t(`room-lines-${group}`)}>
      <p class="soft" aria-hidden="true">
        {t(`room-lines-${group}`)}
      </p>
      <div class="buttons">
        {lines.map(line => (
          <button
            key={line.id}
            type="button"
            class="button"
            onClick={() => (room.card.value = cardOf(line, locale))}
          >
            {line.says[locale]}
          </button>
        ))}
        {group === 'quick' && (
          <button type="button" class="button" onClick={() => (room.page.value = 'words')}>
            {t('cmd-words-to-use')}
          </button>
        )}
      </div>
      {[...from].map(name => (
        <p key={name} class="soft">
          {t('packs-from', { name })}
        </p>
      ))}
    </section>
  );
}
