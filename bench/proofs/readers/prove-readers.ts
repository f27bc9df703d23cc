// No file breaks a reader: `npm run prove -- readers [SEED] [COUNT] [--short]`.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isRefusal } from '#platform/errors';
import { filePurposes, readWord, receiveFile } from '#platform/files';
import { readSpreadsheet } from '#platform/spreadsheets';
import { besideCheckout } from '../../../kernel/testing/beside-checkout.ts';
import { quantile, type Row, tell } from '../../figures.ts';
import type { Options } from '../../program.ts';
import { heapAfterCollection } from '../fuzz/heap.ts';
import { type Chance, chanceFrom, seedIn } from '../seeded.ts';
import { ownSpecimens, type Specimen, spoil } from './spoiled.ts';

const longestMs = 20_000;
const mostHeapGrowth = 48 * 1024 * 1024;
const purposes = Object.keys(filePurposes) as (keyof typeof filePurposes)[];

/** Real documents that lie beside the checkout, read where they lie. */
async function foundSpecimens(): Promise<Specimen[]> {
  const folder = besideCheckout('data/documents');
  const files = await readdir(folder, { recursive: true }).catch((): string[] => []);
  const wanted = files.filter((file) => /\.(docx|xlsx|png|jpe?g|pdf)$/i.test(file)).sort();
  return Promise.all(wanted.map(async (file) => ({ name: file, bytes: await readFile(join(folder, file)) })));
}

const readers: Readonly<Record<string, (specimen: Specimen, chance: Chance) => Promise<unknown>>> = {
  'receive a file': ({ name, bytes }, chance) => receiveFile({ name, bytes, purpose: chance.oneOf(purposes) }),
  'read a .docx': ({ bytes }) => readWord(bytes),
  'read a table': ({ name, bytes }) => readSpreadsheet({ name, bytes }),
};

interface Read {
  readonly reader: string;
  readonly isRefused: boolean;
  readonly ms: number;
  readonly problem: string | null;
}

async function readOne(reader: string, specimen: Specimen, chance: Chance): Promise<Read> {
  const startedAt = performance.now();
  const took = () => performance.now() - startedAt;
  try {
    const isRefused = isRefusal(await readers[reader]!(specimen, chance));
    const ms = took();
    return {
      reader,
      isRefused,
      ms,
      problem: ms > longestMs ? `${reader}: ${specimen.name} took ${Math.round(ms)} ms` : null,
    };
  } catch (error) {
    const problem = `${reader}: ${specimen.name}, ${specimen.bytes.length} bytes: ${String(error).slice(0, 300)}`;
    return { reader, isRefused: false, ms: took(), problem };
  }
}

function rowOf(reader: string, all: readonly Read[]): Row {
  const own = all.filter((read) => read.reader === reader);
  const times = own.map(({ ms }) => ms);
  const refused = own.filter(({ isRefused }) => isRefused).length;
  const failed = own.filter(({ problem }) => problem).length;
  const rounded = (share: number) => Math.round(quantile(times, share));
  return {
    reader,
    files: own.length,
    read: own.length - refused - failed,
    refused,
    failed,
    'p95 ms': rounded(0.95),
    'longest ms': rounded(1),
  };
}

export async function proveReaders({ isShort, words }: Options): Promise<boolean> {
  const seed = seedIn(words);
  const count = Number(words[1]) || (isShort ? 60 : 3_000);
  const specimens = [...(await ownSpecimens()), ...(isShort ? [] : await foundSpecimens())];
  console.log(`seed ${seed}, ${count} files from ${specimens.length}`);
  const chance = chanceFrom(seed);
  const heapBefore = heapAfterCollection();
  const all: Read[] = [];
  const names = Object.keys(readers);
  for (let at = 0; at < count; at += 1) {
    const specimen = chance.oneOf(specimens);
    all.push(
      await readOne(names[at % names.length]!, at < specimens.length * 3 ? specimen : spoil(specimen, chance), chance),
    );
  }
  const growth = heapAfterCollection() - heapBefore;
  const problems = all.flatMap(({ problem }) => problem ?? []);
  for (const problem of problems.slice(0, 40)) console.log(problem);
  const rows = names.map((reader) => rowOf(reader, all));
  tell('prove-readers', rows, {
    seed,
    specimens: specimens.length,
    'heap growth MB': Math.round(growth / 1e5) / 10,
    problems: problems.length,
  });
  return problems.length === 0 && growth < mostHeapGrowth;
}
