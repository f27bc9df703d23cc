// The sections as an attacker meets them: news, places, feeds, maps and the open data hold what was released, never more, and
// give up what is withdrawn at once, in every process.
import { createHash } from 'node:crypto';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { insertBehindWall, naughtyStrings } from '#kernel/testing';
import { columns } from '../../web/portal/open-data.ts';
import { type PortalHouse, portalHouse } from './testing/portal-house.ts';

let here: PortalHouse;
beforeAll(async () => {
  here = await portalHouse();
});
afterAll(() => here.close());

const pages = ['', '/news', '/places', '/bulletins', '/proposals', '/results', '/data/', '/topics'];
const lists = ['/feed.xml', '/rss.xml', '/news/feed.xml', '/places/rss.xml', '/sitemap.xml', '/sitemaps/pages.xml'];
const dumped = [
  'news.jsonl',
  'news.csv',
  'places.jsonl',
  'places.csv',
  'withdrawn.csv',
  'datapackage.json',
  'SHA256SUMS',
];

/** All the portal gives out, but for the addresses of single things. */
async function everything(words: string): Promise<string> {
  const paths = [
    ...pages,
    ...lists,
    '/sitemaps/news-1.xml',
    '/sitemaps/place-1.xml',
    ...dumped.map((name) => `/data/${name}`),
  ];
  paths.push(`/search?words=${encodeURIComponent(words)}`, `/search?kind=news&words=${encodeURIComponent(words)}`);
  const answers: string[] = [];
  for (const path of paths) answers.push((await here.get(path)).body);
  return answers.join('\n');
}

describe('news', () => {
  test('cleared and not released → nowhere; released → everywhere; withdrawn → 410, and nowhere in any process', async () => {
    const id = await here.news({ title: '玉兰社区议事', text: '市政协在玉兰社区举行议事会，讨论加装电梯的事情。' });
    const other = await here.anotherProcess();
    const before = await everything('玉兰');
    expect(before).not.toMatch(/玉兰社区议事|加装电梯/);
    await here.done('news.release-news', 'secretary', { id });
    await here.makeOpenData();
    for (const path of ['', '/news', '/news/2026-1', '/search?words=加装电梯', '/feed.xml', '/rss.xml'])
      expect([path, (await here.get(encodeURI(path))).body.includes('玉兰社区议事')]).toEqual([path, true]);
    expect((await here.get('/data/news.jsonl')).body).toContain('玉兰社区议事');
    expect((await here.get('/sitemaps/news-1.xml')).body).toContain('/news/2026-1');
    expect((await other.get('/news')).body).toContain('玉兰社区议事');
    await here.done('news.withdraw-news', 'head', { id, input: { reason: '内容有误。' } });
    for (const get of [here.get, other.get]) {
      expect((await get('/news')).body).not.toContain('玉兰');
      expect((await get('')).body).not.toContain('玉兰');
      const gone = await get('/news/2026-1');
      expect([gone.statusCode, gone.body.includes('2026年11月24日')]).toEqual([410, true]);
    }
    const soon = await here.get('/data/news.jsonl');
    expect([soon.statusCode, soon.headers['retry-after']]).toEqual([503, '60']);
    await here.makeOpenData();
    const after = await everything('玉兰');
    expect(after).not.toMatch(/玉兰社区|加装电梯|内容有误/);
    expect((await here.get('/data/withdrawn.csv')).body).toContain('news,2026-1,2026-11-24T02:00:00.000Z');
    await other.close();
  });

  test('photographs lie under the news and go with it', async () => {
    const { tenantId, people } = here.committee;
    const content = Buffer.from('not really a picture');
    const { digest, size } = await here.house.files.put(tenantId, content);
    const fileId = v7();
    await insertBehindWall(here.database, tenantId, async (insert) => {
      const file = { id: fileId, digest, name: '会场.jpg', media_type: 'image/jpeg', size, purpose: 'image' };
      await insert('file', { tenant_id: tenantId, ...file, uploaded_by: people.affairs, uploaded_at: here.time.now });
    });
    const id = await here.news({ photos: [{ fileId, alt: '人们围坐"<讨论>"。', caption: '会场' }] });
    expect((await here.get('/news/2026-2/photos/1')).statusCode).toBe(404);
    await here.done('news.release-news', 'secretary', { id });
    const page = await here.get('/news/2026-2');
    expect(page.body).toContain('alt="人们围坐&quot;&lt;讨论&gt;&quot;。"');
    const photo = await here.get('/news/2026-2/photos/1');
    expect([photo.statusCode, photo.headers['content-type'], photo.headers.etag]).toEqual([
      200,
      'image/jpeg',
      `"${digest}"`,
    ]);
    expect((await here.get('/news/2026-2/photos/1', { 'if-none-match': `"${digest}"` })).statusCode).toBe(304);
    for (const guess of ['0', '2', '-1', '1e0', '..%2F1'])
      expect((await here.get(`/news/2026-2/photos/${guess}`)).statusCode).toBe(404);
    await here.done('news.withdraw-news', 'officer', { id, input: { reason: '图片不宜公开。' } });
    expect((await here.get('/news/2026-2/photos/1')).statusCode).toBe(404);
  });
});

