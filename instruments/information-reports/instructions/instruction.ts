import type { Level, SecrecyClass } from '../contract/levels.ts';

export interface Instruction {
  readonly caseId: string;
  readonly issueId: string;
  readonly level: Level;
  readonly leader: string;
  readonly givenOn: string;
  readonly secrecy: SecrecyClass;
  readonly sealedText: string | null;
  readonly recordedBy: string | null;
  readonly unitId: string | null;
  readonly task: string;
  readonly showsText: boolean;
  readonly transferredBy: string | null;
  readonly transferredAt: Date | null;
  readonly dueOn: string | null;
  readonly signedForAt: Date | null;
  readonly signedForBy: string;
  readonly returnedReason: string;
  readonly answer: string;
  readonly answerFileId: string | null;
  readonly answeredBy: string;
  readonly answeredAt: Date | null;
  readonly clearedText: string;
  readonly clearedAt: Date | null;
  readonly closedReason: string;
}
