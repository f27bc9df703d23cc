// The bounds of the grades as the committee set them.
import type { Settings } from '#platform/settings';
import type { GradeBounds } from './grades.ts';
import { appraisalNumbers } from './settings.ts';

export const gradeBounds = (settings: Settings): GradeBounds => ({
  excellent: settings.get(appraisalNumbers.excellentFrom),
  good: settings.get(appraisalNumbers.goodFrom),
  fair: settings.get(appraisalNumbers.fairFrom),
});
