// 纪律约束（提醒、约谈、通报、劝辞、撤销资格）的文字：只给指定的人和本人看。
export const disciplineZh = {
  discipline: {
    name: '纪律约束',
    states: {
      hearing: '听取本人意见',
      'to-approve': '待审批',
      standing: '已作出',
      ended: '已终结',
      'seat-ended': '资格已终止',
    },
    steps: { reminder: '提醒', talk: '约谈', notice: '通报', advice: '劝辞', removal: '撤销委员资格' },
    verbs: {
      'open-case': '提出',
      'state-own-view': '说明情况',
      'note-silence': '记录到期未答复',
      'approve-step': '批准',
      'decline-step': '不批准',
      'propose-step': '提出下一步',
      'end-case': '终结',
    },
    rules: { plenaries: '无故缺席全体会议', 'standing-meetings': '无故缺席常委会会议' },
    waits: { answer: '有一件事请你查看并说明情况', approve: '有一件事请你审批' },
  },
  turns: { 'member-concerned': '本人', approver: '审批人' },
  events: {
    discipline: {
      opened: '提出',
      heard: '本人作了说明',
      'silence-noted': '到期未答复',
      'step-approved': '批准',
      'step-declined': '不批准',
      'step-proposed': '提出下一步',
      ended: '终结',
    },
  },
  settings: {
    discipline: {
      answerDays: '听取本人意见的时间',
      maySkip: '经说明理由可以越级',
      missedPlenaries: '无故缺席全体会议几次起给出建议',
      missedStanding: '无故缺席常委会会议几次起给出建议',
    },
  },
  refusals: {
    'own-case': '不能对自己提出，没有保存。',
    'not-a-member': '此人现在不是委员，没有保存。',
    'case-open-already': '此人已有一件没有终结，没有保存。请在原来那一件里办理。',
    'evidence-missing': '没有依据，没有保存。请选择履职记录，或写明文书名称。',
    'evidence-unknown': '所选履职记录不属于此人，或已被更正，没有保存。请重新选择。',
    'step-behind': '这一步已经作过或不高于现在的一步，没有保存。',
    'step-skipped': '不能越级，没有保存。请从下一级开始。',
    'skip-reason-missing': '越级要写明理由，没有保存。',
    'hearing-still-open': '听取意见到 {until} 为止，还不能记为未答复。',
    'approver-is-proposer': '提出的人不能审批。请由另一位审批。',
    'ladder-at-its-end': '已经到最后一级。',
    'meeting-missing': '撤销资格要由常务委员会决定，请填写会议和日期。没有保存。',
  },
} as const;
