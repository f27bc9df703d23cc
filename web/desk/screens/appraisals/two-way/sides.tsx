// The three sheets beside each other: whether each is in, and what stands in those one may see.
import type { TwoWayView } from '#instruments/appraisals/contract';
import { useDates, useTranslate } from '#web/client';
import * as words from '../messages/index.ts';
import { Score } from '../score.tsx';
import { useAppraisalWords } from '../words.ts';

type SideView = TwoWayView['sides'][number];
type Given = NonNullable<SideView['given']>;

function GivenPoints({ side, given }: { side: SideView; given: Given }) {
  const t = useTranslate(words);
  const say = useAppraisalWords();
  const dates = useDates();
  return (
    <>
      <table className="appraisals-sum">
        <caption className="ui-hidden-visually">{say(`appraisals.sheets.${side.side}`)}</caption>
        <tbody>
          {side.criteria.map(({ key, name, most }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              <td>{t('sides.ofMost', { points: given.points[key] ?? 0, most })}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('fill.total')}</th>
            <td>{given.total}</td>
          </tr>
        </tfoot>
      </table>
      {given.remark ? <p className="ui-document">{given.remark}</p> : null}
      <p className="ui-soft ui-small">
        {given.by} · {dates.moment(given.at)}
      </p>
    </>
  );
}

function SideColumn({ side, view }: { side: SideView; view: TwoWayView }) {
  const t = useTranslate(words);
  const say = useAppraisalWords();
  const standing = side.isIn ? 'sides.inHidden' : view.isDisclosed ? 'sides.silent' : 'sides.notIn';
  return (
    <section className="appraisals-side">
      <header>
        <h3>{say(`appraisals.sheets.${side.side}`)}</h3>
        {side.given ? <Score score={{ points: side.given.total, grade: side.given.grade }} /> : null}
      </header>
      {side.given ? <GivenPoints side={side} given={side.given} /> : <p className="ui-soft">{t(standing)}</p>}
    </section>
  );
}

export function Sides({ view }: { view: TwoWayView }) {
  const t = useTranslate(words);
  return (
    <>
      <div className="appraisals-sides">
        {view.sides.map((side) => (
          <SideColumn key={side.side} side={side} view={view} />
        ))}
      </div>
      {view.remarks.map(({ by, text }) => (
        <p key={by + text}>
          <strong>{t('sides.remarkOf', { name: by })}</strong> {text}
        </p>
      ))}
    </>
  );
}
