import { useServices } from '../frame/context';
import type { Computer } from '../services';
import { EndForm } from './EndForm';

/** Whose computer this is; on a shared one, how to leave it. */
export function ComputerSection() {
  const { t, privacy, explainFailure } = useServices();
  const other: Computer = privacy.computer === 'mine' ? 'shared' : 'mine';

  async function change() {
    const changed = await privacy.changeComputer(other);
    if (!changed.ok) explainFailure(changed.code);
  }

  return (
    <>
      {privacy.computer === 'shared' && <EndForm />}
      <p>{t(`computer-now-${privacy.computer}`)}</p>
      <button type="button" class="button" onClick={change}>
        {t(`computer-make-${other}`)}
      </button>
    </>
  );
}
