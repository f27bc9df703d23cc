// Reminders for one matter or many: an event in the chain of each case, one letter to each person for all of theirs.
import { type ActContext, defineRegisterAct, recordOnCase } from '#kernel/acts';
import { type CaseRecord, lockCase } from '#kernel/cases';
import { obstacle, transitionOf } from '#kernel/lifecycle';
import { notify } from '#kernel/notices';
import { type Refusal, refuse } from '#platform/errors';
import { circumstancesOf } from '../circumstances.ts';
import { remindInput } from '../contract.ts';
import { itemsText, lettersFor } from '../letters.ts';
import { supervisionLifecycle } from '../lifecycle.ts';
import { type Matter, matterOf } from '../matter.ts';
import { casesOfMatters, insertSteps, readMatters } from '../storage.ts';
import { subjectOf } from '../subject.ts';

const transition = transitionOf(supervisionLifecycle, 'remind');

interface Sorted {
  readonly ready: readonly Matter[];
  readonly skipped: readonly { readonly id: string; readonly refusal: Refusal }[];
}

/** In the order of their ids, so that two batches never wait for each other. */
async function lockCases(context: ActContext, ids: readonly string[]): Promise<Map<string, CaseRecord>> {
  const caseIds = [...new Set((await casesOfMatters(context.tx, ids)).values())].sort();
  const records = new Map<string, CaseRecord>();
  for (const caseId of caseIds) {
    const record = await lockCase(context.tx, caseId);
    if (record) records.set(caseId, record);
  }
  return records;
}

async function sortOut(
  context: ActContext,
  ids: readonly string[],
  records: ReadonlyMap<string, CaseRecord>,
): Promise<Sorted> {
  const stored = await readMatters(context.tx, { actor: context.actor, narrowing: { ids } });
  const circumstances = circumstancesOf(context);
  const matters = new Map(stored.map((one) => [one.id, matterOf(one, circumstances)]));
  const ready: Matter[] = [];
  const skipped: { id: string; refusal: Refusal }[] = [];
  for (const id of ids) {
    const matter = matters.get(id);
    const record = matter && records.get(matter.caseId);
    const refusal = matter && record ? obstacle(transition, subjectOf(context, record, matter)) : refuse('not-found');
    if (refusal) skipped.push({ id, refusal });
    else if (matter) ready.push(matter);
  }
  return { ready, skipped };
}

async function record(context: ActContext, ready: readonly Matter[], records: ReadonlyMap<string, CaseRecord>) {
  for (const [caseId, caseRecord] of records) {
    const ofCase = ready.filter((matter) => matter.caseId === caseId);
    if (ofCase.length === 0) continue;
    const payload = {
      matterIds: ofCase.map(({ id }) => id),
      unitIds: [...new Set(ofCase.flatMap(({ unitIds }) => unitIds))],
      waitsFor: [...new Set(ofCase.map(({ waitsFor }) => waitsFor))],
    };
    await recordOnCase(context, { record: caseRecord, eventName: 'supervision.reminded', payload });
  }
}

async function sendLetters(context: ActContext, ready: readonly Matter[], remark: string): Promise<number> {
  const letters = await lettersFor(context, ready);
  for (const { personId, matters } of letters) {
    const only = matters.length === 1 ? matters[0] : undefined;
    await notify(context.tx, {
      recipients: [personId],
      kind: 'supervision-reminder',
      caseId: only?.caseId ?? null,
      eventId: null,
      params: { count: matters.length, items: itemsText(matters), remark },
      dueOn: matters.map(({ dueOn }) => dueOn).sort()[0]!,
      dedupeKey: `supervision:${matters.map(({ id, round }) => `${id}.${round}`).join(' ')}`.slice(0, 400),
      now: context.now,
    });
  }
  return letters.length;
}

export const remind = defineRegisterAct({
  name: 'supervision.remind',
  event: 'reminded',
  who: transition.who,
  input: remindInput,
  async change(context, { matterIds, remark }) {
    const ids = [...new Set(matterIds)];
    const records = await lockCases(context, ids);
    const { ready, skipped } = await sortOut(context, ids, records);
    if (ready.length === 0) return skipped[0]!.refusal;
    const { actor, today, now } = context;
    const by = { personId: actor.personId, name: actor.name };
    const step = { step: 'remind', untilOn: null, text: remark } as const;
    await insertSteps(
      context.tx,
      ready.map((matter) => ({ matter, step, by, today, now })),
    );
    await record(context, ready, records);
    const letters = await sendLetters(context, ready, remark);
    const left = skipped.map(({ id, refusal }) => ({ id, code: refusal.code }));
    return {
      payload: { count: ready.length, letters, unitIds: [...new Set(ready.flatMap(({ unitIds }) => unitIds))] },
      answer: { reminded: ready.map(({ id }) => id), letters, skipped: left },
    };
  },
});
