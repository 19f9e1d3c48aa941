import type { DraftKind, RawEntry } from '../../../lib/packs/draft';
import { useServices } from '../../frame/context';
import { Meaning } from '../../words/Meaning';
import { LexiconPreview } from './LexiconPreview';
import { PortalPreview } from './PortalPreview';

/** An entry as others will see it, while it is written. */
export function EntryPreview({ kind, entry, from }: { kind: DraftKind; entry: RawEntry; from: string }) {
  const { t, choices } = useServices();
  const locale = choices.locale.value;
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  const said = (value: unknown) => {
    const words = Object(value) as Record<string, unknown>;
    return text(words[locale]) || text(words.en) || text(words.es);
  };
  return (
    <section class="card pack-preview" aria-label={t('pack-preview')}>
      <p class="chip">{t('pack-preview')}</p>
      {(kind === 'terms' || kind === 'falseFriends') && (
        <>
          <p class="pack-name">
            <bdi>{text(entry.term)}</bdi>
          </p>
          <Meaning
            meaning={{
              ...{ id: 'preview', term: text(entry.term), kind: 'care', from, source: 'pack' },
              plain: text(kind === 'terms' ? entry.plain : entry.chart),
              ...(kind === 'falseFriends' && { daily: text(entry.daily) || '…' }),
            }}
          />
          {text(entry.question) && <p class="soft">{text(entry.question)}</p>}
        </>
      )}
      {kind === 'questions' && <p class="question-text">{said(entry.asks)}</p>}
      {kind === 'phrases' && <p class="line-words">{said(entry.says)}</p>}
      {kind === 'rehearsals' && (
        <>
          <p class="pack-name">{said(entry.title)}</p>
          <p class="line-words">{said(entry.begin)}</p>
          <ul>
            {(Array.isArray(entry.turns) ? entry.turns : []).flatMap(turn =>
              turn?.opens ? <li key={turn.id}>{said(turn.says)}</li> : [],
            )}
          </ul>
        </>
      )}
      {kind === 'resources' && (
        <>
          <b>{said(entry.label)}</b>
          <p>{said(entry.howToFind)}</p>
        </>
      )}
      {kind === 'stories' && (
        <>
          <p class="pack-name">{said(entry.title)}</p>
          {(Array.isArray(entry.tells) ? entry.tells : []).map((paragraph, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no names
            <p key={at}>{said(paragraph)}</p>
          ))}
          <p class="soft">{text(entry.by)}</p>
        </>
      )}
      {kind === 'portals' && <PortalPreview entry={entry} />}
      {kind === 'lexicons' && <LexiconPreview entry={entry} from={from} />}
      <p class="soft">{t('packs-from', { name: from })}</p>
    </section>
  );
}
