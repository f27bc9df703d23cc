import type { changesSince } from '../changes-since.ts';
import type { KeptFields } from '../draft-of.ts';
import type { AutosaveEvent } from './autosave-state.ts';
import type { Conflict } from './conflict.ts';

/** What the saver tells the screen and the keeper of drafts; renewed with each drawing of the screen. */
export interface SaverSurroundings {
  dispatch: (event: AutosaveEvent) => void;
  showConflict: (conflict: Conflict | null) => void;
  keep: (kept: KeptFields) => void;
  settle: (kept: KeptFields, version: number) => void;
  noLongerWritable: string;
}

export interface SaverStart extends KeptFields {
  caseId: string;
  version: number;
}

export interface SaveBody {
  id: string;
  version: number;
  input: ReturnType<typeof changesSince>;
}
