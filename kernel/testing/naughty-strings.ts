// Strings that have broken other programs: the public big list where it lies beside the checkout, else an own short one.
import { existsSync, readFileSync } from 'node:fs';
import { besideCheckout } from './beside-checkout.ts';

const ownList: readonly string[] = [
  '',
  ' ',
  'undefined',
  'null',
  '__proto__',
  'hasOwnProperty',
  '\u0000',
  'a\u0000b',
  '\u0001\u001b[31m\u007f',
  '\ud800',
  'x\udfff',
  '\ufffe',
  '\ufeff',
  '\u202ereversed\u202c',
  '\u200bzero width',
  'Z̮̞̠͙͔ͅa̡l̢g̴o',
  '👩‍👩‍👧‍👦🏳️‍🌈',
  'ﷺ',
  '田中さん',
  '①②③½',
  "' or 1=1 --",
  '<script>alert(1)</script>',
  '=cmd()',
  '../../etc/passwd',
  '%s%p%n%x',
  "'a' & !'b' <-> 'c':*",
];

const bigList = besideCheckout('data/documents/naughty/blns.json');

export const naughtyStrings: readonly string[] = existsSync(bigList)
  ? (JSON.parse(readFileSync(bigList, 'utf8')) as string[])
  : ownList;
