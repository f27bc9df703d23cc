// Small bars of the weeks, drawn by attributes alone; what they show is said beside them.
import type { WeekCount } from '#instruments/barometer/contract';
import { useDates, useTranslate } from '#web/client';
import * as words from './messages/index.ts';

interface BarsProps {
  weeks: readonly WeekCount[];
}

const [step, bar, tall] = [10, 7, 28];

function Bars({ weeks }: BarsProps) {
  const most = Math.max(1, ...weeks.map(({ count }) => count));
  return (
    <>
      <line x1="0" y1={tall - 0.5} x2={weeks.length * step} y2={tall - 0.5} />
      {weeks.map(({ week, count }, at) => {
        const height = count === 0 ? 0 : Math.max(2, (count / most) * (tall - 2));
        return <rect key={week} x={at * step} y={tall - height} width={bar} height={height} />;
      })}
    </>
  );
}

export function WeekBars({ weeks }: BarsProps) {
  const t = useTranslate(words);
  const counts = weeks.map(({ count }) => count).join('、');
  return (
    <svg
      className="barometer-bars"
      role="img"
      aria-label={t('barsOf', { counts })}
      viewBox={`0 0 ${weeks.length * step} ${tall}`}
      preserveAspectRatio="none"
    >
      <Bars weeks={weeks} />
    </svg>
  );
}

/** The longer trend, with a table behind it for whoever reads or copies. */
export function Trend({ weeks }: BarsProps) {
  const t = useTranslate(words);
  const dates = useDates();
  const raised = weeks.filter(({ count }) => count > 0);
  const said = raised.map(({ week, count }) => t('weekCount', { date: dates.day(week), count })).join('；');
  return (
    <svg
      className="barometer-trend"
      role="img"
      aria-label={`${t('trend')}：${said}`}
      viewBox={`0 0 ${weeks.length * step} ${tall}`}
      preserveAspectRatio="none"
    >
      <Bars weeks={weeks} />
    </svg>
  );
}
