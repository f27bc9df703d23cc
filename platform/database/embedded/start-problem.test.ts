import { describe, expect, it } from 'vitest';
import { problemFromServerOutput } from './start-problem.ts';

const folder = { path: '/data', cluster: '/data/cluster', log: '/data/server.log' };
const codeOf = (output: string) => problemFromServerOutput(output, folder)?.code;

describe('what a server that ended while starting wrote', () => {
  it('another server is quicker → not a problem', () => {
    expect(codeOf('FATAL:  lock file "postmaster.pid" already exists')).toBeUndefined();
  });
  it('no space → disk-full', () => {
    expect(codeOf('FATAL:  could not write to file "x": No space left on device')).toBe('disk-full');
  });
  it('no memory → did-not-start with the amount needed', () => {
    expect(codeOf('FATAL:  could not map anonymous shared memory: Cannot allocate memory')).toBe('did-not-start');
  });
  it('a panic → broken-cluster quoting it', () => {
    expect(problemFromServerOutput('m [1] PANIC:  could not locate a valid checkpoint record', folder)).toMatchObject({
      code: 'broken-cluster',
      message: expect.stringContaining('could not locate a valid checkpoint record'),
    });
  });
});
