// What went up from the bulletins and came back: sent on paper, as a file and directly; adopted at several levels, corrected;
// instructed on, handed to a unit, answered, cleared; the bulletin of the last period that is over.
import type { AdoptionBulletinList, UpwardList, UpwardView } from '#instruments/information-reports/contract';
import { calendarDateOf } from '#kernel/deadlines';
import { asks } from '../asked.ts';
import type { Chapter, Telling } from '../chapters.ts';
import { Teller } from '../stories/teller.ts';

type Item = UpwardList['items'][number];
const day = 86_400_000;
const verb = (name: string) => `information-reports.${name}`;

function tellerAt({ house, cast, random, now }: Telling, from: Date): Teller {
  return new Teller({ house, cast, random, startAt: from, until: new Date(now.getTime() - 2 * 60_000) });
}

/** A day ago; what was sent out only since then goes up at once. */
function startAfter({ now }: Telling, { issuedOn }: Item): Date {
  const yesterday = new Date(now.getTime() - day);
  return issuedOn < calendarDateOf(yesterday) ? yesterday : new Date(now.getTime() - 4 * 60_000);
}

const today = (teller: Teller) => calendarDateOf(teller.now);

async function sendUp(telling: Telling, teller: Teller, { id }: Item, index: number): Promise<void> {
  const { informationEditor: editor } = telling.cast.offices;
  const { above } = await asks<UpwardView>(telling, editor, { name: verb('upward'), parameters: { id } });
  const isCity = telling.level === 'city';
  const [level, receiver] = isCity ? (['province', '省政协研究室'] as const) : (['city', '市政协研究室'] as const);
  const isDirect = index === 0 && above.some((one) => one.level === level);
  const channel = isDirect ? 'platform' : index % 2 === 0 ? 'file' : 'paper';
  await teller.act(verb('send-upward'), editor, { channel, level, receiver, sentOn: today(teller) }, id);
  if (isCity && index === 1) {
    const nation = { channel: 'other-system', level: 'nation', receiver: '全国政协信息局', sentOn: today(teller) };
    await teller.act(verb('send-upward'), editor, nation, id);
  }
}

async function adopt(telling: Telling, teller: Teller, { id }: Item, index: number): Promise<void> {
  const { informationEditor: editor } = telling.cast.offices;
  const level = telling.level === 'city' ? 'province' : 'city';
  const notice = {
    ...{ level, form: index === 0 ? 'single' : 'combined', receiver: level === 'province' ? '省政协' : '市政协' },
    ...{ receiverKind: 'cppcc', document: `社情民意第${12 + index}期`, adoptedOn: today(teller) },
  };
  const { adoptionId } = await teller.act(verb('record-adoption'), editor, notice, id);
  if (index !== 1) return;
  const party = { ...notice, form: 'passed-on', receiver: '省委办公厅', receiverKind: 'party', document: '信息摘报' };
  if (level === 'province') await teller.act(verb('record-adoption'), editor, party, id);
  const corrected = { ...notice, adoptionId, form: 'single', reason: '采用通知更正：为单篇采用。' };
  await teller.act(verb('correct-adoption'), editor, corrected, id);
}

/** One instruction is answered and cleared, one is with its unit, one lies at the desk. */
async function instruct(telling: Telling, teller: Teller, { id: issueId }: Item, index: number): Promise<void> {
  const { informationEditor: editor, informationHead: head, supervision: supervisor } = telling.cast.offices;
  const leader = telling.level === 'city' ? '某副市长' : '某副县长';
  const given = { issueId, leader, level: 'own', givenOn: today(teller), secrecy: index === 0 ? 'open' : 'internal' };
  const text = '所提问题具体，请有关部门研究办理，并将结果反馈政协。';
  const id = (await teller.act(verb('record-instruction'), editor, { ...given, text }, '')).caseId!;
  if (index === 2) return;
  const unit = telling.cast.unitFor(index === 0 ? 'transport' : 'education');
  const dueOn = calendarDateOf(new Date(telling.now.getTime() + 30 * day));
  const handed = { unitId: unit.id, task: '请研究办理，并书面回复办理情况。', dueOn };
  await teller.act(verb('transfer-instruction'), supervisor, handed, id);
  await teller.act(verb('sign-for-instruction'), unit.contact, {}, id);
  if (index === 1) return;
  const answer = '已组织现场核查，列入本季度整改清单，责任到科室，月底前完成。';
  await teller.act(verb('answer-instruction'), unit.contact, { answer }, id);
  await teller.act(verb('clear-answer'), head, { text: answer }, id);
}

async function bulletin(telling: Telling): Promise<void> {
  const { informationEditor: editor, secretary } = telling.cast.offices;
  const asked = { name: verb('adoption-bulletins'), parameters: {} };
  const { open } = await asks<AdoptionBulletinList>(telling, editor, asked);
  const teller = tellerAt(telling, new Date(telling.now.getTime() - 3_600_000));
  for (const period of open.slice(0, 2)) {
    const id = (await teller.act(verb('draft-bulletin'), editor, period, '')).caseId!;
    if (period === open[0]) await teller.act(verb('release-bulletin'), secretary, {}, id);
  }
}

export const informationUpwardChapter: Chapter = async (telling) => {
  const { informationEditor: editor } = telling.cast.offices;
  const asked = { name: verb('sent-issues'), parameters: { limit: 100 } };
  const { items } = await asks<UpwardList>(telling, editor, asked);
  for (const [index, item] of items.entries()) {
    const teller = tellerAt(telling, startAfter(telling, item));
    await sendUp(telling, teller, item, index);
    if (index < 2) await adopt(telling, teller, item, index);
    if (index < 3) await instruct(telling, teller, item, index);
  }
  await bulletin(telling);
};
