// 今日的文字。
export const zhCN = {
  greeting: '{name}，你好',
  stacks: { decide: '待你办', waiting: '等别人办', fresh: '有新进展' },
  waits: { title: '另有待办', until: '{date}前' },
  nothingToDecide: '现在没有要你办的事。',
  calls: {
    sign: '请你联名',
    write: '草稿待写完',
    sendIn: '联名已齐，待提交',
    revise: '退回修改',
    rate: '答复待评价',
    verify: '兑现待核验',
    look: '待你看',
  },
  empty: {
    title: '今天没有要办的事',
    advice: '联名邀请、退回修改、答复和承诺兑现到了，会出现在这里，并写明到什么时候。',
  },
  install: { title: '可以把同心放到手机桌面，下次直接打开。', verb: '放到桌面', no: '不用了' },
} as const;
