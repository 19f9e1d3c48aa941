import { useEffect, useState } from 'preact/hooks';

import { fieldOf, type PackRemark, put } from '../../../lib/packs/checks';
import type { Draft } from '../../../lib/packs/draft';
import { useServices } from '../../frame/context';
import { nameOf } from './fields';

/** More at once is homework. */
const mostShown = 12;

/** Things to check in a pack that is being written, each with what could stand there, looked at first. */
export function Remarks({
  draft,
  onChange,
  onLater,
}: {
  draft: Draft;
  onChange: (draft: Draft) => void;
  onLater: (edit: (now: Draft) => Draft) => void;
}) {
  const { t, toast } = useServices();
  const [found, setFound] = useState<{ remarks: PackRemark[]; apply: (remark: PackRemark) => Draft }>();
  useEffect(() => {
    let isCurrent = true;
    void import('../../../lib/packs/checks').then(({ checkDraft, applyRemark }) => {
      if (isCurrent) setFound({ remarks: checkDraft(draft), apply: remark => applyRemark(draft, remark) });
    });
    return () => {
      isCurrent = false;
    };
  }, [draft]);
  if (!found) return null;
  const { remarks, apply } = found;

  return (
    <section aria-labelledby="pack-remarks">
      <h2 id="pack-remarks">{t('pack-checks', { count: remarks.length })}</h2>
      <ul class="cards">
        {remarks.slice(0, mostShown).map(remark => {
          const { what, at, fix, text } = remark;
          const name = at ? nameOf(draft.entries[at.kind][at.place] ?? {}) : '';
          return (
            <li key={`${what} ${at?.kind} ${at?.place} ${at?.field}`} class="card">
              <p>
                {name && <b>{name}: </b>}
                {t('pack-remark', { what })}
              </p>
              {text && <p class="soft">{text}</p>}
              {fix !== undefined && (
                <>
                  <p>
                    {t('pack-could-be')} <b>{fix}</b>
                  </p>
                  <button
                    type="button"
                    class="button"
                    onClick={() => {
                      onChange(apply(remark));
                      toast({ text: t('pack-fixed'), undo: () => onLater(now => takeBack(now, remark)) });
                    }}
                  >
                    {t('pack-fix')}
                    <span class="only-heard">: {fix}</span>
                  </button>
                </>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** What stood there before a remark was followed; left alone where it was changed since. */
function takeBack(draft: Draft, { at, text = '', fix }: PackRemark): Draft {
  if (!at) return { ...draft, about: { ...draft.about, licence: '' } };
  const list = draft.entries[at.kind].map((entry, place) =>
    place === at.place && fieldOf(entry, at.field) === fix ? put(entry, at.field, text) : entry,
  );
  return { ...draft, entries: { ...draft.entries, [at.kind]: list } };
}
