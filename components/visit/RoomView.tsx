import { useLayoutEffect, useRef, useState } from 'preact/hooks';

import type { OpenVisit } from '../../lib/notebook/open-visit';
import { readPlace } from '../../lib/notebook/room/place';
import { useServices } from '../frame/context';
import { goTo } from '../frame/use-heading';
import { wholeOf } from '../together/whole';
import { AfterStep } from './after/AfterStep';
import { AskStep } from './ask/AskStep';
import { BeginStep } from './ask/BeginStep';
import { useRoomKeys } from './ask/keys';
import { OpenerStep } from './ask/OpenerStep';
import { RoomTop } from './ask/RoomTop';
import { Practice } from './say/Practice';
import { WordsToUse } from './say/WordsToUse';
import { useAlone } from './use-alone';

/** The visit itself: one question at a time, in large type, and what helps to say it. */
export function RoomView() {
  const services = useServices();
  const { room } = services;
  const open = wholeOf(services);
  const last = useRef('');
  const wasAway = useRef(false);
  // Who brings the rest of the panel here keeps it until this view is left.
  const [hasMenu, setMenu] = useState(false);
  if (open) last.current = open.visit.value.id;

  const isBack = wasAway.current;
  wasAway.current = room.page.value !== 'ask';
  if (room.page.value === 'words') return <WordsToUse />;
  if (room.page.value === 'practice') return <Practice open={open} />;
  if (!open) return <NoVisit last={last.current} />;
  return <Step {...{ open, isBack, hasMenu }} onMenu={setMenu} />;
}

type StepProps = {
  open: OpenVisit;
  /** Whether the person comes back from another page of this view. */
  isBack: boolean;
  hasMenu: boolean;
  onMenu: (isWanted: boolean) => void;
};

function Step({ open, isBack, hasMenu, onMenu }: StepProps) {
  const visit = open.visit.value;
  const place = readPlace(visit);
  const here = place.at === 'question' ? place.question.id : place.at;
  const top = useRef<HTMLDivElement>(null);
  const isQuestion = place.at === 'opener' || place.at === 'question';
  useAlone(isQuestion && !hasMenu);
  useRoomKeys(open, place);
  const before = useRef(isBack ? '' : `${visit.id} ${here}`);

  // Where one came to is read out, and the keys 1, 2, 3 come next.
  useLayoutEffect(() => {
    if (before.current === `${visit.id} ${here}`) return;
    before.current = `${visit.id} ${here}`;
    const heading = top.current?.querySelector('h1');
    if (heading) goTo(heading);
  });

  return (
    <div class="room" ref={top}>
      {isQuestion && <RoomTop open={open} hasMenu={hasMenu} onMenu={onMenu} />}
      {place.at === 'begin' && <BeginStep open={open} />}
      {place.at === 'opener' && <OpenerStep open={open} />}
      {place.at === 'question' && <AskStep key={here} open={open} place={place} />}
      {place.at === 'after' && <AfterStep open={open} />}
    </div>
  );
}

/** Removed here or in another panel, or none was made yet. */
function NoVisit({ last }: { last: string }) {
  const { t, notebook, desk, workbench, explainFailure } = useServices();
  async function bringBack() {
    const restored = await notebook.restoreVisit(last);
    if (restored.ok) await desk.take(last);
    else explainFailure(restored.code);
  }
  return (
    <>
      <h1>{t('view-room')}</h1>
      <p role="status">{t(last ? 'room-removed' : 'room-no-visit')}</p>
      <div class="buttons">
        {last && (
          <button type="button" class="button primary" onClick={bringBack}>
            {t('room-bring-back')}
          </button>
        )}
        <button type="button" class="button" onClick={() => workbench().run('questions.prepare')}>
          {t('cmd-prepare')}
        </button>
      </div>
    </>
  );
}
