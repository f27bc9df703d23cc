// What a case that waits for this member wants of them, and where that is done.
import type { ProposalListItem } from '#instruments/proposals/contract';

export type Call = 'sign' | 'write' | 'sendIn' | 'revise' | 'rate' | 'verify' | 'look';

export interface Calling {
  item: Pick<ProposalListItem, 'id' | 'state'>;
  isInvited: boolean;
}

export function callOf({ item, isInvited }: Calling): Call {
  if (isInvited) return 'sign';
  switch (item.state) {
    case 'draft':
      return 'write';
    case 'cosigning':
      return 'sendIn';
    case 'returned':
      return 'revise';
    case 'handling':
    case 'replied':
    case 'rehandling':
      return 'rate';
    case 'tracking':
    case 'closed':
      return 'verify';
    default:
      return 'look';
  }
}

export function placeOfCall(call: Call, caseId: string): string {
  if (call === 'sign') return `/cases/${caseId}/sign`;
  const isWriting = call === 'write' || call === 'sendIn' || call === 'revise';
  return isWriting ? `/write/${caseId}` : `/cases/${caseId}`;
}
