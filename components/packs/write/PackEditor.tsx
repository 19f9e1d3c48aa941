import { useEffect, useId, useRef, useState } from 'preact/hooks';

import type { Draft, DraftAbout, DraftKind } from '../../../lib/packs/draft';
import { useServices } from '../../frame/context';
import { RefusedList } from '../RefusedList';
import { savePack } from '../save-pack';
import { EntryList } from './EntryList';
import { writtenKinds } from './fields';
import { Remarks } from './Remarks';
import { useDraft } from './use-draft';
import { WordTable } from './WordTable';

const aboutFields = ['name', 'author', 'licence', 'source', 'version'] as const;

/** Write a pack without a line of code. What is typed is kept at each pause. */
export function PackEditor({ id, onLeave }: { id: string; onLeave: () => void }) {
  const services = useServices();
  const { t } = services;
  const { draft, refused, change, changeLater } = useDraft(id);
  const [kind, setKind] = useState<DraftKind>('terms');
  const heading = useRef<HTMLHeadingElement>(null);
  const kindField = useId();
  const isOpen = draft !== undefined;
  useEffect(() => {
    if (isOpen) heading.current?.focus();
  }, [isOpen]);

  if (!draft) return <p role="status">{t('pack-opening')}</p>;
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        <bdi>{draft.about.name}</bdi>
      </h1>
      <div class="buttons">
        <button type="button" class="button" onClick={onLeave}>
          {t('pack-back')}
        </button>
        <button type="button" class="button" onClick={() => void savePack(services, id)}>
          {t('packs-save')}
        </button>
      </div>
      <p class="soft">{t('pack-kept')}</p>
      <About about={draft.about} onChange={about => change({ ...draft, about })} />
      <p>
        <label class="label" for={kindField}>
          {t('pack-kind')}
        </label>
        <select
          id={kindField}
          value={kind}
          onChange={({ currentTarget }) => setKind(currentTarget.value as DraftKind)}
        >
          {writtenKinds.map(each => (
            <option key={each} value={each}>
              {t('packs-count', { kind: each, count: draft.entries[each].length })}
            </option>
          ))}
        </select>
      </p>
      <EntryList
        key={kind}
        kind={kind}
        entries={draft.entries[kind]}
        from={draft.about.name}
        onChange={entries => change(withEntries(draft, kind, entries))}
        onBack={(entry, place) =>
          changeLater(now => withEntries(now, kind, now.entries[kind].toSpliced(place, 0, entry)))
        }
      />
      {kind === 'terms' && (
        <WordTable
          onTerms={terms => change(withEntries(draft, 'terms', [...draft.entries.terms, ...terms]))}
        />
      )}
      <Remarks draft={draft} onChange={change} onLater={changeLater} />
      <RefusedList refused={refused} />
    </>
  );
}

function withEntries(draft: Draft, kind: DraftKind, entries: Draft['entries'][DraftKind]): Draft {
  return { ...draft, entries: { ...draft.entries, [kind]: entries } };
}

function About({ about, onChange }: { about: DraftAbout; onChange: (about: DraftAbout) => void }) {
  const { t } = useServices();
  const id = useId();
  return (
    <details class="fold-in">
      <summary>{t('packs-about')}</summary>
      {aboutFields.map(field => (
        <p key={field} class="pack-field">
          <label class="label" for={`${id}${field}`}>
            {t(`packs-${field}`)}
          </label>
          <input
            id={`${id}${field}`}
            type="text"
            value={about[field]}
            onInput={({ currentTarget }) => onChange({ ...about, [field]: currentTarget.value })}
          />
        </p>
      ))}
    </details>
  );
}
