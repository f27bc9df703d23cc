// Members of the current term, found by name, pinyin or initials, to be invited as co-signers.
import { defineQuery } from '#kernel/acts';
import { actingPersonId } from '#kernel/permissions';
import { sql } from '#platform/database';
import { type People, people, peopleParameters } from './contract.ts';

const mostShown = 20;

interface PersonRow {
  id: string;
  name: string;
  sector: string | null;
  post: string | null;
}

/** As typed, without what names are not made of; the signs of a pattern are taken literally. */
const typedName = (words: string): string =>
  words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** One SQL query. */
export const proposalPeople = defineQuery({
  name: 'proposals.people',
  parameters: peopleParameters,
  answer: people,
  who: ['member', 'proposal-officer', 'proposal-committee-head'],
  async ask({ tx, actor, today }, { words }): Promise<People> {
    const typed = typedName(words);
    const part = `%${typed}%`;
    const start = `${typed}%`;
    const { rows } = await sql<PersonRow>`select person.id, person.name, person.post, body.name as sector
      from seat join person on person.tenant_id = seat.tenant_id and person.id = seat.person_id
        left join body on body.tenant_id = seat.tenant_id and body.id = seat.sector_id
      where seat.tenant_id = app.tenant_id() and seat.starts_on <= ${today}::date
        and (seat.ends_on is null or seat.ends_on >= ${today}::date)
        and person.id is distinct from ${actingPersonId(actor)}::uuid
        and (person.name like ${part} or person.initials like ${start} or replace(person.pinyin, ' ', '') like ${start})
      order by person.pinyin, person.name, person.id limit ${mostShown}`.execute(tx);
    return { people: rows };
  },
});
