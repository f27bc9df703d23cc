// What the server's process tells the hall's, and what comes back.
import type { Sample } from '../session-day/contract.ts';

export type Way = 'code' | 'digits' | 'desk' | 'held';

export interface Guest {
  readonly personId: string;
  readonly cookie: string;
  readonly way: Way;
  /** Seconds of the five minutes. */
  readonly comesAt: number;
  /** A phone without a network sends so many seconds later. */
  readonly sendsAfter: number;
  /** Sends the same once more, as after a broken line. */
  readonly isRepeated: boolean;
  /** Tries first with a picture that somebody sent a while ago. */
  readonly triesOld: boolean;
  readonly triesForged: boolean;
}

export interface HallPlan {
  readonly address: string;
  readonly caseId: string;
  readonly factor: number;
  readonly startsAtMilliseconds: number;
  readonly endsAtSecond: number;
  readonly deskCookies: readonly string[];
  readonly guests: readonly Guest[];
}

export interface HallReport {
  readonly samples: readonly Sample[];
  /** Who was told that they are in. */
  readonly told: readonly string[];
  readonly failures: readonly string[];
  readonly spentSeconds: number;
}
