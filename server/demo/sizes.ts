// How much the demo holds (domain 13.1): a year's proposals of a city and of a county, and ordinary ones in every state.
import type { Plan } from './stories/planner.ts';

type Size = Pick<Plan, 'inSession' | 'ordinary' | 'ahead' | 'late' | 'key'>;

export const sizes: { readonly city: Size; readonly county: Size } = {
  city: {
    inSession: 400,
    late: 6,
    key: 10,
    ordinary: {
      draft: 4,
      cosigning: 3,
      submitted: 8,
      returned: 3,
      'pre-reviewed': 9,
      'not-filed': 4,
      converted: 6,
      withdrawn: 2,
      filed: 7,
      'assignment-drafted': 5,
      assigned: 9,
      objected: 3,
      handling: 14,
      countersigning: 4,
      'signing-off': 5,
      checking: 6,
      delivered: 10,
      rehandling: 4,
      tracking: 6,
      closed: 6,
    },
    ahead: { draft: 5, cosigning: 5, submitted: 7, returned: 2, 'pre-reviewed': 4 },
  },
  county: {
    inSession: 130,
    late: 2,
    key: 5,
    ordinary: {
      draft: 2,
      submitted: 4,
      returned: 1,
      'pre-reviewed': 3,
      filed: 2,
      'assignment-drafted': 2,
      assigned: 4,
      objected: 1,
      handling: 6,
      'signing-off': 2,
      checking: 2,
      delivered: 4,
      rehandling: 1,
      tracking: 2,
    },
    ahead: { draft: 2, cosigning: 1, submitted: 3 },
  },
};
