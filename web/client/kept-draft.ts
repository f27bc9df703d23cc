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
