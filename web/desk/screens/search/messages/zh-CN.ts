// Words of the search screen.
export const zhCN = {
  title: '查找',
  placeholder: '案由、案号、人名、单位、正文里的词',
  filter: '筛选',
  count: '找到 {count} 件',
  startTitle: '想找什么？',
  startAdvice: '输入案由、案号、人名、单位或正文里的几个字。只会找到你有权看的内容。',
  noneTitle: '没有找到“{text}”',
  noneAdvice: '可以换一个说法、少打几个字，或取消筛选再找。',
} as const;
