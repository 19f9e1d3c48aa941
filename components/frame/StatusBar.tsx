import { type Locale, locales } from '../../lib/base/localize';
import { useServices } from './context';
import { LockIcon } from './icons';

/** Where the client's words are, whether they are kept, and the language. */
export function StatusBar() {
  const services = useServices();
  const { t, choices } = services;
  const workbench = services.workbench();
  return (
    <footer class="status-bar">
      <span class="status-where">
        <LockIcon />
        {t('status-only-here')}
      </span>
      {workbench.statusItems.map(({ id, text, label, command, icon: Icon }) => {
        const words = text(services);
        if (!words) return null;
        if (!command) return <span key={id}>{words}</span>;
        return (
          <button
            key={id}
            type="button"
            aria-label={label?.(services)}
            onClick={() => workbench.run(command)}
          >
            {Icon && <Icon />}
            {words}
          </button>
        );
      })}
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
    </footer>
  );
}
