import { useEffect, useRef } from 'preact/hooks';

import { useServices } from '../frame/context';
import { failureText } from '../frame/failures';
import { PackFacts } from './PackFacts';
import type { PackInFile, RefusedFile } from './packs';
import { RefusedList } from './RefusedList';

/** What is in a file, before anything of it is kept. */
export function FoundPack({
  found,
  onLeave,
}: {
  found: { ok: true; value: PackInFile } | RefusedFile;
  onLeave: () => void;
}) {
  const { t } = useServices();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    void found; // another file, another heading
    heading.current?.focus();
  }, [found]);
  return (
    <section class="card" aria-labelledby="found-pack">
      <h2 id="found-pack" ref={heading} tabIndex={-1}>
        {found.ok ? <bdi>{found.value.about.name}</bdi> : t('packs-not-used')}
      </h2>
      {found.ok ? (
        <Usable pack={found.value} onLeave={onLeave} />
      ) : (
        <>
          <p role="alert">{t(failureText(found.code))}</p>
          <RefusedList refused={found.refused} />
          <button type="button" class="button" onClick={onLeave}>
            {t('packs-leave')}
          </button>
        </>
      )}
    </section>
  );
}

function Usable({ pack, onLeave }: { pack: PackInFile; onLeave: () => void }) {
  const { t, packs, toast, explainFailure } = useServices();
  const { about, before, refused } = pack;

  async function keep() {
    const kept = await packs.keep(pack);
    if (!kept.ok) return explainFailure(kept.code);
    onLeave();
    toast({
      text: t(before ? 'packs-updated' : 'packs-added', { name: about.name }),
      undo: () => void kept.value(),
    });
  }

  return (
    <>
      <PackFacts pack={about} />
      {before && <p>{t('packs-here-already', { here: before.version, there: about.version })}</p>}
      <RefusedList refused={refused} />
      <p class="soft">{t('packs-trust')}</p>
      <div class="buttons">
        <button type="button" class="button primary" onClick={() => void keep()}>
          {t(before ? 'packs-update' : 'packs-add')}
        </button>
        <button type="button" class="button" onClick={onLeave}>
          {t('packs-leave')}
        </button>
      </div>
    </>
  );
}
