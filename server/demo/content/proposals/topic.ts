// What one written proposal topic consists of, and how it is read from the plain text it is written in.
// Marks at the start of a line: 题 议 测 采纳 部分采纳 未采纳 承诺（months） 佐证 办前 办中 办后 退改; the rest is body.
import type { CategoryKey } from '../categories.ts';
import type { Setting } from '../places.ts';
import type { UnitKey } from '../units.ts';

export interface FiveTests {
  readonly definable: string;
  readonly quantifiable: string;
  readonly operable: string;
  readonly assessable: string;
  readonly accountable: string;
}

export type AnswerKind = 'adopted' | 'partly-adopted' | 'not-adopted';

export interface CommitmentText {
  readonly promise: string;
  readonly dueInMonths: number;
  /** What the unit shows when it says the promise is kept. */
  readonly evidence: string;
}

export interface RecommendationText {
  readonly text: string;
  readonly tests?: FiveTests;
  readonly answer: { readonly kind: AnswerKind; readonly text: string };
  readonly commitment?: CommitmentText;
}

export interface Topic extends TopicHead {
  readonly key: string;
  /** Several wordings of the case title, so that lists do not repeat themselves. */
  readonly titles: readonly string[];
  readonly body: readonly string[];
  readonly recommendations: readonly RecommendationText[];
  readonly consultation: { readonly before: string; readonly during: string; readonly after: string };
  /** What a reviewer writes when returning the draft. */
  readonly revision: string;
}

export interface TopicHead {
  readonly category: CategoryKey;
  readonly lead: UnitKey;
  readonly with: readonly UnitKey[];
  /** Where it can happen: in streets, in townships and villages, or in either. */
  readonly ground: 'urban' | 'rural' | 'any';
  /** A narrower setting, where the matter belongs to hills, lakes, a great river, a county or an old works. */
  readonly only?: Setting;
}

const answerKinds: Readonly<Record<string, AnswerKind>> = {
  采纳: 'adopted',
  部分采纳: 'partly-adopted',
  未采纳: 'not-adopted',
};

type Line = { readonly mark: string; readonly months: number; readonly text: string };

/** Reads one topic; a text that lacks a part is a mistake of its author and throws. */
export function topic(key: string, head: TopicHead, text: string): Topic {
  const lines = linesOf(text);
  const one = (mark: string) => {
    const found = lines.find((line) => line.mark === mark);
    if (!found) throw new Error(`Topic ${key} has no ${mark}`);
    return found.text;
  };
  return {
    key,
    ...head,
    titles: lines.filter((line) => line.mark === '题').map((line) => line.text),
    body: lines.filter((line) => line.mark === '').map((line) => line.text),
    recommendations: recommendationsOf(key, lines),
    consultation: { before: one('办前'), during: one('办中'), after: one('办后') },
    revision: one('退改'),
  };
}

export function linesOf(text: string): Line[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const marked = /^(题|议|测|采纳|部分采纳|未采纳|承诺|佐证|办前|办中|办后|退改)(?:（(\d+)）)?：(.+)$/.exec(line);
      return marked
        ? { mark: marked[1]!, months: Number(marked[2] ?? 0), text: marked[3]! }
        : { mark: '', months: 0, text: line };
    });
}

function recommendationsOf(key: string, lines: readonly Line[]): RecommendationText[] {
  const starts = lines.flatMap((line, index) => (line.mark === '议' ? [index] : []));
  return starts.map((start, index) => {
    const own = lines.slice(start, starts[index + 1] ?? lines.length);
    const answer = own.find((line) => line.mark in answerKinds);
    if (!answer) throw new Error(`Topic ${key} leaves a recommendation unanswered`);
    return {
      text: own[0]!.text,
      tests: testsOf(own.find((line) => line.mark === '测')?.text),
      answer: { kind: answerKinds[answer.mark]!, text: answer.text },
      commitment: commitmentOf(own),
    };
  });
}

function testsOf(text: string | undefined): FiveTests | undefined {
  const parts = text?.split('；');
  if (parts?.length !== 5) return undefined;
  const [definable, quantifiable, operable, assessable, accountable] = parts as [
    string,
    string,
    string,
    string,
    string,
  ];
  return { definable, quantifiable, operable, assessable, accountable };
}

function commitmentOf(lines: readonly Line[]): CommitmentText | undefined {
  const promise = lines.find((line) => line.mark === '承诺');
  const evidence = lines.find((line) => line.mark === '佐证');
  if (!promise || !evidence) return undefined;
  return { promise: promise.text, dueInMonths: promise.months, evidence: evidence.text };
}
