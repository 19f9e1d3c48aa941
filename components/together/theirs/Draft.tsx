import { useEffect, useId, useState } from 'preact/hooks';

import { createRoleCheck, type Remark, type RoleCheck } from '../../../lib/role/check-role';
import { useServices } from '../../frame/context';
import { GrowingText } from '../../questions/GrowingText';
import { useTable } from '../who';

/** Where the specialist writes. What leads away from listening is pointed at, and an open question offered. */
export function Draft({
  label,
  start = '',
  most,
  onPut,
  onLeave,
}: {
  label: string;
  start?: string;
  /** Words at most. */
  most?: number | undefined;
  /** False: it was not taken, and what was typed stays. */
  onPut(text: string): boolean;
  onLeave?: () => void;
}) {
  const { t } = useServices();
  const { specialist } = useTable();
  const [text, setText] = useState(start);
  const check = useRoleCheck();
  const id = useId();
  const remarks = check?.(specialist.draft(text)) ?? [];
  const count = text.match(/\S+/g)?.length ?? 0;
  return (
    <div class="draft">
      <label class="label" for={id}>
        {label}
      </label>
      <GrowingText
        id={id}
        value={text}
        onText={next => {
          setText(next);
          return true;
        }}
      />
      {most !== undefined && <p class="soft">{t('together-words', { count, most })}</p>}
      <Remarks remarks={remarks} text={text} onText={setText} />
      <div class="buttons">
        <button
          type="button"
          class="button specialist-button"
          disabled={text.trim() === '' || text === start}
          onClick={() => {
            if (onPut(text.trim())) setText('');
          }}
        >
          {t('together-put-it')}
        </button>
        {onLeave && (
          <button type="button" class="button" onClick={onLeave}>
            {t('together-leave')}
          </button>
        )}
      </div>
    </div>
  );
}

/** What leads away from listening, and what could stand there. It stops nothing. */
function Remarks({
  remarks,
  text,
  onText,
}: {
  remarks: readonly Remark[];
  text: string;
  onText(text: string): void;
}) {
  const { t, packs } = useServices();
  const added = Object.values(packs.says.value?.names ?? {});
  return (
    <div role="status">
      {remarks.map(({ kind, start, end, offer, from }) => (
        <div key={`${kind}${start}`} class="notice role-remark">
          <p>{t(`together-role-${kind}`, { words: text.slice(start, Math.min(end, start + 60)) })}</p>
          <p>
            <b>{offer}</b>
          </p>
          {added.includes(from) && <p class="soft">{t('packs-from', { name: from })}</p>}
          {offer.endsWith('?') && kind !== 'long-story' && (
            <button type="button" class="button" onClick={() => onText(offer)}>
              {t('together-role-use')}
              <span class="only-heard"> {offer}</span>
            </button>
          )}
        </div>
      ))}
    </div>
  );
}

/** Undefined until the lexicons of this language are here. */
function useRoleCheck(): RoleCheck | undefined {
  const { together, choices, packs } = useServices();
  const added = packs.says.value;
  const locale = choices.locale.value;
  const [check, setCheck] = useState<{ of: RoleCheck }>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: an added pack may come or go meanwhile, or be read later
  useEffect(() => {
    let isHere = true;
    void together.lexicons(locale).then(lexicons => {
      if (isHere) setCheck({ of: createRoleCheck(...lexicons) });
    });
    return () => {
      isHere = false;
    };
  }, [together, locale, added]);
  return check?.of;
}
