// The reports an issue is made of, as their authors wrote them, with their shares.
import type { IssueView } from '#instruments/information-reports/contract';
import { useAct, useTranslate, useTroubleText } from '#web/client';
import { Button, Link, TroubleLine } from '#web/ui';
import { useInformationWords } from '../asks.ts';
import * as words from '../messages/index.ts';

export function Originals({ issue }: { issue: IssueView }) {
  const t = useTranslate(words);
  const say = useInformationWords();
  const removing = useAct<{ id: string; version: number; input: object }>('information-reports.remove-source');
  const trouble = useTroubleText()(removing);
  const { id, version, sources } = issue;
  const mayRemove =
    sources.length > 1 && issue.abilities.some(({ verb, isAllowed }) => verb === 'remove-source' && isAllowed);
  return (
    <section className="information-originals" aria-label={t('originals')}>
      <h2 className="ui-section-title">{t('originals')}</h2>
      {sources.map((source) => (
        <article key={source.reportId}>
          <h3>
            <Link href={`/information-reports/reports/${source.reportId}`}>{source.title}</Link>
          </h3>
          <small>
            {say(`information-reports.origins.${source.origin}`)} · {source.author}
            {sources.length > 1 ? ` · ${t('shareOf', { share: source.share })}` : ''}
          </small>
          <p className="ui-document information-text">{source.text}</p>
          {mayRemove ? (
            <Button
              size="small"
              aria-label={t('removeOf', { title: source.title })}
              onClick={() => removing.act({ id, version, input: { reportId: source.reportId } })}
            >
              {say('information-reports.verbs.remove-source')}
            </Button>
          ) : null}
        </article>
      ))}
      <TroubleLine>{trouble}</TroubleLine>
    </section>
  );
}
