// The portal as an attacker meets it: what was never released stands in no page, list, search or feed.
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commitmentsOf } from '#kernel/recommendations';
import { updateProposal } from '../../instruments/proposals/storage.ts';
import { stylesPath } from './styles.ts';
import { type ReadingRoom, readingRoom } from './testing/reading-room.ts';

let room: ReadingRoom;
const hostile = '<script>alert(1)</script>"\'&<img src=x onerror=alert(2)>';

beforeAll(async () => {
  room = await readingRoom();
});
afterAll(() => room.close());

/** Everything of the portal that answers with what is in the committee. */
async function everything(number: string, words: string): Promise<string> {
  const paths = ['', '/', '/proposals', '/results', '/results?result=kept', '/results?result=open', '/feed.xml'];
  paths.push(`/search?words=${encodeURIComponent(words)}`, `/proposals?session=${encodeURIComponent('九届五次')}`);
  paths.push(`/proposals/${number}`, '/topics');
  const answers = await Promise.all(paths.map((path) => room.get(path)));
  return answers.map(({ body }) => body).join('\n');
}

describe('nothing unpublished', () => {
  test('a proposal that is filed, answered and delivered, but not released → nowhere', async () => {
    const { caseId } = await room.delivered({ title: '关于秘密花园的提案', situation: '玉兰树下的事。' });
    const number = await room.numberOf(caseId);
    expect((await room.get(`/proposals/${number}`)).statusCode).toBe(404);
    for (const guess of [caseId, number, `${number}/`, '../..', '%00', v7(), '*']) {
      const answer = await room.get(`/proposals/${encodeURIComponent(guess)}`);
      expect([404, 200]).toContain(answer.statusCode);
      expect(answer.body).not.toContain('秘密花园');
    }
    expect(await everything(number, '玉兰树')).not.toMatch(/秘密花园|玉兰树下/);
  });

  test('only cleared by the officer → still nowhere; the officer cannot release their own check', async () => {
    const { caseId } = await room.delivered({ title: '关于银杏大道的提案' });
    await room.done('publication.clear', 'officer', { id: caseId, input: { parts: [] } });
    expect(await room.act('publication.release', 'officer', { id: caseId })).toMatchObject({ code: 'not-permitted' });
    expect(await everything(await room.numberOf(caseId), '银杏大道')).not.toContain('银杏大道的提案');
  });

  test('listed → number, title, proposer, unit; not a word of the text, and nobody to reach', async () => {
    const { id } = await room.factory.handling({ title: '关于雨水花园的提案', situation: '海棠路积水。' });
    await room.done('publication.publish-list', 'officer', { input: { caseIds: [id] } });
    const number = await room.numberOf(id);
    const { statusCode, body } = await room.get(`/proposals/${number}`);
    expect(statusCode).toBe(200);
    expect(body).toMatch(/雨水花园/);
    expect(body).toContain('王晓明');
    expect(body).toContain('青川市住房局');
    expect(await everything(number, '海棠路')).not.toContain('海棠路积水');
  });

  test('what the record becomes after the release is not shown until it is released again', async () => {
    const { caseId } = await room.delivered({ title: '关于夜间公交的提案' });
    await room.released(caseId);
    const number = await room.numberOf(caseId);
    const evidence = '窗口已在桂花街开设，办理四十件。';
    const [promise] = await room.factory.read((tx) => commitmentsOf(tx, [caseId]));
    await room.factory.done('commitments.give-evidence', 'drafter', { id: promise!.id, input: { evidence } });
    expect(await everything(number, '桂花街')).not.toMatch(/桂花街开设/);
    await room.factory.done('commitments.verify', 'lead', { id: promise!.id });
    expect(await everything(number, '桂花街')).not.toContain('桂花街开设');
    await room.done('publication.clear-update', 'officer', { id: caseId, input: { parts: [] } });
    expect(await everything(number, '桂花街')).not.toContain('桂花街开设');
    await room.done('publication.release', 'head', { id: caseId });
    const page = await room.get(`/proposals/${number}`);
    expect(page.body).toContain('桂花街开设');
    expect(page.body).toContain('核实兑现');
    expect((await room.get('/results?result=kept')).body).toContain('夜间公交');
  });

  test('withdrawn → 410 with the day and no word of it, in no list, search or feed', async () => {
    const { caseId } = await room.delivered({ title: '关于芦苇湿地的提案', situation: '芦苇荡在缩小。' });
    await room.released(caseId);
    const number = await room.numberOf(caseId);
    expect(await everything(number, '芦苇荡')).toContain('芦苇荡在缩小');
    await room.done('publication.withdraw', 'head', { id: caseId, input: { reason: '内容有误，核实后再公开。' } });
    const gone = await room.get(`/proposals/${number}`);
    expect(gone.statusCode).toBe(410);
    expect(gone.body).toContain('2026年11月24日');
    expect(await everything(number, '芦苇荡')).not.toMatch(/芦苇湿地|芦苇荡在缩小|内容有误/);
    // The list is no back door.
    const again = await room.act('publication.publish-list', 'officer', { input: { caseIds: [caseId] } });
    expect(again).toMatchObject({ code: 'nothing-to-list' });
  });

  test('another committee’s address shows nothing of this one', async () => {
    const { caseId } = await room.delivered({ title: '关于石榴巷的提案' });
    await room.released(caseId);
    const number = await room.numberOf(caseId);
    const other = await room.foundCommittee();
    for (const path of ['', '/proposals', `/proposals/${number}`, '/search?words=石榴巷', '/feed.xml']) {
      const answer = await room.app.inject({ url: encodeURI(`/p/${other.tenantId}${path}`) });
      expect(answer.body).not.toContain('石榴巷的提案');
    }
    for (const code of ['nobody', '..', '%27', v7(), 'x'.repeat(150)]) {
      expect((await room.app.inject({ url: `/p/${code}/proposals/${number}` })).statusCode).toBe(404);
    }
  });
});

