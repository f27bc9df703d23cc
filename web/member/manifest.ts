// How the member's app introduces itself to a phone.
import type { ManifestOptions } from 'vite-plugin-pwa';

export const memberManifest: Partial<ManifestOptions> = {
  id: '/m/',
  name: '履职通',
  short_name: '履职通',
  description: '今日要办、写提案、看进度、参加活动、我的一年。',
  lang: 'zh-CN',
  start_url: '/m/',
  scope: '/m/',
  display: 'standalone',
  orientation: 'portrait',
  background_color: '#f7f5f2',
  theme_color: '#f7f5f2',
  categories: ['government', 'productivity'],
  shortcuts: [
    { name: '写提案', url: '/m/write', icons: [{ src: 'icon-192.png', sizes: '192x192', type: 'image/png' }] },
    { name: '我的件', url: '/m/cases', icons: [{ src: 'icon-192.png', sizes: '192x192', type: 'image/png' }] },
  ],
  icons: [
    { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
    { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
    { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
    { src: 'icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  ],
};
