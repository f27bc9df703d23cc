// The units of an appraisal as one reader may see them.
import type { QueryContext } from '#kernel/acts';
import type { BallotView } from '#kernel/ballots';
import { gradeBounds } from '../../grade-bounds.ts';
import { gradeOf } from '../../grades.ts';
import type { DemocraticAppraisal, Target } from '../appraisal.ts';
import type { DemocraticResult, DemocraticState, DemocraticTarget } from '../contract.ts';
import { maySeeFollowUp, maySeeReports, maySeeResult, type Standing } from '../standing.ts';
import type { DemocraticTables } from '../tables.ts';
import type { ProposalNamed } from './proposals-named.ts';

export interface TargetsRead {
  readonly state: DemocraticState;
  readonly appraisal: DemocraticAppraisal;
  readonly standing: Standing;
  readonly ballots: readonly BallotView[];
  readonly visits: readonly DemocraticTables['democratic_visit'][];
  readonly proposals: ReadonlyMap<string, ProposalNamed>;
}

function resultOf({ settings }: QueryContext, ballot: BallotView | undefined): DemocraticResult | null {
  const item = ballot?.tally?.items[0];
  if (!item || item.points === null) return null;
  const received = new Map(ballot.tally!.groups.map((group) => [group.id, group.received]));
  return {
    points: item.points,
    grade: gradeOf(item.points, gradeBounds(settings)),
    groups: item.groups.map(({ id, points }) => ({ key: id, received: received.get(id) ?? 0, points })),
    criteria: item.criteria.map(({ id, mean }) => ({ key: id, mean })),
    median: item.median,
  };
}

const membersOf = ({ rules }: BallotView): number => rules.groups.reduce((sum, { members }) => sum + members, 0);

function reportsOf({ standing, visits }: TargetsRead, { unitId, row }: Target) {
  if (!maySeeReports(standing, unitId)) return { selfCheck: null, visits: [] };
  const { self_check: report, self_check_by: by, self_check_at: at } = row;
  return {
    selfCheck: report && by && at ? { report, by, at: at.toISOString() } : null,
    visits: visits
      .filter((visit) => visit.unit_id === unitId)
      .map(({ visited_on, people, findings, by_name }) => ({ visitedOn: visited_on, people, findings, by: by_name })),
  };
}

function followUpOf({ standing }: TargetsRead, { unitId, row }: Target) {
  if (!maySeeFollowUp(standing, unitId)) return { feedback: null, rectification: null, evidence: null, recheck: null };
  const { rectification: plan, rectify_by: rectifyBy, rectification_at, evidence, evidence_at } = row;
  const { finding, finding_note: note, rechecked_at } = row;
  return {
    feedback: row.feedback,
    rectification:
      plan && rectifyBy && rectification_at ? { plan, rectifyBy, at: rectification_at.toISOString() } : null,
    evidence: evidence && evidence_at ? { text: evidence, at: evidence_at.toISOString() } : null,
    recheck: finding && rechecked_at ? { finding, note: note ?? '', at: rechecked_at.toISOString() } : null,
  };
}

export function targetView(context: QueryContext, read: TargetsRead, target: Target): DemocraticTarget {
  const { state, appraisal, standing, ballots, proposals } = read;
  const { unitId, unitName, proposalIds, ballotId } = target;
  const ballot = ballots.find(({ id }) => id === ballotId);
  const isPublished = appraisal.publishedAt !== null;
  const seesResult = maySeeResult(standing, { state, unitId, isPublished });
  const seesPapers = standing.isOffice || standing.isScrutineer;
  return {
    ...{ id: unitId, name: unitName, ballotId: ballot && ballot.state !== 'void' ? ballotId : null },
    proposals: proposalIds.flatMap((id) => proposals.get(id) ?? []),
    ...reportsOf(read, target),
    result: seesResult ? resultOf(context, ballot) : null,
    papers:
      ballot && seesPapers
        ? { members: membersOf(ballot), received: ballot.tally?.received ?? ballot.takenPart }
        : null,
    ...followUpOf(read, target),
    isOwn: standing.unitIds.includes(unitId),
  };
}
