import type { Face, FaceFont } from './face.ts';

export const faces: Readonly<Record<Face, FaceFont>> = {
  body: {
    name: '仿宋_GB2312',
    families: ['仿宋_GB2312', 'FangSong_GB2312', 'FangSong', '仿宋', 'STFangsong', 'FandolFang R', 'FandolFang'],
    alternative: 'FangSong',
    family: 'modern',
    fallbackWeight: 'regular',
  },
  title: {
    name: '方正小标宋简体',
    families: ['方正小标宋简体', 'FZXiaoBiaoSong-B05S', 'FZXiaoBiaoSong-B05', 'FZXBSJW--GB1-0', '方正小标宋_GBK'],
    alternative: 'SimSun',
    family: 'auto',
    fallbackWeight: 'bold',
  },
  hei: {
    name: '黑体',
    families: ['黑体', 'SimHei', 'STHeiti', 'FandolHei'],
    alternative: 'SimHei',
    family: 'modern',
    fallbackWeight: 'bold',
  },
  kai: {
    name: '楷体_GB2312',
    families: ['楷体_GB2312', 'KaiTi_GB2312', 'KaiTi', '楷体', 'STKaiti', 'FandolKai'],
    alternative: 'KaiTi',
    family: 'modern',
    fallbackWeight: 'regular',
  },
  song: {
    name: '宋体',
    families: ['宋体', 'SimSun', 'STSong', 'FandolSong'],
    alternative: 'SimSun',
    family: 'auto',
    fallbackWeight: 'regular',
  },
};
