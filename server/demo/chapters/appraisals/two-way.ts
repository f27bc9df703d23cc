// Two-way appraisals of the year in which most was answered: disclosed, with silent sides, followed up, and still open.

import { perform } from '#kernel/acts';
import { addDays, calendarDateOf } from '#kernel/deadlines';
import { systemActor } from '#kernel/permissions';
import { sql } from '#platform/database';
import type { CastMember, CastUnit } from '../../cast.ts';
import type { Telling } from '../../chapters.ts';
import { Teller } from '../../stories/teller.ts';

const day = 86_400_000;

interface Answered {
  readonly undertakingId: string;
  readonly year: number;
  readonly lead: CastMember;
  readonly unit: CastUnit;
}

async function answeredIn({ house, cast }: Telling, most: number): Promise<Answered[]> {
  const { rows } = await house.database.asTenant(cast.tenantId, (tx) =>
    sql<{ id: string; unit_id: string; person_id: string; year: number }>`select u.id, u.unit_id,
        p.party_id as person_id, extract(year from u.delivered_at at time zone 'Asia/Shanghai')::int as year
      from undertaking u join "case" c on c.tenant_id = u.tenant_id and c.id = u.case_id and c.number is not null
      join case_party p on p.tenant_id = c.tenant_id and p.case_id = c.id and p.relation = 'lead-proposer'
      where u.state = 'settled' and u.role in ('sole', 'lead', 'separate') and u.delivered_at is not null
      order by c.number, u.id`.execute(tx),
  );
  const year = Math.max(...rows.map((row) => row.year));
  const units = [...cast.units.values()];
  return rows
    .filter((row) => row.year === year)
    .flatMap((row) => {
      const lead = cast.members.find(({ personId }) => personId === row.person_id);
      const unit = units.find(({ id }) => id === row.unit_id);
      return lead && unit ? [{ undertakingId: row.id, year, lead, unit }] : [];
    })
    .slice(0, most);
}

type Shares = readonly [number, number, number, number, number];
const handled = ([leadership, consultation, reply, result, praise]: Shares) => ({
  ...{ leadership, consultation, reply, result, praise },
});
const proposed = ([scientific, serious, feasible, formal, influence]: Shares) => ({
  ...{ scientific, serious, feasible, formal, influence },
});

interface Sheets {
  readonly proposer?: Shares;
  readonly committee?: Shares;
  readonly unit?: Shares;
}

const good: Shares = [18, 18, 27, 26, 0];
const fine: Shares = [19, 20, 29, 28, 2];
const fair: Shares = [14, 13, 21, 18, 0];
const poor: Shares = [9, 7, 15, 12, -2];
const even = (points: number): Shares => [points, points, points, points, points];

const closed: readonly Sheets[] = [
  { proposer: fine, committee: good, unit: even(19) },
  { proposer: good, committee: good, unit: even(17) },
  { proposer: fair, committee: good, unit: even(16) },
  { proposer: poor, committee: poor, unit: even(15) },
  { proposer: good, committee: fine, unit: even(10.5) },
  { proposer: fine, unit: even(18) },
  { unit: even(17.5) },
  { committee: fair },
];
const open: readonly Sheets[] = [
  { proposer: good },
  { unit: even(18) },
  { proposer: fair, committee: good },
  {},
  {},
  {},
];

const remarks = {
  proposer: '承办单位两次上门听取意见，答复逐条回应；希望承诺事项按期落实。',
  committee: '办理过程规范，承诺事项可核查。',
  unit: '建议针对性强，有的措施涉及上级权限，需要逐步推进。',
};

async function fill(
  telling: Telling,
  teller: Teller,
  { one, id, sheets }: { one: Answered; id: string; sheets: Sheets },
) {
  const { cast } = telling;
  const given = [
    ['proposer', one.lead, sheets.proposer && handled(sheets.proposer)],
    ['committee', cast.offices.officer, sheets.committee && handled(sheets.committee)],
    ['unit', one.unit.contact, sheets.unit && proposed(sheets.unit)],
  ] as const;
  for (const [side, who, points] of given) {
    if (!points) continue;
    teller.at(new Date(teller.now.getTime() + day / 8));
    await teller.act(`appraisals.fill-as-${side}`, who, { points, remark: remarks[side] }, id);
  }
}

async function openOne(telling: Telling, teller: Teller, { one, days }: { one: Answered; days: number }) {
  const closesOn = addDays(calendarDateOf(teller.now), days);
  const input = { year: one.year, closesOn, undertakingId: one.undertakingId };
  return (await teller.act('appraisals.open-one', telling.cast.offices.officer, input, '')).caseId as string;
}

/** Silent sides: the window closes over them. */
async function closeWindow({ house, cast }: Telling, id: string, at: Date): Promise<void> {
  const act = house.acts.get('appraisals.close-window')!;
  const envelope = { id, version: 'latest' as const, input: {} };
  await perform(house, { act, actor: systemActor(cast.tenantId), envelope, now: at });
}

async function tellClosed(telling: Telling, one: Answered, sheets: Sheets): Promise<void> {
  const { house, cast, random, now } = telling;
  const teller = new Teller({ house, cast, random, startAt: new Date(now.getTime() - 25 * day), until: now });
  const id = await openOne(telling, teller, { one, days: 15 });
  await fill(telling, teller, { one, id, sheets });
  await closeWindow(telling, id, new Date(now.getTime() - 9 * day));
  teller.at(new Date(now.getTime() - 6 * day));
  const { officer } = cast.offices;
  if (sheets.proposer === poor) {
    const reason = '答复没有回应第二条建议，协商只有一次，请重新答复。';
    await teller.act('appraisals.ask-renewed-reply', officer, { reason }, id);
  }
  if (sheets.unit?.[0] === 10.5) {
    const text = '建议下次把调研数据和责任单位写具体，一事一案，便于办理。';
    await teller.act('appraisals.advise-proposer', officer, { text }, id);
    await teller.act('appraisals.conclude', officer, { conclusion: '已与提案者沟通。' }, id);
  }
}

export async function tellTwoWay(telling: Telling): Promise<void> {
  const { house, cast, random, now } = telling;
  const isCity = telling.level === 'city';
  const [past, present] = isCity ? [closed, open] : [closed.slice(0, 3), open.slice(0, 2)];
  const answered = await answeredIn(telling, past.length + present.length);
  for (const [index, sheets] of past.entries()) {
    const one = answered[index];
    if (one) await tellClosed(telling, one, sheets);
  }
  const teller = new Teller({ house, cast, random, startAt: new Date(now.getTime() - 4 * day), until: now });
  for (const [index, sheets] of present.entries()) {
    const one = answered[past.length + index];
    if (!one) continue;
    const id = await openOne(telling, teller, { one, days: 24 });
    await fill(telling, teller, { one, id, sheets });
  }
}
