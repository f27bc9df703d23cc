// What can come back instead of an answer: a refusal (an expected no) or a problem (something broke on the way).
import type { Refusal } from '#platform/errors';

/** A refusal as it arrives: with its sentence in the reader's language. */
export interface SpokenRefusal extends Refusal {
  readonly message: string;
}

/** `no-room`: neither could it be sent, nor has the device room to keep it. */
export type ProblemKind = 'unreachable' | 'server' | 'unreadable' | 'no-room';

/** The request may or may not have been carried out; repeating it with the same key is safe. */
export class Problem extends Error {
  readonly kind: ProblemKind;
  readonly status: number | undefined;
  constructor(kind: ProblemKind, status?: number) {
    super(`${kind}${status ? ` (${status})` : ''}`);
    this.name = 'Problem';
    this.kind = kind;
    this.status = status;
  }
}

/** Carries a refusal where only exceptions can go: through a query. */
export class Refused extends Error {
  readonly refusal: SpokenRefusal;
  constructor(refusal: SpokenRefusal) {
    super(refusal.message);
    this.name = 'Refused';
    this.refusal = refusal;
  }
}
