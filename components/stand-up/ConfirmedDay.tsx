import { type Day, daysBetween, isDay } from '../../lib/base/calendar-day';
import { findDay } from '../../lib/base/find-day';
import { dayAt, longDay } from '../../lib/base/when';
import {
  confirmDay,
  type Deadline,
  type DeadlineKind,
  dueDays,
  remindersOf,
} from '../../lib/notebook/deadlines/deadline';
import type { OpenVisit } from '../../lib/notebook/open-visit';
import { useServices } from '../frame/context';
import { DayField } from '../notes/Typed';
import { UseSelected } from './UseSelected';

/**
 * A day of a letter, and the last day that is counted from it. No last day is on screen before the person has said that
 * the day is the right one (FEATURES.md K29): the typed day is a box of the visit, and only `confirmDay` makes more of it.
 */
export function ConfirmedDay({ open, kind, box }: { open: OpenVisit; kind: DeadlineKind; box: string }) {
  const { t } = useServices();
  const deadline = open.visit.value.deadlines.find(other => other.kind === kind);
  if (deadline) return <LastDay open={open} deadline={deadline} />;
  const typed = open.visit.value.boxes[box] ?? '';
  const day = isDay(typed) ? typed : '';
  return (
    <div class="card">
      <DayField label={t(`day-${kind}`)} day={day} onDay={next => open.setBox(box, next)} />
      {kind !== 'correction' && (
        <UseSelected
          label={t(`day-${kind}`)}
          onWords={words => {
            const found = findDay(words);
            return found ? open.setBox(box, found) : { ok: false, code: 'bad-date' };
          }}
        />
      )}
      {day && <IsThisIt open={open} kind={kind} box={box} day={day} />}
    </div>
  );
}

function IsThisIt({ open, kind, box, day }: { open: OpenVisit; kind: DeadlineKind; box: string; day: Day }) {
  const { t, choices, explainFailure, announce } = useServices();
  function confirm() {
    const from = confirmDay(day, { now: Date.now });
    if (!from.ok) return explainFailure(from.code);
    const added = open.deadlines.add({ kind, from: from.value, letterSays: '' });
    if (!added.ok) return explainFailure(added.code);
    announce(t('day-confirmed'));
  }
  return (
    <section class="confirm-day" aria-label={t(`day-ask-${kind}`)}>
      <p>{t(`day-ask-${kind}`)}</p>
      <p class="said-back">{longDay(day, choices.locale.value)}</p>
      {daysBetween(dayAt(Date.now()), day) > 0 && <p class="notice">{t('day-not-yet')}</p>}
      <div class="buttons">
        <button type="button" class="button primary" onClick={confirm}>
          {t(`day-yes-${kind}`)}
        </button>
        <button type="button" class="button" onClick={() => open.setBox(box, '')}>
          {t('day-no')}
        </button>
      </div>
    </section>
  );
}

/** The days that come of it. The letter wins over the general rule. */
function LastDay({ open, deadline }: { open: OpenVisit; deadline: Deadline }) {
  const { t, choices, toast } = useServices();
  const locale = choices.locale.value;
  const today = dayAt(Date.now());

  function takeBack() {
    const { id, kind } = deadline;
    if (!open.deadlines.remove(id).ok) return;
    // Not beside another that was confirmed since: two last days would be worse than one typed anew.
    const hasOther = () => open.visit.peek().deadlines.some(other => other.kind === kind);
    toast({ text: t('after-removed'), undo: () => void (hasOther() || open.deadlines.putBack(id)) });
  }

  return (
    <div class="card client">
      <ul class="plain-list">
        {dueDays(deadline).map(({ day, rule }) => (
          <li key={rule}>
            {t(`due-${rule}`)}: <time dateTime={day}>{longDay(day, locale)}</time>
          </li>
        ))}
      </ul>
      <p class="soft">{t('day-counted-from', { day: longDay(deadline.from.day, locale) })}</p>
      {deadline.kind !== 'correction' && (
        <>
          <p class="notice">{t('day-letter-wins')}</p>
          <DayField
            label={t('day-letter-says')}
            day={deadline.letterSays}
            onDay={letterSays => open.deadlines.set(deadline.id, { letterSays })}
          />
        </>
      )}
      {remindersOf(deadline, today).map(({ day, daysLeft }) => (
        <p key={daysLeft} class="soft">
          {t('day-reminder', { count: daysLeft, day: longDay(day, locale) })}
        </p>
      ))}
      <div class="buttons">
        <button type="button" class="button" onClick={takeBack}>
          {t('day-change')}
        </button>
      </div>
    </div>
  );
}
