// What the office reads when a table cannot be read; refusals of files in general stand in platform/files.
export const zhCN = {
  refusals: {
    'spreadsheet-not-recognised': '「{name}」不是表格文件，没有导入。请选择 .xlsx 或 .csv 文件。',
    'spreadsheet-old-format':
      '「{name}」是旧版 Excel 或网页格式，没有导入。请用 Excel 或 WPS 打开，另存为 .xlsx 后再导入。',
    'spreadsheet-too-many-rows': '「{name}」超过 {limit} 行，没有导入。请分成几个文件。',
    'spreadsheet-too-many-columns': '「{name}」超过 {limit} 列，没有导入。请删去不用的列。',
    'spreadsheet-too-many-sheets': '「{name}」超过 {limit} 个工作表，没有导入。请只保留要导入的工作表。',
    'spreadsheet-cell-too-long': '「{name}」第 {row} 行有单元格超过 {limit} 字，没有导入。请缩短后重试。',
    'spreadsheet-quotes-unclosed': '「{name}」第 {row} 行的引号没有成对，没有导入。请改正，或另存为 .xlsx 后导入。',
    'spreadsheet-header-not-found': '没有找到表头，没有导入。表头应包含：{columns}。',
  },
} as const;
