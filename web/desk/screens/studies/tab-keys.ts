import { type StudyPlace, studyPlaces } from '#instruments/studies/contract';

export const tabKeys = studyPlaces;
export type TabKey = StudyPlace;
