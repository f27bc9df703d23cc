import { zhCN as privacy } from '#platform/privacy/messages';

export const zhCN = {
  ...privacy,
  refusals: {
    'private-details-open':
      '还有 {count} 处个人信息没有处理，没有提请签发。已填写的都在，请逐处选择隐去，或写明保留的理由。',
    'secrecy-unanswered': '文中有 {count} 处涉密或内部字样，没有提请签发。请核对后写明为什么可以公开，或不予公开。',
    'release-needs-second-person': '这份审查是你做的，须由另一人签发。内容没有变化，请另一位有签发权的负责人签发。',
    'check-outdated': '审查之后内容有了变化，没有公开。请退回重审，按新内容再看一遍。',
    'nothing-published': '这一件没有公开过，不用撤下。',
  },
} as const;
