import type { OpenVisit } from '../../../lib/notebook/open-visit';
import type { Question, QuestionStatus } from '../../../lib/notebook/visit';
import { useServices } from '../../frame/context';
import { largeKeys, smallKeys } from '../statuses';
import { markAs } from './mark';

/** Three large keys, and smaller ones for what is seldom. Each is one press, or its number. */
export function StatusKeys({ open, question }: { open: OpenVisit; question: Question }) {
  const { t, choices } = useServices();
  const askedAt = Date.parse(question.askedAt);
  return (
    <section class="status-keys" aria-label={t('room-keys')}>
      <div class="large-keys">
        {largeKeys.map(({ key, status }) => (
          <StatusKey key={key} open={open} question={question} digit={key} status={status} />
        ))}
      </div>
      {!Number.isNaN(askedAt) && (
        <p class="soft">
          {t('room-asked-at', {
            time: new Intl.DateTimeFormat(choices.locale.value, {
              hour: 'numeric',
              minute: '2-digit',
            }).format(askedAt),
          })}
        </p>
      )}
      <details open={smallKeys.some(({ status }) => status === question.status && status !== 'ready')}>
        <summary>{t('room-more-keys')}</summary>
        <div class="buttons">
          {smallKeys.map(({ key, status }) => (
            <StatusKey key={key} open={open} question={question} digit={key} status={status} />
          ))}
        </div>
      </details>
    </section>
  );
}

function StatusKey({
  open,
  question,
  digit,
  status,
}: {
  open: OpenVisit;
  question: Question;
  digit: string;
  status: QuestionStatus;
}) {
  const services = useServices();
  const hasKey = services.choices.roomKeys.value;
  return (
    <button
      type="button"
      class="button status-key"
      aria-pressed={question.status === status}
      aria-keyshortcuts={hasKey ? digit : undefined}
      onClick={() => markAs(services, open, { question, status })}
    >
      {hasKey && <kbd>{digit}</kbd>} {services.t(status === 'ready' ? 'room-ready-again' : `room-${status}`)}
    </button>
  );
}
