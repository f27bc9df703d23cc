import { commitmentsOf } from '#kernel/recommendations';
import type { Story } from './story.ts';
import type { Teller } from './teller.ts';

export async function commitmentsOfCase(teller: Teller) {
  return teller.house.database.asTenant(teller.cast.tenantId, (tx) => commitmentsOf(tx, [teller.caseId]));
}

/** Keeps the promises that fell due: evidence by the unit, verified by the proposer or the office. */
export async function keepPromises(teller: Teller, story: Story, until: Date): Promise<void> {
  const { cast } = teller;
  for (const commitment of await commitmentsOfCase(teller)) {
    const dueAt = new Date(`${commitment.dueOn}T02:00:00Z`);
    if (dueAt > until) continue;
    const unit = [...cast.units.values()].find(({ id }) => id === commitment.unitId)!;
    const evidence =
      story.text.recommendations.find((one) => one.commitment?.promise === commitment.text)?.commitment?.evidence ??
      '已按承诺完成，现场照片和验收单存档备查。';
    teller.at(new Date(dueAt.getTime() - 3 * 86_400_000));
    await teller.act('commitments.give-evidence', unit.drafter, { evidence }, commitment.id);
    const verifier = teller.random.chance(0.5) ? story.lead : cast.offices.officer;
    await teller.later(1, 3).act('commitments.verify', verifier, { note: '' }, commitment.id);
  }
}
