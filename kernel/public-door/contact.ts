// Name and telephone of whoever came, sealed for their row; only an explicit act opens it.
import { type FieldPlace, openField, sealField } from '#platform/encryption';
import type { Contact } from './contract.ts';

const isEmpty = ({ name, phone }: Contact) => name === '' && phone === '';

export const sealContact = (contact: Contact, place: FieldPlace): string | null =>
  isEmpty(contact) ? null : sealField(JSON.stringify(contact), place);

export const openContact = (sealed: string, place: FieldPlace): Contact =>
  JSON.parse(openField(sealed, place)) as Contact;
