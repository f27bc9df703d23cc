// What the forms offer: proposals to nominate, bodies, voters, supervising leaders, units.
import { defineQuery, type QueryContext } from '#kernel/acts';
import type { CaseTables } from '#kernel/cases';
import { activeUnits, bodiesById, holdersOf, type PeopleTables, personNames } from '#kernel/people';
import { bodiesSpokenFor } from '#kernel/permissions';
import { type Transaction, tables } from '#platform/database';
import { refuse } from '#platform/errors';
import { choiceParameters, choicesAnswer } from '../contract.ts';
import { isOffice, seesRounds } from '../subject.ts';

const nominable = (tx: Transaction, text: string) => {
  const like = `%${text.replaceAll(/[%_\\]/g, '')}%`;
  return tables<CaseTables>(tx)
    .selectFrom('case')
    .select(['id as proposalId', 'number', 'title', 'state'])
    .where('kind', '=', 'proposal')
    .where('number', 'is not', null)
    .where('audience', 'in', ['members', 'public'])
    .where((where) => where.or([where('title', 'like', like), where('number', 'like', like)]))
    .orderBy('number', 'desc')
    .limit(30)
    .execute();
};

async function bodiesFor({ tx, actor }: QueryContext) {
  const own = bodiesSpokenFor(actor);
  if (!isOffice(actor)) return bodiesById(tx, own);
  return tables<PeopleTables>(tx)
    .selectFrom('body')
    .select(['id', 'name'])
    .where('kind', 'in', ['special-committee', 'participating-unit', 'sector'])
    .where('ended_on', 'is', null)
    .orderBy('kind')
    .orderBy('position')
    .execute();
}

/** Members of the council by role or by post, and whoever holds a seat: they may vote and supervise. */
async function peopleFor({ tx, today }: QueryContext) {
  const holders = await holdersOf(tx, {
    roles: ['chairpersons-council', 'proposal-committee-head', 'secretary-general'],
    today,
  });
  const seated = await tables<PeopleTables>(tx)
    .selectFrom('seat')
    .innerJoin('person', (join) =>
      join.onRef('person.tenant_id', '=', 'seat.tenant_id').onRef('person.id', '=', 'seat.person_id'),
    )
    .select(['person.id', 'person.name', 'person.post'])
    .where('seat.ends_on', 'is', null)
    .orderBy('seat.is_standing', 'desc')
    .orderBy('person.pinyin')
    .limit(500)
    .execute();
  const names = await personNames(tx, holders);
  const council = holders.flatMap((id) => {
    const person = names.get(id);
    return person ? [{ id, name: person.name }] : [];
  });
  const others = seated.filter(({ id }) => !holders.includes(id));
  const people = [
    ...council.map((one) => ({ ...one, hint: '' })),
    ...others.map(({ id, name, post }) => ({ id, name, hint: post ?? '' })),
  ];
  return { council, people };
}

export const choices = defineQuery({
  name: 'key-proposals.choices',
  parameters: choiceParameters,
  answer: choicesAnswer,
  async ask(context, { text }) {
    const { tx, actor } = context;
    if (!seesRounds(actor)) return refuse('not-permitted', { verb: 'choices' });
    const bodies = (await bodiesFor(context)).map(({ id, name }) => ({ id, name }));
    const proposals = await nominable(tx, text);
    if (!isOffice(actor)) return { proposals, bodies, council: [], people: [], units: [] };
    const units = (await activeUnits(tx)).map(({ id, name }) => ({ id, name }));
    return { proposals, bodies, ...(await peopleFor(context)), units };
  },
});