describe('what is released', () => {
  test('details are hidden as decided, kept with a reason, and refused when nobody decided', async () => {
    const situation = '请联系13800138000。居民王大明反映，家住柳荫路12号3栋2单元501室。';
    const { caseId } = await room.delivered({ title: '关于加装扶手的提案', situation });
    const undecided = await room.act('publication.clear', 'officer', { id: caseId, input: { parts: [] } });
    expect(undecided).toMatchObject({ code: 'private-details-open', params: { count: 3 } });
    const at = (words: string) => ({ start: situation.indexOf(words), end: situation.indexOf(words) + words.length });
    const masked = { decision: 'masked', reason: '' } as const;
    const decisions = [
      { kind: 'mobile-phone', ...at('13800138000'), ...masked },
      { kind: 'home-address', ...at('柳荫路12号3栋2单元501室'), ...masked },
      { kind: 'private-person', ...at('王大明'), decision: 'kept', reason: '本人同意具名' },
    ];
    await room.released(caseId, { parts: [{ key: 'situation', text: situation, decisions }] });
    const { body } = await room.get(`/proposals/${await room.numberOf(caseId)}`);
    expect(body).toContain('请联系（电话略）。居民王大明反映，家住（住址略）。');
    expect(body).not.toMatch(/13800138000|501室/);
  });

  test('a kept detail without a reason is refused', async () => {
    const situation = '请联系13800138000。';
    const { caseId } = await room.delivered({ situation });
    const decisions = [{ kind: 'mobile-phone', start: 3, end: 14, decision: 'kept', reason: '' }];
    const input = { parts: [{ key: 'situation', text: situation, decisions }] };
    expect(await room.act('publication.clear', 'officer', { id: caseId, input })).toMatchObject({
      code: 'private-details-open',
    });
  });

  test('words of secrecy want an explanation', async () => {
    const { caseId } = await room.delivered({ situation: '引用的文件标有机密★。' });
    expect(await room.act('publication.clear', 'officer', { id: caseId, input: { parts: [] } })).toMatchObject({
      code: 'secrecy-unanswered',
    });
    const secrecyNote = '文件已于上月解密并公开。';
    await room.done('publication.clear', 'officer', { id: caseId, input: { parts: [], secrecyNote } });
  });

  test('the proposal changed after the check → the release is refused', async () => {
    const { caseId } = await room.delivered({ title: '关于健身步道的提案' });
    await room.done('publication.clear', 'officer', { id: caseId, input: { parts: [] } });
    await room.factory.read((tx) => updateProposal(tx, caseId, { situation: '改过的文字。' }));
    expect(await room.act('publication.release', 'head', { id: caseId })).toMatchObject({ code: 'check-outdated' });
  });

  test('script in every field is text', async () => {
    const situation = `现状：${hostile}`;
    const recommendations = [{ text: `请处理${hostile}` }];
    const { caseId } = await room.delivered({ title: `关于${hostile.slice(0, 30)}的提案`, situation, recommendations });
    await room.released(caseId);
    const words = encodeURIComponent(hostile);
    const paths = [`/proposals/${await room.numberOf(caseId)}`, `/search?words=${words}`, `/proposals?unit=${words}`];
    paths.push('/proposals', '/results', '/feed.xml', `/?lang=${words}&size=${words}`);
    for (const path of paths) {
      const { body, statusCode } = await room.get(path);
      expect([path, statusCode]).toEqual([path, 200]);
      expect(body).not.toMatch(/<script|<img/);
    }
  });
});

