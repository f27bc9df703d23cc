// Officers work through the list at the same time: one pre-reviews what has arrived, another files what is reviewed.
import type { OfficerPlan } from './contract.ts';
import type { Living } from './member-script.ts';

interface Listed {
  readonly items?: readonly { readonly id: string; readonly version: number }[];
}

export interface Filed {
  readonly caseId: string;
  readonly number: string;
}

/** Each officer begins elsewhere in the list; two who take the same one are told by the second's refusal. */
export async function work({ plan, asking, hour }: Living, officer: OfficerPlan, place: number): Promise<Filed[]> {
  const filed: Filed[] = [];
  const state = officer.work === 'pre-review' ? 'submitted' : 'pre-reviewed';
  const input =
    officer.work === 'pre-review'
      ? { categoryId: plan.categoryId, recommendedDecision: 'file' }
      : { meeting: '审查会第一次会议' };
  for (let second = officer.pauseSeconds; second < plan.endsAtSecond; second += officer.pauseSeconds) {
    await hour.until(second);
    const list = await asking.query('proposals.list', officer.cookie, `?states=${state}&sort=submitted&limit=50`);
    const items = (list.body as Listed).items ?? [];
    const one = items[place % Math.max(1, items.length)];
    if (!one) continue;
    const { id, version } = one;
    const answer = await asking.act(`proposals.${officer.work}`, officer.cookie, { id, version, input });
    if (officer.work === 'file' && answer.status === 200)
      filed.push({ caseId: id, number: String(answer.body.number) });
  }
  return filed;
}
