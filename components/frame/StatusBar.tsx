import { useServices } from './context';
import { LockIcon } from './icons';
import { LanguageSelect } from './LanguageSelect';

/** Where the client's words are, whether they are kept, and the language. */
export function StatusBar() {
  const services = useServices();
  const { t, choices, privacy } = services;
  const workbench = services.workbench();
  return (
    <footer class="status-bar">
      <span class="status-where">
        <LockIcon />
        {t(privacy.computer === 'shared' ? 'status-in-panel' : 'status-only-here')}
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
      <LanguageSelect t={t} choices={choices} />
    </footer>
  );
}
