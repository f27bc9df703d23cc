import type { Messages } from '#platform/locale';
import type { zhCN } from './zh-CN.ts';

export const en: Messages<typeof zhCN> = {
  imports: {
    kinds: { proposals: 'Proposals of past years' },
    columns: {
      proposals: {
        number: 'Number',
        year: 'Year',
        publishedAt: 'Date',
        category: 'Category',
        title: 'Title',
        body: 'Text',
        situation: 'Situation',
        recommendations: 'Recommendations',
        proposer: 'Proposer',
      },
    },
    problems: {
      'line-unreadable': 'This line is no complete proposal. Each line is one JSON object with number, title and body.',
      'number-missing': 'The number is missing. Please add it.',
      'title-missing': 'The title is missing. Please add it.',
      'text-missing': 'The text is missing. Please add it.',
      'bad-day': '“{text}” is no date. Write 2019-01-12.',
      'year-missing': 'The year cannot be told. Fill in the year, or the full date.',
      'number-twice-in-file': 'The same number as row {row}. Please check.',
      'number-taken': 'Number {number} belongs to another proposal. Choose another prefix and read the file again.',
      'imported-differently':
        '{number} was imported before with a different text and is not overwritten. To correct it, undo the earlier import first.',
      'category-not-known': 'The category table has no “{text}”; the proposal stays without a category.',
      'recommendations-not-found': 'No recommendations were recognised; the whole text is kept as the situation.',
    },
    notes: {
      'proposal-worked-on': 'It has been worked on since, so it stays.',
      'number-taken': 'The number is taken.',
      'imported-differently': 'Imported before with a different text.',
    },
  },
  events: { proposal: { imported: 'Past proposal {number} imported' } },
  refusals: {
    'import-origin-refused':
      'The prefix “{origin}” cannot be used; nothing was read. Use up to 12 letters, digits or Chinese characters.',
  },
};
