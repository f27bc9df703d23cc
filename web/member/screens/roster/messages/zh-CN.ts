// 手机通讯录的文字。
export const zhCN = {
  title: '通讯录',
  lead: '同界别、同专委会、同小组的委员，和愿意让大家联系的委员。',
  search: '姓名或拼音首字母',
  count: '{count} 人',
  nobody: '没有找到',
  nobodyAdvice: '换个字试试。不在同一界别、专委会或小组的委员，只有本人愿意才列在这里。',
  call: '打给{name}',
  noPhone: '未公开电话',
  office: '政协办公室',
  callOffice: '打给办公室',
  mine: '我的电话给谁看',
  mineAdvice: '由你自己决定，随时可改。工作人员查看时要写明原因，并会列在下面。',
  mineMissing: '名册里还没有登记你的电话，请联系办公室。',
  saved: '已保存',
  lookUps: '工作人员查看记录',
  back: '我',
} as const;
