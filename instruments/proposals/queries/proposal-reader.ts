// In what position somebody reads a proposal; decides what of it is shown (permissions of fields).
import { type Actor, actingPersonId, bodiesSpokenFor, committeeOfficeRoles, hasRole } from '#kernel/permissions';
import type { Proposal } from '../proposal.ts';

export interface ProposalReader {
  readonly isProposer: boolean;
  /** The committee's own office and leaders. */
  readonly isOffice: boolean;
  /** Units named on the case, and the supervision office. */
  readonly isHandling: boolean;
  /** Any of these; false for whoever merely reads a filed proposal. */
  readonly isConcerned: boolean;
  readonly personId: string | null;
}

export interface ReaderStanding {
  readonly proposal: Pick<Proposal, 'leadPersonId' | 'bodyId' | 'signers'>;
  readonly proposerIds: readonly string[];
  /** Of the units at work. */
  readonly isOfUnit: boolean;
}

export function proposalReader(actor: Actor, standing: ReaderStanding): ProposalReader {
  const { proposal, proposerIds, isOfUnit } = standing;
  const personId = actingPersonId(actor);
  const isSigner = proposal.signers.some(
    (signer) => signer.personId === personId && (signer.state === 'signed' || signer.state === 'invited'),
  );
  const isNamed = personId !== null && (proposal.leadPersonId === personId || proposerIds.includes(personId));
  const speaks = proposal.bodyId !== null && bodiesSpokenFor(actor).includes(proposal.bodyId);
  const isProposer = isSigner || isNamed || speaks;
  const isOffice = hasRole(actor, committeeOfficeRoles);
  const isHandling = isOfUnit || hasRole(actor, ['supervision-officer']);
  return { isProposer, isOffice, isHandling, isConcerned: isProposer || isOffice || isHandling, personId };
}
