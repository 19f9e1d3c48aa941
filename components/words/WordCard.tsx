import type { Diagnostic } from '../../lib/diagnostics/diagnostic';
import type { Explanation } from '../../lib/jargon/term';
import { useServices } from '../frame/context';
import { askAboutWord } from '../questions/ask';

/** One hard word of the page, with its plain meaning. */
export function WordCard({ word }: { word: Diagnostic }) {
  const services = useServices();
  const { t, page, words } = services;
  const meaning = words.explain(word.id, word.quote.before + word.quote.exact + word.quote.after);
  if (!meaning) return null;
  return (
    <li class="card word-card">
      <div class="row wrap">
        <button type="button" class="word-name" onClick={() => page.showWord(word.id)}>
          <b>{word.text}</b>
          <span class="only-heard">{t('words-show-on-page')}</span>
        </button>
        <span class="chip">{t(`card-kind-${meaning.kind}`)}</span>
      </div>
      <Meaning meaning={meaning} />
      {meaning.more && (
        <details class="more">
          <summary>{t('card-more')}</summary>
          <p>{meaning.more}</p>
        </details>
      )}
      <div class="buttons">
        <button type="button" class="button" onClick={() => askAboutWord(services, word)}>
          {t('words-ask')}
          <span class="only-heard">: {word.text}</span>
        </button>
        {word.count > 1 && <span class="soft">{t('words-times', { count: word.count })}</span>}
      </div>
    </li>
  );
}

function Meaning({ meaning }: { meaning: Explanation }) {
  const { t } = useServices();
  if (meaning.daily) {
    return (
      <dl class="two-meanings">
        <dt>{t('card-daily')}</dt>
        <dd>{meaning.daily}</dd>
        <dt>{t('card-chart')}</dt>
        <dd>{meaning.plain}</dd>
      </dl>
    );
  }
  if (meaning.source === 'unusual') return <p>{t('card-unusual')}</p>;
  if (meaning.parts) {
    return (
      <>
        <p>{meaning.plain}</p>
        <p class="soft">
          {t(meaning.source === 'drug-stem' ? 'card-stem' : 'card-parts')}:{' '}
          {meaning.parts.map(({ letters }) => letters).join(' + ')}
        </p>
      </>
    );
  }
  if (!meaning.senses) return <p>{meaning.plain}</p>;
  const [likeliest, ...others] = meaning.senses;
  return (
    <>
      <p>
        {t('card-likely')}: <b>{likeliest?.means}</b>. {likeliest?.plain}
      </p>
      {others.map(({ means, plain }) => (
        <p key={means} class="soft">
          {t('card-could-mean')}: <b>{means}</b>. {plain}
        </p>
      ))}
      {meaning.unsure && <p class="soft">{t('card-unsure')}</p>}
    </>
  );
}
