import { useServices } from '../../frame/context';
import type { Choosable } from '../choosable';

/** What they may see, one by one: nothing until it is chosen. What is sensitive is asked for apart. */
export function WhatToShow({
  things,
  chosen,
  onChosen,
}: {
  things: Choosable[];
  chosen: ReadonlySet<string>;
  onChosen(chosen: ReadonlySet<string>): void;
}) {
  const { t } = useServices();
  const plain = things.filter(({ isHeld }) => !isHeld);
  const held = things.filter(({ isHeld }) => isHeld);
  const isAboutUse = held.some(({ id, tags }) => chosen.has(id) && tags.includes('substance-use'));

  function turn(id: string) {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    onChosen(next);
  }

  return (
    <section class="card client together-part" aria-labelledby="together-what">
      <h2 id="together-what">{t('together-what')}</h2>
      <p class="soft">{t(things.length > 0 ? 'together-what-how' : 'together-what-none')}</p>
      <Boxes things={plain} chosen={chosen} onTurn={turn} name={t('together-what')} />
      {held.length > 0 && (
        <>
          <h3>{t('together-held')}</h3>
          <p class="soft">{t('together-held-why')}</p>
          <Boxes things={held} chosen={chosen} onTurn={turn} name={t('together-held')} />
        </>
      )}
      {isAboutUse && <p class="notice">{t('together-part2-client')}</p>}
      <p class="soft" role="status">
        {t('together-what-count', {
          count: things.filter(({ id }) => chosen.has(id)).length,
          all: things.length,
        })}
      </p>
    </section>
  );
}

function Boxes({
  things,
  chosen,
  name,
  onTurn,
}: {
  things: Choosable[];
  chosen: ReadonlySet<string>;
  name: string;
  onTurn(id: string): void;
}) {
  if (things.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noRedundantRoles: a list without markers is none to Safari
    <ul role="list" class="out-items" aria-label={name}>
      {things.map(({ id, label, text }) => (
        <li key={id}>
          <label class="check-row">
            <input type="checkbox" checked={chosen.has(id)} onChange={() => onTurn(id)} />
            <span class="out-item">
              <span class="out-words">{text}</span>
              <span class="soft">{label}</span>
            </span>
          </label>
        </li>
      ))}
    </ul>
  );
}
