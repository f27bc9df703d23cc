import { describe, expect, it } from 'vitest';
import { addressesIn } from './addresses-in.ts';
import { machineTracesIn } from './committed-text.ts';
import { deadLinksIn } from './dead-links-in.ts';
import { differencesOf } from './differences-in.ts';
import { isCounted, linesIn, quantile } from './file-lengths.ts';
import { glossaryNames } from './glossary-problems.ts';
import { refusalCodesIn } from './refusal-codes-in.ts';

describe('catalogues', () => {
  it('keys that one language lacks, and messages that cannot be read → are named', () => {
    const problems = differencesOf('x', { a: '甲', b: { c: '{n' } }, { a: 'A', b: { d: 'D' } });
    expect(problems).toHaveLength(3);
    expect(problems.join('\n')).toMatch(
      /b.c has no English text[\s\S]*b.d has no Chinese text[\s\S]*b.c cannot be read/,
    );
  });
});

describe('words of refusals', () => {
  it('finds the codes, over line ends and in choices', () => {
    const source = `refuse('one'); refuse(\n  'two-three', {}); refuse(isLate ? 'four' : 'five'); refuse(code)`;
    expect(refusalCodesIn(source)).toEqual(['one', 'two-three', 'four', 'five']);
  });
});

describe('committed text', () => {
  it('a path of one machine, or a package source → is found, with its line', () => {
    const slash = '/';
    expect(machineTracesIn('a.ts', `fine\n"${slash}home/somebody/x"`)).toEqual([expect.stringContaining('a.ts:2')]);
    expect(machineTracesIn('a.ts', 'see https://registry.example.org/x')).toHaveLength(1);
    expect(machineTracesIn('a.ts', 'registry.kindOf(kind); https://example.org/home/page')).toEqual([]);
  });

  it('a lock file with addresses → their packages', () => {
    expect(
      addressesIn({ packages: { '': {}, a: { resolved: 'https://x' }, b: { resolved: 'c', link: true } } }),
    ).toEqual(['a']);
  });
});

describe('documents', () => {
  it('links that lead nowhere → are found; addresses, anchors and pictures are left alone', () => {
    const text = '[a](../b.md) [c](https://x.org) [d](#e) ![f](g.png) [h](there.md#part)';
    expect(deadLinksIn('docs/x.md', text, (path) => path === 'docs/there.md')).toEqual([
      expect.stringContaining('b.md'),
    ]);
  });

  it('code names of a glossary → stand in the third column', () => {
    expect(glossaryNames('| 提案 | proposal | `proposal`, `instruments/proposals` |')).toEqual([
      'proposal',
      'instruments/proposals',
    ]);
  });
});

describe('file lengths', () => {
  it('counts code and styles, not words and invented content', () => {
    expect(isCounted('kernel/acts/act.ts')).toBe(true);
    expect(isCounted('kernel/acts/messages/en.ts')).toBe(false);
    expect(isCounted('server/demo/content/names.ts')).toBe(false);
    expect(isCounted('package.json')).toBe(false);
  });

  it('a last line end is no line; the median is the middle', () => {
    expect(linesIn('a\nb\n')).toBe(2);
    expect(quantile([1, 2, 3, 4, 100], 0.5)).toBe(3);
  });
});
