// A report from the first word to the portal and back: what each act leaves behind, who is told, what is refused.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DeedView, readDeeds } from '#kernel/deeds';
import { publicItem } from '#kernel/publication';
import { type TestDatabase, testDatabase, testNow } from '#kernel/testing';
import type { IntakeList, IssueList, IssueView, MyReports, ReportView, SimilarReports } from './contract.ts';
import { type InformationFactory, informationFactory, reportTyped } from './factory.ts';
import { informationWaiting } from './waiting.ts';

let database: TestDatabase;
let here: InformationFactory;
beforeAll(async () => {
  database = await testDatabase();
  here = await informationFactory(database);
});
afterAll(() => database.end());

const days = (count: number) => new Date(testNow.getTime() + count * 86_400_000);
const deedsOf = async (who: 'lead' | 'second' | 'third', id: string) =>
  (
    await here.read((tx) =>
      readDeeds(tx, { personIds: [here.committee.people[who]], from: '2026-01-01', until: '2027-12-31' }),
    )
  )
    .filter(({ subjectId }: Pick<DeedView, 'subjectId'>) => subjectId === id)
    .map(({ kind, facts }) => ({ kind, facts }));
const report = (who: Parameters<InformationFactory['seen']>[1], id: string) =>
  here.seen<ReportView>('information-reports.report', who, { id });
const issue = (id: string) => here.seen<IssueView>('information-reports.issue', 'editor', { id });
const verbs = (name: string) => `information-reports.${name}`;

describe('writing', () => {
  test('a draft is its writer’s alone; sent in, it is the desk’s, with a clock of three working days and a deed', async () => {
    const id = await here.drafted({ title: '桥头夜市占道', advice: '' });
    expect(await here.ask(verbs('report'), 'editor', { id })).toMatchObject({ code: 'not-found' });
    expect(await here.act(verbs('save'), 'second', { id, input: reportTyped })).toMatchObject({ code: 'not-found' });
    expect(await here.act(verbs('submit'), 'lead', { id })).toMatchObject({ code: 'information-advice-missing' });
    await here.done(verbs('save'), 'lead', { id, input: { ...reportTyped, title: '桥头夜市占道影响通行' } });
    await here.done(verbs('submit'), 'lead', { id });
    expect(await here.caseOf(id)).toMatchObject({
      state: 'submitted',
      dueOn: '2026-11-27',
      audience: 'information-office',
    });
    expect((await here.toldOf(id))['information-arrived']).toEqual(['editor', 'informationHead']);
    expect(await deedsOf('lead', id)).toEqual([{ kind: 'information-submitted', facts: {} }]);
    expect((await here.eventsOf(id)).map(({ name }) => name)).toEqual([
      'information-report.drafted',
      'information-report.saved',
      'information-report.submitted',
    ]);
    expect(await here.act(verbs('save'), 'lead', { id, input: reportTyped })).toMatchObject({ code: 'state-conflict' });
    expect(await here.ask(verbs('report'), 'officer', { id })).toMatchObject({ code: 'not-permitted' });
    expect(await here.ask(verbs('report'), 'second', { id })).toMatchObject({ code: 'not-found' });
  });

  test('similar cases are shown with the passages both have, only those one may see', async () => {
    const earlier = await here.submitted({
      title: '北门市场排水沟堵塞',
      situation: '北门市场排水沟多处堵塞，雨天积水没过脚面，摊贩只能垫砖经营。',
    });
    const text = {
      title: '北门市场雨天积水',
      situation: '据了解，北门市场排水沟多处堵塞，雨天积水没过脚面，居民出行不便。',
    };
    const own = await here.drafted(text);
    const others = await here.submitted(text, 'second');
    const similarTo = async (who: 'lead' | 'second' | 'editor', id: string) =>
      (await here.seen<SimilarReports>(verbs('similar'), who, { id })).items;
    const found = (await similarTo('lead', own)).find(({ id }) => id === earlier)!;
    expect(found.isReport).toBe(true);
    expect(found.reason.passages.map(({ there }) => there.text).join()).toContain('雨天积水没过脚面');
    expect((await similarTo('second', others)).map(({ id }) => id)).not.toContain(earlier);
    expect((await similarTo('editor', others)).map(({ id }) => id)).toContain(earlier);
  });

  test('too long, second-hand without source, secret, or in another’s name → refused with all kept', async () => {
    const refusedBy = async (changes: object) => {
      const id = await here.drafted(changes);
      const answer = await here.act(verbs('submit'), 'lead', { id });
      await here.done(verbs('discard'), 'lead', { id });
      return (answer as { code?: string }).code;
    };
    expect(await refusedBy({ situation: '长'.repeat(1_501) })).toBe('information-too-long');
    expect(await refusedBy({ isFirstHand: false })).toBe('information-source-missing');
    expect(await refusedBy({ situation: '据机密★文件，某处正在施工。' })).toBe('information-classified');
    const input = { ...reportTyped, unitId: here.committee.units.transport };
    expect(await here.act(verbs('draft'), 'lead', { input })).toMatchObject({ code: 'information-not-yours-to-sign' });
    expect(await here.act(verbs('draft'), 'contact', { input: reportTyped })).toMatchObject({
      code: 'information-name-missing',
    });
    expect(await here.act(verbs('draft'), 'officer', { input: reportTyped })).toMatchObject({ code: 'not-permitted' });
  });

  test('a unit reports in its own name, which is no member’s deed; script stays text', async () => {
    const title = '<script>alert(1)</script>热线';
    const id = await here.submitted({ title, unitId: here.committee.units.housing }, 'contact');
    expect(await report('contact', id)).toMatchObject({ title, author: '青川市住房局', origin: 'unit', isMine: true });
    const mine = await here.seen<MyReports>(verbs('mine'), 'leader');
    expect(mine.items.map((item) => item.id)).toContain(id);
    expect(mine.mayWriteOwn).toBe(false);
  });

  test('the desk’s clock runs out on the day itself for what is urgent', async () => {
    const id = await here.submitted({ isUrgent: true, title: '城西供水管爆裂' });
    expect(await here.caseOf(id)).toMatchObject({ dueOn: '2026-11-24' });
    expect((await here.toldOf(id))['information-urgent']).toEqual(['editor', 'informationHead']);
    expect(await here.act(verbs('mark-urgent'), 'editor', { id })).toMatchObject({
      code: 'information-urgent-already',
    });
    const later = await here.submitted({ title: '城东供水管渗漏' });
    await here.done(verbs('mark-urgent'), 'editor', { id: later });
    expect(await here.caseOf(later)).toMatchObject({ dueOn: '2026-11-24' });
    const list = await here.seen<IntakeList>(verbs('intake'), 'editor', { limit: 1 });
    expect(list.items[0]).toMatchObject({ isUrgent: true });
    const next = await here.seen<IntakeList>(verbs('intake'), 'editor', { limit: 1, cursor: list.nextCursor });
    expect(next.items[0]!.id).not.toBe(list.items[0]!.id);
  });
});

