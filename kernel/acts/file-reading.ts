// What a file says, asked like a query. The file is looked at first, away from the database; nothing of it is kept.
import type { ZodType } from 'zod';
import { type Capacity, capacitiesAnywhere, meets } from '#kernel/permissions';
import { type Refusal, refuse } from '#platform/errors';
import type { FilePurpose } from '#platform/files';
import type { QueryContext } from './query.ts';

export interface FileReadingDefinition<Parameters, Looked, Answer> {
  readonly name: string;
  readonly purpose: FilePurpose;
  readonly parameters: ZodType<Parameters>;
  readonly answer: ZodType<Answer>;
  readonly who: readonly Capacity[];
  look(bytes: Buffer): Promise<Looked | Refusal>;
  ask(context: QueryContext, looked: Looked, parameters: Parameters): Promise<Answer | Refusal>;
}

export interface FileReading {
  readonly name: string;
  readonly purpose: FilePurpose;
  readonly parameters: ZodType;
  readonly answer: ZodType;
  readonly who: readonly Capacity[];
  look(bytes: Buffer): Promise<unknown>;
  ask(context: QueryContext, looked: unknown, parameters: unknown): Promise<unknown>;
}

export function defineFileReading<Parameters, Looked, Answer>(
  definition: FileReadingDefinition<Parameters, Looked, Answer>,
): FileReading {
  return {
    ...definition,
    async ask(context, looked, parameters) {
      if (!meets(capacitiesAnywhere(context.actor), definition.who)) {
        return refuse('not-permitted', { verb: definition.name }, { who: definition.who });
      }
      return definition.ask(context, looked as Looked, parameters as Parameters);
    },
  };
}
