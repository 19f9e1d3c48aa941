import type { Edit } from '../../lib/diagnostics/own-list/check';
import type { OpenVisit } from '../../lib/notebook/open-visit';
import { useServices } from '../frame/context';

/** What a fix would change, before it does: as it reads now, and as it would. */
export function FixPreview({ open, fix }: { open: OpenVisit; fix: readonly Edit[] }) {
  return (
    <div class="fix" role="status">
      {fix.map((edit, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a fix stands still
        <EditPreview key={at} open={open} edit={edit} />
      ))}
    </div>
  );
}

function EditPreview({ open, edit }: { open: OpenVisit; edit: Edit }) {
  const { t } = useServices();
  if (edit.do === 'add-question') {
    return (
      <p>
        <span class="label">{t('fix-add-question')}</span>
        <ins>{edit.text}</ins>
      </p>
    );
  }
  const place = edit.do === 'set-text' ? t(`fix-in-${edit.field}`) : t('fix-in-question');
  const isThere =
    edit.do === 'set-text' || open.visit.value.questions.some(({ id }) => id === edit.questionId);
  if (!isThere) return null;
  return (
    <p>
      <span class="label">{place}</span>
      {edit.before && (
        <del>
          <span class="only-heard">{t('fix-now')} </span>
          {edit.before}
        </del>
      )}{' '}
      <ins>
        <span class="only-heard">{t('fix-then')} </span>
        {edit.after}
        {edit.do === 'set-text' && edit.open && '…'}
      </ins>
      {edit.do === 'set-text' && edit.open && <span class="soft"> {t('fix-you-finish')}</span>}
    </p>
  );
}
