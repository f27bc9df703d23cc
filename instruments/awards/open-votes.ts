// The council's votes of a round: collective proposals have places of their own, so that their share is kept.
import type { ActContext } from '#kernel/acts';
import { openBallot, prepareBallot } from '#kernel/ballots';
import { isRefusal, type Refusal, refuse } from '#platform/errors';
import type { Limits } from './contract.ts';
import type { Nominee, Round } from './round.ts';
import { ballotPurposes } from './standing.ts';

export interface VotePart {
  readonly purpose: string;
  readonly title: string;
  readonly nominees: readonly Nominee[];
  readonly places: number;
}

export interface PartsWanted {
  readonly round: Pick<Round, 'awardName'>;
  readonly limits: Limits;
  readonly nominees: readonly Nominee[];
}

/** Fewer candidates than places leave places empty; collective ones beyond their own places stand with the others. */
export function votePartsOf({ round, limits, nominees }: PartsWanted): VotePart[] | Refusal {
  const { most, collectiveLeast } = limits;
  const places = Math.min(most, nominees.length);
  const collective = nominees.filter(({ isCollective }) => isCollective);
  const reserved = Math.min(collectiveLeast, places);
  if (reserved === 0) return [{ purpose: ballotPurposes.general, title: round.awardName, nominees, places }];
  if (collective.length < reserved)
    return refuse('collective-nominees-missing', { needed: reserved, present: collective.length });
  const others = nominees.filter(({ isCollective }) => !isCollective);
  const forOthers = Math.min(places - reserved, others.length);
  const part = (purpose: string, title: string, ones: readonly Nominee[], wanted: number): VotePart => ({
    purpose,
    title: `${round.awardName}（${title}）`,
    nominees: ones,
    places: wanted,
  });
  const forCollective = Math.min(places - forOthers, collective.length);
  return [
    part(ballotPurposes.collective, '集体提案', collective, forCollective),
    ...(forOthers > 0 ? [part(ballotPurposes.general, '委员提案', others, forOthers)] : []),
  ];
}

export interface VotesWanted {
  readonly caseId: string;
  readonly parts: readonly VotePart[];
  readonly voterIds: readonly string[];
  readonly isSecret: boolean;
}

const council = 'council';

export async function openVotes(context: ActContext, wanted: VotesWanted): Promise<string[] | Refusal> {
  const { caseId, parts, voterIds, isSecret } = wanted;
  const opened: string[] = [];
  for (const { purpose, title, nominees, places } of parts) {
    const id = await prepareBallot(context, {
      ...{ caseId, purpose, title, isSecret, places },
      method: 'approve',
      items: nominees.map((nominee) => ({ id: nominee.id, label: nominee.label })),
      passes: { percent: 50, of: 'roll' },
      quorumPercent: 50,
      groups: [{ id: council, name: '主席会议', weight: 1 }],
      roll: voterIds.map((personId) => ({ personId, groupId: council })),
    });
    const ballot = isRefusal(id) ? id : await openBallot(context, id);
    if (isRefusal(ballot)) return ballot;
    opened.push(ballot.ballotId);
  }
  return opened;
}
