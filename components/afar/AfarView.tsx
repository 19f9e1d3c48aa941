import { useEffect, useRef } from 'preact/hooks';

import type { AfarClient } from '../../lib/afar/client';
import type { People } from '../../lib/afar/people';
import type { Table } from '../../lib/review/tables';
import { useServices } from '../frame/context';
import { visitName } from '../questions/visit-name';
import { LogList } from '../together/end/LogList';
import { OurItems } from '../together/ours/OurItems';
import { ShowMore } from '../together/ours/ShowMore';
import { CameBack } from './CameBack';
import { KnownPeople } from './KnownPeople';
import { MakeFile } from './MakeFile';
import { type Begin, ShareForm } from './ShareForm';
import { useOpened } from './use-afar';

/** Share what one chooses with somebody elsewhere, and take in what they say to it. */
export function AfarView() {
  const { t, desk, table } = useServices();
  const open = desk.open.value;
  useEffect(() => {
    if (!open) void desk.current();
  }, [open, desk]);
  const here = table.value;
  return (
    <>
      <h1>{t('afar-title')}</h1>
      {here && open?.visit.value.id === here.visitId ? (
        <Afar key={here.visitId} table={here} />
      ) : (
        <p role="status">{t('questions-opening')}</p>
      )}
    </>
  );
}

function Afar({ table }: { table: Table }) {
  const { t, afar } = useServices();
  const client = useOpened(
    () => afar.client(table),
    table,
    opened => opened.close(),
  );
  const people = useOpened(afar.people, afar);
  return client && people ? (
    <Ready table={table} client={client} people={people} />
  ) : (
    <p role="status">{t('questions-opening')}</p>
  );
}

function Ready({ table, client, people }: { table: Table; client: AfarClient; people: People }) {
  const services = useServices();
  const { t, desk, together } = services;
  const visit = desk.open.value?.visit.value;
  const sitting = together.table.value?.visitId === table.visitId ? together.table.value : undefined;
  const isSharing = table.now.value.session !== undefined;
  const begin = useRef<Begin>(() => undefined);
  return (
    <>
      {visit && <p class="soft">{visitName(services, visit)}</p>}
      {!isSharing && <ShareForm table={table} begin={begin} />}
      <section class="together-part" aria-labelledby="afar-file" key="file">
        <h2 id="afar-file">{t('afar-file')}</h2>
        {isSharing && <p class="soft">{t('afar-again-how')}</p>}
        <MakeFile
          client={client}
          people={people}
          label={t(isSharing ? 'afar-again' : 'afar-make')}
          begin={() => (isSharing ? undefined : begin.current())}
        />
      </section>
      {isSharing && <CameBack table={table} client={client} people={people} />}
      {isSharing && sitting && <OurItems table={sitting} />}
      {isSharing && <ShowMore onShow={table.session.showMore} />}
      <KnownPeople client={client} people={people} />
      {sitting && <LogList table={sitting} />}
    </>
  );
}
