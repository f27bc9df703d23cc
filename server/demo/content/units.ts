// The undertaking units of the demo committees: 85 of the city, 45 of each county, with the written duties that routing reads.
import { cityUnitRows } from './city-unit-rows.ts';
import { type Region, type Town, towns } from './places.ts';

/** Stable key of a unit inside one committee, for example "education"; a test checks every key used by a topic. */
export type UnitKey = string;

export type UnitSystem = 'party' | 'government' | 'district' | 'enterprise';

export interface Unit {
  readonly key: UnitKey;
  readonly name: string;
  readonly shortName: string;
  readonly system: UnitSystem;
  /** What the unit answers for, 60–150 characters. */
  readonly duties: string;
  readonly address: string;
  /** Sections (科室) to which its drafters belong. */
  readonly offices: readonly string[];
}

export const cityUnits: readonly Unit[] = cityUnitRows.trim().split('\n').map(readUnit);

function readUnit(row: string): Unit {
  const [key, name, shortName, system, duties, address, offices] = row.split('｜') as string[];
  return {
    key: key!,
    name: name!,
    shortName: shortName!,
    system: system as UnitSystem,
    duties: duties!,
    address: address!,
    offices: (offices ?? '').split('、'),
  };
}

const countyUnitKeys = `party-office organisation publicity united-front political-legal social-work youth-league women
disabled government-office development education industry police civil-affairs justice finance human-resources
natural-resources ecology housing city-management transport water agriculture commerce culture-tourism health
emergency market-regulation medical-insurance forestry data petition water-group power bus`.split(/\s+/);

/** Who answers in a county for what the city keeps a separate unit for. */
const countyStandIns: Readonly<Record<string, UnitKey>> = {
  'traffic-police': 'police',
  science: 'industry',
  sports: 'culture-tourism',
  post: 'transport',
  fire: 'emergency',
  tax: 'finance',
  audit: 'finance',
  'state-assets': 'finance',
  'financial-office': 'finance',
  'financial-regulator': 'finance',
  approval: 'data',
  'public-resources': 'data',
  'trade-unions': 'social-work',
  'red-cross': 'health',
  archives: 'party-office',
  meteorology: 'emergency',
  gas: 'housing',
  'city-investment': 'finance',
  'transport-investment': 'transport',
  'environment-group': 'city-management',
  'supply-coop': 'commerce',
  court: 'political-legal',
};

export function countyUnits(region: Region): readonly Unit[] {
  const departments = countyUnitKeys.map((key) => {
    const city = cityUnits.find((unit) => unit.key === key)!;
    return {
      ...city,
      name: city.name.replace(/^市/, '县').replace(/松川市?/, region.name),
      address: `${region.name}${countyStreet(region)}${(countyUnitKeys.indexOf(key) * 6 + 8) % 190}号`,
    };
  });
  return [
    ...departments,
    ...towns
      .filter((town) => town.region.key === region.key)
      .slice(0, 8)
      .map(townUnit),
  ];
}

/** The unit of a committee that answers for a key, following the stand-ins of a county. */
export function unitFor(key: UnitKey, units: readonly Unit[]): Unit {
  const found = units.find((unit) => unit.key === key) ?? units.find((unit) => unit.key === countyStandIns[key]);
  if (!found) throw new Error(`No unit answers for ${key}`);
  return found;
}

function countyStreet(region: Region): string {
  return towns.find((town) => town.region.key === region.key)!.roads[1]!;
}

function townUnit(town: Town, index: number): Unit {
  const stem = town.name.replace(/(街道|镇|乡)$/, '');
  const villages = town.villages.join('、');
  return {
    key: `town-${town.region.key}-${index + 1}`,
    name: town.isUrban ? `${town.name}办事处` : `${town.name}人民政府`,
    shortName: town.name,
    system: 'district',
    duties: town.isUrban
      ? `负责${stem}辖区的社区建设、物业协调、环境卫生、老旧小区改造配合、停车和摊点秩序、养老助餐、困难救助、消防网格和矛盾调解，联系${villages}等村居。`
      : `负责${stem}辖区的农业生产、村庄建设、农村公路养护配合、供水和污水设施看护、撂荒地治理、留守老人儿童关爱、集镇管理和纠纷调解，管理${villages}等村。`,
    address: `${town.region.name}${town.name}${town.roads[0]}1号`,
    offices: ['党政综合办', '经济发展办', '社会事务办', '综合执法队'],
  };
}
