// The notice is read when it is opened: said once, and only where there is a network to say it on.
import { useEffect, useRef } from 'react';
import type { ActivityView } from '#instruments/activities/contract';
import { useAct, useOnline } from '#web/client';
import { abilityTo } from './ability.ts';

interface Reading {
  id: string;
  input: object;
}

export function useReadNotice(activity: ActivityView): void {
  const said = useRef('');
  const isOnline = useOnline();
  const reading = useAct<Reading>('activities.read-notice', { cases: ({ id }) => [id] });
  const { id, own } = activity;
  const isUnread = own?.readAt === null && abilityTo(activity, 'read-notice')?.isAllowed === true;
  useEffect(() => {
    if (!isUnread || !isOnline || said.current === id) return;
    said.current = id;
    reading.act({ id, input: {} });
  }, [id, isUnread, isOnline, reading.act]);
}
