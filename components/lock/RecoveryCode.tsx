import { useEffect, useRef } from 'preact/hooks';

import { useServices } from '../frame/context';

/** A recovery code, shown once, to be printed or copied by hand. */
export function RecoveryCode({ code, onDone }: { code: string; onDone(): void }) {
  const { t } = useServices();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);

  return (
    <section class="card recovery-paper" aria-labelledby="recovery-title">
      <h3 id="recovery-title" ref={title} tabIndex={-1}>
        {t('code-title')}
      </h3>
      <p class="recovery-code">{code}</p>
      <p>{t('code-keep')}</p>
      <div class="buttons">
        <button type="button" class="button primary" onClick={printIt}>
          {t('code-print')}
        </button>
        <button type="button" class="button" onClick={onDone}>
          {t('code-done')}
        </button>
      </div>
    </section>
  );
}

/** The code and nothing else of the panel: the style of the page sees to that. */
function printIt(): void {
  document.body.dataset.printing = 'code';
  window.print();
  delete document.body.dataset.printing;
}
