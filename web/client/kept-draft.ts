// What was written and not yet saved on the server, kept on this device through crashes and ended sessions.

export interface KeptDraft<Value> {
  value: Value;
  /** The server's version this was written upon; none for something new. */
  baseVersion: number | null;
}

export type DraftStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const prefix = 'tongxin.draft.';

export function keepDraft<Value>(store: DraftStore, key: string, draft: KeptDraft<Value>): boolean {
  try {
    store.setItem(prefix + key, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

export function findDraft<Value>(store: DraftStore, key: string): KeptDraft<Value> | undefined {
  try {
    const found = JSON.parse(store.getItem(prefix + key) ?? 'null') as KeptDraft<Value> | null;
    return found && typeof found === 'object' && 'value' in found ? found : undefined;
  } catch {
    return undefined;
  }
}

export function forgetDraft(store: DraftStore, key: string) {
  try {
    store.removeItem(prefix + key);
  } catch {
    // A device that refuses its storage has nothing to forget.
  }
}

type ListedStore = Pick<Storage, 'key' | 'length' | 'removeItem'>;

/** Keys of drafts begin with the account they belong to. */
function draftsOf(store: ListedStore, account: string): string[] {
  const keys = Array.from({ length: store.length }, (_, index) => store.key(index) ?? '');
  return keys.filter((key) => key.startsWith(`${prefix}${account}.`));
}

export function countDrafts(store: ListedStore, account: string): number {
  try {
    return draftsOf(store, account).length;
  } catch {
    return 0;
  }
}

export function forgetDrafts(store: ListedStore, account: string) {
  try {
    for (const key of draftsOf(store, account)) store.removeItem(key);
  } catch {
    // A device that refuses its storage has nothing to forget.
  }
}
