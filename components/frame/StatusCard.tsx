import type { RefObject } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';

import { useServices } from './context';
import { CloseIcon } from './first-icons';

/** What a remark in the status bar means, and what can be done about it. Closes with Escape or a press elsewhere. */
export function StatusCard({
  name,
  why,
  commands,
  opener,
  onClose,
}: {
  name: string;
  why: string;
  /** Ids of commands. Only those that apply now are offered. */
  commands: readonly string[];
  /** What was pressed. It gets the focus back. */
  opener: RefObject<HTMLElement | null>;
  onClose(): void;
}) {
  const { t, workbench } = useServices();
  const card = useRef<HTMLDivElement>(null);
  const id = useId();
  const offered = workbench().commands.value.filter(command => commands.includes(command.id));

  // Told at once, name and words, and left as one came.
  useEffect(() => card.current?.focus(), []);
  usePressElsewhere([card, opener], onClose);

  function leave() {
    opener.current?.focus();
    onClose();
  }

  /** A new view takes the focus by itself. */
  function run(commandId: string) {
    const { view } = workbench();
    const before = view.peek();
    void workbench().run(commandId);
    if (view.peek() === before) leave();
    else onClose();
  }

  return (
    <div
      ref={card}
      class="status-card"
      role="dialog"
      aria-labelledby={`${id}-name`}
      aria-describedby={`${id}-why`}
      tabIndex={-1}
      onKeyDown={event => {
        // It still counts as the first of the two that hide the panel: who presses twice means that.
        if (event.key === 'Escape') leave();
      }}
    >
      <div class="status-card-head">
        <b id={`${id}-name`}>{name}</b>
        <button type="button" class="icon-button" aria-label={t('status-close')} onClick={leave}>
          <CloseIcon />
        </button>
      </div>
      <p id={`${id}-why`}>{why}</p>
      <div class="buttons">
        {offered.map(command => (
          <button key={command.id} type="button" class="button" onClick={() => run(command.id)}>
            {t(command.text)}
          </button>
        ))}
      </div>
    </div>
  );
}

/** A press anywhere else closes it. The press does what it does there. */
function usePressElsewhere(own: RefObject<HTMLElement | null>[], onPress: () => void): void {
  const press = useRef(onPress);
  press.current = onPress;
  const inside = useRef(own);
  useEffect(() => {
    const listen = ({ target }: PointerEvent) => {
      const isInside = inside.current.some(({ current }) => current?.contains(target as Node));
      if (!isInside) press.current();
    };
    document.addEventListener('pointerdown', listen);
    return () => document.removeEventListener('pointerdown', listen);
  }, []);
}
