import { zhCN as publicationWords } from '#kernel/publication/messages';

export const zhCN = {
  ...publicationWords,
  publication: {
    name: '公开',
    states: {
      'not-considered': '未审查',
      checking: '审查中',
      cleared: '待签发',
      'not-public': '不予公开',
      published: '已公开',
      'update-cleared': '更新待签发',
      withdrawn: '已撤下',
    },
    verbs: {
      'save-check': '保存',
      clear: '提请签发',
      'clear-update': '提请更新',
      release: '签发公开',
      'send-back': '退回重审',
      'decline-update': '不更新',
      'keep-back': '不予公开',
      withdraw: '撤下',
      'publish-list': '公开目录',
    },
    parts: {
      title: '案由',
      situation: '情况分析',
      recommendation: '建议 {position}',
      opening: '答复开头',
      answer: '对建议 {position} 的答复',
      closing: '答复结尾',
      'second-reply': '二次答复',
      promise: '承诺 {position}',
      evidence: '承诺 {position} 的兑现情况',
    },
    attributes: { open: '主动公开', 'on-request': '依申请公开', 'not-open': '不予公开' },
    waiting: {
      list: '{count} 件提案待公开目录',
      check: '{count} 件提案待公开审查',
      changed: '{count} 件已公开提案有新情况',
      release: '{count} 件提案待签发公开',
    },
  },
  notices: {
    'public-list-due': { title: '立案目录该公布了', line: '有 {count} 件立案提案还没有列入公开目录，{dueOn}到期。' },
  },
  events: {
    publication: {
      'list-published': '公开立案目录 {count} 件',
      'check-saved': '保存公开审查',
      cleared: '公开审查完毕，提请签发',
      'update-cleared': '提请更新公开内容',
      released: '签发公开',
      'sent-back': '公开审查退回',
      'update-declined': '公开内容不更新',
      'kept-back': '决定不公开',
      withdrawn: '从公众页面撤下',
    },
  },
  settings: { proposal: { public: { proposerNames: '公开时显示提案者姓名' } } },
  refusals: {
    ...publicationWords.refusals,
    'nothing-to-list': '所选提案都已在目录中，或已撤下，没有可公开的。',
    'title-needs-check':
      '{numbers} 的案由里可能有个人信息或涉密字样，目录没有公开。请去掉这 {count} 件再公开，或先改正案由。',
  },
} as const;
