// What the hall screen shows for ten seconds: a token for the camera and eight digits for the hand. Both are stamped with
// the house's key for one gathering and one span of time, so that nothing is kept and nothing can be made elsewhere.
import { timingSafeEqual } from 'node:crypto';
import { type FieldPlace, stampOf, standingStamps } from '#platform/encryption';

export const slotSeconds = 10;
const slotMilliseconds = slotSeconds * 1000;
const proofBytes = 12;
const digitCount = 8;

export interface Gathering {
  readonly tenantId: string;
  readonly caseId: string;
}

export interface HallCode {
  readonly slot: number;
  readonly token: string;
  readonly digits: string;
}

export interface ReadToken {
  readonly caseId: string;
  readonly slot: number;
  readonly proof: Buffer;
}

export const slotAt = (moment: Date): number => Math.floor(moment.getTime() / slotMilliseconds);
export const startOfSlot = (slot: number): Date => new Date(slot * slotMilliseconds);

const placeOf = ({ tenantId, caseId }: Gathering): FieldPlace => ({ tenantId, rowId: caseId });
const textOf = (slot: number) => `sign-in/${slot}`;
const digitsOf = (stamp: Buffer) =>
  String(stamp.readBigUInt64BE(16) % 10n ** BigInt(digitCount)).padStart(digitCount, '0');

export function hallCodeAt(gathering: Gathering, slot: number): HallCode {
  const stamp = stampOf(textOf(slot), placeOf(gathering));
  const id = Buffer.from(gathering.caseId.replaceAll('-', ''), 'hex').toString('base64url');
  const proof = stamp.subarray(0, proofBytes).toString('base64url');
  return { slot, token: `${id}.${slot.toString(36)}.${proof}`, digits: digitsOf(stamp) };
}

/** What stands on the hall screen at a moment. */
export const hallTokenAt = (gathering: Gathering, moment: Date): HallCode => hallCodeAt(gathering, slotAt(moment));

const tokenShape = /^([\w-]{22})\.([0-9a-z]{1,8})\.([\w-]{16})$/;

/** Null for whatever has not the form of a token; whether it is genuine is asked apart. */
export function readToken(text: string): ReadToken | null {
  const [, id, slot, proof] = tokenShape.exec(text.trim()) ?? [];
  if (!id || !slot || !proof) return null;
  const hex = Buffer.from(id, 'base64url').toString('hex');
  const caseId = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  return { caseId, slot: Number.parseInt(slot, 36), proof: Buffer.from(proof, 'base64url') };
}

export function isGenuine({ tenantId }: Pick<Gathering, 'tenantId'>, { caseId, slot, proof }: ReadToken): boolean {
  const stamps = standingStamps(textOf(slot), placeOf({ tenantId, caseId }));
  return stamps.some((stamp) => timingSafeEqual(stamp.subarray(0, proofBytes), proof));
}

/** The span in which these digits stood on the screen, looking back over so many seconds; null when in none. */
export function slotOfDigits(
  gathering: Gathering,
  digits: string,
  seen: { now: Date; seconds: number },
): number | null {
  const newest = slotAt(seen.now);
  const oldest = slotAt(new Date(seen.now.getTime() - seen.seconds * 1000)) - 1;
  for (let slot = newest; slot >= oldest; slot -= 1) {
    const stamps = standingStamps(textOf(slot), placeOf(gathering));
    if (stamps.some((stamp) => digitsOf(stamp) === digits)) return slot;
  }
  return null;
}
