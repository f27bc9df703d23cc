// A round of awards as its acts and questions see it.
import type { AwardKind, Criterion, Limits, Outcome } from './contract.ts';

export interface Nominee {
  readonly id: string;
  readonly targetId: string;
  readonly label: string;
  readonly detail: string;
  readonly holder: string;
  readonly isCollective: boolean;
  readonly ties: readonly string[];
  readonly outcome: Outcome | null;
  readonly rank: number | null;
  readonly certificateNumber: string | null;
}

export interface Nomination {
  readonly nomineeId: string;
  readonly byName: string;
  readonly reason: string;
}

export interface Panelist {
  readonly personId: string;
  readonly name: string;
  readonly ties: readonly string[];
}

export interface Score {
  readonly nomineeId: string;
  readonly personId: string;
  readonly points: Readonly<Record<string, number>>;
  readonly total: number;
  readonly remark: string;
}

export interface Objection {
  readonly id: string;
  readonly nomineeId: string;
  readonly byName: string;
  readonly text: string;
  readonly at: string;
  readonly outcome: 'upheld' | 'dismissed' | null;
  readonly answer: string;
}

export interface Round {
  readonly caseId: string;
  readonly awardKind: AwardKind;
  readonly awardName: string;
  readonly sessionId: string;
  readonly sessionName: string;
  readonly sharePercent: number | null;
  readonly mostAwards: number | null;
  readonly collectivePercent: number;
  readonly criteria: readonly Criterion[];
  readonly nominatingUntil: string | null;
  readonly scoringUntil: string | null;
  /** As they stood when the vote began; null before. */
  readonly limits: Limits | null;
  readonly noticeFrom: string | null;
  readonly noticeUntil: string | null;
  readonly meeting: string;
  readonly documentNumber: string;
  readonly decidedOn: string | null;
  readonly issuedOn: string | null;
  readonly cancelledReason: string;
  readonly nominees: readonly Nominee[];
  readonly nominations: readonly Nomination[];
  readonly panel: readonly Panelist[];
  readonly scores: readonly Score[];
  readonly objections: readonly Objection[];
}

export const awardedIn = ({ nominees }: Pick<Round, 'nominees'>): Nominee[] =>
  nominees
    .filter(({ outcome }) => outcome === 'awarded')
    .sort((one, other) => (one.rank ?? 0) - (other.rank ?? 0) || one.label.localeCompare(other.label, 'zh-CN'));
