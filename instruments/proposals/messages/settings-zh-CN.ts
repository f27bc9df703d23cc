// 委员会设置里各项数字的名称。
export const settingsZhCN = {
  proposal: {
    inSession: { opensBeforeDays: '大会提案提前受理', cutoffAt: '大会提案截止时刻（新会次预设）' },
    title: { maxChars: '案由字数上限' },
    body: { maxChars: '正文字数上限' },
    cosign: { requireOnlineSign: '联名须本人在线签名' },
    preReview: { days: '初审期限' },
    revision: { workingDays: '修改重报期限' },
    decision: { days: '审查决定期限' },
    assignment: { days: '交办期限' },
    assign: { objectionDays: '退办期限', adjudicateDays: '退办裁定期限' },
    handle: {
      firstMeetingDays: '首次面商期限',
      minConsultations: '最少协商次数',
      coOpinionDays: '会办意见期限',
      replyMonths: '答复期限',
      maxMonths: '最长办理期限',
    },
    countersign: { workingDays: '会签期限' },
    check: { workingDays: '答复审核期限' },
    feedback: { workingDays: '反馈期限' },
    rehandle: { days: '重新办理期限' },
    classSet: '答复类别',
    public: { listDays: '立案目录公开期限' },
    key: { count: '每年重点提案数' },
  },
} as const;
