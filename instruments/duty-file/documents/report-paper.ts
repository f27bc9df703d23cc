// The yearly duty report as an official document: the part from the record is marked as such.
import { calendarDateOf } from '#kernel/deadlines';
import { type Block, type NamedDocument, type QueryDocument, signatureDate } from '#kernel/official-documents';
import type { RecordView, ReportView } from '../contract/reports.ts';
import { zhCN } from '../messages/index.ts';

const words = zhCN.dutyFile;
const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
const paragraphs = (text: string): Block[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => paragraph(line.trim()));

function fromRecord({ totals, sentences, promises }: RecordView): Block[] {
  const counts = totals.map(({ group, count }) => `${words.groups[group]}${count}项`).join('，');
  const lines = sentences.map(({ on, text, about }) => `${signatureDate(on)}，${text}${about ? `：${about}` : ''}。`);
  const open = promises.map(({ about, text, dueOn }) => `${about}：${text}（${signatureDate(dueOn)}前）`);
  return [
    { kind: 'heading', level: 1, text: '履职记录（由履职档案生成）' },
    paragraph(counts ? `本年度履职记录合计：${counts}。` : '本年度尚无履职记录。'),
    ...lines.map(paragraph),
    ...(open.length > 0 ? [paragraph(`所提提案尚待兑现的承诺${open.length}项：${open.join('；')}。`)] : []),
  ];
}

const part = (heading: string, text: string): Block[] =>
  text.trim() === '' ? [] : [{ kind: 'heading', level: 1, text: heading }, ...paragraphs(text)];

export const reportPaper: QueryDocument = {
  name: 'duty-file.report',
  query: 'duty-file.report',
  make(report: ReportView, { committee, today }): NamedDocument {
    const { year, personName, isStanding, sector, record, results, problems, advice, submittedAt, addressee } = report;
    const on = submittedAt ? calendarDateOf(new Date(submittedAt)) : today;
    return {
      fileName: `${year}年度述职报告-${personName}`,
      document: {
        format: 'plain',
        issuerMark: committee.name,
        addressee: addressee?.name ?? committee.name,
        title: `${year}年度委员述职报告`,
        blocks: [
          paragraph([isStanding ? '常务委员' : '委员', personName, sector].filter(Boolean).join('　')),
          ...fromRecord(record),
          ...part('履职成效', results),
          ...part('存在问题', problems),
          ...part('意见建议', advice),
        ],
        signature: { names: [personName], dateText: signatureDate(on), sealed: false },
      },
    };
  },
};
