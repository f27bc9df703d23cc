import type { Messages } from '#platform/locale';
import type { zhCN } from './zh-CN.ts';

export const en: Messages<typeof zhCN> = {
  targets: { unit: 'Unit', category: 'Category' },
  states: { candidate: 'In reserve', 'in-use': 'In use', retired: 'Replaced', refused: 'Not trained' },
  verdicts: {
    first: 'The first model; it came into use',
    better: 'No worse than the one before; it came into use',
    'worse-on-new-cases':
      'On the {count} cases assigned since, the new model was right first time in {fresh}%, the present one in {current}%: the present one stays in use',
    'worse-in-cross-check':
      'Cross-checked it was right first time in {fresh}%, the present one in {current}%: the present one stays in use',
    'too-few': 'Only {count} cases are decided; {wanted} are needed: nothing was trained, the written duties serve',
    'one-class': 'All {count} cases went to one place: there is nothing to learn, the written duties serve',
  },
  verbs: {
    train: 'Train now',
    'settle-model': 'Judge the new model',
    'use-model': 'Use this model',
    'note-shown': 'Note the suggestion',
  },
  events: {
    routing: {
      'training-asked': 'A training of the suggestions was asked for',
      trained: 'Suggestion model {version} was trained',
      'model-chosen': 'Suggestion model {version} was brought into use',
      suggested: 'A suggestion was shown',
    },
  },
  refusals: {
    'routing-model-empty':
      'Version {version} could not be trained and cannot be used; nothing was changed. Please choose another.',
    'routing-model-in-use': 'Version {version} is in use already; nothing was changed.',
  },
};
