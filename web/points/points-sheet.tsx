// One member's sheet with every point explained; the same for the member and for named staff.
import type { ReactNode } from 'react';
import type { SheetView } from '#instruments/assessments/contract';
import { pointsText, type SheetLine } from '#kernel/scoring/contract';
import { useDates, useTranslate } from '#web/client';
import { DefinitionList, Icon, Link, SheetSection, Stack } from '#web/ui';
import * as words from './messages/index.ts';
import './points.css';
import { useReasons } from './use-reasons.ts';

function Standing({ view }: { view: SheetView }) {
  const t = useTranslate(words);
  const dates = useDates();
  const { reason } = useReasons();
  const { sheet, seal, state, rules } = view;
  const grade = sheet.grade ? t('grade', { grade: sheet.grade.name }) : sheet.isAssessed ? '' : t('noGrade');
  const basis = seal
    ? t('sealed', { date: dates.momentShort(seal.sealedAt), ordinal: seal.ordinal, rules })
    : `${t('rules', { rules })} · ${t(state === 'running' ? 'provisional' : 'frozen')}`;
  return (
    <Stack gap={2}>
      <p className="points-total">
        {t('total', { points: pointsText(sheet.total) })}
        {grade ? ` · ${grade}` : ''}
      </p>
      <p className="ui-soft">
        {basis} · {t('months', { months: sheet.months })}
      </p>
      {sheet.reasons.map((one) => (
        <p key={one.code + JSON.stringify(one.params)}>{reason(one)}</p>
      ))}
      {seal ? <p className="ui-soft ui-small points-digest">{t('sealedDigest', { digest: seal.digest })}</p> : null}
    </Stack>
  );
}

interface LineProps {
  line: SheetLine;
  title: string;
  verb: ReactNode;
  fileHref: string | undefined;
}

function Line({ line, title, verb, fileHref }: LineProps) {
  const t = useTranslate(words);
  const dates = useDates();
  const { reason, kind } = useReasons();
  const name = line.item ?? (kind(line.kind) || title);
  const [given, before] = [pointsText(line.given), pointsText(line.before)];
  const why = line.reasons.map(reason).join('；');
  const points =
    line.itemId === null
      ? t('none')
      : given === before
        ? t('given', { points: given })
        : t('givenOf', { points: given, before });
  return (
    <li>
      <span>
        {name}
        <small>
          {[line.doneOn ? dates.day(line.doneOn) : '', title === name ? '' : title].filter(Boolean).join(' · ')}
        </small>
        <small>{why}</small>
        {fileHref ? (
          <small>
            <Link href={fileHref}>{t('inFile')}</Link>
          </small>
        ) : null}
        {verb}
      </span>
      <span className="points-given">{points}</span>
    </li>
  );
}

export interface PointsSheetProps {
  view: SheetView;
  /** What may be done with one line. */
  verbFor?: (line: SheetLine) => ReactNode;
  /** Where its deed stands in the duty file, to be read and contested there. */
  fileHrefFor?: (deedId: string) => string;
}

export function PointsSheet({ view, verbFor, fileHrefFor }: PointsSheetProps) {
  const t = useTranslate(words);
  const { sheet, cases } = view;
  return (
    <>
      <Standing view={view} />
      {sheet.minimums.length > 0 ? (
        <SheetSection title={t('minimums')}>
          <ul className="points-lines">
            {sheet.minimums.map(({ id, name, isMet, had, wanted }) => (
              <li key={id}>
                <span>{name}</span>
                <span className="points-given">
                  {isMet ? (
                    <>
                      <Icon name="check" size={16} /> {t('met')}
                    </>
                  ) : (
                    t('unmet', { had, wanted })
                  )}
                </span>
              </li>
            ))}
          </ul>
        </SheetSection>
      ) : null}
      {sheet.classes.length > 0 ? (
        <SheetSection title={t('classes')}>
          <DefinitionList
            items={sheet.classes.map(({ name, points, before }) => ({
              term: name,
              value:
                t('outOf', { points: pointsText(points) }) +
                (before === points ? '' : t('before', { points: pointsText(before) })),
            }))}
          />
        </SheetSection>
      ) : null}
      <SheetSection title={t('lines')}>
        {sheet.lines.length === 0 ? <p className="ui-soft">{t('noLines')}</p> : null}
        <ul className="points-lines">
          {sheet.lines.map((line) => (
            <Line
              key={`${line.deedId ?? line.awardId}${line.itemId}`}
              line={line}
              title={line.caseId ? (cases[line.caseId] ?? '') : ''}
              verb={verbFor?.(line)}
              fileHref={line.deedId ? fileHrefFor?.(line.deedId) : undefined}
            />
          ))}
        </ul>
      </SheetSection>
    </>
  );
}
