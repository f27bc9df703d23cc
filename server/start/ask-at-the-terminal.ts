import { createInterface } from 'node:readline/promises';
import type { Role } from '#kernel/permissions';
import { StartProblem } from './start-problem.ts';
import { administrators } from './write-registers.ts';

export interface Founding {
  readonly committee: string;
  readonly level: string;
  readonly people: readonly { readonly role: Role; readonly name: string; readonly username: string }[];
}

const levels = ['nation', 'province', 'city', 'county'];

export async function askAtTheTerminal(): Promise<Founding> {
  if (!process.stdin.isTTY) {
    throw new StartProblem(
      'There is no committee yet, and --empty asks for the first administrators at a terminal. Run "npm start -- --empty" in one.',
    );
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const ask = async (question: string, isGood: (answer: string) => boolean): Promise<string> => {
    for (;;) {
      const answer = (await terminal.question(`${question}: `)).trim();
      if (isGood(answer)) return answer;
      console.log('  That does not fit; please try again.');
    }
  };
  try {
    console.log('\nThe first committee. Three different people administer it; nobody holds two of these roles.');
    const committee = await ask('Full name of the committee', (answer) => answer.length >= 4 && answer.length <= 60);
    const level = await ask(`Level (${levels.join(', ')})`, (answer) => levels.includes(answer));
    const people = [];
    const taken = new Set<string>();
    for (const [role, words] of administrators) {
      console.log(`\nWho is ${words}?`);
      const name = await ask('  Name', (answer) => answer.length >= 2 && answer.length <= 40);
      const isFree = (answer: string) => /^[a-z][a-z0-9._-]{2,30}$/.test(answer) && !taken.has(answer);
      const username = await ask('  Username (small letters and digits)', isFree);
      taken.add(username);
      people.push({ role, name, username });
    }
    return { committee, level, people };
  } finally {
    terminal.close();
  }
}
