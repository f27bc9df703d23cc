// What each kind of activity asks for (domain 6.3, B.6): who decides on leave, how many days before, who must be there,
// which list is made of it. A table, so that a committee's own practice is one line.
import { type GatheringFamily, type GatheringKind, gatheringKinds } from '#kernel/gatherings/contract';

/** Chair, secretary-general, the head of the body that holds it, the study secretary. */
export type LeaveApprover = 'chair' | 'secretary-general' | 'host' | 'study-secretary';
/** Hunan and Hainan ask for three days before a plenary session and two before a Standing Committee meeting. */
export type LeaveDays = 'plenary' | 'standing' | 'other';
/** The list names everybody under their sector, or under their group, or in one row. */
export type ListForm = 'by-sector' | 'by-group' | 'one-list';

export interface KindRules {
  readonly leave: LeaveApprover;
  readonly leaveDays: LeaveDays;
  /** More than half of those called must be there. */
  readonly needsQuorum: boolean;
  readonly list: ListForm;
  /** It cannot be closed without minutes. */
  readonly needsMinutes: boolean;
  readonly takesSpeeches: boolean;
  /** Others may be part of it. */
  readonly isWhole?: boolean;
}

const meeting: KindRules = {
  leave: 'host',
  leaveDays: 'other',
  needsQuorum: false,
  list: 'one-list',
  needsMinutes: true,
  takesSpeeches: false,
};
const visit: KindRules = { ...meeting, needsMinutes: false };
const council: KindRules = { ...meeting, leave: 'chair', needsQuorum: true };
const study: KindRules = { ...meeting, leave: 'study-secretary', needsMinutes: false };

export const kindRules: Readonly<Record<GatheringKind, KindRules>> = {
  plenary: {
    ...meeting,
    leave: 'secretary-general',
    leaveDays: 'plenary',
    needsQuorum: true,
    list: 'by-sector',
    takesSpeeches: true,
    isWhole: true,
  },
  'group-discussion': { ...meeting, leave: 'secretary-general', leaveDays: 'plenary', list: 'by-group' },
  'standing-committee': {
    ...meeting,
    leave: 'secretary-general',
    leaveDays: 'standing',
    needsQuorum: true,
    list: 'by-sector',
    takesSpeeches: true,
    isWhole: true,
  },
  'chairpersons-council': council,
  'party-group': council,
  'committee-meeting': meeting,
  'sector-meeting': { ...meeting, list: 'by-sector' },
  consultation: { ...meeting, leave: 'secretary-general', takesSpeeches: true },
  forum: { ...meeting, takesSpeeches: true },
  inspection: visit,
  research: visit,
  'study-tour': visit,
  oversight: visit,
  appraisal: visit,
  'sector-week': { ...visit, list: 'by-sector', isWhole: true },
  'contact-day': visit,
  service: visit,
  'other-activity': visit,
  'centre-group-study': study,
  lecture: study,
  training: { ...study, isWhole: true },
  reading: study,
};

export const familyOf = (kind: GatheringKind): GatheringFamily => gatheringKinds[kind];
/** A study session is one by its kind; others may be declared one. */
export const isStudyKind = (kind: GatheringKind): boolean => familyOf(kind) === 'study';
