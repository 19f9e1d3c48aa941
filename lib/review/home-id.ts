import type { ItemId } from './plan';

/** What a thing that is shared is named once it is home. */
export function homeId(id: ItemId): ItemId {
  return id.startsWith('heard/') ? `notes/${id.slice('heard/'.length)}` : id;
}
