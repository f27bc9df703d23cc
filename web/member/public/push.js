// A part of the service worker: shows the line of a push and opens its page. The line names no case and no person.
self.addEventListener('push', (event) => {
  const { line = '', link = '/' } = event.data?.json() ?? {};
  const options = { icon: 'icon-192.png', badge: 'icon-192.png', lang: 'zh-CN', tag: link, data: { link } };
  event.waitUntil(self.registration.showNotification(line, options));
});

/** Letters lead to `/to?desk=…&phone=…`; this app takes the phone's way. */
function pageOf(link) {
  const phone = new URL(link, self.location.origin).searchParams.get('phone');
  return phone?.startsWith('/') && !phone.startsWith('//') ? `/m${phone}` : '/m/';
}

async function open(page) {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const ours = windows.find(({ url }) => new URL(url).pathname.startsWith('/m/'));
  if (!ours) return self.clients.openWindow(page);
  await ours.focus();
  return ours.navigate(page);
}

self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(open(pageOf(event.notification.data?.link ?? '/')));
});
