// The poster of a direct-report point: whose it is, the code to scan, what happens to a matter, in large print.
import { readFileSync } from 'node:fs';
import { create } from 'qrcode';
import { fontWishes, type PrintedForm } from '#kernel/official-documents';
import { renderTypst } from '#platform/rendering';
import type { PosterView } from '../contract/points.ts';

const template = readFileSync(new URL('./poster.typ', import.meta.url), 'utf8');

const words = {
  heading: '有事请您说',
  lead: '扫码反映身边的事，不用注册，不用下载，两分钟填完。',
  steps: [
    '扫码或输入网址，写清什么事、在哪里。姓名电话可以不留。',
    '提交后得到一个查询码，请抄下或截图保存。',
    '工作人员三个工作日内受理，需要时交有关单位办理。',
    '凭查询码看答复，说满意不满意；不满意，再办一次。',
  ],
  elder: '不会用手机？请找直报点的工作人员或值班委员，代您写下来。',
  emergency: '紧急情况请拨打 110、119、120。',
};

/** The dark squares of the code, row by row, as the template draws them. */
export function squaresOf(address: string): { size: number; rows: string[] } {
  const { size, data } = create(address, { errorCorrectionLevel: 'M' }).modules;
  const rows = Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (__, column) => (data[row * size + column] ? '1' : '0')).join(''),
  );
  return { size, rows };
}

export const posterForm: PrintedForm = {
  name: 'public-matters.poster',
  query: 'public-matters.poster',
  async print({ title, address, openHours, path }: PosterView, { committee, origin }) {
    const shown = `${origin}${path}`;
    const data = { ...words, committee: committee.name, title, address, openHours, shown, code: squaresOf(shown) };
    const { pdf } = await renderTypst({ template, data, fonts: fontWishes });
    return { pdf, fileName: `直报点海报（${title}）` };
  },
};
