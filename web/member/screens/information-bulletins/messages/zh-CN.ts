// 手机上看采用情况通报：总体情况和自己的部分。
export const zhCN = {
  title: '信息采用情况通报',
  back: '全部通报',
  none: '还没有通报',
  noneHint: '办公室印发后，这里能看到总体情况和你自己的部分。',
  own: '你的部分',
  totals: '总体情况',
  submitted: '报送',
  printed: '本级采用',
  adopted: '上级采用',
  instructed: '获批示',
  sentUp: '上报期数',
  issues: '编发期数',
  nothing: '无',
  pieces: '{count} 件',
  word: '下载 Word',
} as const;
