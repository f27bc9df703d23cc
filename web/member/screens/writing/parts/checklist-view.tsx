// The parts of the proposal, ticked or not, and the server's own reason with the way to its place.
import type { ProposalView } from '#instruments/proposals/contract';
import { useTranslate } from '#web/client';
import { Icon, Link } from '#web/ui';
import type { Ability } from '../../words/asks.ts';
import { checklistOf } from '../checklist.ts';
import { draftOf } from '../draft-of.ts';
import * as words from '../messages/index.ts';
import { partOfCode } from '../part-of-code.ts';
import { placeOfPart } from '../place-of-part.ts';
import './checklist-view.css';

export function Checklist({ view, ability }: { view: ProposalView; ability: Ability | undefined }) {
  const t = useTranslate(words);
  const signedCount = view.signers.filter(({ state }) => state === 'signed').length;
  const lines = checklistOf({ draft: draftOf(view), limits: view.limits, signedCount });
  const isReady = ability?.isAllowed ?? false;
  const reasonPart = partOfCode(ability?.code);
  const placeOf = (part: (typeof lines)[number]['part']) => `/write/${view.id}#${placeOfPart[part]}`;
  return (
    <div className="writing-check">
      <p className="writing-check-result" data-ready={isReady || undefined} role="status">
        <Icon name={isReady ? 'check' : 'late'} />
        <span>
          <strong>{t(isReady ? 'submit.ready' : 'submit.missing')}</strong>
          {isReady || !ability?.reason ? null : <span>{ability.reason}</span>}
        </span>
      </p>
      <ul className="ui-plain">
        {lines.map(({ part, isThere }) => {
          const isInTheWay = !isThere || part === reasonPart;
          return (
            <li key={part} data-missing={isInTheWay || undefined}>
              <i aria-hidden="true" />
              <span>
                {t(`submit.parts.${part}`)}
                <span className="ui-hidden-visually">（{t(isInTheWay ? 'submit.notThere' : 'submit.there')}）</span>
              </span>
              {isInTheWay ? (
                <Link href={placeOf(part)} aria-label={`${t('submit.fix')}：${t(`submit.parts.${part}`)}`}>
                  {t('submit.fix')}
                </Link>
              ) : null}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
