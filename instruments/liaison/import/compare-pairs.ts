// A plan held against the register: whom each row means, whether they may be paired, and whether they are already.
import {
  asCompared,
  type ComparedRow,
  type ImportContext,
  type ReadRow,
  type ReadWork,
  type RowProblem,
} from '#kernel/administration';
import { canBePaired } from '../rules.ts';
import { isOfGroup, type PairValues } from './read-pairs.ts';
import { type PlanPerson, type PlanRegister, planRegister } from './register.ts';

export interface MeantPair {
  readonly contactorId: string;
  readonly contacteeId: string | null;
  readonly groupName: string;
}

function personMeant(
  { people }: PlanRegister,
  given: { name: string; certificate: string | null; column: string },
): PlanPerson | RowProblem {
  const { name, certificate, column } = given;
  const same = people.filter((one) => one.name === name);
  const certified = certificate === null ? undefined : same.find((one) => one.certificate === certificate);
  if (certified) return certified;
  if (same.length > 1) return { code: 'liaison-namesakes', column };
  return same[0] ?? { code: 'liaison-person-unknown', column, params: { name } };
}

/** Whom a row means, or what is in its way. */
export function pairMeant(register: PlanRegister, values: PairValues): MeantPair | RowProblem {
  const { contactor: name, contactorCertificate: certificate } = values;
  const contactor = personMeant(register, { name, certificate, column: 'contactor' });
  if ('code' in contactor) return contactor;
  if (isOfGroup(values)) return { contactorId: contactor.id, contacteeId: null, groupName: values.contactee };
  const contactee = personMeant(register, {
    ...{ name: values.contactee, certificate: values.contacteeCertificate, column: 'contactee' },
  });
  if ('code' in contactee) return contactee;
  if (!contactee.isSeated) return { code: 'liaison-not-seated', column: 'contactee', params: { name: contactee.name } };
  return { contactorId: contactor.id, contacteeId: contactee.id, groupName: '' };
}

function compareRow(row: ReadRow<PairValues>, register: PlanRegister): ComparedRow<PairValues> {
  const { values } = row;
  const { kind, fromOn } = values;
  const wrong = (...problems: RowProblem[]) =>
    asCompared(row, { standing: 'error', targetId: null, changes: [], problems });
  if (row.problems.length > 0 || kind === null) return wrong();
  const meant = pairMeant(register, values);
  if ('code' in meant) return wrong(meant);
  if (canBePaired({ kind, ...meant, fromOn, untilOn: null }))
    return wrong({ code: 'liaison-oneself', column: 'contactee' });
  const standing = register.pairs.filter(
    (pair) =>
      pair.kind === kind &&
      pair.contacteeId === meant.contacteeId &&
      (meant.contacteeId !== null || pair.groupName === meant.groupName),
  );
  const same = standing.find(({ contactorId }) => contactorId === meant.contactorId);
  if (same) return asCompared(row, { standing: 'unchanged', targetId: same.caseId, changes: [] });
  const [other] = meant.contacteeId === null ? [] : standing;
  if (other) return wrong({ code: 'liaison-other-contactor', column: 'contactor', params: { name: other.contactor } });
  return asCompared(row, { standing: 'new', targetId: null, changes: [] });
}

const keyOf = ({ kind, contactee, contacteeCertificate, contactor }: PairValues): string =>
  [kind, contacteeCertificate ?? contactee, kind === 'member-to-sector-people' ? contactor : ''].join('\n');

/** A plan names each contactee once: the first row counts, the later one says where the first stands. */
function onceEach(rows: readonly ReadRow<PairValues>[]): ReadRow<PairValues>[] {
  const first = new Map<string, number>();
  return rows.map((row) => {
    const before = first.get(keyOf(row.values));
    if (before === undefined) {
      if (row.problems.length === 0) first.set(keyOf(row.values), row.rowNumber);
      return row;
    }
    const double: RowProblem = { code: 'liaison-double', column: 'contactee', params: { row: before } };
    return { ...row, problems: [...row.problems, double] };
  });
}

export async function comparePairs(
  context: ImportContext,
  { rows }: ReadWork<PairValues>,
): Promise<readonly ComparedRow<PairValues>[]> {
  const register = await planRegister(
    context,
    rows.map(({ values }) => values),
  );
  return onceEach(rows).map((row) => compareRow(row, register));
}
