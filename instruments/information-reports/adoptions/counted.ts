// Which notice counts where several tell of one level: the fuller form first, then the weightier receiver, then the earlier.
import { type AdoptionForm, adoptionForms, type Level, type ReceiverKind } from '../contract/levels.ts';

export interface StandingAdoption {
  readonly id: string;
  readonly level: Level;
  readonly form: AdoptionForm;
  readonly receiverKind: ReceiverKind;
  readonly adoptedOn: string;
  /** The report's part of the issue, in per cent. */
  readonly share: number;
}

const weight: Readonly<Record<ReceiverKind, number>> = { party: 0, government: 0, cppcc: 1, department: 2 };

const before = (one: StandingAdoption, other: StandingAdoption): number =>
  adoptionForms.indexOf(one.form) - adoptionForms.indexOf(other.form) ||
  weight[one.receiverKind] - weight[other.receiverKind] ||
  (one.adoptedOn < other.adoptedOn ? -1 : one.adoptedOn > other.adoptedOn ? 1 : one.id < other.id ? -1 : 1);

/** One for each level; the own level counts with the printing in the own bulletin already. */
export function highestOfLevel(standing: readonly StandingAdoption[]): StandingAdoption[] {
  const byLevel = Map.groupBy(
    standing.filter(({ level }) => level !== 'own'),
    ({ level }) => level,
  );
  return [...byLevel.values()].map((ones) => [...ones].sort(before)[0]!);
}
