// A question anybody may put; the answer holds only what the asker may see.
import type { ZodType } from 'zod';
import type { CalendarDate, WorkingCalendar } from '#kernel/deadlines';
import type { Actor } from '#kernel/permissions';
import { type Capacity, capacitiesAnywhere, meets } from '#kernel/permissions';
import type { Transaction } from '#platform/database';
import { type Refusal, refuse } from '#platform/errors';
import type { Locale, Translate } from '#platform/locale';
import type { Settings } from '#platform/settings';

export interface QueryContext {
  readonly tx: Transaction;
  readonly actor: Actor;
  readonly now: Date;
  readonly today: CalendarDate;
  readonly settings: Settings;
  readonly calendar: WorkingCalendar;
  /** The reader's language, and a translator into it for reasons said by the server. */
  readonly locale: Locale;
  readonly translate: Translate;
}

export interface QueryDefinition<Parameters, Answer> {
  readonly name: string;
  readonly parameters: ZodType<Parameters>;
  readonly answer: ZodType<Answer>;
  /** Who may ask at all; what they then see is decided row by row. Absent: everybody signed in. */
  readonly who?: readonly Capacity[];
  ask(context: QueryContext, parameters: Parameters): Promise<Answer | Refusal>;
}

export interface Query {
  readonly name: string;
  readonly parameters: ZodType;
  readonly answer: ZodType;
  readonly who: readonly Capacity[] | null;
  ask(context: QueryContext, parameters: unknown): Promise<unknown>;
}

export function defineQuery<Parameters, Answer>(definition: QueryDefinition<Parameters, Answer>): Query {
  return {
    ...definition,
    who: definition.who ?? null,
    async ask(context, parameters) {
      if (definition.who && !meets(capacitiesAnywhere(context.actor), definition.who)) {
        return refuse('not-permitted', { verb: definition.name }, { who: definition.who });
      }
      return definition.ask(context, parameters as Parameters);
    },
  };
}
