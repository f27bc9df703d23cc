import { defineAct } from '#kernel/acts';
import { type Placed, placePeople, rollEntriesOf, updateRoll } from '#kernel/gatherings';
import { refuse } from '#platform/errors';
import { seatPeopleInput, setGroupsInput } from '../contract.ts';
import { seated } from '../seating.ts';
import { sittersOf } from '../storage/sitters.ts';
import { activitySubject } from '../subject.ts';

const twice = (ids: readonly string[]) => new Set(ids).size < ids.length;

/** The groups as they now stand; whoever is in none has none. */
export const setGroups = defineAct({
  name: 'activities.set-groups',
  subject: activitySubject,
  verb: 'set-groups',
  input: setGroupsInput,
  async change({ tx }, { id: caseId }, { groups }) {
    const named = groups.flatMap(({ name, personIds }) => personIds.map((personId) => ({ personId, groupName: name })));
    if (twice(named.map(({ personId }) => personId))) return refuse('person-in-two-groups');
    const called = new Set((await rollEntriesOf(tx, caseId)).map(({ personId }) => personId));
    if (named.some(({ personId }) => !called.has(personId))) return refuse('person-not-called');
    await updateRoll(tx, { caseId, patch: { group_name: '' } });
    await placePeople(tx, caseId, named);
    return { payload: { groups: groups.length } };
  },
});

export const seatPeople = defineAct({
  name: 'activities.seat-people',
  subject: activitySubject,
  verb: 'seat-people',
  input: seatPeopleInput,
  async change({ tx }, { id: caseId }, { by, rows, seatsInRow, seats }) {
    const sitters = await sittersOf(tx, caseId);
    const known = new Set(sitters.map(({ personId }) => personId));
    const given: Placed[] | null = by === 'hand' ? seats : seated(sitters, by, { rows, seatsInRow });
    if (!given) return refuse('hall-too-small', { seats: rows * seatsInRow, people: sitters.length });
    const taken = given.map(({ seat = '' }) => seat).filter((seat) => seat !== '');
    if (twice(taken)) return refuse('seat-taken-twice');
    if (twice(given.map(({ personId }) => personId))) return refuse('person-seated-twice');
    if (given.some(({ personId }) => !known.has(personId))) return refuse('person-not-called');
    await updateRoll(tx, { caseId, patch: { seat: '' } });
    await placePeople(tx, caseId, given);
    return { payload: { by, seats: taken.length } };
  },
});
