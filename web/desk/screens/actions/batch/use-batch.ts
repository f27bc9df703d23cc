// A batch under way: its lines, what is chosen, what is asked once for all, and what came of each.
import { useState } from 'react';
import type { ProposalView } from '#instruments/proposals/contract';
import { lastMeeting } from '../case/meeting-field.tsx';
import { type FieldProblem, localProblems } from '../form/problems.ts';
import { useRefresh } from '../form/use-refresh.ts';
import { type BatchFieldsValue, emptyFields } from './batch-fields-value.ts';
import type { BatchVerb } from './batch-verb.ts';
import { linesOf } from './lines-of.ts';
import { useBatchPicks } from './use-batch-picks.ts';
import { useBatchRun } from './use-batch-run.ts';
import { viewsOf } from './use-views.ts';

export function useBatch(
  verb: BatchVerb,
  views: readonly ProposalView[],
  onClose: (doneCaseIds: readonly string[]) => void,
) {
  const refresh = useRefresh();
  // What is decided does not change under the hand; only the refused are looked at again.
  const [lines, setLines] = useState(() => linesOf(verb, views));
  const { picked, pick } = useBatchPicks(lines);
  const [value, setValue] = useState<BatchFieldsValue>(() => emptyFields(lastMeeting()));
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const { results, isRunning, run } = useBatchRun(verb);
  const chosen = lines.filter(({ target }) => picked.has(target.id) && results[target.id]?.state !== 'done');
  const runCount = Object.keys(results).length + chosen.length;
  const finished = Object.values(results).filter(({ state }) => state !== 'running');
  const doneCount = finished.filter(({ state }) => state === 'done').length;

  async function lookAgain() {
    const caseIds = [...new Set(chosen.map(({ target }) => target.caseId))];
    const fresh = linesOf(verb, await viewsOf(caseIds).catch(() => []));
    setLines((before) => before.map((line) => fresh.find(({ target }) => target.id === line.target.id) ?? line));
  }

  async function start() {
    const input = verb.toInput(value);
    const wrong = localProblems(verb.schema, input);
    setProblems(wrong);
    if (wrong.length > 0) return document.getElementById(`batch-${wrong[0]?.field.split('.')[0]}`)?.focus();
    await run(chosen, input);
    await lookAgain();
  }

  const close = () => {
    onClose(
      lines
        .map(({ target }) => target)
        .filter(({ id }) => results[id]?.state === 'done')
        .map(({ caseId }) => caseId),
    );
    void refresh();
  };
  return {
    ...{ lines, picked, pick, chosen, value, problems, results, isRunning, start, close },
    change: (changes: Partial<BatchFieldsValue>) => setValue({ ...value, ...changes }),
    doneCount,
    failedCount: finished.length - doneCount,
    progress: finished.length / Math.max(1, runCount),
  };
}

export type Batch = ReturnType<typeof useBatch>;
