// What members did on a proposal, for their duty files: each act tells it of the lead and of everybody who signed.
import type { Change } from '#kernel/acts';
import type { CalendarDate } from '#kernel/deadlines';
import type { DeedKind, DeedKinds, NewDeed } from '#kernel/deeds';
import { cosignersIn, type Proposal } from './proposal.ts';

const proposing: DeedKind = {
  group: 'proposals',
  facts: {
    role: { type: 'text', values: ['sole', 'lead', 'co'] },
    /** Signers besides the lead, to whom the tables of many places give a share. */
    coCount: { type: 'number' },
    /** 1 for the lead, then as they stand on the paper: some tables count its main people alone. */
    position: { type: 'number' },
    form: { type: 'text', values: ['individual', 'joint', 'collective'] },
    occasion: { type: 'text', values: ['in-session', 'ordinary'] },
  },
};

const kinds = ['submitted', 'filed', 'merged', 'converted', 'key', 'excellent'] as const;
export type ProposalDeed = `proposal-${(typeof kinds)[number]}`;

export const proposalDeeds: DeedKinds = {
  ...Object.fromEntries(kinds.map((kind) => [`proposal-${kind}`, proposing])),
};

export interface Told {
  readonly kind: ProposalDeed;
  readonly proposal: Pick<Proposal, 'kind' | 'occasion' | 'signers' | 'leadPersonId'>;
  readonly doneOn: CalendarDate;
  /** An officer who writes for a body proposes nothing of their own. */
  readonly leadHoldsSeat: boolean;
  readonly subjectId?: string;
}

/** The lead and everybody who has signed: who was asked and did not sign has done nothing. */
export function deedsOfSigners({ kind, proposal, doneOn, leadHoldsSeat, subjectId }: Told): NewDeed[] {
  const cosigners = cosignersIn(proposal, 'signed');
  const facts = { coCount: cosigners.length, form: proposal.kind, occasion: proposal.occasion };
  const on = subjectId ? { subjectId } : {};
  const deed = (personId: string, role: string, position: number) => ({
    ...{ personId, kind, doneOn, ...on },
    facts: { role, position, ...facts },
  });
  const lead = deed(proposal.leadPersonId, cosigners.length > 0 ? 'lead' : 'sole', 1);
  return [...(leadHoldsSeat ? [lead] : []), ...cosigners.map((personId, index) => deed(personId, 'co', index + 2))];
}

/** What was said of some people, or of all, by acts before. */
export const takenBack = (
  caseId: string,
  kind: ProposalDeed,
  personIds?: readonly string[],
): Pick<Change, 'withdraws'> =>
  personIds?.length === 0
    ? {}
    : { withdraws: [{ subjectIds: [caseId], kinds: [kind], ...(personIds ? { personIds } : {}) }] };
