// Saves what is written by itself: kept on the device at every keystroke, on the server a moment later.
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import type { Draft } from '../draft.ts';
import type { Choices } from '../merge-drafts.ts';
import type { AutosaveState } from './autosave-state.ts';
import { type Conflict, changesAfter } from './conflict.ts';
import { type AutosaveOptions, useSaver } from './use-saver.ts';
import { useSavingTimes } from './use-saving-times.ts';

export interface Writing {
  draft: Draft;
  state: AutosaveState;
  /** False when the browser refuses to store. */
  isKept: boolean;
  isRecovered: boolean;
  conflict: Conflict | null;
  change: (part: Partial<Draft>) => void;
  /** Saves what is still to be saved; false when it did not come through. */
  flush: () => Promise<boolean>;
  settleConflict: (choices: Choices) => void;
}

export function useAutosave(options: AutosaveOptions): Writing {
  const { view } = options;
  const { kept, state, dispatch, conflict, saver } = useSaver(options);
  const queryClient = useQueryClient();
  const verbs = useMemo(
    () => ({
      save: () => saver.save(),
      change: (part: Partial<Draft>) => saver.change(part),
      settleConflict: (choices: Choices) => saver.settleConflict(choices),
      flush: async () => {
        const isSaved = await saver.save();
        const isDone = isSaved && saver.hasChanges ? await saver.save() : isSaved;
        await queryClient.invalidateQueries({ queryKey: ['ask'] });
        return isDone;
      },
    }),
    [saver, queryClient],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: how the draft stood is looked at once, on opening.
  useEffect(() => {
    if (kept.standing === 'recovered') dispatch({ kind: 'changed' });
    if (kept.standing === 'conflict') saver.meet(view, changesAfter(view));
  }, []);
  useSavingTimes({ state, written: kept.value, save: verbs.save });
  return {
    draft: kept.value.fields,
    state,
    isKept: kept.isKept,
    isRecovered: kept.standing === 'recovered',
    conflict,
    ...verbs,
  };
}
