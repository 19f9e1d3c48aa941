import { themes } from '../../lib/base/look';
import { useServices } from '../frame/context';
import { RadioList } from './RadioList';

/** Light, dark, strong contrast, or as the computer has it. */
export function LookChoice() {
  const { t, choices } = useServices();
  return (
    <RadioList
      name={t('choices-look')}
      value={choices.theme.value}
      options={themes.map(value => ({ value, text: t(`look-${value}`) }))}
      onChoose={choices.setTheme}
    />
  );
}
