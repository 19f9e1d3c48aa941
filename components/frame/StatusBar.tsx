import { useEffect, useRef, useState } from 'preact/hooks';

import type { StatusItem } from '../../lib/workbench/contribution';
import type { Services } from '../services';
import { useIsReady, useServices } from './context';
import { LanguageSelect } from './LanguageSelect';
import type { StatusCard } from './StatusCard';

/** Where the client's words are, whether they are kept, and the language. What a remark means is said when pressed. */
export function StatusBar() {
  const services = useServices();
  const { t, choices } = services;
  const [explained, explain] = useState<string>();
  const isReady = useIsReady();
  return (
    <footer class="status-bar">
      {services
        .workbench()
        .statusItems.map(item =>
          isReady && item.text(services) ? (
            <StatusButton
              key={item.id}
              item={item}
              isExplained={explained === item.id}
              onExplain={isOn => explain(isOn ? item.id : undefined)}
            />
          ) : null,
        )}
      <LanguageSelect t={t} choices={choices} />
    </footer>
  );
}

function StatusButton({
  item,
  isExplained,
  onExplain,
}: {
  item: StatusItem<Services>;
  isExplained: boolean;
  onExplain(isOn: boolean): void;
}) {
  const services = useServices();
  const button = useRef<HTMLButtonElement>(null);
  const words = item.text(services);
  const Card = useCard(isExplained);
  const inside = (
    <>
      {item.icon && <item.icon />}
      {words}
    </>
  );
  if ('command' in item) {
    return (
      <button type="button" onClick={() => services.workbench().run(item.command)}>
        {inside}
      </button>
    );
  }
  return (
    <>
      <button
        ref={button}
        type="button"
        aria-label={item.label?.(services)}
        aria-haspopup="dialog"
        aria-expanded={isExplained}
        onClick={() => onExplain(!isExplained)}
      >
        {inside}
      </button>
      {isExplained && Card && (
        <Card
          name={item.label?.(services) ?? words}
          why={item.why(services)}
          commands={item.commands}
          opener={button}
          onClose={() => onExplain(false)}
        />
      )}
    </>
  );
}

/** The card, once one was asked for: nobody presses there before the panel is drawn. */
function useCard(isWanted: boolean): typeof StatusCard | undefined {
  const { explainFailure } = useServices();
  const [Card, setCard] = useState<typeof StatusCard>();
  useEffect(() => {
    if (!isWanted || Card) return;
    import('./StatusCard').then(
      loaded => setCard(() => loaded.StatusCard),
      () => explainFailure('failed'),
    );
  }, [isWanted, Card, explainFailure]);
  return Card;
}
