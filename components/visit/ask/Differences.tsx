import { compareFacts } from '../../../lib/diagnostics/facts/compare-facts';
import type { OpenVisit } from '../../../lib/notebook/open-visit';
import type { Question } from '../../../lib/notebook/visit';
import { useServices } from '../../frame/context';
import { addFollowUp } from './follow-up';
import { type Source, sourcesOf } from './sources';

/** Numbers, names and times that my words have and the others do not, or the other way. Not who is right. */
export function Differences({ open, question }: { open: OpenVisit; question: Question }) {
  const { t } = useServices();
  if (question.inMyWords.trim() === '') return null;
  const sources = sourcesOf(open.visit.value, question);
  return (
    <>
      {sources.map(source => (
        <SourceDifferences key={source.id} open={open} mine={question.inMyWords} source={source} />
      ))}
      {sources.every(({ text }) => isSame(question.inMyWords, text)) && (
        <p class="soft">{t('room-facts-same')}</p>
      )}
    </>
  );
}

function SourceDifferences({ open, mine, source }: { open: OpenVisit; mine: string; source: Source }) {
  const services = useServices();
  const { t } = services;
  const { onlyMine, onlyTheirs } = compareFacts(mine, source.text);
  if (onlyMine.length + onlyTheirs.length === 0) return null;
  const ask = (fact: string) => addFollowUp(services, open, t('room-ask-fact', { fact }));
  return (
    <div class="notice differences">
      <p>{t(`room-held-against-${source.kind}`)}</p>
      <ul>
        {onlyTheirs.map(({ start, text }) => (
          <li key={`theirs ${start}`}>
            {t(`room-only-${source.kind}`, { fact: text })}{' '}
            <button type="button" class="button" onClick={() => ask(text)}>
              {t('room-ask-about', { fact: text })}
            </button>
          </li>
        ))}
        {onlyMine.map(({ start, text }) => (
          <li key={`mine ${start}`}>
            {t('room-only-mine', { fact: text })}{' '}
            <button type="button" class="button" onClick={() => ask(text)}>
              {t('room-ask-about', { fact: text })}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function isSame(mine: string, theirs: string): boolean {
  const { onlyMine, onlyTheirs } = compareFacts(mine, theirs);
  return onlyMine.length + onlyTheirs.length === 0;
}
