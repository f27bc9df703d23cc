// The native compiler checks types; the older one beside it serves only tools that need its programming interface.
import { type Check, found } from './check.ts';
import { firstLines, runProgram } from './program.ts';

export const types: Check = {
  name: 'types',
  async run() {
    const { status, output, errors } = await runProgram([
      'node_modules/@typescript/native/bin/tsc',
      '--project',
      '.',
      '--pretty',
      'false',
    ]);
    return found(status === 0 ? [] : firstLines(output || errors));
  },
};
