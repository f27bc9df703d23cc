// Works through the chosen ones, one after the other, each with a key of its own: a broken line can be tried again
// without deciding anything twice.
import { useRef, useState } from 'react';
import { isRefusal, newIntent, Problem, perform, type SpokenRefusal, useTroubleText } from '#web/client';
import type { Envelope } from '../form/target.ts';
import type { VerbAnswer } from '../form/verb-options.ts';
import type { BatchTarget } from './batch-targets.ts';
import type { BatchVerb } from './batch-verb.ts';

export interface BatchResult {
  state: 'running' | 'done' | 'refused';
  /** The number given, or why not. */
  text: string;
}

export function useBatchRun(verb: BatchVerb) {
  const [results, setResults] = useState<Readonly<Record<string, BatchResult>>>({});
  const [isRunning, setIsRunning] = useState(false);
  const intents = useRef(new Map<string, string>());
  const troubleText = useTroubleText();
  const note = (id: string, result: BatchResult) => setResults((before) => ({ ...before, [id]: result }));

  function intentOf(envelope: Envelope): string {
    const of = JSON.stringify(envelope);
    const intent = intents.current.get(of) ?? newIntent();
    intents.current.set(of, intent);
    return intent;
  }

  async function runOne({ target }: BatchTarget, input: unknown): Promise<BatchResult> {
    const envelope = { id: target.id, version: target.version, input };
    try {
      const name = `${verb.family}.${verb.verb}`;
      const answer = await perform<Envelope, VerbAnswer>(name, envelope, { intent: intentOf(envelope) });
      if (!isRefusal(answer)) return { state: 'done', text: (answer as VerbAnswer).number ?? '' };
      intents.current.delete(JSON.stringify(envelope));
      return { state: 'refused', text: (answer as SpokenRefusal).message };
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      return { state: 'refused', text: troubleText({ problem: error }) ?? '' };
    }
  }

  /** Cases share their version among units, so several units of one case go in turn upon the newest. */
  async function run(targets: readonly BatchTarget[], input: unknown): Promise<void> {
    setIsRunning(true);
    for (const one of targets) {
      note(one.target.id, { state: 'running', text: '' });
      note(one.target.id, await runOne(one, input));
    }
    setIsRunning(false);
  }

  return { results, isRunning, run };
}
