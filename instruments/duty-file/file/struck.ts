// Lines that stand no longer: taken back, or told otherwise by a later act. What was told again in the same words is no change.
import type { QueryContext } from '#kernel/acts';
import { readWithdrawnDeeds, type WithdrawnDeed } from '#kernel/deeds';
import type { Contest } from '../contests/storage.ts';
import type { LineView, StruckLine } from '../contract/file.ts';
import { groupOf } from '../deeds.ts';
import { actSaid, sentenceOf } from '../say.ts';
import { actsOf, type LinesWanted, ofOwnBodies } from './lines.ts';

/** The reason stands in the contest whose decision the act was. */
const reasonOf = (contests: readonly Contest[], caseId: string | undefined): string =>
  contests.find((contest) => contest.caseId === caseId)?.decisionReason ?? '';

function standingFor(deed: WithdrawnDeed, lines: readonly LineView[]): LineView | undefined {
  return lines.find(({ kind, subjectId }) => kind === deed.kind && subjectId === deed.subjectId);
}

/** Two SQL queries, none of the acts where nothing was taken back. */
export async function struckOf(
  context: QueryContext,
  wanted: LinesWanted,
  lines: readonly LineView[],
): Promise<StruckLine[]> {
  const { tx, translate } = context;
  const all = await readWithdrawnDeeds(tx, wanted);
  const deeds = wanted.isPartial && all.length > 0 ? await ofOwnBodies(context, all) : all;
  const acts = await actsOf(
    tx,
    deeds.map(({ withdrawnByEventId }) => withdrawnByEventId),
  );
  return deeds.flatMap((deed): StruckLine[] => {
    const act = acts.get(deed.withdrawnByEventId);
    const [sentence, standing] = [sentenceOf(translate, deed), standingFor(deed, lines)];
    if (standing && standing.sentence === sentence && standing.doneOn === deed.doneOn) return [];
    return [
      {
        ...{ id: deed.id, group: groupOf(wanted.kinds, deed.kind), doneOn: deed.doneOn, sentence },
        ...{ caseTitle: deed.caseTitle, struckAt: deed.withdrawnAt },
        said: actSaid(translate, act?.name ?? '', act?.payload ?? {}),
        reason: reasonOf(wanted.contests, act?.caseId),
        standsAs: standing ? { sentence: standing.sentence, doneOn: standing.doneOn } : null,
      },
    ];
  });
}
