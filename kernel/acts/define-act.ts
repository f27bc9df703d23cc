// Builds an act on a thing with a lifecycle: load and lock → permit → check → change → record.
import type { ZodType } from 'zod';
import { obstacle, type Transition, targetsOf, transitionOf } from '#kernel/lifecycle';
import { isRefusal, type Refusal, refuse } from '#platform/errors';
import type { Act, ActAnswer, ActEnvelope, Change, Subject, SubjectKind } from './act.ts';
import { turnClocks } from './clocks.ts';
import type { ActContext } from './context.ts';
import { sendNotices } from './notices.ts';
import { parseInput } from './parse-input.ts';
import { recordChange } from './record-change.ts';
import { versionConflict } from './version-conflict.ts';

export interface ActDefinition<Input, State extends string, Facts, S extends Subject<State, Facts>> {
  readonly name: string;
  readonly subject: SubjectKind<State, Facts, S>;
  readonly verb: string;
  readonly input: ZodType<Input>;
  readonly on?: 'case' | 'part';
  change(context: ActContext, subject: S, input: Input): Promise<Change | Refusal>;
}

function check<State extends string, Facts>(
  subject: Subject<State, Facts>,
  transition: Transition<State, Facts>,
  envelope: ActEnvelope,
): Refusal | 'stale' | null {
  const inTheWay = obstacle(transition, subject);
  if (inTheWay?.code === 'not-permitted') return inTheWay;
  const isVersioned = transition.versioned !== false && envelope.version !== 'latest';
  if (isVersioned && envelope.version !== subject.record.version) return 'stale';
  return inTheWay;
}

function destination<State extends string, Facts>(
  transition: Transition<State, Facts>,
  current: State,
  chosen: string | undefined,
): State {
  if (transition.to === 'same') return current;
  const [only, ...others] = targetsOf(transition);
  if (others.length === 0 && chosen === undefined) return only!;
  const target = targetsOf(transition).find((candidate) => candidate === chosen);
  if (!target) throw new Error(`${transition.verb} must lead to one of ${targetsOf(transition).join(', ')}.`);
  return target;
}

export function defineAct<Input, State extends string, Facts, S extends Subject<State, Facts>>(
  definition: ActDefinition<Input, State, Facts, S>,
): Act {
  const { subject: kind, name } = definition;
  const transition = transitionOf(kind.lifecycle, definition.verb);

  async function finish(context: ActContext, subject: S, change: Change): Promise<ActAnswer> {
    const { record } = subject;
    const isCase = subject.id === record.id;
    const to = destination(transition, subject.state, change.to);
    if (!isCase && to !== subject.state) await kind.move?.(context, subject, to);
    const state = change.shell?.state ?? (isCase ? to : record.state);
    const ownTurn = isCase ? (kind.lifecycle.states[state as State]?.turn ?? null) : record.turn;
    const turned = await turnClocks(context, { subject, transition, periods: kind.clocks ?? {} });
    const touchedClocks = turned || change.touchesClocks === true;
    const answer = { caseId: record.id, version: record.version + 1, state, ...change.answer };
    const turn = change.shell?.turn === undefined ? ownTurn : change.shell.turn;
    const eventName = `${kind.lifecycle.kind}.${transition.event}`;
    const { eventId } = await recordChange(context, {
      record,
      eventName,
      change,
      state,
      turn,
      answer,
      touchedClocks,
    });
    await sendNotices(context, { record, eventId, change });
    return answer;
  }

  return {
    name,
    input: definition.input,
    on: definition.on ?? 'case',
    isVersioned: transition.versioned !== false,
    event: `${kind.lifecycle.kind}.${transition.event}`,
    who: transition.who,
    async run(context, envelope) {
      if (!envelope.id) return refuse('not-found');
      const input = parseInput(definition.input, envelope.input);
      if (isRefusal(input)) return input;
      const subject = await kind.load(context, envelope.id);
      if (!subject) return refuse('not-found');
      const problem = check(subject, transition, envelope);
      if (problem === 'stale') return versionConflict(context, subject.record, envelope.version);
      if (problem) return problem;
      const change = await definition.change(context, subject, input);
      return isRefusal(change) ? change : finish(context, subject, change);
    },
  };
}
