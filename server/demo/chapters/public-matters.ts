// Direct-report points, and what citizens raised there in every state: as they would at the door, with pass and puzzle.
import { v7 } from 'uuid';
import { type ActAnswer, perform } from '#kernel/acts';
import { publicActor } from '#kernel/permissions';
import { issuePass, markOf, solutionOf } from '#kernel/public-door';
import { isRefusal } from '#platform/errors';
import type { Chapter, Telling } from '../chapters.ts';
import { type MatterText, pointTexts, publicMatterTexts } from '../content/public-matter-texts.ts';
import { Teller } from '../stories/teller.ts';

const day = 86_400_000;
const sizes = { city: { points: 5, matters: publicMatterTexts.length }, county: { points: 3, matters: 4 } } as const;
const puzzleBits = 4;

interface Told {
  readonly telling: Telling;
  readonly teller: Teller;
  readonly text: MatterText;
  readonly id: string;
  readonly code: string;
}

function tellerAt({ house, cast, random, now }: Telling, daysAgo: number): Teller {
  const until = new Date(now.getTime() - 5 * 60_000);
  return new Teller({ house, cast, random, startAt: new Date(now.getTime() - daysAgo * day), until });
}

async function openPoint(telling: Telling, index: number): Promise<{ id: string; code: string }> {
  const { cast } = telling;
  const editor = cast.offices.informationEditor;
  const teller = tellerAt(telling, 60);
  const keeper = cast.members[3 + index]!;
  const input = { ...pointTexts[index]!, openHours: '周一至周五 9:00–17:00', inChargeIds: [keeper.personId] };
  const answer = await teller.act('public-matters.register-point', editor, input, '');
  const id = answer.caseId!;
  if (index === 4) return { id, code: '' };
  await teller.act('public-matters.open-point', editor, {}, id);
  const onDay = new Date(telling.now.getTime() - (3 + index) * day).toISOString().slice(0, 10);
  const service = { onDay, hours: 2.5, note: '接待群众，代为记录。' };
  await tellerAt(telling, 2).act('public-matters.record-service', keeper, service, id);
  if (index === 3)
    await tellerAt(telling, 1).act('public-matters.suspend-point', editor, { reason: '大厅改造，暂停使用。' }, id);
  return { id, code: String(answer.code) };
}

/** What a citizen does at the house's own page. */
async function asCitizen({ telling, teller }: Pick<Told, 'telling' | 'teller'>, name: string, input: object) {
  const { house, cast } = telling;
  const act = house.acts.get(`public-matters.${name}`)!;
  const actor = publicActor(cast.tenantId);
  const answer = await perform(house, { act, actor, envelope: { input }, now: teller.now });
  if (isRefusal(answer)) throw new Error(`The demo's ${name} was refused: ${answer.code}`);
  return answer as ActAnswer;
}

async function sendMatter(telling: Telling, pointCode: string, text: MatterText, daysAgo: number): Promise<Told> {
  const teller = tellerAt(telling, daysAgo);
  const door = { tenantId: telling.cast.tenantId, door: 'public-matters' };
  const opened = { id: v7(), mark: markOf(v7(), door), at: teller.now.getTime() - 90_000, bits: puzzleBits };
  const pass = issuePass(opened, door);
  const said = { topic: text.topic, text: text.text, place: text.place, wish: text.wish ?? '', since: 'this-month' };
  const contact = daysAgo % 2 === 0 ? { name: '张女士', phone: '138-0000-0000' } : { name: '', phone: '' };
  const input = { ...said, contact, pointCode, pass, solution: solutionOf(pass, puzzleBits) };
  const answer = await asCitizen({ telling, teller }, 'send-matter', input);
  return { telling, teller, text, id: answer.caseId!, code: String(answer.code) };
}

const answers: Readonly<Record<string, string>> = {
  again: '镇里已增加清运班次，由每周两次改为隔天一次。',
  answered: '卫生站已与县医院统一配药，十二种常用降压药保证供应，断货时当天调拨。',
  drafted: '从下周起，医保窗口午间留一人值班，时间为十二点至一点半。',
  satisfied: '交警大队已重新划线，并安排志愿者上下学时段值守。',
};

