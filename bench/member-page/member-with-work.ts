// A member for whom something waits: drafts of their own, and invitations to co-sign.
import { v7 } from 'uuid';
import type { BenchCommittee } from '../act/committee.ts';
import type { BenchHouse } from '../act/house-for-bench.ts';
import { type SignedInPerson, signedIn } from '../act/signed-in.ts';

const drafts = 6;
const invitations = 4;

async function act(bench: BenchHouse, who: SignedInPerson, path: string, body: unknown) {
  const headers = {
    ...{ 'content-type': 'application/json', 'x-requested-with': 'tongxin' },
    ...{ 'idempotency-key': v7(), cookie: who.cookie },
  };
  const answer = await fetch(`${bench.address}/api/${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`${path}: ${await answer.text()}`);
  return (await answer.json()) as { caseId: string; version: number };
}

const draftOf = (number: number, kind: 'individual' | 'joint') => ({
  ...{ kind, occasion: 'ordinary', title: `关于第${number}片区增设电动自行车充电设施的提案` },
  situation: '老旧小区充电设施不足，飞线充电屡禁不止。',
});

export async function memberWithWork(bench: BenchHouse, { tenantId, people }: BenchCommittee): Promise<SignedInPerson> {
  const [memberId, otherId] = people.get('member')!;
  const member = await signedIn(bench, tenantId, memberId!);
  const other = await signedIn(bench, tenantId, otherId!);
  for (let number = 1; number <= drafts; number += 1) {
    await act(bench, member, 'proposals/draft', { input: draftOf(number, 'individual') });
  }
  for (let number = 1; number <= invitations; number += 1) {
    const { caseId: id, version } = await act(bench, other, 'proposals/draft', {
      input: draftOf(number + drafts, 'joint'),
    });
    await act(bench, other, 'proposals/invite', { id, version, input: { personIds: [memberId] } });
  }
  return member;
}
