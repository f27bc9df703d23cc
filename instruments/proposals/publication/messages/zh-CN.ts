import { zhCN as privacy } from '#platform/privacy/messages';

export const zhCN = {
  ...privacy,
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
    'private-details-open':
      '还有 {count} 处个人信息没有处理，没有提请签发。已填写的都在，请逐处选择隐去，或写明保留的理由。',
    'secrecy-unanswered': '文中有 {count} 处涉密或内部字样，没有提请签发。请核对后写明为什么可以公开，或不予公开。',
    'release-needs-second-person': '这份审查是你做的，须由另一人签发。内容没有变化，请提案委员会另一位负责人签发。',
    'check-outdated': '审查之后提案或答复有了变化，没有公开。请退回重审，按新内容再看一遍。',
    'nothing-published': '这件提案没有公开过，不用撤下。',
    'nothing-to-list': '所选提案都已在目录中，或已撤下，没有可公开的。',
    'title-needs-check':
      '{numbers} 的案由里可能有个人信息或涉密字样，目录没有公开。请去掉这 {count} 件再公开，或先改正案由。',
  },
} as const;