describe('what counts', () => {
  test('withdrawn, or made a proposal → no deed stands; taken over from another case → only its adoption counts', async () => {
    const [one, other] = [
      await here.submitted({ title: '甲路路灯不亮' }),
      await here.submitted({ title: '乙路路灯不亮' }),
    ];
    await here.done(verbs('withdraw'), 'lead', { id: one });
    const answer = await here.done(verbs('turn-into-proposal'), 'lead', { id: other });
    expect(answer).toMatchObject({ state: 'converted', title: '乙路路灯不亮' });
    expect([...(await deedsOf('lead', one)), ...(await deedsOf('lead', other))]).toEqual([]);
    const input = {
      ...{ from: { caseId: one }, origin: 'public-matter', title: '群众反映路灯不亮', source: '城关直报点' },
      ...{ situation: '群众反映甲路路灯多盏不亮。', authorId: here.committee.people.third },
    };
    const taken = here.idOf(await here.done(verbs('take-over'), 'the-software', { input }));
    expect(await here.caseOf(taken)).toMatchObject({ state: 'submitted', dueOn: '2026-11-27' });
    expect((await report('editor', taken)).joined.map(({ id }) => id)).toEqual([one]);
    expect((await report('lead', one)).joined.map(({ id }) => id)).toEqual([taken]);
    await here.done(verbs('accept'), 'editor', { id: taken });
    await here.sent([taken]);
    expect((await deedsOf('third', taken)).map(({ kind }) => kind)).toEqual(['information-adopted']);
    expect(await here.act(verbs('take-over'), 'editor', { input })).toMatchObject({ code: 'not-permitted' });
    const nowhere = { ...input, from: { caseId: here.committee.tenantId } };
    expect(await here.act(verbs('take-over'), 'the-software', { input: nowhere })).toMatchObject({
      code: 'information-origin-unknown',
    });
  });

  test('not adopted → its author reads why', async () => {
    const id = await here.submitted({ title: '节日慰问情况' });
    await here.done(verbs('reject'), 'editor', { id, input: { reason: '属一般工作动态。' } });
    expect((await report('lead', id)).decision).toMatchObject({ reason: '属一般工作动态。', by: '叶知秋' });
    expect((await here.toldOf(id))['information-rejected']).toEqual(['lead']);
    expect(await here.caseOf(id)).toMatchObject({ state: 'rejected', dueOn: null });
  });
});

