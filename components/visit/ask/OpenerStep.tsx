import { secondsToSay } from '../../../lib/diagnostics/own-list/speaking';
import type { OpenVisit } from '../../../lib/notebook/open-visit';
import { useServices } from '../../frame/context';
import { SayButtons } from '../say/SayButtons';
import { sizeOf } from '../say/size';
import { Beside } from './Beside';

/** What I say before I am interrupted: said by me, read aloud, or shown. */
export function OpenerStep({ open }: { open: OpenVisit }) {
  const { t, choices } = useServices();
  const { opener } = open.visit.value;
  return (
    <>
      <p class="soft">{t('room-opener-first', { seconds: secondsToSay(opener) })}</p>
      <h1 tabIndex={-1} class="said" data-size={sizeOf(opener)} dir="auto">
        {opener}
      </h1>
      <SayButtons id="opener" text={opener} locale={choices.locale.value} />
      <Beside open={open} primary />
    </>
  );
}
