// Children of the command line tools: quiet ones whose words are kept, and the one that takes over the terminal.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { projectFolder } from './project.mjs';

const isWindows = process.platform === 'win32';

/**
 * @param {string} program
 * @param {string[]} words
 * @param {{ env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<{ status: number, output: string }>} status 127 when the program cannot be started
 */
export function runQuietly(program, words, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, words, {
      cwd: projectFolder,
      env: { ...process.env, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: isWindows && program.endsWith('.cmd'),
    });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.once('error', (error) => resolve({ status: 127, output: error.message }));
    child.once('close', (status, signal) => resolve({ status: status ?? (signal ? 130 : 1), output }));
  });
}

/**
 * Runs a program in this terminal until it ends; our own end takes it along, a kill -9 included (on Linux).
 * @param {string} program
 * @param {string[]} words
 * @param {{ env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<{ status: number, wasStopped: boolean }>} wasStopped: someone asked us to end
 */
export function runInForeground(program, words, options = {}) {
  const tie = existsSync('/usr/bin/setpriv') ? ['/usr/bin/setpriv', '--pdeathsig', 'TERM'] : [];
  const [first, ...rest] = [...tie, program, ...words];
  return new Promise((resolve, reject) => {
    const child = spawn(first, rest, {
      cwd: projectFolder,
      env: { ...process.env, ...options.env },
      stdio: 'inherit',
    });
    let wasStopped = false;
    // A Ctrl-C in a terminal already reached the child, which shares our process group.
    const forward = (signal) => {
      wasStopped = true;
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    };
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    for (const signal of signals) process.on(signal, forward);
    child.once('error', reject);
    child.once('close', (status, signal) => {
      for (const name of signals) process.off(name, forward);
      resolve({ status: status ?? (signal ? 128 : 1), wasStopped });
    });
  });
}
