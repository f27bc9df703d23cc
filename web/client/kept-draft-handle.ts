import type { DraftStanding } from './standing-of.ts';

export interface KeptDraftOptions<Value> {
  /** Names the thing, e.g. `proposal.<case id>` or `proposal.new`; kept apart per account. */
  key: string;
  /** The server's copy, or the empty form. */
  server: Value;
  /** The server's version of it; null for something new. */
  version: number | null;
}

export interface KeptDraftHandle<Value> {
  value: Value;
  change: (next: Value) => void;
  standing: DraftStanding;
  /** False when the browser refuses to store: say so. */
  isKept: boolean;
  hasUnsaved: boolean;
  /** The server saved exactly this value under this version. */
  settle: (saved: Value, version: number) => void;
  /** In a conflict: go on with this device's copy, upon the server's newest version. */
  takeMine: () => void;
  /** Drop this device's copy. */
  takeServer: () => void;
  /** The version the next save must name. */
  version: number | null;
}
