import type { Services } from '../services';

/** Hand a pack to the person as one file. */
export async function savePack(
  { packs, saveFile, explainFailure, toast, t }: Services,
  id: string,
): Promise<void> {
  const files = await packs.filesOf(id);
  if (!files.ok) return explainFailure(files.code);
  const { writeCorner } = await import('../../lib/packs/corner-file');
  const name = `${id}.corner`;
  saveFile(new Blob([writeCorner(files.value)], { type: 'application/zip' }), name);
  toast({ text: t('packs-saved', { name }) });
}
