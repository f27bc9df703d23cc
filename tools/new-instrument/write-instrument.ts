// Writes the folder of a new instrument and enters it in the lists; answers what was done, line by line.
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Names } from './names.ts';
import { entries } from './register.ts';
import * as actsOf from './templates/acts.ts';
import * as recordsOf from './templates/records.ts';
import * as tableOf from './templates/table.ts';
import * as testsOf from './templates/tests.ts';
import * as wordsOf from './templates/words.ts';

type Template = (names: Names) => string;

const filesOf = ({ instrument, kind }: Names): Readonly<Record<string, Template>> => ({
  'README.md': wordsOf.readme,
  'index.ts': actsOf.index,
  'contract.ts': tableOf.contract,
  'lifecycle.ts': tableOf.lifecycle,
  'lifecycle.test.ts': testsOf.lifecycleTest,
  'rules.ts': tableOf.rules,
  'rules.test.ts': testsOf.rulesTest,
  'subject.ts': actsOf.subject,
  'storage.ts': recordsOf.storage,
  'acts.ts': actsOf.acts,
  [`actions/open-${kind}.ts`]: actsOf.open,
  [`actions/close-${kind}.ts`]: actsOf.close,
  'whole-life.database.test.ts': testsOf.wholeLifeTest,
  'queries/index.ts': recordsOf.queries,
  'queries/list.ts': recordsOf.list,
  [`migrations/0001-${instrument}.sql`]: recordsOf.migration,
  'messages/index.ts': wordsOf.messages,
  'messages/zh-CN.ts': wordsOf.zhCN,
  'messages/en.ts': wordsOf.en,
});

export async function writeInstrument(root: string, names: Names): Promise<string[]> {
  const folder = `instruments/${names.instrument}`;
  if (existsSync(join(root, folder))) throw new Error(`${folder} is already there.`);
  // The lists first: when one does not look as expected, nothing has been written.
  const entered = await Promise.all(
    entries(names).map(async ({ path, change, says }) => ({
      path,
      says,
      text: change(await readFile(join(root, path), 'utf8')),
    })),
  );
  const files = filesOf(names);
  for (const [file, template] of Object.entries(files)) {
    const path = join(root, folder, file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, template(names));
  }
  for (const { path, text } of entered) await writeFile(join(root, path), text);
  return [`${folder}/: ${Object.keys(files).join(', ')}`, ...entered.map(({ path, says }) => `${path}: ${says}`)];
}
