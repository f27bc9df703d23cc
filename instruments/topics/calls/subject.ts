// What an act on a call is given: the locked case, the call, its guide list, the facts for the rules.
import type { Subject, SubjectKind } from '#kernel/acts';
import { lockCase } from '#kernel/cases';
import { generalCapacities } from '#kernel/permissions';
import type { CallState } from '../contract/vocabulary.ts';
import { seesCall } from '../who-sees.ts';
import type { Call, Topic } from './call.ts';
import { callLifecycle } from './lifecycle.ts';
import type { CallFacts } from './rules.ts';
import { readCall, topicsOf } from './storage.ts';

export interface CallSubject extends Subject<CallState, CallFacts> {
  readonly call: Call;
  readonly topics: readonly Topic[];
}

export const factsOfCall = (call: Call, topics: readonly Topic[], today: string): CallFacts => ({
  text: call.text,
  opensOn: call.opensOn,
  closesOn: call.closesOn,
  today,
  topics,
});

export const callSubject: SubjectKind<CallState, CallFacts, CallSubject> = {
  lifecycle: callLifecycle,
  async load({ tx, actor, today }, id) {
    const record = await lockCase(tx, id);
    if (record?.kind !== callLifecycle.kind || !seesCall(actor, record.state)) return null;
    const call = await readCall(tx, id);
    if (!call) return null;
    const topics = await topicsOf(tx, [id]);
    const state = record.state as CallState;
    return {
      ...{ record, id, state, call, topics },
      facts: factsOfCall(call, topics, today),
      capacities: generalCapacities(actor),
    };
  },
};
