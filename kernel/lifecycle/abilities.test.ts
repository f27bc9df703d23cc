// What stands in the way, in order: the person, the state, the rule; and what a screen is told of it.
import { expect, test } from 'vitest';
import { refuse } from '#platform/errors';
import { abilities, type Lifecycle, obstacle, transitionOf } from './index.ts';

interface Facts {
  readonly isHot: boolean;
}

const kettle: Lifecycle<'full' | 'poured', Facts> = {
  kind: 'kettle',
  initial: 'full',
  states: { full: { turn: 'cook' }, poured: { turn: null, isFinal: true } },
  transitions: [
    {
      verb: 'pour',
      from: ['full'],
      to: 'poured',
      who: ['cook', 'guest'],
      rule: canBePoured,
      event: 'poured',
    },
    { verb: 'wash', from: ['poured'], to: 'full', who: ['cook'], event: 'washed' },
  ],
};
function canBePoured({ isHot }: Facts) {
  return isHot ? null : refuse('still-cold');
}

const pour = transitionOf(kettle, 'pour');
const meeting = (who: string, state: 'full' | 'poured', isHot: boolean) => ({
  state,
  capacities: new Set([who]),
  facts: { isHot },
});

test.each([
  ['a stranger, whatever the state and the water', 'stranger', 'poured', false, 'not-permitted'],
  ['the right person at the wrong time', 'guest', 'poured', false, 'state-conflict'],
  ['the right person and time, cold water', 'guest', 'full', false, 'still-cold'],
  ['nothing in the way', 'cook', 'full', true, null],
] as const)('%s → %s', (_what, who, state, isHot, code) => {
  expect(obstacle(pour, meeting(who, state, isHot))?.code ?? null).toBe(code);
});

test('a refused person learns who may', () => {
  expect(obstacle(pour, meeting('stranger', 'full', true))).toMatchObject({
    params: { verb: 'pour' },
    details: { who: ['cook', 'guest'] },
  });
});

test('a screen gets the verbs of the hour, the hindered ones with their reason, the others not at all', () => {
  expect(abilities(kettle, meeting('cook', 'full', true))).toEqual([{ verb: 'pour', isAllowed: true }]);
  expect(abilities(kettle, meeting('cook', 'full', false))).toEqual([
    { verb: 'pour', isAllowed: false, refusal: refuse('still-cold') },
  ]);
  expect(abilities(kettle, meeting('cook', 'poured', true))).toEqual([{ verb: 'wash', isAllowed: true }]);
  expect(abilities(kettle, meeting('stranger', 'full', true))).toEqual([]);
});

test('a verb the table does not know is a mistake of ours', () => {
  expect(() => transitionOf(kettle, 'boil')).toThrow('The lifecycle of kettle has no verb boil.');
});
