// The term's sessions, moved so that the fourth is the last that has opened and the fifth lies ahead of today.
import { v7 } from 'uuid';
import { addDays, calendarDateOf } from '#kernel/deadlines';
import type { CastSession } from './cast.ts';
import type { Committee } from './content/index.ts';
import type { Row } from './rows.ts';
import type { Sessions } from './sessions.ts';

const inSessionOpensBeforeDays = 90;
const lastOpened = 3;

const shifted = (date: string, years: number): string => `${Number(date.slice(0, 4)) + years}${date.slice(4)}`;

export function sessionRows(tenantId: string, { term }: Committee, now: Date): Sessions {
  const today = calendarDateOf(now);
  const anchor = term.sessions[lastOpened]!;
  const thisYear = Number(today.slice(0, 4));
  const wouldOpen = shifted(anchor.opensOn, thisYear - Number(anchor.opensOn.slice(0, 4)));
  // A session that opened less than three weeks ago has nothing to show yet; the one before is then the last.
  const isEarly = addDays(wouldOpen, 21) > today;
  const years = thisYear - Number(anchor.opensOn.slice(0, 4)) - (isEarly ? 1 : 0);
  const termId = v7();
  const sessions = term.sessions.map((session): CastSession & { row: Row } => {
    const id = v7();
    const opensOn = shifted(session.opensOn, years);
    const closesOn = shifted(session.closesOn, years);
    const cutOffOn = shifted(session.submissionClosesAt.slice(0, 10), years);
    const from = new Date(`${addDays(opensOn, -inSessionOpensBeforeDays)}T00:00:00+08:00`);
    const until = new Date(`${cutOffOn}${session.submissionClosesAt.slice(10)}`);
    const row = {
      tenant_id: tenantId,
      id,
      term_id: termId,
      ordinal: session.number,
      name: session.name,
      opens_on: opensOn,
      closes_on: closesOn,
      in_session_from: from,
      in_session_until: until,
    };
    return { id, name: session.name, from, until, opensOn, row };
  });
  const termStartsOn = shifted(term.sessions[0]!.opensOn, years);
  return {
    termId,
    termStartsOn,
    terms: [{ tenant_id: tenantId, id: termId, ordinal: term.number, name: term.name, starts_on: termStartsOn }],
    rows: sessions.map(({ row }) => row),
    last: sessions[lastOpened]!,
    next: sessions[lastOpened + 1]!,
  };
}
