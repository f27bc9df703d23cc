// What invented places are called, and what people raise there.
export const placeTexts = [
  { title: '云桥街道委员工作室', kind: 'studio', township: '云桥街道' },
  { title: '柳湾社区委员活动之家', kind: 'home', township: '柳湾社区' },
  { title: '石渡镇委员工作站', kind: 'station', township: '石渡镇' },
  { title: '松坪园区委员工作室', kind: 'studio', township: '松坪园区' },
  { title: '梨洲街道委员活动之家', kind: 'home', township: '梨洲街道' },
  { title: '长堰镇委员工作站', kind: 'station', township: '长堰镇' },
  { title: '望塔街道委员工作室', kind: 'studio', township: '望塔街道' },
  { title: '青麦乡委员活动之家', kind: 'home', township: '青麦乡' },
  { title: '北埠街道委员工作站', kind: 'station', township: '北埠街道' },
  { title: '竹溪镇委员工作室', kind: 'studio', township: '竹溪镇' },
  { title: '南圩社区委员活动之家', kind: 'home', township: '南圩社区' },
  { title: '古槐镇委员工作站', kind: 'station', township: '古槐镇' },
] as const;

export const matterTexts = [
  { title: '楼道照明损坏多日无人修理', text: '三号楼老人夜间上下楼不便，盼早日修复。' },
  { title: '公交末班车时间过早', text: '园区工人晚班后无车可乘，建议延后半小时。' },
  { title: '菜市场周边停车难', text: '周末车辆占用人行道，建议开放邻近单位车位。' },
] as const;
