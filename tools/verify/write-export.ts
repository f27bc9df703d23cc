import { exportEvents } from './export-events.ts';
import { UnknownCommittee } from './known-committees.ts';
import { openDatabase } from './open-database.ts';

export async function writeExport(code: string): Promise<number> {
  const { connection, close, ...sealing } = await openDatabase();
  try {
    for await (const line of exportEvents(connection, { code, now: new Date(), ...sealing }))
      process.stdout.write(`${line}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof UnknownCommittee)) throw error;
    console.error(`There is no committee with the code ${code}; there are: ${error.message || 'none yet'}.`);
    return 1;
  } finally {
    await close();
  }
}
