import { type Locale, type Localize, locales } from '../../lib/base/localize';
import type { Choices } from '../services';

/** The language of the panel, wherever one may be needed before anything else can be read. */
export function LanguageSelect({ t, choices }: { t: Localize; choices: Choices }) {
  return (
    <label class="status-language">
      <span class="only-heard">{t('status-language')}</span>
      <select
        value={choices.locale.value}
        onChange={event => choices.setLocale(event.currentTarget.value as Locale)}
      >
        {locales.map(locale => (
          <option key={locale} value={locale} lang={locale}>
            {t(`language-${locale}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
