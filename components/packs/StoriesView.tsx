import { useServices } from '../frame/context';
import { StoryCards } from './Stories';

/** What others lived through, by itself. None comes with us: a story is its teller's to give. */
export function StoriesView() {
  const { t, packs, workbench } = useServices();
  return (
    <>
      <h1>{t('packs-stories')}</h1>
      {packs.stories.value.length === 0 && <p role="status">{t('packs-no-stories')}</p>}
      <StoryCards />
      <div class="buttons">
        <button type="button" class="button" onClick={() => workbench().run('packs.show')}>
          {t('cmd-packs')}
        </button>
      </div>
    </>
  );
}
