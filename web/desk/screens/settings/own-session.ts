export interface OwnSession {
  id: string;
  createdAt: string;
  lastSeenAt: string;
  device: string;
  address: string;
  isCurrent: boolean;
}
