import { useEffect, useState } from 'preact/hooks';

import type { Result } from '../../lib/base/result';
import { useServices } from '../frame/context';

/**
 * Open something when the view is drawn. Undefined until it is here.
 *
 * @param of - Opened anew when this is another.
 */
export function useOpened<Value>(
  open: () => Promise<Result<Value, string>>,
  of: unknown,
  close: (value: Value) => void = () => undefined,
): Value | undefined {
  const { explainFailure } = useServices();
  const [opened, setOpened] = useState<{ of: unknown; value: Value }>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: what it is opened of says when
  useEffect(() => {
    let isHere = true;
    let undo = () => {};
    void open().then(answer => {
      if (!answer.ok) return explainFailure(answer.code);
      if (!isHere) return close(answer.value);
      undo = () => close(answer.value);
      setOpened({ of, value: answer.value });
    });
    return () => {
      isHere = false;
      undo();
    };
  }, [of]);
  return opened && opened.of === of ? opened.value : undefined;
}
