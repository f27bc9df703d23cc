import { useTranslate } from '#web/client';
import { Button, Row, TextArea } from '#web/ui';
import type { DraftRecommendation } from '../draft.ts';
import * as words from '../messages/index.ts';
import { FiveLights } from './five-lights.tsx';

const longestRecommendation = 1500;

export interface RecommendationItemProps {
  item: DraftRecommendation;
  number: number;
  isLast: boolean;
  onChange: (item: DraftRecommendation) => void;
  onMove: (step: -1 | 1) => void;
  onRemove?: (() => void) | undefined;
}

export function RecommendationItem(props: RecommendationItemProps) {
  const t = useTranslate(words);
  const { item, number, isLast, onChange, onMove, onRemove } = props;
  return (
    <li className="writing-item">
      <TextArea
        id={`write-recommendation-${number}`}
        label={t('recommendations.item', { number })}
        look="document"
        rows={3}
        limit={item.text.length > longestRecommendation * 0.8 ? longestRecommendation : undefined}
        value={item.text}
        onChange={(text) => onChange({ ...item, text })}
      />
      <FiveLights
        label={t('recommendations.lights', { number })}
        tests={item.tests}
        onChange={(tests) => onChange({ ...item, tests })}
      />
      <Row gap={1} className="writing-item-verbs">
        {number > 1 ? (
          <Button kind="quiet" icon="up" aria-label={t('recommendations.up', { number })} onClick={() => onMove(-1)} />
        ) : null}
        {isLast ? null : (
          <Button
            kind="quiet"
            icon="down"
            aria-label={t('recommendations.down', { number })}
            onClick={() => onMove(1)}
          />
        )}
        {onRemove ? (
          <Button kind="quiet" icon="cross" aria-label={t('recommendations.remove', { number })} onClick={onRemove} />
        ) : null}
      </Row>
    </li>
  );
}
