// A secret paper received and cast, as a voter's own browser does it.
import { perform } from '#kernel/acts';
import { newBlindedToken, unblind } from '#kernel/ballots/contract';
import { publicActor } from '#kernel/permissions';
import { sql } from '#platform/database';
import { isRefusal } from '#platform/errors';
import { actorFor, type CastMember } from '../../cast.ts';
import type { Telling } from '../../chapters.ts';

export interface Vote {
  readonly ballotId: string;
  readonly voter: CastMember;
  readonly choices: Record<string, Record<string, number>>;
  readonly at: Date;
}

async function keyOf({ house, cast }: Telling, { ballotId, voter }: Vote) {
  const { rows } = await house.database.asTenant(cast.tenantId, (tx) =>
    sql<{ groupId: string; key: { n: string; e: string } }>`select k.group_id as "groupId", k.public_key as key
      from ballot_voter v join ballot_key k on k.tenant_id = v.tenant_id and k.ballot_id = v.ballot_id
        and k.group_id = v.group_id
      where v.ballot_id = ${ballotId} and v.person_id = ${voter.personId}`.execute(tx),
  );
  return rows[0];
}

export async function vote(telling: Telling, given: Vote): Promise<void> {
  const { house, cast } = telling;
  const found = await keyOf(telling, given);
  if (!found) return;
  const act = async (name: string, actor: ReturnType<typeof publicActor>, input: object) => {
    const answer = await perform(house, { act: house.acts.get(name)!, actor, envelope: { input }, now: given.at });
    if (isRefusal(answer)) throw new Error(`The demo's ${name} was refused: ${answer.code}`);
    return answer;
  };
  const { ballotId, choices } = given;
  const { token, blinded, unblinding } = await newBlindedToken(found.key);
  const received = await act('ballots.receive-paper', actorFor(cast.tenantId, given.voter), { ballotId, blinded });
  const signature = unblind(found.key, String(received.signature), unblinding);
  const paper = { ballotId, groupId: found.groupId, token, signature, choices };
  await act('ballots.cast-paper', publicActor(cast.tenantId), paper);
}
