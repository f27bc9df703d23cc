// What the server's process tells the crowd's, and what comes back.
export interface MemberPlan {
  readonly number: number;
  readonly cookie: string;
  /** Seconds of the committee's hour. */
  readonly beginsAt: number;
  readonly savesAt: readonly number[];
  readonly looksAt: readonly number[];
  readonly submitsAt: number;
  /** Colleagues who are asked to sign, and when they do. */
  readonly cosigners: readonly { readonly personId: string; readonly cookie: string; readonly signsAt: number }[];
}

export interface OfficerPlan {
  readonly cookie: string;
  readonly work: 'pre-review' | 'file';
  /** Pause between two pieces of work, in seconds of the committee's hour. */
  readonly pauseSeconds: number;
}

export interface CrowdPlan {
  readonly address: string;
  /** How many seconds of the committee's pass in one of ours. */
  readonly factor: number;
  readonly startsAtMilliseconds: number;
  readonly endsAtSecond: number;
  readonly categoryId: string;
  readonly members: readonly MemberPlan[];
  readonly officers: readonly OfficerPlan[];
}

export interface Sample {
  readonly name: string;
  readonly milliseconds: number;
  readonly status: number;
  /** The refusal's code; empty when it went through. */
  readonly code: string;
  /** Second of the committee's hour when it was sent. */
  readonly second: number;
}

export interface Acknowledged {
  readonly caseId: string;
  readonly second: number;
}

export interface CrowdReport {
  readonly samples: readonly Sample[];
  readonly submitted: readonly Acknowledged[];
  readonly filed: readonly { readonly caseId: string; readonly number: string }[];
  /** Requests sent again, under the same key, after a broken line. */
  readonly sentAgain: number;
  /** Anything but an answer or a refusal. */
  readonly failures: readonly string[];
}
