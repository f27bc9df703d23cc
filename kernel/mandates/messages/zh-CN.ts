export const zhCN = {
  events: {
    mandates: { begun: '开始代委员操作', ended: '结束代委员操作' },
  },
  notices: {
    'acted-for': {
      title: '工作人员今天代你操作',
      line: '{officer}受托代你撰写、提交提案，事由：{reason}。代办只到今天下班前后，不能代你签名、评价或核验。如非你本意，请与提案办公室联系。',
    },
  },
  refusals: {
    'mandate-missing': '没有有效的代办授权，代办可能已经到时。请重新说明事由后开始代办；已写的内容都在草稿里。',
    'mandate-for-oneself': '这是你自己，不用代办。',
    'mandate-without-seat': '{name}现在不是本届委员，不能代其撰写提案。',
  },
} as const;
