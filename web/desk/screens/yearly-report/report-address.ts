// Where a report, its files and the lines of a figure are found: a session, a year, or a kept version.
import type { ReportScope } from '#instruments/proposals/contract';

export interface Wanted {
  sessionId?: string | undefined;
  year?: string | undefined;
  keptId?: string | undefined;
}

function searchText(parts: Readonly<Record<string, string | undefined>>): string {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(parts)) if (value) search.set(key, value);
  const text = search.toString();
  return text ? `?${text}` : '';
}

export const ofScope = ({ sessionId, year }: ReportScope): Wanted =>
  year === null ? { sessionId: sessionId ?? undefined } : { year: String(year) };

export const fileAddress = (file: string, wanted: Wanted & { figure?: string }): string =>
  `/api/proposals/${file}${searchText({ ...wanted })}`;

export const linesAddress = (scope: ReportScope, figure: string): string =>
  `/yearly-report/lines${searchText({ ...ofScope(scope), figure })}`;

/** One text for a choice of a list, and back. */
export const scopeKey = ({ sessionId, year }: ReportScope): string => (year === null ? `s:${sessionId}` : `y:${year}`);
export function wantedOf(key: string): Wanted {
  return key.startsWith('y:')
    ? { year: key.slice(2), sessionId: undefined }
    : { sessionId: key.slice(2), year: undefined };
}
