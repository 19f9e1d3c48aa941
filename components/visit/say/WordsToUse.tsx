import { useState } from 'preact/hooks';

import { type Ladder, lineGroups } from '../../../lib/phrases/phrase';
import { useServices } from '../../frame/context';
import { useHeading } from '../../frame/use-heading';
import { HelpNowButton } from '../../help-now/HelpNowButton';
import { FromPack } from '../../packs/FromPack';
import { LadderView } from './LadderView';
import { LineCard } from './LineCard';

const groups = lineGroups.filter(group => group !== 'asked-twice' && group !== 'after-no');

/** Words you can use: first what they say to you, then four ways to answer; and lines for hard moments. */
export function WordsToUse() {
  const [ladder, setLadder] = useState<Ladder>();
  if (ladder) return <LadderView ladder={ladder} onBack={() => setLadder(undefined)} />;
  return <Situations onLadder={setLadder} />;
}

function Situations({ onLadder }: { onLadder: (ladder: Ladder) => void }) {
  const { t, phrases, choices, room } = useServices();
  const top = useHeading();
  const locale = choices.locale.value;
  return (
    <div class="room words-to-use">
      <h1 tabIndex={-1} ref={top}>
        {t('cmd-words-to-use')}
      </h1>
      <button type="button" class="button" onClick={() => (room.page.value = 'ask')}>
        {t('room-back-to-visit')}
      </button>
      <section aria-labelledby="when-they-say">
        <h2 id="when-they-say">{t('say-when-they-say')}</h2>
        <ul class="situations">
          {phrases.ladders.map(entry => (
            <li key={entry.id}>
              <button type="button" class="button" onClick={() => onLadder(entry)}>
                “{entry.hear[locale]}”
              </button>
              <FromPack id={entry.id} />
            </li>
          ))}
        </ul>
      </section>
      {groups.map(group => (
        <section key={group} aria-labelledby={`lines-${group}`}>
          <h2 id={`lines-${group}`}>{t(`say-group-${group}`)}</h2>
          {group === 'moment' && <HelpNowButton />}
          {group === 'interpreter' && <p>{t('say-interpreter-right')}</p>}
          <ul class="cards">
            {phrases.lines
              .filter(line => line.group === group)
              .map(line => (
                <LineCard key={line.id} line={line} />
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
