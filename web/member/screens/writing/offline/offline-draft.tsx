// A new proposal begun in a hall without a network: the text and the photos, nothing that needs the server.
import { useScreenParameters, useTranslate } from '#web/client';
import { Button, Page, PageHeader, Sheet, Skeleton, Stack, TextArea } from '#web/ui';
import * as words from '../messages/index.ts';
import '../writing.css';
import type { Content } from './content.ts';
import { OfflinePhotos } from './offline-photos.tsx';
import { useOfflineDraft } from './use-offline-draft.ts';

interface FieldsProps {
  content: Content;
  change: (part: Partial<Content>) => void;
  isFrozen: boolean;
}

const limits = { title: 200, text: 20_000, recommendations: 20 } as const;

function Fields({ content, change, isFrozen }: FieldsProps) {
  const t = useTranslate(words);
  const { title, situation, recommendations } = content;
  const rewrite = (index: number, text: string) =>
    change({ recommendations: recommendations.map((one, at) => (at === index ? { text } : one)) });
  return (
    <fieldset disabled={isFrozen}>
      <Stack gap={5}>
        <TextArea
          label={t('fields.title')}
          look="document"
          rows={2}
          value={title}
          maxLength={limits.title}
          onChange={(text) => change({ title: text.replace(/\s*\n\s*/g, '') })}
        />
        <TextArea
          label={t('fields.situation')}
          look="document"
          rows={9}
          value={situation}
          maxLength={limits.text}
          onChange={(text) => change({ situation: text })}
        />
        {recommendations.map(({ text }, index) => (
          <TextArea
            // biome-ignore lint/suspicious/noArrayIndexKey: what is not on the server has no identity but its place.
            key={index}
            label={t('recommendations.item', { number: index + 1 })}
            look="document"
            rows={3}
            value={text}
            maxLength={limits.text}
            onChange={(next) => rewrite(index, next)}
          />
        ))}
        {recommendations.length < limits.recommendations ? (
          <Button icon="add" onClick={() => change({ recommendations: [...recommendations, { text: '' }] })}>
            {t('recommendations.add')}
          </Button>
        ) : null}
        <OfflinePhotos files={content.files} onChange={(files) => change({ files })} />
      </Stack>
    </fieldset>
  );
}

export default function OfflineDraft() {
  const t = useTranslate(words);
  const { thingId = '' } = useScreenParameters();
  const { content, change, standing } = useOfflineDraft(thingId);
  return (
    <Page width="form">
      <PageHeader
        title={t('offline.title')}
        lead={t('offline.lead')}
        back={{ label: t('page.back'), href: '/write' }}
      />
      {content ? (
        <Sheet bleeds label={t('page.title')}>
          <Fields content={content} change={change} isFrozen={standing === 'sending'} />
        </Sheet>
      ) : (
        <Skeleton />
      )}
      <div className="writing-foot">
        <p role="status" aria-label={t('saving.label')}>
          {t(`offline.standing.${standing}`)}
        </p>
      </div>
    </Page>
  );
}
