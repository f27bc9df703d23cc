import type { Refusal } from '#platform/errors';
import type { FileLimits } from '../limits.ts';

export interface Archive {
  readonly names: readonly string[];
  /** The unpacked part, or undefined when there is none of that name. */
  read(name: string): Promise<Buffer | undefined>;
}

export interface ArchivePart {
  readonly name: string;
  readonly bytes: Buffer;
}

export interface Inspection {
  readonly limits: FileLimits;
  readonly depth: number;
  /** Shared by a file and everything inside it. */
  readonly budget: { bytesLeft: number };
  /** Looks at each part while it is unpacked; the first refusal ends the inspection. */
  readonly inspect?: (part: ArchivePart) => Refusal | undefined;
}

export type Inspect = NonNullable<Inspection['inspect']>;
