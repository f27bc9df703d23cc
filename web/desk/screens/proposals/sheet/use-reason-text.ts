// The short word of a reason not to file.
import { useCaseWords } from '../words/index.ts';

export function useReasonText(): (code: string | null) => string {
  const { say } = useCaseWords();
  return (code) => (code ? say(`proposals.notFiledReasons.${code}.short`) : '');
}
