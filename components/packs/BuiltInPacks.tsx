import { useServices } from '../frame/context';
import { PackSwitch } from './AddedPacks';
import { PackFacts } from './PackFacts';
import { alwaysOn } from './packs';

/** The packs that come with us: through the same door, and most can be turned off. */
export function BuiltInPacks() {
  const { t, packs } = useServices();
  return (
    <details class="fold-in">
      <summary>{t('packs-built-in', { count: packs.builtIn.length })}</summary>
      <ul class="cards">
        {packs.builtIn.map(pack => (
          <li key={pack.id} class="card">
            <h3>{pack.name}</h3>
            <PackSwitch id={pack.id} name={pack.name} isFixed={alwaysOn.includes(pack.id)} />
            <PackFacts pack={pack} />
          </li>
        ))}
      </ul>
    </details>
  );
}
