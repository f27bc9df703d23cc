// Runs a tool of the house quietly and keeps what it says.
import { spawn } from 'node:child_process';
import { projectFolder } from './list-files.ts';

export interface Ended {
  readonly status: number;
  readonly output: string;
  readonly errors: string;
}

export function runProgram(words: readonly string[]): Promise<Ended> {
  const child = spawn(process.execPath, [...words], {
    cwd: projectFolder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output: Buffer[] = [];
  const errors: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status) => resolve({ status: status ?? 1, output: textOf(output), errors: textOf(errors) }));
  });
}

const textOf = (chunks: readonly Buffer[]): string => Buffer.concat(chunks).toString('utf8');

/** The lines that hold something, at most so many; the rest is counted. */
export function firstLines(text: string, maximum = 40): string[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const left = lines.length - maximum;
  return left > 0 ? [...lines.slice(0, maximum), `… and ${left} more lines`] : lines;
}
