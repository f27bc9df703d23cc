// What an act on a proposal's publication is given: the locked case, where it stands, and what could be shown now.
import type { ActContext, Subject, SubjectKind } from '#kernel/acts';
import { audiencesOf, lockCase } from '#kernel/cases';
import { generalCapacities } from '#kernel/permissions';
import { publicItem } from '#kernel/publication';
import type { Transaction } from '#platform/database';
import { proposalLifecycle } from '../lifecycle.ts';
import { type PublicationState, publicKind } from './contract.ts';
import { publicationLifecycle } from './lifecycle.ts';
import { readSources } from './read-sources.ts';
import type { PublicationFacts } from './rules.ts';
import { digestOf } from './snapshot.ts';
import type { Source } from './source.ts';
import { type Publication, readPublication, writePublication } from './storage.ts';

export interface PublicationSubject extends Subject<PublicationState, PublicationFacts> {
  readonly source: Source;
  readonly publication: Publication;
}

export interface FactsParts {
  readonly source: Source;
  readonly publication: Publication;
  readonly personId: string | null;
}

export async function readFacts(tx: Transaction, parts: FactsParts): Promise<PublicationFacts> {
  const { source, publication, personId } = parts;
  const item = await publicItem(tx, publicKind, source.number);
  return {
    isOwnCheck: publication.checkedBy !== null && publication.checkedBy === personId,
    hasChangedSinceCheck: publication.sourceDigest !== digestOf(source),
    isPublic: item !== null && item.standing !== 'withdrawn',
  };
}

export const publicationSubject: SubjectKind<PublicationState, PublicationFacts, PublicationSubject> = {
  lifecycle: publicationLifecycle,
  /** By the proposal's own id; only a filed proposal can become public. */
  async load(context: ActContext, caseId: string) {
    const { tx, actor } = context;
    const record = await lockCase(tx, caseId);
    if (record?.kind !== proposalLifecycle.kind || !record.number) return null;
    if (!audiencesOf(actor).includes(record.audience)) return null;
    const [source] = await readSources(tx, [caseId]);
    if (!source) return null;
    const publication = await readPublication(tx, caseId);
    const facts = await readFacts(tx, { source, publication, personId: actor.personId });
    const capacities = generalCapacities(actor);
    return { record, id: `publication:${caseId}`, state: publication.state, facts, capacities, source, publication };
  },
  move: ({ tx }, { record }, state) => writePublication(tx, record.id, { state }),
};
