import { locales } from '../../lib/base/localize';
import { useServices } from '../frame/context';
import { RadioList } from './RadioList';

/** Which language the panel speaks. */
export function LanguageChoice() {
  const { t, choices } = useServices();
  return (
    <RadioList
      name={t('choices-language')}
      value={choices.locale.value}
      options={locales.map(value => ({ value, text: t(`language-${value}`), lang: value }))}
      onChoose={choices.setLocale}
    />
  );
}
