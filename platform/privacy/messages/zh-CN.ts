export const zhCN = {
  privacy: {
    kinds: {
      'identity-number': '身份证号',
      'mobile-phone': '手机号',
      'landline-phone': '固定电话',
      'e-mail': '电子邮箱',
      'bank-card': '银行卡号',
      'home-address': '住址',
      'vehicle-plate': '车牌号',
      passport: '护照或通行证号',
      'messenger-account': '微信或 QQ 号',
      'private-person': '个人姓名',
      health: '个人病情',
    },
    confidence: { certain: '确定', likely: '很可能', possible: '请看一眼' },
    secrecy: { classified: '涉密字样', internal: '内部字样' },
  },
} as const;
