// In whose name a proposal is made: a body, one person, or the first of those who signed.
import type { ProposalView } from '#instruments/proposals/contract';
import { useTranslate } from '#web/client';
import * as words from '../messages/index.ts';

export function useProposersText({ body, signers }: Pick<ProposalView, 'body' | 'signers'>): string {
  const t = useTranslate(words);
  if (body) return body.isConfirmed ? body.name : t('people.bodyUnconfirmed', { name: body.name });
  const lead = signers.find((signer) => signer.isLead);
  const count = signers.filter((signer) => signer.isLead || signer.state === 'signed').length;
  if (!lead) return '';
  return count > 1 ? t('row.proposerAndOthers', { name: lead.name, count }) : lead.name;
}
