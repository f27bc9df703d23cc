// An act on one of the committee's registers (people, settings, calendar, imports): its record is a chain of its own.
import { v5 } from 'uuid';
import type { ZodType } from 'zod';
import { chainOrigin } from '#kernel/audit';
import { type CaseRecord, ensureCase } from '#kernel/cases';
import { type Capacity, generalCapacities, meets } from '#kernel/permissions';
import { isRefusal, type Refusal, refuse } from '#platform/errors';
import type { Act, ActAnswer, Change } from './act.ts';
import type { ActContext } from './context.ts';
import { sendNotices } from './notices.ts';
import { parseInput } from './parse-input.ts';
import { recordChange } from './record-change.ts';

export interface RegisterActDefinition<Input> {
  /** `<register>.<verb>`; the register's name is the chain's. */
  readonly name: string;
  readonly event: string;
  readonly who: readonly Capacity[];
  readonly input: ZodType<Input>;
  /** See `Act`. */
  readonly changesCommittee?: boolean;
  change(context: ActContext, input: Input): Promise<Change | Refusal>;
}

/** The case row that carries a register's chain; made when first needed. */
function registerRecord({ tx, actor, now }: ActContext, register: string): Promise<CaseRecord> {
  return ensureCase(tx, {
    tenantId: actor.tenantId,
    id: v5(`register:${register}`, actor.tenantId),
    kind: 'register',
    state: 'open',
    version: 0,
    title: register,
    number: null,
    termId: null,
    sessionId: null,
    categoryId: null,
    audience: 'parties',
    turn: null,
    dueOn: null,
    isKey: false,
    createdBy: null,
    createdAt: now,
    updatedAt: now,
    closedAt: null,
    eventCount: 0,
    chainHead: chainOrigin,
  });
}

/** Writes one event into a register's chain, for acts of the machine storey such as sign-in. */
export async function recordInRegister(
  context: ActContext,
  entry: { register: string; eventName: string; change: Change },
): Promise<ActAnswer> {
  const record = await registerRecord(context, entry.register);
  const answer: ActAnswer = { caseId: null, version: null, state: null, ...entry.change.answer };
  const { eventId } = await recordChange(context, {
    record,
    eventName: entry.eventName,
    change: entry.change,
    state: 'open',
    turn: null,
    answer,
    touchedClocks: false,
  });
  await sendNotices(context, { record, eventId, change: entry.change });
  return answer;
}

export function defineRegisterAct<Input>(definition: RegisterActDefinition<Input>): Act {
  const register = definition.name.split('.')[0]!;
  const eventName = `${register}.${definition.event}`;
  return {
    name: definition.name,
    input: definition.input,
    on: 'none',
    isVersioned: false,
    event: eventName,
    who: definition.who,
    changesCommittee: definition.changesCommittee ?? false,
    async run(context, envelope) {
      if (!meets(generalCapacities(context.actor), definition.who)) {
        return refuse('not-permitted', { verb: definition.name }, { who: definition.who });
      }
      const input = parseInput(definition.input, envelope.input);
      if (isRefusal(input)) return input;
      const change = await definition.change(context, input);
      if (isRefusal(change)) return change;
      return recordInRegister(context, { register, eventName, change });
    },
  };
}
