import { useServices } from '../frame/context';

/** Says that some of what was kept no longer opens. The rest is shown as ever. */
export function SetAside() {
  const { t, notebook } = useServices();
  const records = notebook.setAside.value.reduce((sum, aside) => sum + aside.records, 0);
  if (records === 0) return null;
  return (
    <p class="notice" role="status">
      {t('questions-set-aside', { count: records })}
    </p>
  );
}
