// The storeys, as .dependency-cruiser.mjs draws them. A run that saw no modules must not pass for a clean one.
import { type Check, found } from './check.ts';
import { firstLines, runProgram } from './program.ts';
import { repairs } from './repairs.ts';
import { storeys } from './sources.ts';

const fewestModules = 500;

interface Violation {
  readonly from: string;
  readonly to: string;
  readonly rule: { readonly name: string };
}

interface Cruise {
  readonly summary: { readonly totalCruised: number; readonly violations: readonly Violation[] };
}

export const importRules: Check = {
  name: 'import rules',
  async run() {
    const cruiser = [
      'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
      '--config',
      '.dependency-cruiser.mjs',
    ];
    const { output, errors } = await runProgram([...cruiser, '--output-type', 'json', ...storeys]);
    if (!output.startsWith('{')) return found(firstLines(errors || 'dependency-cruiser gave no report.'));
    const { totalCruised, violations } = (JSON.parse(output) as Cruise).summary;
    const repair = await repairs();
    const problems = violations.map(
      ({ from, to, rule }) => `${from} → ${to} breaks ${rule.name}. ${repair.get(rule.name) ?? ''}`,
    );
    if (totalCruised < fewestModules) {
      problems.push(
        `Only ${totalCruised} modules were seen, at least ${fewestModules} are there; a TypeScript below 7 must be installed beside the native one.`,
      );
    }
    return found(problems, `${totalCruised} modules`);
  },
};
