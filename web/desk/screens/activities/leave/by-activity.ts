// Requests for leave, put together by the activity whose act decides them.
interface Asked {
  readonly activityId: string;
  readonly personId: string;
}

export function byActivity(requests: readonly Asked[]): [string, string[]][] {
  const groups = new Map<string, string[]>();
  for (const { activityId, personId } of requests) {
    groups.set(activityId, [...(groups.get(activityId) ?? []), personId]);
  }
  return [...groups];
}
