// Words of the barometer: states, verbs, what happened, refusals, settings.
export const en = {
  barometer: {
    name: 'Barometer',
    states: { open: 'being raised', merged: 'merged', gone: 'no longer raised' },
    kinds: {
      proposal: 'proposal',
      'information-report': 'information report',
      'public-matter': 'public matter',
      matter: 'matter received by a member',
      'topic-clue': 'topic clue',
    },
    trends: { few: 'too few to tell', rising: 'more than before', falling: 'less than before', steady: 'as before' },
    grown: {
      proposal: 'Proposal made of it',
      'topic-clue': 'Topic clue made of it',
      'information-commission': 'Commission made of it',
      'information-report': 'Report made of it',
    },
    corrections: { split: 'split', merged: 'merged', renamed: 'renamed', 'taken-out': 'taken out' },
    verbs: {
      'split-off': 'Split off',
      'take-out': 'Not this issue',
      'merge-into': 'Merge into',
      'rename-issue': 'Rename',
      'undo-correction': 'Undo correction',
      'make-topic': 'Turn into a topic clue',
      'make-commission': 'Commission reports',
      'start-draft': 'Draft a proposal',
    },
  },
  events: {
    'barometer-issue': {
      found: 'Found by grouping',
      kept: 'Grouped again ({voices})',
      'split-off': 'Made by splitting ({voices})',
      split: '{voices} split off',
      renamed: 'Renamed',
      'voice-taken-out': 'One taken out',
      merged: 'Merged into another ({voices})',
      'correction-undone': 'Correction undone',
      'topic-made': 'Turned into a topic clue',
      'commission-made': 'Reports were commissioned',
      'draft-begun': 'A proposal was begun',
    },
  },
  refusals: {
    'nothing-to-undo': 'There is no correction to undo.',
    'not-the-last-correction': 'Only the last correction can be undone; nothing was done. Reload and look again.',
    'issue-is-a-topic': 'It is a topic clue already. Go on there.',
    'issue-is-commissioned': 'Reports on it are commissioned already and not closed. Go on there.',
    'issue-days-out-of-order': 'The last day is before the first; nothing was done. Change it and try again.',
    'issue-not-open': 'The other issue was merged or is no longer raised; nothing was done. Reload and choose again.',
    'voice-not-in-issue': '{count} of those chosen no longer stand here; nothing was done. Reload and choose again.',
    'split-takes-all': 'Some must stay; nothing was done. To change only the name, rename it.',
  },
  settings: {
    barometer: {
      fewestVoices: 'Barometer: how many alike make an issue',
      windowDays: 'Barometer: days whose voices are put together',
      membersSee: 'Barometer: members see names and sizes of issues (1 yes, 0 no)',
    },
  },
} as const;
