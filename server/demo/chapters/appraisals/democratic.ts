// Democratic appraisals of the units that handle key proposals: last spring's is published, this autumn's is being voted on.
import { addDays, calendarDateOf } from '#kernel/deadlines';
import { sql } from '#platform/database';
import type { CastMember, CastUnit } from '../../cast.ts';
import type { Telling } from '../../chapters.ts';
import { Teller } from '../../stories/teller.ts';
import { vote } from './vote.ts';

const day = 86_400_000;

const criteria = [
  { key: 'leadership', name: '组织领导', guide: '主要负责人领办，定期研究。', most: 20 },
  { key: 'mechanism', name: '工作机制', guide: '有方案、有台账、有督办。', most: 15 },
  { key: 'communication', name: '沟通协商', guide: '办前、办中、办后都与提案者协商。', most: 20 },
  { key: 'effect', name: '办理实效', guide: '建议得到落实，承诺按期兑现。', most: 35 },
  { key: 'reply', name: '答复规范', guide: '逐条答复，格式规范，按时送达。', most: 10 },
];
const groups = [
  { key: 'members', name: '政协委员', weight: 60 },
  { key: 'proposers', name: '提案者代表', weight: 40 },
];
const groupSize = 6;

interface Handled {
  readonly unit: CastUnit;
  readonly proposalIds: readonly string[];
}

async function keyUnits({ house, cast }: Telling): Promise<Handled[]> {
  const { rows } = await house.database.asTenant(cast.tenantId, (tx) =>
    sql<{ unit_id: string; ids: string[] }>`select u.unit_id, array_agg(c.id order by c.number) as ids
      from "case" c join undertaking u on u.tenant_id = c.tenant_id and u.case_id = c.id
        and u.role in ('sole', 'lead', 'separate') and u.state not in ('proposed', 'transferred')
      where c.kind = 'proposal' and c.is_key group by u.unit_id order by count(*) desc, u.unit_id`.execute(tx),
  );
  const units = [...cast.units.values()];
  return rows.flatMap(({ unit_id, ids }) => {
    const unit = units.find(({ id }) => id === unit_id);
    return unit ? [{ unit, proposalIds: ids }] : [];
  });
}

interface Told {
  readonly telling: Telling;
  readonly teller: Teller;
  readonly handled: readonly Handled[];
  readonly voters: readonly CastMember[];
  readonly id: string;
}

/** From the first word to the open ballot. */
async function begin(
  telling: Telling,
  wanted: { title: string; daysAgo: number; handled: readonly Handled[] },
): Promise<Told> {
  const { house, cast, random, now } = telling;
  const { officer, council, secretary } = cast.offices;
  const startAt = new Date(now.getTime() - wanted.daysAgo * day);
  const teller = new Teller({ house, cast, random, startAt, until: now });
  const year = Number(calendarDateOf(startAt).slice(0, 4));
  const purpose = '围绕重点提案的办理质量，听取委员和提案者的评价，督促承办单位改进工作。';
  const drafted = await teller.act('appraisals.draft-democratic', officer, { title: wanted.title, year, purpose }, '');
  const id = drafted.caseId as string;
  const targets = wanted.handled.map(({ unit, proposalIds }) => ({ unitId: unit.id, proposalIds }));
  teller.later(2);
  await teller.act('appraisals.list-targets', council, { targets, decision: '主席会议研究确定，报市委同意' }, id);
  // Conflicts of interest are found by the act; spare people keep every group large enough.
  const voters = cast.members.slice(20, 20 + groupSize * 2 + 4);
  const groupOf = (index: number) => (index < voters.length / 2 ? 'members' : 'proposers');
  const plan = {
    ...{ criteria, groups, selfChecksDueOn: addDays(calendarDateOf(teller.now), 12) },
    assessors: voters.map(({ personId }, index) => ({ groupKey: groupOf(index), personId })),
    scrutineerIds: [secretary.personId, cast.offices.head.personId],
  };
  await teller.act('appraisals.issue-plan', officer, plan, id);
  const report = '一年来由主要负责人领办重点提案，建立台账、逐月调度，与提案者三次面商，承诺事项已按期兑现。';
  for (const { unit } of wanted.handled) {
    teller.later(1);
    await teller.act('appraisals.report-self-check', unit.contact, { unitId: unit.id, report }, id);
  }
  const visit = { visitedOn: calendarDateOf(teller.now), people: `${officer.name}、部分市政协委员` };
  const findings = '实地查看项目现场，查阅台账；群众反映变化明显，个别措施还要加快。';
  await teller.act('appraisals.record-visit', officer, { unitId: wanted.handled[0]!.unit.id, ...visit, findings }, id);
  await teller.act('appraisals.open-ballot', officer, { closesOn: addDays(calendarDateOf(teller.now), 14) }, id);
  return { telling, teller, handled: wanted.handled, voters, id };
}

