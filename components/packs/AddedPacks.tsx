import type { KeptPack } from '../../lib/my-packs/my-packs';
import { useServices } from '../frame/context';
import { TrashIcon } from '../frame/icons';
import { PackFacts } from './PackFacts';
import { provenanceOf } from './packs';
import { savePack } from './save-pack';

/** The packs the client added, in their order: of two that say one thing, the later counts. */
export function AddedPacks({ onWrite }: { onWrite: (id: string) => void }) {
  const { t, packs } = useServices();
  const added = packs.added.value;
  return (
    <section aria-labelledby="added-packs">
      <h2 id="added-packs">{t('packs-yours')}</h2>
      {added.length === 0 && <p class="soft">{t('packs-none')}</p>}
      {added.length > 1 && <p class="soft">{t('packs-order')}</p>}
      {packs.isMaking.value && <p role="status">{t('packs-making')}</p>}
      <ul class="cards">
        {added.map((pack, place) => (
          <AddedPack
            key={pack.id}
            pack={pack}
            isFirst={place === 0}
            isLast={place === added.length - 1}
            onWrite={() => onWrite(pack.id)}
          />
        ))}
      </ul>
    </section>
  );
}

type Props = { pack: KeptPack; isFirst: boolean; isLast: boolean; onWrite: () => void };

function AddedPack({ pack, isFirst, isLast, onWrite }: Props) {
  const services = useServices();
  const { t, packs, toast, explainFailure, announce } = services;
  const { id, name } = pack;

  async function remove() {
    const removed = await packs.remove(id);
    if (!removed.ok) return explainFailure(removed.code);
    toast({ text: t('packs-removed', { name }), undo: () => void removed.value() });
  }
  const move = (by: 1 | -1) => {
    packs.move(id, by);
    const place = packs.added.peek().findIndex(each => each.id === id) + 1;
    announce(t('packs-moved', { name, place }));
  };

  return (
    <li class="card">
      <div class="row">
        <h3>
          <bdi>{provenanceOf(pack)}</bdi>
        </h3>
        <button
          type="button"
          class="icon-button"
          aria-label={t('packs-remove', { name })}
          onClick={() => void remove()}
        >
          <TrashIcon />
        </button>
      </div>
      <PackSwitch id={id} name={name} />
      {pack.refused > 0 && <p class="soft">{t('packs-refused', { count: pack.refused })}</p>}
      <details class="fold-in">
        <summary>
          {t('packs-about')}
          <span class="only-heard">: {name}</span>
        </summary>
        <PackFacts pack={pack} />
      </details>
      <div class="buttons">
        <button type="button" class="button" onClick={onWrite}>
          {t('packs-write')}
          <span class="only-heard">: {name}</span>
        </button>
        <button type="button" class="button" onClick={() => void savePack(services, id)}>
          {t('packs-save')}
          <span class="only-heard">: {name}</span>
        </button>
        <button type="button" class="button" disabled={isFirst} onClick={() => move(-1)}>
          {t('packs-up')}
          <span class="only-heard">: {name}</span>
        </button>
        <button type="button" class="button" disabled={isLast} onClick={() => move(1)}>
          {t('packs-down')}
          <span class="only-heard">: {name}</span>
        </button>
      </div>
    </li>
  );
}

/** Whether a pack is used. */
export function PackSwitch({ id, name, isFixed = false }: { id: string; name: string; isFixed?: boolean }) {
  const { t, packs } = useServices();
  return (
    <label class="pack-switch">
      <input
        type="checkbox"
        checked={isFixed || !packs.off.value.has(id)}
        disabled={isFixed}
        onChange={({ currentTarget }) => packs.setOn(id, currentTarget.checked)}
      />
      {t(isFixed ? 'packs-always-on' : 'packs-use')}
      <span class="only-heard">: {name}</span>
    </label>
  );
}
