// Stands in for the query library: what is at hand is the answer, and nothing is asked.

let atHand: ReadonlyMap<string, unknown> = new Map();

/** By the query's key as JSON. */
export function takeInHand(answers: ReadonlyMap<string, unknown>) {
  atHand = answers;
}

const nothing = () => undefined;

export function useQuery({ queryKey }: { queryKey: unknown }) {
  const data = atHand.get(JSON.stringify(queryKey));
  return { data, error: null, isPending: data === undefined, isFetching: true, refetch: nothing, dataUpdatedAt: 0 };
}

export const useQueryClient = nothing;
export const useMutation = nothing;
export const useInfiniteQuery = nothing;
export const QueryClientProvider = nothing;
export const keepPreviousData = nothing;
export class QueryClient {}
