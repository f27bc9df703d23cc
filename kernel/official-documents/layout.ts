// Every measure of the national layout with its source: GB/T 9704-2012, by clause; 「practice」 where the standard
// leaves the choice to the issuer. Nothing else in this part holds a length.

/** 5.1, 5.2.1: A4; head margin 37 mm, binding margin 28 mm, type area 156 × 225 mm. */
import { bodySize, pointsPerMillimetre, typeArea } from './page-grid.ts';

export const sizes = {
  body: bodySize,
  /** 7.3.1: size 2. */
  title: 22,
  /** 7.4: end matter, and 7.5: page numbers, size 4. */
  endMatter: 14,
  pageNumber: 14,
  /** Practice: tables in small size 4, ledgers in size 5. */
  table: 12,
  ledger: 10.5,
} as const;

/** 5.2.4 and practice: the official red. */
export const red = 'C8161D';

/** 10.1, letter format. The thickness of the parts of its double rules is practice. */
export const letter = {
  markTopMm: 30,
  ruleBelowMarkMm: 4,
  ruleAboveFootMm: 20,
  ruleLengthMm: 170,
  thick: 2.25,
  thin: 0.75,
  gap: 0.75,
  /** The number stands 7/8 of a size-3 character below the rule. */
  numberBelowRule: (bodySize * 7) / 8,
  /** Practice: as large as the length of the name allows, and no larger. */
  markSizeMost: 38,
  markSizeLeast: 16,
} as const;

/** 7.2, document format. */
export const notice = {
  markBelowTypeAreaTopMm: 35,
  numberBelowMarkLines: 2,
  ruleBelowNumberMm: 4,
  /** Practice: 1.5 pt. */
  ruleThickness: 1.5,
  markSizeMost: 54,
  markSizeLeast: 22,
} as const;

/** 7.3.1: the title two lines below what stands above it; 7.3.2: the addressee one line below the title. */
export const blankLines = {
  aboveTitle: 2,
  belowTitle: 1,
  aboveAttachments: 1,
  aboveSignature: 1,
  aboveSealedSignature: 2,
} as const;

/** 7.3.5: a sealed date stands four characters in, an unsealed signature two. */
export const signatureIndent = { sealed: 4, unsealed: 2 } as const;

/** 7.4: first and last rule 0.35 mm, those between 0.25 mm, text one character in. */
export const endMatter = { outerRuleMm: 0.35, innerRuleMm: 0.25, indentCharacters: 1 } as const;

/** 7.5: the dash 7 mm below the type area; odd pages right, even left, one character in. */
export const pageNumber = { belowTypeAreaMm: 7, indentCharacters: 1 } as const;

/** Practice (replies to proposals): the class letter at the upper right of the first page. */
export const classLetter = { topMm: 20, size: 22 } as const;

/** Practice: a ledger lies on its side with its head in the binding; no grid. */
export const ledgerPage = {
  widthMm: 297,
  heightMm: 210,
  topMm: 25,
  leftMm: 20,
  rightMm: 20,
  bottomMm: 22,
} as const;

/** How many characters of the title's size stand on a line: one less than would fit, since digits differ in width. */
export const titleCharacters = Math.floor((typeArea.widthMm * pointsPerMillimetre) / sizes.title) - 1;

/** Practice: charts in greys that survive the copier; what matters darkest. */
export const chart = {
  barMm: 4.6,
  gapMm: 3.2,
  legendMm: 9,
  edgeMm: 6,
  lineHeightMm: 62,
  sideBySideColors: ['3B424A', 'BDB6AB', '7C8086'],
  stackedColors: ['3B424A', '8A8F95', 'C9C3B9', 'E6E1D9'],
} as const;

/** Practice: a certificate lies on its side in a red frame. */
export const certificate = {
  edgeMm: 10,
  thickness: 2.25,
  headingSize: 54,
  textSize: 24,
  smallSize: 18,
  linePitch: 2,
} as const;
export const certificatePage = {
  widthMm: 297,
  heightMm: 210,
  topMm: 34,
  leftMm: 40,
  rightMm: 40,
  bottomMm: 26,
} as const;
