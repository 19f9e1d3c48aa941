import { useState } from 'preact/hooks';

import { useServices } from '../frame/context';
import { FileField } from '../frame/FileField';
import { AddedPacks } from './AddedPacks';
import { BuiltInPacks } from './BuiltInPacks';
import { FoundPack } from './FoundPack';
import { NewPack } from './NewPack';
import type { PackInFile, RefusedFile } from './packs';
import { Stories } from './Stories';
import { PackEditor } from './write/PackEditor';

/** Packs: those that are here, a file that is looked at, or one that is being written. */
export function PacksView() {
  const { t, packs } = useServices();
  const [found, setFound] = useState<{ ok: true; value: PackInFile } | RefusedFile | undefined>();
  const [written, setWritten] = useState<string | undefined>();

  if (written) return <PackEditor key={written} id={written} onLeave={() => setWritten(undefined)} />;
  return (
    <>
      <h1>{t('view-packs')}</h1>
      <p>{t('packs-what')}</p>
      <FileField
        t={t}
        label={t('packs-from-file')}
        accept=".corner,.zip"
        onFile={file => void packs.look(file).then(setFound)}
      />
      {found && <FoundPack found={found} onLeave={() => setFound(undefined)} />}
      <NewPack onMade={setWritten} />
      <AddedPacks onWrite={setWritten} />
      <Stories />
      <BuiltInPacks />
    </>
  );
}
