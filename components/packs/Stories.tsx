import { useServices } from '../frame/context';

/** What others lived through, among the packs. */
export function Stories() {
  const { t, packs } = useServices();
  if (packs.stories.value.length === 0) return null;
  return (
    <section aria-labelledby="pack-stories">
      <h2 id="pack-stories">{t('packs-stories')}</h2>
      <StoryCards />
    </section>
  );
}

/** The stories of the packs that are on, each to be opened. */
export function StoryCards() {
  const { t, packs, choices } = useServices();
  const locale = choices.locale.value;
  return (
    <ul class="cards">
      {packs.stories.value.map(story => (
        <li key={story.id} class="card">
          <details class="more">
            <summary>
              <bdi>{story.title[locale]}</bdi>
            </summary>
            {story.tells.map(paragraph => (
              <p key={paragraph.en}>
                <bdi>{paragraph[locale]}</bdi>
              </p>
            ))}
          </details>
          <p class="soft">
            <bdi>{story.by}</bdi> · {t('packs-from', { name: story.from })}
          </p>
        </li>
      ))}
    </ul>
  );
}
