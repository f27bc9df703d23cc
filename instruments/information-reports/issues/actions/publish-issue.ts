import { defineAct } from '#kernel/acts';
import { publishItems, withdrawItem } from '#kernel/publication';
import { refuse } from '#platform/errors';
import { nothing } from '../../contract/fields.ts';
import { bulletinKind, issueReasonInput } from '../../contract/issues.ts';
import { publicRelease } from '../public-release.ts';
import { setPublished } from '../storage.ts';
import { authorsOf, issueSubject } from '../subject.ts';

/** A bulletin may be read by everybody, private details hidden once more. */
export const publishIssue = defineAct({
  name: 'information-reports.publish',
  subject: issueSubject,
  verb: 'publish',
  input: nothing,
  async change({ tx, now }, { id, record, issue }) {
    const release = publicRelease(record.title, issue);
    if (!release) return refuse('issue-not-numbered');
    await publishItems(tx, [release], now);
    await setPublished(tx, id, now);
    return {
      payload: { address: release.address },
      shell: { audience: 'public' },
      recipients: { 'information-published': authorsOf(issue) },
    };
  },
});

/** Taken back: title and text are gone from the portal at once, its address says since when. */
export const withdrawIssue = defineAct({
  name: 'information-reports.withdraw-issue',
  subject: issueSubject,
  verb: 'withdraw-issue',
  input: issueReasonInput,
  async change({ tx, now }, { id, issue }, { reason }) {
    await withdrawItem(tx, { kind: bulletinKind, caseId: id }, now);
    await setPublished(tx, id, null);
    return {
      payload: { reason },
      shell: { audience: 'information-office' },
      recipients: { 'information-issue-withdrawn': authorsOf(issue) },
    };
  },
});
