// The proposal itself as a document without a red head: facts, analysis, recommendations, who signed.

import { calendarDateOf } from '#kernel/deadlines';
import { type OfficialDocument, signatureDate } from '#kernel/official-documents';
import type { ProposalView } from '../contract.ts';
import { words } from './words.ts';

export interface CommitteeNames {
  /** 中国人民政治协商会议某某委员会 */
  readonly name: string;
  readonly shortName: string;
}

const paragraphs = (text: string) =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({ kind: 'paragraph', text: line.trim() }) as const);

export function signersOf(proposal: ProposalView): string[] {
  const signed = proposal.signers.filter((signer) => signer.state === 'signed');
  const names = signed.map((signer) => signer.name);
  return proposal.body ? [proposal.body.name] : names;
}

export function proposalDocument(proposal: ProposalView, committee: CommitteeNames): OfficialDocument {
  const signed = proposal.signers.filter((signer) => signer.state === 'signed');
  const lead = signed.find((signer) => signer.isLead);
  const facts = [
    { label: '提案者', text: proposal.body?.name ?? lead?.name ?? '' },
    { label: '界别', text: proposal.body ? '' : (lead?.sector ?? '') },
    { label: '联名', text: signed.length > 1 ? `${signed.length}人` : '' },
    { label: '类别', text: proposal.category?.name ?? '' },
    { label: '建议承办单位', text: proposal.suggestedUnits.map((unit) => unit.name).join('、') },
  ];
  return {
    format: 'plain',
    issuerMark: `${proposal.session?.name ?? committee.name}${words.occasions[proposal.occasion]}`,
    documentNumber: proposal.number ? `第${proposal.number}号` : undefined,
    title: proposal.title,
    blocks: [
      { kind: 'facts', items: facts.filter((fact) => fact.text !== '') },
      { kind: 'heading', level: 1, text: '情况和分析' },
      ...paragraphs(proposal.situation),
      { kind: 'heading', level: 1, text: '建议' },
      ...proposal.recommendations.flatMap((recommendation) => {
        const [first = '', ...rest] = recommendation.text.split('\n').filter((line) => line.trim() !== '');
        return [
          { kind: 'paragraph', text: `${recommendation.position}. ${first}` } as const,
          ...paragraphs(rest.join('\n')),
        ];
      }),
    ],
    attachments: proposal.attachments.map((file) => file.name),
    signature: {
      names: signersOf(proposal),
      dateText: proposal.submittedAt ? signatureDate(calendarDateOf(new Date(proposal.submittedAt))) : '',
      sealed: proposal.body !== null,
    },
  };
}
