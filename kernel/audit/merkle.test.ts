import { expect, it } from 'vitest';
import { inclusionProof, merkleRoot, rootFromProof } from './merkle.ts';

const leaves = (count: number) => Array.from({ length: count }, (_, index) => `leaf ${index}`);

// RFC 6962 test vectors as published with Certificate Transparency's reference code.
it('known roots: nothing, and one empty leaf', () => {
  expect(merkleRoot([])).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  expect(merkleRoot([''])).toBe('6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d');
});

it.each([1, 2, 3, 4, 5, 7, 8, 9, 33])(
  '%i leaves: every proof leads to the root, and no other leaf fits it',
  (count) => {
    const all = leaves(count);
    const root = merkleRoot(all);
    for (const [index, leaf] of all.entries()) {
      const proof = inclusionProof(all, index);
      expect(rootFromProof(leaf, proof)).toBe(root);
      expect(rootFromProof(`${leaf}!`, proof)).not.toBe(root);
    }
  },
);

it('one leaf gone, doubled, changed or moved → another root', () => {
  const root = merkleRoot(leaves(6));
  const [first, second, ...rest] = leaves(6) as [string, string, ...string[]];
  for (const other of [[second, ...rest], [first, first, second, ...rest], [second, first, ...rest], leaves(7)])
    expect(merkleRoot(other)).not.toBe(root);
});
