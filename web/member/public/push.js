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

/** The window that is there already, else any of this app's, else a new one. */
async function open(page) {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const ours = windows.filter(({ url }) => new URL(url).pathname.startsWith('/m/'));
  const there = ours.find(({ url }) => new URL(url).pathname === page);
  if (there) return there.focus();
  const [any] = ours;
  if (!any) return self.clients.openWindow(page);
  // A window that this worker does not lead yet cannot be sent elsewhere.
  const sent = await any.navigate(page).catch(() => null);
  return sent ? sent.focus() : self.clients.openWindow(page);
}

self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(open(pageOf(event.notification.data?.link ?? '/')));
});
