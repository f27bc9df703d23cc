// Lengths: documents speak of millimetres and points, Word files of twips (1/20 point).
const pointsPerMillimetre = 72 / 25.4;

export const pointsFromMillimetres = (millimetres: number): number => millimetres * pointsPerMillimetre;
export const millimetresFromPoints = (points: number): number => points / pointsPerMillimetre;
export const twipsFromPoints = (points: number): number => Math.round(points * 20);
export const twipsFromMillimetres = (millimetres: number): number =>
  Math.round(pointsFromMillimetres(millimetres) * 20);
export const millimetresFromTwips = (twips: number): number => millimetresFromPoints(twips / 20);