describe('the bulletin', () => {
  test('edited with changes shown, checked by a second, signed by a third, numbered, made public, taken back', async () => {
    const situation = '居民张某（身份证号 110101199003070038，电话 13800138000）多次反映河水发白。';
    const id = await here.accepted({ title: '青川江西段水质异常', situation });
    const issueId = await here.started([id]);
    const begun = await issue(issueId);
    expect(begun.text).not.toContain('13800138000');
    expect(begun.hiddenCount).toBeGreaterThanOrEqual(2);
    expect((await report('editor', id)).details!.map(({ kind }) => kind)).toContain('identity-number');
    expect(await report('lead', id)).toMatchObject({ state: 'editing', issue: null, details: null });
    const unsafe = { title: '青川江水质异常', text: '联系人电话 13800138000。', note: '压缩。' };
    await here.done(verbs('save-issue'), 'editor', { id: issueId, input: unsafe });
    expect(await here.act(verbs('send-to-check'), 'editor', { id: issueId })).toMatchObject({
      code: 'issue-private-details',
    });
    // An urgent matter may have to name whom to reach: with a reason it may go on, and the record says how many stayed.
    await here.done(verbs('save-issue'), 'editor', {
      id: issueId,
      input: { ...unsafe, privacyNote: '须当日联系报案人。' },
    });
    expect((await here.eventsOf(issueId)).at(-1)).toMatchObject({ payload: { privateDetailsKept: 1 } });
    const onward = (await issue(issueId)).abilities.find(({ verb }) => verb === 'send-to-check');
    expect(onward?.isAllowed).toBe(true);
    const text = '近一个月，居民多次反映青川江河水发白。\n建议开展夜间巡查。';
    await here.done(verbs('save-issue'), 'editor', {
      id: issueId,
      input: { ...unsafe, text, note: '删去个人信息，压缩文字。' },
    });
    await here.done(verbs('send-to-check'), 'editor', { id: issueId });
    expect((await here.toldOf(issueId))['information-to-check']).toEqual(['informationHead']);
    expect(await here.act(verbs('pass'), 'editor', { id: issueId })).toMatchObject({
      code: 'issue-needs-second-person',
    });
    await here.done(verbs('pass'), 'informationHead', { id: issueId });
    expect(await here.act(verbs('sign'), 'informationHead', { id: issueId })).toMatchObject({
      code: 'issue-needs-third-person',
    });
    await here.done(verbs('send-back'), 'secretary', { id: issueId, input: { reason: '题目再具体些。' } });
    expect((await here.toldOf(issueId))['information-sent-back']).toEqual(['editor']);
    expect(await issue(issueId)).toMatchObject({ state: 'being-edited', sentBack: '题目再具体些。', checked: null });
    await here.done(verbs('send-to-check'), 'editor', { id: issueId });
    await here.done(verbs('pass'), 'informationHead', { id: issueId });
    await here.done(verbs('sign'), 'secretary', { id: issueId });
    const { number } = await here.done(verbs('send'), 'editor', { id: issueId, input: { receivers: ['市委办公室'] } });
    expect(number).toMatch(/^〔2026〕第\d+期$/);

    const printed = await report('lead', id);
    expect(printed).toMatchObject({ state: 'printed', issueNumber: number });
    expect(printed.issue).toMatchObject({ note: '删去个人信息，压缩文字。', share: 100 });
    expect(printed.issue!.changes.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['added', 'removed']));
    expect((await here.toldOf(id))['information-printed']).toEqual(['lead']);
    const counted = { receiver: 'cppcc', authorLevel: 'none', isCommissioned: false };
    const facts = { level: 'own', form: 'single', share: 100, ...counted };
    expect(await deedsOf('lead', id)).toContainEqual({ kind: 'information-adopted', facts });

    expect(await here.act(verbs('publish'), 'editor', { id: issueId })).toMatchObject({ code: 'not-permitted' });
    await here.done(verbs('publish'), 'informationHead', { id: issueId });
    const onPortal = () =>
      here.read((tx) => publicItem(tx, 'bulletin', `2026-${/第(\d+)期/.exec(String(number))![1]}`));
    expect(await onPortal()).toMatchObject({ title: '青川江水质异常', body: { number, paragraphs: text.split('\n') } });
    await here.done(verbs('withdraw-issue'), 'editor', { id: issueId, input: { reason: '情况已变化。' } });
    expect(await onPortal()).toMatchObject({ standing: 'withdrawn', title: '', body: {} });
    expect((await here.toldOf(issueId))['information-issue-withdrawn']).toEqual(['lead']);
    expect(
      await here.act(verbs('withdraw-issue'), 'editor', { id: issueId, input: { reason: '再收。' } }),
    ).toMatchObject({ code: 'issue-not-public' });
  });

  test('combined from several: shares make a hundred, each author is told and counted; dropped → all lie there again', async () => {
    const first = await here.accepted({ title: '停车难之一' });
    const second = await here.accepted({ title: '停车难之二' }, 'second');
    const third = await here.accepted({ title: '停车难之三' }, 'third');
    const issueId = await here.started([first, second]);
    expect(await here.act(verbs('start-issue'), 'editor', { input: { reportIds: [first] } })).toMatchObject({
      code: 'issue-source-not-accepted',
    });
    await here.done(verbs('add-source'), 'editor', { id: issueId, input: { reportId: third } });
    await here.done(verbs('remove-source'), 'editor', { id: issueId, input: { reportId: third } });
    const share = (one: number, other: number) => ({
      shares: [
        { reportId: first, share: one },
        { reportId: second, share: other },
      ],
    });
    expect(await here.act(verbs('set-shares'), 'editor', { id: issueId, input: share(70, 20) })).toMatchObject({
      code: 'issue-shares-wrong',
    });
    await here.done(verbs('set-shares'), 'editor', { id: issueId, input: share(70, 30) });
    expect(await issue(issueId)).toMatchObject({ form: 'combined', authors: ['王晓明', '李青'] });
    await here.done(verbs('drop'), 'editor', { id: issueId, input: { reason: '等待核实。' } });
    expect([(await here.caseOf(first))!.state, (await here.caseOf(second))!.state]).toEqual(['accepted', 'accepted']);
    const sent = await here.sent([first, second]);
    expect((await deedsOf('second', second)).map(({ facts }) => facts)).toContainEqual({
      level: 'own',
      form: 'combined',
      share: 50,
      receiver: 'cppcc',
      authorLevel: 'none',
      isCommissioned: false,
    });
    // What others wrote is not shown to an author beside their own.
    expect((await report('second', second)).issue).toMatchObject({ id: sent, sourceCount: 2, changes: [] });
    const list = await here.seen<IssueList>(verbs('issues'), 'editor', { show: 'sent' });
    expect(list.items.find(({ id }) => id === sent)).toMatchObject({ authors: ['王晓明', '李青'], form: 'combined' });
  });

  test('Today names what waits for the desk, the checker, the signer; a member nothing', async () => {
    const id = await here.started([await here.accepted({ title: '校门口拥堵' }, 'lead', days(1))], days(1));
    await here.done(verbs('send-to-check'), 'editor', { id, now: days(1) });
    const linesOf = async (who: 'editor' | 'informationHead' | 'secretary' | 'lead') => {
      const actor = await here.committee.actor(who);
      const translate = (key: string) => key.split('.').at(-1)!;
      return here.read(async (tx) =>
        (await informationWaiting({ tx, actor, translate } as never)).filter(({ key }) => key.endsWith(id)),
      );
    };
    expect((await linesOf('informationHead')).map(({ text }) => text)).toEqual(['in-review']);
    expect([await linesOf('editor'), await linesOf('lead'), await linesOf('secretary')]).toEqual([[], [], []]);
    await here.done(verbs('pass'), 'informationHead', { id, now: days(1) });
    expect((await linesOf('secretary')).map(({ text }) => text)).toEqual(['in-signing']);
  });
});
