// Where things lie, and how an expected end is told: one sentence, no stack.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectFolder = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** @param {string[]} names */
export const inProject = (...names) => join(projectFolder, ...names);

/** Something the person can repair; its message is all they see. */
export class Sentence extends Error {}

/**
 * Runs a command's main function and turns its answer into the exit status.
 * @param {() => Promise<number>} main
 */
export async function runCommand(main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    console.error(error instanceof Sentence ? `\n${error.message}` : error);
    process.exitCode = 1;
  }
}
