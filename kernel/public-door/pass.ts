// A pass is handed out with each form and signed by the house: whose address it went to (as a keyed mark), when, and how
// hard its puzzle is. It opens the door once and for a while; nothing of it is kept until it is used.
import { createHash, timingSafeEqual } from 'node:crypto';
import * as z from 'zod';
import { type FieldPlace, stampOf, standingStamps } from '#platform/encryption';
import { type Refusal, refuse } from '#platform/errors';
import type { DoorPlace } from './code.ts';

export interface Pass {
  readonly id: string;
  readonly mark: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly bits: number;
}

const passShape = z.object({ id: z.uuid(), mark: z.string().max(64), at: z.int(), bits: z.int().min(0).max(40) });
const longestPass = 600;

const placeOf = ({ tenantId, door }: DoorPlace, part: string): FieldPlace => ({
  tenantId,
  rowId: `public-door/${door}/${part}`,
});

/** An address as the house remembers it for a day: without the key nobody gets back to it. IPv6 counts by its network. */
export function markOf(address: string, place: DoorPlace): string {
  const plain = address.replace(/^::ffff:/i, '');
  const network = plain.includes(':') ? plain.split(':').slice(0, 4).join(':') : plain;
  return stampOf(network, placeOf(place, 'mark')).toString('base64url').slice(0, 22);
}

export function issuePass(pass: Pass, place: DoorPlace): string {
  const body = Buffer.from(JSON.stringify(pass)).toString('base64url');
  return `${body}.${stampOf(body, placeOf(place, 'pass')).toString('base64url')}`;
}

function isSigned(body: string, signature: Buffer, place: DoorPlace): boolean {
  const standing = standingStamps(body, placeOf(place, 'pass'));
  const digest = (bytes: Buffer) => createHash('sha256').update(bytes).digest();
  return standing.map((stamp) => timingSafeEqual(digest(stamp), digest(signature))).includes(true);
}

export interface PassWanted extends DoorPlace {
  readonly now: Date;
  readonly holdsMinutes: number;
}

/** The pass as it was handed out, or why it does not open. */
export function readPass(token: string, { now, holdsMinutes, ...place }: PassWanted): Pass | Refusal {
  const [body = '', signature = '', ...more] = token.length > longestPass ? [] : token.split('.');
  if (more.length > 0 || !isSigned(body, Buffer.from(signature, 'base64url'), place)) return refuse('pass-unreadable');
  const { success, data: pass } = passShape.safeParse(JSON.parse(Buffer.from(body, 'base64url').toString('utf8')));
  if (!success) return refuse('pass-unreadable');
  const age = now.getTime() - pass.at;
  return age > holdsMinutes * 60_000 || age < -60_000 ? refuse('pass-expired', { minutes: holdsMinutes }) : pass;
}
