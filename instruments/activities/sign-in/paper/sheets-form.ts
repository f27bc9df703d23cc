// The sign-in sheets as a form to print.
import type { PrintedForm } from '#kernel/official-documents';
import type { SheetsView } from '../contract.ts';
import { zhCN } from '../messages/index.ts';
import { peopleOnSheet } from './geometry.ts';
import { printSheets } from './print-sheets.ts';

const { signInSheet: words } = zhCN;
const hour = new Intl.DateTimeFormat('zh-CN', {
  ...{ timeZone: 'Asia/Shanghai', year: 'numeric', month: 'long', day: 'numeric' },
  ...{ hour: '2-digit', minute: '2-digit', hour12: false },
});

export const sheetsForm: PrintedForm = {
  name: 'activities.sheets',
  query: 'activities.sheets',
  async print({ title, place, startsAt, sheets }: SheetsView, { committee }) {
    if (sheets.length === 0) return null;
    const pdf = await printSheets({
      ...{ title: `${title}${words.title}`, howTo: words.howTo, committee: committee.name },
      when: `${hour.format(new Date(startsAt))}　${place}`,
      sheets: sheets.map(({ number, of, code, pattern, lines }) => ({
        ...{ code, pattern, foot: words.foot.replace('{number}', String(number)).replace('{of}', String(of)) },
        people: lines.map((line, index) => ({ number: (number - 1) * peopleOnSheet + index + 1, ...line })),
      })),
    });
    return { pdf, fileName: `${words.title}（${title}）` };
  },
};
