import type { NewDetails } from '../../lib/notebook/details';
import type { OpenVisit } from '../../lib/notebook/open-visit';
import { useServices } from '../frame/context';
import { OneOf } from './Typed';

/** Five words for a scale of ten: two taps, no score. */
export const feltWords = ['not', 'little', 'some', 'mostly', 'fully'] as const;
export type FeltWord = (typeof feltWords)[number];

/** The word for a number from 1 to 10. */
export function feltWord(value: number | undefined): FeltWord | '' {
  return value === undefined ? '' : (feltWords[Math.ceil(value / 2) - 1] ?? '');
}

const asked = ['heard', 'confidenceBefore', 'confidenceAfter'] as const satisfies (keyof NewDetails)[];

/** Was I heard, and how sure did I feel: private, and shown to nobody unless the person adds it. */
export function Felt({ open }: { open: OpenVisit }) {
  const { t, explainFailure } = useServices();
  const visit = open.visit.value;
  return (
    <>
      <p class="soft">{t('felt-private')}</p>
      {asked.map(name => (
        <OneOf
          key={name}
          label={t(`felt-${name}`)}
          values={feltWords}
          value={feltWord(visit[name])}
          say={word => t(`felt-word-${word}`)}
          onValue={word => {
            const value = word ? (feltWords.indexOf(word) + 1) * 2 : undefined;
            const answer = open.set({ [name]: value });
            if (!answer.ok) explainFailure(answer.code);
          }}
        />
      ))}
    </>
  );
}
