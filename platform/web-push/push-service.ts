// Which servers a subscription may point to. The address comes from a browser, and we call it: without this list
// anyone with an account could make the server call machines inside the office's network.
const knownServices = [
  'fcm.googleapis.com',
  'updates.push.services.mozilla.com',
  'notify.windows.com',
  'push.apple.com',
];

export interface PushServicePolicy {
  /** Further host names, for instance of a push relay inside the office. */
  furtherHosts?: readonly string[];
}

export function isPushService(endpoint: string, { furtherHosts = [] }: PushServicePolicy = {}): boolean {
  if (!URL.canParse(endpoint)) return false;
  const { protocol, hostname, username, password, port } = new URL(endpoint);
  if (protocol !== 'https:' || username || password) return false;
  if (furtherHosts.includes(hostname)) return true;
  return port === '' && knownServices.some((host) => hostname === host || hostname.endsWith(`.${host}`));
}
