import { readFile } from 'node:fs/promises';

export interface Welcome {
  readonly address: string;
  readonly description: string;
  readonly signInsPath: string | null;
  readonly say: (line: string) => void;
}

interface DemoSignIn {
  committee: string;
  role: string;
  name: string;
  username: string;
  password: string;
}

/** Addresses, and for the demo one sign-in per role. */
export async function printWelcome({ address, description, signInsPath, say }: Welcome): Promise<void> {
  say('');
  say('Tongxin 同心 is ready.');
  say(`  Desk      ${address}/desk/`);
  say(`  Member    ${address}/m/`);
  say(`  API       ${address}/api/docs`);
  say(`  Database  ${description}`);
  if (!signInsPath) return;
  const signIns: DemoSignIn[] = JSON.parse(await readFile(signInsPath, 'utf8'));
  const first = signIns[0]?.committee;
  const shown = signIns.filter(({ committee }) => committee === first);
  const width = Math.max(...shown.map(({ username }) => username.length));
  say('');
  say(`Demo sign-ins of ${first} (invented people; those of the counties too in ${signInsPath}):`);
  for (const { role, name, username, password } of shown) {
    say(`  ${username.padEnd(width)}  ${password}  ${name} · ${role}`);
  }
}
