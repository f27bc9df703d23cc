import { type ActContext, defineAct, defineCreation } from '#kernel/acts';
import { holdersOf } from '#kernel/people';
import { actingPersonId } from '#kernel/permissions';
import { refuse } from '#platform/errors';
import { discardAdoptionBulletinInput, draftAdoptionBulletinInput } from '../../contract/adoption-bulletins.ts';
import { nothing } from '../../contract/fields.ts';
import { deskRoles } from '../../who-sees.ts';
import { linesOf, totalsOf } from '../count.ts';
import { adoptionBulletinLifecycle } from '../lifecycle.ts';
import { bulletinTitle, daysOf } from '../period.ts';
import { periodProblem } from '../rules.ts';
import {
  hasBulletin,
  insertAdoptionBulletin,
  readLines,
  recount,
  setDiscarded,
  setReleased,
  writeLines,
} from '../storage.ts';
import { adoptionBulletinSubject } from '../subject.ts';

/** Counted from the record, of a period that is over. */
export const draftBulletin = defineCreation({
  name: 'information-reports.draft-bulletin',
  kind: adoptionBulletinLifecycle.kind,
  event: 'drafted',
  initial: { state: adoptionBulletinLifecycle.initial, turn: adoptionBulletinLifecycle.states.drafted.turn },
  who: deskRoles,
  input: draftAdoptionBulletinInput,
  title: bulletinTitle,
  async create({ tx, actor, now, today }, { id: caseId }, { year, quarter }) {
    const problem = periodProblem({ year, quarter }, today);
    if (problem) return problem;
    if (await hasBulletin(tx, year, quarter)) return refuse('adoption-bulletin-exists');
    const { from, until } = daysOf({ year, quarter });
    const totals = await totalsOf(tx, { from, until });
    const by = { draftedBy: actingPersonId(actor), draftedByName: actor.name };
    await insertAdoptionBulletin(tx, { caseId, year, quarter, from, until, totals, countedAt: now, ...by });
    await writeLines(tx, caseId, await linesOf(tx, { from, until }));
    return { payload: { year, quarter }, shell: { audience: 'information-office' } };
  },
});

/** Something was corrected meanwhile: counted anew, and whoever counts does not release. */
export const countAgain = defineAct({
  name: 'information-reports.count-again',
  subject: adoptionBulletinSubject,
  verb: 'count-again',
  input: nothing,
  async change({ tx, actor, now }, { id, bulletin }) {
    const totals = await totalsOf(tx, bulletin);
    await recount(tx, id, { totals, countedAt: now, draftedBy: actingPersonId(actor), draftedByName: actor.name });
    await writeLines(tx, id, await linesOf(tx, bulletin));
    return { payload: {} };
  },
});

/** Those who have a line: the members themselves, and the desks of bodies and units. */
async function concerned({ tx, today }: ActContext, caseId: string): Promise<string[]> {
  const lines = await readLines(tx, caseId, null);
  const of = (kind: string) => lines.filter(({ partyKind }) => partyKind === kind).map(({ partyId }) => partyId);
  const units = of('unit');
  const contacts = units.length > 0 ? await holdersOf(tx, { roles: ['unit-contact'], unitIds: units, today }) : [];
  return [...new Set([...of('person'), ...contacts])];
}

/** A second person releases it: everybody named reads their own part. */
export const releaseBulletin = defineAct({
  name: 'information-reports.release-bulletin',
  subject: adoptionBulletinSubject,
  verb: 'release-bulletin',
  input: nothing,
  async change(context, { id }) {
    const { tx, actor, now } = context;
    await setReleased(tx, id, { at: now, by: actor.name });
    const recipients = { 'information-adoption-bulletin': await concerned(context, id) };
    return { payload: {}, shell: { closedAt: now }, recipients };
  },
});

export const discardBulletin = defineAct({
  name: 'information-reports.discard-bulletin',
  subject: adoptionBulletinSubject,
  verb: 'discard-bulletin',
  input: discardAdoptionBulletinInput,
  async change({ tx, now }, { id }, { reason }) {
    await setDiscarded(tx, id);
    return { payload: { reason }, shell: { closedAt: now } };
  },
});
