// A gathering and one person's line on its roll, as they are kept.
import type { Attendance, Calling, GatheringKind, RollReply, SignInWay } from './contract.ts';

export interface Gathering {
  readonly caseId: string;
  readonly kind: GatheringKind;
  readonly hostBodyId: string | null;
  readonly partOf: string | null;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly place: string;
  readonly onlineAddress: string;
  readonly isStudy: boolean;
  /** Null: from start to end. */
  readonly creditedHours: number | null;
  readonly lateAfterMinutes: number;
}

export interface RollEntry {
  readonly id: string;
  readonly caseId: string;
  readonly personId: string;
  readonly calledAs: Calling;
  readonly bodyIds: readonly string[];
  readonly sectorId: string | null;
  readonly groupName: string;
  readonly seat: string;
  readonly noticedAt: Date | null;
  readonly readAt: Date | null;
  readonly reply: RollReply;
  readonly repliedAt: Date | null;
  readonly leaveReason: string | null;
  readonly leaveNote: string;
  readonly leaveDecidedBy: string | null;
  readonly leaveDecidedAt: Date | null;
  readonly leaveDecisionNote: string;
  readonly attendance: Attendance;
  readonly leftEarly: boolean;
  readonly isOnline: boolean;
  readonly signedInAt: Date | null;
  readonly signedOutAt: Date | null;
  readonly signInWay: SignInWay | null;
  readonly notedBy: string | null;
}

const hour = 3_600_000;
const longestDayHours = 10;
const hoursADay = 6;

/** What full attendance counts for, to half an hour; of what goes over days, six hours a day. */
export function hoursOf({ creditedHours, startsAt, endsAt }: Pick<Gathering, 'creditedHours' | 'startsAt' | 'endsAt'>) {
  if (creditedHours !== null) return creditedHours;
  const hours = (endsAt.getTime() - startsAt.getTime()) / hour;
  return hours > longestDayHours ? Math.ceil(hours / 24) * hoursADay : Math.round(hours * 2) / 2;
}
