// Service projects: the list with results and the size of each sample, and one project's sheet.
import * as z from 'zod';
import { defineQuery, type QueryContext } from '#kernel/acts';
import { eventsOfCase } from '#kernel/audit';
import { readCase } from '#kernel/cases';
import { actingPersonId } from '#kernel/permissions';
import { sql } from '#platform/database';
import { type Refusal, refuse } from '#platform/errors';
import {
  type ProjectItem,
  type ProjectList,
  type ProjectView,
  projectList,
  projectListParameters,
  projectShows,
  projectView,
} from '../../contract/projects.ts';
import type { ProjectPart, ProjectState } from '../../contract/vocabulary.ts';
import { saidAbilities } from '../../say.ts';
import { placeNumbers } from '../../settings.ts';
import { insideReaders } from '../../who-sees.ts';
import { projectLifecycle } from '../lifecycle.ts';
import { askedIn, sampleOf, type Tally } from '../rules.ts';
import { readProject, stepsOf } from '../storage.ts';
import { projectCapacities, seesProject } from '../subject.ts';

interface Person {
  readonly personId: string;
  readonly name: string;
  readonly part: ProjectPart;
}

interface Row extends Omit<ProjectItem, 'lead' | 'sample' | 'isMine'> {
  people: Person[];
  tally: Tally;
}

/** One SQL query. */
async function rowsOf({ tx }: QueryContext, id: string | null): Promise<Row[]> {
  const { rows } = await sql<Row>`select k.id, k.version, k.state, k.title, coalesce(place.title, '') as place,
      s.from_on as "fromOn", s.until_on as "untilOn", s.people_helped as "peopleHelped",
      coalesce((select jsonb_agg(jsonb_build_object('personId', p.id, 'name', p.name, 'part', c.relation)
          order by c.relation desc, p.pinyin, p.id)
        from case_party c join person p on p.tenant_id = c.tenant_id and p.id = c.party_id
        where c.tenant_id = s.tenant_id and c.case_id = s.case_id
          and c.relation in ('project-lead', 'participant')), '[]') as people,
      (select jsonb_build_object('satisfied', coalesce(sum(satisfied), 0), 'partly', coalesce(sum(partly), 0),
          'dissatisfied', coalesce(sum(dissatisfied), 0))
        from service_tally t where t.tenant_id = s.tenant_id and t.case_id = s.case_id) as tally
    from service_project s join "case" k on k.tenant_id = s.tenant_id and k.id = s.case_id
      left join "case" place on place.tenant_id = s.tenant_id and place.id = s.place_id
    where s.tenant_id = app.tenant_id() and (${id}::uuid is null or s.case_id = ${id}::uuid)
    order by s.until_on desc, k.id desc limit 300`.execute(tx);
  return rows;
}

function itemOf({ actor, settings }: QueryContext, { people, tally, ...row }: Row): ProjectItem {
  const own = actingPersonId(actor);
  return {
    ...row,
    lead: people.find(({ part }) => part === 'project-lead')?.name ?? '',
    sample: sampleOf(tally, settings.get(placeNumbers.fewestAnswers)),
    isMine: people.some(({ personId }) => personId === own),
  };
}

const shown = ({ state }: ProjectItem, show: (typeof projectShows)[number]): boolean => {
  if (show === 'finished') return state === 'finished' || state === 'looked-back';
  return show === 'all' || state === show;
};

export const projectsQuery = defineQuery({
  name: 'places.projects',
  parameters: projectListParameters,
  answer: projectList,
  who: insideReaders,
  async ask(context, { show }): Promise<ProjectList> {
    const rows = (await rowsOf(context, null)).filter(({ state, people }) => seesProject(context.actor, state, people));
    const items = rows.map((row) => itemOf(context, row));
    const counts = projectShows.map((one) => [one, items.filter((item) => shown(item, one)).length]);
    return {
      items: items.filter((item) => shown(item, show)),
      counts: Object.fromEntries(counts) as ProjectList['counts'],
    };
  },
});

async function talliesOf({ tx }: QueryContext, id: string): Promise<ProjectView['tallies']> {
  const { rows } = await sql<Tally & { id: string; heldOn: string }>`select id, held_on as "heldOn", satisfied, partly,
      dissatisfied from service_tally where tenant_id = app.tenant_id() and case_id = ${id} order by held_on, id`.execute(
    tx,
  );
  return rows.map((row) => ({ id: row.id, heldOn: row.heldOn, asked: askedIn(row) }));
}

async function viewOf(context: QueryContext, row: Row): Promise<ProjectView | Refusal> {
  const { tx, actor, today } = context;
  const project = await readProject(tx, row.id);
  if (!project) return refuse('not-found');
  const { aim, placeId, results, lookBack, reason } = project;
  const state = row.state as ProjectState;
  const steps = await stepsOf(tx, row.id);
  const events = await eventsOfCase(tx, row.id);
  const capacities = projectCapacities(actor, row.people);
  return {
    ...{ ...itemOf(context, row), aim, placeId, results, lookBack, reason, people: row.people },
    steps: steps.map(({ id, text, dueOn, reachedAt }) => ({
      ...{ id, text, dueOn, reachedAt: reachedAt?.toISOString() ?? null, isLate: reachedAt === null && dueOn < today },
    })),
    tallies: await talliesOf(context, row.id),
    timeline: events.map(({ at, name, actorName }) => ({ at, name, actor: actorName })),
    abilities: saidAbilities(context, projectLifecycle, {
      ...{ state, facts: { participantCount: row.people.length }, capacities },
    }),
  };
}

export const projectQuery = defineQuery({
  name: 'places.project',
  parameters: z.object({ id: z.uuid() }),
  answer: projectView,
  who: insideReaders,
  async ask(context, { id }): Promise<ProjectView | Refusal> {
    const record = await readCase(context.tx, id);
    const [row] = record?.kind === projectLifecycle.kind ? await rowsOf(context, id) : [];
    return row && seesProject(context.actor, row.state, row.people) ? viewOf(context, row) : refuse('not-found');
  },
});
