// `npm run check`: everything that can be told without running the product, at the same time, one line each.
// `npm run check -- --repair` first puts right what can be put right without thinking.
import { writeFile } from 'node:fs/promises';
import { configurationAsMarkdown } from '../../server/configuration-table.ts';
import { catalogueKeys } from './catalogues.ts';
import { type Check, type Finding, found } from './check.ts';
import { committedText } from './committed-text.ts';
import { docs } from './docs.ts';
import { drawLifecycles } from './drawing-problems.ts';
import { fileLengths } from './file-lengths.ts';
import { formatAndLint, repairFormat } from './format-and-lint.ts';
import { importRules } from './import-rules.ts';
import { lifecycles } from './lifecycles.ts';
import { inProject } from './list-files.ts';
import { types } from './types.ts';
import { words } from './words.ts';

const checks: readonly Check[] = [
  ...[formatAndLint, types, importRules, fileLengths, lifecycles, words, catalogueKeys, docs, committedText],
];

async function repair(): Promise<void> {
  await writeFile(inProject('docs/configuration.md'), configurationAsMarkdown());
  await drawLifecycles();
  await repairFormat();
}

async function runAndTell(check: Check): Promise<Finding> {
  const startedAt = performance.now();
  const finding = await check
    .run()
    .catch((error: Error) => found([`The check itself failed: ${error.stack ?? error.message}`]));
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1).padStart(5);
  const { problems, figures = '' } = finding;
  const outcome = problems.length === 0 ? 'good' : `${problems.length} to repair`;
  console.log(
    `${problems.length === 0 ? '✓' : '✗'} ${seconds} s  ${check.name.padEnd(16)} ${outcome}${figures && `  (${figures})`}`,
  );
  for (const problem of problems) console.log(`            ${problem}`);
  return finding;
}

const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'));
if (process.argv.includes('--repair')) await repair();
const chosen = checks.filter(({ name }) => wanted.length === 0 || wanted.includes(name.replaceAll(' ', '-')));
const startedAt = performance.now();
const findings = await Promise.all(chosen.map(runAndTell));
const failed = findings.filter(({ problems }) => problems.length > 0).length;
const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
console.log(`${findings.length - failed} checks good, ${failed} to repair, ${seconds} s`);
process.exitCode = failed > 0 ? 1 : 0;
