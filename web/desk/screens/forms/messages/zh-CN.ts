// 办一件事的表单：各处通用的词。
export const zhCN = {
  verbs: '可办的事',
  done: '已办：{verb}',
  cancel: '取消',
  reason: '理由',
  reasonMissing: '请写明理由',
  text: '内容',
  fileMoving: '文件正在上传，请稍候',
  fileFailed: '没有传上，请再试一次',
  textMissing: '请写明内容',
  confirmLead: '确认“{verb}”？办理后记入经过。',
} as const;
