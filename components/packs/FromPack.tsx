import { useServices } from '../frame/context';

/** Which pack an entry comes from, where the person added that pack: "From: County peers, 2026". */
export function FromPack({ id }: { id: string }) {
  const { t, packs } = useServices();
  const name = packs.nameOf(id);
  return name ? <p class="soft">{t('packs-from', { name })}</p> : null;
}
