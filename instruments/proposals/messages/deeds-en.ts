// Words of a proposal's deeds in a duty file.
const by = (did: string) =>
  `{role, select, co {Co-signed proposal ${did}} other {{form, select, joint {Joint proposal led ${did}} collective {Collective proposal written ${did}} other {Proposal ${did}}}}}`;

export const deedsEn = {
  'proposal-submitted':
    '{role, select, co {Co-signed a proposal} other {{form, select, joint {Led a joint proposal} collective {Wrote a collective proposal} other {Submitted a proposal}}}}',
  'proposal-filed': by('filed'),
  'proposal-merged': by('merged into another'),
  'proposal-converted': by('passed on as information'),
  'proposal-key': by('named a key proposal'),
  'proposal-excellent': by('awarded as excellent'),
} as const;
