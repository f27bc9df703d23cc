// The tally sheet (计票单) that the scrutineers sign.
import type { OfficialDocument } from '#kernel/official-documents';
import type { BallotView } from '../contract.ts';
import { zhCN } from '../messages/zh-CN.ts';

const words = zhCN.ballots;

function resultTable({ rules, tally }: BallotView): OfficialDocument['blocks'][number] {
  const isScored = rules.method === 'score';
  const labelOf = new Map(rules.items.map(({ id, label }) => [id, label]));
  const ranked = [...(tally?.items ?? [])].sort((a, b) => a.rank - b.rank);
  return {
    kind: 'table',
    caption: '计票结果',
    columns: [
      { header: '名次', share: 1, align: 'center' },
      { header: '表决事项', share: 6 },
      ...(isScored
        ? [
            { header: '评分票数', share: 2, align: 'right' as const },
            { header: '得分', share: 2, align: 'right' as const },
          ]
        : [
            { header: '赞成', share: 1, align: 'right' as const },
            { header: '反对', share: 1, align: 'right' as const },
            { header: '弃权', share: 1, align: 'right' as const },
          ]),
      { header: '结果', share: 2, align: 'center' },
    ],
    rows: ranked.map((item) => [
      String(item.rank),
      labelOf.get(item.id) ?? '',
      ...(isScored
        ? [String(item.yes), item.points === null ? '—' : item.points.toFixed(2)]
        : [item.yes, item.no, item.abstain].map(String)),
      words.outcomes[item.outcome],
    ]),
  };
}

function groupTable({ rules, tally }: BallotView): OfficialDocument['blocks'][number] {
  const nameOf = new Map(rules.groups.map(({ id, name }) => [id, name]));
  return {
    kind: 'table',
    caption: '票数',
    columns: [
      { header: '组别', share: 4 },
      { header: '应到', share: 2, align: 'right' },
      { header: '发出', share: 2, align: 'right' },
      { header: '收回', share: 2, align: 'right' },
      { header: '无效', share: 2, align: 'right' },
    ],
    rows: (tally?.groups ?? []).map((group) => [
      nameOf.get(group.id) ?? '',
      ...[group.members, group.issued, group.received, group.invalid].map(String),
    ]),
  };
}

/** Null while the ballot is not counted. */
export function tallySheet(
  ballot: BallotView,
  { committeeName, dateText }: { committeeName: string; dateText: string },
): OfficialDocument | null {
  const { rules, tally } = ballot;
  if (!tally) return null;
  const base = rules.passes.of === 'roll' ? '应到人数' : '收回票数';
  const majority =
    rules.method === 'score' ? `得分不低于${rules.passes.percent}分` : `赞成票超过${base}的${rules.passes.percent}%`;
  return {
    format: 'plain',
    issuerMark: committeeName,
    title: `${rules.title}计票单`,
    blocks: [
      {
        kind: 'facts',
        items: [
          { label: '表决方式', text: rules.isSecret ? '无记名投票' : '记名投票' },
          { label: '通过条件', text: majority },
          { label: '名额', text: rules.places === null ? '不限' : String(rules.places) },
          { label: '有效条件', text: `参加人数超过应到人数的${rules.quorumPercent}%` },
          { label: '结论', text: words.verdicts[tally.verdict] },
          { label: '规则校验值', text: ballot.rulesDigest },
        ],
      },
      groupTable(ballot),
      resultTable(ballot),
      ...(ballot.tieDecision
        ? [
            {
              kind: 'paragraph' as const,
              text: `再次出现票数相等，由会议主持人${ballot.tieDecision.byName}决定：${ballot.tieDecision.reason}`,
            },
          ]
        : []),
      {
        kind: 'facts',
        items: [
          { label: '监票人', text: ballot.scrutineers ?? '（签名）' },
          { label: '计票人', text: '（签名）' },
        ],
      },
    ],
    signature: { names: [committeeName], dateText, sealed: false },
  };
}
