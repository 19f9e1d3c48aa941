import { useId, useState } from 'preact/hooks';

import { type RawEntry, withoutEmpty } from '../../../lib/packs/draft';
import { fits, fitsPlace } from '../../../lib/portals/fits';
import type { Portal } from '../../../lib/portals/portal';
import { readPortals } from '../../../lib/portals/read-portals';
import { useServices } from '../../frame/context';

/** What a page would be taken for, by its address, as the portal is written now. No page is opened. */
export function PortalPreview({ entry }: { entry: RawEntry }) {
  const { t } = useServices();
  const id = useId();
  const [address, setAddress] = useState('');
  const [portal] = readPortals({ portals: [withoutEmpty(entry)] }).entries;
  return (
    <>
      <p class="pack-name">
        <bdi>{typeof entry.name === 'string' ? entry.name : ''}</bdi>
      </p>
      <label class="label" for={id}>
        {t('pack-try-address')}
      </label>
      <input
        id={id}
        type="text"
        autocomplete="off"
        value={address}
        onInput={({ currentTarget }) => setAddress(currentTarget.value)}
      />
      <p role="status">
        {!portal && t('pack-portal-unfinished')}
        {portal && address && <Found portal={portal} address={address} />}
      </p>
    </>
  );
}

function Found({ portal, address }: { portal: Portal; address: string }) {
  const { t } = useServices();
  const place = placeOf(address);
  if (!place) return t('pack-no-address');
  const isHere = portal.where.length === 0 || portal.where.some(where => fitsPlace(place, where));
  if (!isHere) return t('pack-other-portal');
  const kind = portal.kinds.find(({ paths }) => paths.some(path => fits(place.path, path)))?.kind;
  const { name } = portal;
  return kind ? t('about-kind', { kind, portal: name }) : t('pack-no-kind', { portal: name });
}

/** As a page tells where it is: its host, and its path with what follows `#/`. */
function placeOf(address: string): { host: string; path: string } | undefined {
  // Without a scheme as in the bar of a browser. It is taken apart only; nothing is asked for there.
  const url = URL.parse(/^[a-z]+:/i.test(address) ? address : `https:${address}`);
  if (!url?.hostname) return undefined;
  return { host: url.hostname, path: `${url.pathname}${/^#[/!]/.test(url.hash) ? url.hash : ''}` };
}
