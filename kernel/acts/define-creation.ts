// An act that brings a case into being.
import { v7 } from 'uuid';
import type { ZodType } from 'zod';
import { chainOrigin } from '#kernel/audit';
import { type CaseRecord, insertCase } from '#kernel/cases';
import { type Capacity, capacitiesAnywhere, meets } from '#kernel/permissions';
import { isRefusal, type Refusal, refuse } from '#platform/errors';
import type { Act, Change } from './act.ts';
import type { ActContext } from './context.ts';
import { sendNotices } from './notices.ts';
import { parseInput } from './parse-input.ts';
import { recordChange } from './record-change.ts';

export interface CreationDefinition<Input> {
  readonly name: string;
  readonly kind: string;
  readonly event: string;
  readonly initial: { readonly state: string; readonly turn: string | null };
  readonly who: readonly Capacity[];
  readonly input: ZodType<Input>;
  /** Writes what the instrument keeps of the case; the shell row already stands. */
  create(context: ActContext, record: CaseRecord, input: Input): Promise<Change | Refusal>;
  /** The shell's title; a case may begin without one. */
  title(input: Input): string;
}

function newRecord(context: ActContext, definition: CreationDefinition<never>, title: string): CaseRecord {
  const { actor, now } = context;
  return {
    tenantId: actor.tenantId,
    id: v7(),
    kind: definition.kind,
    state: definition.initial.state,
    version: 0,
    title,
    number: null,
    termId: actor.seat?.termId ?? null,
    sessionId: null,
    categoryId: null,
    audience: 'parties',
    turn: definition.initial.turn,
    dueOn: null,
    isKey: false,
    createdBy: actor.personId,
    createdAt: now,
    updatedAt: now,
    closedAt: null,
    eventCount: 0,
    chainHead: chainOrigin,
  };
}

export function defineCreation<Input>(definition: CreationDefinition<Input>): Act {
  return {
    name: definition.name,
    input: definition.input,
    on: 'none',
    isVersioned: false,
    event: `${definition.kind}.${definition.event}`,
    who: definition.who,
    async run(context, envelope) {
      if (!meets(capacitiesAnywhere(context.actor), definition.who)) {
        return refuse('not-permitted', { verb: definition.name }, { who: definition.who });
      }
      const input = parseInput(definition.input, envelope.input);
      if (isRefusal(input)) return input;
      const record = newRecord(context, definition as CreationDefinition<never>, definition.title(input));
      await insertCase(context.tx, record);
      const change = await definition.create(context, record, input);
      if (isRefusal(change)) return change;
      const { turn } = definition.initial;
      const state = change.shell?.state ?? definition.initial.state;
      const answer = { caseId: record.id, version: 1, state, ...change.answer };
      const eventName = `${definition.kind}.${definition.event}`;
      const { eventId } = await recordChange(context, {
        record,
        eventName,
        change,
        state,
        turn,
        answer,
        touchedClocks: change.touchesClocks === true,
      });
      await sendNotices(context, { record, eventId, change });
      return answer;
    },
  };
}
