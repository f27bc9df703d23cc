// Two committees in one house: what belongs to the one is nowhere for the other; documents only when their time has come.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testNow } from '#kernel/testing';
import { type Caller, signedIn } from './testing/caller.ts';
import { type Person, type ServedCommittee, type ServedHouse, serveHouse } from './testing/served-house.ts';

let served: ServedHouse;
let elsewhere: ServedCommittee;
let lead: Caller;
let draftId: string;
let fileId: string;

const oneFile = (content: string) => {
  const boundary = 'x-boundary-x';
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\ncontent-type: text/plain\r\n\r\n`;
  return {
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
    body: `${head}${content}\r\n--${boundary}--\r\n`,
  };
};

beforeAll(async () => {
  served = await serveHouse({ clock: () => testNow });
  elsewhere = await served.foundCommittee();
  lead = await signedIn(served.app, served.committee, 'lead');
  const drafted = await lead.post('/api/proposals/draft', {
    input: { title: '关于加装电梯的提案', situation: '三百栋楼。' },
  });
  draftId = drafted.json().caseId;
  const { headers, body } = oneFile('附件');
  const uploaded = await lead.post('/api/files', body, headers);
  fileId = uploaded.json().id;
});
afterAll(() => served.close());

const everybody: readonly Person[] = ['lead', 'officer', 'head', 'supervisor', 'contact', 'system', 'stranger'];

describe.each(everybody)('%s of the other committee', (who) => {
  test('finds neither case, document nor file, cannot act on it, and does not see it in lists', async () => {
    const other = await signedIn(served.app, elsewhere, who);
    const reads = [
      `/api/proposals/case?id=${draftId}`,
      `/api/proposals/documents/${draftId}/proposal.docx`,
      `/api/files/${fileId}`,
    ];
    for (const url of reads) expect((await other.get(url)).statusCode, url).toBe(404);
    for (const name of served.house.acts.keys()) {
      const answer = await other.post(`/api/${name.replace('.', '/')}`, {
        id: draftId,
        version: 1,
        input: {},
      });
      const isCreation = answer.statusCode === 200;
      if (isCreation) expect(answer.json().caseId, name).not.toBe(draftId);
      else expect([403, 404, 422], `${name} ${answer.body}`).toContain(answer.statusCode);
    }
    const list = await other.get('/api/proposals/list');
    if (list.statusCode === 200) expect(JSON.stringify(list.json())).not.toContain(draftId);
    const mine = await lead.get(`/api/proposals/case?id=${draftId}`);
    expect(mine.json()).toMatchObject({ version: 1, title: '关于加装电梯的提案' });
  });
});

describe('documents before their time', () => {
  test.each(['assignment-notice', 'reply-letter'])('there is no %s of a draft', async (kind) => {
    const answer = await lead.get(`/api/proposals/documents/${draftId}/${kind}.pdf`);
    expect(answer.statusCode).toBe(422);
    expect(answer.json()).toMatchObject({ code: 'document-unavailable' });
  });

  test('the proposal itself may be taken away while it is written', async () => {
    const answer = await lead.get(`/api/proposals/documents/${draftId}/proposal.docx`);
    expect(answer.statusCode).toBe(200);
    expect(answer.rawPayload.subarray(0, 2).toString()).toBe('PK');
    expect(answer.headers['content-disposition']).toContain('attachment');
  });

  test.each([`${'0'.repeat(8)}-x`, '%00', '..%2f..%2fetc%2fpasswd'])('a case named %s is no case', async (id) => {
    const answer = await lead.get(`/api/proposals/documents/${id}/proposal.docx`);
    expect([400, 404, 422]).toContain(answer.statusCode);
  });
});

test('another member of the same committee finds no draft of a colleague', async () => {
  const second = await signedIn(served.app, served.committee, 'second');
  expect((await second.get(`/api/proposals/case?id=${draftId}`)).statusCode).toBe(404);
  expect((await second.get(`/api/files/${fileId}`)).statusCode).toBe(404);
  expect((await second.post('/api/proposals/save', { id: draftId, version: 1, input: {} })).statusCode).toBe(404);
});
