// Every question about study that a screen may put.
import type { Query } from '#kernel/acts';
import { studyCoverage } from './coverage/coverage.ts';
import { studyMakeUp } from './make-ups/queries/make-up.ts';
import { studyMakeUps } from './make-ups/queries/make-ups.ts';
import { myStudyQuery } from './mine.ts';
import { studyNote } from './notes/queries/note.ts';
import { studyGatherings } from './plans/queries/gatherings.ts';
import { studyPlan } from './plans/queries/plan.ts';
import { studyPlans } from './plans/queries/plans.ts';
import { studyPeopleQuery } from './reading-groups/queries/people.ts';
import { studyReadingGroup } from './reading-groups/queries/reading-group.ts';
import { studyReadingGroups } from './reading-groups/queries/reading-groups.ts';
import { studyTopic, studyTopics } from './study-topics/queries/study-topics.ts';
import { studyTraining, studyTrainings } from './training/queries/training.ts';

export const studyQueries: readonly Query[] = [
  ...[studyPlans, studyPlan, studyGatherings],
  ...[studyTopics, studyTopic],
  ...[studyMakeUps, studyMakeUp],
  ...[studyReadingGroups, studyReadingGroup, studyPeopleQuery, studyNote],
  ...[studyTrainings, studyTraining],
  ...[studyCoverage, myStudyQuery],
];
