// Which official document of a case is asked for, and whether the case has come that far.
import { assignmentNotice, type CommitteeNames, proposalDocument, replyLetter } from '#instruments/proposals';
import type { ProposalView } from '#instruments/proposals/contract';
import type { OfficialDocument } from '#kernel/official-documents';

export const documentKinds = ['proposal', 'assignment-notice', 'reply-letter'] as const;
export type DocumentKind = (typeof documentKinds)[number];

export interface DocumentWanted {
  readonly proposal: ProposalView;
  readonly committee: CommitteeNames;
  readonly undertaking?: string | undefined;
  readonly round?: number | undefined;
}

export interface NamedDocument {
  readonly document: OfficialDocument;
  readonly name: string;
}

function letter({ proposal, committee, undertaking: id, round }: DocumentWanted): NamedDocument | null {
  const answering = proposal.undertakings.filter((one) => one.replies.length > 0);
  const undertaking = id ? answering.find((one) => one.id === id) : answering[0];
  const reply = round ? undertaking?.replies.find((one) => one.round === round) : undertaking?.replies.at(-1);
  if (!undertaking || !reply) return null;
  const name = `${proposal.number ?? ''}号提案答复-${undertaking.unitName}`;
  return { document: replyLetter({ proposal, undertaking, reply, committee }), name };
}

export function documentOf(kind: DocumentKind, wanted: DocumentWanted): NamedDocument | null {
  const { proposal, committee } = wanted;
  if (kind === 'reply-letter') return letter(wanted);
  if (kind === 'assignment-notice') {
    const isAssigned = proposal.undertakings.some((one) => one.assignedAt !== null);
    return isAssigned
      ? { document: assignmentNotice(proposal, committee), name: `${proposal.number}号提案交办通知` }
      : null;
  }
  return {
    document: proposalDocument(proposal, committee),
    name: `${proposal.number ?? ''}提案-${proposal.title.slice(0, 30)}`,
  };
}
