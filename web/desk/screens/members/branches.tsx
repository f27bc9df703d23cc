// The register of branches; only named roles are shown this tab.
import { useState } from 'react';
import type { Branches, BranchView, MemberFrame } from '#instruments/members/contract';
import * as members from '#instruments/members/messages';
import { Asked, useAsk, useDates, useTranslate } from '#web/client';
import { Button, ButtonLink, type Column, DataTable, EmptyState, Sheet } from '#web/ui';
import { BranchDialog, EndBranchDialog } from './branch-dialog.tsx';
import * as words from './messages/index.ts';

function useColumns(onChange: (branch: BranchView) => void, onEnd: (branch: BranchView) => void): Column<BranchView>[] {
  const t = useTranslate(words);
  const say = useTranslate(members);
  const dates = useDates();
  return [
    { key: 'name', header: t('fields.branchName'), cell: ({ name }) => name, onPhone: 'title' },
    { key: 'kind', header: t('fields.branchKind'), cell: ({ kind }) => say(`members.branchKinds.${kind}`) },
    { key: 'body', header: t('fields.body'), cell: ({ body }) => body.name },
    {
      key: 'members',
      header: t('columns.members'),
      cell: ({ members: people }) =>
        people.map(({ name, isSecretary }) => (isSecretary ? `${name}（${t('fields.secretary')}）` : name)).join('、'),
    },
    {
      key: 'from',
      header: t('fields.fromOn'),
      kind: 'date',
      cell: ({ fromOn, untilOn }) =>
        t('span', {
          from: dates.dayInFull(fromOn),
          until: untilOn ? dates.dayInFull(untilOn) : t('untilNow'),
        }),
    },
    {
      key: 'verbs',
      header: '',
      cell: (branch) =>
        branch.untilOn ? null : (
          <span className="members-verbs">
            <Button size="small" onClick={() => onChange(branch)}>
              {t('change')}
            </Button>
            <Button size="small" kind="quiet" onClick={() => onEnd(branch)}>
              {t('endBranch')}
            </Button>
          </span>
        ),
    },
  ];
}

export function BranchesPanel({ frame }: { frame: MemberFrame }) {
  const t = useTranslate(words);
  const query = useAsk<Branches>('members.branches');
  const [changed, setChanged] = useState<BranchView | 'new'>();
  const [ended, setEnded] = useState<BranchView>();
  const columns = useColumns(setChanged, setEnded);
  return (
    <>
      <div className="members-bar">
        <p className="ui-soft">{t('noBranchAdvice')}</p>
        <span className="members-verbs">
          <ButtonLink size="small" icon="download" href="/api/members/branches.xlsx" download="">
            {t('export')}
          </ButtonLink>
          <Button kind="primary" icon="add" onClick={() => setChanged('new')}>
            {t('addBranch')}
          </Button>
        </span>
      </div>
      <Sheet as="div" bleeds>
        <Asked query={query}>
          {({ items, candidates }) => (
            <>
              <DataTable
                caption={t('tabs.branches')}
                columns={columns}
                rows={items}
                rowKey={({ id }) => id}
                empty={<EmptyState title={t('noBranch')}>{t('noBranchAdvice')}</EmptyState>}
              />
              {changed ? (
                <BranchDialog
                  {...{ frame, candidates }}
                  branch={changed === 'new' ? undefined : changed}
                  onClose={() => setChanged(undefined)}
                />
              ) : null}
            </>
          )}
        </Asked>
      </Sheet>
      {ended ? <EndBranchDialog frame={frame} branch={ended} onClose={() => setEnded(undefined)} /> : null}
    </>
  );
}
