import { useServices } from '../frame/context';

/** What others lived through, from the packs that are on. */
export function Stories() {
  const { t, packs, choices } = useServices();
  const locale = choices.locale.value;
  const stories = packs.stories.value;
  if (stories.length === 0) return null;
  return (
    <section aria-labelledby="pack-stories">
      <h2 id="pack-stories">{t('packs-stories')}</h2>
      <ul class="cards">
        {stories.map(story => (
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
    </section>
  );
}
