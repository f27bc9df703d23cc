import { v7 } from 'uuid';
import { beforeAll, describe, expect, test } from 'vitest';
import { holdFieldKeys, newKeyring } from '#platform/encryption';
import { codeOfPass, isCode, keptCode, newCode, standingCodes, typedCode } from './code.ts';
import { doorCodeShape } from './contract.ts';
import { issuePass, markOf, readPass } from './pass.ts';
import { solutionOf, solves } from './puzzle.ts';
import { mayEnter, mayTryCode } from './rules.ts';

const place = { tenantId: v7(), door: 'sample' };
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const now = new Date('2026-11-24T10:00:00+08:00');
beforeAll(() => holdFieldKeys(newKeyring()));

describe('codes', () => {
  test('a thousand are a thousand, long and readable', () => {
    const codes = Array.from({ length: 1_000 }, newCode);
    expect(new Set(codes).size).toBe(1_000);
    for (const code of codes) expect(code).toMatch(doorCodeShape);
  });

  test('typed small, with blanks and other dashes, O for 0 and l for 1 → the same code', () => {
    const code = newCode();
    const typed = ` ${code.toLowerCase().replaceAll('-', ' – ').replaceAll('0', 'o').replaceAll('1', 'l')} `;
    expect(typedCode(typed)).toBe(code);
  });

  test('every single wrong letter is noticed, wherever it stands', () => {
    const code = newCode();
    for (let at = 0; at < code.length; at += 1) {
      if (code[at] === '-') continue;
      for (const letter of letters) {
        if (letter === code[at]) continue;
        expect(typedCode(code.slice(0, at) + letter + code.slice(at + 1))).toBe('mistyped');
      }
    }
  });

  test.each(['', 'x', '00000', "' or 1=1 --", '一二三四五', '0'.repeat(5_000), 'U'.repeat(20)])(
    '%j is no code',
    (typed) => {
      expect(typedCode(typed)).toBe('not-a-code');
    },
  );

  test('kept as keyed hashes: another committee, another door and another key keep it otherwise', () => {
    const code = newCode();
    const kept = keptCode(code, place);
    expect(isCode(kept, standingCodes(code, place))).toBe(true);
    expect(isCode(kept, standingCodes(newCode(), place))).toBe(false);
    expect(isCode(null, standingCodes(code, place))).toBe(false);
    expect(isCode(kept, standingCodes(code, { ...place, door: 'other' }))).toBe(false);
    expect(keptCode(code, { ...place, tenantId: v7() }).finder).not.toBe(kept.finder);
    expect(kept.finder + kept.digest.toString('hex')).not.toContain(code.replaceAll('-', ''));
  });

  test('one pass, one code', () => {
    const [one, other] = [v7(), v7()];
    expect(codeOfPass(one, place)).toBe(codeOfPass(one, place));
    expect(codeOfPass(one, place)).not.toBe(codeOfPass(other, place));
    expect(typedCode(codeOfPass(one, place))).toBe(codeOfPass(one, place));
  });
});

describe('passes', () => {
  const pass = { id: v7(), mark: 'm', at: now.getTime(), bits: 8 };
  const read = (token: string, changes: object = {}) =>
    readPass(token, { ...place, now, holdsMinutes: 60, ...changes });

  test('opens for a while, at this door, for this committee', () => {
    const token = issuePass(pass, place);
    expect(read(token)).toEqual(pass);
    expect(read(token, { now: new Date(now.getTime() + 61 * 60_000) })).toMatchObject({ code: 'pass-expired' });
    expect(read(token, { now: new Date(now.getTime() - 10 * 60_000) })).toMatchObject({ code: 'pass-expired' });
    expect(read(token, { door: 'other' })).toMatchObject({ code: 'pass-unreadable' });
    expect(read(token, { tenantId: v7() })).toMatchObject({ code: 'pass-unreadable' });
  });

  test('changed, cut, made up → unreadable, never an exception', () => {
    const token = issuePass(pass, place);
    const [, signature] = token.split('.');
    const easier = Buffer.from(JSON.stringify({ ...pass, bits: 0 })).toString('base64url');
    for (const forged of [
      `${easier}.${signature}`,
      token.slice(0, -2),
      '',
      '.',
      'a.b.c',
      `x${token}`,
      '字'.repeat(900),
    ])
      expect(read(forged)).toMatchObject({ code: 'pass-unreadable' });
  });

  test('addresses: the same network the same mark, and nothing of it to be read', () => {
    expect(markOf('::ffff:10.0.0.7', place)).toBe(markOf('10.0.0.7', place));
    expect(markOf('2001:db8:1:2:3:4:5:6', place)).toBe(markOf('2001:db8:1:2:ffff::1', place));
    expect(markOf('10.0.0.7', place)).not.toBe(markOf('10.0.0.8', place));
    expect(markOf('10.0.0.7', place)).not.toContain('10');
  });
});

describe('the puzzle', () => {
  test('is solved by counting, and by nothing else', () => {
    const token = issuePass({ id: v7(), mark: 'm', at: now.getTime(), bits: 10 }, place);
    const solution = solutionOf(token, 10);
    expect(solves(token, solution, 10)).toBe(true);
    expect(solves(`${token}x`, solution, 24)).toBe(false);
    for (const wrong of ['', '-1', '1e9', ' 7', '9'.repeat(13), '<script>'])
      expect(solves(token, wrong, 0)).toBe(false);
  });
});

describe('limits', () => {
  const coming = { isPuzzleSolved: true, hasSolution: true, secondsTaken: 30, takenInTheHour: 0 };
  const limits = { mostInAnHour: 20, mostWithoutPuzzle: 3, minimumSeconds: 5 };
  test.each([
    [{}, undefined],
    [{ takenInTheHour: 19 }, undefined],
    [{ takenInTheHour: 20 }, 'door-too-often'],
    [{ isPuzzleSolved: false }, 'puzzle-unsolved'],
    [{ isPuzzleSolved: false, hasSolution: false, takenInTheHour: 2 }, undefined],
    [{ isPuzzleSolved: false, hasSolution: false, takenInTheHour: 3 }, 'door-too-often'],
    [{ isPuzzleSolved: false, hasSolution: false, secondsTaken: 1 }, 'sent-too-fast'],
    [{ secondsTaken: 1 }, undefined],
  ])('%j → %s', (changes, code) => expect(mayEnter({ ...coming, ...changes }, limits)?.code).toBe(code));

  test.each([
    [0, 0, undefined],
    [9, 9, undefined],
    [10, 10, 'codes-too-often'],
    [0, 5_000, undefined],
    [1, 5_000, 'codes-too-often'],
  ])('%i wrong from here, %i from anywhere → %s', (wrongFromHere, wrongFromAnywhere, code) =>
    expect(
      mayTryCode({ wrongFromHere, wrongFromAnywhere }, { mostWrongFromHere: 10, mostWrongFromAnywhere: 300 })?.code,
    ).toBe(code),
  );
});
