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

type Asked = (typeof asked)[number];

/**
 * Was I heard, and how sure did I feel: private, and shown to nobody unless the person adds it.
 *
 * @param names - Those that are asked here. All three, unless it is said.
 */
export function Felt({ open, names = asked }: { open: OpenVisit; names?: readonly Asked[] }) {
  const { t } = useServices();
  return (
    <>
      <p class="soft">{t('felt-private')}</p>
      {names.map(name => (
        <FeltOne key={name} open={open} name={name} label={t(`felt-${name}`)} />
      ))}
    </>
  );
}

/** One of them, by one tap. */
export function FeltOne({ open, name, label }: { open: OpenVisit; name: Asked; label: string }) {
  const { t, explainFailure } = useServices();
  return (
    <OneOf
      label={label}
      values={feltWords}
      value={feltWord(open.visit.value[name])}
      say={word => t(`felt-word-${word}`)}
      onValue={word => {
        const value = word ? (feltWords.indexOf(word) + 1) * 2 : undefined;
        const answer = open.set({ [name]: value });
        if (!answer.ok) explainFailure(answer.code);
      }}
    />
  );
}
