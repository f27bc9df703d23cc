// What an act on an issue is given: the locked case, the issue, the facts for the rules.
import type { Subject, SubjectKind } from '#kernel/acts';
import { lockCase } from '#kernel/cases';
import { type Actor, actingPersonId, generalCapacities } from '#kernel/permissions';
import { findSecrecyHints } from '#platform/privacy';
import type { Settings } from '#platform/settings';
import type { IssueState } from '../contract/vocabulary.ts';
import { informationNumbers } from '../settings.ts';
import { sureDetails } from '../text/found-in.ts';
import { withTitle } from '../text/whole-text.ts';
import { seesDesk } from '../who-sees.ts';
import type { Issue } from './issue.ts';
import { issueLifecycle } from './lifecycle.ts';
import type { IssueFacts } from './rules.ts';
import { readIssue } from './storage.ts';

export interface IssueSubject extends Subject<IssueState, IssueFacts> {
  readonly issue: Issue;
}

interface Looking {
  readonly actor: Actor;
  readonly settings: Settings;
}

export function issueFacts({ actor, settings }: Looking, title: string, issue: Issue): IssueFacts {
  const own = actingPersonId(actor);
  const whole = withTitle(title, issue.text);
  const hints = findSecrecyHints(whole);
  return {
    hasTitle: title.trim() !== '',
    hasText: issue.text.trim() !== '',
    sharesSum: issue.sources.reduce((sum, { share }) => sum + share, 0),
    sourceCount: issue.sources.length,
    openDetails: sureDetails(whole).length,
    detailsKept: issue.detailsKept,
    secrecyWords: hints.length,
    hasSecrecyNote: issue.secrecyNote.trim().length >= 2,
    isClassified: hints.some(({ level }) => level === 'classified'),
    hasEdited: own !== null && issue.editorIds.includes(own),
    hasChecked: own !== null && issue.checkedBy === own,
    persons: settings.get(informationNumbers.persons),
    isPublic: issue.publishedAt !== null,
  };
}

export const authorsOf = ({ sources }: Issue): string[] => [
  ...new Set(sources.flatMap(({ authorId }) => (authorId ? [authorId] : []))),
];

export const issueSubject: SubjectKind<IssueState, IssueFacts, IssueSubject> = {
  lifecycle: issueLifecycle,
  async load(context, id) {
    const { tx, actor } = context;
    if (!seesDesk(actor)) return null;
    const record = await lockCase(tx, id);
    const issue = record?.kind === issueLifecycle.kind ? await readIssue(tx, id) : null;
    if (!record || !issue) return null;
    const state = record.state as IssueState;
    const facts = issueFacts(context, record.title, issue);
    return { record, id, state, issue, facts, capacities: generalCapacities(actor) };
  },
};