describe('pages', () => {
  test('a strict policy, a minute’s cache, a fingerprint that answers 304', async () => {
    const first = await room.get('/proposals');
    expect(first.headers['content-security-policy']).toMatch(/^default-src 'none'/);
    expect(first.headers['cache-control']).toBe('public, no-cache');
    expect(first.headers['set-cookie']).toBeUndefined();
    const again = await room.get('/proposals', { 'if-none-match': String(first.headers.etag) });
    expect([again.statusCode, again.body]).toEqual([304, '']);
    const style = await room.app.inject({ url: stylesPath });
    expect(style.headers['cache-control']).toContain('immutable');
    expect(first.body).toContain(stylesPath);
  });

  test('the front page names the calls that are open, and no draft', async () => {
    const input = { text: '面向社会征集线索。', answerers: 'public', opensOn: '2020-01-01', closesOn: '2099-12-31' };
    const open = { ...input, title: '公开的选题征集' };
    const { caseId } = await room.done('topics.draft-call', 'officer', { input: open });
    await room.done('topics.announce-call', 'officer', { id: caseId! });
    await room.done('topics.draft-call', 'officer', { input: { ...input, title: '还没发布的征集' } });
    const { body } = await room.get('');
    expect(body).toContain('公开的选题征集');
    expect(body).not.toContain('还没发布的征集');
  });

  test('language and size go from link to link; junk counts as nothing', async () => {
    const large = await room.get('/proposals?lang=en&size=large');
    expect(large.body).toContain('<html lang="en" data-elder="24">');
    expect(large.body).toMatch(/href="[^"]*[/]results[?]lang=en&amp;size=large"/);
    for (const junk of [
      'lang=../etc&size=9',
      'lang[]=en',
      'lang=en&lang=fr',
      'page=-1',
      'page=1e9',
      'page=NaN&result=x',
    ]) {
      const { statusCode, body } = await room.get(`/proposals?${junk}`);
      expect([junk, statusCode]).toEqual([junk, 200]);
      expect(body).toContain('<html lang="zh-CN">');
    }
  });

  test('forms: a stranger’s page can send nothing else than these two', async () => {
    const send = (path: string, payload: string) =>
      room.app.inject({
        method: 'POST',
        url: `/p/${room.committee.tenantId}${path}`,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        payload,
      });
    expect((await send('/proposals', 'x=1')).statusCode).toBe(403);
    const answer = await send('/topics/clue', `title=${'x'.repeat(2_000)}&text=&name=${encodeURIComponent(hostile)}`);
    expect([422, 503]).toContain(answer.statusCode);
    expect(answer.body).toContain('x'.repeat(2_000));
    expect(answer.body).not.toContain('<script');
    const tooLarge = await send('/topics/clue', 'a=1'.repeat(200_000));
    expect(tooLarge.statusCode).toBe(413);
    expect(tooLarge.headers['content-type']).toContain('text/html');
    expect(tooLarge.body).toContain('提交的内容太大');
    let tooOften = await send('/topics/receipt', 'code=x');
    for (let asked = 0; asked < 60 && tooOften.statusCode !== 429; asked += 1) {
      tooOften = await send('/topics/receipt', 'code=x');
    }
    expect([tooOften.statusCode, tooOften.headers['content-type']]).toEqual([429, 'text/html; charset=utf-8']);
    expect(tooOften.body).toContain('操作太频繁');
  });
});
