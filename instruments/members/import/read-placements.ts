// Rows of a placement list as offices write it.
import { type ImportFile, type ReadRow, type ReadTable, type RowProblem, readTable } from '#kernel/administration';
import { isRefusal, type Refusal } from '#platform/errors';
import { type KnownColumns, readDate, type SheetRecord } from '#platform/spreadsheets';
import { type Post, posts } from '../contract/vocabulary.ts';
import { zhCN } from '../messages/index.ts';

export interface PlacementValues {
  readonly name: string;
  readonly certificate: string | null;
  readonly body: string;
  readonly post: Post;
  readonly effectiveOn: string;
  readonly reason: string;
}

export const placementColumns = {
  name: { names: ['姓名', '委员姓名', '委员', 'name'], isRequired: true },
  certificate: { names: ['委员证号', '证号', 'certificate'] },
  body: { names: ['专委会或小组', '专门委员会', '专委会', '委员小组', '小组', 'body'], isRequired: true },
  post: { names: ['职务', '专委会职务', 'post'] },
  effectiveOn: { names: ['生效日期', '起始日期', '日期', 'effective on'], isRequired: true },
  reason: { names: ['原因', '事由', '依据', 'reason'] },
} as const satisfies KnownColumns<string>;
type Column = keyof typeof placementColumns;

const plain = (text: string) => text.replace(/\s+/gu, ' ').trim();

function postOf(word: string): Post | undefined {
  if (word === '') return 'member';
  return posts.find((post) => post === word || zhCN.members.posts[post] === word);
}

function readPlacement({ rowNumber, values: cells }: SheetRecord<Column>): ReadRow<PlacementValues> {
  const name = cells.name.replace(/\s+/gu, '').slice(0, 60);
  const problems: RowProblem[] = [];
  const body = plain(cells.body).slice(0, 120);
  const post = postOf(plain(cells.post));
  const effectiveOn = readDate(cells.effectiveOn);
  if (name === '') problems.push({ code: 'placement-name-missing', column: 'name' });
  if (body === '') problems.push({ code: 'placement-body-missing', column: 'body' });
  if (!post)
    problems.push({ code: 'placement-post-unknown', column: 'post', params: { text: cells.post.slice(0, 20) } });
  if (!effectiveOn) problems.push({ code: 'placement-date-missing', column: 'effectiveOn' });
  const reason = plain(cells.reason).slice(0, 500) || '批量入委';
  const certificate = plain(cells.certificate).slice(0, 60) || null;
  const values = { name, certificate, body, post: post ?? 'member', effectiveOn: effectiveOn ?? '', reason };
  return { rowNumber, label: name, values, problems };
}

export async function readPlacements(file: ImportFile): Promise<ReadTable<PlacementValues> | Refusal> {
  const table = await readTable(file, placementColumns);
  if (isRefusal(table)) return table;
  const { records, ...header } = table;
  return { ...header, rows: records.map(readPlacement) };
}
