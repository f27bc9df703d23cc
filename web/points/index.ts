export { PointsSheet, type PointsSheetProps } from './points-sheet.tsx';
