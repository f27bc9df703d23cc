// The committees one may sign in to, the last one first chosen.
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { isRefusal } from '#platform/errors';
import { type Committee, identity } from './identity.ts';
import type { PasswordStepProps } from './password-step.tsx';
import { readStored } from './preferences.ts';

export const committeeKey = 'tongxin.committee';

async function committeesOrNone(): Promise<readonly Committee[]> {
  const answer = await identity.committees();
  return isRefusal(answer) ? [] : (answer as readonly Committee[]);
}

export function useCommittees({ fixed, tenantId, onTenant }: PasswordStepProps): readonly Committee[] {
  const query = useQuery({ queryKey: ['committees'], queryFn: committeesOrNone, enabled: !fixed });
  const committees = query.data ?? [];
  useEffect(() => {
    if (tenantId || committees.length === 0) return;
    const remembered = committees.find((one) => one.id === readStored(committeeKey));
    const onlyOne = committees.length === 1 ? committees[0] : undefined;
    const start = remembered ?? onlyOne;
    if (start) onTenant(start.id);
  }, [committees, tenantId, onTenant]);
  return committees;
}
