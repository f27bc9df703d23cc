// A unit's work: signing for it, consulting, the reply recommendation by recommendation, signatures, the check.
import { adjudications, coUnitOpinions, objections } from '../content/index.ts';
import type { Task } from './tasks-of.ts';
import type { Teller } from './teller.ts';

export async function signFor(teller: Teller, { id, unit }: Task): Promise<void> {
  const input = {
    leaderId: unit.leader.personId,
    drafterId: unit.drafter.personId,
    contactId: unit.contact.personId,
  };
  await teller.act('undertakings.sign-for', unit.contact, input, id);
}

export async function objectTo(teller: Teller, { id, unit }: Task): Promise<void> {
  const { reason } = teller.random.pick(objections);
  const other = teller.random.pick([...teller.cast.units.values()].filter((candidate) => candidate.id !== unit.id));
  const reasons = reason.replaceAll('{other}', other.name);
  await teller.act('undertakings.object', unit.contact, { reasons, suggestedUnitId: other.id, isSealed: true }, id);
}

export async function uphold(teller: Teller, { id }: Task): Promise<void> {
  const decision = teller.random.pick(adjudications).replaceAll('{other}', '相关单位');
  await teller.act('undertakings.uphold', teller.cast.offices.supervision, { decision }, id);
}

export async function giveOpinion(teller: Teller, { id, unit }: Task): Promise<void> {
  const opinion = teller.random.pick(coUnitOpinions).replaceAll('{other}', '主办单位');
  await teller.act('undertakings.give-opinion', unit.drafter, { opinion }, id);
}

let serial = 0;

export async function signOff(teller: Teller, { id, unit }: Task): Promise<void> {
  serial += 1;
  const year = teller.now.getUTCFullYear();
  const documentNumber = `${unit.shortName.slice(0, 6)}函〔${year}〕${serial}号`;
  await teller.act('undertakings.sign-off', unit.leader, { documentNumber, isSealed: true }, id);
}
