// What the office and the members read when a file is refused, and what an import of Word left out.
export const zhCN = {
  refusals: {
    'file-empty': '「{name}」是空文件，没有保存。请检查后重新选择。',
    'file-too-large': '「{name}」有 {size} MB，超过每个文件 {limit} MB 的上限，没有保存。请压缩图片或拆成几个文件。',
    'file-type-refused': '「{name}」的类型不能上传，没有保存。可以上传：{allowed}。',
    'file-type-mismatch':
      '「{name}」的内容与文件名不符（实际内容：{found}），没有保存。请用原来的程序打开，另存为正确的格式。',
    'file-old-format':
      '「{name}」是旧版 Office 格式，没有保存。请在 Word、Excel 或 WPS 中另存为 .docx 或 .xlsx 再上传。',
    'file-encrypted': '「{name}」设有密码，系统读不出内容，没有保存。请去掉密码后重新上传。',
    'file-truncated': '「{name}」不完整，可能传输时中断，没有保存。请重新复制或重新导出。',
    'file-damaged': '「{name}」已损坏或内部结构不合规范，没有保存。请打开原文件另存一份再上传。',
    'file-too-deep': '「{name}」里嵌套的文件超过 {limit} 层，没有保存。请把里面的文件取出来分别上传。',
    'file-expands-too-much': '「{name}」展开后过大（上限 {limit} MB），没有保存。请删去大图片或空白行列后重试。',
    'file-has-macros': '「{name}」含有宏或可运行的程序，没有保存。请另存为不含宏的 .docx、.xlsx 或 PDF。',
    'file-reaches-outside': '「{name}」打开时会连接外部地址（远程模板或对象），没有保存。请把内容复制到新文档再上传。',
    'image-too-large': '「{name}」有 {width} × {height} 像素，超过 {limit} 百万像素的上限，没有保存。请缩小后上传。',
    'image-format-unreadable':
      '「{name}」的图片格式本系统打不开，没有保存。请在手机相机设置中选「兼容性最佳」，或转成 JPEG 上传。',
    'file-infected': '「{name}」被查出病毒（{finding}），没有保存。请先在本机杀毒。',
    'scanner-unavailable': '病毒扫描暂时不可用，「{name}」没有保存。请稍后再传；持续出现请告诉系统管理员。',
    'document-unreadable':
      '这个 Word 文档读不出来，没有导入任何内容。请用 Word 或 WPS 打开另存为 .docx，或直接复制正文粘贴。',
    'document-too-long': '文档正文超过 {limit} 字，没有导入。请只保留需要的部分。',
  },
  wordWarnings: {
    'comments-left-out': '{count} 条批注没有带入。',
    'deleted-text-left-out': '{count} 处修订中已删除的文字没有带入。',
    'inserted-text-kept': '{count} 处修订中新增的文字已带入。',
    'text-boxes-placed': '{count} 个文本框的文字已放进正文，请看位置是否合适。',
    'pictures-left-out': '{count} 张图片没有带入，可作为附件上传。',
    'tables-as-text': '{count} 个表格已转成文字。',
    'notes-at-end': '{count} 条脚注或尾注已放在文末。',
    'headers-left-out': '页眉页脚没有带入。',
  },
} as const;
