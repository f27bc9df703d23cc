// A list of units that handle cases. Contacts are people with a role: they are granted it, not imported.
import { isRefusal, type Refusal } from '#platform/errors';
import type { KnownColumns, SheetRecord } from '#platform/spreadsheets';
import type { unitSystems } from '../contract.ts';
import { cellsCollector, readText } from './cells.ts';
import type { ImportFile, ReadRow, ReadTable } from './import-kind.ts';
import { withDoubles } from './read-members.ts';
import { readTable } from './read-table.ts';

export type UnitSystemName = (typeof unitSystems)[number];

export interface UnitValues {
  readonly name: string;
  readonly shortName: string | null;
  readonly system: UnitSystemName | null;
  readonly duties: string | null;
  readonly address: string | null;
  readonly phone: string | null;
}

export const unitColumns = {
  name: { names: ['单位名称', '承办单位', '单位', '名称', '单位全称', 'unit'], isRequired: true },
  shortName: { names: ['简称', '单位简称', 'short name'] },
  system: { names: ['系统', '类别', '单位类别', '单位性质', '所属系统'] },
  duties: { names: ['职责', '主要职责', '职能', '职责范围', 'duties'] },
  address: { names: ['地址', '单位地址', '通讯地址', 'address'] },
  phone: { names: ['电话', '联系电话', '办公电话', '值班电话', 'phone'] },
  contact: { names: ['联系人', '联络人', '联络员', 'contact'] },
} as const satisfies KnownColumns<string>;

type Column = keyof typeof unitColumns;

const systemWords: Readonly<Record<UnitSystemName, readonly string[]>> = {
  party: ['党委', '党委部门', '党群', '党委系统', '党口'],
  government: ['政府', '政府部门', '政府系统', '政府组成部门', '直属机构', '行政机关'],
  district: ['县区', '县市区', '区县', '市县', '乡镇', '街道', '县', '区', '开发区'],
  enterprise: ['企业', '国企', '国有企业', '企事业', '企事业单位', '公用企业'],
  organisation: ['人民团体', '团体', '社会团体', '群团', '群团组织', '事业单位', '社会组织'],
};

function readSystem(text: string): UnitSystemName | null | undefined {
  const word = text.trim();
  if (word === '') return null;
  const systems = Object.keys(systemWords) as UnitSystemName[];
  return systems.find((system) => system === word || systemWords[system].includes(word));
}

function readUnit({ rowNumber, values: cells }: SheetRecord<Column>): ReadRow<UnitValues> {
  const { problems, take } = cellsCollector();
  const text = (column: Column, most: number) => take(readText(cells[column], column, most), null);
  const name = text('name', 120);
  if (name === null && problems.length === 0) problems.push({ code: 'name-missing', column: 'name' });
  const system = readSystem(cells.system);
  if (system === undefined) {
    problems.push({ code: 'unknown-system', column: 'system', params: { text: cells.system.slice(0, 30) } });
  }
  if (cells.contact !== '') problems.push({ code: 'contact-not-kept', column: 'contact', isNotice: true });
  const values = {
    name: name ?? '',
    shortName: text('shortName', 60),
    system: system ?? null,
    duties: text('duties', 4000),
    address: text('address', 200),
    phone: text('phone', 60),
  };
  return { rowNumber, label: values.name, values, problems };
}

export async function readUnits(file: ImportFile): Promise<ReadTable<UnitValues> | Refusal> {
  const table = await readTable(file, unitColumns);
  if (isRefusal(table)) return table;
  const { records, ...header } = table;
  return { ...header, rows: withDoubles(records.map(readUnit), ({ name }) => name) };
}
