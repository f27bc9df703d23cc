// One matter as the asker may see it: the two named roles read it bare, everybody else with private details masked.
import * as z from 'zod';
import { defineQuery, type QueryContext } from '#kernel/acts';
import { type CaseRecord, readCase } from '#kernel/cases';
import { clockView, type StoredClock } from '#kernel/deadlines';
import { undertakingViews } from '#kernel/undertakings';
import { type Refusal, refuse } from '#platform/errors';
import { findPrivateDetails, masked } from '#platform/privacy';
import { type MatterView, matterView } from '../../contract/matters.ts';
import type { PublicMatterState } from '../../contract/vocabulary.ts';
import { said, saidAbilities } from '../../say.ts';
import { matterNumbers, unitNumbers } from '../../settings.ts';
import { publicMatterKind } from '../../undertaken.ts';
import { deskReaders, keepsMatters, readsMatters, seesMatter } from '../../who-sees.ts';
import { matterLifecycle } from '../lifecycle.ts';
import type { PublicMatter } from '../matter.ts';
import { answersOf, readMatter } from '../storage.ts';
import { factsOf, matterCapacities, unitIdsOf } from '../subject.ts';
import { alikeTo } from './alike.ts';
import { besideMatter, happenedOn, withoutDetails } from './beside.ts';

function detailsIn({ text, place, wish, supplement }: PublicMatter): MatterView['privateDetails'] {
  const counts = new Map<MatterView['privateDetails'][number]['kind'], number>();
  for (const { kind } of findPrivateDetails([text, place, wish, supplement].join('\n')))
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => ({ kind, count }));
}

async function answersShown({ tx }: QueryContext, caseId: string): Promise<MatterView['answers']> {
  return (await answersOf(tx, caseId)).map(({ answeredAt, draftedByName, clearedByName, ...answer }) => ({
    ...{ ...answer, answeredAt: answeredAt.toISOString(), draftedBy: draftedByName, clearedBy: clearedByName },
  }));
}

function clocksShown({ calendar, now }: QueryContext, clocks: readonly StoredClock[]): MatterView['clocks'] {
  return clocks
    .filter(({ stopped, subjectId }) => !stopped && subjectId === null)
    .map((clock) => clockView(clock, calendar, now));
}

function wordsOf(matter: PublicMatter, isBare: boolean) {
  const shown = (text: string) => (isBare ? text : masked(text));
  const { topic, since, channel, hasContact, pointId, round, unitNote } = matter;
  return {
    ...{ topic, since, channel, hasContact, pointId, round, unitNote, isMasked: !isBare },
    ...{ text: shown(matter.text), place: shown(matter.place), wish: shown(matter.wish) },
    ...{ supplement: shown(matter.supplement), appeal: shown(matter.appeal), abuseReason: matter.abuseReason },
    ...{ appealDecision: matter.appealDecision, privateDetails: detailsIn(matter) },
    receivedAt: matter.receivedAt.toISOString(),
  };
}

/** The office's own side: drafts, likeness and look-ups are no unit's business. */
async function officeParts(context: QueryContext, record: CaseRecord, matter: PublicMatter) {
  const { draft: text, draftedByName: by, draftRemark: remark } = matter;
  const { timeline, lookUps } = await happenedOn(context.tx, record.id);
  const isOffice = readsMatters(context.actor);
  return {
    draft: isOffice ? { text, by, remark } : { text: '', by: '', remark: '' },
    similar: isOffice ? await alikeTo(context, record, matter) : [],
    lookUps: isOffice ? lookUps : [],
    timeline: isOffice ? timeline : timeline.filter(({ name }) => !name.endsWith('sender-looked-up')),
  };
}

async function viewOf(context: QueryContext, record: CaseRecord, matter: PublicMatter): Promise<MatterView> {
  const { tx, actor, settings } = context;
  const { id, version, title, dueOn } = record;
  const state = record.state as PublicMatterState;
  const isBare = keepsMatters(actor);
  const beside = await besideMatter(tx, id);
  const wanted = { caseId: id, kind: publicMatterKind, proposerIds: [], recommendationIds: [], say: said(context) };
  const { views: undertakings, handling } = await undertakingViews(context, wanted);
  const answers = await answersShown(context, id);
  const { classSet, classLetters } = unitNumbers(settings);
  const meeting = { state, facts: await factsOf(tx, actor, matter), capacities: matterCapacities(actor) };
  return {
    ...{ id, version, state, title, dueOn, ...wordsOf(matter, isBare) },
    ...(isBare ? beside : withoutDetails(beside)),
    ...(await officeParts(context, record, matter)),
    ...{ count: 1 + beside.joined.length, answers, response: answers.at(-1)?.response ?? null, undertakings },
    ...{ clocks: clocksShown(context, handling.clocks), classSet, classLetters: [...classLetters] },
    suggestedWorkingDays: settings.get(matterNumbers.unitWorkingDays),
    abilities: saidAbilities(context, matterLifecycle, meeting),
  };
}

export const matterQuery = defineQuery({
  name: 'public-matters.matter',
  parameters: z.object({ id: z.uuid() }),
  answer: matterView,
  who: [...deskReaders, 'member'],
  async ask(context, { id }): Promise<MatterView | Refusal> {
    const { tx, actor } = context;
    const record = await readCase(tx, id);
    const matter = record?.kind === matterLifecycle.kind ? await readMatter(tx, id) : null;
    if (!record || !matter) return refuse('not-found');
    const standing = { recorderId: matter.recorderId, unitIds: await unitIdsOf(tx, id) };
    return seesMatter(actor, standing) ? viewOf(context, record, matter) : refuse('not-found');
  },
});
