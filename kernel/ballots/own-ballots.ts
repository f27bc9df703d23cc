import { sql, type Transaction } from '#platform/database';
import type { OwnBallot } from './contract.ts';

/** Open ballots on whose roll a person stands, and whether they took part. */
export async function ownBallots(tx: Transaction, personId: string): Promise<OwnBallot[]> {
  const found = await sql<OwnBallot>`select ballot.id, ballot.case_id as "caseId", ballot.purpose, ballot.title,
      (ballot.rules ->> 'isSecret')::boolean as "isSecret",
      exists (select from ballot_issue where ballot_issue.tenant_id = ballot.tenant_id
        and ballot_issue.ballot_id = ballot.id and ballot_issue.person_id = ${personId})
      or exists (select from ballot_vote where ballot_vote.tenant_id = ballot.tenant_id
        and ballot_vote.ballot_id = ballot.id and ballot_vote.person_id = ${personId}) as "hasTakenPart"
    from ballot_voter
    join ballot on ballot.tenant_id = ballot_voter.tenant_id and ballot.id = ballot_voter.ballot_id
    where ballot_voter.person_id = ${personId} and ballot.state = 'open' and ballot.recorded_counts is null
    order by ballot.opened_at, ballot.id`.execute(tx);
  return found.rows;
}
