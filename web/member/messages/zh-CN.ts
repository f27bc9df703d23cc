// Words of the member's frame.
export const zhCN = {
  product: '履职通',
  skip: '跳到正文',
  tabs: '主导航',
  ways: '查找和我',
  tab: {
    today: '今日',
    write: '写',
    cases: '我的件',
    search: '查找',
    me: '我',
    activities: '活动',
    year: '我的一年',
  },
  notFound: {
    title: '没有这个页面',
    advice: '地址可能抄错了，或者这件事你现在看不到。可以从「今日」重新找起。',
    verb: '回到今日',
  },
} as const;
