import type { Sitting } from '../../../lib/review/sitting/sitting';
import { useServices } from '../../frame/context';
import { feltWord, feltWords } from '../../notes/Felt';
import { OneOf } from '../../notes/Typed';

/** "Did I feel heard?", of the time together that was last: by one tap, private, with no score. */
export function FeltHeard({ table }: { table: Sitting }) {
  const { t } = useServices();
  const [last] = table.view.value.log;
  if (!last) return null;
  return (
    <>
      <OneOf
        label={t('felt-heard')}
        values={feltWords}
        value={feltWord(last.heard)}
        say={word => t(`felt-word-${word}`)}
        onValue={word => table.sayHeard(last.id, word ? (feltWords.indexOf(word) + 1) * 2 : undefined)}
      />
      <p class="soft">{t('felt-private')}</p>
    </>
  );
}
