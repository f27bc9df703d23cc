// One proposal a line: { number, year, publishedAt, category, title, body, proposer }.
import * as z from 'zod';
import type { ImportFile, RowProblem } from '#kernel/administration';
import type { ProposalCells } from './read-proposal.ts';

const mostLines = 20_000;
const text = z.union([z.string(), z.number()]).transform(String);
const proposer = z.union([
  z.string().transform((name) => [name]),
  z.array(z.string()),
  z.object({ name: z.string() }).transform(({ name }) => [name]),
  z.object({ names: z.array(z.string()) }).transform(({ names }) => names),
  z.object({ ids: z.array(z.string()) }).transform(({ ids }) => ids),
]);
const line = z.object({
  number: text,
  year: text.optional(),
  publishedAt: z.string().optional(),
  category: z.string().optional(),
  title: z.string(),
  body: z.string().optional(),
  proposer: proposer.optional(),
  proposers: proposer.optional(),
});

export interface JsonRow {
  readonly rowNumber: number;
  readonly cells: ProposalCells;
  readonly problems: readonly RowProblem[];
}

const empty: ProposalCells = {
  ...{ number: '', year: '', publishedAt: '', category: '', title: '' },
  ...{ body: '', situation: '', recommendations: '', proposers: [] },
};

export const isJsonLines = ({ name, bytes }: ImportFile): boolean =>
  /[.](jsonl|ndjson)$/i.test(name) || Buffer.from(bytes.subarray(0, 64)).toString('utf8').trimStart().startsWith('{');

function parsed(source: string): ProposalCells | null {
  try {
    const read = line.safeParse(JSON.parse(source));
    if (!read.success) return null;
    const { number, year = '', publishedAt = '', category = '', title, body = '' } = read.data;
    const proposers = read.data.proposer ?? read.data.proposers ?? [];
    return { ...empty, number, year, publishedAt, category, title, body, proposers };
  } catch {
    return null;
  }
}

export function readJsonLines(bytes: Uint8Array): JsonRow[] {
  const lines = new TextDecoder().decode(bytes).split('\n', mostLines);
  return lines.flatMap((source, index): JsonRow[] => {
    if (source.trim() === '') return [];
    const cells = parsed(source);
    const problems = cells ? [] : [{ code: 'line-unreadable', column: null }];
    return [{ rowNumber: index + 1, cells: cells ?? empty, problems }];
  });
}
