// Makes a committee's open data: stretch by stretch from the database into the file store, never the whole in memory.
import { Readable } from 'node:stream';
import type { CommitteeName } from '#kernel/people';
import {
  keepOpenData,
  type OpenData,
  type OpenDataFile,
  type PublicItem,
  publicationVersion,
  publicKinds,
  readOpenData,
  unusedContents,
  type Walk,
  walkPublished,
  withdrawnItems,
} from '#kernel/publication';
import {
  columns,
  csvLine,
  csvOf,
  type DataRecord,
  dataFormat,
  licence,
  schemaOf,
} from '../../../web/portal/open-data.ts';
import { itemPath, type Kind, kinds, sections } from '../../../web/portal/sections.ts';
import type { House } from '../../house.ts';

type Making = Pick<House, 'database' | 'files' | 'clock'>;
const stretch = 500;
/** So that spreadsheets read it as UTF-8. */
const byteOrderMark = '\ufeff';

const baseOf = ({ code }: CommitteeName): string => `/p/${encodeURIComponent(code)}`;

function recordOf(item: PublicItem, base: string): DataRecord {
  const { id, kind, address, title, version, session, category, units, body } = item;
  const { commitmentsKept, commitmentsOpen, nextDueOn, publishedAt, changedAt } = item;
  return {
    ...{ id, kind, address, url: `${base}${itemPath(kind as Kind, address)}`, title, version, session, category },
    ...{ standing: item.standing === 'listed' ? 'listed' : 'full', units: [...units] },
    ...{ commitmentsKept, commitmentsOpen, nextDueOn, body },
    ...{ publishedAt: publishedAt.toISOString(), changedAt: changedAt.toISOString() },
  };
}

async function* recordsOf({ database }: Making, committee: CommitteeName, kind: Kind): AsyncGenerator<DataRecord> {
  const base = baseOf(committee);
  let after: Walk['after'] = null;
  for (;;) {
    const from: Walk['after'] = after;
    const items: PublicItem[] = await database.asTenant(committee.id, (tx) =>
      walkPublished(tx, { kind, after: from, limit: stretch }),
    );
    for (const item of items) yield recordOf(item, base);
    const last = items.at(-1);
    if (!last || items.length < stretch) return;
    after = { publishedAt: last.publishedAt, id: last.id };
  }
}

interface Content {
  readonly name: string;
  readonly mediaType: string;
  lines(): AsyncIterable<string> | Iterable<string>;
  /** The first line of data; what stands before is no record. */
  readonly heads: number | null;
}

async function keep({ files }: Making, tenantId: string, content: Content): Promise<OpenDataFile> {
  const { name, mediaType, heads } = content;
  let lines = 0;
  async function* counted() {
    for await (const line of content.lines()) {
      lines += 1;
      yield Buffer.from(line);
    }
  }
  const { digest, size } = await files.put(tenantId, Readable.from(counted(), { objectMode: false }));
  return { name, digest, size, mediaType, records: heads === null ? null : lines - heads };
}

const json = 'application/json; charset=utf-8';
const csv = 'text/csv; charset=utf-8';

function contentsOf(making: Making, committee: CommitteeName, kind: Kind): Content[] {
  const name = sections[kind].slice(1);
  const records = () => recordsOf(making, committee, kind);
  return [
    {
      ...{ name: `${name}.jsonl`, mediaType: 'application/x-ndjson; charset=utf-8', heads: 0 },
      async *lines() {
        for await (const record of records()) yield `${JSON.stringify(record)}\n`;
      },
    },
    {
      ...{ name: `${name}.csv`, mediaType: csv, heads: 1 },
      async *lines() {
        yield `${byteOrderMark}${csvLine(columns)}`;
        for await (const record of records()) yield csvOf(record);
      },
    },
    {
      ...{ name: `${name}.schema.json`, mediaType: json, heads: null },
      lines: () => [`${JSON.stringify(schemaOf(kind), null, 2)}\n`],
    },
  ];
}

function describing(committee: CommitteeName, { version, madeAt, files }: OpenData): Content[] {
  const about = {
    ...{ name: 'published', title: committee.name, format: dataFormat, version: String(version) },
    ...{ created: madeAt.toISOString(), licenses: [licence] },
    resources: files.map(({ name, digest, size, mediaType }) => ({
      ...{ name: name.replace(/\./g, '-'), path: name, mediatype: mediaType.split(';')[0] },
      ...{ bytes: size, hash: `sha256:${digest}` },
    })),
  };
  const sums = files.map(({ name, digest }) => `${digest}  ${name}\n`);
  return [
    { name: 'datapackage.json', mediaType: json, heads: null, lines: () => [`${JSON.stringify(about, null, 2)}\n`] },
    { name: 'SHA256SUMS', mediaType: 'text/plain; charset=utf-8', heads: null, lines: () => sums },
  ];
}

function withdrawnContent({ database }: Making, { id }: CommitteeName): Content {
  return {
    ...{ name: 'withdrawn.csv', mediaType: csv, heads: 1 },
    async *lines() {
      yield `${byteOrderMark}${csvLine(['kind', 'address', 'withdrawnAt'])}`;
      for (const { kind, address, withdrawnAt } of await database.asTenant(id, withdrawnItems))
        yield csvLine([kind, address, withdrawnAt.toISOString()]);
    },
  };
}

/** The version first: what is withdrawn from now on makes this data old. Answers nothing when it is of today already. */
export async function makeOpenData(making: Making, committee: CommitteeName): Promise<OpenData | null> {
  const { database, files: store } = making;
  const { id } = committee;
  const { before, version, totals } = await database.asTenant(id, async (tx) => ({
    ...{ before: await readOpenData(tx), version: (await publicationVersion(tx)).version },
    totals: await publicKinds(tx),
  }));
  if (before?.version === version) return null;
  const files: OpenDataFile[] = [];
  const shown = kinds.filter((kind) => totals.has(kind));
  for (const content of shown.flatMap((kind) => contentsOf(making, committee, kind)))
    files.push(await keep(making, id, content));
  files.push(await keep(making, id, withdrawnContent(making, committee)));
  const made = { version, madeAt: making.clock(), files };
  for (const content of describing(committee, made)) files.push(await keep(making, id, content));
  const isKept = await database.asTenant(id, (tx) => keepOpenData(tx, made));
  const [stays, goes] = isKept ? [files, before?.files ?? []] : [before?.files ?? [], files];
  const old = goes.map(({ digest }) => digest).filter((digest) => !stays.some((one) => one.digest === digest));
  for (const digest of await database.asTenant(id, (tx) => unusedContents(tx, old))) await store.remove(id, digest);
  return made;
}
