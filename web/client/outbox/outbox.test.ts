import { describe, expect, it } from 'vitest';
import { Problem } from '../problem.ts';
import { isHeldUp, nextToSend, triedAgain, withDependents } from './order.ts';
import { outcomeOf, outcomeOfProblem, thingAfter } from './outcome.ts';
import { filledIn, placeholderOf, placeholdersIn } from './placeholders.ts';
import { example } from './testing/example-things.ts';

const refusal = { refused: true, code: 'state-conflict', params: {}, message: '已经提交。' } as const;

describe('which thing goes next', () => {
  it('the one queued first, whatever the clock said', () => {
    const late = example({ order: 1, id: 'a', queuedAt: '2031-01-01T00:00:00.000Z' });
    const early = example({ order: 2, id: 'b', queuedAt: '1970-01-01T00:00:00.000Z' });
    expect(nextToSend([early, late])?.id).toBe('a');
  });

  it('a refused one holds up its own lane and no other', () => {
    const things = [
      example({ order: 1, id: 'a', lane: 'one', standing: 'refused' }),
      example({ order: 2, id: 'b', lane: 'one' }),
      example({ order: 3, id: 'c', lane: 'two' }),
    ];
    expect(nextToSend(things)?.id).toBe('c');
    expect(things.map((thing) => isHeldUp(thing, things))).toEqual([false, true, false]);
  });

  it('tried in this run → those behind it wait, others go', () => {
    const things = [
      example({ order: 1, id: 'a', lane: 'one' }),
      example({ order: 2, id: 'b', lane: 'one' }),
      example({ order: 3, id: 'c', lane: 'two' }),
    ];
    expect(nextToSend(things, new Set(['a']))?.id).toBe('c');
    expect(nextToSend(things, new Set(['a', 'c']))).toBeNull();
  });

  it('thrown away → what needs it goes with it, also at second hand', () => {
    const things = [
      example({ order: 1, id: 'new' }),
      example({ order: 2, id: 'save', input: { id: placeholderOf('new') } }),
      example({ order: 3, id: 'more', input: { input: { source: [placeholderOf('save')] } } }),
      example({ order: 4, id: 'other' }),
    ];
    expect(withDependents('new', things).map(({ id }) => id)).toEqual(['new', 'save', 'more']);
  });
});

describe('what an answer means', () => {
  it('a refusal of the moment waits, one of the thing is shown', () => {
    expect(outcomeOf({ ...refusal, code: 'session-ended' })).toEqual({ kind: 'waiting', waits: 'sign-in' });
    expect(outcomeOf({ ...refusal, code: 'too-many-requests' })).toEqual({ kind: 'waiting', waits: 'server' });
    expect(outcomeOf(refusal)).toEqual({ kind: 'refused', refusal });
    expect(outcomeOf({ caseId: 'a' })).toMatchObject({ kind: 'sent' });
  });

  it('a broken line, a hall’s own sign-in page and a timeout wait for the network', () => {
    const waits = (problem: unknown) => outcomeOfProblem(problem);
    expect(waits(new Problem('unreachable'))).toEqual({ kind: 'waiting', waits: 'network' });
    expect(waits(new Problem('unreadable', 200))).toEqual({ kind: 'waiting', waits: 'network' });
    expect(waits(new DOMException('', 'TimeoutError'))).toEqual({ kind: 'waiting', waits: 'network' });
    expect(waits(new Problem('server', 502))).toEqual({ kind: 'waiting', waits: 'server' });
  });

  it('sent → forgotten; refused → kept with its reason; waiting again → without it', () => {
    const thing = example({ order: 1, id: 'a' });
    expect(thingAfter(thing, { kind: 'sent', answer: {} })).toBeNull();
    const refused = thingAfter(thing, { kind: 'refused', refusal })!;
    expect(refused).toMatchObject({ standing: 'refused', refusal });
    const waiting = thingAfter(refused, { kind: 'waiting', waits: 'network' });
    expect(waiting).toMatchObject({ standing: 'waiting' });
    expect(waiting).not.toHaveProperty('refusal');
  });

  it('tried again after a conflict → a new intent upon the newest version', () => {
    const conflict = { ...refusal, code: 'version-conflict', details: { version: 9 } };
    const thing = example({
      order: 1,
      id: 'a',
      standing: 'refused',
      refusal: conflict,
      input: { id: 'x', version: 4 },
    });
    expect(triedAgain(thing, 'new-key')).toMatchObject({ key: 'new-key', standing: 'waiting', input: { version: 9 } });
    expect(triedAgain({ ...thing, refusal }, 'k')).toMatchObject({ input: { version: 4 } });
  });
});

describe('names that the server has not given yet', () => {
  it('are filled in everywhere: the case where an id stands, its version where a version stands', () => {
    const input = {
      id: placeholderOf('n'),
      version: placeholderOf('n'),
      input: { attachmentIds: ['f', placeholderOf('p')] },
    };
    expect(placeholdersIn(input)).toEqual(['n', 'n', 'p']);
    const half = filledIn(input, new Map([['n', { id: 'case-1', version: 3 }]]));
    expect(half).toEqual({ id: 'case-1', version: 3, input: { attachmentIds: ['f', placeholderOf('p')] } });
    expect(filledIn(half, new Map([['p', { id: 'file-1' }]]))).toMatchObject({
      input: { attachmentIds: ['f', 'file-1'] },
    });
  });

  it('null, numbers and texts stay as they are', () => {
    const input = { a: null, b: 0, c: '', d: [true] };
    expect(filledIn(input, new Map())).toEqual(input);
  });
});
