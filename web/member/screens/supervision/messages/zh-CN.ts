// 委员在自己的件上看到的催办情况。
export const zhCN = {
  title: '催办情况',
  comma: '、',
  said: {
    remind: '{date} 提醒{unit}：{awaited}',
    phone: '{date} 电话催办{unit}：{awaited}',
    notice: '{date} 向{unit}发出督办通知：{awaited}',
    answer: '{date} {unit}回复督办通知，预计 {until} 前完成',
    'put-off': '{date} 暂缓催办',
    leader: '{date} 报领导督促',
  },
} as const;
