// Who signs: the moves of co-signers between invited, signed, declined and dropped, with their place on the case.
import type { ActContext } from '#kernel/acts';
import { addParties, removeParties } from '#kernel/cases';
import { cosignersIn, type Proposal } from './proposal.ts';
import { moveSigners } from './storage.ts';

/** A signature holds for the text that was read; after a change everybody is asked anew. */
export async function askToSignAgain({ tx, now }: ActContext, proposal: Proposal): Promise<string[]> {
  const { caseId } = proposal;
  const signed = cosignersIn(proposal, 'signed');
  if (signed.length === 0) return [];
  await moveSigners(tx, { caseId, personIds: signed, state: 'invited', at: now });
  await removeParties(tx, { caseId, partyIds: signed, relation: 'proposer' });
  await addParties(tx, { caseId, partyKind: 'person', partyIds: signed, relation: 'invited' }, now);
  return signed;
}

/** Who has not signed when the proposal goes in does not count, and is told so. */
export async function dropUnsigned({ tx, now }: ActContext, proposal: Proposal): Promise<string[]> {
  const { caseId } = proposal;
  const unsigned = cosignersIn(proposal, 'invited');
  await moveSigners(tx, { caseId, personIds: unsigned, state: 'dropped', at: now });
  await removeParties(tx, { caseId, partyIds: unsigned, relation: 'invited' });
  return unsigned;
}
