// Last year's key proposals, chosen and in leaders' hands at every state; this year's round with the Council's vote open.

import type { HandlingList, RoundAnswer } from '#instruments/key-proposals/contract';
import { addDays, calendarDateOf } from '#kernel/deadlines';
import { officerAsks } from '../asked.ts';
import type { CastMember } from '../cast.ts';
import type { Chapter, Telling } from '../chapters.ts';
import { Teller } from '../stories/teller.ts';
import {
  instructions,
  leaders,
  lookBacks,
  notes,
  plans,
  reasons,
  reports,
  visits,
  workPoints,
} from './key-proposals/texts.ts';

const day = 86_400_000;
const criteria = [
  { id: 'work-points', label: '契合年度工作要点' },
  { id: 'public-concern', label: '群众关切' },
  { id: 'feasible', label: '建议可行' },
  { id: 'research', label: '调研扎实' },
];

const tellerAt = ({ house, cast, random, now }: Telling, daysAgo: number): Teller =>
  new Teller({
    house,
    cast,
    random,
    startAt: new Date(now.getTime() - daysAgo * day),
    until: new Date(now.getTime() - 5 * 60_000),
  });

/** Three who may vote on phones sit in the Council's vote beside the offices. */
function councilOf({ cast }: Telling): CastMember[] {
  const { council, head, secretary } = cast.offices;
  return [council, head, secretary, ...cast.members.slice(1, 5)];
}

interface RoundWanted {
  readonly year: number;
  readonly proposalIds: readonly string[];
  readonly places: number;
  readonly isSecret: boolean;
}

/** From the call for nominations to the open vote. */
async function toTheVote(telling: Telling, teller: Teller, wanted: RoundWanted): Promise<string> {
  const { cast, random } = telling;
  const { officer, head } = cast.offices;
  const collectUntilOn = addDays(calendarDateOf(teller.now), 20);
  const opening = { year: wanted.year, workPoints: random.pick(workPoints), criteria, collectUntilOn };
  const opened = await teller.act('key-proposals.open-round', officer, opening, '');
  const id = String(opened.caseId);
  for (const [index, proposalId] of wanted.proposalIds.entries()) {
    const body = cast.bodies[index % cast.bodies.length];
    const nominating = { proposalId, bodyId: body?.id ?? null, reason: reasons[index % reasons.length] };
    await teller.later(0, 1).act('key-proposals.nominate', body?.keeper ?? officer, nominating, id);
  }
  await teller.later(2).act('key-proposals.start-screening', officer, {}, id);
  for (const [index, proposalId] of wanted.proposalIds.entries()) {
    const isShortlisted = index < wanted.places + 2;
    const mark = (at: number) => (isShortlisted ? (at === index % 4 ? 'partly' : 'meets') : at < 2 ? 'meets' : 'not');
    const marks = Object.fromEntries(criteria.map((criterion, at) => [criterion.id, mark(at)]));
    const sheet = { proposalId, marks, note: notes[isShortlisted ? 'good' : 'poor'], isShortlisted };
    await teller.act('key-proposals.screen', officer, sheet, id);
  }
  const voterIds = councilOf(telling).map(({ personId }) => personId);
  const vote = { isSecret: wanted.isSecret, voterIds, places: wanted.places };
  await teller.later(1).act('key-proposals.open-vote', head, vote, id);
  return id;
}

async function lastBallotOf(telling: Telling, id: string): Promise<string> {
  const { round } = await officerAsks<RoundAnswer>(telling, 'key-proposals.round', { id });
  return round!.ballots.at(-1)!.id;
}

