// The undertaking units of a committee, each with leader, drafter and contact.
import { v7 } from 'uuid';
import type { CastUnit } from './cast.ts';
import type { Register } from './committee-register.ts';
import type { PeopleMaker, Unit } from './content/index.ts';
import type { Row } from './rows.ts';

export interface UnitsWanted {
  readonly maker: PeopleMaker;
  readonly register: Register;
  readonly units: readonly Unit[];
}

export function buildUnits({ maker, register, units }: UnitsWanted): {
  unitRows: Row[];
  units: Map<string, CastUnit>;
} {
  const unitRows: Row[] = [];
  const built = new Map<string, CastUnit>();
  for (const [position, { key, name, shortName, system, duties, address, offices }] of units.entries()) {
    const id = v7();
    unitRows.push({
      tenant_id: register.tenantId,
      id,
      name,
      short_name: shortName,
      system,
      duties,
      address,
      position,
    });
    const staff = (post: string, role: 'unit-leader' | 'unit-drafter' | 'unit-contact') =>
      register.holder(maker.staff(name, post), role, { unitId: id });
    built.set(key, {
      id,
      key,
      name,
      shortName,
      leader: staff('副局长', 'unit-leader'),
      drafter: staff(`${offices[0] || '业务科'}干部`, 'unit-drafter'),
      contact: staff('办公室主任', 'unit-contact'),
    });
  }
  return { unitRows, units: built };
}
