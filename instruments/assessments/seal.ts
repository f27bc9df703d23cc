// The digest of a result and of the rules it was counted with: what was published can be told from what was changed.
import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { MemberSheet } from '#kernel/scoring';

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

export const rulesDigest = (text: string): string => sha256(text);

export const sheetDigest = (sheet: MemberSheet, rules: string): string => sha256(canonicalize({ rules, sheet }) ?? '');
