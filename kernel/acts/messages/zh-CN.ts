// 各类办理动作共用的拒绝。
export const zhCN = {
  refusals: {
    'not-found': '没有找到，或者你无权查看。请核对后重试。',
    'not-permitted': '你没有办理这一步的权限，没有改动。如需办理，请联系本单位管理员。',
    'state-conflict': '现在不能办理这一步：事项已进入其他环节，没有改动。请刷新查看最新情况。',
    'version-conflict':
      '{by}刚刚办理过这件事项（{count} 处变化），你的操作没有保存。请看过变化后再办，已填内容仍在本页。',
    'version-missing': '没有说明依据的版本，没有保存。请刷新页面后重试。',
    'text-too-long':
      '文字太长，没有保存：{count, plural, =1 {这一处} other {# 处，最长的一处}}有 {length} 字，上限 {limit} 字，超出 {over} 字。全部文字都留在本页，请删减后再存。',
    'idempotency-mismatch': '同一次提交的内容前后不一致，没有保存。请刷新页面后重试。',
  },
} as const;
