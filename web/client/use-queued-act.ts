// Acting without a network: the act is kept on the device, sent once when the network returns, done once.
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { isTouched } from './is-touched.ts';
import { ownerOf } from './outbox/mark.ts';
import type { Outcome } from './outbox/outcome.ts';
import type { ThingSays, WaitingFile } from './outbox/thing.ts';
import { newIntent, perform } from './perform.ts';
import { Problem, type SpokenRefusal } from './problem.ts';
import { useSession } from './session.tsx';
import type { ActOptions } from './use-act.ts';

export interface QueuedActOptions<Input, Answer> extends ActOptions<Input, Answer> {
  /** What the outbox shows of it: 「签名 · 关于路灯的提案」, and where it is seen. */
  says: (input: Input) => ThingSays;
  /** Acts of one lane go in order; without it that of the first case. */
  lane?: (input: Input) => string;
  /** Sent before the act; `placeholderOf(file.placeholder)` stands in the input where the server's id belongs. */
  files?: (input: Input) => readonly WaitingFile[];
  /** It is kept on the device and goes when the network returns. */
  onWaiting?: (input: Input) => void;
}

export type QueuedStanding = 'idle' | 'sending' | 'sent' | 'waiting' | 'refused';

interface State {
  standing: QueuedStanding;
  refusal?: SpokenRefusal;
  problem?: Problem;
}

/** `const signing = useQueuedAct<SignAct>('proposals.sign', { says, cases })` … `signing.act(input)`, as with `useAct`. */
export function useQueuedAct<Input, Answer = unknown>(name: string, options: QueuedActOptions<Input, Answer>) {
  const queryClient = useQueryClient();
  const session = useSession();
  const [state, setState] = useState<State>({ standing: 'idle' });
  const intent = useRef<{ key: string; of: string }>(undefined);
  const isSending = useRef(false);

  function keyOf(input: Input): string {
    const of = JSON.stringify(input);
    if (intent.current?.of !== of) intent.current = { key: newIntent(), of };
    return intent.current.key;
  }

  async function send(input: Input): Promise<Outcome> {
    const { outcomeOf } = await import('./outbox/outcome.ts');
    // What one does for a member goes at once: the mandate may have ended when the network returns.
    if (session.actingFor) return outcomeOf(await perform(name, input, { intent: keyOf(input) }));
    const [{ post }, { thingFrom }] = await Promise.all([import('./outbox/post.ts'), import('./outbox/thing-from.ts')]);
    const cases = options.cases?.(input) ?? [];
    const lane = options.lane?.(input) ?? cases[0];
    const files = options.files?.(input) ?? [];
    const owner = ownerOf(session);
    return post(thingFrom({ owner, name, input, key: keyOf(input), cases, lane, files, says: options.says(input) }));
  }

  async function hearOutcome(outcome: Outcome, input: Input) {
    if (outcome.kind === 'refused') {
      setState({ standing: 'refused', refusal: outcome.refusal });
      return options.onRefused?.(outcome.refusal, input);
    }
    intent.current = undefined;
    setState({ standing: outcome.kind });
    if (outcome.kind === 'waiting') return options.onWaiting?.(input);
    options.onDone?.(outcome.answer as Answer, input);
    const caseIds = options.cases?.(input) ?? [];
    await queryClient.invalidateQueries({
      predicate: ({ queryKey }) => queryKey[0] === 'ask' && isTouched(queryKey[2], caseIds),
    });
  }

  async function actAndWait(input: Input): Promise<Outcome | undefined> {
    if (isSending.current) return undefined;
    isSending.current = true;
    setState({ standing: 'sending' });
    try {
      const outcome = await send(input);
      await hearOutcome(outcome, input);
      return outcome;
    } catch (problem) {
      setState({ standing: 'idle', problem: problem instanceof Problem ? problem : new Problem('unreachable') });
      return undefined;
    } finally {
      isSending.current = false;
    }
  }

  return {
    act: (input: Input) => void actAndWait(input),
    actAndWait,
    standing: state.standing,
    isPending: state.standing === 'sending',
    refusal: state.refusal,
    problem: state.problem,
    reset: () => setState({ standing: 'idle' }),
  };
}
