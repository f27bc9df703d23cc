// One side: whether it is in, and what stands in it once one may see it.
import type { TwoWayView } from '#instruments/appraisals/contract';
import { useTranslate } from '#web/client';
import * as words from './messages/index.ts';
import { useScoreText } from './two-way-row.tsx';
import { useAppraisalWords } from './words.ts';

type SideView = TwoWayView['sides'][number];

export function SideResult({ view, side }: { view: TwoWayView; side: SideView }) {
  const t = useTranslate(words);
  const say = useAppraisalWords();
  const scoreText = useScoreText();
  if (view.awaits === side.side) return null;
  const { given } = side;
  const standing = side.isIn ? 'side.inHidden' : view.isDisclosed ? 'side.silent' : 'side.notIn';
  return (
    <section>
      <h2 className="ui-section-title">{say(`appraisals.sheets.${side.side}`)}</h2>
      {given ? (
        <table className="appraisal-table">
          <caption className="ui-hidden-visually">{say(`appraisals.sheets.${side.side}`)}</caption>
          <tbody>
            {side.criteria.map(({ key, name, most }) => (
              <tr key={key}>
                <th scope="row">{name}</th>
                <td>{`${given.points[key] ?? 0} / ${most}`}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('fill.total')}</th>
              <td>{scoreText({ points: given.total, grade: given.grade })}</td>
            </tr>
          </tfoot>
        </table>
      ) : (
        <p className="ui-soft">{t(standing)}</p>
      )}
      {given?.remark ? <p>{given.remark}</p> : null}
    </section>
  );
}
