import { defineCreation } from '#kernel/acts';
import { addParties } from '#kernel/cases';
import { sql } from '#platform/database';
import { isRefusal, refuse } from '#platform/errors';
import { openInput } from '../contract.ts';
import { disciplineLifecycle, proposers } from '../lifecycle.ts';
import { proposeStep } from '../propose.ts';
import { standingOf } from '../storage.ts';
import { hiddenAct } from '../who-sees.ts';

/** Begins the ladder for one member: they are told, and asked for their side. Neither title nor event names them. */
export const openCase = hiddenAct(
  defineCreation({
    name: 'discipline.open-case',
    kind: disciplineLifecycle.kind,
    event: 'opened',
    initial: { state: disciplineLifecycle.initial, turn: disciplineLifecycle.states.hearing.turn },
    who: proposers,
    input: openInput,
    title: () => '委员事项',
    async create(context, { id: caseId }, { personId, ground, ...input }) {
      const { tx, actor, now, today } = context;
      if (personId === actor.personId) return refuse('own-case');
      await sql`select id from person where id = ${personId} for update`.execute(tx);
      const standing = await standingOf(tx, personId, today);
      if (!standing) return refuse('not-a-member');
      if (standing.hasOpenCase) return refuse('case-open-already');
      await sql`insert into discipline_case (tenant_id, case_id, person_id, seat_id, ground)
        values (app.tenant_id(), ${caseId}, ${personId}, ${standing.seatId}, ${ground})`.execute(tx);
      const until = await proposeStep(context, { caseId, personId, position: 1, inForce: null, input });
      if (isRefusal(until)) return until;
      await addParties(tx, { caseId, partyKind: 'person', partyIds: [personId], relation: 'concerned' }, now);
      return {
        payload: { step: input.step },
        recipients: { 'discipline-asked': [personId] },
        noticeParams: { until },
      };
    },
  }),
);
