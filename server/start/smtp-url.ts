import { readFile } from 'node:fs/promises';
import type { MailConfiguration } from '../configuration.ts';
import { StartProblem } from './start-problem.ts';

/** The mail server as an address with its sign-in; undefined when none is set up. The password comes from its file. */
export async function smtpUrlOf(mail: MailConfiguration | undefined): Promise<string | undefined> {
  if (!mail) return undefined;
  const url = new URL(`${mail.isTlsFromStart ? 'smtps' : 'smtp'}://${mail.host}:${mail.port}`);
  if (mail.user) url.username = encodeURIComponent(mail.user);
  const password = mail.passwordFile ? await passwordIn(mail.passwordFile) : mail.password;
  if (password) url.password = encodeURIComponent(password);
  return url.href;
}

async function passwordIn(file: string): Promise<string> {
  try {
    return (await readFile(file, 'utf8')).trim();
  } catch {
    throw new StartProblem(`SMTP_PASSWORD_FILE is ${file}, which cannot be read. Check the path and its rights.`);
  }
}
