// 服务端自身的文字：登录记录登记等。
export const zhCN = {
  settings: {
    identity: { secondFactor: '须用第二种验证方式的人', idleMinutes: '无操作自动退出' },
    info: { body: { maxChars: '社情民意信息字数上限' }, score: { mode: '信息采用计分方式' } },
    consult: {
      noticeDays: '协商会议通知提前',
      materialDays: '协商材料提前',
      minutesDays: '协商纪要报送期限',
      plan: { maxTopics: '年度协商议题上限' },
    },
    leave: { plenaryDays: '全体会议请假提前', standingDays: '常委会议请假提前' },
    duty: {
      grades: { excellent: '履职“优秀”分数线', pass: '履职“称职”分数线' },
      visibility: '履职档案谁可以看',
    },
    ranking: { enabled: '启用排名' },
    signin: { gps: { enabled: '签到使用定位' } },
    audit: { retentionMonths: '审计记录保存' },
  },
  notices: {
    'backup-failed': {
      title: '昨晚的备份失败',
      line: '原因：{code}。以前的备份都还在；请查看备份记录，并在今天告诉技术支持。',
    },
    'rehearsal-failed': {
      title: '恢复演练失败',
      line: '原因：{code}。正在使用的数据没有改动；请查看备份记录，并在今天告诉技术支持。',
    },
  },
  units: { points: '分' },
  refusals: {
    'document-unavailable': '这份公文现在还不能生成。请等事项到达相应环节后再下载。',
  },
} as const;
