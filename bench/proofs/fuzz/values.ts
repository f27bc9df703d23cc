// A value for a schema: as it asks, or with some of its leaves spoiled.
import { randomUUID } from 'node:crypto';
import type { Chance } from '../seeded.ts';
import { hostileValue } from './hostile.ts';
import type { ApiDescription, Schema } from './schema.ts';

export interface Forging {
  readonly chance: Chance;
  readonly api: Pick<ApiDescription, 'components'>;
  /** Ids that exist, as the answers showed them. */
  readonly knownIds: readonly string[];
  /** The share of leaves that are spoiled. */
  readonly spoiled: number;
}

const sentence = '加快老旧小区电梯加装，建立一个窗口受理申请，明确牵头单位和完成时限。';
const shapes = [
  ...[
    '13800138000',
    '2026',
    '2026-11',
    '2026-11-24',
    '08:30',
    'abc',
    'abc-def',
    '110000',
    '110101',
    '000000',
    '1',
    '12',
  ],
  ...['甲', 'AB12CD34', 'a@b.example', 'https://a.example/x', '#aa0000', 'a.b', '2026-W12', '第1号', 'a'.repeat(64)],
  ...['A'.repeat(43), '0'.repeat(40), 'AAAA', '1.5', '12.50', 'zh-CN', 'AAAA-BBBB-CCCC'],
];

function fitting(pattern: string, chance: Chance): string {
  const fits = shapes.filter((shape) => new RegExp(pattern, 'u').test(shape));
  return fits.length ? chance.oneOf(fits) : sentence;
}

function textFor(
  { format, pattern, minLength = 0, maxLength = 60 }: Schema,
  { chance, knownIds, spoiled }: Forging,
): string {
  const day = `202${chance.between(4, 8)}-${String(chance.between(1, 12)).padStart(2, '0')}-${String(chance.between(1, 28)).padStart(2, '0')}`;
  if (format === 'uuid') return knownIds.length && chance.happens(0.95) ? chance.oneOf(knownIds) : randomUUID();
  if (format === 'date') return day;
  if (format === 'date-time') return `${day}T0${chance.below(10)}:30:00+08:00`;
  if (format === 'time') return '09:30';
  if (format === 'email') return 'someone@people.example';
  if (format === 'uri') return 'https://people.example/page';
  if (pattern) return fitting(pattern, chance);
  const usual = Math.max(minLength, Math.min(maxLength, 20));
  const length = chance.happens(spoiled)
    ? maxLength + 1
    : chance.oneOf([Math.max(minLength, 1), usual, usual, maxLength]);
  return sentence.repeat(Math.ceil(length / sentence.length) || 0).slice(0, length);
}

function numberFor({ type, minimum, maximum, exclusiveMinimum }: Schema, { chance }: Forging): number {
  const least = Math.max(minimum ?? (exclusiveMinimum === undefined ? -2 : exclusiveMinimum + 1), -(2 ** 31));
  const most = Math.min(maximum ?? least + 40, 2 ** 31);
  const value = chance.oneOf([least, most, Math.floor(least + chance.next() * Math.max(0, most - least))]);
  return type === 'number' && chance.happens(0.3) ? value + 0.5 : value;
}

function objectFor(
  { properties = {}, required = [], additionalProperties, propertyNames }: Schema,
  forging: Forging,
  depth: number,
) {
  const { chance } = forging;
  const value: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(properties)) {
    const isWanted = required.includes(name) ? !chance.happens(forging.spoiled / 4) : chance.happens(0.6);
    if (isWanted) value[name] = valueFor(schema, forging, depth + 1);
  }
  if (typeof additionalProperties === 'object')
    for (let count = chance.below(3); count > 0; count -= 1)
      value[String(valueFor(propertyNames ?? { type: 'string' }, forging, depth + 1))] = valueFor(
        additionalProperties,
        forging,
        depth + 1,
      );
  if (chance.happens(forging.spoiled / 3))
    value[chance.oneOf(['tenantId', 'state', 'constructor', 'toString', 'id'])] = hostileValue(chance);
  return value;
}

const listFor = ({ items = {}, minItems = 0, maxItems = 3 }: Schema, forging: Forging, depth: number) =>
  Array.from({ length: Math.min(maxItems, forging.chance.between(minItems, minItems + 2)) }, () =>
    valueFor(items, forging, depth + 1),
  );

function resolved(schema: Schema, forging: Forging): Schema {
  if (schema.$ref) return resolved(forging.api.components?.schemas?.[schema.$ref.split('/').at(-1)!] ?? {}, forging);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices?.length) return resolved(forging.chance.oneOf(choices), forging);
  if (schema.allOf) return Object.assign({}, ...schema.allOf.map((one) => resolved(one, forging)));
  return schema;
}

export function valueFor(given: Schema, forging: Forging, depth = 0): unknown {
  const { chance, spoiled } = forging;
  const schema = resolved(given, forging);
  const isLeaf = !schema.properties && !schema.items;
  if (depth > 12 || chance.happens(isLeaf ? spoiled : spoiled / 4)) return hostileValue(chance);
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return chance.oneOf(schema.enum);
  const type = Array.isArray(schema.type) ? chance.oneOf(schema.type) : schema.type;
  if (type === 'object' || schema.properties) return objectFor(schema, forging, depth);
  if (type === 'array') return listFor(schema, forging, depth);
  if (type === 'string') return textFor(schema, forging);
  if (type === 'integer' || type === 'number') return numberFor({ ...schema, type }, forging);
  if (type === 'boolean') return chance.happens(0.5);
  return type === 'null' ? null : hostileValue(chance);
}
