// What was typed into a sheet, read as points. Light enough for a phone: no schema, no server.

export interface CriterionToFill {
  readonly key: string;
  readonly name: string;
  readonly least: number;
  readonly most: number;
}

export type Typed = Readonly<Record<string, string>>;

export interface Filled {
  readonly points: Readonly<Record<string, number>>;
  readonly total: number;
  readonly problems: Readonly<Record<string, 'missing' | 'outside'>>;
  readonly isComplete: boolean;
}

const wide: Readonly<Record<string, string>> = { '．': '.', '。': '.', '－': '-', '＋': '', '+': '' };

/** Digits as Chinese keyboards give them: full width, with a full stop for the point. */
const plain = (typed: string): string =>
  typed
    .trim()
    .replaceAll(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replaceAll(/[．。－＋+]/g, (sign) => wide[sign] ?? '');

function pointsOf(typed: string | undefined): number | null {
  const text = plain(typed ?? '');
  return /^-?\d{1,3}(\.[05])?$/.test(text) ? Number(text) : null;
}

export function readPoints(criteria: readonly CriterionToFill[], typed: Typed): Filled {
  const points: Record<string, number> = {};
  const problems: Record<string, 'missing' | 'outside'> = {};
  for (const { key, least, most } of criteria) {
    const read = pointsOf(typed[key]);
    const isEmpty = (typed[key] ?? '').trim() === '' && least === 0;
    if (isEmpty) problems[key] = 'missing';
    // Points that add or take away are none when nothing is typed.
    else if ((typed[key] ?? '').trim() === '') points[key] = 0;
    else if (read === null || read < least || read > most) problems[key] = 'outside';
    else points[key] = read;
  }
  const sum = Object.values(points).reduce((total, one) => total + one, 0);
  return {
    points,
    total: Math.min(100, Math.max(0, sum)),
    problems,
    isComplete: Object.keys(problems).length === 0,
  };
}
