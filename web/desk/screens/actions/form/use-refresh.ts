import { useQueryClient } from '@tanstack/react-query';

/** Asks again everything that is on the screen, after somebody else changed it. */
export function useRefresh(): () => Promise<void> {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] === 'ask' });
}
