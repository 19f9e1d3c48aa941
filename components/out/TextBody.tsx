import { longWhen } from '../../lib/base/when';
import { listCalendar } from '../../lib/exports/calendar/write-calendar';
import { chooseParts } from '../../lib/exports/choose';
import type { Visit } from '../../lib/notebook/visit';
import { longDay } from '../backup/days';
import { useServices } from '../frame/context';
import type { TextWay } from './leaving';
import type { TextChoice } from './make-text';

/** The words of a file, every one of them. A calendar is shown as its entries, data with what its fields hold. */
export function TextBody({
  way,
  text,
  visit,
  parts,
}: {
  way: TextWay;
  text: string;
  visit: Visit;
  parts: TextChoice;
}) {
  const { t } = useServices();
  return (
    <>
      {way === 'calendar' && <Entries visit={visit} {...parts} />}
      {way === 'json' && <Fields text={text} />}
      {way === 'calendar' || way === 'fhir' ? (
        <details>
          <summary>{t('out-as-is')}</summary>
          <Words text={text} />
        </details>
      ) : (
        <Words text={text} />
      )}
      {way === 'fhir' && <p class="soft">{t('out-fhir-holds')}</p>}
    </>
  );
}

function Words({ text }: { text: string }) {
  const { t } = useServices();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and one must reach it with the keyboard
    <section class="out-scroll" aria-label={t('out-as-is')} tabIndex={0}>
      <pre class="out-text">{text}</pre>
    </section>
  );
}

function Entries({ visit, choice, now, namesInCalendar }: TextChoice & { visit: Visit }) {
  const { t, choices } = useServices();
  const locale = choices.locale.value;
  const { out } = chooseParts(visit, choice);
  const lines = listCalendar(out, { t, now, names: namesInCalendar ? 'shown' : 'hidden' });
  return (
    <ul class="out-entries">
      {lines.map(({ title, at, where, reminders }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same list, in the same order
        <li key={index}>
          <b>{title}</b>
          <span class="soft">
            {longWhen(at, locale) || longDay(`${at}T12:00`, locale)}
            {where && ` · ${where}`}
            {reminders.length > 0 &&
              ` · ${t('out-reminders', { first: reminders[0]!, last: reminders.at(-1)! })}`}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** What each field that holds something is for. Its name stays what it is: programs read it. */
function Fields({ text }: { text: string }) {
  const { t } = useServices();
  const { visit } = JSON.parse(text) as { visit: Record<string, unknown> };
  const held = fields.filter(name => !isEmpty(visit[name]));
  return (
    <details>
      <summary>{t('out-fields')}</summary>
      <dl class="out-fields">
        {held.map(name => (
          <div key={name}>
            <dt>
              <code>{name}</code>
            </dt>
            <dd>{t(`out-field-${name.toLowerCase()}`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

const fields = [
  ...['with', 'at', 'zone', 'minutes', 'where', 'kind', 'opener', 'matters', 'helpMeDo', 'keepsMeWell'],
  ...['sinceLast', 'card', 'questions', 'hardest', 'notes', 'nextSteps', 'promises', 'deadlines', 'barriers'],
  ...['deeds', 'boxes', 'heard', 'confidenceBefore', 'confidenceAfter'],
];

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === '') return true;
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
