/** 5.1, 5.2.1: A4; head margin 37 mm, binding margin 28 mm, type area 156 × 225 mm. */
export const page = {
  widthMm: 210,
  heightMm: 297,
  topMm: 37,
  leftMm: 28,
  rightMm: 26,
  bottomMm: 35,
} as const;
export const typeArea = { widthMm: 156, heightMm: 225 } as const;

/** 5.2.3: 22 lines of 28 characters fill the type area. */
export const grid = { lines: 22, characters: 28 } as const;

export const pointsPerMillimetre = 72 / 25.4;
const twipsPerPoint = 20;
/** 5.2.2: size 3 is 16 pt. */
export const bodySize = 16;

/** Rounded down, so that the last line and the last character still fit. */
export const linePitchTwips = Math.floor((typeArea.heightMm * pointsPerMillimetre * twipsPerPoint) / grid.lines);
/** Word counts the correction of a character's width in 1/4096 point. */
export const charSpace = Math.floor(((typeArea.widthMm * pointsPerMillimetre) / grid.characters - bodySize) * 4096);
export const linePitch = linePitchTwips / twipsPerPoint;
export const tracking = charSpace / 4096;
export const characterPitch = bodySize + tracking;
/** The same correction on the text itself, in the whole twips a Word file knows: 28 characters, never 29. */
export const characterSpacing =
  Math.floor(((typeArea.widthMm * pointsPerMillimetre) / grid.characters - bodySize) * twipsPerPoint) / twipsPerPoint;
