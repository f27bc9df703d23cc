// What went up and came back, the instructions, and the lines of an adoption bulletin, as workbooks.
import type { ListWorkbook } from '#kernel/official-documents';
import type { AdoptionBulletinView } from '../contract/adoption-bulletins.ts';
import type { InstructionList } from '../contract/instructions.ts';
import type { UpwardList } from '../contract/upward.ts';
import { zhCN } from '../messages/index.ts';
import { adoptedText } from './adoption-paper.ts';

const { levels, adoptionForms, secrecy, informationInstructionStates: states } = zhCN['information-reports'];
const text = (header: string, width: number) => ({ header, width, kind: 'text' as const });
const number = (header: string) => ({ header, width: 10, kind: 'number' as const });
const date = (header: string) => ({ header, width: 12, kind: 'date' as const });

const sentIssues: ListWorkbook = {
  query: 'information-reports.sent-issues',
  fileName: '社情民意信息报送采用台账',
  sheets: (pages) => [
    {
      name: '报送采用',
      title: '社情民意信息报送采用台账',
      columns: [
        ...[text('期号', 18), text('题目', 50), date('发出日期'), text('供稿', 30), text('报送', 30)],
        ...[text('采用', 30), number('批示')],
      ],
      rows: (pages as UpwardList[])
        .flatMap(({ items }) => items)
        .map((item) => [
          ...[item.number, item.title, item.issuedOn, item.authors.join('、'), item.sentTo.join('、')],
          item.adopted.map(({ level, form }) => `${levels[level]}${adoptionForms[form]}`).join('、'),
          item.instructions,
        ]),
    },
  ],
};

const instructions: ListWorkbook = {
  query: 'information-reports.instructions',
  fileName: '社情民意信息批示台账',
  sheets: (pages) => [
    {
      name: '批示',
      title: '社情民意信息批示台账',
      columns: [
        ...[text('期号', 18), text('题目', 50), text('批示领导', 20), text('层级', 8), date('批示日期')],
        ...[text('知悉范围', 10), text('状态', 14), text('办理单位', 24), date('办理期限')],
      ],
      rows: (pages as InstructionList[])
        .flatMap(({ items }) => items)
        .map((item) => [
          ...[item.issueNumber, item.title, item.leader, levels[item.level], item.givenOn],
          ...[secrecy[item.secrecy], states[item.state], item.unit, item.dueOn],
        ]),
    },
  ],
};

const bulletinLines: ListWorkbook = {
  query: 'information-reports.adoption-bulletin',
  fileName: '社情民意信息采用情况通报',
  sheets: (pages) => [
    {
      name: '采用情况',
      title: (pages[0] as AdoptionBulletinView | undefined)?.title ?? '社情民意信息采用情况通报',
      columns: [
        ...[text('姓名或单位', 24), text('界别', 18), number('报送'), number('本级采用')],
        ...[text('上级采用', 40), number('批示')],
      ],
      rows: (pages as AdoptionBulletinView[])
        .flatMap(({ lines }) => lines)
        .map(({ name, grouping, counts }) => [
          ...[name, grouping, counts.submitted, counts.printed, adoptedText(counts.adopted), counts.instructed],
        ]),
    },
  ],
};

export const upwardWorkbooks: readonly ListWorkbook[] = [sentIssues, instructions, bulletinLines];
