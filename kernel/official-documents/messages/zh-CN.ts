// What is said about the fonts of a document one downloads.
export const zhCN = {
  officialDocuments: {
    fontNotice: {
      named: '文件已按国标指定字体（{fonts}）。打开文件的电脑未安装这些字体时，会以其他字体显示；版面不变。',
      replaced:
        '本机没有{fonts}，PDF 已改用{fallback}排版，版心、行数、字数不变。管理员把字体文件放入字体目录后，即按国标字体生成。',
    },
  },
} as const;
