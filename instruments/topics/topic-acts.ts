// Every act on topics, in the order of their lives. What the software alone does stands in work.ts.
import type { Act } from '#kernel/acts';
import { announceCall, openCall } from './calls/actions/announce-call.ts';
import { draftCall } from './calls/actions/draft-call.ts';
import { closeCall, extendCall, withdrawCall } from './calls/actions/end-call.ts';
import { publishGuide, recallGuide } from './calls/actions/publish-guide.ts';
import { saveCall } from './calls/actions/save-call.ts';
import { addTopic, saveGuide } from './calls/actions/write-guide.ts';
import { lookUpContact } from './clues/actions/look-up-contact.ts';
import { screenClue } from './clues/actions/screen-clue.ts';
import { sendClue } from './clues/actions/send-clue.ts';
import { takeClue } from './clues/actions/take-clue.ts';
import { answerAdvice, giveAdvice } from './cultivations/actions/advise.ts';
import { concludeAsProposal, mature, resumeGrowing, setAside } from './cultivations/actions/end-cultivation.ts';
import { nameTeam, takeIn } from './cultivations/actions/name-team.ts';
import { offerCultivation } from './cultivations/actions/offer-cultivation.ts';
import { reachMilestone, setMilestones } from './cultivations/actions/set-milestones.ts';
import { startCultivation } from './cultivations/actions/start-cultivation.ts';
import { saveIdea, writeNote } from './cultivations/actions/write-note.ts';

const calls: readonly Act[] = [
  ...[draftCall, saveCall, announceCall, openCall, extendCall, closeCall],
  ...[addTopic, saveGuide, publishGuide, recallGuide, withdrawCall],
];
const clues: readonly Act[] = [sendClue, takeClue, screenClue, lookUpContact];
const cultivations: readonly Act[] = [
  ...[startCultivation, offerCultivation, takeIn, nameTeam, saveIdea, writeNote, giveAdvice, answerAdvice],
  ...[setMilestones, reachMilestone, mature, resumeGrowing, concludeAsProposal, setAside],
];

export const topicActs: readonly Act[] = [...calls, ...clues, ...cultivations];
