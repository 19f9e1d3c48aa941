import { useServices } from '../../frame/context';
import { type Insert, type Stage, useInsert } from './use-insert';

/** A message on its way into the portal's own box: what to know before, and what came of it. It is never sent from here. */
export function InsertMessage({ text, held, asks }: { text: string; held: number; asks: number }) {
  const { t } = useServices();
  const insert = useInsert(text);
  const { stage } = insert;
  const isFirst = stage.is !== 'parts';
  return (
    <>
      <Checks text={text} held={held} asks={asks} />
      {isFirst && (
        <>
          <p class="soft" id="insert-how">
            {t('insert-how')}
          </p>
          <div class="buttons">
            <button
              type="button"
              class="button primary"
              aria-describedby="insert-how"
              onClick={() => void insert.put()}
            >
              {t(held > 0 ? 'insert-put-anyway' : 'insert-put')}
            </button>
          </div>
        </>
      )}
      {stage.is === 'parts' && <Parts insert={insert} stage={stage} />}
      <Outcome stage={stage.is === 'parts' ? (stage.now?.stage ?? stage) : stage} insert={insert} />
    </>
  );
}

/** What makes a message one that is read. It tells, it does not stop anyone. */
function Checks({ text, held, asks }: { text: string; held: number; asks: number }) {
  const { t } = useServices();
  const topics = asks === 0 ? 'insert-no-question' : asks === 1 ? 'insert-one-topic' : 'insert-many-topics';
  return (
    <>
      <h3 id="insert-checks">{t('insert-checks')}</h3>
      <ul class="insert-checks" aria-labelledby="insert-checks">
        <li>{t(topics, { count: asks })}</li>
        <li>{held === 0 ? t('insert-none-private') : t('out-held-going', { count: held })}</li>
        <li>{t('insert-length', { count: text.length })}</li>
      </ul>
    </>
  );
}

/** A message cut into several, because the box is small. One at a time goes in. */
function Parts({ insert, stage }: { insert: Insert; stage: Extract<Stage, { is: 'parts' }> }) {
  const { t } = useServices();
  const { parts, room } = stage;
  return (
    <>
      <p class="notice" role="status">
        {t('insert-parts', { room, count: parts.length })}
      </p>
      {/* biome-ignore lint/a11y/noRedundantRoles: a list without markers is none to Safari */}
      <ol role="list" class="insert-parts">
        {parts.map((part, index) => (
          <li key={part}>
            <b>{t('insert-part', { at: index + 1, of: parts.length })}</b>
            <pre class="out-text">{part}</pre>
            <button type="button" class="button" onClick={() => void insert.put(index)}>
              {t('insert-put-part', { at: index + 1 })}
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}

/** Said aloud, too: the person looks at the portal meanwhile. */
function Outcome({ stage, insert }: { stage: Stage; insert: Insert }) {
  const { t } = useServices();
  return (
    <div role="status" class="insert-outcome">
      {stage.is === 'working' && <p class="soft">{t('insert-working')}</p>}
      {stage.is === 'full' && <p class="notice">{t('insert-full')}</p>}
      {stage.is === 'by-hand' && <p class="notice">{t('insert-by-hand')}</p>}
      {stage.is === 'there' && <There stage={stage} insert={insert} />}
      {stage.is === 'other-site' && (
        <div class="notice">
          <p>{t('insert-other-site', { site: stage.host })}</p>
          <button type="button" class="button" onClick={() => void insert.letIn()}>
            {t('insert-let-in')}
          </button>
        </div>
      )}
    </div>
  );
}

function There({ stage, insert }: { stage: Extract<Stage, { is: 'there' }>; insert: Insert }) {
  const { t } = useServices();
  const isLast = insert.stage.is !== 'parts' || insert.stage.now?.at === insert.stage.parts.length - 1;
  const said = isLast ? t('insert-there') : t('insert-part-there', { at: atOf(insert.stage) });
  return (
    <>
      <p class="insert-there">{stage.put === 'changed' ? t('insert-changed') : said}</p>
      <p class="soft">{t('insert-undo')}</p>
    </>
  );
}

function atOf(stage: Stage): number {
  return stage.is === 'parts' ? (stage.now?.at ?? 0) + 1 : 1;
}
