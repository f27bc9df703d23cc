// Small bars of the weeks, drawn by attributes alone; what they show is said beside them.
import type { Trend as TrendOf, WeekCount } from '#instruments/barometer/contract';
import { useDates, useTranslate } from '#web/client';
import * as words from './messages/index.ts';
import { useBarometerWords } from './say.ts';

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

interface TrendProps extends BarsProps {
  trend: TrendOf | null;
}

/** More or less than before, in words: a handful is said to be a handful. */
function TrendWords({ trend }: Pick<TrendProps, 'trend'>) {
  const t = useTranslate(words);
  const say = useBarometerWords();
  if (!trend) return null;
  return (
    <span className="barometer-said">
      {say(`barometer.trends.${trend.kind}`)}
      <small>{t('trendCounts', { recent: trend.recent, before: trend.before })}</small>
    </span>
  );
}

export function WeekBars({ weeks, trend }: TrendProps) {
  const t = useTranslate(words);
  const counts = weeks.map(({ count }) => count).join('、');
  return (
    <span className="barometer-weeks">
      <svg
        className="barometer-bars"
        role="img"
        aria-label={t('barsOf', { counts })}
        viewBox={`0 0 ${weeks.length * step} ${tall}`}
        preserveAspectRatio="none"
      >
        <Bars weeks={weeks} />
      </svg>
      <TrendWords trend={trend} />
    </span>
  );
}

/** The longer trend, with the weeks that have any in words below. */
export function Trend({ weeks, trend }: TrendProps) {
  const t = useTranslate(words);
  const dates = useDates();
  const raised = weeks.filter(({ count }) => count > 0);
  const said = raised.map(({ week, count }) => t('weekCount', { date: dates.day(week), count }));
  const [first, last] = [weeks[0], weeks.at(-1)];
  return (
    <div className="barometer-longer">
      <TrendWords trend={trend} />
      <svg
        className="barometer-trend"
        role="img"
        aria-label={`${t('trend')}：${said.join('；')}`}
        viewBox={`0 0 ${weeks.length * step} ${tall}`}
        preserveAspectRatio="none"
      >
        <Bars weeks={weeks} />
      </svg>
      {first && last ? (
        <p className="barometer-ends" aria-hidden="true">
          <span>{dates.day(first.week)}</span>
          <span>{t('mostInWeek', { count: Math.max(0, ...weeks.map(({ count }) => count)) })}</span>
          <span>{dates.day(last.week)}</span>
        </p>
      ) : null}
    </div>
  );
}
