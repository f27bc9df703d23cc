import { defineAct } from '#kernel/acts';
import { sql } from '#platform/database';
import { nothing, stateOwnViewInput } from '../contract.ts';
import { approversOf } from '../recipients.ts';
import { lastStep } from '../storage.ts';
import { disciplineSubject } from '../subject.ts';

/** The member's own words, by their own hand. The event holds none of them. */
export const stateOwnView = defineAct({
  name: 'discipline.state-own-view',
  subject: disciplineSubject,
  verb: 'state-own-view',
  input: stateOwnViewInput,
  async change(context, { id, found }, { text }) {
    const { position, proposedBy } = lastStep(found);
    await sql`update discipline_step set statement = ${text}, stated_at = ${context.now}
      where tenant_id = app.tenant_id() and case_id = ${id} and position = ${position}`.execute(context.tx);
    return {
      payload: {},
      recipients: { 'discipline-to-approve': await approversOf(context, [found.personId, proposedBy]) },
    };
  },
});

/** Asked on a day, not answered by another: said by the clock, or by the office once the day is over. */
export const noteSilence = defineAct({
  name: 'discipline.note-silence',
  subject: disciplineSubject,
  verb: 'note-silence',
  input: nothing,
  async change(context, { id, found }) {
    const { position, proposedBy } = lastStep(found);
    await sql`update discipline_step set silent_since = ${context.today}
      where tenant_id = app.tenant_id() and case_id = ${id} and position = ${position}`.execute(context.tx);
    return {
      payload: {},
      recipients: { 'discipline-to-approve': await approversOf(context, [found.personId, proposedBy]) },
    };
  },
});
