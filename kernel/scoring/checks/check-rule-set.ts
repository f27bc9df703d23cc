// What a well-formed file may still get wrong: names that lead nowhere, loops, numbers that contradict one another.
import type { FoundFault, Path } from '../fault.ts';
import type { KnownKinds } from '../known-kinds.ts';
import type { RuleSet } from '../rule-file.ts';
import { gradeFaults } from './grades.ts';
import { identityFaults } from './identities.ts';
import { itemFaults } from './items.ts';
import { kindFaults } from './kinds.ts';
import { loopFaults } from './loops.ts';
import { numberFaults } from './numbers.ts';
import { referenceFaults } from './references.ts';

export interface Checking {
  readonly ruleSet: RuleSet;
  readonly kinds: KnownKinds;
  lineOf(path: Path): number;
}

export function checkRuleSet(checking: Checking): FoundFault[] {
  return [identityFaults, referenceFaults, kindFaults, itemFaults, numberFaults, gradeFaults, loopFaults].flatMap(
    (check) => check(checking),
  );
}
