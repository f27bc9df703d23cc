// 与业务无关的拒绝和故障。
export const zhCN = {
  refusals: {
    'route-not-found': '没有这个地址。请检查网址，或从首页进入。',
    'cross-site-request': '请求不是从本系统页面发出的，已拒绝。请刷新页面后重试。',
    'request-too-large': '提交的内容太大，没有保存。请缩短文字或分次上传附件。',
    'unsupported-media-type': '不支持这种提交格式，没有保存。请刷新页面后重试。',
    'too-many-requests': '操作太频繁，请稍等一分钟再试。已保存的内容不受影响。',
    'request-unreadable': '提交的内容无法读取，没有保存。请刷新页面后重试。',
    'input-invalid': '有 {count} 处填写不符合要求，没有保存。请按提示修改，已填内容仍在本页。',
    'text-unstorable': '文字中有无法保存的字符，没有保存。请删除特殊字符后重试，已填内容仍在本页。',
    'service-unavailable': '系统暂时繁忙或正在恢复，本次操作没有完成。请一分钟后重试，已填内容仍在本页。',
    'storage-full': '服务器磁盘已满，没有保存。请联系系统管理员，腾出空间后会自动恢复，已填内容仍在本页。',
    'storage-read-only': '服务器目前只能查看、不能写入，没有保存。请联系系统管理员，已填内容仍在本页。',
    'internal-error': '系统出了问题，本次操作没有完成，管理员可在日志中看到。请稍后重试，已填内容仍在本页。',
  },
} as const;
