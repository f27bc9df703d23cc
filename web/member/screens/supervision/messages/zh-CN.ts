// 委员在自己的件上看到的催办情况。
export const zhCN = {
  title: '催办情况',
  comma: '、',
  waits: {
    objection: '签收',
    'first-meeting': '首次面商',
    'co-opinion': '会办意见',
    reply: '答复',
    rehandling: '重新办理',
    countersign: '会签',
    adjudication: '退办裁定',
    check: '答复审核',
    'pre-review': '初审',
    assignment: '交办',
    decision: '审定',
    commitment: '承诺兑现',
    silence: '办理进展',
  },
  said: {
    remind: '{date} 提醒{unit}：{awaited}',
    phone: '{date} 电话催办{unit}：{awaited}',
    notice: '{date} 向{unit}发出督办通知：{awaited}',
    answer: '{date} {unit}回复督办通知，预计 {until} 前完成',
    'put-off': '{date} 暂缓催办',
    leader: '{date} 报领导督促',
  },
} as const;
