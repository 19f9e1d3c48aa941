import { useId } from 'preact/hooks';

import { type Comfort, comforts } from '../../lib/base/look';
import { useServices } from '../frame/context';
import { RadioList } from './RadioList';

/** Larger letters, more room between them, less motion, softer colours: each as the computer says, or always. */
export function ComfortChoice() {
  return (
    <div class="comforts">
      {comforts.map(comfort => (
        <OneComfort key={comfort} comfort={comfort} />
      ))}
    </div>
  );
}

function OneComfort({ comfort }: { comfort: Comfort }) {
  const { t, choices } = useServices();
  const why = useId();
  const others = choices.comforts.value.filter(other => other !== comfort);
  return (
    <div>
      <h3>{t(`comfort-${comfort}`)}</h3>
      <p class="soft" id={why}>
        {t(`comfort-${comfort}-why`)}
      </p>
      <RadioList
        name={t(`comfort-${comfort}`)}
        describedBy={why}
        value={choices.comforts.value.includes(comfort) ? 'always' : 'system'}
        options={[
          { value: 'system', text: t('comfort-system') },
          { value: 'always', text: t(`comfort-${comfort}-always`) },
        ]}
        onChoose={value => choices.setComforts(value === 'always' ? [...others, comfort] : others)}
      />
    </div>
  );
}
