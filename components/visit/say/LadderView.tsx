import { useEffect, useState } from 'preact/hooks';

import { type Ladder, linesAfter, type Rung, rungs } from '../../../lib/phrases/phrase';
import { useServices } from '../../frame/context';
import { useHeading } from '../../frame/use-heading';
import { LineCard } from './LineCard';

/** Four ways to disagree safely, each a step firmer than the one before. After the last: what one says to a "no". */
export function LadderView({ ladder, onBack }: { ladder: Ladder; onBack: () => void }) {
  const { t, phrases, choices, happenings } = useServices();
  const [isWarm, setWarm] = useState(false);
  const top = useHeading();
  useEffect(() => happenings.tell('disagreed'), [happenings]);
  const last = rungs.at(-1) as Rung;

  return (
    <div class="room">
      <button type="button" class="button" onClick={onBack}>
        {t('say-back-to-list')}
      </button>
      <h1 tabIndex={-1} ref={top}>
        {t('say-they-say', { line: ladder.hear[choices.locale.value] })}
      </h1>
      <label class="tick">
        <input type="checkbox" checked={isWarm} onChange={() => setWarm(!isWarm)} />
        <span>{t('say-keep-good')}</span>
      </label>
      <ul class="cards">
        {isWarm && <LineCard line={ladder.warm} label={t('say-first')} />}
        {rungs.map(rung => (
          <LineCard key={rung} line={ladder.rungs[rung]} label={t(`say-rung-${rung}`)} />
        ))}
      </ul>
      <h2>{t('say-still-no')}</h2>
      <ul class="cards">
        {linesAfter(phrases, ladder, last).map(line => (
          <LineCard key={line.id} line={line} />
        ))}
      </ul>
    </div>
  );
}
