// Who reads which event of a case's timeline. An event that is not listed is read by the offices alone.
import type { ProposalReader } from './proposal-reader.ts';

type Readers = 'everyone' | 'concerned' | 'proposers' | 'handling' | 'nobody';

const readersOf: Readonly<Record<string, Readers>> = {
  'proposal.drafted': 'proposers',
  // Every few seconds while somebody types: kept in the record, noise on a page.
  'proposal.saved': 'nobody',
  'proposal.signers-invited': 'proposers',
  'proposal.invitee-removed': 'proposers',
  'proposal.signed': 'proposers',
  'proposal.signing-declined': 'proposers',
  'proposal.confirmed-for-body': 'proposers',
  'proposal.opened-to-joining': 'concerned',
  'proposal.joining-asked': 'proposers',
  'proposal.cited': 'proposers',
  'proposal.difference-said': 'proposers',
  'proposal.submitted': 'everyone',
  'proposal.returned': 'proposers',
  'proposal.withdrawn': 'concerned',
  'proposal.filed': 'everyone',
  'proposal.not-filed': 'concerned',
  'proposal.merged': 'everyone',
  'proposal.converted': 'concerned',
  'proposal.assigned': 'everyone',
  'proposal.replied': 'everyone',
  'proposal.handling-resumed': 'concerned',
  'proposal.rehandling-opened': 'concerned',
  'proposal.settled': 'everyone',
  'proposal.fulfilled': 'everyone',
  'proposal.key-named': 'everyone',
  'proposal.looked-back': 'concerned',
  'proposal.awarded': 'everyone',
  'undertaking.assigned': 'everyone',
  'undertaking.signed-for': 'everyone',
  'undertaking.objected': 'concerned',
  'undertaking.assignment-upheld': 'concerned',
  'undertaking.transferred': 'concerned',
  'undertaking.succeeded': 'concerned',
  'undertaking.appointed': 'concerned',
  'undertaking.consulted': 'concerned',
  'undertaking.consultation-confirmed': 'concerned',
  'undertaking.opinion-given': 'handling',
  'undertaking.reply-saved': 'nobody',
  'undertaking.reply-submitted': 'handling',
  'undertaking.countersigned': 'handling',
  'undertaking.changes-requested': 'handling',
  'undertaking.handed-back': 'handling',
  'undertaking.signed-off': 'handling',
  'undertaking.sent-back': 'handling',
  'undertaking.delivered': 'everyone',
  'undertaking.extension-requested': 'concerned',
  'undertaking.extension-granted': 'concerned',
  'undertaking.extension-refused': 'concerned',
  // Proposers rate back to back: not even that somebody has rated is told to the others.
  'undertaking.rated': 'handling',
  'undertaking.silence-closed': 'concerned',
  'undertaking.second-reply-given': 'everyone',
  'undertaking.reclassed': 'everyone',
  // Proposers read on their own page that it was chased; what is put off or reported is the office's.
  'supervision.reminded': 'handling',
  'supervision.called': 'handling',
  'supervision.notice-sent': 'handling',
  'supervision.notice-answered': 'handling',
  'commitment.evidence-given': 'concerned',
  'commitment.verified': 'everyone',
  'commitment.evidence-returned': 'concerned',
};

export interface EventAuthorship {
  readonly name: string;
  readonly actorPersonId: string | null;
}

export function readsEvent(reader: ProposalReader, { name, actorPersonId }: EventAuthorship): boolean {
  const readers = readersOf[name];
  if (readers === 'nobody') return false;
  if (readers === 'everyone' || reader.isOffice) return true;
  if (reader.personId !== null && actorPersonId === reader.personId) return true;
  if (readers === 'concerned') return reader.isConcerned;
  if (readers === 'proposers') return reader.isProposer;
  return readers === 'handling' && reader.isHandling;
}
