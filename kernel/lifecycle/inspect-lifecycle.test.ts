// The start-up check on a toy graph: a kettle that is filled, heated and poured.
import { describe, expect, test } from 'vitest';
import { assertLifecycle, inspectLifecycle, type Lifecycle, lifecycleDiagram, lifecycleTable } from './index.ts';
import type { Transition } from './lifecycle.ts';

type Toy = Lifecycle<string, null>;
const row = (verb: string, from: string[], to: string | string[], given: Partial<Transition<string, null>> = {}) => ({
  verb,
  from,
  to,
  who: ['cook'],
  event: `${verb}ed`,
  ...given,
});

const kettle: Toy = {
  kind: 'kettle',
  initial: 'empty',
  states: {
    empty: { turn: 'cook' },
    full: { turn: 'cook' },
    hot: { turn: 'guest' },
    poured: { turn: null, isFinal: true },
  },
  transitions: [
    row('fill', ['empty'], 'full', { starts: ['heating'] }),
    row('heat', ['full'], ['hot', 'empty'], { stops: ['heating'] }),
    row('stir', ['full', 'hot'], 'same'),
    row('pour', ['hot'], 'poured'),
  ],
};

const changed = (change: Partial<Toy>): Toy => ({ ...kettle, ...change });
const withRow = (...rows: Toy['transitions'][number][]) => changed({ transitions: [...kettle.transitions, ...rows] });

test('a sound table has no faults and starts', () => {
  expect(inspectLifecycle(kettle)).toEqual([]);
  expect(() => assertLifecycle(kettle)).not.toThrow();
});

describe('the start is refused, the fault is named', () => {
  test.each<[string, Toy, string]>([
    ['a target nobody declared', withRow(row('drop', ['hot'], 'broken')), 'drop names the unknown state broken'],
    ['a source nobody declared', withRow(row('drop', ['lost'], 'empty')), 'drop names the unknown state lost'],
    [
      'a state no way leads to',
      changed({ states: { ...kettle.states, frozen: { turn: null, isFinal: true } } }),
      'state frozen cannot be reached',
    ],
    [
      'a state reached only from one that cannot be reached',
      changed({
        states: { ...kettle.states, frozen: { turn: null }, thawed: { turn: null, isFinal: true } },
        transitions: [...kettle.transitions, row('thaw', ['frozen'], 'thawed')],
      }),
      'state thawed cannot be reached',
    ],
    [
      'a state with no way out that is not final',
      changed({ states: { ...kettle.states, poured: { turn: null } } }),
      'state poured is a dead end and not final',
    ],
    [
      'a state one only stays in',
      changed({
        states: { ...kettle.states, poured: { turn: null } },
        transitions: [...kettle.transitions, row('admire', ['poured'], 'same')],
      }),
      'state poured is a dead end and not final',
    ],
    ['a verb twice', withRow(row('pour', ['full'], 'poured')), 'verb pour stands twice'],
    ['a verb for nobody', withRow(row('drop', ['hot'], 'empty', { who: [] })), 'nobody may drop'],
    ['a verb from nowhere', withRow(row('drop', [], 'empty')), 'drop leaves no state'],
  ])('%s', (_what, lifecycle, fault) => {
    expect(inspectLifecycle(lifecycle)).toContain(fault);
    expect(() => assertLifecycle(lifecycle)).toThrow(`Lifecycle kettle: `);
  });
});

test('the diagram shows every way, the start and the end; staying is no way', () => {
  const diagram = lifecycleDiagram(kettle as Lifecycle<string>);
  expect(diagram).toContain('[*] --> empty');
  expect(diagram).toContain('full --> hot: heat');
  expect(diagram).toContain('full --> empty: heat');
  expect(diagram).toContain('poured --> [*]');
  expect(diagram).not.toContain('stir');
});

test('the table names who, clocks and event of each verb', () => {
  const table = lifecycleTable(kettle as Lifecycle<string>).split('\n');
  expect(table).toHaveLength(2 + kettle.transitions.length);
  expect(table).toContain('| fill | empty | full | cook |  | +heating | filled |');
  expect(table).toContain('| heat | full | hot, empty | cook |  | −heating | heated |');
});
