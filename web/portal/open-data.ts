// What a line of the open data holds, of each kind: the contract of the files, and their description for machines.
import * as z from 'zod';
import { publicNews } from '#instruments/news/contract';
import { publicPlace } from '#instruments/places/contract';
import { publicProposal } from '#instruments/proposals/publication/contract';
import type { Kind } from './sections.ts';

/** Changes when a column changes its meaning or goes; columns may be added. */
export const dataFormat = 1;
export const licence = {
  name: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0',
  path: 'https://creativecommons.org/licenses/by/4.0/',
} as const;

const bulletin = z.object({
  number: z.string(),
  bulletin: z.string(),
  issuedOn: z.iso.date().nullable(),
  paragraphs: z.array(z.string()),
});

const bodies = { proposal: publicProposal, bulletin, news: publicNews, place: publicPlace } as const;

const head = {
  id: z.uuid().describe('Stays with the item for ever.'),
  kind: z.string(),
  address: z.string().describe('Permanent; unique within committee and kind.'),
  url: z.string().describe('Below the site that served this file.'),
  title: z.string(),
  standing: z.enum(['listed', 'full']).describe('listed: an entry of a list; full: the text too.'),
  version: z.int(),
  session: z.string().nullable(),
  category: z.string().nullable(),
  units: z.array(z.string()),
  commitmentsKept: z.int(),
  commitmentsOpen: z.int(),
  nextDueOn: z.iso.date().nullable(),
  publishedAt: z.iso.datetime(),
  changedAt: z.iso.datetime(),
};

export const recordOf = (kind: Kind) => z.object({ ...head, body: bodies[kind] });
export type DataRecord = z.infer<z.ZodObject<typeof head>> & { readonly body: Readonly<Record<string, unknown>> };

export const schemaOf = (kind: Kind): object => ({
  ...z.toJSONSchema(recordOf(kind), { unrepresentable: 'any' }),
  title: `Published ${kind}, format ${dataFormat}`,
});

/** Flat, for spreadsheets: what is a list is joined; the text of a proposal is its situation. */
export const columns = [
  ...['address', 'title', 'standing', 'session', 'category', 'units', 'commitmentsKept', 'commitmentsOpen'],
  ...['nextDueOn', 'publishedAt', 'changedAt', 'version', 'url', 'text'],
] as const;

function plainText({ kind, body }: DataRecord): string {
  if (kind === 'news') return String(body.text ?? '');
  if (kind === 'bulletin') return Array.isArray(body.paragraphs) ? body.paragraphs.join('\n') : '';
  if (kind === 'place') return [body.township, body.address, body.openingHours].filter(Boolean).join('，');
  return (body.text as { situation?: string } | null | undefined)?.situation ?? '';
}

/** No cell begins a formula; quotes are doubled. */
export function cell(value: unknown): string {
  const text = Array.isArray(value) ? value.join('、') : value === null || value === undefined ? '' : String(value);
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

export const csvLine = (values: readonly unknown[]): string => `${values.map(cell).join(',')}\r\n`;

export const csvOf = (record: DataRecord): string =>
  csvLine(
    columns.map((name) => (name === 'text' ? plainText(record) : (record as unknown as Record<string, unknown>)[name])),
  );