describe('places', () => {
  test('shown by the office; a member is named only where they agreed; the page follows the rota', async () => {
    const id = await here.openPlace('文昌委员工作室');
    expect(await everything('文昌')).not.toContain('文昌委员工作室');
    expect(await here.act('places.show-on-portal', 'officer', { id })).toMatchObject({ code: 'not-permitted' });
    expect(await here.act('places.hide-from-portal', 'affairs', { id })).toMatchObject({ code: 'place-not-shown' });
    await here.done('places.show-on-portal', 'affairs', { id });
    expect(await here.act('places.show-on-portal', 'affairs', { id })).toMatchObject({ code: 'place-shown-already' });
    const first = await here.get('/places/1');
    expect(first.body).toMatch(/文昌委员工作室[\s\S]*2026年12月1日[\s\S]*值班委员/);
    expect(first.body).not.toMatch(/王晓明|李青/);
    await here.done('places.agree-to-be-named', 'second', { id, input: { isAgreed: true } });
    const named = await here.get('/places/1');
    expect(named.body).toContain('李青');
    expect(named.body).not.toContain('王晓明');
    expect((await here.get('/search?words=李青')).body).toContain('文昌委员工作室');
    await here.done('places.agree-to-be-named', 'second', { id, input: { isAgreed: false } });
    expect((await here.get('/search?words=李青')).body).not.toContain('文昌委员工作室');
    expect((await here.get('/places/1')).body).not.toContain('李青');
    await here.done('places.rest-place', 'affairs', { id, input: { reason: '修缮屋顶。', until: '2026-12-20' } });
    const resting = await here.get('/places/1');
    expect(resting.body).toContain('暂停接待，至2026年12月20日');
    expect(resting.body).not.toMatch(/修缮|2026年12月1日/);
    expect((await here.get('/places?by=studio')).body).toContain('文昌');
    await here.done('places.close-place', 'affairs', { id, input: { reason: '并入他处。' } });
    expect((await here.get('/places/1')).statusCode).toBe(410);
    expect((await here.get('/places')).body).not.toContain('文昌');
  });

  test('a private detail in the entry → not shown', async () => {
    const id = await here.openPlace('联系13800138000', [3]);
    expect(await here.act('places.show-on-portal', 'affairs', { id })).toMatchObject({ code: 'place-text-private' });
  });
});

