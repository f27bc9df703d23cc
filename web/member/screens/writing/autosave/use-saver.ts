import { useReducer, useState } from 'react';
import type { ProposalView } from '#instruments/proposals/contract';
import { useKeptDraft } from '#web/client';
import { draftOf, type KeptFields } from '../draft-of.ts';
import { autosaveAfter } from './autosave.ts';
import { startOfAutosave } from './autosave-state.ts';
import type { Conflict } from './conflict.ts';
import { DraftSaver } from './draft-saver.ts';
import type { SaverSurroundings } from './saver-surroundings.ts';

export interface AutosaveOptions {
  view: ProposalView;
  /** What to say when somebody has sent the draft in, or thrown it away, meanwhile. */
  noLongerWritable: string;
}

export function useSaver({ view, noLongerWritable }: AutosaveOptions) {
  const [server] = useState<KeptFields>(() => ({ fields: draftOf(view), base: draftOf(view) }));
  const kept = useKeptDraft<KeptFields>({ key: `proposal.${view.id}`, server, version: view.version });
  const [state, dispatch] = useReducer(autosaveAfter, startOfAutosave);
  const [conflict, showConflict] = useState<Conflict | null>(null);
  const { change: keep, settle } = kept;
  const surroundings: SaverSurroundings = { dispatch, showConflict, keep, settle, noLongerWritable };
  const [saver] = useState(() => {
    const base = kept.standing === 'conflict' ? kept.value.base : server.base;
    return new DraftSaver({ caseId: view.id, version: view.version, fields: kept.value.fields, base }, surroundings);
  });
  saver.surroundings = surroundings;
  return { kept, state, dispatch, conflict, saver };
}
