// The plain facts that the rules of an undertaking look at.
import type { Reply, Undertaking } from './undertaking.ts';

/** The committee's numbers for handling (domain 2.6, 13). */
export interface UndertakingNumbers {
  readonly objectionWorkingDays: number;
  readonly adjudicateDays: number;
  readonly firstMeetingWorkingDays: number;
  readonly minimumConsultations: number;
  readonly coOpinionDays: number;
  readonly replyMonths: number;
  readonly maximumMonths: number;
  readonly countersignWorkingDays: number;
  readonly checkWorkingDays: number;
  readonly feedbackWorkingDays: number;
  readonly rehandleDays: number;
  readonly classSet: string;
  readonly classLetters: readonly string[];
}

export interface UndertakingFacts {
  readonly undertaking: Undertaking;
  readonly numbers: UndertakingNumbers;
  readonly today: string;
  readonly objectionDueOn: string | null;
  readonly reply: Reply | null;
  readonly replyClock: { readonly dueOn: string; readonly latestExtensionOn: string | null } | null;
  readonly recommendationIds: readonly string[];
  readonly consultationsThisRound: number;
  readonly hasPendingExtension: boolean;
  /** Active co-units of the case, and whether their opinion is in. */
  readonly coUnits: readonly { readonly id: string; readonly unitId: string; readonly hasOpinion: boolean }[];
  readonly hasRated: boolean;
  readonly actsOnBehalf: boolean;
}
