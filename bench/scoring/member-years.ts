// Invented years of members, always the same: sixty deeds each, of the kinds that instruments tell.
import type { Facts, ScoredDeed, ScoringInput } from '#kernel/scoring';

export interface DeedShape {
  readonly kind: string;
  readonly facts: Facts;
}

const attended = (activityKind: string, standing = 'present'): DeedShape => ({
  kind: 'activity-attended',
  facts: { activityKind, family: 'activity', isStudy: false, hours: 3, standing, leftEarly: false },
});
const missed = (activityKind: string, standing: string): DeedShape => ({
  kind: 'activity-missed',
  facts: { activityKind, family: 'meeting', isStudy: false, standing },
});
const signed = (kind: string, role: string, coCount: number): DeedShape => ({
  kind: `proposal-${kind}`,
  facts: {
    role,
    coCount,
    position: role === 'co' ? 2 : 1,
    form: coCount > 0 ? 'joint' : 'individual',
    occasion: 'ordinary',
  },
});

/** Taken in turn, so that every sixty deeds hold some of each. */
export const deedShapes: readonly DeedShape[] = [
  ...[attended('plenary'), attended('inspection'), attended('service'), attended('lecture', 'late')],
  ...[missed('standing-committee', 'leave'), missed('committee-meeting', 'unexcused')],
  ...[signed('submitted', 'sole', 0), signed('filed', 'lead', 2), signed('filed', 'co', 4), signed('key', 'co', 1)],
  ...[{ kind: 'speech-given', facts: { activityKind: 'forum', form: 'written', mark: 'taken' } }],
  ...[{ kind: 'service-project', facts: { part: 'helped', peopleHelped: 12 } }],
];

const dayOf = (year: number, place: number): string =>
  new Date(Date.UTC(year, 0, 1 + place * 6)).toISOString().slice(0, 10);

export type MemberYear = ScoringInput;

export function memberYears(sizes: { members: number; years: number; deeds: number; firstYear: number }): MemberYear[] {
  return Array.from({ length: sizes.members * sizes.years }, (_, index) => {
    const year = sizes.firstYear + (index % sizes.years);
    const member = Math.floor(index / sizes.years);
    const deeds = Array.from({ length: sizes.deeds }, (_deed, place): ScoredDeed => {
      const doneOn = dayOf(year, place);
      const shape = deedShapes[(member + place) % deedShapes.length] as DeedShape;
      const id = `${member}-${year}-${place}`;
      return { ...shape, id, caseId: id, doneOn };
    });
    return {
      member: {
        personId: String(member),
        seats: [{ startsOn: '2020-01-01', endsOn: null, isStanding: member % 6 === 0 }],
      },
      ...{ deeds, period: { from: `${year}-01-01`, until: `${year}-12-31` } },
    };
  });
}