async function ballotsIn({ house, cast }: Telling, id: string): Promise<Map<string, string>> {
  const { rows } = await house.database.asTenant(cast.tenantId, (tx) =>
    sql<{ unit_id: string; ballot_id: string }>`select unit_id, ballot_id from democratic_target
      where case_id = ${id}`.execute(tx),
  );
  return new Map(rows.map((row) => [row.unit_id, row.ballot_id]));
}

async function voteAll({ telling, teller, handled, voters, id }: Told, count: number): Promise<void> {
  const ballots = await ballotsIn(telling, id);
  for (const [place, { unit }] of handled.entries()) {
    for (const voter of voters.slice(0, count)) {
      const share = 0.72 + 0.07 * place + 0.2 * telling.random.next();
      const points = Object.fromEntries(
        criteria.map(({ key, most }) => [key, Math.min(most, Math.round(most * share))]),
      );
      await vote(telling, { ballotId: ballots.get(unit.id)!, voter, choices: { [unit.id]: points }, at: teller.now });
    }
  }
}

async function conclude({ telling, teller, handled, id }: Told): Promise<void> {
  const { officer, head, council, secretary } = telling.cast.offices;
  teller.later(2);
  await teller.act('appraisals.close-ballot', officer, {}, id);
  await teller.act('appraisals.sign-tally', secretary, { remark: '核对无误。' }, id);
  await teller.act('appraisals.sign-tally', head, {}, id);
  await teller.act('appraisals.publish-count', council, { note: '经主席会议审议，现公布计票结果，欢迎重新计票。' }, id);
  const text = '办理工作总体扎实，请进一步完善与提案者的协商机制，承诺事项逐项公开进度。';
  const feedback = handled.map(({ unit }) => ({ unitId: unit.id, text }));
  await teller.act('appraisals.feed-back', officer, { feedback }, id);
  for (const { unit } of handled) {
    teller.later(4);
    const rectifyBy = addDays(calendarDateOf(teller.now), 20);
    const plan = '建立每季度向提案者通报进展的制度，承诺事项在门户网站公开。';
    await teller.act('appraisals.plan-rectification', unit.contact, { unitId: unit.id, plan, rectifyBy }, id);
    const evidence = '已印发制度文件，本季度两次向提案者通报，承诺事项进度已上网公开。';
    await teller.act('appraisals.show-rectification', unit.contact, { unitId: unit.id, evidence }, id);
    const note = '查看文件和网页，已经落实。';
    await teller.act('appraisals.recheck', officer, { unitId: unit.id, finding: 'kept', note }, id);
  }
  await teller.act(
    'appraisals.close-democratic',
    council,
    { conclusion: '评议结果送市委、市政府，作为年度考核参考。' },
    id,
  );
}

export async function tellDemocratic(telling: Telling): Promise<void> {
  const units = await keyUnits(telling);
  if (units.length < 2) return;
  const year = Number(calendarDateOf(telling.now).slice(0, 4));
  const first = { title: `${year}年上半年重点提案承办单位民主评议`, daysAgo: 60, handled: units.slice(0, 2) };
  const finished = await begin(telling, first);
  await voteAll(finished, finished.voters.length);
  await conclude(finished);
  const second = { title: `${year}年度重点提案承办单位民主评议`, daysAgo: 7, handled: units.slice(2, 4) };
  if (second.handled.length > 0) await voteAll(await begin(telling, second), 5);
}
