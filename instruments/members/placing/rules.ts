// Pure rules of placement: where a member may be placed, and which former places end by it.
import { type Refusal, refuse } from '#platform/errors';
import { type PlacedKind, postsOf } from '../contract/vocabulary.ts';
import { coversDay, endsAfter, type StandingPlace, type StandingSeat } from './change.ts';

export interface WantedPlace {
  readonly name: string;
  readonly body: { readonly id: string; readonly kind: string; readonly endedOn: string | null };
  readonly post: string;
  readonly effectiveOn: string;
  readonly isChange: boolean;
  readonly places: readonly StandingPlace[];
  readonly seats: readonly StandingSeat[];
  /** Somebody else who holds a post that only one person has. */
  readonly postHolder: string | null;
}

export interface PlacingPlan {
  readonly kind: 'placed' | 'moved' | 'post-changed';
  readonly ends: readonly StandingPlace[];
}

const isPlacedKind = (kind: string): kind is PlacedKind => kind in postsOf;

function bodyProblem({ body, post, effectiveOn }: WantedPlace): Refusal | null {
  if (!isPlacedKind(body.kind)) return refuse('body-takes-no-members');
  if (!(postsOf[body.kind] as readonly string[]).includes(post)) return refuse('post-not-of-body');
  return body.endedOn !== null && body.endedOn < effectiveOn ? refuse('body-ended', { on: body.endedOn }) : null;
}

function seatProblem({ name, seats, body, effectiveOn }: WantedPlace): Refusal | null {
  const seat = seats.find((one) => coversDay(one, effectiveOn));
  if (!seat) return refuse('member-without-seat', { name, on: effectiveOn });
  return body.kind === 'sector' && seat.sectorId !== body.id ? refuse('sector-of-others', { name }) : null;
}

/** A place that began on that day or later cannot end the day before it. */
const beginsLater = (name: string, places: readonly StandingPlace[], on: string): Refusal | null =>
  places.some(({ startsOn }) => startsOn >= on) ? refuse('change-before-start', { name, on }) : null;

export function planPlacing(wanted: WantedPlace): PlacingPlan | Refusal {
  const { name, body, post, effectiveOn, places, isChange, postHolder } = wanted;
  const problem = bodyProblem(wanted) ?? seatProblem(wanted);
  if (problem) return problem;
  const still = places.filter((place) => endsAfter(place, effectiveOn));
  const here = still.filter(({ bodyId }) => bodyId === body.id);
  if (here.some((place) => place.post === post && coversDay(place, effectiveOn))) {
    return refuse('placed-already', { name });
  }
  if (postHolder !== null) return refuse('post-taken', { holder: postHolder });
  const elsewhere =
    body.kind === 'special-committee'
      ? still.filter(({ kind, bodyId }) => kind === body.kind && bodyId !== body.id)
      : [];
  const [other] = elsewhere;
  if (other && !isChange) return refuse('second-committee', { name, committee: other.bodyName });
  const ends = [...here, ...elsewhere];
  const kind = other ? 'moved' : here.length > 0 ? 'post-changed' : 'placed';
  return beginsLater(name, ends, effectiveOn) ?? { kind, ends };
}

export interface WantedSector {
  readonly name: string;
  readonly sectorId: string;
  readonly effectiveOn: string;
  readonly seats: readonly StandingSeat[];
}

/** Nobody sits for two sectors on one day: the former seat ends the day before, and none may begin later. */
export function planSectorChange({ name, sectorId, effectiveOn, seats }: WantedSector): StandingSeat | Refusal {
  const seat = seats.find((one) => coversDay(one, effectiveOn));
  if (!seat) return refuse('member-without-seat', { name, on: effectiveOn });
  if (seat.sectorId === sectorId) return refuse('sector-same', { name });
  const isClash = seat.startsOn >= effectiveOn || seats.some(({ startsOn }) => startsOn > effectiveOn);
  return isClash ? refuse('two-sectors-one-day', { name, on: effectiveOn }) : seat;
}

export interface UndoFacts {
  readonly today: string;
  readonly madeOn: string;
  readonly isUndone: boolean;
  readonly hasLaterChange: boolean;
}

/** Taken back within the day, once, and the latest first. */
export function undoProblem({ today, madeOn, isUndone, hasLaterChange }: UndoFacts): Refusal | null {
  if (isUndone) return refuse('undone-already');
  if (today !== madeOn) return refuse('undo-day-over', { on: madeOn });
  return hasLaterChange ? refuse('undo-later-change') : null;
}
