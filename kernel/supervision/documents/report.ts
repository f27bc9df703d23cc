// The report to the leaders (督办情况报告): the history of one case on a page, for a decision.
import {
  type DocumentSurroundings,
  type NamedDocument,
  type OfficialDocument,
  signatureDate,
} from '#kernel/official-documents';
import type { MatterView, StepView } from '../contract.ts';
import { awaited, distanceText } from '../wording.ts';
import { stepSentence } from './step-sentence.ts';

const addressees: Readonly<Record<string, string>> = {
  'chairpersons-council': '主席会议',
  'secretary-general': '秘书长',
};

const words = ({ step, text }: StepView): string => (text && step !== 'leader' ? `\n${text}` : '');

function historyRows({ steps, round }: MatterView): string[][] {
  return steps
    .filter((step) => step.round === round)
    .map((step) => [
      signatureDate(step.takenOn),
      `${stepSentence(step).replace(signatureDate(step.takenOn), '')}${words(step)}`,
      step.by || '系统',
    ]);
}

function blocksOf(matter: MatterView, report: StepView): OfficialDocument['blocks'] {
  const { proposal, session } = matter;
  const units = matter.units.map(({ name }) => name).join('、');
  const isEnded = matter.standing === 'ended';
  const standing = isEnded ? '现已完成' : distanceText(matter.remainingWorkingDays, true);
  return [
    { kind: 'heading', level: 1, text: '基本情况' },
    {
      kind: 'paragraph',
      text: `${session ?? ''}第${proposal.number ?? '（未编号）'}号提案《${proposal.title}》由${units}承办。${matter.promise ? `承诺事项为“${matter.promise}”。` : ''}${awaited(matter.waitsFor)}期限为${signatureDate(report.dueOn)}，${standing}。`,
    },
    { kind: 'heading', level: 1, text: '督办经过' },
    {
      kind: 'table',
      columns: [
        { header: '日期', share: 3, align: 'center' },
        { header: '经过', share: 8 },
        { header: '经办', share: 2, align: 'center' },
      ],
      rows: historyRows(matter),
    },
    { kind: 'heading', level: 1, text: '建议' },
    { kind: 'paragraph', text: report.text || `建议请领导同志督促${units}尽快完成，并向提案者说明情况。` },
  ];
}

export function leaderReport(matter: MatterView, { committee }: DocumentSurroundings): NamedDocument | null {
  const report = matter.steps.filter(({ step }) => step === 'leader').at(-1);
  if (!report) return null;
  const dateText = signatureDate(report.takenOn);
  return {
    fileName: `督办情况报告-${matter.proposal.number ?? ''}`,
    document: {
      format: 'plain',
      issuerMark: `${committee.shortName}提案委员会`,
      addressee: addressees[report.withWhom] ?? '主席会议',
      title: `关于${matter.session ?? ''}第${matter.proposal.number ?? ''}号提案督办情况的报告`,
      blocks: blocksOf(matter, report),
      signature: { names: [`${committee.shortName}提案委员会`], dateText, sealed: false },
    },
  };
}
