// What an act on an issue is given: the locked case, the issue, what was made of it.
import type { Subject, SubjectKind } from '#kernel/acts';
import { lockCase } from '#kernel/cases';
import { generalCapacities } from '#kernel/permissions';
import type { IssueState } from '../contract.ts';
import { issueLifecycle } from '../lifecycle.ts';
import type { IssueFacts } from '../rules.ts';
import { maySee } from '../who-sees.ts';
import { correctionsOf, grownOf, type Issue, readIssue } from './storage.ts';

export interface IssueSubject extends Subject<IssueState, IssueFacts> {
  readonly issue: Issue;
}

export const issueSubject: SubjectKind<IssueState, IssueFacts, IssueSubject> = {
  lifecycle: issueLifecycle,
  async load({ tx, actor, settings }, id) {
    const record = await lockCase(tx, id);
    const issue = record?.kind === issueLifecycle.kind && maySee(actor, settings) ? await readIssue(tx, id) : null;
    if (!record || !issue) return null;
    const standing = (await correctionsOf(tx, id)).filter(({ isUndone }) => !isUndone);
    const facts = { corrections: standing.length, grown: await grownOf(tx, id) };
    return { record, id, state: record.state as IssueState, issue, facts, capacities: generalCapacities(actor) };
  },
};
