// 手机端晴雨表的文字。
export const zhCN = {
  title: '群众反映集中的事',
  lead: '多件提案、信息和群众反映说的是同一件事，这里按件数列出名称。可以据此起草提案，起草后两边互相可查。',
  toTopics: '选题指南',
  issues: '反映集中的事',
  size: '{size} 件',
  draft: '起草提案',
  draftOf: '就“{name}”起草提案',
  none: '现在没有五件以上说同一件事的',
  noneHint: '几件反映说的是同一件事，就会归到一起出现在这里。',
} as const;
