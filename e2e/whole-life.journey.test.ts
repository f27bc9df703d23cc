// One joint proposal, from the first sentence on a phone to the promise that was kept; each step by the person who would.
import { expect, test } from 'vitest';
import { houseForJourneys, type Person } from './house.ts';
import * as desk from './pages/desk-case.ts';
import { openReply, sendReply, writeReply } from './pages/desk-reply.ts';
import { downloadLetter } from './pages/letter.ts';
import * as phone from './pages/member-cases.ts';
import * as writing from './pages/member-writing.ts';
import { caseSeen } from './prepare.ts';

const here = houseForJourneys();

const title = '关于给老旧小区加装电梯的提案';
const draft = {
  ...{
    title,
    category: '住房保障',
    situation: '全市六层以上没有电梯的老旧小区还有三百多个。\n老人上下楼困难。',
  },
  recommendations: ['建立一个窗口受理加装电梯的申请。', '明年补助两百部电梯，每部十万元。'],
};
const [housing, transport] = ['青川市住房局', '青川市交通局'] as const;
/** Without punctuation, so that the characters of a line in the PDF can be counted. */
const longAnswer = '已将老旧小区加装电梯纳入民生实事逐栋摸底逐户征求意见'.repeat(60);
const promise = { text: '明年六月底前补助两百部', dueOn: '2099-06-30' };

let caseId = '';
let undertakingId = '';

const atDesk = async (who: Person) => {
  const page = await here().arrive(who, 'computer');
  await desk.openCase(page, here().address, caseId);
  return page;
};
const onPhone = (who: Person) => here().arrive(who, 'phone');
const verb = async (who: Person, name: string, fillIn?: desk.FillIn) => desk.doVerb(await atDesk(who), name, fillIn);
const memberPath = (rest: string) => `${here().address}/m/cases/${caseId}/${rest}`;
const rate = async (who: Person, given: phone.RatingGiven) =>
  phone.rate(await onPhone(who), memberPath(`rate/${undertakingId}`), given);

async function stateIs(state: string, turn: string | null): Promise<void> {
  expect(await caseSeen(here(), 'officer', caseId)).toMatchObject({ state, turn: { who: turn } });
}

test('a member writes a joint proposal on the phone; it saves itself; two colleagues sign on theirs', async () => {
  const lead = await onPhone('lead');
  await lead.goto(`${here().address}/m/`);
  caseId = await writing.startWriting(lead);
  await writing.makeJoint(lead);
  await writing.fillIn(lead, draft);
  await writing.waitUntilSaved(lead);
  await writing.invite(lead, ['李青', '赵远']);
  for (const who of ['second', 'third'] as const) await phone.signAsked(await onPhone(who), here().address, caseId);
  await writing.submit(lead, here().address, caseId);
  await stateIs('submitted', 'proposal-office');
});

test('the office pre-reviews, the head files, the units are drafted and assigned', async () => {
  await verb('officer', desk.caseVerbs['pre-review'], desk.preReview);
  await verb('head', desk.caseVerbs.file);
  await verb('officer', desk.caseVerbs['draft-assignment'], desk.leadWithCo(housing, transport));
  await verb('supervisor', desk.caseVerbs.assign);
  await stateIs('handling', 'units');
});

test('both units sign for it, the lead consults, the co-unit gives its opinion', async () => {
  await verb('contact', desk.unitVerbs['sign-for']);
  await verb('otherContact', desk.unitVerbs['sign-for'], desk.drafterIs('蒋欣'));
  const people = '王晓明、李青';
  for (const stage of ['before', 'during'] as const) {
    const met = desk.consultation({ stage, people, points: '商定加装的次序与补助办法。' });
    await verb('drafter', desk.unitVerbs['record-consultation'], met);
  }
  await verb('otherContact', desk.unitVerbs['give-opinion'], desk.opinion('同意加装方案。'));
});

test('the reply answers each recommendation with a promise; countersigned, signed off, checked, delivered', async () => {
  const page = await atDesk('drafter');
  await openReply(page);
  const answers = [
    { verdict: 'adopted', text: '已设立窗口。' },
    { verdict: 'partly-adopted', text: '先补助一百部。', promise },
  ] as const;
  await writeReply(page, { classLetter: 'B', answers });
  await sendReply(page);
  await verb('otherContact', desk.unitVerbs.countersign);
  await verb('leader', desk.unitVerbs['sign-off'], desk.signOff('青住函〔2026〕12号'));
  await verb('supervisor', desk.unitVerbs.deliver);
  await stateIs('replied', 'raters');
  undertakingId = (await caseSeen(here(), 'officer', caseId)).undertakings.find(({ role }) => role === 'lead')!.id;
});

test('the lead proposer is not satisfied and says why: it is handled again, and everybody is, by the second letter', async () => {
  await rate('lead', { process: 'basically-satisfied', result: 'not-satisfied', reason: '一百部太少。' });
  await stateIs('rehandling', 'units');
  const met = desk.consultation({ stage: 'after', people: '王晓明', points: '约定增加名额。' });
  await verb('drafter', desk.unitVerbs['record-consultation'], met);
  const page = await atDesk('drafter');
  await openReply(page);
  const answers = [
    { verdict: 'adopted', text: longAnswer },
    { verdict: 'adopted', text: '补助两百部。', promise },
  ] as const;
  await writeReply(page, { classLetter: 'A', answers });
  await sendReply(page);
  await verb('otherContact', desk.unitVerbs.countersign);
  await verb('leader', desk.unitVerbs['sign-off'], desk.signOff('青住函〔2026〕13号'));
  await verb('supervisor', desk.unitVerbs.deliver);
  for (const who of ['lead', 'second', 'third'] as const)
    await rate(who, { process: 'satisfied', result: 'satisfied' });
  await stateIs('tracking', 'units');
});

test('the promise is shown to be kept, verified by a co-signer, and the case is closed', async () => {
  await verb('contact', desk.unitVerbs['give-evidence'], desk.evidence('两百部已全部验收，验收单见附件。'));
  const [commitment] = (await caseSeen(here(), 'officer', caseId)).commitments;
  await phone.verifyPromise(await onPhone('second'), memberPath(`commitments/${commitment!.id}`));
  await stateIs('closed', null);
});

test.each(['Word', 'PDF'] as const)('the letter, downloaded as %s, keeps the national layout', async (format) => {
  const letter = await downloadLetter(await atDesk('officer'), { unit: housing, round: 2, format });
  expect(letter.page.widthMm).toBeCloseTo(210, 1);
  expect(letter.margins.topMm).toBeCloseTo(37, 0);
  expect(letter.margins.leftMm).toBeCloseTo(28, 0);
  expect(Math.abs(letter.margins.rightMm - 26)).toBeLessThan(0.5);
  expect(letter.grid).toMatchObject({ linesPerPage: 22, charactersPerLine: 28 });
  expect(letter.rules.map(({ style }) => style)).toEqual(['thick-thin', 'thin-thick']);
  for (const rule of letter.rules) expect(rule.lengthMm).toBeCloseTo(170, 0);
  expect(letter.classLetter).toBe('A');
  for (const words of [housing, '青住函〔2026〕13号', '补助两百部', '王晓明'])
    expect(letter.text.replaceAll(/\s/g, '')).toContain(words);
  if (format === 'Word') expect(letter.fonts).toMatchObject({ body: '仿宋_GB2312', title: '方正小标宋简体' });
  else for (const font of letter.fonts.all) expect(font).toMatch(/^[A-Z]{6}\+/);
});

test('no page complained on the whole way', () => {
  expect(here().complaints).toEqual([]);
});
