import type { PageReading } from '../../lib/messages/protocol';
import { useServices } from '../frame/context';
import { AboutPage } from '../page/AboutPage';

/** What was read, and whether we stay on for this site: the client's choice. */
export function SiteCard({
  site,
  staysOn,
  reading,
}: {
  site: string;
  staysOn: boolean;
  reading: PageReading;
}) {
  const { t, page, privacy, toast, explainFailure } = useServices();
  // On a shared computer the browser's list of allowed sites would tell the next person where one was.
  const mayStay = privacy.computer === 'mine' || staysOn;

  async function stayOn() {
    // Nothing may come between the press and the browser's question.
    const answer = await page.stayOn();
    if (answer.ok) toast({ text: t('site-now-on', { site }) });
    else explainFailure(answer.code);
  }

  async function turnOff() {
    const answer = await page.turnOff();
    if (answer.ok) toast({ text: t('site-now-off', { site }) });
    else explainFailure(answer.code);
  }

  const title = reading.title || site;
  return (
    <section class="card site-card" aria-label={t('site-about')}>
      <p role="status">{reading.done ? t('site-read', { title }) : t('site-reading', { title })}</p>
      {reading.done && <AboutPage about={reading.about} />}
      {site && (
        <>
          <p class="soft">{staysOn ? t('site-stays-on', { site }) : t('site-once')}</p>
          {mayStay && (
            <button type="button" class="button" onClick={staysOn ? turnOff : stayOn}>
              {staysOn ? t('site-turn-off') : t('site-stay-on', { site })}
            </button>
          )}
        </>
      )}
    </section>
  );
}
