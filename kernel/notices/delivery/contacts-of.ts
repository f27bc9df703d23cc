import { sql, type Transaction } from '#platform/database';

export interface Contact {
  personId: string;
  name: string;
  mailAddress: string | null;
  phone: string | null;
}

export async function contactsOf(tx: Transaction, personIds: readonly string[]): Promise<Map<string, Contact>> {
  const { rows } = await sql<Contact>`
    select id as "personId", name, nullif(trim(email), '') as "mailAddress", nullif(trim(phone), '') as phone
    from person where tenant_id = app.tenant_id() and id = any(${[...personIds]}::uuid[])`.execute(tx);
  return new Map(rows.map((contact) => [contact.personId, contact]));
}
