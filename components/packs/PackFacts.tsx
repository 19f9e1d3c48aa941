import type { PackAbout } from '../../lib/packs/about-pack';
import { useServices } from '../frame/context';

/** Who made a pack, and what is in it. The words of a stranger: text, each in a direction of its own. */
export function PackFacts({ pack }: { pack: PackAbout }) {
  const { t } = useServices();
  const { author, licence, source, version, languages, counts } = pack;
  const said: [string, string][] = [
    ['packs-author', author],
    ['packs-licence', licence],
    ['packs-source', source],
    ['packs-version', version],
    ['packs-languages', languages.join(', ')],
  ];
  return (
    <>
      <p>
        {Object.entries(counts).map(([kind, count]) => (
          <span key={kind} class="chip">
            {t('packs-count', { kind, count })}
          </span>
        ))}
      </p>
      <dl class="pack-facts">
        {said.map(([label, value]) => (
          <div key={label}>
            <dt>{t(label)}</dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
