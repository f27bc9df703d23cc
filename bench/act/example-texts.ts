export const paragraph =
  '全市公共停车泊位与机动车保有量之比不足一半，老旧小区和学校、医院周边矛盾最为突出，早晚高峰占道停车造成通行缓慢，消防通道也时有被占。';
export const situation = Array.from({ length: 8 }, () => paragraph).join('\n');
export const recommendations = [
  { text: '把机关企事业单位的停车场在夜间和节假日向周边居民开放，明年先开放三十处，泊位不少于两千个。' },
  { text: '在五所医院周边建设立体停车设施，明确牵头单位、资金来源和完成时间，并按季度公布进度。' },
  { text: '对占用消防通道的行为开展联合整治，建立巡查台账，年底前完成全部老旧小区的标线施划。' },
];
