// Sent upward and back: sendings, the exchange file, adoptions, what the author sees of it.
import * as z from 'zod';
import { line, reason, text } from './fields.ts';
import { adoptionForms, channels, levels, receiverKinds, secrecyClasses, upperLevels, upwardWalls } from './levels.ts';

export const sendUpwardInput = z.object({
  channel: z.enum(channels),
  /** Of a committee on this platform: the one above at this level; else in words. */
  level: z.enum(upperLevels),
  receiver: line(upwardWalls.receiver).default(''),
  sentOn: z.iso.date(),
  note: text(upwardWalls.note).default(''),
});
export type SendUpwardInput = z.input<typeof sendUpwardInput>;

/** Longer than a file may be, so that the refusal is ours and says what to do. */
const fileText = z.string().max(upwardWalls.exchange * 5);
export const importExchangeInput = z.object({ file: fileText });
export const receiveExchangeInput = z.object({
  file: fileText,
  from: z.object({ committeeId: z.uuid(), issueId: z.uuid() }),
});
export const trustSenderInput = z.object({
  keyId: z.string().regex(/^[0-9a-f]{16}$/),
  name: line(upwardWalls.receiver, 2),
  /** How the key was compared: by telephone, with whom. */
  howChecked: text(upwardWalls.note, 2),
});
export const noteDeliveryInput = z.object({ sendingId: z.uuid(), refusal: z.string().max(100) });

export const adoptionFields = {
  level: z.enum(levels),
  form: z.enum(adoptionForms),
  receiver: line(upwardWalls.receiver, 2),
  receiverKind: z.enum(receiverKinds),
  document: line(upwardWalls.document, 2),
  adoptedOn: z.iso.date(),
  /** The notice itself, photographed or as a file. */
  fileId: z.uuid().nullable().default(null),
  note: text(upwardWalls.note).default(''),
};
export const recordAdoptionInput = z.object(adoptionFields);
export type RecordAdoptionInput = z.input<typeof recordAdoptionInput>;
export const correctAdoptionInput = z.object({
  ...adoptionFields,
  adoptionId: z.uuid(),
  reason: reason(upwardWalls.reason),
});
export const withdrawAdoptionInput = z.object({ adoptionId: z.uuid(), reason: reason(upwardWalls.reason) });
/** Told by the committee above: what stands there stands here. */
export const takeAdoptionInput = z.object({
  ...adoptionFields,
  by: z.uuid(),
  key: z.string().max(80),
  isWithdrawn: z.boolean(),
});
export type TakeAdoptionInput = z.output<typeof takeAdoptionInput>;

export const nameHigherSeatInput = z.object({
  personId: z.uuid(),
  level: z.enum(['province', 'nation']).nullable(),
});

export const sendingView = z.object({
  id: z.uuid(),
  level: z.enum(upperLevels),
  receiver: z.string(),
  channel: z.enum(channels),
  sentOn: z.iso.date(),
  by: z.string(),
  note: z.string(),
  checksum: z.string().nullable(),
  deliveredAt: z.iso.datetime().nullable(),
  /** Why the committee above did not take it, in words. */
  deliveryRefusal: z.string(),
});
export type SendingView = z.infer<typeof sendingView>;

export const adoptionView = z.object({
  id: z.uuid(),
  level: z.enum(levels),
  form: z.enum(adoptionForms),
  receiver: z.string(),
  receiverKind: z.enum(receiverKinds),
  document: z.string(),
  adoptedOn: z.iso.date(),
  fileId: z.uuid().nullable(),
  note: z.string(),
  by: z.string(),
  /** It came from the committee above by itself; it is corrected there. */
  isTold: z.boolean(),
  isWithdrawn: z.boolean(),
  changedReason: z.string(),
});
export type AdoptionView = z.infer<typeof adoptionView>;

export const instructionLine = z.object({
  id: z.uuid(),
  state: z.string(),
  level: z.enum(levels),
  leader: z.string(),
  givenOn: z.iso.date(),
  secrecy: z.enum(secrecyClasses),
  unit: z.string(),
  dueOn: z.iso.date().nullable(),
});

const committeeAbove = z.object({ id: z.uuid(), name: z.string(), level: z.enum(upperLevels) });

/** What was sent up and came back of one issue; the desk's. */
export const upwardView = z.object({
  issueId: z.uuid(),
  version: z.int(),
  isSent: z.boolean(),
  issuedOn: z.iso.date().nullable(),
  today: z.iso.date(),
  above: z.array(committeeAbove),
  sendings: z.array(sendingView),
  adoptions: z.array(adoptionView),
  instructions: z.array(instructionLine),
  verbs: z.array(z.string()),
});
export type UpwardView = z.infer<typeof upwardView>;

export const exchangeFileView = z.object({ fileName: z.string(), text: z.string() });

const step = z.object({
  kind: z.enum(['printed', 'sent-up', 'adopted', 'instructed', 'transferred', 'answered']),
  on: z.iso.date(),
  level: z.enum(levels).nullable(),
  form: z.enum(adoptionForms).nullable(),
  /** Who received, adopted or answers; empty where the author may not read it. */
  who: z.string(),
  text: z.string(),
});
/** What became of one's report, step by step. */
export const trackView = z.object({
  reportId: z.uuid(),
  share: z.int().nullable(),
  steps: z.array(step),
  /** Where it came from, if another committee sent it. */
  arrival: z.object({ committee: z.string(), number: z.string(), authors: z.array(z.string()) }).nullable(),
});
export type TrackView = z.infer<typeof trackView>;
export type TrackStep = TrackView['steps'][number];

export const sendersView = z.object({
  ownKeyId: z.string(),
  senders: z.array(
    z.object({ keyId: z.string(), name: z.string(), howChecked: z.string(), by: z.string(), at: z.iso.datetime() }),
  ),
  higherSeats: z.array(z.object({ personId: z.uuid(), name: z.string(), level: z.enum(['province', 'nation']) })),
});
export type SendersView = z.infer<typeof sendersView>;

export const upwardShows = ['all', 'waiting', 'adopted', 'instructed'] as const;
export const upwardParameters = z.object({
  show: z.enum(upwardShows).default('all'),
  year: z.coerce.number().int().min(1990).max(2200).optional(),
  words: z.string().max(100).default(''),
  cursor: z.string().max(100).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(30),
});
export const upwardItem = z.object({
  id: z.uuid(),
  number: z.string(),
  title: z.string(),
  issuedOn: z.iso.date(),
  authors: z.array(z.string()),
  sentTo: z.array(z.string()),
  /** Level and form of each adoption that stands. */
  adopted: z.array(z.object({ level: z.enum(levels), form: z.enum(adoptionForms) })),
  instructions: z.int(),
});
export const upwardList = z.object({
  items: z.array(upwardItem),
  nextCursor: z.string().nullable(),
  total: z.int(),
  counts: z.record(z.enum(upwardShows), z.int()),
});
export type UpwardList = z.infer<typeof upwardList>;

/** Authors found by name, pinyin or initials. */
export const authorsParameters = z.object({ words: z.string().max(20).default('') });
export const authorsFound = z.object({
  people: z.array(z.object({ id: z.uuid(), name: z.string(), detail: z.string() })),
});
