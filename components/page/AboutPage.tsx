import type { PageAbout, PageKind } from '../../lib/portals/portal';
import { useServices } from '../frame/context';
import { askAboutPage } from './ask-about-page';

/** Where a page of a kind leads, besides a question. */
const ways: Partial<Record<PageKind, { command: string; text: string }>> = {
  note: { command: 'standUp.correct', text: 'about-way-note' },
  denial: { command: 'standUp.denial', text: 'about-way-denial' },
  visits: { command: 'prepare.show', text: 'about-way-visits' },
};

/** What kind of page was read, whose record it says it is, and what can be done with it. */
export function AboutPage({ about }: { about: PageAbout }) {
  const services = useServices();
  const { t, workbench } = services;
  const { kind, whose, from } = about;
  const portal = about.portal ?? 'none';
  const way = kind === 'none' ? undefined : ways[kind];
  return (
    <section class="about-page" aria-label={t('about-title')}>
      <p>
        <b>{t('about-kind', { kind, portal })}</b>
      </p>
      {from && <p class="soft">{t('packs-from', { name: from })}</p>}
      {whose && <p>{t('about-whose', { whose })}</p>}
      {kind !== 'none' && (
        <>
          <p class="soft">{t(`about-check-${kind}`)}</p>
          <div class="buttons">
            <button type="button" class="button" onClick={() => void askAboutPage(services, kind)}>
              {t('about-ask')}
              <span class="soft">{t(`about-question-${kind}`)}</span>
            </button>
            {way && (
              <button type="button" class="button" onClick={() => workbench().run(way.command)}>
                {t(way.text)}
              </button>
            )}
            <button type="button" class="button" onClick={() => workbench().run('page.changes')}>
              {t('about-changes')}
            </button>
          </div>
        </>
      )}
    </section>
  );
}
