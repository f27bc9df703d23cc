// 承办单位和类别推荐的文字。
export const zhCN = {
  targets: { unit: '承办单位', category: '类别' },
  states: { candidate: '备用', 'in-use': '使用中', retired: '已换下', refused: '未训练' },
  verdicts: {
    first: '第一个模型，已启用',
    better: '不差于原模型，已启用',
    'worse-on-new-cases':
      '在原模型训练后交办的 {count} 件上，新模型首位命中 {fresh}%，原模型 {current}%：没有启用，继续用原模型',
    'worse-in-cross-check': '交叉检验首位命中 {fresh}%，原模型 {current}%：没有启用，继续用原模型',
    'too-few': '已办件只有 {count} 件，至少要 {wanted} 件：没有训练，按职责说明推荐',
    'one-class': '{count} 件都归同一处，学不出区别：没有训练，按职责说明推荐',
  },
  verbs: {
    train: '立即训练',
    'settle-model': '评定新模型',
    'use-model': '启用此模型',
    'note-shown': '记录推荐',
  },
  events: {
    routing: {
      'training-asked': '要求训练推荐模型',
      trained: '训练推荐模型第 {version} 版',
      'model-chosen': '启用推荐模型第 {version} 版',
      suggested: '显示推荐',
    },
  },
  refusals: {
    'routing-model-empty': '第 {version} 版没有训练成，不能启用，没有改动。请另选一版。',
    'routing-model-in-use': '第 {version} 版正在使用，没有改动。',
  },
} as const;
