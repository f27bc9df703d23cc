// Words of the statistics screen.
export const zhCN = {
  title: '提案统计',
  currentSession: '当前届次',
  session: '届次',
  export: '导出 Excel',
  print: '打印',
  emptyTitle: '还没有可统计的提案',
  emptyAdvice: '有提案提交后，这里按状态、类别、单位、答复和评价列出件数。',
  unnamed: '未填',
  classNamed: '{letter} 类',
  rest: '其余 {count} 行',
  tables: {
    state: '按状态',
    category: '按类别',
    sphere: '按五大建设',
    kind: '按形式',
    unit: '按承办单位',
    class: '按答复类别',
    rating: '按评价（办理结果）',
  },
  countedIn: {
    proposal: '提案（件）',
    undertaking: '承办（件次）',
    reply: '答复（件次）',
    rating: '评价（人次）',
  },
  totals: {
    proposal: '共 {count} 件提案，每件只计一次。',
    undertaking: '共 {count} 件次，一件提案由几个单位承办就计几次。',
    reply: '共 {count} 件次答复，按每个单位最近一次答复计。',
    rating: '共 {count} 人次，未反馈单列，不算满意。',
  },
} as const;
