import type { Explanation } from '../../lib/jargon/term';
import { useServices } from '../frame/context';

/** What a word means: one meaning, the one chosen with the others folded, or all where nothing chooses. */
export function Meaning({ meaning }: { meaning: Explanation }) {
  const { t } = useServices();
  const { plain, daily, senses, unsure, fairer } = meaning;
  if (fairer) return <Two first={['card-meant', plain]} second={['card-fairer', fairer]} />;
  if (daily) return <Two first={['card-daily', daily]} second={['card-chart', plain]} />;
  if (meaning.source === 'unusual') return <p>{t('card-unusual')}</p>;
  if (meaning.parts) {
    return (
      <>
        <p>{plain}</p>
        <p class="soft">
          {t(meaning.source === 'drug-stem' ? 'card-stem' : 'card-parts')}:{' '}
          {meaning.parts.map(({ letters }) => letters).join(' + ')}
        </p>
      </>
    );
  }
  if (!senses) {
    return (
      <p>
        {meaning.named && <b>{meaning.named}. </b>}
        {plain}
      </p>
    );
  }
  const [likeliest, ...others] = senses;
  if (unsure) {
    return (
      <>
        <p class="soft">{t('card-unsure')}</p>
        <Senses senses={senses} />
      </>
    );
  }
  return (
    <>
      <p>
        {t('card-likely')}: <b>{likeliest?.means}</b>. {likeliest?.plain}
      </p>
      <details class="more">
        <summary>{t('card-others')}</summary>
        <Senses senses={others} />
      </details>
    </>
  );
}

function Two({ first, second }: { first: [string, string]; second: [string, string] }) {
  const { t } = useServices();
  return (
    <dl class="two-meanings">
      <dt>{t(first[0])}</dt>
      <dd>{first[1]}</dd>
      <dt>{t(second[0])}</dt>
      <dd>{second[1]}</dd>
    </dl>
  );
}

function Senses({ senses }: { senses: { means: string; plain: string }[] }) {
  return (
    <ul class="senses">
      {senses.map(({ means, plain }) => (
        <li key={means}>
          <b>{means}</b>. {plain}
        </li>
      ))}
    </ul>
  );
}
