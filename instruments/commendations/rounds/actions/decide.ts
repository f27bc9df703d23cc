import { defineAct } from '#kernel/acts';
import { nextNumber } from '#kernel/cases';
import type { NewDeed } from '#kernel/deeds';
import { sql } from '#platform/database';
import { refuse } from '#platform/errors';
import { cancelInput, decideInput, nothing } from '../contract.ts';
import { type Round, setOutcomes } from '../storage.ts';
import { roundSubject } from '../subject.ts';

const withOutcome = (round: Round, outcome: string) => round.nominees.filter((one) => one.outcome === outcome);

const deedsOf = ({ year, honour }: Round, on: string, nominees: Round['nominees']): NewDeed[] =>
  nominees.flatMap(({ id, personId }) =>
    personId === null
      ? []
      : [{ personId, kind: 'member-commended', doneOn: on, subjectId: id, facts: { year, honour } }],
  );

/** The Chairpersons' Council or the Standing Committee has decided; each honour stands in the member's own record. */
export const decide = defineAct({
  name: 'commendations.decide',
  subject: roundSubject,
  verb: 'decide',
  input: decideInput,
  async change({ tx, today }, { id, round, record }, { organ, meeting, metOn, documentNumber }) {
    if (metOn > today) return refuse('meeting-ahead', { on: metOn });
    const honoured = withOutcome(round, 'listed');
    await setOutcomes(
      tx,
      honoured.map((one) => one.id),
      'honoured',
    );
    await sql`update commendation_round set organ = ${organ}, meeting = ${meeting}, met_on = ${metOn},
      document_number = ${documentNumber} where tenant_id = app.tenant_id() and case_id = ${id}`.execute(tx);
    return {
      payload: { organ, meeting, metOn, honoured: honoured.length },
      shell: { audience: 'members' },
      deeds: deedsOf(round, metOn, honoured),
      recipients: { 'member-commended': honoured.flatMap(({ personId }) => personId ?? []) },
      noticeParams: { title: record.title, honour: round.honour },
    };
  },
});

/** Each certificate gets its number from the year's series, never given twice. */
export const issueCertificates = defineAct({
  name: 'commendations.issue-certificates',
  subject: roundSubject,
  verb: 'issue-certificates',
  input: nothing,
  async change({ tx, today, now }, { id, round }) {
    const honoured = withOutcome(round, 'honoured');
    for (const nominee of honoured) {
      const sequence = await nextNumber(tx, `commendation-certificate:${round.year}`);
      const number = `W${round.year}-${String(sequence).padStart(4, '0')}`;
      await sql`update commendation_nominee set certificate_number = ${number}
        where tenant_id = app.tenant_id() and id = ${nominee.id}`.execute(tx);
    }
    await sql`update commendation_round set issued_on = ${today}
      where tenant_id = app.tenant_id() and case_id = ${id}`.execute(tx);
    return { payload: { count: honoured.length }, shell: { closedAt: now } };
  },
});

export const cancel = defineAct({
  name: 'commendations.cancel',
  subject: roundSubject,
  verb: 'cancel',
  input: cancelInput,
  async change({ tx, now }, { id }, { reason }) {
    await sql`update commendation_round set cancelled_reason = ${reason}
      where tenant_id = app.tenant_id() and case_id = ${id}`.execute(tx);
    return { payload: { reason }, shell: { closedAt: now, audience: 'parties' } };
  },
});
