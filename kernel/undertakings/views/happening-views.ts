// What happened between unit, proposers and offices in one undertaking.
import type { UndertakingView } from '../contract.ts';
import type { Undertaking } from '../undertaking.ts';
import { objectionView } from './objection-view.ts';
import type { Handling } from './read-handling.ts';
import type { HandlingReader } from './reader.ts';

export type Happenings = Pick<UndertakingView, 'objections' | 'consultations' | 'extensions' | 'comments'>;

const nothingShown: Happenings = { objections: [], consultations: [], extensions: [], comments: [] };

export function happeningViews(one: Undertaking, handling: Handling, reader: HandlingReader): Happenings {
  if (!reader.isConcerned) return nothingShown;
  const mine = <Row extends { undertaking_id: string }>(rows: readonly Row[]) =>
    rows.filter((row) => row.undertaking_id === one.id);
  const name = (id: string) => handling.persons.get(id)?.name ?? '';
  return {
    objections: mine(handling.objections).map((row) => objectionView(row, handling)),
    consultations: mine(handling.consultations).map((row) => ({
      id: row.id,
      stage: row.stage,
      mode: row.mode,
      heldOn: row.held_on,
      people: row.people,
      points: row.points,
      nextStep: row.next_step,
      recordedBy: row.recorded_by_name,
      recordedAt: row.recorded_at.toISOString(),
      confirmedBy: row.confirmed_by.map(name),
    })),
    extensions: mine(handling.extensions).map((row) => ({
      id: row.id,
      newDueOn: row.new_due_on,
      reason: row.reason,
      state: row.state,
      requestedAt: row.requested_at.toISOString(),
      decision: row.decision,
    })),
    comments: (reader.isInside ? mine(handling.comments) : []).map((row) => ({
      kind: row.kind,
      by: row.by_name,
      text: row.text,
      at: row.at.toISOString(),
    })),
  };
}
