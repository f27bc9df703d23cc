// A list of measured works or proofs behind one command: without a name it lists them.
import { parseArgs } from 'node:util';

export interface Options {
  readonly isShort: boolean;
  readonly words: readonly string[];
}

export interface Work {
  readonly says: string;
  /** Answers whether all was as it must be. */
  run(options: Options): Promise<boolean>;
}

export async function runNamed(command: string, works: Readonly<Record<string, Work>>): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { short: { type: 'boolean' } },
    allowPositionals: true,
  });
  const [name, ...words] = positionals;
  const work = works[name ?? ''];
  if (work) return (await work.run({ isShort: values.short ?? false, words })) ? 0 : 1;
  if (name) console.error(`There is no ${name}.`);
  console.log(`npm run ${command} -- NAME [--short]`);
  for (const [known, { says }] of Object.entries(works)) console.log(`  ${known.padEnd(8)} ${says}`);
  return name ? 1 : 0;
}
