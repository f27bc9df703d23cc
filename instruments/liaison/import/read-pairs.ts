// Rows of a liaison plan as offices write it.
import { type ImportFile, type ReadRow, type ReadTable, type RowProblem, readTable } from '#kernel/administration';
import { type LiaisonKind, liaisonKindNames, liaisonKinds } from '#kernel/liaison';
import { isRefusal, type Refusal } from '#platform/errors';
import { type KnownColumns, readDate, type SheetRecord } from '#platform/spreadsheets';
import { walls } from '../contract.ts';
import { zhCN } from '../messages/index.ts';

export interface PairValues {
  readonly kind: LiaisonKind | null;
  readonly contactor: string;
  readonly contactorCertificate: string | null;
  readonly contactee: string;
  readonly contacteeCertificate: string | null;
  readonly fromOn: string;
  /** Null: as the settings say for the kind. */
  readonly frequencyDays: number | null;
}

export const pairColumns = {
  kind: { names: ['联系类别', '类别', '联系制度', 'kind'], isRequired: true },
  contactor: { names: ['联系人', '联系委员', '联系领导', 'contactor'], isRequired: true },
  contactorCertificate: { names: ['联系人委员证号', '联系人证号'] },
  contactee: { names: ['联系对象', '被联系人', '被联系委员', '联系群众', 'contactee'], isRequired: true },
  contacteeCertificate: { names: ['联系对象委员证号', '对象证号'] },
  fromOn: { names: ['开始日期', '起始日期', '日期', 'from'], isRequired: true },
  frequencyDays: { names: ['间隔天数', '频次（天）', '频次', 'days'] },
} as const satisfies KnownColumns<string>;
type Column = keyof typeof pairColumns;

const plain = (text: string, most: number) => text.replace(/\s+/gu, ' ').trim().slice(0, most);
const nameIn = (text: string) => plain(text.replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, ''), walls.groupName);

const kindOf = (word: string): LiaisonKind | null =>
  liaisonKindNames.find((kind) => kind === word || zhCN.liaison.kinds[kind] === word) ?? null;

function daysIn(text: string): number | null | undefined {
  const word = text.replace(/天$/u, '').trim();
  if (word === '') return null;
  const days = Number(word);
  return Number.isInteger(days) && days >= 1 && days <= 730 ? days : undefined;
}

function readPair({ rowNumber, values: cells }: SheetRecord<Column>): ReadRow<PairValues> {
  const kind = kindOf(plain(cells.kind, 60));
  const [contactor, contactee] = [nameIn(cells.contactor), nameIn(cells.contactee)];
  const fromOn = readDate(cells.fromOn);
  const frequencyDays = daysIn(cells.frequencyDays);
  const problems: RowProblem[] = [];
  if (!kind) problems.push({ code: 'liaison-kind-unknown', column: 'kind', params: { text: plain(cells.kind, 30) } });
  if (contactor === '') problems.push({ code: 'liaison-name-missing', column: 'contactor' });
  if (contactee === '') problems.push({ code: 'liaison-name-missing', column: 'contactee' });
  if (!fromOn) problems.push({ code: 'liaison-date-missing', column: 'fromOn' });
  if (frequencyDays === undefined) problems.push({ code: 'liaison-days-unread', column: 'frequencyDays' });
  const values = {
    ...{ kind, contactor, contactee, fromOn: fromOn ?? '', frequencyDays: frequencyDays ?? null },
    contactorCertificate: plain(cells.contactorCertificate, 60) || null,
    contacteeCertificate: plain(cells.contacteeCertificate, 60) || null,
  };
  return { rowNumber, label: [contactor, contactee].filter(Boolean).join(' — '), values, problems };
}

export const isOfGroup = ({ kind }: PairValues): boolean => kind !== null && liaisonKinds[kind].contactee === 'group';

export async function readPairs(file: ImportFile): Promise<ReadTable<PairValues> | Refusal> {
  const table = await readTable(file, pairColumns);
  if (isRefusal(table)) return table;
  const { records, ...header } = table;
  return { ...header, rows: records.map(readPair) };
}
