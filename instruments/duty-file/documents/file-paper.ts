// The duty file (委员履职档案) as an official document, part by part in the file's order.
import { type Block, type NamedDocument, type QueryDocument, signatureDate } from '#kernel/official-documents';
import type { DutyFileView, LineView } from '../contract/file.ts';
import { zhCN } from '../messages/index.ts';

const sexes: Readonly<Record<string, string>> = { male: '男', female: '女' };

const words = zhCN.dutyFile;

const basics = ({ person, term }: DutyFileView): Block => ({
  kind: 'facts',
  items: [
    { label: '姓名', text: person.name },
    { label: '性别', text: sexes[person.sex ?? ''] ?? '' },
    { label: '民族', text: person.ethnicity ?? '' },
    { label: '党派', text: person.party ?? '' },
    { label: '学历', text: person.education ?? '' },
    { label: '界别', text: person.sector ?? '' },
    { label: '工作单位及职务', text: [person.employer, person.post].filter(Boolean).join('，') },
    { label: '届次', text: `${term.name}${person.isStanding ? '，常务委员' : ''}` },
    { label: '所在专门委员会、小组', text: person.bodies.join('、') },
  ].filter(({ text }) => text !== ''),
});

const rowOf = ({ doneOn, sentence, caseTitle, caseNumber, act }: LineView) => [
  signatureDate(doneOn),
  caseTitle ? `${sentence}：${caseTitle}${caseNumber ? `（第${caseNumber}号）` : ''}` : sentence,
  `${act.said}（${signatureDate(act.at.slice(0, 10))}）`,
];

function partOf(lines: readonly LineView[], { group, count }: DutyFileView['totals'][number]): Block[] {
  return [
    { kind: 'heading', level: 1, text: `${words.groups[group]}（${count}项）` },
    {
      kind: 'table',
      columns: [
        { header: '时间', share: 3, align: 'center' },
        { header: '履职情况', share: 7 },
        { header: '依据', share: 4 },
      ],
      rows: lines.filter((line) => line.group === group).map(rowOf),
    },
  ];
}

const summary = ({ totals }: DutyFileView): string =>
  totals.map(({ group, count }) => `${words.groups[group]}${count}项`).join('，');

export const filePaper: QueryDocument = {
  name: 'duty-file.export',
  query: 'duty-file.export',
  make(file: DutyFileView, { committee, today }): NamedDocument {
    const period = file.year === null ? file.term.name : `${file.year}年`;
    const hasLines = file.lines.length > 0;
    return {
      fileName: `委员履职档案-${file.person.name}-${period}`,
      document: {
        format: 'plain',
        issuerMark: committee.name,
        title: `委员履职档案（${period}）`,
        blocks: [
          basics(file),
          { kind: 'paragraph', text: hasLines ? `本期履职记录合计：${summary(file)}。` : '本期尚无履职记录。' },
          ...file.totals.flatMap((total) => partOf(file.lines, total)),
          {
            kind: 'paragraph',
            text: `本档案由履职记录自动生成，每项均有所依据的环节可查。${file.isPartial ? '仅含本机构组织的事项。' : ''}`,
          },
        ],
        signature: { names: [committee.name], dateText: signatureDate(today), sealed: false },
      },
    };
  },
};
