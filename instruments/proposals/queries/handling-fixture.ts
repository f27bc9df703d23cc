// For the tests of this folder: proposals brought through the hands of the units by the real acts.
import { recommendationsOf } from '#kernel/recommendations';
import type { TestDatabase } from '#kernel/testing';
import { undertakingsOfCases } from '#kernel/undertakings';
import type { Transaction } from '#platform/database';
import type { ProposalFactory } from '../factory.ts';
import type { Who } from '../factory-committee.ts';

export function handlingFixture(database: TestDatabase, { committee, done, ...factory }: ProposalFactory) {
  const { people } = committee;
  const read = <T>(work: (tx: Transaction) => Promise<T>) => database.asTenant(committee.tenantId, work);
  const jobsOf = (caseId: string) => read((tx) => undertakingsOfCases(tx, [caseId]));

  async function signFor(id: string, who: Who, staff: readonly Who[] = [who, who, who]) {
    const [leaderId, drafterId, contactId] = staff.map((one) => people[one]);
    await done('undertakings.sign-for', who, { id, input: { leaderId, drafterId, contactId } });
  }

  async function draftReply(caseId: string, lead: string) {
    for (const stage of ['before', 'during']) {
      const record = {
        stage,
        mode: 'meeting',
        heldOn: '2026-11-24',
        people: '提案人',
        points: '商量补助办法。',
      };
      await done('undertakings.record-consultation', 'contact', { id: lead, input: record });
    }
    const asked = await read((tx) => recommendationsOf(tx, [caseId]));
    const answers = asked.map(({ id }, index) => ({
      ...{ recommendationId: id, verdict: 'adopted', text: '已列入明年计划，资金已安排。' },
      commitments: index === 0 ? [{ text: '开设受理窗口', dueOn: '2026-12-10' }] : [],
    }));
    const reply = {
      opening: '答复起首',
      closing: '感谢关心',
      classLetter: 'A',
      publication: 'open',
      answers,
    };
    await done('undertakings.save-reply', 'drafter', { id: lead, input: reply });
  }

  async function sendOut(caseId: string, lead: string) {
    const documentNumber = `青住建函〔2026〕${caseId.slice(-6)}号`;
    await done('undertakings.sign-off', 'leader', { id: lead, input: { documentNumber, isSealed: true } });
    await done('undertakings.deliver', 'supervisor', { id: lead, input: { remark: '审核秘密意见' } });
  }

  /** A reply drafted by the lead unit, not yet delivered; the co-unit has given its opinion. */
  async function replyDrafted(input: Parameters<typeof factory.handling>[0] = {}) {
    const { id: caseId } = await factory.handling(input);
    const [lead, co] = (await jobsOf(caseId)).map(({ id }) => id) as [string, string];
    await signFor(lead, 'contact', ['leader', 'drafter', 'contact']);
    await signFor(co, 'otherContact');
    const opinion = '会办秘密意见，建议分期实施。';
    await done('undertakings.give-opinion', 'otherContact', { id: co, input: { opinion } });
    await draftReply(caseId, lead);
    return { caseId, lead, co };
  }

  async function delivered(input: Parameters<typeof factory.handling>[0] = {}) {
    const found = await replyDrafted(input);
    await done('undertakings.submit-reply', 'drafter', { id: found.lead });
    await done('undertakings.countersign', 'otherContact', {
      id: found.lead,
      input: { remark: '会签秘密附言' },
    });
    await sendOut(found.caseId, found.lead);
    return found;
  }

  /** From assigned to delivered where one unit answers alone; answers its undertaking. */
  async function deliverSole(caseId: string) {
    const [job] = await jobsOf(caseId);
    await signFor(job!.id, 'contact', ['leader', 'drafter', 'contact']);
    await draftReply(caseId, job!.id);
    await done('undertakings.submit-reply', 'drafter', { id: job!.id });
    await sendOut(caseId, job!.id);
    return job!.id;
  }

  return { jobsOf, replyDrafted, delivered, deliverSole };
}
