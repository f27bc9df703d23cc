// What the acts on people, units, bodies, terms and sessions take.
import * as z from 'zod';
import { dayField, nameField, optionalLine, positionField, reasonField, textField } from './fields.ts';

export const bodyKinds = [
  'sector',
  'special-committee',
  'member-group',
  'participating-unit',
  'council',
  'standing-committee',
  'office',
] as const;
export const unitSystems = ['party', 'government', 'district', 'enterprise', 'organisation'] as const;

const id = z.uuid().optional();

export const savePersonInput = z.strictObject({
  id,
  name: nameField(60),
  sex: z
    .enum(['male', 'female'])
    .nullish()
    .transform((sex) => sex ?? null),
  birthYear: z
    .int()
    .min(1900)
    .max(2100)
    .nullish()
    .transform((year) => year ?? null),
  ethnicity: optionalLine(20),
  party: optionalLine(40),
  education: optionalLine(40),
  employer: optionalLine(120),
  post: optionalLine(120),
  phone: optionalLine(30),
  email: z
    .union([z.email().max(200), z.literal('')])
    .nullish()
    .transform((address) => address || null),
  /** The member's certificate number: what an import knows a person by. */
  certificate: optionalLine(60),
});

export const saveSeatInput = z.strictObject({
  id,
  personId: z.uuid(),
  termId: z.uuid(),
  sectorId: z.uuid().nullable(),
  isStanding: z.boolean().default(false),
  startsOn: dayField,
  /** Special committees and groups the member belongs to; the list replaces the one before. */
  bodyIds: z.array(z.uuid()).max(20).default([]),
});

export const endSeatInput = z.strictObject({ id: z.uuid(), endsOn: dayField, reason: reasonField });

export const saveUnitInput = z.strictObject({
  id,
  name: nameField(120),
  shortName: nameField(60),
  system: z.enum(unitSystems),
  duties: textField(4000).default(''),
  address: optionalLine(200),
  phone: optionalLine(60),
  position: positionField,
});
export const renameUnitInput = z.strictObject({
  id: z.uuid(),
  name: nameField(120),
  shortName: nameField(60),
  /** The first day of the new name. */
  renamedOn: dayField,
  reason: reasonField,
});
export const mergeUnitInput = z.strictObject({
  id: z.uuid(),
  successorId: z.uuid(),
  /** The first day on which the successor stands in its place. */
  mergedOn: dayField,
  reason: reasonField,
});
export const splitUnitInput = z.strictObject({
  id: z.uuid(),
  parts: z
    .array(
      z.strictObject({
        name: nameField(120),
        shortName: nameField(60),
        duties: z.string().trim().max(2_000).default(''),
      }),
    )
    .min(2)
    .max(6),
  /** The place of the part that stands for the whole: what is not given to another goes there, and the contacts with it. */
  mainPart: z.int().min(0).max(5),
  /** The first day of the new units. */
  splitOn: dayField,
  reason: reasonField,
  /** Open tasks that another part takes over, by hand. */
  assignments: z
    .array(z.strictObject({ undertakingId: z.uuid(), part: z.int().min(0).max(5) }))
    .max(1_000)
    .default([]),
});
export const endUnitInput = z.strictObject({ id: z.uuid(), endsOn: dayField, reason: reasonField });

export const saveBodyInput = z.strictObject({
  id,
  kind: z.enum(bodyKinds),
  name: nameField(120),
  shortName: optionalLine(60),
  nationalCode: optionalLine(20),
  termId: z
    .uuid()
    .nullish()
    .transform((term) => term ?? null),
  position: positionField,
  endedOn: dayField.nullish().transform((day) => day ?? null),
});

export const saveTermInput = z.strictObject({
  id,
  ordinal: z.int().min(1).max(200),
  name: nameField(60),
  startsOn: dayField,
  endsOn: dayField.nullish().transform((day) => day ?? null),
});

export const saveSessionInput = z.strictObject({
  id,
  termId: z.uuid(),
  ordinal: z.int().min(1).max(20),
  name: nameField(60),
  opensOn: dayField,
  closesOn: dayField.nullish().transform((day) => day ?? null),
  /** In-session proposals are taken from this moment… */
  inSessionFrom: z.iso.datetime({ offset: true }),
  /** …to this one, exactly. */
  inSessionUntil: z.iso.datetime({ offset: true }),
});
