import { type Check, found } from './check.ts';
import { firstLines, runProgram } from './program.ts';
import { reportIn, sayEach } from './reports-in.ts';

const biome = ['node_modules/@biomejs/biome/bin/biome', 'check', '--colors=off'];

export const formatAndLint: Check = {
  name: 'format and lint',
  async run() {
    const { status, output, errors } = await runProgram([
      ...biome,
      '--reporter=json',
      '--diagnostic-level=error',
      '--max-diagnostics=1000',
    ]);
    const report = reportIn(output);
    if (status === 0) return found([], report ? `${report.summary.unchanged} files` : undefined);
    const lines = report ? sayEach(report) : firstLines(errors || output);
    return found([...firstLines(lines.join('\n')), 'Most of it is repaired by npm run check -- --repair']);
  },
};

export async function repairFormat(): Promise<void> {
  await runProgram([...biome, '--write']);
}
