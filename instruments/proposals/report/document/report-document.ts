// The report as an official document that an officer finishes: sentences, tables and charts from the figures.
import { calendarDateOf } from '#kernel/deadlines';
import {
  type Block,
  type DocumentSurroundings,
  type OfficialDocument,
  type QueryDocument,
  signatureDate,
} from '#kernel/official-documents';
import type { ReportScope, YearlyReport } from '../../contract.ts';
import { barsOf, type Names, notesTable, ratingsChart, tableOf } from './exhibits.ts';
import { type Figures, figuresOf } from './figures.ts';
import { phrases } from './phrases.ts';
import { say } from './say.ts';
import * as sentences from './sentences.ts';

export const scopeName = ({ year, name }: ReportScope): string => (year === null ? name : `${year}年`);

const clockTime = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});
const momentText = (moment: string): string => {
  const at = new Date(moment);
  return `${signatureDate(calendarDateOf(at))}${clockTime.format(at)}`;
};

const paragraph = (text: string): Block[] => (text === '' ? [] : [{ kind: 'paragraph', text }]);
const heading = (level: 1 | 2, text: string): Block => ({ kind: 'heading', level, text });
/** A heading only over something. */
const section = (title: string, blocks: readonly Block[]): Block[] =>
  blocks.length > 0 ? [heading(2, title), ...blocks] : [];

function receivedPart(figures: Figures, names: Names): Block[] {
  return [
    heading(1, phrases.headings.received),
    ...paragraph(sentences.receivedSentences(figures, names.last ?? '')),
    ...tableOf(figures, 'received', names),
    ...paragraph(sentences.filedSentences(figures)),
    ...paragraph(sentences.sphereSentence(figures)),
    ...barsOf(figures, 'spheres', names),
    ...tableOf(figures, 'spheres', names),
    ...tableOf(figures, 'categories', names),
  ];
}

function handledPart(figures: Figures, names: Names): Block[] {
  const inner = [
    ...section('交办', [
      ...paragraph(sentences.assignedSentences(figures)),
      ...tableOf(figures, 'units', names),
      ...tableOf(figures, 'tasks', names),
    ]),
    ...section('答复', [
      ...paragraph(sentences.replySentences(figures)),
      ...barsOf(figures, 'timing', names),
      ...tableOf(figures, 'timing', names),
      ...tableOf(figures, 'classes', names),
      ...tableOf(figures, 'classes-by-reply', names),
    ]),
    ...section('办理协商', paragraph(sentences.consultationSentences(figures))),
    ...section('延期和重新办理', paragraph(sentences.delaySentences(figures))),
    ...section('重点提案', paragraph(sentences.keySentence(figures))),
  ];
  return inner.length > 0 ? [heading(1, phrases.headings.handled), ...inner] : [];
}

function resultsPart(figures: Figures, names: Names): Block[] {
  const inner = [
    ...section('建议采纳', [
      ...paragraph(sentences.recommendationSentences(figures)),
      ...barsOf(figures, 'recommendations', names),
      ...tableOf(figures, 'recommendations', names),
    ]),
    ...section('承诺兑现', [
      ...paragraph(sentences.commitmentSentences(figures)),
      ...tableOf(figures, 'commitments', names),
    ]),
    ...section('提案者的评价', [
      ...paragraph(sentences.ratingSentences(figures)),
      ...ratingsChart(figures),
      ...tableOf(figures, 'ratings-process', names),
      ...tableOf(figures, 'ratings-result', names),
    ]),
  ];
  return inner.length > 0 ? [heading(1, phrases.headings.results), ...inner] : [];
}

export function reportDocument(report: YearlyReport, { committee, today }: DocumentSurroundings): OfficialDocument {
  const figures = figuresOf(report);
  const { scope, lastScope } = report;
  // Sessions have long names; beside figures they are called by their turn.
  const names: Names =
    scope.year === null
      ? { now: phrases.thisSession, last: lastScope && phrases.lastSession }
      : { now: scopeName(scope), last: lastScope && scopeName(lastScope) };
  const title =
    scope.year === null
      ? say(phrases.title, { name: scope.name })
      : say(phrases.titleOfYear, { year: String(scope.year) });
  return {
    format: 'plain',
    issuerMark: committee.name,
    title,
    blocks: [
      ...paragraph(say(phrases.asOf, { moment: momentText(report.asOf) })),
      ...paragraph(phrases.opening),
      ...receivedPart(figures, names),
      ...handledPart(figures, names),
      ...resultsPart(figures, names),
      heading(1, phrases.headings.next),
      ...paragraph(sentences.problemSentence(figures)),
      ...paragraph(phrases.next),
      heading(1, phrases.headings.notes),
      notesTable(),
    ],
    signature: { names: [`${committee.shortName}提案委员会`], dateText: signatureDate(today), sealed: false },
  };
}

export const proposalDocuments: readonly QueryDocument[] = [
  {
    name: 'proposals.yearly-report',
    query: 'proposals.report',
    make: (answer: YearlyReport, surroundings) => ({
      document: reportDocument(answer, surroundings),
      fileName: `${scopeName(answer.scope)}提案工作情况报告`,
    }),
  },
];
