import { useEffect } from 'preact/hooks';

import { AfarDoors } from '../afar/AfarDoors';
import { useServices } from '../frame/context';
import { ShowMeDoor } from '../show-me/ShowMeDoor';
import { Closing } from './end/Closing';
import { ClientFirst } from './ours/ClientFirst';
import { ClientSide } from './ours/ClientSide';
import { SetUp } from './setup/SetUp';

/** Working together: getting ready for it, the client's side of it, and its end. The specialist's side is a frame of its own. */
export function TogetherView() {
  const { t, together, desk } = useServices();
  const table = together.table.value;

  useEffect(() => {
    // The desk makes a visit when there is none: what is written here must have a place.
    void desk.current();
  }, [desk]);

  if (!table) return <p role="status">{t('questions-opening')}</p>;
  const { session, isHere, suggestions } = table.view.value;
  if (session && isHere) {
    return table.isJoined.value ? <ClientSide table={table} /> : <ClientFirst table={table} />;
  }
  const before = suggestions.length > 0 ? <Closing table={table} /> : <SetUp table={table} />;
  return (
    <>
      {session ? <p>{t('together-elsewhere', { who: session.with || t('together-someone') })}</p> : before}
      <AfarDoors />
      <ShowMeDoor />
    </>
  );
}
