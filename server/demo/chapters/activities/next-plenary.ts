// The next session: everybody called, in groups, each with a seat; papers, answers, leave, two group discussions.
import { calendarDateOf, daysBetween } from '#kernel/deadlines';
import type { Telling } from '../../chapters.ts';
import { groupNames, plenaryPapers } from '../../content/activity-texts.ts';
import { announced, calledTo, drafted, idsOf, paper, soon } from './organise.ts';

const answers = { city: 120, county: 40 } as const;

export async function nextPlenary(telling: Telling): Promise<void> {
  const { cast, now, level } = telling;
  const inDays = daysBetween(calendarDateOf(now), cast.nextSession.opensOn);
  const made = await announced(telling, {
    ...{ kind: 'plenary', title: cast.nextSession.name, place: '人民会堂', inDays, hours: 80 },
    ...{ ahead: inDays + 12, calls: { isWholeTerm: true } },
    extra: { contact: '会务组 0888-5550100', summary: '请于会前一天下午报到，领取会议材料。' },
  });
  const { teller, organiser, id } = made;
  const called = await calledTo(telling, made);
  const groups = groupNames.map((name, index) => ({
    ...{ name, personIds: idsOf(called.filter((_, at) => at % groupNames.length === index)) },
  }));
  await soon(teller).act('activities.set-groups', organiser, { groups });
  await soon(teller).act('activities.seat-people', organiser, { by: 'sector', rows: 20, seatsInRow: 24 });
  for (const one of plenaryPapers) await paper(telling, made, one);
  const [, signedInAs] = cast.members;
  for (const [index, member] of called.slice(0, answers[level]).entries()) {
    if (member === signedInAs) continue;
    if (index % 23 === 22) await teller.act('activities.ask-leave', member, { reason: 'illness' });
    else await teller.act('activities.confirm', member);
  }
  await soon(teller).act('activities.confirm', signedInAs!);
  for (const { name, personIds } of groups.slice(0, 2)) {
    const discussion = { kind: 'group-discussion', title: `${name}讨论`, place: `会堂${name}会议室` } as const;
    await drafted(telling, { ...discussion, inDays: inDays + 1, calls: { personIds }, extra: { partOf: id } });
  }
}
