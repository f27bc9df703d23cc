// The members' desk: heads and leaders named, moves in mid-term, a change of sector, one taken back, branches, notices.
import type { Branches, MemberFrame, Roster } from '#instruments/members/contract';
import { addDays, calendarDateOf } from '#kernel/deadlines';
import { asks } from '../asked.ts';
import type { CastMember } from '../cast.ts';
import type { Chapter, Telling } from '../chapters.ts';
import { Teller } from '../stories/teller.ts';

const day = 86_400_000;

const tellerAt = ({ house, cast, random, now }: Telling, daysAgo: number) =>
  new Teller({ house, cast, random, startAt: new Date(now.getTime() - daysAgo * day), until: now });

interface Told {
  readonly telling: Telling;
  readonly teller: Teller;
  readonly affairs: CastMember;
  readonly frame: MemberFrame;
}

const bodiesOf = ({ frame }: Told, kind: string) => frame.bodies.filter((body) => body.kind === kind && !body.endedOn);

const inBody = async ({ telling, affairs }: Told, bodyId: string, limit = 3) => {
  const parameters = { bodyId, limit };
  return (await asks<Roster>(telling, affairs, { name: 'members.roster', parameters })).items;
};

/** A head for each committee, a leader for each group, from among those who are in it. */
async function namePosts(told: Told): Promise<void> {
  const effectiveOn = addDays(calendarDateOf(told.telling.now), -300);
  for (const [kind, post] of [
    ['special-committee', 'head'],
    ['member-group', 'leader'],
  ] as const) {
    for (const body of bodiesOf(told, kind)) {
      const [first] = await inBody(told, body.id);
      if (!first) continue;
      const input = { personIds: [first.id], bodyId: body.id, post, effectiveOn, reason: '主席会议通过' };
      await told.teller.act('members.place', told.affairs, input, '');
    }
  }
}

/** Two move between committees, one leaves without a new place, one changes sector, one entry is taken back. */
async function moveSome(told: Told): Promise<void> {
  const { teller, affairs, telling } = told;
  const effectiveOn = addDays(calendarDateOf(telling.now), -40);
  const [from, to] = bodiesOf(told, 'special-committee');
  const [sector, otherSector] = bodiesOf(told, 'sector');
  if (!from || !to || !sector || !otherSector) return;
  const [, second, third] = await inBody(told, from.id);
  const moving = { bodyId: to.id, effectiveOn, reason: '本人工作变动，经商所在专委会同意', isChange: true };
  if (second) await teller.act('members.place', affairs, { ...moving, personIds: [second.id] }, '');
  if (third) {
    const leaving = { personIds: [third.id], bodyId: from.id, lastOn: effectiveOn, reason: '待重新编入' };
    await teller.act('members.leave', affairs, leaving, '');
  }
  const parameters = { sectorId: sector.id, limit: 3 };
  const { items } = await asks<Roster>(telling, affairs, { name: 'members.roster', parameters });
  const changed = items.find(({ places }) => places.every(({ kind }) => kind !== 'sector'));
  if (!changed) return;
  const change = { personId: changed.id, sectorId: otherSector.id, effectiveOn, reason: '工作单位变动' };
  await teller.later(2).act('members.change-sector', affairs, change, '');
}

/** Branches on most committees, so that the coverage has a list behind it. */
async function registerBranches(told: Told): Promise<void> {
  const { teller, affairs, telling } = told;
  const { candidates } = await asks<Branches>(telling, affairs, { name: 'members.branches', parameters: {} });
  const isCandidate = new Set(candidates.map(({ id }) => id));
  const fromOn = addDays(calendarDateOf(telling.now), -200);
  for (const body of bodiesOf(told, 'special-committee').slice(0, -1)) {
    const memberIds = (await inBody(told, body.id, 200)).flatMap(({ id }) => (isCandidate.has(id) ? [id] : []));
    const input = { bodyId: body.id, name: `${body.name}功能型党支部`, kind: 'functional', fromOn, memberIds };
    await teller.act('members.save-branch', affairs, { ...input, secretaryId: memberIds[0] ?? null }, '');
  }
}

async function tellMembers({ teller, affairs, frame }: Told): Promise<void> {
  const [committee] = frame.bodies.filter(({ kind }) => kind === 'special-committee');
  const all = {
    subject: '年度履职小结',
    text: '请核对本年度履职记录，有遗漏的在本月底前补充并附佐证。',
    everybody: true,
  };
  await teller.later(3).act('members.send-notice', affairs, all, '');
  if (!committee) return;
  const some = { subject: '视察集合时间', text: '本周四视察改为上午八点半在机关门前集合。', bodyIds: [committee.id] };
  await teller.later(4).act('members.send-notice', affairs, some, '');
}

async function choosePhones({ teller, telling }: Told): Promise<void> {
  for (const [index, member] of telling.cast.members.slice(0, 24).entries()) {
    const phoneFor = (['my-bodies', 'all-members', 'nobody'] as const)[index % 3];
    await teller.act('members.set-phone-for', member, { phoneFor }, '');
  }
}

export const membersChapter: Chapter = async (telling) => {
  const { affairs } = telling.cast.offices;
  const frame = await asks<MemberFrame>(telling, affairs, { name: 'members.frame', parameters: {} });
  const told = { telling, frame, affairs, teller: tellerAt(telling, 30) };
  await namePosts(told);
  await moveSome(told);
  await registerBranches(told);
  await tellMembers(told);
  await choosePhones(told);
};
