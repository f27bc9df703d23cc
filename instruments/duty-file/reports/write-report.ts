import { defineAct, defineCreation } from '#kernel/acts';
import { addParties } from '#kernel/cases';
import type { DeedKinds } from '#kernel/deeds';
import { refuse } from '#platform/errors';
import { nothing } from '../contract/fields.ts';
import { beginReportInput, saveReportInput } from '../contract/reports.ts';
import { isBodyNow, seatOf } from '../people.ts';
import { receiversOf } from '../recipients.ts';
import { sayInOffice } from '../say-in-office.ts';
import { reportLifecycle } from './lifecycle.ts';
import { recordOfYear } from './record.ts';
import { canBeBegun } from './rules.ts';
import { insertReport, keepRecord, readReport, updateReport } from './storage.ts';
import { reportSubject } from './subject.ts';

/** One report a member and year; begun a second time, the first is found instead. */
export const beginReport = defineCreation({
  name: 'duty-file.begin-report',
  kind: reportLifecycle.kind,
  event: 'begun',
  initial: { state: reportLifecycle.initial, turn: reportLifecycle.states.draft.turn },
  who: ['member'],
  input: beginReportInput,
  title: ({ year }) => sayInOffice('dutyFile.reportTitle', { year: String(year) }),
  async create({ tx, actor, now, today }, { id: caseId }, { year }) {
    const { personId } = actor;
    if (actor.onBehalfOf || !personId) return refuse('own-hand-only');
    const seat = await seatOf(tx, personId, today);
    if (!seat) return refuse('seat-missing');
    const currentYear = Number(today.slice(0, 4));
    const problem = canBeBegun({ year, currentYear, seatFrom: seat.from, seatUntil: seat.until });
    if (problem) return problem;
    if (await readReport(tx, { personId, year })) return refuse('report-exists', { year });
    await insertReport(tx, { caseId, personId, year });
    await addParties(tx, { caseId, partyKind: 'person', partyIds: [personId], relation: 'the-member' }, now);
    return { payload: { year } };
  },
});

export const saveReport = defineAct({
  name: 'duty-file.save-report',
  subject: reportSubject,
  verb: 'save-report',
  input: saveReportInput,
  async change({ tx }, { id }, { results, problems, advice, addresseeId }) {
    if (addresseeId && !(await isBodyNow(tx, addresseeId))) return refuse('organiser-unknown');
    await updateReport(tx, id, { results, problems, advice, addressee_id: addresseeId });
    return { payload: { addresseeId } };
  },
});

/** Handed in: what the record says of the year is fixed with it. */
export const submitReport = (kinds: DeedKinds) =>
  defineAct({
    name: 'duty-file.submit-report',
    subject: reportSubject,
    verb: 'submit-report',
    input: nothing,
    async change(context, { id, report }) {
      const { tx, now, actor } = context;
      const { personId, year, addressee } = report;
      const record = await recordOfYear(tx, { personId, year, kinds });
      await keepRecord(tx, id, record);
      await updateReport(tx, id, { submitted_at: now, remark: '', decided_at: null, decided_by: '' });
      const partyIds = addressee ? [addressee.id] : [];
      await addParties(tx, { caseId: id, partyKind: 'body', partyIds, relation: 'addressee' }, now);
      return {
        payload: { year, totals: record.totals.map(({ group, count }) => ({ group, count })) },
        shell: { audience: 'members-office' },
        recipients: { 'duty-report-arrived': await receiversOf(context, addressee?.id ?? null) },
        noticeParams: { member: actor.name, year: String(year) },
      };
    },
  });
