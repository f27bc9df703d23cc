// What members did in appraisals, for their duty files. A secret ballot leaves none: neither how somebody voted nor
// whether they did. Who stood on the roll of assessors is told of everybody on it alike, when the count is published.
import type { DeedKinds } from '#kernel/deeds';

export const appraisalDeeds: DeedKinds = {
  'appraisal-assessor': { group: 'appraisals', facts: {} },
  'appraisal-scrutineer': { group: 'appraisals', facts: {} },
  'handling-appraised': { group: 'appraisals', facts: {} },
};
