// From a bulletin that was sent to exactly what the public reads.
import type { Release } from '#kernel/publication';
import { masked } from '#platform/privacy';
import { paragraphsOf } from '#platform/text';
import { bulletinKind, type PublicBulletin } from '../contract/issues.ts';
import { type Issue, issueAddress, issueNumber } from './issue.ts';

export function publicRelease(title: string, issue: Issue): Release | null {
  const { bulletin, year, numberInYear, issuedOn } = issue;
  if (year === null || numberInYear === null || issuedOn === null) return null;
  const shown = masked(title);
  const paragraphs = paragraphsOf(masked(issue.text));
  const number = issueNumber(bulletin, year, numberInYear);
  const body: PublicBulletin = { number, bulletin, issuedOn, paragraphs };
  return {
    kind: bulletinKind,
    caseId: issue.caseId,
    address: issueAddress(bulletin, year, numberInYear),
    standing: 'full',
    title: shown,
    body: { ...body },
    ...{ session: null, category: null, units: [], commitmentsKept: 0, commitmentsOpen: 0, nextDueOn: null },
    searchText: [number, shown, ...paragraphs].join('\n'),
  };
}
