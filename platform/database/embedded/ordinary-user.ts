import { readFile } from 'node:fs/promises';

/** initdb wants a user that /etc/passwd knows: `nobody` where there is one. */
export async function ordinaryUser(): Promise<{ uid: number; gid: number }> {
  const lines = (await readFile('/etc/passwd', 'utf8').catch(() => '')).split('\n');
  const users = lines.map((line) => line.split(':')).filter((part) => Number(part[2]) > 0);
  const chosen = users.find((part) => part[0] === 'nobody') ?? users[0];
  return { uid: Number(chosen?.[2] ?? 65534), gid: Number(chosen?.[3] ?? 65534) };
}
