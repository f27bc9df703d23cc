import type { ActContext } from '#kernel/acts';
import { type Refusal, refuse } from '#platform/errors';
import { hindrance, recordBallot } from './record-ballot.ts';
import { newKeyPair } from './sign-blinded.ts';
import { lockBallot, updateBallot } from './storage/ballots.ts';
import { insertKey } from './storage/keys.ts';

/** From now on the roll may vote; a secret ballot gets one key pair for each group. */
export async function openBallot(context: ActContext, ballotId: string): Promise<{ ballotId: string } | Refusal> {
  const { tx, now } = context;
  const ballot = await lockBallot(tx, ballotId);
  if (!ballot) return refuse('not-found');
  const problem = hindrance('open', ballot);
  if (problem) return problem;
  const keys: { group: string; modulus: string }[] = [];
  for (const { id: groupId } of ballot.rules.isSecret ? ballot.rules.groups : []) {
    const pair = await newKeyPair();
    await insertKey(tx, { ballotId, groupId, ...pair });
    keys.push({ group: groupId, modulus: pair.publicKey.n });
  }
  await updateBallot(tx, ballotId, { state: 'open', opened_at: now });
  await recordBallot(context, ballot, { name: 'opened', facts: { rulesDigest: ballot.rulesDigest, keys } });
  return { ballotId };
}
