// Name and telephone of a sender, sealed for their row.
import { openField, sealField } from '#platform/encryption';
import type { Contact } from '../contract/clues.ts';

interface Place {
  readonly tenantId: string;
  readonly rowId: string;
}

const isEmpty = ({ name, phone }: Contact) => name === '' && phone === '';

export const sealContact = (contact: Contact, place: Place): string | null =>
  isEmpty(contact) ? null : sealField(JSON.stringify(contact), place);

export const openContact = (sealed: string, place: Place): Contact => JSON.parse(openField(sealed, place)) as Contact;
