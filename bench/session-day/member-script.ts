// One member in the last hour: looks, begins, writes and saves, asks colleagues to sign, sends in at the last moment.
import { recommendations, situation } from '../act/example-texts.ts';
import type { Asking } from './asking.ts';
import type { Acknowledged, CrowdPlan, MemberPlan } from './contract.ts';

export interface Hour {
  until(second: number): Promise<void>;
  second(): number;
}

export interface Living {
  readonly plan: CrowdPlan;
  readonly asking: Asking;
  readonly hour: Hour;
}

async function look({ asking, hour }: Living, member: MemberPlan): Promise<void> {
  for (const second of member.looksAt) {
    await hour.until(second);
    await asking.query('proposals.today', member.cookie);
    await asking.query('proposals.list', member.cookie, '?mine=signed&limit=20');
  }
}

async function write({ plan, asking, hour }: Living, member: MemberPlan): Promise<string | null> {
  const { cookie } = member;
  await hour.until(member.beginsAt);
  await asking.query('proposals.choices', cookie);
  const kind = member.cosigners.length > 0 ? 'joint' : 'individual';
  const begun = await asking.act('proposals.draft', cookie, { input: { kind, occasion: 'in-session' } });
  const id = begun.body.caseId as string | undefined;
  if (!id) return null;
  let version = begun.body.version as number;
  const title = `关于缓解老城区停车难的提案（${member.number}）`;
  for (const [index, second] of member.savesAt.entries()) {
    await hour.until(second);
    const isLast = index === member.savesAt.length - 1;
    const typed = situation.slice(0, Math.ceil((situation.length * (index + 1)) / member.savesAt.length));
    const whole = isLast ? { recommendations, categoryId: plan.categoryId, isOneMatter: true } : {};
    const saved = await asking.act('proposals.save', cookie, {
      id,
      version,
      input: { title, situation: typed, ...whole },
    });
    version = (saved.body.version as number | undefined) ?? version;
  }
  return id;
}

async function gather({ asking, hour }: Living, member: MemberPlan, id: string): Promise<void> {
  const { cosigners, cookie } = member;
  if (cosigners.length === 0) return;
  const seen = await asking.query('proposals.case', cookie, `?id=${id}`);
  const input = { personIds: cosigners.map(({ personId }) => personId) };
  await asking.act('proposals.invite', cookie, { id, version: seen.body.version, input });
  await Promise.all(
    cosigners.map(async (other) => {
      await hour.until(other.signsAt);
      await asking.query('proposals.case', other.cookie, `?id=${id}`);
      await asking.act('proposals.sign', other.cookie, { id, input: {} });
    }),
  );
}

export async function live(living: Living, member: MemberPlan): Promise<Acknowledged | null> {
  const [sent] = await Promise.all([writeAndSend(living, member), look(living, member)]);
  return sent;
}

async function writeAndSend(living: Living, member: MemberPlan): Promise<Acknowledged | null> {
  const id = await write(living, member);
  if (id) await gather(living, member, id);
  const { asking, hour } = living;
  await hour.until(member.submitsAt);
  if (!id) return null;
  const seen = await asking.query('proposals.case', member.cookie, `?id=${id}`);
  const second = hour.second();
  const sent = await asking.act('proposals.submit', member.cookie, { id, version: seen.body.version, input: {} });
  return sent.status === 200 ? { caseId: id, second } : null;
}
