export const zhCN = {
  likeness: {
    levels: { 'nearly-identical': '几乎相同', 'same-request': '问的是同一件事', 'somewhat-alike': '有些相近' },
  },
} as const;
