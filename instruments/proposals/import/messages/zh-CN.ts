// 历年提案导入的文字。
export const zhCN = {
  imports: {
    kinds: { proposals: '历年提案' },
    columns: {
      proposals: {
        number: '案号',
        year: '年度',
        publishedAt: '时间',
        category: '分类',
        title: '案由',
        body: '内容',
        situation: '情况分析',
        recommendations: '建议',
        proposer: '提案者',
      },
    },
    problems: {
      'line-unreadable': '这一行不是一件完整的提案。每行须为一个 JSON 对象，含 number、title、body。',
      'number-missing': '没有案号。请补上。',
      'title-missing': '没有案由。请补上。',
      'text-missing': '没有正文。请补上内容。',
      'bad-day': '“{text}”不是日期。请写成 2019-01-12。',
      'year-missing': '看不出是哪一年的提案。请填写年度，或写全时间。',
      'number-twice-in-file': '案号与第 {row} 行相同。请核对。',
      'number-taken': '案号 {number} 已有别的提案。请换一个来源前缀后重新读取。',
      'imported-differently': '{number} 已导入过，但内容不同，不会覆盖。如需更正，请先撤销原来的导入。',
      'category-not-known': '分类表里没有“{text}”，先不归类。',
      'recommendations-not-found': '没有认出建议部分，全文放在“情况分析”。',
    },
    notes: {
      'proposal-worked-on': '导入之后已有办理记录，因此保留。',
      'number-taken': '案号已被占用。',
      'imported-differently': '已导入过，内容不同。',
    },
  },
  events: { proposal: { imported: '导入历年提案 {number}' } },
  refusals: {
    'import-origin-refused': '来源前缀“{origin}”不能用，没有读取。请用 12 个以内的汉字、字母、数字。',
  },
} as const;
