import type { OpenVisit } from '../../lib/notebook/open-visit';
import type { ItemId } from '../../lib/review/plan';
import { useServices } from '../frame/context';
import { TrashIcon } from '../frame/icons';
import { useShownTo } from '../together/Shown';
import { removeItem } from './remove-item';

/** The press that removes a thing of a list. Not there while somebody can see the thing: that is taken back first. */
export function RemoveItem({
  list,
  item,
  what,
}: {
  list: Pick<OpenVisit['notes'], 'remove' | 'putBack'>;
  item: ItemId;
  what: string;
}) {
  const services = useServices();
  if (useShownTo(item)) return null;
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={services.t('after-remove', { what })}
      onClick={() => removeItem(services, list, item.slice(item.indexOf('/') + 1))}
    >
      <TrashIcon />
    </button>
  );
}
