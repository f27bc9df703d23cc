// One proposal's text as it would become public, with everything that was found in it.
import * as z from 'zod';
import { defineQuery } from '#kernel/acts';
import { readCase } from '#kernel/cases';
import { abilities } from '#kernel/lifecycle';
import { generalCapacities } from '#kernel/permissions';
import { allHidden, lookThrough, publicItem } from '#kernel/publication';
import { refuse } from '#platform/errors';
import { sayer } from '../../queries/say.ts';
import { type CheckView, checkView, type PartView, publicKind } from '../contract.ts';
import { publicationLifecycle } from '../lifecycle.ts';
import { readSources } from '../read-sources.ts';
import { proposerNamesShown } from '../settings.ts';
import { digestOf, proposersShown } from '../snapshot.ts';
import { closedReplies, partsOf, type Source } from '../source.ts';
import { type Publication, readPublication } from '../storage.ts';
import { readFacts } from '../subject.ts';
import { publicationOffice } from './work.ts';

/** The text as it was edited, so long as what it was made from still stands. */
function partViews(source: Source, { checked, sourceDigest }: Publication): PartView[] {
  const isCurrent = sourceDigest === digestOf(source);
  const kept = new Map(isCurrent ? (checked?.parts ?? []).map((part) => [part.key, part]) : []);
  return partsOf(source).map((part) => {
    const text = kept.get(part.key)?.text ?? part.text;
    const decisions = kept.get(part.key)?.decisions ?? allHidden(text);
    return {
      key: part.key,
      kind: part.kind,
      unit: part.unit,
      position: part.position,
      source: part.text,
      text,
      decisions,
      ...lookThrough(text),
    };
  });
}

/** Nine queries. */
export const publicationCheck = defineQuery({
  name: 'publication.check',
  parameters: z.object({ id: z.uuid() }),
  answer: checkView,
  who: publicationOffice,
  async ask(context, { id }): Promise<CheckView | ReturnType<typeof refuse>> {
    const { tx, actor, settings } = context;
    const [source] = await readSources(tx, [id]);
    const record = await readCase(tx, id);
    if (!source || !record) return refuse('not-found');
    const publication = await readPublication(tx, id);
    const facts = await readFacts(tx, { source, publication, personId: actor.personId });
    const { state } = publication;
    const item = await publicItem(tx, publicKind, source.number);
    const say = sayer(context);
    return {
      id,
      number: source.number,
      title: source.title,
      version: record.version,
      state,
      proposers: proposersShown(source, settings.get(proposerNamesShown)),
      parts: partViews(source, publication),
      closedReplies: closedReplies(source).map(({ unit, publication: attribute, publicationReason }) => ({
        unit,
        publication: attribute,
        reason: publicationReason,
      })),
      attachmentCount: source.attachmentCount,
      secrecyNote: publication.checked?.secrecyNote ?? '',
      note: publication.note,
      checkedBy: publication.checkedByName,
      checkedAt: publication.checkedAt?.toISOString() ?? null,
      releasedBy: publication.releasedByName,
      releasedAt: publication.releasedAt?.toISOString() ?? null,
      hasChanged: publication.checkedAt !== null && facts.hasChangedSinceCheck,
      address: item?.address ?? null,
      abilities: abilities(publicationLifecycle, { state, facts, capacities: generalCapacities(actor) }).map(
        (ability) => {
          const { verb, isAllowed, reason } = say(ability);
          return { verb, isAllowed, ...(reason ? { reason } : {}) };
        },
      ),
    };
  },
});
