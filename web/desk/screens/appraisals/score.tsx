// A score as people read it: the grade first, the points behind it; silence is said as such.
import type { Score as ScoreView } from '#instruments/appraisals/contract';
import { Tag } from '#web/ui';
import { useAppraisalWords } from './words.ts';

export function Score({ score, isDisclosed = true }: { score: ScoreView | null; isDisclosed?: boolean }) {
  const say = useAppraisalWords();
  if (!isDisclosed) return <span className="ui-soft">—</span>;
  if (!score) return <span className="ui-soft">{say('appraisals.silent')}</span>;
  return (
    <span className="appraisals-score">
      <Tag tone={score.grade === 'poor' ? 'late' : 'plain'}>{say(`appraisals.grades.${score.grade}`)}</Tag>
      <span>{score.points}</span>
    </span>
  );
}
