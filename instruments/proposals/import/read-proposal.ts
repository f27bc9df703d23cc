// One row of past proposals: every cell read, every problem named.
import type { ReadRow, RowProblem } from '#kernel/administration';
import { readDate } from '#platform/spreadsheets';
import { countCharacters, normaliseParagraphs } from '#platform/text';
import { walls } from '../contract.ts';
import { type ImportedProposal, plainNumber } from './proposal-values.ts';
import { splitBody } from './split-body.ts';

export interface ProposalCells {
  readonly number: string;
  readonly year: string;
  readonly publishedAt: string;
  readonly category: string;
  readonly title: string;
  readonly body: string;
  readonly situation: string;
  readonly recommendations: string;
  readonly proposers: readonly string[];
}

const mostNumber = 40;
const mostNames = 200;
const collective =
  /(委员会|支部|总支|党组|民革|民盟|民建|民进|农工党|致公党|九三学社|台盟|工商联|共青团|妇联|总工会|联合会|协会|界|小组)$/u;
const dayOf = (text: string): string | undefined => readDate(text.replace(/[ T]\d{1,2}:\d{2}(:\d{2})?.*$/, ''));

function kindOf(proposers: readonly string[]): ImportedProposal['kind'] {
  const [first = ''] = proposers;
  if (proposers.length > 1) return 'joint';
  return collective.test(first) ? 'collective' : 'individual';
}

function partsOf({ body, situation, recommendations }: ProposalCells) {
  if (situation === '' && recommendations === '') return splitBody(body);
  const before = normaliseParagraphs([situation, body].filter((part) => part !== '').join('\n'));
  const asked = recommendations === '' ? [] : splitBody(`${before}\n建议：${recommendations}`).recommendations;
  return { situation: before, recommendations: asked };
}

function problemsOf(cells: ProposalCells, read: ImportedProposal): RowProblem[] {
  const problems: RowProblem[] = [];
  const tooLong = (column: string, text: string, most: number) => {
    const count = countCharacters(text);
    if (count > most) problems.push({ code: 'too-long', column, params: { count, most } });
  };
  if (read.number === '') problems.push({ code: 'number-missing', column: 'number' });
  if (read.title === '') problems.push({ code: 'title-missing', column: 'title' });
  if (read.situation === '' && read.recommendations.length === 0)
    problems.push({ code: 'text-missing', column: 'body' });
  if (cells.publishedAt !== '' && read.publishedAt === null) {
    problems.push({
      code: 'bad-day',
      column: 'publishedAt',
      params: { text: cells.publishedAt.slice(0, 30) },
    });
  }
  if (!Number.isInteger(read.year) || read.year < 1949 || read.year > 2100) {
    problems.push({ code: 'year-missing', column: 'year' });
  }
  tooLong('number', read.number, mostNumber);
  tooLong('title', read.title, walls.title);
  tooLong('proposer', read.proposer, mostNames);
  for (const part of [read.situation, ...read.recommendations]) tooLong('body', part, walls.part);
  return problems;
}

export function readProposal(rowNumber: number, cells: ProposalCells): ReadRow<ImportedProposal> {
  const publishedAt = dayOf(cells.publishedAt) ?? null;
  const proposers = cells.proposers.map((name) => name.trim()).filter((name) => name !== '');
  const title = normaliseParagraphs(cells.title).replace(/\s*\n\s*/g, ' ');
  const values: ImportedProposal = {
    number: plainNumber(cells.number),
    year: Number(cells.year.replace(/年.*$/u, '') || publishedAt?.slice(0, 4) || Number.NaN),
    publishedAt,
    category: cells.category.trim() || null,
    title,
    ...partsOf(cells),
    proposer: proposers.join('、'),
    kind: kindOf(proposers),
    signerCount: Math.max(1, proposers.length),
  };
  return { rowNumber, label: title, values, problems: problemsOf(cells, values) };
}
