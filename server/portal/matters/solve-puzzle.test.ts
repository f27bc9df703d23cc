// The script as a worker runs it, held against the house's own check.
import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { solves } from '#kernel/public-door';

const source = readFileSync(new URL('../../../web/portal/script/solve-puzzle.js', import.meta.url), 'utf8');
const surroundings: { solvePuzzle?: (pass: string, bits: number) => string } & Record<string, unknown> = {
  ...{ TextEncoder, Uint8Array, Int32Array, DataView, Math, String, Number },
};
runInNewContext(source, surroundings);

test.each([
  ['x', 8],
  ['a'.repeat(54), 9],
  ['a'.repeat(63), 9],
  [`${'eyJpZCI6'.repeat(20)}.${'AbC-_9'.repeat(8)}`, 12],
])('%s, %i bits: what the page finds the house accepts', (pass, bits) => {
  const solution = surroundings.solvePuzzle!(pass, bits);
  expect(solves(pass, solution, bits)).toBe(true);
});
