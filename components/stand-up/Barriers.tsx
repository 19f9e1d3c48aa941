import type { Barrier } from '../../lib/notebook/items/item';
import type { OpenVisit } from '../../lib/notebook/open-visit';
import type { BarrierKind, Resource } from '../../lib/resources/barrier-kind';
import { useServices } from '../frame/context';
import { addQuestion } from '../notes/add-question';
import { RemoveItem } from '../notes/RemoveItem';
import { OneOf, Typed } from '../notes/Typed';
import { FromPack } from '../packs/FromPack';
import { useShownTo } from '../together/Shown';
import { CarryBarriers } from './CarryBarriers';

/** What is in the way: each becomes an ask, help to find, who does it, and whether it moved. */
export function Barriers({ open }: { open: OpenVisit }) {
  const { t, barriers, choices, explainFailure } = useServices();
  const locale = choices.locale.value;
  const mine = open.visit.value.barriers;
  const others = barriers.filter(kind => !mine.some(barrier => barrier.kind === kind.id));
  return (
    <>
      <CarryBarriers open={open} />
      {mine.length > 0 && (
        <ul class="cards">
          {mine.map(barrier => (
            <li key={barrier.id} class="card client barrier">
              <BarrierCard
                open={open}
                barrier={barrier}
                kind={barriers.find(({ id }) => id === barrier.kind)}
              />
            </li>
          ))}
        </ul>
      )}
      <section aria-label={t('barriers-pick')}>
        <p>{t('barriers-pick')}</p>
        <div class="buttons">
          {others.map(kind => (
            <button
              key={kind.id}
              type="button"
              class="button choice"
              onClick={() => {
                const answer = open.barriers.add({ kind: kind.id, ask: kind.asks[0][locale] });
                if (!answer.ok) explainFailure(answer.code);
              }}
            >
              {kind.label[locale]}
            </button>
          ))}
        </div>
      </section>
    </>
  );
}

type CardProps = { open: OpenVisit; barrier: Barrier; kind: BarrierKind | undefined };

function BarrierCard({ open, barrier, kind }: CardProps) {
  const services = useServices();
  const { t, choices, explainFailure } = services;
  const name = kind?.label[choices.locale.value] ?? barrier.kind;
  const item = `barriers/${barrier.id}` as const;
  const edit = (field: 'ask' | 'resource' | 'who') => (text: string, shown: string) =>
    open.barriers.edit(barrier.id, field, text, shown);
  return (
    <>
      <div class="row">
        <h2>{name}</h2>
        <RemoveItem list={open.barriers} item={item} what={name} />
      </div>
      <Typed label={t('barriers-ask')} value={barrier.ask} item={item} onText={edit('ask')} />
      <div class="buttons">
        <button
          type="button"
          class="button"
          disabled={!barrier.ask.trim()}
          onClick={() => addQuestion(services, open, { text: barrier.ask.trim(), first: false })}
        >
          {t('barriers-ask-it')}
        </button>
      </div>
      {kind && <Help open={open} barrier={barrier} kind={kind} />}
      <Typed label={t('barriers-help')} value={barrier.resource} onText={edit('resource')} />
      <Typed label={t('barriers-who')} value={barrier.who} onText={edit('who')} />
      <OneOf
        label={t('barriers-moved')}
        values={['yes', 'some', 'no']}
        value={barrier.moved}
        say={moved => t(`barriers-moved-${moved}`)}
        onValue={moved => {
          const answer = open.barriers.set(barrier.id, { moved });
          if (!answer.ok) explainFailure(answer.code);
        }}
      />
    </>
  );
}

/** Kinds of help for it, by how to find them, and other ways to ask. Nothing is ranked. */
function Help({ open, barrier, kind }: { open: OpenVisit; barrier: Barrier; kind: BarrierKind }) {
  const { t, choices, explainFailure } = useServices();
  const locale = choices.locale.value;
  // Its words stand still while somebody can see them.
  const otherAsks = useShownTo(`barriers/${barrier.id}`) ? [] : kind.asks.slice(1);
  const say = ({ label, howToFind, number }: Resource) =>
    [label[locale], howToFind[locale], number].filter(Boolean).join(' · ');
  const keep = (answer: { ok: true } | { ok: false; code: string }) => {
    if (!answer.ok) explainFailure(answer.code);
  };
  return (
    <details class="fold-in">
      <summary>{t('barriers-find', { count: kind.resources.length })}</summary>
      <ul class="plain-list">
        {otherAsks.map(ask => (
          <li key={ask.en}>
            <button
              type="button"
              class="button"
              onClick={() => keep(open.barriers.edit(barrier.id, 'ask', ask[locale]))}
            >
              {t('barriers-other-ask', { ask: ask[locale] })}
            </button>
          </li>
        ))}
        {kind.resources.map(resource => (
          <li key={resource.id} class="resource">
            <b>{resource.label[locale]}</b>
            {resource.country && <span class="chip">{t('barriers-in-us')}</span>}
            <p>{resource.howToFind[locale]}</p>
            {resource.number && <p class="said-back">{resource.number}</p>}
            <FromPack id={resource.id} />
            <button
              type="button"
              class="button"
              aria-label={t('barriers-use-this', { what: resource.label[locale] })}
              onClick={() => keep(open.barriers.edit(barrier.id, 'resource', say(resource)))}
            >
              {t('barriers-use')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
