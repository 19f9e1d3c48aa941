import type { OpenVisit } from '../../../lib/notebook/open-visit';
import { useServices } from '../../frame/context';
import { TextField } from '../BoxField';

const otherGoals = ['helpMeDo', 'keepsMeWell', 'sinceLast'] as const;

/** Goals in the client's own words: four boxes. */
export function Goals({ open }: { open: OpenVisit }) {
  const { t } = useServices();
  return (
    <section class="prepare-boxes" aria-label={t('goals-title')}>
      <TextField
        open={open}
        name="matters"
        label={t('visit-matters')}
        placeholder={t('visit-matters-example')}
      />
      <OtherGoals open={open} />
    </section>
  );
}

/** The three besides "What matters most to me". */
export function OtherGoals({ open }: { open: OpenVisit }) {
  const { t } = useServices();
  return (
    <>
      {otherGoals.map(name => (
        <TextField
          key={name}
          open={open}
          name={name}
          label={t(`goal-${name}`)}
          placeholder={t(`goal-${name}-example`)}
        />
      ))}
    </>
  );
}
