import { describe, expect, it } from 'vitest';
import { Problem } from '../problem.ts';
import { placeholderOf } from './placeholders.ts';
import { type Run, runOutbox } from './run.ts';
import type { OutboxStore } from './store.ts';
import { example, storeOf } from './testing/example-things.ts';
import type { Thing } from './thing.ts';

const owner = 'committee/account';
const refusal = { refused: true, code: 'state-conflict', params: {}, message: '已经提交。' };

interface Sending {
  sent: Thing[];
  outcomes: string[];
  run: (answers: readonly unknown[], uploads?: readonly unknown[]) => Promise<boolean>;
}

function sending(store: OutboxStore): Sending {
  const sent: Thing[] = [];
  const outcomes: string[] = [];
  const answering = (answers: readonly unknown[]) => {
    const left = [...answers];
    return async () => {
      const next = left.shift();
      if (next instanceof Error) throw next;
      return next;
    };
  };
  const run: Sending['run'] = (answers, uploads = []) => {
    const answer = answering(answers);
    const wiring: Run = {
      ...{ owner, store },
      send: (thing) => {
        sent.push(thing);
        return answer();
      },
      upload: answering(uploads),
      ask: async () => ({ version: 7, attachments: [{ id: 'old' }] }),
      onOutcome: ({ id }, { kind }) => outcomes.push(`${id} ${kind}`),
    };
    return runOutbox(wiring);
  };
  return { sent, outcomes, run };
}

describe('sending what waits', () => {
  it('in order, and each is forgotten once it arrived', async () => {
    const store = storeOf(example({ order: 1, id: 'a' }), example({ order: 2, id: 'b' }));
    const { run, outcomes } = sending(store);
    await run([{ caseId: 'x' }, { caseId: 'y' }]);
    expect(outcomes).toEqual(['a sent', 'b sent']);
    expect(store.things).toEqual([]);
  });

  it('the line breaks → the run ends, and the next one sends the same under the same key', async () => {
    const store = storeOf(example({ order: 1, id: 'a' }), example({ order: 2, id: 'b' }));
    const { run, sent } = sending(store);
    await run([new Problem('unreachable')]);
    expect(sent.map(({ id }) => id)).toEqual(['a']);
    expect(store.things).toMatchObject([{ id: 'a', attempts: 1, waits: 'network' }, { id: 'b' }]);
    await run([{ caseId: 'x' }, { caseId: 'y' }]);
    expect(sent.map(({ key }) => key)).toEqual(['key-a', 'key-a', 'key-b']);
  });

  it('refused → kept with its reason, others go on; a server in trouble holds up its lane alone', async () => {
    const store = storeOf(
      example({ order: 1, id: 'a', lane: 'one' }),
      example({ order: 2, id: 'b', lane: 'one' }),
      example({ order: 3, id: 'c', lane: 'two' }),
      example({ order: 4, id: 'd', lane: 'three' }),
    );
    const { run, outcomes } = sending(store);
    await run([refusal, new Problem('server', 502), { caseId: 'y' }]);
    expect(outcomes).toEqual(['a refused', 'c waiting', 'd sent']);
    expect(store.things).toMatchObject([
      { standing: 'refused', refusal },
      { id: 'b', attempts: 0 },
      { waits: 'server' },
    ]);
  });

  it('the session is over → waits for the sign-in', async () => {
    const store = storeOf(example({ order: 1, id: 'a' }), example({ order: 2, id: 'b' }));
    const { run, sent } = sending(store);
    await run([{ ...refusal, code: 'session-ended' }]);
    expect(sent).toHaveLength(1);
    expect(store.things[0]).toMatchObject({ standing: 'waiting', waits: 'sign-in' });
  });

  it('what is created gives its name to what was queued upon it', async () => {
    const id = placeholderOf('new');
    const store = storeOf(
      example({ order: 1, id: 'new', lane: 'l' }),
      example({ order: 2, id: 'save', lane: 'l', input: { id, version: id, input: { title: '路灯' } } }),
    );
    const { run, sent } = sending(store);
    await run([
      { caseId: 'case-1', version: 1 },
      { caseId: 'case-1', version: 2 },
    ]);
    expect(sent[1]?.input).toEqual({ id: 'case-1', version: 1, input: { title: '路灯' } });
  });

  it('photos go before the act; one that arrived is not sent a second time', async () => {
    const file = (placeholder: string) => ({ placeholder, file: new Blob(['x']), name: 'a.jpg', fields: {} });
    const input = { input: { attachmentIds: [placeholderOf('p1'), placeholderOf('p2')] } };
    const store = storeOf(example({ order: 1, id: 'a', input, files: [file('p1'), file('p2')] }));
    const { run, sent } = sending(store);
    await run([], [{ id: 'f1' }, new Problem('unreachable')]);
    expect(store.things[0]?.files.map(({ fileId }) => fileId)).toEqual(['f1', undefined]);
    await run([{ caseId: 'x' }], [{ id: 'f2' }]);
    expect(sent).toMatchObject([{ input: { input: { attachmentIds: ['f1', 'f2'] } } }]);
    expect(store.things).toEqual([]);
  });

  it('photos of a case that went on meanwhile join those it has by now', async () => {
    const files = [{ placeholder: 'p1', file: new Blob(['x']), name: 'a.jpg', fields: {} }];
    const appends = { query: 'proposals.case', from: 'attachments', to: 'attachmentIds' };
    const input = { id: 'case-1', input: { attachmentIds: [placeholderOf('p1')] } };
    const store = storeOf(example({ order: 1, id: 'a', files, appends, input }));
    const { run, sent } = sending(store);
    await run([{ caseId: 'case-1' }], [{ id: 'f1' }]);
    expect(sent[0]?.input).toEqual({ id: 'case-1', version: 7, input: { attachmentIds: ['old', 'f1'] } });
  });

  it('a photo the server will not have → the thing is refused and says so', async () => {
    const files = [{ placeholder: 'p1', file: new Blob(['x']), name: 'a.jpg', fields: {} }];
    const store = storeOf(example({ order: 1, id: 'a', files }));
    const { run, sent } = sending(store);
    await run([], [{ ...refusal, code: 'file-too-large', message: '文件太大。' }]);
    expect(sent).toEqual([]);
    expect(store.things[0]).toMatchObject({ standing: 'refused', refusal: { code: 'file-too-large' } });
  });

  it('somebody else’s things stay where they are', async () => {
    const store = storeOf(example({ order: 1, id: 'a', owner: 'committee/other' }));
    const { run, sent } = sending(store);
    await run([]);
    expect(sent).toEqual([]);
    expect(store.things).toHaveLength(1);
  });
});
