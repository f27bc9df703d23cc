// Every act of study, in the order of their lives.
import type { Act } from '#kernel/acts';
import {
  acceptMakeUp,
  excuseMakeUp,
  extendMakeUp,
  lapseMakeUp,
  returnMakeUp,
} from './make-ups/actions/decide-make-up.ts';
import { handIn } from './make-ups/actions/hand-in.ts';
import { startMakeUp } from './make-ups/actions/start-make-up.ts';
import { reply, shareNote } from './notes/actions/share-note.ts';
import { eraseNote, saveNote, writeNote } from './notes/actions/write-note.ts';
import { adoptPlan, closePlan, proposePlan, returnPlan } from './plans/actions/adopt-plan.ts';
import { draftPlan } from './plans/actions/draft-plan.ts';
import { linkGathering, unlinkGathering } from './plans/actions/link-gathering.ts';
import { amendPlan, discardPlan, savePlan } from './plans/actions/write-plan.ts';
import { joinGroup, leaveGroup } from './reading-groups/actions/join-group.ts';
import { endGroup, openGroup, saveGroup, setReaders } from './reading-groups/actions/open-group.ts';
import { markLed, setBooks, setRota } from './reading-groups/actions/set-rota.ts';
import { endTopic, recordTopic, saveTopic } from './study-topics/actions/record-topic.ts';
import { concludeTraining } from './training/actions/conclude-training.ts';
import { callOffTraining, openTraining, saveTraining } from './training/actions/open-training.ts';

const plans: readonly Act[] = [
  ...[draftPlan, savePlan, proposePlan, returnPlan, adoptPlan, amendPlan],
  ...[linkGathering, unlinkGathering, closePlan, discardPlan],
];
const topics: readonly Act[] = [recordTopic, saveTopic, endTopic];
const makeUps: readonly Act[] = [
  startMakeUp,
  handIn,
  acceptMakeUp,
  returnMakeUp,
  extendMakeUp,
  excuseMakeUp,
  lapseMakeUp,
];
const reading: readonly Act[] = [
  ...[openGroup, saveGroup, joinGroup, leaveGroup, setReaders, setBooks, setRota, markLed, endGroup],
  ...[writeNote, saveNote, shareNote, eraseNote, reply],
];
const training: readonly Act[] = [openTraining, saveTraining, concludeTraining, callOffTraining];

export const studyActs: readonly Act[] = [...plans, ...topics, ...makeUps, ...reading, ...training];
