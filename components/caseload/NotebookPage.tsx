import { useEffect, useMemo, useState } from 'preact/hooks';

import type { Caseload } from '../../lib/afar/caseload';
import type { Me } from '../../lib/afar/me';
import type { ClientNotebook } from '../../lib/afar/specialist';
import { part2Notice } from '../../lib/review/part-2';
import { useServices } from '../frame/context';
import { failureText } from '../frame/failures';
import { BalanceBars } from '../together/BalanceBars';
import { SkillsCard } from '../together/end/SkillsCard';
import { StepBack } from '../together/help/StepBack';
import { hourOf } from '../together/hour-of';
import { HelpCardShown } from '../together/theirs/HelpCardShown';
import { OnTheTable } from '../together/theirs/OnTheTable';
import { SayForm } from '../together/theirs/SayForm';
import { TheirWords } from '../together/theirs/TheirWords';
import { AtTable, sittingOf } from './AtTable';
import { OfferLists } from './OfferLists';

/** One client's notebook: what they share, how they want to be helped, and what one says to it. */
export function NotebookPage({
  notebook,
  caseload,
  me,
  onClose,
}: {
  notebook: ClientNotebook;
  caseload: Caseload;
  me: Me;
  onClose(): void;
}) {
  const { t, clock, choices } = useServices();
  const [, setTick] = useState(0);
  // Nothing is readable a moment after its time, whether or not anything else is drawn.
  useEffect(() => clock.every(5_000, () => setTick(tick => tick + 1)), [clock]);
  const plan = notebook.plan.value;
  const sitting = useMemo(() => sittingOf(notebook, plan, clock.now), [notebook, plan, clock]);
  useEffect(() => sitting.close, [sitting]);
  const shared = notebook.shared();
  return (
    <>
      <div class="buttons">
        <button type="button" class="button" onClick={onClose}>
          {t('case-close')}
        </button>
      </div>
      {/* How they want to be helped comes before all else, as it does at one laptop. */}
      {shared.ok && <HelpCardShown card={shared.value.card} />}
      <Label caseload={caseload} wire={notebook.wire} />
      {shared.ok ? (
        <AtTable sitting={sitting}>
          <p class="notice">
            {t('case-only-until', { when: hourOf(shared.value.session.until, choices.locale.value) })}
          </p>
          {shared.value.session.purpose && <p>{t('case-for', { purpose: shared.value.session.purpose })}</p>}
          <StepBack level={shared.value.help} />
          <p class="soft">{t('case-your-words')}</p>
          <OnTheTable items={shared.value.items} level={shared.value.help} />
          <SayForm />
          <OfferLists onOffer={text => notebook.verbs.suggest({ kind: 'add', text })} />
          <TheirWords />
          <BalanceBars table={sitting} />
          <GiveBack notebook={notebook} me={me} />
          <SkillsCard table={sitting} />
        </AtTable>
      ) : (
        <p role="status">{t('case-expired')}</p>
      )}
    </>
  );
}

/** What the specialist calls this client, and whether the promises stay when the rest goes. */
function Label({ caseload, wire }: { caseload: Caseload; wire: string }) {
  const { t } = useServices();
  const entry = caseload.entries.value.find(one => one.wire === wire);
  if (!entry) return null;
  return (
    <div class="card together-part">
      <label class="label" for="case-label">
        {t('case-label')}
      </label>
      <input
        id="case-label"
        type="text"
        maxLength={100}
        value={entry.label}
        onInput={event => caseload.put({ ...entry, label: event.currentTarget.value })}
      />
      <label class="check-row">
        <input
          type="checkbox"
          checked={entry.keepsPromises}
          onChange={event => caseload.put({ ...entry, keepsPromises: event.currentTarget.checked })}
        />
        <span>{t('case-keep')}</span>
      </label>
    </div>
  );
}

function GiveBack({ notebook, me }: { notebook: ClientNotebook; me: Me }) {
  const { t, afar } = useServices();
  const [said, setSaid] = useState('');

  async function save() {
    const text = await notebook.writeReview(me.isPart2() ? part2Notice : undefined);
    setSaid(text.ok ? t('case-saved', { name: afar.give(text.value) }) : t(failureText(text.code)));
  }

  return (
    <section class="together-part" aria-label={t('case-save')}>
      <div class="buttons">
        <button type="button" class="button primary" onClick={() => void save()}>
          {t('case-save')}
        </button>
      </div>
      {said && <p role="status">{said}</p>}
    </section>
  );
}
