// The written notice (督办通知): what was to be done, since when it is late, what went before, by when to answer.
import {
  type DocumentSurroundings,
  type NamedDocument,
  type OfficialDocument,
  signatureDate,
} from '#kernel/official-documents';
import type { MatterView, StepView } from '../contract.ts';
import { awaited } from '../wording.ts';
import { stepSentence } from './step-sentence.ts';

const caseOf = ({ session, proposal }: MatterView): string =>
  `${session ?? ''}第${proposal.number ?? '（未编号）'}号提案`;

/** The notice of this round, else of the last one in which one was sent. */
const noticeOf = ({ steps }: MatterView): StepView | undefined => steps.filter(({ step }) => step === 'notice').at(-1);

function blocksOf(matter: MatterView, notice: StepView): OfficialDocument['blocks'] {
  const units = matter.units.map(({ name }) => name).join('、');
  const before = matter.steps.filter(
    ({ step, round, takenAt }) =>
      round === notice.round && takenAt < notice.takenAt && (step === 'remind' || step === 'phone'),
  );
  const until = notice.untilOn ? signatureDate(notice.untilOn) : '';
  return [
    {
      kind: 'paragraph',
      text: `${caseOf(matter)}《${matter.proposal.title}》由${units}承办。${matter.promise ? `你单位承诺“${matter.promise}”，` : ''}${awaited(matter.waitsFor)}应于${signatureDate(notice.dueOn)}前完成，至今未完成。`,
    },
    ...(before.length > 0
      ? [{ kind: 'paragraph', text: `此前${before.map(stepSentence).join('；')}。` } as const]
      : []),
    ...(notice.text ? [{ kind: 'paragraph', text: notice.text } as const] : []),
    {
      kind: 'paragraph',
      text: `请你单位主要负责同志重视，抓紧办理，并于${until}前书面回复办理情况、未按期完成的原因和完成时间。`,
    },
    {
      kind: 'facts',
      items: [
        { label: '提案编号', text: matter.proposal.number ?? '—' },
        { label: '督办事项', text: awaited(matter.waitsFor) },
        { label: '原定期限', text: signatureDate(notice.dueOn) },
        { label: '回复期限', text: until },
      ],
    },
  ];
}

export function noticeDocument(matter: MatterView, { committee }: DocumentSurroundings): NamedDocument | null {
  const notice = noticeOf(matter);
  if (!notice) return null;
  const office = `${committee.shortName}提案委员会`;
  const dateText = signatureDate(notice.takenOn);
  return {
    fileName: `督办通知-${notice.documentNumber ?? ''}`,
    document: {
      format: 'notice',
      issuerMark: `${committee.shortName}提案委员会文件`,
      ...(notice.documentNumber ? { documentNumber: notice.documentNumber } : {}),
      addressee: matter.units.map(({ name }) => name),
      title: `关于督促办理${caseOf(matter)}的通知`,
      blocks: blocksOf(matter, notice),
      signature: { names: [office], dateText, sealed: true },
      copiesTo: ['党委督查室', '政府督查室'],
      printing: { office, dateText },
    },
  };
}
