import { sql, type Transaction } from '#platform/database';
import type { Issue } from './issue.ts';

export async function readIssue(tx: Transaction, caseId: string): Promise<Issue | null> {
  const { rows } = await sql<Issue>`select i.case_id as "caseId", i.bulletin, i.text, i.note,
      i.secrecy_note as "secrecyNote", i.privacy_note as "privacyNote", i.details_kept as "detailsKept", i.is_urgent as "isUrgent", i.hidden_count as "hiddenCount",
      i.edited_by_name as "editedByName", i.checked_by as "checkedBy", i.checked_by_name as "checkedByName",
      i.checked_at as "checkedAt", i.signed_by as "signedBy", i.signed_by_name as "signedByName",
      i.signed_at as "signedAt", i.sent_back as "sentBack", i.year, i.number_in_year as "numberInYear",
      i.issued_on as "issuedOn", i.receivers, i.published_at as "publishedAt",
      array(select distinct v.by_person_id from information_issue_version v where v.tenant_id = i.tenant_id
        and v.issue_id = i.case_id and v.by_person_id is not null) as "editorIds",
      coalesce((select jsonb_agg(jsonb_build_object('reportId', s.report_id, 'share', s.share, 'authorId', r.author_id)
          order by s.position)
        from information_issue_source s join information_report r on r.tenant_id = s.tenant_id
          and r.case_id = s.report_id
        where s.tenant_id = i.tenant_id and s.issue_id = i.case_id), '[]') as sources
    from information_issue i where i.tenant_id = app.tenant_id() and i.case_id = ${caseId}`.execute(tx);
  return rows[0] ?? null;
}

type NewIssue = Pick<Issue, 'caseId' | 'bulletin' | 'text' | 'isUrgent' | 'hiddenCount' | 'editedByName'>;

export async function insertIssue(tx: Transaction, issue: NewIssue): Promise<void> {
  await sql`insert into information_issue (tenant_id, case_id, bulletin, text, is_urgent, hidden_count, edited_by_name)
    values (app.tenant_id(), ${issue.caseId}, ${issue.bulletin}, ${issue.text}, ${issue.isUrgent},
      ${issue.hiddenCount}, ${issue.editedByName})`.execute(tx);
}

export type Saved = Pick<Issue, 'text' | 'note' | 'secrecyNote' | 'privacyNote' | 'detailsKept' | 'editedByName'>;

export async function saveIssueText(tx: Transaction, caseId: string, saved: Saved): Promise<void> {
  await sql`update information_issue set text = ${saved.text}, note = ${saved.note},
      secrecy_note = ${saved.secrecyNote}, privacy_note = ${saved.privacyNote}, details_kept = ${saved.detailsKept}, edited_by_name = ${saved.editedByName}, sent_back = ''
    where tenant_id = app.tenant_id() and case_id = ${caseId}`.execute(tx);
}

export interface Version {
  readonly issueId: string;
  readonly title: string;
  readonly text: string;
  readonly note: string;
  readonly privacyNote: string;
  readonly byPersonId: string | null;
  readonly byName: string;
  readonly at: Date;
}

/** One more version, numbered by those before it; the caller holds the case. */
export async function keepVersion(tx: Transaction, version: Version): Promise<void> {
  await sql`insert into information_issue_version (tenant_id, issue_id, version, title, text, note, privacy_note,
      by_person_id, by_name, at)
    select app.tenant_id(), ${version.issueId}::uuid, count(*)::int + 1, ${version.title}, ${version.text},
      ${version.note}, ${version.privacyNote}, ${version.byPersonId}::uuid, ${version.byName}, ${version.at}::timestamptz
    from information_issue_version
    where tenant_id = app.tenant_id() and issue_id = ${version.issueId}::uuid`.execute(tx);
}

export interface Share {
  readonly reportId: string;
  readonly share: number;
}

/** Replaces what the issue is made of. */
export async function writeSources(tx: Transaction, issueId: string, shares: readonly Share[]): Promise<void> {
  await sql`delete from information_issue_source where tenant_id = app.tenant_id() and issue_id = ${issueId}`.execute(
    tx,
  );
  const ids = shares.map(({ reportId }) => reportId);
  const parts = shares.map(({ share }) => share);
  await sql`insert into information_issue_source (tenant_id, issue_id, report_id, position, share)
    select app.tenant_id(), ${issueId}::uuid, given.report_id, given.position, given.share
    from unnest(${ids}::uuid[], ${parts}::int[]) with ordinality as given (report_id, share, position)`.execute(tx);
}

type Step = 'checked' | 'signed';

export async function keepStep(
  tx: Transaction,
  caseId: string,
  { step, personId, name, at }: { step: Step; personId: string | null; name: string; at: Date },
): Promise<void> {
  const [by, byName, when] = [sql.ref(`${step}_by`), sql.ref(`${step}_by_name`), sql.ref(`${step}_at`)];
  await sql`update information_issue set ${by} = ${personId}::uuid, ${byName} = ${name}, ${when} = ${at}
    where tenant_id = app.tenant_id() and case_id = ${caseId}`.execute(tx);
}

export async function sendBackTo(tx: Transaction, caseId: string, reason: string): Promise<void> {
  await sql`update information_issue set sent_back = ${reason}, checked_by = null, checked_by_name = '',
      checked_at = null, signed_by = null, signed_by_name = '', signed_at = null
    where tenant_id = app.tenant_id() and case_id = ${caseId}`.execute(tx);
}

export interface Sending {
  readonly year: number;
  readonly number: number;
  readonly issuedOn: string;
  readonly receivers: readonly string[];
}

export async function keepSending(tx: Transaction, caseId: string, sending: Sending): Promise<void> {
  await sql`update information_issue set year = ${sending.year}, number_in_year = ${sending.number},
      issued_on = ${sending.issuedOn}::date, receivers = ${[...sending.receivers]}::text[]
    where tenant_id = app.tenant_id() and case_id = ${caseId}`.execute(tx);
}

export async function setPublished(tx: Transaction, caseId: string, at: Date | null): Promise<void> {
  await sql`update information_issue set published_at = ${at}::timestamptz
    where tenant_id = app.tenant_id() and case_id = ${caseId}`.execute(tx);
}
