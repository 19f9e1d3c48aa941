import type { Locale, Localize } from '../../../lib/base/localize';
import type { Audience } from '../../../lib/notebook/questions/question';
import { rungs } from '../../../lib/phrases/phrase';
import { beginningOf } from '../../../lib/starters/visit-kind';
import type { Services } from '../../services';

/** A way to begin a question. */
export type Offer = {
  /** Of the entry in its pack. */
  id: string;
  /** What is shown, with its gaps. */
  title: string;
  /** What is written. An open end is left open. */
  text: string;
  /** Where it is from, or what it is for. */
  about: string;
  /** Other words it is found by. */
  words: string;
  for?: Audience;
};

type Sources = Pick<Services, 't' | 'choices' | 'kinds' | 'packs' | 'phrases'>;

/** All ways to begin: those for this kind of visit first, then what packs ask, other visits, and lines to say. */
export function offersFor(services: Sources, kind: string): Offer[] {
  const { t, choices, packs } = services;
  const locale = choices.locale.value;
  const starters = beginnings(services, locale);
  const isOfKind = ({ kindId }: { kindId: string }) => kindId === kind;
  const offers = [
    ...starters.filter(isOfKind),
    ...templates(services, { kind, locale }),
    ...starters.filter(each => !isOfKind(each)),
    ...linesToSay(services, locale),
  ];
  return onceEach(offers).map(({ id, title, text, about, words, for: whom }) => {
    const added = packs.nameOf(id);
    return {
      id,
      title,
      text,
      words,
      about: added ? t('packs-from', { name: added }) : about,
      ...(whom && { for: whom }),
    };
  });
}

type Found = Offer & { kindId: string };

function beginnings({ kinds }: Sources, locale: Locale): Found[] {
  return kinds.flatMap(kind =>
    kind.starters.map(starter => ({
      id: starter.id,
      title: starter.begins[locale],
      text: beginningOf(starter, locale),
      about: kind.name[locale],
      words: kind.name[locale],
      for: starter.for,
      kindId: kind.id,
    })),
  );
}

function templates({ packs, t }: Sources, { kind, locale }: { kind: string; locale: Locale }): Offer[] {
  const fits = (kinds: string[]) => kinds.length === 0 || kinds.includes(kind);
  return packs.questions.value
    .filter(({ kinds }) => fits(kinds))
    .map(({ id, asks, from }) => ({
      id,
      title: asks[locale],
      text: asks[locale],
      about: t('packs-from', { name: from }),
      words: from,
    }));
}

/** Ready lines, and the rungs of the ladders, which are found by what one was told, too. */
function linesToSay({ phrases, t }: Sources, locale: Locale): Offer[] {
  const offer = (id: string, title: string, words: string): Offer => ({
    ...{ id, title, text: title, words },
    about: words || t('begin-line'),
  });
  return [
    ...phrases.lines.map(({ id, says }) => offer(id, says[locale], '')),
    ...phrases.ladders.flatMap(({ hear, rungs: ways }) =>
      rungs.map(rung => offer(ways[rung].id, ways[rung].says[locale], told(t, hear[locale]))),
    ),
  ];
}

function told(t: Localize, words: string): string {
  return t('begin-told', { words });
}

/** Kinds of visit share beginnings: one is enough. */
function onceEach<Each extends Offer>(offers: Each[]): Each[] {
  const seen = new Set<string>();
  return offers.filter(({ title }) => !seen.has(title) && seen.add(title));
}
