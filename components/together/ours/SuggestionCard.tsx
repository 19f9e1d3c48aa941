import { useState } from 'preact/hooks';

import { findEdit } from '../../../lib/notebook/edit-text';
import type { Decision } from '../../../lib/review/decide';
import type { SharedItem } from '../../../lib/review/plan';
import type { Standing } from '../../../lib/review/sitting/read-sitting';
import type { Sitting } from '../../../lib/review/sitting/sitting';
import type { Suggestion } from '../../../lib/review/suggestion';
import { useServices } from '../../frame/context';
import { SpecialistIcon } from '../../frame/first-icons';
import { GrowingText } from '../../questions/GrowingText';
import { labelOf } from '../choosable';
import { wordsOf } from '../order';
import { useWho } from '../who';
import { decide } from './decide';

/** One suggestion: what it is about, now and as suggested side by side, and what to do with it. */
export function SuggestionCard({
  table,
  standing: { suggestion, status },
  isMarked,
  onMark,
}: {
  table: Sitting;
  standing: Standing;
  isMarked: boolean;
  onMark(): void;
}) {
  const services = useServices();
  const { t } = services;
  const who = useWho();
  const [draft, setDraft] = useState<string>();
  const isStale = status === 'stale';
  const canChange = suggestion.kind === 'edit' || suggestion.kind === 'add';
  const choose = (decision: Decision) => decide(services, table, { shown: suggestion, decision });
  const { items } = table.view.value;
  const name = t(`together-suggested-${suggestion.kind}`, { who });
  return (
    <li class="card specialist">
      <label class="check-row">
        <input type="checkbox" checked={isMarked} onChange={onMark} />
        <span class="label">
          <SpecialistIcon /> {name}
          <span class="only-heard"> {wordsOf(suggestion, { items, t })}</span>
        </span>
      </label>
      <About suggestion={suggestion} items={items} />
      {isStale && <p class="notice">{t('together-stale')}</p>}
      {draft !== undefined && (
        <OwnWords
          draft={draft}
          onDraft={setDraft}
          onKeep={() => {
            if (choose({ is: 'changed', text: draft })) setDraft(undefined);
          }}
          onLeave={() => setDraft(undefined)}
        />
      )}
      {draft === undefined && (
        <div class="buttons">
          {!isStale && (
            <button type="button" class="button" onClick={() => choose({ is: 'used' })}>
              {t(suggestion.kind === 'comment' ? 'together-thanks' : 'together-use')}
            </button>
          )}
          {!isStale && canChange && (
            <button type="button" class="button" onClick={() => setDraft(suggestion.text)}>
              {t('together-change')}
            </button>
          )}
          <button type="button" class="button" onClick={() => choose({ is: 'declined' })}>
            {t('together-refuse')}
          </button>
        </div>
      )}
    </li>
  );
}

/** Put it in one's own words before it is used. */
export function OwnWords({
  draft,
  onDraft,
  onKeep,
  onLeave,
}: {
  draft: string;
  onDraft(draft: string): void;
  onKeep(): void;
  onLeave(): void;
}) {
  const { t } = useServices();
  return (
    <div class="own-words">
      <GrowingText
        value={draft}
        label={t('together-own-words')}
        onText={text => {
          onDraft(text);
          return true;
        }}
      />
      <div class="buttons">
        <button type="button" class="button primary" disabled={draft.trim() === ''} onClick={onKeep}>
          {t('together-keep-mine')}
        </button>
        <button type="button" class="button" onClick={onLeave}>
          {t('together-leave')}
        </button>
      </div>
    </div>
  );
}

function About({ suggestion, items }: { suggestion: Suggestion; items: readonly SharedItem[] }) {
  const { t } = useServices();
  if (suggestion.kind === 'edit') return <SideBySide was={suggestion.saw.exact} is={suggestion.text} />;
  if (suggestion.kind === 'comment') {
    return (
      <>
        <blockquote class="soft">
          {labelOf(suggestion.item, t)}: {suggestion.saw.exact}
        </blockquote>
        <p>{suggestion.text}</p>
      </>
    );
  }
  return <p>{wordsOf(suggestion, { items, t })}</p>;
}

/** Words as they are and as suggested. What differs is marked by a line, not by colour alone. */
function SideBySide({ was, is }: { was: string; is: string }) {
  const { t } = useServices();
  const { at, remove, insert } = findEdit(was, is);
  return (
    <dl class="side-by-side">
      <div>
        <dt>{t('together-was')}</dt>
        <dd>
          {was.slice(0, at)}
          <del>{was.slice(at, at + remove)}</del>
          {was.slice(at + remove)}
        </dd>
      </div>
      <div>
        <dt>{t('together-is')}</dt>
        <dd>
          {is.slice(0, at)}
          <ins>{insert}</ins>
          {is.slice(at + insert.length)}
        </dd>
      </div>
    </dl>
  );
}
