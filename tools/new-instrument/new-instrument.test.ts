import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { namesOf } from './names.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const copied = ['platform', 'kernel', 'instruments', 'server', 'web', 'bench', 'tools', 'e2e', 'docs'];
const single = [
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'biome.json',
  '.dependency-cruiser.mjs',
  '.gitignore',
];
let copy: string;

const run = (...words: string[]) =>
  promisify(execFile)(process.execPath, ['--disable-warning=ExperimentalWarning', ...words], {
    cwd: copy,
  }).catch((error: { stdout: string; stderr: string }) => error);

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'tongxin-new-instrument-'));
  for (const name of [...copied, ...single].filter((one) => existsSync(join(root, one)))) {
    cpSync(join(root, name), join(copy, name), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'dir');
  // The types of what is new and of all it leans on; the rest of the house has its own check.
  const settings = JSON.parse(readFileSync(join(root, 'tsconfig.json'), 'utf8'));
  writeFileSync(join(copy, 'tsconfig.json'), JSON.stringify({ ...settings, include: ['instruments/study-visits'] }));
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe('a new instrument', () => {
  it('is written, taken in, and has nothing to repair', { timeout: 180_000 }, async () => {
    const { stdout } = await run('tools/new-instrument.ts', 'study-visits');
    expect(stdout).toContain('server/instruments.ts');
    const checked = await run('tools/check/main.ts', 'types', 'lifecycles', 'words', 'catalogue-keys');
    const aboutIt = checked.stdout.split('\n').filter((line) => /study-visit|cannot be put together/.test(line));
    expect(aboutIt).toEqual([]);
    const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
    const formatted = await run(
      biome,
      'check',
      '--vcs-enabled=false',
      '--diagnostic-level=error',
      '--colors=off',
      'instruments/study-visits',
    );
    expect(formatted.stderr).not.toMatch(/study-visits/);
  });

  it('a second one of the same name, or a wrong name → one sentence and nothing written', async () => {
    expect((await run('tools/new-instrument.ts', 'study-visits')).stderr).toContain('already there');
    expect((await run('tools/new-instrument.ts', 'StudyVisits')).stderr).toContain('small letters');
  });
});

describe('names', () => {
  it('one case is named in the singular', () => {
    expect(namesOf('study-visits')).toMatchObject({
      kind: 'study-visit',
      table: 'study_visit',
      pascal: 'StudyVisit',
    });
    expect(namesOf('inquiries')).toMatchObject({ kind: 'inquiry' });
    expect(namesOf('oversight')).toMatchObject({ kind: 'oversight-case' });
  });
});
