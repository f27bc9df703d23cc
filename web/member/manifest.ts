// How the member's app introduces itself to a phone.
import type { ManifestOptions } from 'vite-plugin-pwa';

export const memberManifest: Partial<ManifestOptions> = {
  id: '/m/',
  name: '同心 · 委员履职',
  short_name: '同心',
  description: '写提案、看进度、评办理。',
  lang: 'zh-CN',
  start_url: '/m/',
  scope: '/m/',
  display: 'standalone',
  orientation: 'portrait',
  background_color: '#f7f5f2',
  theme_color: '#f7f5f2',
  categories: ['government', 'productivity'],
  icons: [
    { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
    { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
    { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
    { src: 'icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  ],
};
