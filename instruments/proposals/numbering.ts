// Numbers are given at filing, in one series per session and occasion, and never again: 9-5-0123, 9-5-P0004.
import type { ActContext } from '#kernel/acts';
import { type CaseRecord, nextNumber } from '#kernel/cases';
import { plenarySessions } from '#kernel/people';
import { type Refusal, refuse } from '#platform/errors';
import type { Proposal } from './proposal.ts';
import { sessionOf } from './session-aimed-at.ts';

export interface NumberWanted {
  readonly record: CaseRecord;
  readonly proposal: Pick<Proposal, 'occasion' | 'aimedSessionId'>;
}

export interface SessionOrdinals {
  readonly termOrdinal: number;
  readonly ordinal: number;
}

export function numberText(session: SessionOrdinals, occasion: Proposal['occasion'], sequence: number): string {
  const series = occasion === 'ordinary' ? 'P' : '';
  return `${session.termOrdinal}-${session.ordinal}-${series}${String(sequence).padStart(4, '0')}`;
}

export const seriesKey = (sessionId: string, occasion: Proposal['occasion']): string =>
  `proposal:${sessionId}:${occasion}`;

export async function takeNumber(
  { tx, now, today }: ActContext,
  { record, proposal: { occasion, aimedSessionId } }: NumberWanted,
): Promise<{ number: string; sessionId: string } | Refusal> {
  const sessions = await plenarySessions(tx);
  const session =
    sessions.find(({ id }) => id === record.sessionId) ??
    sessionOf(sessions, { occasion, aimedSessionId, createdAt: record.createdAt, now, today });
  if (!session) return refuse(sessions.length === 0 ? 'session-missing' : 'session-ambiguous');
  const sequence = await nextNumber(tx, seriesKey(session.id, occasion));
  return { number: numberText(session, occasion, sequence), sessionId: session.id };
}
