import { describe, expect, it } from 'vitest';
import { recordOf } from './chain-for-tests.ts';
import { linesOfExport } from './lines-of-export.ts';
import { verifyExport } from './verify-export.ts';

const records = [recordOf(1, 5), recordOf(2, 8, 'sm3'), recordOf(3, 1)];
const lines = () => linesOfExport(records);
const faultOf = async (changed: readonly string[]) => (await verifyExport(changed)).fault;

describe('an export nobody touched', () => {
  it('holds, with sha256 and sm3 side by side, and gives its fingerprint', async () => {
    const { cases, events, fault, fingerprint } = await verifyExport(lines());
    expect({ cases, events, fault }).toEqual({ cases: 3, events: 14, fault: null });
    expect(fingerprint).toMatch(/^sha256:[0-9a-f]{64}$/);
  });
});

describe('an export somebody touched', () => {
  it('a changed word → names case and event', async () => {
    const changed = lines().map((line, index) => (index === 4 ? line.replace('第 3 步', '第 4 步') : line));
    expect(await faultOf(changed)).toContain('event 3 (proposal.pre-reviewed) was changed');
  });

  it('a missing event in the middle → missing', async () => {
    expect(await faultOf(lines().toSpliced(3, 1))).toContain('event 2 (proposal.pre-reviewed) is missing');
  });

  it('the last event of a case taken away → fewer than the case says', async () => {
    expect(await faultOf(lines().toSpliced(6, 1))).toContain('has 5 events, 4 are in the export');
  });

  it('two events exchanged → not in their place', async () => {
    const [second, third] = [lines()[3]!, lines()[4]!];
    expect(await faultOf(lines().toSpliced(3, 2, third, second))).toContain('event 2');
  });

  it('a whole case taken away → the head remembers it', async () => {
    expect(await faultOf(lines().slice(0, -2))).toContain('names 3 cases, 2 are there');
  });

  it('a case rewritten with all its hashes → the fingerprint differs', async () => {
    const forged = linesOfExport([recordOf(1, 5, 'sm3'), ...records.slice(1)]);
    expect(await faultOf([lines()[0]!, ...forged.slice(1)])).toContain('fingerprint');
  });

  it('another file → says that it is no export', async () => {
    expect(await faultOf(['{"a":1}'])).toContain('not an export');
    expect(await faultOf([])).toContain('empty');
    expect(await faultOf([lines()[0]!, 'nonsense'])).toContain('Line 2 cannot be read');
  });
});
