// The undertakings of a case as one person may see them, each with its abilities and reasons.
import type { QueryContext } from '#kernel/acts';
import type { Ability } from '#kernel/lifecycle';
import type { AbilityView } from '#kernel/recommendations';
import type { UndertakingView } from '../contract.ts';
import type { UndertakenKind } from '../undertaken-kind.ts';
import type { Showing } from './abilities-of.ts';
import { type Handling, readHandling } from './read-handling.ts';
import { type HandlingReader, handlingReader } from './reader.ts';
import { viewOf } from './undertaking-view-of.ts';

export interface HandlingWanted {
  readonly caseId: string;
  readonly kind: UndertakenKind;
  readonly proposerIds: readonly string[];
  /** Of the case, in their order. */
  readonly recommendationIds: readonly string[];
  /** Turns an ability into words of the reader's language. */
  readonly say: (ability: Ability) => AbilityView;
}

export interface HandlingViews {
  readonly views: UndertakingView[];
  readonly handling: Handling;
  readonly reader: HandlingReader;
}

/** Eleven queries however many units; two while nothing is assigned. */
export async function undertakingViews(context: QueryContext, wanted: HandlingWanted): Promise<HandlingViews> {
  const { caseId, proposerIds, kind } = wanted;
  const handling = await readHandling(context, { caseId, raterIds: proposerIds });
  const reader = handlingReader(context.actor, {
    undertakings: handling.undertakings,
    proposerIds,
    officeRoles: kind.officeRoles,
  });
  const shown = handling.undertakings.filter((one) => one.state !== 'proposed' || reader.isInside);
  const showing: Showing = { context, wanted, handling, reader, views: [] };
  return { views: shown.map((one) => viewOf(one, showing)), handling, reader };
}
