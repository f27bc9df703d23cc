import type { Messages } from '#platform/locale';
import type { zhRefusals } from './zh-CN-refusals.ts';

export const enRefusals: Messages<typeof zhRefusals> = {
  'sheet-already-in': 'This sheet is in and cannot be changed. What was handed in first counts.',
  'appraisal-window-over':
    'The appraisal ended on {closesOn}; nothing was handed in and the side counts as silent. What you typed is kept on this device.',
  'appraisal-window-open': 'The appraisal runs until {closesOn}; it cannot be disclosed yet.',
  'remark-already-in': 'You have added a remark; each co-signer adds one. The first one stands.',
  'renewed-reply-already-asked': 'A renewed reply has been asked for already.',
  'handling-not-poor': 'The handling was not found poor, so no renewed reply was asked for.',
  'already-advised': 'The proposer has been advised already.',
  'proposal-not-poor': 'The proposal was not found poor, so no advice was sent.',
  'criterion-unknown': 'The sheet has no such criterion; nothing was handed in. Reload the page and fill it in again.',
  'points-missing': '“{criterion}” has no points yet; nothing was handed in. The other points are kept; add this one.',
  'points-outside': '“{criterion}” takes {least} to {most} points; nothing was handed in. Correct this one.',
  'criteria-alike': 'Criteria or groups bear the same name; nothing was saved. Give them different names.',
  'points-not-hundred': 'The full marks come to {sum} instead of 100; nothing was saved. Adjust the criteria.',
  'sheet-fixed':
    'Appraisals of {year} are under way, so the sheet is fixed and all are measured alike. Next year’s sheet can be changed.',
  'window-must-be-ahead': 'The last day {closesOn} must lie ahead; nothing was opened. Choose another day.',
  'not-to-be-appraised':
    'This undertaking is not answered and rated yet, or is being appraised; nothing was opened twice.',
  'nothing-to-appraise':
    'Nothing of {year} can be appraised: an undertaking must be answered, rated or closed in silence, and not appraised yet.',
  'targets-missing': 'There are no units to appraise yet. List them first, then issue the plan.',
  'target-twice': 'A unit is listed twice; nothing was saved. Take one away.',
  'target-without-key-proposal': 'A unit does not handle the key proposal chosen for it; nothing was saved.',
  'day-is-past': '{day} is past; nothing was saved. Choose today or a later day.',
  'day-is-ahead': '{day} lies ahead; nothing was saved. Record a visit after it took place.',
  'scrutineers-alike': 'Two different scrutineers are needed; the plan was not issued. Choose another.',
  'scrutineer-in-conflict': 'A scrutineer belongs to a unit under appraisal; the plan was not issued. Choose another.',
  'person-unknown': 'Somebody on the list is not in the register; the plan was not issued. Choose again from the list.',
  'weights-not-hundred': 'The weights come to {sum}% instead of 100%; the plan was not issued. Adjust them.',
  'assessor-twice': 'An assessor stands in two groups; the plan was not issued. Each belongs to one.',
  'assessor-without-group': 'An assessor stands in no group; the plan was not issued. Give everybody a group.',
  'assessor-group-too-small':
    'After conflicts of interest, “{group}” has {members} people for {unit}; fewer than {minimum} would give votes away. The plan was not issued; add assessors or merge groups.',
  'not-a-target': 'This unit is not one you can act for in this appraisal; nothing was saved.',
  'self-check-already-in': 'The self-check report is in and cannot be changed.',
  'self-checks-missing':
    '{count, plural, one {# unit has} other {# units have}} not reported; the ballot cannot open before {dueOn}. Remind them or wait for the day.',
  'ballot-still-open': 'The ballot runs until {closesOn}; it cannot be counted by itself yet.',
  'plan-changed': 'The plan no longer matches its digest; the ballot was not opened. Ask for the audit record.',
  'tally-already-signed': 'You have signed already.',
  'count-already-published': 'The count is published already.',
  'feedback-missing': '{unit} has no feedback yet; nothing was sent. What you typed is kept; write to every unit.',
  'rectification-missing': '{unit} has not handed in a plan; hand in the plan first.',
  'already-rechecked': 'The rectification of this unit has been rechecked and cannot be changed.',
};
