import { useId } from 'preact/hooks';

import { longWhen } from '../../lib/base/when';
import { compareVisits, type Piece } from '../../lib/notebook/history/compare';
import type { EarlierVersion } from '../../lib/notebook/history/versions';
import type { OpenVisit } from '../../lib/notebook/open-visit';
import { useServices } from '../frame/context';
import { versionName } from './version-name';

type Props = {
  open: OpenVisit;
  version: EarlierVersion;
  isChosen: boolean;
  onChoose(): void;
  onUse(): void;
};

/** One day. Pressed, it shows what would change, and the button that changes it. */
export function VersionCard({ open, version, isChosen, onChoose, onUse }: Props) {
  const { t, choices } = useServices();
  const id = useId();
  return (
    <li>
      <button
        type="button"
        class="button version-day"
        aria-expanded={isChosen}
        aria-controls={isChosen ? id : undefined}
        onClick={onChoose}
      >
        {versionName(t, choices.locale.value, version.at)}
      </button>
      {isChosen && (
        <div id={id} class="version">
          <Preview open={open} version={version} onUse={onUse} />
        </div>
      )}
    </li>
  );
}

function Preview({ open, version, onUse }: Pick<Props, 'open' | 'version' | 'onUse'>) {
  const { t } = useServices();
  const { back, go, others } = compareVisits(open.visit.value, version.visit);
  if (back.length + go.length === 0 && !others) return <p>{t('earlier-same')}</p>;
  return (
    <>
      <div class="version-sides">
        <Side title={t('earlier-back')} pieces={back} />
        <Side title={t('earlier-go')} pieces={go} />
      </div>
      {others && <p class="soft">{t('earlier-others')}</p>}
      <button type="button" class="button primary" onClick={onUse}>
        {t('earlier-use')}
      </button>
    </>
  );
}

/** A look is enough: nobody reads a whole visit twice. */
const mostPieces = 6;
const mostLetters = 160;

function Side({ title, pieces }: { title: string; pieces: Piece[] }) {
  const { t, choices } = useServices();
  const headingId = useId();
  const wordsOf = ({ field, text }: Piece) =>
    field === 'at' ? longWhen(text, choices.locale.value) : shorten(text);
  return (
    <section aria-labelledby={headingId}>
      <h2 id={headingId}>{title}</h2>
      {pieces.length === 0 && <p class="soft">{t('earlier-nothing')}</p>}
      <ul>
        {pieces.slice(0, mostPieces).map((piece, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a piece has no name of its own
          <li key={at}>
            <span class="soft">{t('earlier-field', { field: piece.field })}</span>
            <br />
            {wordsOf(piece)}
          </li>
        ))}
      </ul>
      {pieces.length > mostPieces && <p>{t('earlier-more', { count: pieces.length - mostPieces })}</p>}
    </section>
  );
}

function shorten(text: string): string {
  const letters = [...text];
  return letters.length > mostLetters ? `${letters.slice(0, mostLetters).join('').trimEnd()}…` : text;
}
