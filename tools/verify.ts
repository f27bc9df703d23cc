// `npm run verify -- <export.jsonl>` checks an exported record with no database, and counts a vote's count bundle again;
// `npm run verify -- --export <committee code> > export.jsonl` writes one from the running database.
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { readCount, recountOutLoud } from './verify/recount-bundle.ts';
import { type Verified, verifyExport } from './verify/verify-export.ts';
import { writeExport } from './verify/write-export.ts';

const usage = `npm run verify -- export.jsonl [--key key.pem]       checks an export and names the first broken link
npm run -s verify -- --export CODE > export.jsonl    writes the record of the committee with this code`;

async function check(path: string, trustedKeyPem?: string): Promise<number> {
  const input = createReadStream(path, 'utf8');
  const opened = await new Promise<Error | null>((resolve) => {
    input.once('open', () => resolve(null));
    input.once('error', resolve);
  });
  if (opened) {
    console.error(`${path} cannot be read: ${opened.message}.`);
    return 1;
  }
  const count = await readCount(path);
  if (count) return recountOutLoud(count);
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  const verified = await verifyExport(lines, trustedKeyPem);
  if (verified.fault) console.error(`The record does not hold. ${verified.fault}`);
  else console.log(sayingOf(verified));
  return verified.fault ? 1 : 0;
}

function sayingOf({ cases, events, checkpoints, unsealed, digests, signature, fingerprint }: Verified): string {
  return [
    `The record holds: ${events} events of ${cases} cases, every link checked; ${checkpoints} signed checkpoints.`,
    `Chained by ${digests.join(' and ')}, signed by ${signature ?? 'nobody'}; ${unsealed} events came after the last checkpoint.`,
    `Fingerprint ${fingerprint}`,
  ].join('\n');
}

const { values, positionals } = parseArgs({
  options: { export: { type: 'string' }, key: { type: 'string' } },
  allowPositionals: true,
});
if (values.export) process.exitCode = await writeExport(values.export);
else if (positionals[0])
  process.exitCode = await check(positionals[0], values.key && (await readFile(values.key, 'utf8')));
else {
  console.log(usage);
  process.exitCode = 1;
}
