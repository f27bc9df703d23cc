// A roster of members as the office keeps it: rows to values, with every problem named.
import { isRefusal, type Refusal } from '#platform/errors';
import type { KnownColumns, SheetRecord } from '#platform/spreadsheets';
import { cellsCollector, readBirthYear, readEmail, readName, readPhone, readSex, readText, readYes } from './cells.ts';
import type { ImportFile, ReadRow, ReadTable, RowProblem } from './import-kind.ts';
import { readTable } from './read-table.ts';

export interface MemberValues {
  readonly name: string;
  readonly sex: 'male' | 'female' | null;
  readonly ethnicity: string | null;
  readonly birthYear: number | null;
  readonly party: string | null;
  readonly education: string | null;
  readonly employer: string | null;
  readonly post: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly certificate: string | null;
  readonly sector: string | null;
  readonly isStanding: boolean;
  readonly committee: string | null;
  readonly group: string | null;
}

export const memberColumns = {
  name: { names: ['姓名', '委员姓名', '名字', 'name'], isRequired: true },
  sex: { names: ['性别', 'sex'] },
  ethnicity: { names: ['民族', 'ethnicity'] },
  birth: { names: ['出生年月', '出生日期', '出生年月日', '生日', '出生年份'] },
  party: { names: ['党派', '政治面貌', '党派团体'] },
  education: { names: ['学历', '文化程度', '学历学位', '最高学历'] },
  sector: { names: ['界别', '所属界别', '委员界别', 'sector'] },
  employerAndPost: {
    names: ['工作单位及职务', '单位及职务', '单位职务', '工作单位职务', '工作单位和职务', '现任职务'],
  },
  employer: { names: ['工作单位', '单位', '所在单位', 'employer'] },
  post: { names: ['职务', '职务职称', '职称', '单位职位', 'post'] },
  phone: { names: ['手机号码', '手机', '手机号', '联系电话', '电话', '移动电话', '联系方式手机', 'phone'] },
  email: { names: ['电子邮箱', '邮箱', '电子邮件', 'email', 'e-mail'] },
  certificate: { names: ['委员证号', '证号', '委员编号', '委员证编号', '编号'] },
  isStanding: { names: ['是否常委', '常委', '是否常务委员', '常务委员'] },
  committee: { names: ['专委会', '专门委员会', '所属专委会', '所在专委会', '委员会'] },
  group: { names: ['小组', '委员小组', '所属小组', '界别小组', '活动小组', '分组'] },
} as const satisfies KnownColumns<string>;

type Column = keyof typeof memberColumns;

/** 「某市第一中学 校长」: a blank parts the two; without one the whole is kept as it stands. */
function partedEmployer(text: string): [string, string] {
  const [employer = '', ...post] = text.trim().split(/\s+/u);
  return [employer, post.join(' ')];
}

function readMember({ rowNumber, values: cells }: SheetRecord<Column>): ReadRow<MemberValues> {
  const { problems, take } = cellsCollector();
  const text = (column: Column, most = 40) => take(readText(cells[column], column, most), null);
  const name = take(readName(cells.name, 'name'), null);
  if (name === null && problems.length === 0) problems.push({ code: 'name-missing', column: 'name' });
  const [employer, post] = partedEmployer(cells.employerAndPost);
  const given = (own: string, parted: string) => (own === '' ? parted : own);
  const values = {
    name: name ?? '',
    sex: take(readSex(cells.sex, 'sex'), null),
    ethnicity: text('ethnicity', 20),
    birthYear: take(readBirthYear(cells.birth, 'birth'), null),
    party: text('party'),
    education: text('education'),
    employer: take(readText(given(cells.employer, employer), 'employer', 120), null),
    post: take(readText(given(cells.post, post), 'post', 120), null),
    phone: take(readPhone(cells.phone, 'phone'), null),
    email: take(readEmail(cells.email, 'email'), null),
    certificate: text('certificate', 60),
    sector: text('sector', 60),
    isStanding: take(readYes(cells.isStanding, 'isStanding'), false),
    committee: text('committee', 120),
    group: text('group', 120),
  };
  return { rowNumber, label: values.name, values, problems };
}

const keyOf = ({ certificate, name, employer }: MemberValues): string =>
  certificate === null ? `${name}\n${employer ?? ''}` : `no. ${certificate}`;

/** The same member twice in one file: the first row counts, the later one says where the first stands. */
export function withDoubles<Values>(
  rows: readonly ReadRow<Values>[],
  keyOfRow: (values: Values) => string,
): ReadRow<Values>[] {
  const first = new Map<string, number>();
  return rows.map((row) => {
    if (row.label === '') return row;
    const key = keyOfRow(row.values);
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, row.rowNumber);
      return row;
    }
    const double: RowProblem = { code: 'double-in-file', column: null, params: { row: before } };
    return { ...row, problems: [...row.problems, double] };
  });
}

export async function readMembers(file: ImportFile): Promise<ReadTable<MemberValues> | Refusal> {
  const table = await readTable(file, memberColumns);
  if (isRefusal(table)) return table;
  const { records, missingColumns, ...header } = table;
  // Employer and post stand in one column or in two; whichever it is, the other way is not missed.
  const isParted = !missingColumns.includes('employer');
  const unneeded: readonly Column[] = isParted ? ['employerAndPost'] : ['employer', 'post'];
  const missed = missingColumns.filter((column) => !unneeded.includes(column));
  return { ...header, missingColumns: missed, rows: withDoubles(records.map(readMember), keyOf) };
}
