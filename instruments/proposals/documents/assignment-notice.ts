// The assignment notice (交办通知): which unit has what part of a proposal, and until when.
import { calendarDateOf } from '#kernel/deadlines';
import { type OfficialDocument, signatureDate } from '#kernel/official-documents';
import type { ProposalView } from '../contract.ts';
import type { CommitteeNames } from './proposal-document.ts';
import { words } from './words.ts';

type Undertaking = ProposalView['undertakings'][number];

const dueOf = (undertaking: Undertaking, kind: string): string => {
  const clock = undertaking.clocks.find((candidate) => candidate.kind === kind);
  return clock ? signatureDate(clock.dueOn) : '—';
};

export function assignmentNotice(proposal: ProposalView, committee: CommitteeNames): OfficialDocument {
  const units = proposal.undertakings.filter((one) => one.state !== 'proposed' && one.state !== 'transferred');
  const assignedAt = units.map((one) => one.assignedAt).find((at) => at !== null);
  const dateText = assignedAt ? signatureDate(calendarDateOf(new Date(assignedAt))) : '';
  const office = `${committee.shortName}提案委员会`;
  return {
    format: 'notice',
    issuerMark: `${committee.shortName}提案委员会文件`,
    addressee: units.map((one) => one.unitNameWhenAssigned),
    title: `关于交办${proposal.session?.name ?? ''}第${proposal.number ?? ''}号提案的通知`,
    blocks: [
      {
        kind: 'paragraph',
        text: `${proposal.session?.name ?? ''}第${proposal.number ?? ''}号提案《${proposal.title}》，经审查立案，现交你单位办理。请按下列分工和时限办理，并主动与提案者协商。`,
      },
      {
        kind: 'table',
        caption: '承办分工和时限',
        columns: [
          { header: '承办单位', share: 4 },
          { header: '分工', share: 2, align: 'center' },
          { header: '退办期限', share: 3, align: 'center' },
          { header: '答复（会办意见）期限', share: 4, align: 'center' },
        ],
        rows: units.map((one) => [
          one.unitNameWhenAssigned,
          words.roles[one.role],
          dueOf(one, 'objection'),
          dueOf(one, one.role === 'co' ? 'co-opinion' : 'reply'),
        ]),
      },
      {
        kind: 'paragraph',
        text: '认为不属于本单位职责的，请在退办期限内书面说明理由和建议承办单位，不得自行转办；逾期视为接受。会办单位的意见送主办单位，由主办单位统一答复。',
      },
      ...(proposal.assignmentNote ? [{ kind: 'paragraph', text: proposal.assignmentNote } as const] : []),
    ],
    attachments: [`第${proposal.number ?? ''}号提案`],
    signature: { names: [office], dateText, sealed: true },
    copiesTo: ['党委督查室', '政府督查室'],
    printing: { office, dateText },
  };
}
