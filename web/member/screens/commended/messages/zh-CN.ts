// 手机上的委员表彰。
export const zhCN = {
  title: '委员表彰',
  back: '返回',
  toMe: '我',
  none: '还没有公示或决定的表彰',
  group: '集体',
  until: '公示至 {date}',
  object: '提出异议',
  objectAdvice: '写明事实和理由。只有承办人员看得到是谁提出的。',
  about: '对象',
  text: '异议',
  short: '请选对象并写明理由',
  sent: '已提交',
} as const;
