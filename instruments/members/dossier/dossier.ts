// The year's dossier of a committee, group or sector (年度档案): nothing of it is typed in.
import { defineQuery } from '#kernel/acts';
import { refuse } from '#platform/errors';
import { type Dossier, dossier, dossierParameters } from '../contract/dossier.ts';
import { bodyOf } from '../placing/storage.ts';
import { deskReaders } from '../readers.ts';
import { activitiesOf, deedsOf, membersInYear, proposalsOf } from './storage.ts';

const isSpeech = ({ kind }: { kind: string }) => kind.startsWith('speech');

/** Five SQL queries. */
export const dossierQuery = defineQuery({
  name: 'members.dossier',
  parameters: dossierParameters,
  answer: dossier,
  who: deskReaders,
  async ask({ tx, translate }, { bodyId, year }): Promise<Dossier | ReturnType<typeof refuse>> {
    const body = await bodyOf(tx, bodyId);
    if (!body) return refuse('not-found');
    const span = { bodyId, from: `${year}-01-01`, until: `${year}-12-31` };
    const members = await membersInYear(tx, span);
    const deeds = await deedsOf(
      tx,
      span,
      members.map(({ id }) => id),
    );
    const nameOf = new Map(members.map(({ id, name }) => [id, name]));
    const kinds = Map.groupBy(deeds, ({ kind }) => kind);
    return {
      body: { id: body.id, name: body.name, kind: body.kind },
      year,
      members: members.map((one) => ({ ...one, deeds: deeds.filter(({ personId }) => personId === one.id).length })),
      activities: await activitiesOf(tx, span),
      proposals: await proposalsOf(
        tx,
        span,
        members.map(({ id }) => id),
      ),
      speeches: deeds
        .filter(isSpeech)
        .map(({ personId, doneOn, caseTitle }) => ({ by: nameOf.get(personId) ?? '', on: doneOn, title: caseTitle })),
      deeds: [...kinds]
        .map(([kind, list]) => ({
          ...{ kind, name: translate(`deeds.${kind}`), count: list.length },
          people: new Set(list.map(({ personId }) => personId)).size,
        }))
        .sort((one, other) => one.kind.localeCompare(other.kind)),
    };
  },
});
