import { useId } from 'preact/hooks';

import { dials } from '../../../lib/review/stepping-back';
import { RadioList } from '../../choices/RadioList';
import { useServices } from '../../frame/context';

/** How much help the client wants. It is the client's alone to set, and what they say counts. */
export function HelpDial() {
  const { t, together } = useServices();
  const { dial, level } = together.help.value;
  const how = useId();
  return (
    <div class="together-part">
      <p class="label">{t('help-dial')}</p>
      <p class="soft" id={how}>
        {t('help-dial-how')}
      </p>
      <RadioList
        name={t('help-dial')}
        describedBy={how}
        value={dial}
        options={dials.map(value => ({ value, text: t(`help-dial-${value}`) }))}
        onChoose={together.setDial}
      />
      <p class="soft" role="status">
        {t(`help-now-${level}`)}
      </p>
    </div>
  );
}
