import type { RollEntry } from '#kernel/gatherings';
import type { LeaveReason, OwnReply } from '../contract.ts';

export const ownReplyOf = (entry: RollEntry): OwnReply => ({
  reply: entry.reply,
  repliedAt: entry.repliedAt?.toISOString() ?? null,
  leaveReason: entry.leaveReason as LeaveReason | null,
  leaveNote: entry.leaveNote,
  decisionNote: entry.leaveDecisionNote,
  attendance: entry.attendance,
  leftEarly: entry.leftEarly,
  signedInAt: entry.signedInAt?.toISOString() ?? null,
  readAt: entry.readAt?.toISOString() ?? null,
  groupName: entry.groupName,
  seat: entry.seat,
});
