// 发文字号: series, year in 〔〕, number without leading zeros and without 第. GB/T 9704-2012, 7.2.5.
export const documentNumber = (series: string, year: number, sequence: number): string =>
  `${series}〔${year}〕${sequence}号`;
