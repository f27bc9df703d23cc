// A stamp proves for a few hours that this house wrote a text for one row: what a hall screen shows, a phone sends back.
// Nothing is kept of it; after a change of keys, stamps of the older key still hold.
import { createHmac } from 'node:crypto';
import { type FieldPlace, fieldKeys } from './fields.ts';
import type { Key } from './key.ts';

const stampedWith = ({ bytes }: Key, text: string, { tenantId, rowId }: FieldPlace): Buffer => {
  const ofRow = createHmac('sha256', bytes).update(`stamp/${tenantId}/${rowId}`).digest();
  return createHmac('sha256', ofRow).update(text).digest();
};

/** 32 bytes; shorten it to what can be typed or scanned. */
export const stampOf = (text: string, place: FieldPlace): Buffer => stampedWith(fieldKeys().current, text, place);

/** Every stamp that holds for this text, the current one first. */
export const standingStamps = (text: string, place: FieldPlace): Buffer[] =>
  fieldKeys().all.map((key) => stampedWith(key, text, place));
