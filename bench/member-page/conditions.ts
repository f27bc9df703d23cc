// The phone and the line that are measured: a mid-range phone as a slowed processor, a slow 4G line.
import type { CDPSession } from 'playwright-core';

export const conditions = {
  cpuSlowdown: 4,
  downMegabitsPerSecond: 1.6,
  upMegabitsPerSecond: 0.75,
  roundTripMilliseconds: 150,
  viewport: '390 x 844',
} as const;

const bytesPerSecond = (megabits: number) => (megabits * 1_000_000) / 8;

export async function slowDown(session: CDPSession): Promise<void> {
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: conditions.roundTripMilliseconds,
    downloadThroughput: bytesPerSecond(conditions.downMegabitsPerSecond),
    uploadThroughput: bytesPerSecond(conditions.upMegabitsPerSecond),
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: conditions.cpuSlowdown });
}
