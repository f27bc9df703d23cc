// The drafter's copy: kept on the device with every key, saved on the server when the hands rest. Another person's
// act on the case is no obstacle as long as the reply itself is unchanged; a changed reply is asked about.
import { useRef, useState } from 'react';
import type { ProposalView } from '#instruments/proposals/contract';
import { saveReplyInput, type UndertakingView } from '#kernel/undertakings/contract';
import { isRefusal, type SpokenRefusal, useAct, useKeptDraft, useTroubleText } from '#web/client';
import { type Conflict, conflictOf } from '../form/conflict.ts';
import { localProblems } from '../form/problems.ts';
import { type Envelope, undertakingTarget } from '../form/target.ts';
import type { VerbAnswer } from '../form/verb-options.ts';
import { draftOf } from './draft-of.ts';
import { freshDraft } from './fresh-draft.ts';
import type { ReplyDraft } from './reply-draft.ts';
import { replyOfRound } from './reply-of-round.ts';
import { useAutosave } from './use-autosave.ts';

export function useReplyDraft(proposal: ProposalView, undertaking: UndertakingView) {
  const server = draftOf(proposal, replyOfRound(undertaking, undertaking.round));
  const key = `reply.${undertaking.id}.${undertaking.round}`;
  const draft = useKeptDraft<ReplyDraft>({ key, server, version: proposal.version });
  const known = useRef(JSON.stringify(server));
  const [conflict, setConflict] = useState<Conflict>();
  const troubleText = useTroubleText();
  const act = useAct<Envelope, VerbAnswer>('undertakings.save-reply', { cases: () => [proposal.id] });
  const problems = localProblems(saveReplyInput, draft.value);
  const target = undertakingTarget(proposal, undertaking);

  async function send(value: ReplyDraft, version: number): Promise<number | SpokenRefusal> {
    const answer = await act.actAndWait({ id: target.id, version, input: value });
    if (isRefusal(answer)) return answer as SpokenRefusal;
    known.current = JSON.stringify(value);
    draft.settle(value, (answer as VerbAnswer).version);
    setConflict(undefined);
    return (answer as VerbAnswer).version;
  }

  /** Answers the version the server now has, or nothing when it could not be saved. */
  async function save(upon = draft.version ?? proposal.version): Promise<number | undefined> {
    if (act.isPending || problems.length > 0) return undefined;
    const { value } = draft;
    const saved = await send(value, upon).catch(() => undefined);
    if (saved === undefined || typeof saved === 'number') return saved;
    const stale = conflictOf(saved);
    if (!stale) return undefined;
    const fresh = await freshDraft(proposal.id, undertaking.id).catch(() => undefined);
    if (fresh && JSON.stringify(fresh.draft) === known.current) {
      const again = await send(value, fresh.version).catch(() => undefined);
      return typeof again === 'number' ? again : undefined;
    }
    setConflict(stale);
    return undefined;
  }

  const isHeld = draft.standing === 'conflict' || conflict !== undefined;
  const isDue = draft.hasUnsaved && !isHeld && problems.length === 0;
  useAutosave({ value: draft.value, isDue: isDue && !act.isPending, save: () => void save() });
  return {
    ...{ draft, save, problems, conflict, target },
    isSaving: act.isPending,
    trouble: conflictOf(act.refusal) ? undefined : troubleText(act),
    takeTheirs: () => {
      setConflict(undefined);
      draft.takeServer();
    },
    keepMine: () => void save(conflict?.version),
  };
}

export type ReplyDraftHandle = ReturnType<typeof useReplyDraft>;
