import type { Story } from './story.ts';
import type { Teller } from './teller.ts';

export async function gatherSignatures(teller: Teller, { cosigners, lead, stage }: Story): Promise<void> {
  if (cosigners.length === 0) return;
  await teller.later(0).act('proposals.invite', lead, { personIds: cosigners.map(({ personId }) => personId) });
  for (const [index, cosigner] of cosigners.entries()) {
    // Some have not answered yet while the paper still goes round.
    if (stage === 'cosigning' && index % 3 === 2) continue;
    // However many they are, they have signed within a day: a session cuts off at an exact time.
    const longest = Math.max(3, Math.min(300, Math.floor(1_200 / cosigners.length)));
    teller.at(new Date(teller.now.getTime() + teller.random.integer(2, longest) * 60_000));
    await teller.act('proposals.sign', cosigner);
  }
}
