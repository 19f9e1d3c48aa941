import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';

import type { Diagnostic } from '../../lib/diagnostics/diagnostic';
import { type Check, mostShown } from '../../lib/diagnostics/own-list/check';
import type { OpenVisit } from '../../lib/notebook/open-visit';
import { useServices } from '../frame/context';
import { wholeOf } from '../together/whole';
import { pageOwner } from '../words/diagnose-page';
import { useAsked } from '../words/WordList';
import { CheckCard } from './CheckCard';
import { PageCheck } from './PageCheck';
import { useChecks } from './use-checks';

/** All there is to check, on the page and in one's own list: three at first, the rest when asked for. */
export function ChecksView() {
  const services = useServices();
  const { t } = services;
  const open = wholeOf(services);
  return (
    <>
      <h1>{t('checks-title')}</h1>
      <p class="soft">{t('checks-why')}</p>
      {open ? <WithList open={open} /> : <Groups own={[]} />}
    </>
  );
}

function WithList({ open }: { open: OpenVisit }) {
  return <Groups open={open} own={useChecks(open, undefined) ?? []} />;
}

/** Where both groups have some, each is among the first. */
function Groups({ open, own }: { open?: OpenVisit; own: Check[] }) {
  const { t } = useServices();
  const [isWhole, setWhole] = useState(false);
  const onPage = usePageChecks();
  const count = own.length + onPage.length;
  const ofOwn = isWhole ? own.length : Math.min(own.length, mostShown - Math.min(1, onPage.length));
  const ofPage = isWhole ? onPage.length : Math.min(onPage.length, mostShown - ofOwn);
  const waiting = count - ofOwn - ofPage;
  if (count === 0) return <NothingToCheck />;
  return (
    <>
      {open && ofOwn > 0 && (
        <Group title={t('checks-own')}>
          {headingId =>
            own
              .slice(0, ofOwn)
              .map(check => <CheckCard key={check.id} open={open} check={check} headingId={headingId} />)
          }
        </Group>
      )}
      {ofPage > 0 && (
        <Group title={t('checks-page')}>
          {headingId =>
            onPage.slice(0, ofPage).map(word => <PageCheck key={word.id} word={word} headingId={headingId} />)
          }
        </Group>
      )}
      {waiting > 0 && (
        <button type="button" class="button" onClick={() => setWhole(true)}>
          {t('checks-all', { count: waiting })}
        </button>
      )}
    </>
  );
}

function Group({ title, children }: { title: string; children: (headingId: string) => ComponentChildren }) {
  const headingId = useId();
  return (
    <section class="checks" aria-labelledby={headingId}>
      <h2 class="group-title" id={headingId} tabIndex={-1}>
        {title}
      </h2>
      {/* biome-ignore lint/a11y/noRedundantRoles: a list without markers is none to Safari */}
      <ul role="list" class="cards">
        {children(headingId)}
      </ul>
    </section>
  );
}

function NothingToCheck() {
  const { t, page, workbench } = useServices();
  return (
    <>
      <p role="status">{t('checks-none')}</p>
      {page.state.value.kind !== 'reading' && (
        <button type="button" class="button" onClick={() => workbench().run('words.readPage')}>
          {t('words-read')}
        </button>
      )}
    </>
  );
}

/** Words that look easy and are not come first: nobody would ask about those. What is asked about already is done. */
function usePageChecks(): Diagnostic[] {
  const { diagnostics } = useServices();
  const asked = useAsked();
  const left = diagnostics.of(pageOwner).filter(({ id }) => !asked.has(id));
  return [...left.filter(isAsk), ...left.filter(word => !isAsk(word))];
}

function isAsk({ severity }: Diagnostic): boolean {
  return severity === 'ask';
}