const by = ({ telling }: Told) => ({
  editor: telling.cast.offices.informationEditor,
  head: telling.cast.offices.informationHead,
});

async function answer(told: Told): Promise<void> {
  const { teller, text, id, code } = told;
  const { editor, head } = by(told);
  await teller.later(2).act('public-matters.draft-answer', editor, { answer: answers[text.fate]! }, id);
  if (text.fate === 'drafted') return;
  await teller.later(1).act('public-matters.clear-answer', head, {}, id);
  if (text.fate === 'answered') return;
  teller.later(1);
  const response = text.fate === 'satisfied' ? 'satisfied' : 'not';
  const words = text.fate === 'satisfied' ? '线划好了，谢谢。' : '隔天还是不够，夏天要每天清。';
  await asCitizen(told, 'respond', { code, response, words });
}

async function passToUnit(told: Told): Promise<void> {
  const { telling, teller, text, id } = told;
  const { editor } = by(told);
  const unit = telling.cast.unitFor(text.fate === 'with-unit' ? 'housing' : 'transport');
  const given = { unitId: unit.id, note: '请核实后答复。', workingDays: 10 };
  const { undertakingId } = await teller.later(1).act('public-matters.transfer-to-unit', editor, given, id);
  if (text.fate === 'with-unit') return;
  const on = (verb: string, who: typeof editor, input: Record<string, unknown> = {}) =>
    teller.act(`undertakings.${verb}`, who, input, String(undertakingId));
  const people = { leaderId: unit.leader.personId, drafterId: unit.drafter.personId, contactId: unit.contact.personId };
  await on('sign-for', unit.contact, people);
  const letter = { opening: '经与公交公司商定，园区专线末班车延至十点二十分，下月一日起执行。', closing: '' };
  const marks = { classLetter: 'A', publication: 'open', publicationReason: '', answers: [] };
  await on('save-reply', unit.drafter, { ...letter, ...marks });
  await on('submit-reply', unit.drafter);
  await on('sign-off', unit.leader, { documentNumber: `${unit.shortName}函〔群〕${id.slice(-6)}号`, isSealed: true });
  await on('deliver', editor);
}

async function closeAsAbusive(told: Told): Promise<void> {
  const { teller, text, id, code } = told;
  await teller.later(1).act('public-matters.close-as-abusive', by(told).editor, { reason: '内容为广告推销。' }, id);
  if (text.fate === 'abusive') return;
  await asCitizen(told, 'appeal', { code, text: '不是广告，我是反映有人冒充社区推销，请再看一遍。' });
}

async function goOn(told: Told, mainId: string | undefined): Promise<void> {
  const { teller, text, id } = told;
  const { editor } = by(told);
  if (text.fate === 'received') return;
  if (text.fate === 'joined' && mainId) {
    await teller.later(1).act('public-matters.join-to', editor, { mainId }, id);
    return;
  }
  if (text.fate === 'abusive' || text.fate === 'appealed') return closeAsAbusive(told);
  await teller.later(1).act('public-matters.take-in', editor, { topic: text.topic, title: text.title }, id);
  if (text.fate === 'with-unit' || text.fate === 'unit-answered') return passToUnit(told);
  if (answers[text.fate]) await answer(told);
}

export const publicMattersChapter: Chapter = async (telling) => {
  const { points, matters } = sizes[telling.level];
  const open: { id: string; code: string }[] = [];
  for (let index = 0; index < Math.min(points, pointTexts.length); index += 1)
    open.push(await openPoint(telling, index));
  let before: string | undefined;
  for (const [index, text] of publicMatterTexts.slice(0, matters).entries()) {
    const told = await sendMatter(telling, open[index % 3]!.code, text, 24 - index * 2);
    await goOn(told, before);
    before = told.id;
  }
};
