// Past proposals from a table or from lines of JSON: rows to values, with every problem named.
import type { ImportFile, ReadRow, ReadTable } from '#kernel/administration';
import { readTable } from '#kernel/administration';
import { isRefusal, type Refusal } from '#platform/errors';
import type { KnownColumns } from '#platform/spreadsheets';
import type { ImportedProposal } from './proposal-values.ts';
import { isJsonLines, readJsonLines } from './read-json-lines.ts';
import { type ProposalCells, readProposal } from './read-proposal.ts';

export const proposalColumns = {
  number: { names: ['案号', '提案号', '编号', '提案编号', '序号', 'number'], isRequired: true },
  year: { names: ['年度', '年份', '年', 'year'] },
  publishedAt: { names: ['时间', '提交时间', '提案时间', '日期', '发布时间', 'publishedAt'] },
  category: { names: ['分类', '类别', '提案分类', '类型', 'category'] },
  title: { names: ['案由', '标题', '题目', '提案标题', 'title'], isRequired: true },
  body: { names: ['内容', '正文', '提案内容', '提案正文', '情况和建议', 'body'] },
  situation: { names: ['情况分析', '问题分析', '情况'] },
  recommendations: { names: ['建议', '具体建议', '意见建议'] },
  proposer: { names: ['提案者', '提案人', '第一提案人', '提出者', '提案单位', 'proposer'] },
} as const satisfies KnownColumns<string>;

function withDoubles(rows: readonly ReadRow<ImportedProposal>[]): ReadRow<ImportedProposal>[] {
  const first = new Map<string, number>();
  return rows.map((row) => {
    const { number, year } = row.values;
    const key = `${year}/${number}`;
    const before = first.get(key);
    if (number === '' || before === undefined) {
      if (number !== '') first.set(key, row.rowNumber);
      return row;
    }
    const double = { code: 'number-twice-in-file', column: 'number', params: { row: before } };
    return { ...row, problems: [...row.problems, double] };
  });
}

function readLines(file: ImportFile): ReadTable<ImportedProposal> {
  const rows = readJsonLines(file.bytes).map(({ rowNumber, cells, problems }) => {
    const row = readProposal(rowNumber, cells);
    return problems.length > 0 ? { ...row, problems } : row;
  });
  return { headerRows: [], unknownColumns: [], missingColumns: [], passedOver: 0, rows: withDoubles(rows) };
}

export async function readProposals(file: ImportFile): Promise<ReadTable<ImportedProposal> | Refusal> {
  if (isJsonLines(file)) return readLines(file);
  const table = await readTable(file, proposalColumns);
  if (isRefusal(table)) return table;
  const { records, missingColumns, ...header } = table;
  // A text stands in one column or parted in two; whichever it is, the other way is not missed.
  const unneeded: readonly string[] = missingColumns.includes('body') ? ['body'] : ['situation', 'recommendations'];
  const missed = missingColumns.filter((column) => !unneeded.includes(column));
  const rows = records.map(({ rowNumber, values }) => {
    const cells: ProposalCells = {
      ...values,
      proposers: values.proposer === '' ? [] : values.proposer.split(/[、,，;；]/u),
    };
    return readProposal(rowNumber, cells);
  });
  return { ...header, missingColumns: missed, rows: withDoubles(rows) };
}
