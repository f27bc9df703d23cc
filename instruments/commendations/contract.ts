// All that a screen may know of commendation, and of the ladder of discipline.
export type {
  DisciplineChoices,
  DisciplineItem,
  DisciplineState,
  DisciplineView,
  LadderStep,
  StepView,
  Suggestion,
} from './discipline/contract.ts';
export { disciplineStates, ladderSteps } from './discipline/contract.ts';
export * from './rounds/contract.ts';
