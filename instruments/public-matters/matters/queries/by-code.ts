// What the citizen reads under the code. Only the house's own page asks: it counts wrong codes first.
import { defineQuery, type QueryContext } from '#kernel/acts';
import { readCase } from '#kernel/cases';
import { unitNames } from '#kernel/people';
import { isActive, undertakingsOfCases } from '#kernel/undertakings';
import { isRefusal, type Refusal, refuse } from '#platform/errors';
import { byCodeParameters, type MatterByCode, matterByCode } from '../../contract/matters.ts';
import { openMatterStates, type PublicMatterState } from '../../contract/vocabulary.ts';
import { matterOfCode } from '../codes.ts';
import type { MatterAnswer } from '../matter.ts';
import { answersOf, readMatter } from '../storage.ts';

async function unitOf({ tx }: QueryContext, caseId: string): Promise<string | null> {
  const [latest] = (await undertakingsOfCases(tx, [caseId])).filter(isActive).toReversed();
  return latest ? ((await unitNames(tx, [latest.unitId])).get(latest.unitId) ?? null) : null;
}

const answerOf = ({ round, text, answeredAt, response, responseWords }: MatterAnswer) => ({
  ...{ round, text, answeredAt: answeredAt.toISOString(), response, responseWords },
});

/** Where several were joined to one, its state and answers; the words stay one's own, and nobody else's are shown. */
async function read(context: QueryContext, id: string): Promise<MatterByCode | Refusal> {
  const { tx } = context;
  const own = await readMatter(tx, id);
  const record = await readCase(tx, own?.mainId ?? id);
  const matter = own?.mainId ? await readMatter(tx, own.mainId) : own;
  const point = own && (await readCase(tx, own.pointId));
  if (!own || !record || !matter || !point) return refuse('code-unknown');
  const state = record.state as PublicMatterState;
  const answers = await answersOf(tx, matter.caseId);
  const latest = answers.at(-1);
  const isOwn = own.mainId === null;
  const isOpen = [...openMatterStates, 'answered'].some((one) => one === state);
  return {
    ...{ state, receivedAt: own.receivedAt.toISOString(), point: point.title, topic: own.topic },
    ...{ text: own.text, place: own.place, dueOn: isOpen && state !== 'answered' ? record.dueOn : null },
    unit: state === 'with-unit' ? await unitOf(context, matter.caseId) : null,
    answers: answers.map((answer) => ({
      ...answerOf(answer),
      ...(isOwn ? {} : { response: null, responseWords: '' }),
    })),
    ...{ supplement: own.supplement, abuseReason: own.abuseReason, appeal: own.appeal },
    appealDecision: own.appealDecision,
    may: {
      supplement: isOwn && isOpen && own.supplementedAt === null,
      respond: isOwn && state === 'answered' && latest?.response === null,
      appeal: isOwn && state === 'closed-as-abusive' && own.appealedAt === null,
    },
  };
}

export const byCodeQuery = defineQuery({
  name: 'public-matters.by-code',
  parameters: byCodeParameters,
  answer: matterByCode,
  who: ['system'],
  async ask(context, { code }): Promise<MatterByCode | Refusal> {
    const id = await matterOfCode(context.tx, { code, tenantId: context.actor.tenantId });
    return isRefusal(id) ? id : read(context, id);
  },
});
