export { PointsSheet, type PointsSheetProps } from './points-sheet.tsx';
export { useReasons } from './use-reasons.ts';
