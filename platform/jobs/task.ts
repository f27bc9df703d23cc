// What a job is: a name, the shape of its payload, and the work. Work must bear being done twice.
import type { z } from 'zod';

export interface TaskContext {
  readonly now: Date;
  /** Counts from 1. */
  readonly attempt: number;
  readonly isLastAttempt: boolean;
  /** Aborted when the process is asked to stop. */
  readonly signal: AbortSignal;
}

export interface Task {
  readonly name: string;
  run(payload: unknown, context: TaskContext): Promise<void>;
}

export interface TaskDefinition<Schema extends z.ZodType> {
  name: string;
  payload: Schema;
  run(payload: z.output<Schema>, context: TaskContext): Promise<void>;
}

/** A payload that does not fit is a programming mistake: the job fails and is seen among the failed ones. */
export function defineTask<Schema extends z.ZodType>(definition: TaskDefinition<Schema>): Task {
  return {
    name: definition.name,
    run: async (payload, context) => definition.run(await definition.payload.parseAsync(payload), context),
  };
}
