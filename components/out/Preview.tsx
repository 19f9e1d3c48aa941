import { useState } from 'preact/hooks';

import { choiceOf, keysGoing, type OutItem } from '../../lib/exports/items';
import { readingSeconds, shortEnoughSeconds } from '../../lib/exports/message';
import type { Visit } from '../../lib/notebook/visit';
import { useServices } from '../frame/context';
import { InsertMessage } from './insert/InsertMessage';
import { isPaper, type TextWay, type Way } from './leaving';
import { makeText } from './make-text';
import { PaperBody } from './papers/PaperBody';
import { TextActions } from './TextActions';
import { TextBody } from './TextBody';

/** Exactly what goes out, who may read it then, and the way out. */
export function Preview({
  visit,
  way,
  items,
  turned,
  isMarked,
}: {
  visit: Visit;
  way: Way;
  items: OutItem[];
  turned: ReadonlySet<string>;
  /** The words of the visit carry the marks of their authors. */
  isMarked: boolean;
}) {
  const { t } = useServices();
  return (
    <section class="out-part" aria-labelledby="out-preview-heading">
      <h2 id="out-preview-heading">{t('out-preview')}</h2>
      <p class="notice">
        <b>{t('out-readers')}</b> {t(`out-readers-${way}`)}
      </p>
      {isPaper(way) ? (
        <PaperPreview visit={visit} paper={way} items={items} turned={turned} isMarked={isMarked} />
      ) : (
        <TextPreview visit={visit} way={way} items={items} turned={turned} />
      )}
    </section>
  );
}

type PreviewProps<Kind extends Way> = {
  visit: Visit;
  items: OutItem[];
  turned: ReadonlySet<string>;
} & (Kind extends TextWay ? { way: Kind } : { paper: Kind });

function PaperPreview({
  visit,
  paper,
  items,
  turned,
  isMarked,
}: PreviewProps<Exclude<Way, TextWay>> & { isMarked: boolean }) {
  const { t, leaving } = useServices();
  const choice = choiceOf(items, turned);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and one must reach it with the keyboard */}
      <section class="out-scroll" aria-label={t(`out-as-${paper}`)} tabIndex={0}>
        <PaperBody visit={visit} paper={paper} choice={choice} isPreview />
      </section>
      <div class="buttons">
        <button
          type="button"
          class="button primary"
          onClick={() => leaving.openPaper({ visitId: visit.id, paper, turned: [...turned], isMarked })}
        >
          {t('out-print')}
        </button>
      </div>
    </>
  );
}

function TextPreview({ visit, way, items, turned }: PreviewProps<TextWay>) {
  const services = useServices();
  const { t } = services;
  const [now] = useState(Date.now);
  const [namesInCalendar, setNames] = useState(false);
  const choice = choiceOf(items, turned);
  const text = makeText(services, way, { visit, choice, now, namesInCalendar });
  const going = keysGoing(items, turned);
  const held = items.filter(item => item.held && going.has(item.key)).length;
  if (!text) return <p class="soft">{t(way === 'calendar' ? 'out-no-dates' : 'out-nothing')}</p>;
  return (
    <>
      {way === 'calendar' && (
        <label class="check-row">
          <input
            type="checkbox"
            checked={namesInCalendar}
            onChange={event => setNames(event.currentTarget.checked)}
          />
          {t('out-calendar-names')}
        </label>
      )}
      <TextBody way={way} text={text} visit={visit} parts={{ choice, now, namesInCalendar }} />
      {(way === 'message' || way === 'text') && <Meter text={text} />}
      {way === 'message' && (
        <InsertMessage key={text} text={text} held={held} asks={countAsked(visit, choice)} />
      )}
      <TextActions way={way} text={text} now={now} held={held} />
    </>
  );
}

/** How long a busy person reads. It measures the page, never the writer. */
function Meter({ text }: { text: string }) {
  const { t } = useServices();
  const seconds = readingSeconds(text);
  return (
    <p class="soft">
      {t('out-seconds', { seconds })}{' '}
      {t(seconds <= shortEnoughSeconds ? 'out-short-enough' : 'out-rather-long')}
    </p>
  );
}

/** How many questions the message would ask: the ones to ask first, or all where none is. */
function countAsked({ questions }: Visit, { without }: ReturnType<typeof choiceOf>): number {
  const behind = new Set(without);
  const goes = questions.filter(({ id, text }) => text.trim() && !behind.has(id));
  return goes.filter(question => question.first).length || goes.length;
}
