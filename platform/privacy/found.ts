import type { Confidence, PrivateDetail, PrivateDetailKind } from './contract.ts';

/** Looks for one kind of detail in a text whose signs are plain. */
export type Detector = (text: string) => PrivateDetail[];

/** What speaks in favour of one match; null: it is none. */
type Judge = (match: RegExpExecArray, text: string) => Confidence | null;

/** Every match of a pattern that the judge lets stand; a group named `detail` narrows it. */
export const findBy =
  (kind: PrivateDetailKind, pattern: RegExp, judge: Judge): Detector =>
  (text) => {
    const found: PrivateDetail[] = [];
    for (const match of text.matchAll(pattern)) {
      const confidence = judge(match, text);
      const detail = match.groups?.detail;
      const start = match.index + (detail ? match[0].lastIndexOf(detail) : 0);
      if (confidence) found.push({ kind, start, end: start + (detail ?? match[0]).length, confidence });
    }
    return found;
  };

export const before = (match: RegExpExecArray, text: string, length: number): string =>
  text.slice(Math.max(0, match.index - length), match.index);

export const after = (match: RegExpExecArray, text: string, length: number): string =>
  text.slice(match.index + match[0].length, match.index + match[0].length + length);

export const digitsOf = (text: string): string => text.replace(/[^\dXx]/g, '').toUpperCase();
