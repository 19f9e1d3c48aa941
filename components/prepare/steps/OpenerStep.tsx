import { openerSeconds, secondsToSay } from '../../../lib/diagnostics/own-list/speaking';
import type { OpenVisit } from '../../../lib/notebook/open-visit';
import type { Visit } from '../../../lib/notebook/visit';
import { ThingsToCheck } from '../../checks/ThingsToCheck';
import { useServices } from '../../frame/context';
import { focusField } from '../../questions/focus';
import { TextField } from '../BoxField';
import { mindBox } from '../path';

const beginnings = ['opener-about', 'opener-matters', 'opener-need'] as const;

/** What one says in the first ten seconds, before anyone speaks up. */
export function OpenerStep({ open }: { open: OpenVisit }) {
  const { t } = useServices();
  const { opener } = open.visit.value;

  /** Put words after what is there, and let the person go on from them. */
  function add(words: string) {
    const before = open.visit.peek().opener;
    const after = `${before}${before && !/\s$/.test(before) ? ' ' : ''}${words}`;
    if (open.setText('opener', after, before).ok) focusField('opener');
  }

  return (
    <>
      <TextField open={open} name="opener" label={t('opener-label')} placeholder={t('opener-example')} />
      <Seconds text={opener} />
      <section class="prepare-boxes" aria-label={t('opener-help')}>
        <p class="label">{t('opener-help')}</p>
        <div class="buttons">
          {beginnings.map(id => (
            <button key={id} type="button" class="button" onClick={() => add(`${t(id)} `)}>
              {t(id)} …
            </button>
          ))}
        </div>
        <OwnLines visit={open.visit.value} onAdd={add} />
      </section>
      <ThingsToCheck open={open} only={['opener-long']} />
    </>
  );
}

function Seconds({ text }: { text: string }) {
  const { t } = useServices();
  const seconds = secondsToSay(text);
  return (
    <p class="prepare-seconds">
      <b>{t('opener-seconds', { seconds })}</b>{' '}
      <span class="soft">{t(seconds > openerSeconds ? 'opener-over' : 'opener-fits')}</span>
    </p>
  );
}

/** Their own words from the steps before, a press away. */
function OwnLines({ visit, onAdd }: { visit: Visit; onAdd: (line: string) => void }) {
  const { t } = useServices();
  const { boxes, matters, helpMeDo, opener } = visit;
  const lines = [
    boxes[mindBox],
    boxes['not-working/now'],
    boxes['not-working/cannot-live-with'],
    matters,
    helpMeDo,
  ]
    .map(line => line?.trim() ?? '')
    .filter((line, at, all) => line && all.indexOf(line) === at && !opener.includes(line));
  if (lines.length === 0) return null;
  return (
    <>
      <p class="label">{t('opener-own-lines')}</p>
      {/* biome-ignore lint/a11y/noRedundantRoles: a list without markers is none to Safari */}
      <ul role="list" class="prepare-doors">
        {lines.map(line => (
          <li key={line}>
            <button type="button" class="door" onClick={() => onAdd(line)}>
              {line}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
