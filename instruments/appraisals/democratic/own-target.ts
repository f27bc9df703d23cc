// The target for which somebody of the unit may speak.
import { type Actor, capacitiesInUnit } from '#kernel/permissions';
import { type Refusal, refuse } from '#platform/errors';
import type { DemocraticAppraisal, Target } from './appraisal.ts';

const speakers = ['unit-contact', 'unit-leader'];

export function ownTarget(actor: Actor, { targets }: DemocraticAppraisal, unitId: string): Target | Refusal {
  const target = targets.find((one) => one.unitId === unitId);
  if (!target) return refuse('not-a-target');
  const speaks = capacitiesInUnit(actor, unitId).some((role) => speakers.includes(role));
  return speaks ? target : refuse('not-a-target');
}
