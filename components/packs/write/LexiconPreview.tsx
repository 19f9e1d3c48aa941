import { useId, useState } from 'preact/hooks';

import { lexiconOf, type RawEntry } from '../../../lib/packs/draft';
import { createRoleCheck } from '../../../lib/role/check-role';
import { readLexicon } from '../../../lib/role/read-lexicon';
import { writtenBy } from '../../../lib/role/specialist-text';
import { useServices } from '../../frame/context';

/** What a specialist would be told of a sentence, by these words as they are written now. */
export function LexiconPreview({ entry, from }: { entry: RawEntry; from: string }) {
  const { t } = useServices();
  const id = useId();
  const [typed, setTyped] = useState('');
  const read = readLexicon(lexiconOf(entry), { name: from });
  // The author stands in for the specialist, to try it.
  const remarks = createRoleCheck(...read.entries)(writtenBy({ writes: 'specialist' }, typed));
  return (
    <>
      <label class="label" for={id}>
        {t('pack-try-sentence')}
      </label>
      <textarea
        id={id}
        rows={2}
        lang={String(entry.language ?? 'en')}
        value={typed}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <div role="status">
        {read.entries.length === 0 && <p>{t('pack-lexicon-unfinished')}</p>}
        {read.entries.length > 0 && typed.trim() && remarks.length === 0 && <p>{t('pack-no-remark')}</p>}
        {remarks.map(({ kind, start, end, offer }) => (
          <p key={`${kind}${start}`}>
            “{typed.slice(start, end)}”: <b>{offer}</b>
          </p>
        ))}
      </div>
    </>
  );
}
