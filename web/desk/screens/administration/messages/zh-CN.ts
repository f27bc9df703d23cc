// 各项登记页面的文字。
import { zhCategories } from './zh-CN-categories.ts';
import { zhRecords } from './zh-CN-records.ts';
import { zhRegisters } from './zh-CN-registers.ts';

export const zhCN = {
  cancel: '取消',
  save: '保存',
  saved: '已保存',
  change: '修改',
  verbs: '操作',
  person: '人员',
  personHint: '输入姓名或拼音首字母',
  reason: '理由',
  reasonHint: '写明依据，留在记录里',
  reasonMissing: '请写明理由，至少 4 个字',
  dateMissing: '请填写日期',
  lastDay: '最后一天',
  ...zhRegisters,
  ...zhCategories,
  ...zhRecords,
} as const;