describe('open data', () => {
  test('whole, described, checked by its sums; each line is in the schema’s columns', async () => {
    const id = await here.news({ title: '=SUM(1)议事会纪要', text: '甲,乙"丙"，讨论错时停车的办法和安排。' });
    await here.done('news.release-news', 'secretary', { id });
    await here.makeOpenData();
    const sums = (await here.get('/data/SHA256SUMS')).body
      .trim()
      .split('\n')
      .map((line) => line.split('  '));
    expect(sums.map(([, name]) => name)).toContain('news.schema.json');
    for (const [digest, name] of sums) {
      const file = await here.get(`/data/${name}`);
      expect([name, createHash('sha256').update(file.rawPayload).digest('hex')]).toEqual([name, digest]);
      expect(file.headers.etag).toBe(`"${digest}"`);
      expect((await here.get(`/data/${name}`, { 'if-none-match': `"${digest}"` })).statusCode).toBe(304);
    }
    const csv = (await here.get('/data/news.csv')).body;
    expect(csv.slice(1).split('\r\n')[0]).toBe(columns.join(','));
    expect(csv).toContain(`'=SUM(1)议事会纪要`);
    expect(csv).toContain('"甲,乙""丙""，');
    const about = JSON.parse((await here.get('/data/datapackage.json')).body) as {
      licenses: object[];
      resources: object[];
    };
    expect(about.licenses).toMatchObject([{ name: 'CC-BY-4.0' }]);
    expect(about.resources).toContainEqual(
      expect.objectContaining({ path: 'news.jsonl', mediatype: 'application/x-ndjson' }),
    );
    const page = (await here.get('/data/')).body;
    expect(page).toContain('news.jsonl');
    expect((await here.get('/data/news.jsonl')).headers['content-security-policy']).toContain("default-src 'none'");
  });

  test('made twice without a change it stays; files that were let go are not kept', async () => {
    await here.makeOpenData();
    const [before, again] = [await here.get('/data/'), await here.makeOpenData().then(() => here.get('/data/'))];
    expect(again.body).toBe(before.body);
  });
});

describe('headers', () => {
  test('a fingerprint and a moment; HEAD as GET; a search is nobody else’s', async () => {
    const first = await here.get('/news');
    expect(first.headers).toMatchObject({
      'cache-control': 'public, no-cache',
      etag: expect.stringMatching(/^".{22}"$/),
    });
    const moment = String(first.headers['last-modified']);
    expect((await here.get('/news', { 'if-modified-since': moment })).statusCode).toBe(304);
    expect((await here.get('/news', { 'if-none-match': '"other"', 'if-modified-since': moment })).statusCode).toBe(200);
    const search = await here.get('/search?words=议事');
    expect(search.headers).toMatchObject({ 'cache-control': 'no-store' });
    expect(search.headers.etag).toBeUndefined();
    const head = await here.app.inject({ method: 'HEAD', url: `/p/${here.committee.tenantId}/news` });
    expect([head.statusCode, head.body, head.headers.etag]).toEqual([200, '', first.headers.etag]);
    const robots = await here.app.inject({ url: '/robots.txt' });
    expect(robots.body).toContain(`/p/${here.committee.tenantId}/sitemap.xml`);
  });

  test('released anew in the same second → another fingerprint', async () => {
    const before = (await here.get('/news')).headers.etag;
    await here.done('news.release-news', 'secretary', { id: await here.news({ title: '又一次议事会' }) });
    const after = await here.get('/news', { 'if-none-match': String(before) });
    expect([after.statusCode, after.body.includes('又一次议事会')]).toEqual([200, true]);
  });
});

describe('hostile addresses', () => {
  const bases = ['/news/', '/places/', '/bulletins/', '/data/', '/sitemaps/', '/news/2026-3/photos/'];
  const guesses = [
    '..%2f..%2fetc%2fpasswd',
    '%00',
    '%252e',
    'SHA256SUMS%00.csv',
    'constructor',
    '__proto__',
    v7(),
    'x'.repeat(300),
    '*',
    "'--",
    '%F0%9F%98%80',
  ];

  test('no address gives a failure or a file that is none', async () => {
    for (const base of bases)
      for (const guess of guesses) {
        const { statusCode } = await here.get(`${base}${guess}`);
        expect([base, guess, [400, 404, 414, 429].includes(statusCode), statusCode]).toEqual([
          base,
          guess,
          true,
          statusCode,
        ]);
      }
  });

  test('no words, years, kinds or pages give a failure', async () => {
    const words = [...naughtyStrings.slice(0, 60), "' & | ! <-> :*", '议事 -会', '(((', '议'.repeat(5_000)];
    for (const word of words) {
      const value = encodeURIComponent(word.toWellFormed());
      for (const path of [`/search?words=${value}&kind=${value}`, `/news?by=${value}&page=${value}`]) {
        const { statusCode } = await here.get(path);
        expect([path.slice(0, 80), [200, 400, 414, 429].includes(statusCode)]).toEqual([path.slice(0, 80), true]);
      }
    }
  });
});
