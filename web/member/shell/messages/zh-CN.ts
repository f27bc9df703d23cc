// Words of the frame that are needed only now and then.
export const zhCN = {
  acting: {
    for: '正在代{name}撰写',
    until: '由{by}操作，到{at}为止；签名、评价和核验须本人。',
    end: '结束代办',
  },
} as const;