/** Last year's: everybody votes by name for the first of the list, a few otherwise. */
async function decide(telling: Telling, teller: Teller, round: RoundWanted & { id: string }): Promise<void> {
  const { id, places, proposalIds } = round;
  const ballotId = await lastBallotOf(telling, id);
  for (const [index, voter] of councilOf(telling).entries()) {
    const chosen = proposalIds.slice(0, places - (index % 3 === 2 ? 1 : 0));
    const choices = Object.fromEntries(chosen.map((proposalId) => [proposalId, 'yes']));
    await teller.act('ballots.cast', voter, { ballotId, choices }, '');
  }
  await teller.act('key-proposals.close-vote', telling.cast.offices.head, {}, id);
}

/** Each handling goes as far as its place in the list says. */
async function inHand(telling: Telling, proposalId: string, place: number): Promise<void> {
  const { cast, random, now } = telling;
  const { officer, council, head } = cast.offices;
  const teller = tellerAt(telling, 150);
  const postOf = (post: string) => (telling.level === 'county' ? post.replace('市', '县') : post);
  const chosen = leaders[place % leaders.length]!;
  const lead = { ...chosen, post: postOf(chosen.post) };
  const supervisor = { personId: council.personId, post: '副主席' };
  const year = now.getFullYear();
  const taken = await teller.act('key-proposals.take-up', officer, { proposalId, year, lead, supervisor }, '');
  const id = String(taken.caseId);
  const reached = place % 6;
  if (reached === 0) return;
  const plan = plans[place % plans.length]!;
  const steps = plan.steps.map((step, at) => ({
    ...step,
    onDay: addDays(calendarDateOf(teller.now), 20 + 45 * at * (reached > 2 ? 1 : 2)),
  }));
  await teller.later(3, 8).act('key-proposals.save-plan', officer, { aim: plan.aim, steps }, id);
  if (reached === 1) return;
  await teller.later(1, 3).act('key-proposals.sign-plan', council, {}, id);
  const visit = visits[place % visits.length]!;
  await teller.later(18, 25);
  await teller.act('key-proposals.record-visit', officer, { ...visit, heldOn: calendarDateOf(teller.now) }, id);
  const given = instructions[place % instructions.length]!;
  const leaderPost = postOf(given.leaderPost);
  const instruction = { ...given, leaderPost, givenOn: calendarDateOf(teller.now) };
  await teller.act('key-proposals.record-instruction', officer, { ...instruction, unitId: null, dueOn: null }, id);
  if (reached === 2) return;
  await teller.later(20, 30);
  const report = { addressees: 'both', sentOn: calendarDateOf(teller.now), text: random.pick(reports) };
  await teller.act('key-proposals.report', officer, report, id);
  if (reached === 3) return;
  await teller.later(20, 30);
  const found = { ...lookBacks[place % lookBacks.length]!, lookedOn: calendarDateOf(teller.now) };
  await teller.act('key-proposals.look-back', officer, found, id);
  if (reached === 5) await teller.later(3).act('key-proposals.close', head, {}, id);
}

export const keyProposalsChapter: Chapter = async (telling) => {
  const { now, level } = telling;
  const year = now.getFullYear();
  const { items } = await officerAsks<HandlingList>(telling, 'key-proposals.list', {});
  const chosen = items.map(({ proposalId }) => proposalId).slice(0, level === 'city' ? 10 : 5);
  if (chosen.length < 3) return;
  const past = { year, proposalIds: chosen, places: chosen.length, isSecret: false };
  const teller = tellerAt(telling, 190);
  const id = await toTheVote(telling, teller, past);
  await decide(telling, teller, { ...past, id });
  for (const [place, proposalId] of chosen.slice(0, -1).entries()) await inHand(telling, proposalId, place);
  const { proposals } = await officerAsks<{ proposals: { proposalId: string }[] }>(telling, 'key-proposals.choices', {
    text: '',
  });
  const others = proposals
    .map(({ proposalId }) => proposalId)
    .filter((one) => !items.some((item) => item.proposalId === one));
  const present = { year: year + 1, proposalIds: others.slice(0, 7), places: 3, isSecret: true };
  if (present.proposalIds.length > 4) await toTheVote(telling, tellerAt(telling, 35), present);
};
