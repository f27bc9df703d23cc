// Awards: excellent proposals with their certificates, and advanced units that a panel is scoring now.

import type { AwardChoices, AwardRound } from '#instruments/awards/contract';
import { addDays, calendarDateOf } from '#kernel/deadlines';
import { officerAsks } from '../asked.ts';
import type { CastMember } from '../cast.ts';
import type { Chapter, Telling } from '../chapters.ts';
import { Teller } from '../stories/teller.ts';

const day = 86_400_000;
const reasons = [
  '选题来自基层走访，建议具体，办理后成效明显。',
  '调研扎实，数据翔实，承办单位采纳了主要建议。',
  '多次参加办理协商，推动问题解决。',
  '建议切口小、可操作，已列入民生实事。',
];
const unitReasons = ['办前、办中、办后协商到位，承诺按期兑现。', '主要领导领办，答复逐条回应，成效明显。'];

const roundOf = (telling: Telling, id: string) => officerAsks<AwardRound>(telling, 'awards.round', { id });
const on = (moment: Date, days: number) => addDays(calendarDateOf(moment), days);

interface Begun {
  readonly teller: Teller;
  readonly id: string;
}

async function begin(telling: Telling, daysAgo: number, input: Record<string, unknown>): Promise<Begun> {
  const { house, cast, random, now } = telling;
  const startAt = new Date(now.getTime() - daysAgo * day);
  const teller = new Teller({ house, cast, random, startAt, until: now });
  const sessionId = cast.lastSession.id;
  const drafted = await teller.act('awards.draft', cast.offices.officer, { sessionId, ...input }, '');
  const id = drafted.caseId as string;
  await teller.act('awards.open-nominations', cast.offices.officer, { until: on(teller.now, 15) }, id);
  return { teller, id };
}

async function nominateSome(
  telling: Telling,
  { teller, id }: Begun,
  targetIds: readonly string[],
  said: readonly string[],
) {
  const { cast } = telling;
  for (const [index, targetId] of targetIds.entries()) {
    const body = index % 3 === 0 ? cast.bodies[index % cast.bodies.length]?.keeper : undefined;
    const reason = said[index % said.length];
    await teller.act('awards.nominate', body ?? cast.offices.officer, { targetId, reason }, id);
  }
}

/** Points that differ by person and by criterion, as people's do. */
async function scoreBy(telling: Telling, { teller, id }: Begun, panel: readonly CastMember[]): Promise<void> {
  const { nominees, criteria } = await roundOf(telling, id);
  const { panel: seated } = await roundOf(telling, id);
  for (const [at, who] of panel.entries()) {
    const excluded = seated.find(({ personId }) => personId === who.personId)?.excluded ?? 0;
    for (const [index, { id: nomineeId }] of nominees.entries()) {
      const points = Object.fromEntries(
        criteria.map((one, place) => [one.id, one.maximum - ((index + at * 2 + place) % 5) - 1]),
      );
      const given = teller.act('awards.score', who, { nomineeId, points }, id);
      // Somebody who signed one of them gives no points to it.
      await (excluded > 0 ? given.catch(() => null) : given);
    }
  }
}

const panelFrom = ({ cast }: Telling): CastMember[] =>
  [5, 11, 17].flatMap((place) => cast.members[place % cast.members.length] ?? []);

const councilOf = ({ cast: { offices } }: Telling) => [offices.council, offices.secretary, offices.head];

/** The first of the shortlist get everybody's yes, the last nobody's. */
async function vote(telling: Telling, { teller, id }: Begun): Promise<void> {
  const { ballots } = await roundOf(telling, id);
  for (const { id: ballotId, rules } of ballots.filter(({ state }) => state === 'open')) {
    const yes = rules.items.slice(0, rules.places ?? rules.items.length);
    const choices = Object.fromEntries(yes.map((item) => [item.id, 'yes']));
    for (const who of councilOf(telling)) await teller.act('ballots.cast', who, { ballotId, choices }, '');
  }
  await teller.act('awards.close-voting', telling.cast.offices.head, {}, id);
}

/** Told to the end: nominated, scored, voted on, shown in public, decided, certified. */
async function excellentProposals(telling: Telling): Promise<void> {
  const { cast } = telling;
  const begun = await begin(telling, 60, {
    ...{ awardKind: 'excellent-proposal', awardName: '优秀提案', title: `${cast.lastSession.name}优秀提案评选` },
    mostAwards: telling.level === 'city' ? 6 : 3,
  });
  const { teller, id } = begun;
  const { candidates } = await officerAsks<AwardChoices>(telling, 'awards.choices', { roundId: id });
  const collective = candidates.filter((one) => one.isCollective).slice(0, 3);
  const others = candidates.filter((one) => !one.isCollective).slice(0, telling.level === 'city' ? 6 : 3);
  await nominateSome(
    telling,
    begun,
    [...collective, ...others].map((one) => one.id),
    reasons,
  );
  const panel = panelFrom(telling);
  const panelIds = panel.map(({ personId }) => personId);
  await teller.later(14).act('awards.start-scoring', cast.offices.officer, { panelIds, until: on(teller.now, 10) }, id);
  await scoreBy(telling, begun, panel);
  const nomineeIds = (await roundOf(telling, id)).nominees.map((one) => one.id);
  const voterIds = councilOf(telling).map(({ personId }) => personId);
  teller.later(8);
  await teller.act('awards.start-voting', cast.offices.head, { voterIds, nomineeIds, isSecret: false }, id);
  await vote(telling, begun);
  await teller.act('awards.publish-notice', cast.offices.officer, { until: on(teller.now, 7) }, id);
  await teller.later(10).act('awards.decide', cast.offices.head, { meeting: '主席会议' }, id);
  await teller.later(2).act('awards.issue-certificates', cast.offices.officer, {}, id);
}

/** Stands where the panel is half done. */
async function advancedUnits(telling: Telling): Promise<void> {
  const { cast } = telling;
  const begun = await begin(telling, 18, {
    ...{ awardKind: 'advanced-unit', awardName: '先进承办单位', title: `${cast.lastSession.name}先进承办单位评选` },
  });
  const { teller, id } = begun;
  const { candidates } = await officerAsks<AwardChoices>(telling, 'awards.choices', { roundId: id });
  const busiest = [...candidates].sort((one, other) => Number(other.detail) - Number(one.detail)).slice(0, 6);
  await nominateSome(
    telling,
    begun,
    busiest.map((one) => one.id),
    unitReasons,
  );
  const panel = panelFrom(telling);
  const panelIds = panel.map(({ personId }) => personId);
  await teller.later(14).act('awards.start-scoring', cast.offices.officer, { panelIds, until: on(telling.now, 6) }, id);
  await scoreBy(telling, begun, panel.slice(0, 2));
}

export const awardsChapter: Chapter = async (telling) => {
  await excellentProposals(telling);
  await advancedUnits(telling);
};
