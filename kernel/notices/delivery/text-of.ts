import { defaultNoticePreference, type NoticeChannel, type NoticePreference } from '../contract.ts';

/** The same ways for every kind of notice. */
export function everywhere(ways: NoticeChannel[]): NoticePreference['channels'] {
  const groups = Object.keys(defaultNoticePreference.channels) as (keyof NoticePreference['channels'])[];
  return Object.fromEntries(groups.map((group) => [group, ways])) as NoticePreference['channels'];
}

/** The readable part of a letter: quoted-printable or base64, as the mailer chose. */
export function textOf(letter = ''): string {
  const part = /text\/plain[\s\S]*?\r\n([\s\S]*?)\r\n\r\n([\s\S]*?)\r\n--/.exec(letter);
  const [, head = '', body = ''] = part ?? [];
  if (/base64/i.test(head)) return Buffer.from(body, 'base64').toString();
  const joined = body.replace(/=\r\n/g, '');
  return decodeURIComponent(joined.replace(/%/g, '%25').replace(/=([0-9A-F]{2})/g, '%$1'));
}
