// Points become one of four grades (优良中差), 90/75/60 unless the committee says otherwise. Silence is no grade.
export const grades = ['excellent', 'good', 'fair', 'poor'] as const;
export type Grade = (typeof grades)[number];

export interface GradeBounds {
  readonly excellent: number;
  readonly good: number;
  readonly fair: number;
}

export function gradeOf(points: number, bounds: GradeBounds): Grade {
  if (points >= bounds.excellent) return 'excellent';
  if (points >= bounds.good) return 'good';
  return points >= bounds.fair ? 'fair' : 'poor';
}

export const roundedToTenth = (points: number): number => Math.round((points + Number.EPSILON) * 10) / 10;

/** The mean of those who spoke; null when nobody did. */
export function meanOf(totals: readonly number[]): number | null {
  if (totals.length === 0) return null;
  return roundedToTenth(totals.reduce((sum, total) => sum + total, 0) / totals.length);
}
