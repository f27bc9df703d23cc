// Late cases at each step of the ladder: reminded, telephoned with a promise, noticed, answered, reported to the leaders.
import { addDays, daysBetween } from '#kernel/deadlines';
import { type MatterItem, type MatterList, mostReminded } from '#kernel/supervision/contract';
import { isRefusal } from '#platform/errors';
import { queryContext } from '../../query-context.ts';
import { actorFor } from '../cast.ts';
import type { Chapter, Telling } from '../chapters.ts';
import { Teller } from '../stories/teller.ts';

const atTen = (day: string) => new Date(`${day}T10:05:00+08:00`);

async function lateMatters({ house, cast, now }: Telling): Promise<readonly MatterItem[]> {
  const committee = await house.committees.of(cast.tenantId);
  const actor = actorFor(cast.tenantId, cast.offices.supervision);
  const answer = await house.database.asTenant(cast.tenantId, (tx) =>
    house.queries
      .get('supervision.list')!
      .ask(queryContext({ tx, actor, locale: 'zh-CN', committee, now }), { show: 'late' }),
  );
  if (isRefusal(answer)) throw new Error(`The demo's supervision.list was refused: ${answer.code}`);
  return (answer as MatterList).items;
}

interface Chased {
  readonly matter: MatterItem;
  readonly teller: Teller;
  /** Ten in the morning, so many days after the date, and never later than today. */
  after(days: number): Teller;
}

const call = {
  said: '对方说材料已报分管领导，正在征求会办单位意见，答应抓紧。',
};

/** Each place of the ladder, from the bottom to the top. */
const climbs: readonly ((chased: Chased, telling: Telling) => Promise<void>)[] = [
  reminded,
  telephoned,
  noticed,
  answered,
  reported,
];

async function reminded({ matter, after }: Chased, { cast }: Telling): Promise<void> {
  await after(1).act('supervision.remind', cast.offices.supervision, { matterIds: [matter.id] }, '');
}

async function telephoned(chased: Chased, telling: Telling): Promise<void> {
  await reminded(chased, telling);
  const { matter, after, teller } = chased;
  const withWhom = matter.people[0] ?? matter.units[0]?.name ?? '经办人';
  const promisedOn = addDays(dayOf(after(4).now), 6);
  await teller.act(
    'supervision.note-call',
    telling.cast.offices.supervision,
    { ...call, withWhom, promisedOn },
    matter.id,
  );
}

async function noticed(chased: Chased, telling: Telling): Promise<void> {
  await telephoned(chased, telling);
  const demand = '提案者已两次询问进展，请认真对待，并主动与提案者联系。';
  await chased.after(11).act('supervision.send-notice', telling.cast.offices.officer, { demand }, chased.matter.id);
}

async function answered(chased: Chased, telling: Telling): Promise<void> {
  await noticed(chased, telling);
  const { matter, after } = chased;
  const unit = [...telling.cast.units.values()].find(({ id }) => id === matter.units[0]?.id);
  if (!unit) return;
  const newDueOn = addDays(dayOf(after(14).now), 20);
  const explanation = '因项目资金渠道尚未落实，答复稿需重新测算。现已商财政部门，将按所列日期完成答复。';
  await chased.teller.act('supervision.answer-notice', unit.contact, { newDueOn, explanation }, matter.id);
}

async function reported(chased: Chased, telling: Telling): Promise<void> {
  await noticed(chased, telling);
  const remark = '建议请联系该领域的副主席约谈承办单位负责人，明确答复时间。';
  const input = { to: 'chairpersons-council', remark };
  await chased.after(25).act('supervision.report-to-leader', telling.cast.offices.officer, input, chased.matter.id);
}

function dayOf(moment: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(moment);
}

/** Whoever else is late was reminded yesterday in one batch; the latest few are left for today. */
async function remindTheRest({ house, cast, random, now }: Telling, rest: readonly MatterItem[]): Promise<void> {
  const matterIds = rest.slice(0, -leftForToday).map(({ id }) => id);
  if (matterIds.length === 0) return;
  const yesterday = new Date(now.getTime() - 86_400_000);
  const teller = new Teller({ house, cast, random, startAt: yesterday, until: now });
  await teller.act('supervision.remind', cast.offices.supervision, { matterIds: matterIds.slice(0, mostReminded) }, '');
}

const leftForToday = 6;

/** How late a matter must be, so that nothing of its story lies ahead. */
const daysNeeded = [1, 4, 11, 14, 25] as const;

export const supervisionChapter: Chapter = async (telling) => {
  const { house, cast, random, now } = telling;
  const today = dayOf(now);
  const late = await lateMatters(telling);
  const replies = late.filter(({ waitsFor, units }) => waitsFor === 'reply' && units.length > 0);
  const waiting = [...replies];
  const chased = new Set<string>();
  for (const [index, climb] of [...climbs.entries()].reverse()) {
    const place = waiting.findIndex(({ dueOn }) => daysBetween(dueOn, today) > daysNeeded[index]!);
    const [matter] = place < 0 ? [] : waiting.splice(place, 1);
    if (!matter) continue;
    const teller = new Teller({ house, cast, random, startAt: atTen(matter.dueOn), until: now });
    const after = (days: number) => teller.at(atTen(addDays(matter.dueOn, days)));
    await climb({ matter, teller, after }, telling);
    chased.add(matter.id);
  }
  await remindTheRest(
    telling,
    late.filter(({ id, next }) => !chased.has(id) && next?.step === 'remind'),
  );
};
